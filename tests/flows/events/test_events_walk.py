"""A random walk among events: hosts, participants and a guest press whatever is there while the time moves on."""

from __future__ import annotations

import logging
import os
import random

import pytest

from tests.flows.events.test_events import a_seminar, signs_up
from tests.flows.events.test_events_awkward import people

STEPS = int(os.environ.get("WALK_STEPS", "150"))
SEEDS = [int(seed) for seed in os.environ.get("WALK_SEEDS", "1 2").split()]
WORDS = (
    "завтра в 18:00", "через 2 часа", "30 декабря 12:00", "5", "0", "1, 2", "анна", "Слова & <b>слова</b>", "8 7",
    "meet.example.org/x", "000000", "Замысел\nРезультат", "я" * 700, "/events", "/cancel", "/start event_1",
    "/start event_2", "/start event_3", "/start here_1_000000", "/start party_nonsense",
)  # fmt: skip


async def a_series_and_a_contest(host):
    await host.sends("/events")
    await host.taps("Создать событие")
    await host.taps("Клуб")
    await host.sends("Клуб чтения")
    await host.sends("завтра в 19:00")
    await host.sends("meet.example.org/klub")
    await host.taps("✎ Число встреч")
    await host.taps("4 встречи, раз в неделю")
    await host.taps("Сохранить черновик")
    await host.taps("Опубликовать")
    await host.sends("/events")
    await host.taps("Создать событие")
    await host.taps("Конкурс")
    await host.sends("Лучший урок")
    await host.sends("10 декабря 18:00")
    await host.sends("20 декабря 18:00")
    await host.sends("Замысел\nРезультат")
    await host.taps("Пропустить")
    await host.taps("Сохранить черновик")


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", SEEDS)
async def test_nothing_breaks_among_events(network, seed, caplog):
    chance = random.Random(seed)
    olga = await network.owner()
    walkers = [olga, *await people(network, 3)]
    await a_seminar(olga, when="завтра в 18:00", seats="1")
    await a_series_and_a_contest(olga)
    await signs_up(walkers[1])
    walkers.append(network.person("Kate", language="en"))
    await walkers[-1].starts("event_1")
    walked = []
    for _ in range(STEPS):
        person = chance.choice([olga, *walkers])
        dice = chance.random()
        if dice < 0.84:
            message = chance.choice([m for m in person.messages if m.rows][-5:])
            labels = [b["text"] for row in message.rows for b in row if "callback_data" in b]
            if not labels:
                continue
            label = chance.choice(labels)
            walked.append(f"{person.person.name} presses {label!r}")
            await person.taps(label, on=message)
        elif dice < 0.97:
            words = chance.choice(WORDS)
            walked.append(f"{person.person.name} writes {words[:30]!r}")
            await person.sends(words)
        else:
            hours = chance.choice([1, 5, 12, 24])
            walked.append(f"{hours} hours pass")
            await network.telegram.time.moves(hours=hours)
    trail = "\n".join(walked[-15:])
    faults = [r for r in caplog.records if r.levelno >= logging.ERROR]
    assert not faults, f"{faults[0].getMessage()} {faults[0].exc_text or faults[0].exc_info}\n{trail}"
    unanswered = [q for q in network.telegram.world.queries.values() if q.answer is None]
    assert not unanswered, f"{len(unanswered)} presses without an answer\n{trail}"
