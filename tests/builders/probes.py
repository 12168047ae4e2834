"""A kind of things that is reviewed, for tests: meetings of the calendar, as if they were somebody's work."""

from __future__ import annotations

from domain.base.reviewing import Outcome, Task, TaskFile
from domain.base.things import Thing
from domain.events.events import EVENT
from domain.events.programme import HOST, SPEAKER
from services.areas import AREAS as HOUSE
from services.base.areas import Area, Areas, Reviewed
from services.base.unit import Unit
from storage.base import parts
from storage.events import events

FILE = TaskFile("document", "F", "конспект.pdf")


def _task(unit: Unit, thing: Thing, version: int) -> Task | None:
    event = events.by_id(unit.db, thing.number)
    return None if event is None else Task(event.title, event.description or "Слова", ("https://example.org",), (FILE,))


def _outcome(unit: Unit, thing: Thing, version: int, outcome: Outcome) -> None:
    events.update(unit.db, thing.number, code_word=f"{outcome}-{version}")


REVIEWED = Reviewed(
    kind=EVENT,
    task=_task,
    authors=lambda unit, thing: parts.holders(unit.db, thing, HOST),
    unfit=lambda unit, thing: parts.holders(unit.db, thing, HOST, SPEAKER),
    on_outcome=_outcome,
)
AREAS = Areas((*HOUSE.all, Area("probes", reviewed=(REVIEWED,))))
