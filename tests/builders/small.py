"""A small network for the tests of use cases: a real database, people who joined, a clock that is set by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from domain.base.consents import Purpose
from domain.people.profile import ProfileField
from services.areas import AREAS
from services.base import members
from services.base.unit import Network, Unit, Units
from services.people import consents, joining, profile
from storage.base.database import Database
from tests.builders.fresh import fresh

P = ParamSpec("P")
T = TypeVar("T")
NOW = 1_795_000_000


class SmallNetwork:
    """`await network.do(use_case, actor, …)`; `network.now` moves by hand."""

    def __init__(self, database: Database) -> None:
        self.now = NOW
        self.database = database
        network = Network("Сеть", "Europe/Moscow", "Оператор", "a@example.org", frozenset())
        self.units = Units(database, network, AREAS, lambda: self.now)
        self._telegram_id = 1000

    @classmethod
    async def open(cls, folder: Path) -> SmallNetwork:
        network = cls(await Database.open(fresh(folder / "x.db")))
        await network.units.do(consents.publish_first, {"ru": "Согласие", "en": "Consent"})
        return network

    async def do(self, use_case: Callable[Concatenate[Unit, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await self.units.do(use_case, *args, **kwargs)

    async def ask(self, use_case: Callable[Concatenate[Unit, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await self.units.ask(use_case, *args, **kwargs)

    async def member(self, name: str, region: str | None = "RU-TA", *, listed: bool = True, **fields: Any) -> int:
        """Somebody who joined, told `fields`, and (`listed`) switched the directory on; returns the id."""
        self._telegram_id += 1
        person = (await self.do(members.meet, self._telegram_id, "ru")).id
        await self.do(joining.accept_rules, person, joining.RULES_VERSION)
        await self.do(joining.give_consent, person, 1, "Даю согласие")
        await self.do(
            joining.complete,
            person,
            name=name,
            region=region,
            region_name=None if region else "Зазеркалье",
            zone="Europe/Moscow",
        )
        if fields:
            await self.do(profile.fill, person, {ProfileField(key): value for key, value in fields.items()})
        if listed:
            await self.do(consents.switch, person, Purpose.DIRECTORY, True, "Показать меня")
        return person
