"""A small network on real SQLite with a clock that the test moves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from domain.base.members import Status
from domain.base.roles import Role
from domain.events.events import EventForm, SeatState
from services.areas import AREAS
from services.base import due
from services.base.unit import Network, Unit, Units
from services.events import editing, seats
from services.events.editing import Draft
from storage.base import members, roles
from storage.base.database import Database
from storage.events import events
from storage.events import seats as rows
from tests.builders.fresh import fresh
from tests.builders.states import put

MOSCOW = "Europe/Moscow"


def at(text: str, zone: str = MOSCOW) -> int:
    """UTC epoch seconds of «2026-04-23 19:00» in `zone`."""
    return int(datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo(zone)).timestamp())


START = at("2026-04-01 12:00")
NETWORK = Network("Учительская", MOSCOW, "МЦ", "centre@example.org", frozenset(), "uchitelskaya_bot")


class World:
    """`await world.do(seats.sign_up, person, event)` runs a use case at `world.now`."""

    def __init__(self, database: Database) -> None:
        self.now = START
        self.database = database
        self.units = Units(database, NETWORK, AREAS, lambda: self.now)
        self._people = 0
        self.host = 0

    @classmethod
    async def open(cls, path: Path) -> World:
        world = cls(await Database.open(fresh(path)))
        world.host = await world.person("Ольга Лебедева", role=Role.ORGANIZER)
        return world

    async def person(
        self, name: str = "", *, zone: str = MOSCOW, region: str = "RU-MOW", role: Role | None = None
    ) -> int:
        """A member with a consent in force; returns the id."""
        self._people += 1
        number = self._people

        def work(unit: Unit) -> int:
            member_id = members.add(unit.db, telegram_id=1000 + number, language="ru", now=unit.now)
            members.update(
                unit.db, member_id, name=name or f"Учитель {number}", zone=zone, region=region, joined_at=unit.now
            )
            put(unit.db, members.STATUS, member_id, Status.MEMBER)
            if role is not None:
                roles.grant(unit.db, member_id, role, by=None, now=unit.now)
            unit.db.execute(
                "INSERT INTO consents (member_id, purpose, given, version, language, sha256, button, at)"
                " VALUES (?, 'membership', 1, 1, 'ru', 'x', 'Даю согласие', ?)",
                (member_id, unit.now),
            )
            return member_id

        return await self.units.do(work)

    async def update(self, person: int, **columns: Any) -> None:
        """Set columns of a member."""
        await self.units.do(lambda unit: members.update(unit.db, person, **columns))

    async def people(self, count: int) -> list[int]:
        return [await self.person() for _ in range(count)]

    async def do(self, use_case: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return await self.units.do(use_case, *args, **kwargs)

    async def event(self, *, start: int, capacity: int | None = 1, publish: bool = True, **more: Any) -> int:
        """A published event of the organizer; returns the id."""
        fields: dict[str, Any] = {
            "form": EventForm.MASTERCLASS, "title": "Мастер-класс", "starts_at": start, "minutes": 90,
            "zone": MOSCOW, "place": "Школа № 5", "capacity": capacity,
        }  # fmt: skip
        meetings = more.pop("meetings", 1)
        draft = Draft(**{**fields, **more})
        event = await self.do(editing.create, self.host, draft, meetings=meetings)
        if publish:
            await self.do(editing.publish, self.host, event.id)
        return int(event.id)

    async def sign_up(self, event: int, *people: int) -> None:
        for person in people:
            await self.do(seats.sign_up, person, event)

    async def state(self, event: int, person: int) -> SeatState | None:
        seat = await self.units.ask(lambda unit: rows.of(unit.db, event, person))
        return seat.state if seat else None

    async def states(self, event: int, *people: int) -> str:
        """The states of several people in words."""
        return " ".join([str(await self.state(event, person)) for person in people])

    async def record(self, event: int) -> Any:
        return await self.units.ask(lambda unit: events.by_id(unit.db, event))

    async def places(self, event: int) -> Any:
        return await self.units.ask(lambda unit: rows.places(unit.db, event))

    async def goes_to(self, moment: int) -> None:
        """Let the time pass until `moment`, ticking whenever something is due, as the bot does."""
        while True:
            following = await self.units.ask(due.next_at)
            if following is None or following > moment:
                break
            self.now = max(self.now, following)
            await self.ticks()
        self.now = moment
        await self.ticks()

    async def ticks(self) -> None:
        await due.run(self.units)

    async def said(self, person: int | None = None, kind: str | None = None) -> list[tuple[str, int]]:
        """What was put into the outbox, as (kind, member), in order."""

        def work(unit: Unit) -> list[tuple[str, int]]:
            found = unit.db.execute("SELECT kind, member_id FROM outbox ORDER BY id").fetchall()
            return [
                (row["kind"], row["member_id"])
                for row in found
                if (person is None or row["member_id"] == person) and (kind is None or row["kind"] == kind)
            ]

        return await self.units.ask(work)

    async def kinds(self, person: int) -> list[str]:
        """Kinds of what was said to a person, in order."""
        return [kind for kind, _ in await self.said(person)]
