"""The small network with somebody who leads it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from domain.base.errors import DomainError
from domain.base.roles import Role
from services.people import roles
from storage.base import members
from storage.base.conversations import Conversations
from tests.builders.small import SmallNetwork

OWNER_TELEGRAM = 1001
"""The Telegram id that the first person of a SmallNetwork has."""
DAY = 86400


class LedNetwork(SmallNetwork):
    """`owner` joined first and is named in ORGANIZER_IDS; conversations are cached as in the bot."""

    owner: int

    @classmethod
    async def open(cls, folder: Path) -> LedNetwork:
        network = await super().open(folder)
        assert isinstance(network, cls)
        network.conversations = Conversations(network.database, lambda: network.now)
        network.units.on_forgotten = network.conversations.drop
        network.units.network = replace(network.units.network, first_organizers=frozenset({OWNER_TELEGRAM}))
        network.owner = await network.member("Лебедева Ольга", listed=False)
        return network

    async def organizer(self, name: str) -> int:
        """A member whom the owner made an organizer."""
        member = await self.member(name, listed=False)
        await self.do(roles.grant, self.owner, member, Role.ORGANIZER)
        return member

    async def person(self, member_id: int):
        return await self.database.read(lambda db: members.by_id(db, member_id, self.now))

    async def rows(self, sql: str, **values):
        return await self.database.read(lambda db: [dict(row) for row in db.execute(sql, values)])

    async def refuses(self, key: str, use_case, *args, **kwargs) -> None:
        """The use case says no with that text."""
        with pytest.raises(DomainError) as refusal:
            await self.do(use_case, *args, **kwargs)
        assert refusal.value.key == key
