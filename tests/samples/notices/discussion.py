"""Discussions and private threads."""

from __future__ import annotations

from domain.base.things import Thing
from domain.discussion.remarks import ORGANIZERS, THREAD
from domain.events.events import EVENT
from services.base.unit import Unit
from services.discussion import writing
from tests.rights.persons import Who
from tests.rights.stage import Stage
from tests.samples.notices.sample import Sample

FILE = {"kind": "photo", "file_id": "F", "unique_id": "U", "name": "photo.jpg", "size": 1}
LONG = "Слово < и 🎈 " * 300


def written(unit: Unit, stage: Stage) -> None:
    writing.write(unit, stage[Who.WAITING], Thing(EVENT, stage.roomy), "Кто поедет из Казани?")


def written_much(unit: Unit, stage: Stage) -> None:
    for number in range(5):
        writing.write(unit, stage[Who.WAITING], Thing(EVENT, stage.roomy), f"{number} {LONG}", [FILE])


def answered(unit: Unit, stage: Stage) -> None:
    writing.write(unit, stage[Who.COHOST], Thing(EVENT, stage.coming), LONG, answers=stage.remark)


def asked(unit: Unit, stage: Stage) -> None:
    writing.ask(unit, stage[Who.WAITING], Thing(EVENT, stage.roomy), "Как доехать?")


def asked_much(unit: Unit, stage: Stage) -> None:
    thread = writing.ask(unit, stage[Who.WAITING], ORGANIZERS, LONG).thread_id
    for _ in range(4):
        writing.write(unit, stage[Who.WAITING], Thing(THREAD, thread), LONG)


def answered_in_private(unit: Unit, stage: Stage) -> None:
    writing.write(unit, stage[Who.COHOST], Thing(THREAD, stage.private_thread), "Вход со двора", [FILE])


def answered_much(unit: Unit, stage: Stage) -> None:
    for number in range(7):
        writing.write(unit, stage[Who.ORGANIZER], Thing(THREAD, stage.letter_to_organizers), f"{number} {LONG}")


SAMPLES: dict[str, tuple[Sample, ...]] = {
    "remarks": (written, written_much),
    "remark-answer": (answered,),
    "thread-question": (asked, asked_much),
    "thread-answer": (answered_in_private, answered_much),
}
NOT_ASKED_FOR = frozenset({"remarks", "remark-answer", "thread-question"})
