"""Whoever has a material hears of its new version (PRODUCT §8): in portions, and of one material once a day at most.

A version is news ten minutes after it was shared, so that what is mended at once is told once. Two hundred people are
told in a transaction, so that what thousands have taken stops nobody's press; how far it has come is written with what
is said, and the next portion is a term of its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.materials.materials import SEEN, Material, Version
from services.base import due, outbox
from services.base.unit import Unit
from services.materials.access import makers_of, seen_by, thing
from storage.base.due import Term
from storage.materials import materials
from storage.materials import news as stored
from storage.materials.news import News

TERM = "version"
"""The kind of the term at which the next people are told."""
PAUSE = 10 * 60
DAY = 86_400
AT_ONCE = 200
EVERY = 5
"""Seconds between two portions: 40 a second, more than the sender sends."""
KEPT = 7 * DAY
"""Seconds after which it is no news any more."""


def released(unit: Unit, material: Material) -> None:
    """There is a new version: whoever has the material hears of it, unless they are about to hear of one already."""
    if due.when(unit, thing(material.id), TERM) is None:
        last = stored.of(unit.db, material.id)
        begins = unit.now + PAUSE if last is None else max(unit.now + PAUSE, last.begun_at + DAY)
        due.at(unit, thing(material.id), TERM, begins)


def tell(unit: Unit, term: Term) -> None:
    """The next people hear of it; what isn't there for others by now is told to nobody."""
    material = materials.by_id(unit.db, term.thing.number)
    if material is None or material.state not in SEEN:
        return
    news = stored.of(unit.db, material.id)
    if news is None or news.told_up_to is None:
        if news is not None and news.version >= material.version:
            return
        news = News(material.id, material.version, unit.now)
    people = stored.having(unit.db, material.id, news.version, news.told_up_to or 0, AT_ONCE)
    makers = makers_of(unit, material)
    for member_id in people:
        if member_id not in makers:
            _say(unit, news, member_id)
    is_last = len(people) < AT_ONCE
    stored.put(unit.db, replace(news, told_up_to=None if is_last else people[-1]))
    if not is_last:
        due.at(unit, term.thing, TERM, unit.now + EVERY)
    elif material.version > news.version:
        due.at(unit, term.thing, TERM, max(unit.now + EVERY, news.begun_at + DAY))


def _say(unit: Unit, news: News, member_id: int) -> None:
    """In place of the version before, where that still waits for the person's digest."""
    prefix = f"{thing(news.material_id)}:version:{member_id}:"
    outbox.withdraw(unit, prefix)
    outbox.say(
        unit,
        kind="material-version",
        to=member_id,
        key=f"{prefix}{news.version}",
        payload={"material": news.material_id, "version": news.version},
        expires_at=unit.now + KEPT,
    )


def told_of(unit: Unit, reader: Member, payload: dict[str, Any]) -> tuple[Material, Version] | None:
    """The newest version of a material that somebody is told of; None: they may not open it any more."""
    try:
        material = seen_by(unit, reader, payload["material"])
    except DomainError:
        return None
    newest = next((one for one in materials.versions(unit.db, material.id) if one.number == material.version), None)
    return None if newest is None or material.state not in SEEN else (material, newest)
