"""Rights: materials that belong to things of others."""

from __future__ import annotations

from domain.base.things import Thing
from domain.events.events import EVENT
from services.base import hung
from services.base.unit import Unit
from services.materials import hanging
from storage.materials import hung as stored
from tests.rights.material_use import MAKERS
from tests.rights.persons import HOSTS, MEMBERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

WHOSE = "error-material-hang-whose"
MAY = HOSTS | MAKERS
"""Hosts of the event any material, its author and whoever confirmed to have made it along their own."""


def _at(stage: Stage, who: Who) -> tuple[Thing]:
    return (Thing(EVENT, stage.soon),)


def _one(stage: Stage, who: Who) -> tuple[Thing, int]:
    return (Thing(EVENT, stage.soon), stage.material)


def _there(unit: Unit, stage: Stage, who: object = None) -> None:
    stored.put(unit.db, Thing(EVENT, stage.soon), stage.material, unit.now)
    stored.put(unit.db, Thing(EVENT, stage.soon), stage.withdrawn_material, unit.now)


def _headed(stage: Stage, who: Who, seen: dict[str, hung.Head]) -> None:
    assert seen["materials"].count == 1
    assert seen["materials"].may_add == (who in MAY)


def _may(stage: Stage, who: Who, seen: hanging.Bearing) -> None:
    assert (seen.may_add, seen.may_drop) == (who in MAY, who in MAY)


def _listed(stage: Stage, who: Who, seen: hanging.Page) -> None:
    assert [one.id for one in seen.items] == [stage.material]


def _droppable(stage: Stage, who: Who, seen: hanging.Page) -> None:
    assert [one.id for one in seen.items] == ([stage.material] if who in MAY else [])


def _offered(stage: Stage, who: Who, seen: hanging.Page) -> None:
    assert {one.author_id for one in seen.items} <= {stage[who]}
    assert not {stage.material, stage.withdrawn_material, stage.drafted_material} & {one.id for one in seen.items}


def _attached(stage: Stage, who: Who, _: object) -> None:
    assert stored.count(stage.db, Thing(EVENT, stage.soon)) == 1


def _detached(stage: Stage, who: Who, _: object) -> None:
    assert stored.count(stage.db, Thing(EVENT, stage.soon)) == 0


HANGING = Area(
    "Materials of things",
    99,
    (
        Row(
            use_case=hung.heads,
            on="with materials",
            says="The materials that belong to an event",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            given=_there,
            call=_at,
            sees=_headed,
        ),
        Row(
            use_case=hanging.bearing,
            says="What one may do with the materials of a thing",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            given=_there,
            call=_at,
            sees=_may,
        ),
        Row(
            use_case=hanging.listing,
            says="Materials that belong to a thing",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            given=_there,
            call=_at,
            sees=_listed,
        ),
        Row(
            use_case=hanging.droppable,
            says="Materials that one may take off a thing",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            given=_there,
            call=_at,
            sees=_droppable,
        ),
        Row(
            use_case=hanging.offered,
            says="One's own materials that a thing hasn't yet",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            given=_there,
            call=_at,
            sees=_offered,
        ),
        Row(
            use_case=hanging.attach,
            says="Attach a material to a thing",
            may=MAY,
            call=_one,
            refusal=WHOSE,
            sees=_attached,
        ),
        Row(
            use_case=hanging.detach,
            says="Detach a material from a thing",
            may=MAY,
            given=_there,
            call=_one,
            refusal=WHOSE,
            sees=_detached,
        ),
    ),
)
