"""What hosts ask those who have a seat, and what these answer: after the seat is theirs, if they like (PRODUCT §5).

No seat waits for an answer. Of a series each meeting has its own questions; those with the same words are one to
whoever asks them and to whoever answers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.events import questions as rules
from domain.events.events import EVENT, TAKEN, Event, EventState, Scope
from domain.events.questions import Asked, Question, Summed
from domain.events.series import in_scope
from services.base import audit
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.events import notices
from services.events.access import event_of, hosted
from storage.events import events, questions
from storage.events import seats as rows


@dataclass(frozen=True, slots=True)
class Inquiry:
    """An event's questions as its hosts see them, with what was answered."""

    event: Event
    questions: tuple[Summed, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """One question with all who have a seat and have answered, as (name, answer) by name."""

    event: Event
    summed: Summed
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Mine:
    """What one person is asked at an event; `also`: further meetings of the series that the last answer is for."""

    event: Event
    asked: tuple[Asked, ...]
    also: int = 0


# -- of hosts --------------------------------------------------------------------------------------


def inquiry(unit: Unit, actor_id: int, event_id: int) -> Inquiry:
    """The event's questions with what was answered, counted."""
    _, event = hosted(unit, actor_id, event_id)
    read = questions.read_by_hosts(unit.db, event_id)
    of = len(rows.in_states(unit.db, event_id, *TAKEN))
    return Inquiry(event, tuple(_summed(one, read, of) for one in questions.of_event(unit.db, event_id)))


def _summed(question: Question, read: Mapping[int, Mapping[int, str]], of: int) -> Summed:
    return rules.summed(question, (own[question.id] for own in read.values() if question.id in own), of)


def answers(unit: Unit, actor_id: int, question_id: int) -> Answers:
    """One question with what each has answered."""
    event, question = _hosted_question(unit, actor_id, question_id)
    read = questions.read_by_hosts(unit.db, event.id)
    listed = rows.listing(unit.db, event.id)
    said = [(line.name, read.get(line.seat.member_id, {}).get(question_id)) for line in listed]
    of = sum(1 for line in listed if line.seat.state in TAKEN)
    return Answers(event, _summed(question, read, of), tuple((name, text) for name, text in said if text))


def of_person(unit: Unit, actor_id: int, event_id: int, member_id: int) -> tuple[Asked, ...]:
    """What one of those with a seat was asked and has answered."""
    hosted(unit, actor_id, event_id)
    return questions.asked(unit.db, event_id, member_id) if _has_seat(unit, event_id, member_id) else ()


def _hosted_question(unit: Unit, actor_id: int, question_id: int) -> tuple[Event, Question]:
    """Raises `DomainError` where it is gone, or for whoever doesn't host its event."""
    acting_member(unit, actor_id)
    question = questions.by_id(unit.db, question_id)
    if question is None:
        raise DomainError("error-question-gone")
    _, event = hosted(unit, actor_id, question.event_id)
    return event, question


def add(
    unit: Unit, actor_id: int, event_id: int, words: str, options: str | None, scope: Scope = Scope.THIS
) -> Inquiry:
    """One more question, at the event or at the meetings in `scope`; `options`: one a line, None: answered in words.

    Raises `DomainError` for a fourth one, for the same once more, and once the event has begun. Another meeting that
    has no room for it goes without.
    """
    host, event = hosted(unit, actor_id, event_id)
    words, choices = rules.clean_words(words), rules.clean_options(options)
    rules.require_asked(event, unit.now)
    rules.require_room(questions.of_event(unit.db, event_id), words)
    for each in _meetings(unit, event, scope):
        known = questions.of_event(unit.db, each.id)
        if len(known) < rules.MOST and all(one.words != words for one in known):
            questions.add(unit.db, each.id, words, choices)
    if event.state is not EventState.DRAFT:
        audit.record(unit, host.id, "event.question-add", Thing(EVENT, event.id), after=words)
    return inquiry(unit, actor_id, event_id)


def change(
    unit: Unit, actor_id: int, question_id: int, words: str, options: str | None, scope: Scope = Scope.THIS
) -> Inquiry:
    """Ask otherwise. Answers that still fit stay; whoever's doesn't is told, and can answer anew."""
    event, before = _hosted_question(unit, actor_id, question_id)
    words, choices = rules.clean_words(words), rules.clean_options(options)
    rules.require_asked(event, unit.now)
    if words != before.words:
        rules.require_room([one for one in questions.of_event(unit.db, event.id) if one.id != question_id], words)

    def put(each: Event, question: Question) -> int | None:
        there = questions.of_event(unit.db, each.id)
        same = next((one.id for one in there if one.words == words and one.id != question.id), None)
        if same is not None:  # this meeting asks that already: once is enough
            questions.remove(unit.db, question.id)
            return same
        if words != question.words:
            questions.remove(unit.db, question.id)
            return questions.add(unit.db, each.id, words, choices)
        questions.set_options(unit.db, question.id, choices)
        after = Question(question.id, each.id, words, choices)
        for member_id, said in questions.given(unit.db, question.id).items():
            if not rules.fits(after, said):
                questions.take_back(unit.db, question.id, member_id)
        return question.id

    _replace(unit, event, before, scope, put)
    if event.state is not EventState.DRAFT:
        about = Thing(EVENT, event.id)
        audit.record(unit, actor_id, "event.question-change", about, before=before.words, after=words)
    return inquiry(unit, actor_id, event.id)


def remove(unit: Unit, actor_id: int, question_id: int, scope: Scope = Scope.THIS) -> Inquiry:
    """Ask it no more: what was answered goes, and whoever answered is told."""
    event, before = _hosted_question(unit, actor_id, question_id)
    rules.require_asked(event, unit.now)
    _replace(unit, event, before, scope, lambda _, question: questions.remove(unit.db, question.id))
    if event.state is not EventState.DRAFT:
        audit.record(unit, actor_id, "event.question-remove", Thing(EVENT, event.id), before=before.words)
    return inquiry(unit, actor_id, event.id)


def _replace(
    unit: Unit, event: Event, before: Question, scope: Scope, put: Callable[[Event, Question], int | None]
) -> None:
    """Do the same to the question at all meetings in `scope`; whoever loses an answer hears it once."""
    lost: dict[int, tuple[Event, str, int | None]] = {}
    for each in _meetings(unit, event, scope):
        question = next((one for one in questions.of_event(unit.db, each.id) if one.words == before.words), None)
        if question is None:
            continue
        had = questions.given(unit.db, question.id)
        now = put(each, question)
        kept = questions.given(unit.db, now) if now is not None else {}
        seated = {seat.member_id for seat in rows.in_states(unit.db, each.id, *TAKEN)}
        for member_id in (had.keys() - kept.keys()) & seated:
            lost.setdefault(member_id, (each, had[member_id], now))
    for member_id, (each, said, now) in lost.items():
        notices.to_members(
            unit,
            "event-question-gone",
            each,
            [member_id],
            f"{before.id}:{unit.now}",
            expires_at=each.starts_at,
            old_question=before.words,
            old_answer=said,
            question=now,
        )


def _meetings(unit: Unit, event: Event, scope: Scope) -> list[Event]:
    """The event first, and the others of its series that are meant and haven't begun; of drafts all are meant."""
    if event.series_id is None:
        return [event]
    wanted = Scope.ALL if event.state is EventState.DRAFT else scope
    others = in_scope(events.of_series(unit.db, event.series_id), event, wanted)
    return [event, *(each for each in others if each.id != event.id and rules.is_asked(each, unit.now))]


# -- of those who have signed up -------------------------------------------------------------------


def mine(unit: Unit, actor_id: int, event_id: int) -> Mine:
    """What a person with a seat is asked. Raises `DomainError` for whoever has none."""
    member = reading_member(unit, actor_id)
    event = _event_of_seat(unit, member.id, event_id)
    return Mine(event, questions.asked(unit.db, event_id, member.id))


def asked(unit: Unit, actor_id: int, question_id: int) -> tuple[Event, Asked]:
    """One question to a person with a seat, with what they have answered. Raises `DomainError` when it is gone."""
    reading_member(unit, actor_id)
    question = questions.by_id(unit.db, question_id)
    if question is None:
        raise DomainError("error-question-gone")
    event = _event_of_seat(unit, actor_id, question.event_id)
    return event, Asked(question, questions.given(unit.db, question_id).get(actor_id))


def _event_of_seat(unit: Unit, member_id: int, event_id: int) -> Event:
    event = event_of(unit, event_id)
    if not _has_seat(unit, event_id, member_id):
        raise DomainError("error-event-not-signed-up")
    return event


def _has_seat(unit: Unit, event_id: int, member_id: int) -> bool:
    seat = rows.of(unit.db, event_id, member_id)
    return seat is not None and seat.state in TAKEN


def answer(unit: Unit, actor_id: int, question_id: int, said: str | None) -> Mine:
    """Answer, or take an answer back (None), until the event begins.

    The same is then answered at further meetings of the series where the person has a seat, is asked the same, and
    hasn't answered: nobody says six times that they eat no meat.
    """
    member = acting_member(unit, actor_id)
    event, own = asked(unit, actor_id, question_id)
    rules.require_asked(event, unit.now)
    if said is None:
        questions.take_back(unit.db, question_id, member.id)
        return Mine(event, questions.asked(unit.db, event.id, member.id))
    text = rules.clean_answer(own.question, said)
    questions.answer(unit.db, question_id, member.id, text, unit.now)
    also = 0
    for each in _meetings(unit, event, Scope.FOLLOWING)[1:]:
        if not _has_seat(unit, each.id, member.id):
            continue
        for one in questions.asked(unit.db, each.id, member.id):
            same = one.question.words == own.question.words and one.answer is None
            if same and rules.fits(one.question, text):
                questions.answer(unit.db, one.question.id, member.id, text, unit.now)
                also += 1
    return Mine(event, questions.asked(unit.db, event.id, member.id), also)
