"""Rights: questions at sign-up, made and read by hosts, answered by whoever has a seat."""

from __future__ import annotations

from services.events import questions
from storage.events import questions as stored
from tests.rights.persons import HOSTS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

NOT_HOST = "error-event-not-host"
NO_SEAT = "error-event-not-signed-up"
SEATED = {Who.SIGNED_UP}


def _reads_all(stage: Stage, who, seen):
    assert [name for name, _ in seen.said] == [stage.names[stage[Who.SIGNED_UP]]]


def _only_mine(stage: Stage, who, seen):
    assert [one.answer for one in seen.asked] == ["Всё"]


def _is_kept(stage: Stage, who, seen):
    assert stored.given(stage.db, stage.question) == {stage[Who.SIGNED_UP]: "Без мяса"}


QUESTIONS = Area(
    "Questions at sign-up",
    75,
    (
        Row(
            use_case=questions.inquiry,
            says="The questions of an event with their sums",
            may=HOSTS,
            call=lambda s, who: (s.coming,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=questions.answers,
            says="What each has answered",
            may=HOSTS,
            call=lambda s, who: (s.question,),
            refusal=NOT_HOST,
            sees=_reads_all,
        ),
        Row(
            use_case=questions.of_person,
            says="What one person has answered",
            may=HOSTS,
            call=lambda s, who: (s.coming, s[Who.SIGNED_UP]),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=questions.add,
            says="Ask one more question",
            may=HOSTS,
            call=lambda s, who: (s.coming, f"С чего начнём, {who}?", None),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=questions.change,
            says="Ask otherwise",
            may=HOSTS,
            call=lambda s, who: (s.question, "Что вы едите?", "Без мяса\nВсё\nНичего"),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=questions.remove,
            says="Ask a question no more",
            may=HOSTS,
            call=lambda s, who: (s.question,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=questions.mine,
            says="What one is asked and has answered",
            may=SEATED,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.coming,),
            refusal=NO_SEAT,
            sees=_only_mine,
        ),
        Row(
            use_case=questions.asked,
            says="One question, with one's own answer",
            may=SEATED,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.question,),
            refusal=NO_SEAT,
        ),
        Row(
            use_case=questions.answer,
            says="Answer a question",
            may=SEATED,
            call=lambda s, who: (s.question, "Без мяса"),
            refusal=NO_SEAT,
            sees=_is_kept,
        ),
    ),
)
