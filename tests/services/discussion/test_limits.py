"""How much is written, and what is done no more with what was stopped, hidden or filled up (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.base.errors import DomainError
from domain.base.members import Status
from domain.base.things import Thing
from domain.discussion import lives
from domain.discussion.remarks import ALBUM, AN_HOUR, EDITED, HOUR, IN_A_ROW, KEPT, MOST_FILES, THREAD, ThreadState
from domain.events.events import EVENT
from domain.ideas.ideas import IDEA
from services.base import due, lifecycle
from services.discussion import views, waiting, writing
from services.ideas.discussed import HELPED
from storage.base import members
from storage.base.due import Term
from storage.discussion import remarks, threads
from tests.builders.states import put
from tests.rights.persons import Who


def refuses(key, use_case, unit, *given):
    with pytest.raises(DomainError) as said:
        use_case(unit, *given)
    assert said.value.key == key


@pytest.fixture
def unit(stage):
    """All that a test does on the stage is undone."""
    stage.db.execute("BEGIN")
    yield stage.unit()
    stage.db.execute("ROLLBACK")


def test_an_asker_waits_for_an_answer_after_some_words(stage, unit):
    asker, of = stage[Who.WAITING], Thing(EVENT, stage.roomy)
    for _ in range(IN_A_ROW):
        thread = writing.ask(unit, asker, of, "Есть кто?").thread_id
    refuses("error-thread-unanswered", writing.ask, unit, asker, of, "Есть кто?")
    refuses("error-thread-unanswered", writing.write, unit, asker, Thing(THREAD, thread), "Есть кто?")
    # Whoever answers writes as much as they like, and then so does the asker.
    for _ in range(IN_A_ROW + 1):
        writing.write(unit, stage[Who.HOST], Thing(THREAD, thread), "Да")
    writing.ask(unit, asker, of, "Спасибо")


def test_how_long_each_waited_is_told_of_who_was_answered(stage, unit):
    before = waiting.answered(unit, 0)
    asked = writing.ask(unit, stage[Who.WAITING], Thing(EVENT, stage.roomy), "Есть кто?")
    writing.ask(unit, stage[Who.MEMBER], Thing(EVENT, stage.roomy), "Есть кто?")
    assert waiting.answered(unit, 0) == before, "nobody has answered"
    for hours in (2, 5):
        later = replace(unit, now=unit.now + hours * HOUR)
        writing.write(later, stage[Who.HOST], Thing(THREAD, asked.thread_id), "Да")
    assert sorted(waiting.answered(later, 0)) == sorted([*before, 2 * HOUR]), "the first answer counts"
    assert waiting.answered(later, unit.now + 3 * HOUR) == []


def test_one_person_writes_so_much_an_hour(stage, unit):
    of = Thing(EVENT, stage.roomy)
    for _ in range(AN_HOUR):
        writing.write(unit, stage[Who.WAITING], of, "Слово")
    refuses("error-remarks-often", writing.write, unit, stage[Who.WAITING], of, "Слово")
    writing.write(unit, stage[Who.MEMBER], of, "Слово")
    writing.write(replace(unit, now=unit.now + HOUR + 1), stage[Who.WAITING], of, "Слово")


def test_who_waits_for_erasure_writes_no_more_to_the_organizers(stage, unit):
    guest = stage[Who.GUEST]
    letter = Thing(THREAD, stage.letter_to_organizers)
    writing.write(unit, guest, letter, "Ещё вопрос")
    put(unit.db, members.STATUS, guest, Status.ERASING)
    refuses("error-return-first", writing.write, unit, guest, letter, "Ещё вопрос")


def test_words_of_a_private_thread_go_ninety_days_after_the_last_of_them(stage, unit):
    early = Term(1, Thing(THREAD, stage.private_thread), writing.WORDS_GO, None, unit.now, None)
    last = threads.by_id(unit.db, stage.private_thread).last_at
    writing.words_go(unit, early)
    assert remarks.of_thread(unit.db, stage.private_thread), "it came too early, and only looked"
    assert due.when(unit, early.thing, writing.WORDS_GO) == last + KEPT
    writing.words_go(replace(unit, now=last + KEPT), early)
    assert threads.by_id(unit.db, stage.private_thread) is None


def test_that_somebody_wants_no_more_of_it_outlives_the_words(stage, unit):
    stopped = threads.by_id(unit.db, stage.stopped_thread)
    writing.words_go(
        replace(unit, now=stopped.last_at + KEPT),
        Term(1, stopped.itself, writing.WORDS_GO, None, unit.now, None),
    )
    assert not remarks.of_thread(unit.db, stopped.id)
    assert threads.by_id(unit.db, stopped.id).state is ThreadState.STOPPED
    refuses("error-thread-stopped", writing.ask, unit, stage[Who.FRIEND], stopped.thing, "Опять я")


def test_what_is_hidden_or_taken_back_is_marked_no_more(stage, unit):
    of, author = Thing(IDEA, stage.problem), stage[Who.AUTHOR]
    writing.write(unit, stage[Who.MEMBER], of, "Поддержу", answers=stage.answer)
    lifecycle.move(unit, remarks.STATE, lives.HIDE, stage.answer, remarks.by_id(unit.db, stage.answer).state)
    refuses("error-remark-hidden", writing.deed, unit, author, stage.answer, HELPED, True)
    writing.delete(unit, stage[Who.FRIEND], stage.answer)
    refuses("error-remark-gone", writing.deed, unit, author, stage.answer, HELPED, True)


def test_an_answer_of_ones_own_is_no_help_that_one_could_mark(stage, unit):
    own = writing.write(unit, stage[Who.AUTHOR], Thing(IDEA, stage.problem), "Сам себе отвечу")
    refuses("error-stale-button", writing.deed, unit, stage[Who.AUTHOR], own.id, HELPED, True)


def test_nothing_is_said_of_what_others_dont_see(stage, unit):
    refuses("error-idea-quiet", writing.write, unit, stage[Who.AUTHOR], Thing(IDEA, stage.drafted), "Слово")


def test_news_of_a_private_thread_is_for_its_sides_alone(stage, unit):
    for who, hears in ((Who.COHOST, True), (Who.LEADER, False), (Who.GUEST, False)):
        news = views.news(unit, members.by_id(unit.db, stage[who], unit.now), stage.private_thread, 0)
        assert (news is not None) is hears, who


def test_a_remark_has_its_most_files(stage, unit):
    me = stage[Who.WAITING]
    file = {"kind": "photo", "file_id": "f", "name": "photo.jpg", "size": 0}
    said = writing.write(unit, me, Thing(EVENT, stage.roomy), "Смотрите", [{**file, "unique_id": "0"}], album="a")
    for number in range(1, MOST_FILES):
        assert writing.attach(unit, me, "a", {**file, "unique_id": str(number)}, "")
    assert not writing.attach(unit, me, "a", {**file, "unique_id": "one more"}, "")
    assert len(remarks.by_id(unit.db, said.id).files) == MOST_FILES


def test_the_rest_of_an_album_joins_for_ten_minutes_and_what_stands_below_it_is_cleaned(stage, unit):
    me, of = stage[Who.WAITING], Thing(EVENT, stage.roomy)
    file = {"kind": "photo", "file_id": "f", "name": "photo.jpg", "size": 0}
    said = writing.write(unit, me, of, "", [{**file, "unique_id": "0"}], album="a")
    unseen = "\u2060 \u200b"
    assert writing.attach(unit, me, "a", {**file, "unique_id": "1"}, unseen)
    assert remarks.by_id(unit.db, said.id).words == ""
    assert writing.attach(replace(unit, now=unit.now + ALBUM), me, "a", {**file, "unique_id": "2"}, "  Смотрите \n")
    assert remarks.by_id(unit.db, said.id).words == "Смотрите"
    assert writing.attach(unit, me, "a", {**file, "unique_id": "3"}, "Ещё слова"), "its words are said already"
    late = replace(unit, now=unit.now + ALBUM + 1)
    assert not writing.attach(late, me, "a", {**file, "unique_id": "4"}, "")
    kept = remarks.by_id(unit.db, said.id)
    assert (kept.words, [one["unique_id"] for one in kept.files]) == ("Смотрите", ["0", "1", "2", "3"])


def test_only_who_has_written_it_is_offered_to_correct_it_and_not_for_long(stage, unit):
    said = writing.write(unit, stage[Who.WAITING], Thing(EVENT, stage.roomy), "Слова")
    assert views.one(unit, stage[Who.WAITING], said.id).can_edit
    assert not views.one(unit, stage[Who.HOST], said.id).can_edit
    assert not views.one(replace(unit, now=unit.now + EDITED), stage[Who.WAITING], said.id).can_edit


def test_who_was_slower_changes_nothing(stage, unit):
    """Two at once: the state that one of them has read is no longer the one that stands."""
    read = remarks.by_id(unit.db, stage.answer)
    lifecycle.move(unit, remarks.STATE, lives.HIDE, read.id, read.state)
    refuses("error-state-changed", lifecycle.move, unit, remarks.STATE, lives.HIDE, read.id, read.state)
    assert remarks.by_id(unit.db, read.id).is_hidden
