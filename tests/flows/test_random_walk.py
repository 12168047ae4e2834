"""A random walk over the whole bot: several persons press whatever is there and write whatever comes to mind.

Seeded and bounded, so a failure can be walked again: the seed stands in the test's name. Nothing may be
refused by Telegram, no press may stay without an answer, no handler may fail.
"""

from __future__ import annotations

import logging
import os
import random

import pytest

from tests.flows.conftest import OWNER, join

STEPS = int(os.environ.get("WALK_STEPS", "120"))
SEEDS = [int(seed) for seed in os.environ.get("WALK_SEEDS", "1 2 3").split()]

TEXTS = [
    "Иванова Анна",
    "Казань",
    "завтра в 18:00",
    "15.12 18:00",
    "31.02",
    "90 минут",
    "20",
    "-1",
    "0",
    "9" * 30,
    "<b>жирно</b> & «кавычки» <script>alert(1)</script>",
    "&lt;b&gt;",
    "🎉👩‍🏫\u200d\ufe0f",
    "\u202eзадом наперёд",
    "я" * 4096,
    "'; DROP TABLE members; --",
    "%s %d {name} { $name }",
    "https://t.me/other?start=x",
    "математика, физика; химия",
    "да",
    "/start",
    "/menu",
    "/cancel",
    "/me",
    "/events",
    "/settings",
    "/privacy",
    "/organizer",
    "/help",
    "/start inv_nonsense",
    "/start event_999999999999999999999",
    "/start event_-1",
    "/start _",
    "/nonsense",
]
FILES = [("план.pdf", b"%PDF-1.4"), ("virus.exe", b"MZ"), ("", b"?"), ("без конца", b""), ("a" * 200 + ".docx", b"PK")]


async def one_step(person, chance, telegram):
    choice = chance.random()
    pressable = [m for m in person.messages if m.rows]
    if choice < 0.62 and pressable:
        message = chance.choice(pressable[-4:])
        labels = [b["text"] for row in message.rows for b in row if "callback_data" in b]
        if labels:
            label = chance.choice(labels)
            if chance.random() < 0.1:
                await person.taps_many(label, 3, on=message)
            else:
                await person.taps(label, on=message)
            return f"{person.person.name} presses {label!r}"
    if choice < 0.9:
        text = chance.choice(TEXTS)
        await person.sends(text)
        return f"{person.person.name} writes {text[:40]!r}"
    if choice < 0.96:
        name, content = chance.choice(FILES)
        await person.uploads((name or "noname", content or b" "), photo=False)
        return f"{person.person.name} sends {name!r}"
    await telegram.time.moves(hours=chance.choice([1, 5, 24, 24 * 8]))
    return "time moves"


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", SEEDS)
async def test_nothing_breaks_on_a_random_walk(network, seed, caplog):
    chance = random.Random(seed)
    olga = network.person("Ольга", id=OWNER)
    await join(olga, "Лебедева Ольга Владимировна")
    anna = network.person("Анна")
    await join(anna, "Иванова Анна Петровна")
    guest = network.person("Kate", language="en")
    await guest.sends("/start")
    walked = []
    for _ in range(STEPS):
        walked.append(await one_step(chance.choice([olga, anna, guest]), chance, network.telegram))
    faults = [r for r in caplog.records if r.levelno >= logging.ERROR]
    trail = "\n".join(walked[-12:])
    assert not faults, f"{faults[0].getMessage()} {faults[0].exc_text or faults[0].exc_info}\n{trail}"
    unanswered = [q for q in network.telegram.world.queries.values() if q.answer is None]
    assert not unanswered, f"{len(unanswered)} presses without an answer\n{trail}"
