"""Presses and links that no screen of the bot has offered: forged by a changed client, or kept from long ago."""

from __future__ import annotations

import logging
from enum import EnumMeta

import pytest

from handlers.features import all_features
from handlers.ui.screen import Go

ROUTES = all_features().routes
WORDS = ("x", "²", "=1", "\x00", "none")
NUMBERS = (0, -1, 2**31, 2**52, 2**63, 10**18, 7)


def forged():
    """Callback data of every kind of button, with values that were never there."""
    for kind in [kind for kind, _, _ in ROUTES.presses.values()]:
        fields = kind.model_fields
        for turn, number in enumerate(NUMBERS):
            word = WORDS[turn % len(WORDS)]
            values = []
            for field in fields.values():
                if isinstance(field.annotation, EnumMeta):
                    chosen = list(field.annotation)
                    values.append(str(chosen[turn % len(chosen)].value))
                elif field.annotation is int:
                    values.append(str(number))
                elif field.annotation is bool:
                    values.append(str(turn % 2))
                else:
                    values.append(word)
            yield ":".join((kind.__prefix__, *values))
    for name in (*ROUTES.screens, "nothing"):
        yield from (Go(to=name, at=number).pack() for number in (-1, 2**52, 2**63))
    yield from ("", ":", "f:1:x:pick:²", f"f:{2**70}:-:resume:", "go", "nothing:1", "ev:x", "я" * 32)
    yield from ("mt:member:1:1", "mt:invitation:1:0", f"mt:event:{2**52}:1", "mt:Event:1:1", "mx:member:1:0")


async def presses_everything(person):
    """Each on a screen of its own, so that no form stands in the way of the next."""
    for data in forged():
        await person.sends("/menu")
        await person._presses(person.last, {"callback_data": data})
        yield data


@pytest.mark.timeout(300)
@pytest.mark.parametrize("who", ["owner", "member", "guest"])
async def test_a_forged_press_is_answered_and_is_nobodys_fault(network, who, caplog):
    if who == "guest":
        person = network.person("Гость")
        await person.sends("/start")
    else:
        person = await (network.owner() if who == "owner" else network.member("Иванова Анна"))
    faults = []
    async for data in presses_everything(person):
        await network.telegram.time.moves(seconds=2)
        faults += [(data, r.exc_info[1]) for r in caplog.records if r.levelno >= logging.ERROR and r.exc_info]
        caplog.clear()
    assert not faults, "\n".join(f"{data}: {error!r}" for data, error in faults)
    assert not [q for q in network.telegram.world.queries.values() if q.answer is None]


async def test_a_forged_link_is_nobodys_fault(network, caplog):
    olga = await network.owner()
    for prefix in ROUTES.links:
        for rest in ("1", "9" * 20, f"{'9' * 19}_1", "-1", "²", "1_²", "x" * 50, "\x00"):
            await olga.sends(f"/start {prefix}_{rest}")
            await network.telegram.time.moves(seconds=2)
    assert not [r for r in caplog.records if r.levelno >= logging.ERROR]
