"""What hangs on a thing, as its card asks for it."""

from __future__ import annotations

from domain.base.hung import Head
from domain.base.things import Thing
from services.base.members import reading_member
from services.base.unit import Unit


def heads(unit: Unit, actor_id: int, thing: Thing) -> dict[str, Head]:
    """By the names of what areas hang on things; nothing where nothing may hang (`Hung.on`).

    Raises `DomainError` when the thing isn't this person's to see.
    """
    reader = reading_member(unit, actor_id)
    known = unit.areas.things.get(thing.kind)
    hanging = [] if known is None else [hung for hung in unit.areas.hung.values() if hung.on(known)(unit, thing)]
    if known is None or not hanging:
        return {}
    known.seen_by(unit, reader, thing)
    found = {hung.name: hung.head(unit, reader, thing) for hung in hanging}
    return {name: head for name, head in found.items() if head.is_shown}
