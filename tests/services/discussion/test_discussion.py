"""What an area can put on remarks, and what no conversation comes to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.discussion import lives
from domain.events.events import EVENT
from services.areas import AREAS
from services.base import lifecycle
from services.base.areas import Areas, OnRemark
from services.base.members import actor
from services.discussion import views, writing
from services.events.discussed import DISCUSSED
from storage.discussion import remarks
from tests.rights.persons import Who


def with_deed(helped: set[int], by: int):
    """The house, with a button of the event's area on remarks."""

    def do(unit, actor_id, thing, remark_id, on):
        helped.add(remark_id) if on else helped.discard(remark_id)

    deed = OnRemark(
        name="helped",
        may=lambda unit, member, thing, remark: member.id == by,
        do=do,
        done=lambda unit, thing: helped,
    )
    discussed = replace(DISCUSSED, deeds=(deed,))
    return Areas(replace(a, discussed=(discussed,)) if a.name == "events" else a for a in AREAS.all)


def test_an_area_puts_its_own_button_on_remarks(stage):
    helped: set[int] = set()

    def work(unit):
        unit.areas = with_deed(helped, by=stage[Who.HOST])
        assert [deed.name for deed, _ in views.one(unit, stage[Who.HOST], stage.remark).deeds] == ["helped"]
        assert views.one(unit, stage[Who.MEMBER], stage.remark).deeds == ()
        with pytest.raises(DomainError, match="error-stale-button"):
            writing.deed(unit, stage[Who.MEMBER], stage.remark, "helped", True)
        writing.deed(unit, stage[Who.HOST], stage.remark, "helped", True)
        seen = views.talk(unit, stage[Who.SIGNED_UP], Thing(EVENT, stage.coming))
        assert {line.remark.id: line.done for line in seen.page.items}[stage.remark] == ("helped",)
        writing.deed(unit, stage[Who.HOST], stage.remark, "helped", False)
        assert helped == set()

    stage.trial(work)


def test_a_remark_of_another_thread_is_not_quoted(stage):
    def work(unit):
        said = writing.write(unit, stage[Who.MEMBER], Thing(EVENT, stage.roomy), "Слова", answers=stage.private_remark)
        assert said.answers is None

    stage.trial(work)


def test_a_host_who_hosts_no_more_reads_no_more(stage):
    def work(unit):
        unit.db.execute("UPDATE parts SET state = 'ended' WHERE member_id = ?", (stage[Who.COHOST],))
        with pytest.raises(DomainError, match="error-thread-gone"):
            views.thread(unit, stage[Who.COHOST], stage.private_thread)
        assert views.standing(unit, actor(unit, stage[Who.COHOST])) == []

    stage.trial(work)


A_PHOTO = {"kind": "photo", "file_id": "f", "unique_id": "u", "name": "photo.jpg", "size": 0}


def test_what_was_taken_back_or_hidden_answers_nothing(stage):
    """Else one word that is gone ends the asking of colleagues, and its author hears of the thread for ever."""

    def work(unit):
        of = Thing(EVENT, stage.roomy)
        said = [writing.write(unit, stage[who], of, "Слова") for who in (Who.MEMBER, Who.HOST, Who.SIGNED_UP)]
        writing.write(unit, stage[Who.WAITING], of, "И я", answers=said[0].id)
        writing.delete(unit, stage[Who.MEMBER], said[0].id)
        lifecycle.move(unit, remarks.STATE, lives.HIDE, said[1].id, said[1].state)
        assert set(remarks.authors(unit.db, said[0].thread_id)) == {stage[Who.SIGNED_UP], stage[Who.WAITING]}

    stage.trial(work)


def test_the_rest_of_an_album_does_not_come_where_one_may_write_no_more(stage):
    def work(unit):
        asked = writing.ask(unit, stage[Who.WAITING], Thing(EVENT, stage.roomy), "Смотрите", album="1")
        assert writing.attach(unit, stage[Who.WAITING], "1", A_PHOTO, "")
        writing.stop(unit, stage[Who.HOST], asked.thread_id)
        assert not writing.attach(unit, stage[Who.WAITING], "1", {**A_PHOTO, "unique_id": "v"}, "")
        assert len(remarks.by_id(unit.db, asked.id).files) == 1

    stage.trial(work)


def test_six_private_threads_a_day_are_too_many(stage):
    def work(unit):
        events = [stage.roomy, stage.soon, stage.running, stage.over, stage.elsewhere]
        for number in events:
            writing.ask(unit, stage[Who.WAITING], Thing(EVENT, number), "Вопрос")
        with pytest.raises(DomainError, match="error-threads-many"):
            writing.ask(unit, stage[Who.WAITING], Thing(EVENT, stage.coming), "Вопрос")

    stage.trial(work)
