"""A random walk over the whole bot: several persons press whatever is there and write whatever comes to mind.

Seeded and bounded, so a failure can be walked again: the seed stands in the test's name. Nothing may be
refused by Telegram, no press may stay without an answer, no handler may fail.
"""

from __future__ import annotations

import logging
import os
import random

import pytest

from bot.pauses import Pauses
from handlers.ui.show import Answering
from simulator.sickness import KINDS
from tests.flows.conftest import OWNER, join
from tests.flows.events.test_events import a_seminar, signs_up
from tests.flows.voice.test_announcements import send_to_all, write

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


async def walk(network, chance, steps, begin=None):
    """A walk of three persons, after what `begin(network, organizer, member)` does; returns the last steps of it."""
    olga = network.person("Ольга", id=OWNER)
    await join(olga, "Лебедева Ольга Владимировна")
    anna = network.person("Анна")
    await join(anna, "Иванова Анна Петровна")
    guest = network.person("Kate", language="en")
    await guest.sends("/start")
    if begin is not None:
        await begin(network, olga, anna)
    walked = []
    for _ in range(steps):
        walked.append(await one_step(chance.choice([olga, anna, guest]), chance, network.telegram))
    return "\n".join(walked[-12:])


def nothing_broke(network, caplog, trail):
    faults = [r for r in caplog.records if r.levelno >= logging.ERROR]
    assert not faults, f"{faults[0].getMessage()} {faults[0].exc_text or faults[0].exc_info}\n{trail}"
    unanswered = [q for q in network.telegram.world.queries.values() if q.answer is None]
    assert not unanswered, f"{len(unanswered)} presses without an answer\n{trail}"


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", SEEDS)
async def test_nothing_breaks_on_a_random_walk(network, seed, caplog):
    trail = await walk(network, random.Random(seed), STEPS)
    nothing_broke(network, caplog, trail)


SICKENED = (
    "sendMessage",
    "sendDocument",
    "sendPhoto",
    "editMessageText",
    "editMessageReplyMarkup",
    "answerCallbackQuery",
    "setMyCommands",
    "getMe",
    "deleteWebhook",
    "getFile",
    "file",
)
SHARE = 0.05


@pytest.fixture
def impatient(monkeypatch):
    """Pauses that a test doesn't wait for: what is tried, and how often, stays what it is."""
    monkeypatch.setattr(Pauses, "next", lambda _: 0.02)
    monkeypatch.setattr("handlers.ui.patience.PAUSES", (0.02, 0.05))
    monkeypatch.setattr("handlers.ui.show.PAUSES", (0.02, 0.05))
    monkeypatch.setattr("bot.session.PATIENCE", 2.0)
    monkeypatch.setattr("bot.sending.PATIENCE", 2.0)
    monkeypatch.setattr(Answering, "TIMEOUT", 2.0)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", SEEDS)
async def test_nothing_is_lost_on_a_walk_with_a_sick_telegram(impatient, network, seed, caplog):
    """Of each method 5 % of the calls are answered with what can't be read, or not at all."""
    telegram = network.telegram
    telegram.timeout = 60.0
    telegram.faults.lot.seed(seed)
    telegram.faults.most_in_a_row = 2  # what a person is shown is tried three times
    telegram.faults.sicken(SICKENED, SHARE)
    telegram.faults.sicken(["getUpdates"], SHARE, [kind for kind in KINDS if kind != "hang"])
    network.may_refuse = {400, 409}  # a second answer to a press whose first has arrived; the poll after the restart
    chance = random.Random(seed)
    trail = await walk(network, chance, STEPS, begin=something_to_hear)
    assert sum(bool(call.sick) for call in telegram.calls) >= STEPS // 20, "Telegram was sick"
    assert not network.app.stop.is_set(), f"the process goes on\n{trail}"
    await network.restart()
    telegram.faults.clear()
    nothing_broke(network, caplog, trail)
    wrong = [
        call
        for call in telegram.refused
        if not any(known in call.answer["description"] for known in ("not modified", "query is too old", "getUpdates"))
    ]
    assert not wrong, f"{wrong}\n{trail}"
    await telegram.time.moves(minutes=10)  # what waits for its next try is due
    await network.app.sender.catch_up()
    told, lost = await network.app.units.ask(_notices)
    assert told, "there was something to lose"
    assert not lost, f"{lost}\n{trail}"
    for chat, message in told:
        assert message in telegram.world.chats[chat].messages, "what counts as said is on the phone"


async def something_to_hear(network, organizer, member):
    """Notices of several kinds: with a file, with buttons, to all, to one, by the clock."""
    await write(organizer, "Коллеги, в пятницу методический день.")
    await send_to_all(network, organizer, 2)
    await a_seminar(organizer)
    await signs_up(member)
    await organizer.sends("/organizer")
    await organizer.taps("Объявления")
    await network.app.sender.catch_up()
    await network.telegram.time.moves(days=6)


def _notices(unit):
    """(where, message) of all that counts as said, and the rows that neither were said nor have a reason of our own."""
    told = unit.db.execute(
        "SELECT m.telegram_id, o.message_id FROM outbox o JOIN members m ON m.id = o.member_id"
        " WHERE o.state = 'sent' AND m.telegram_id IS NOT NULL"
    )
    lost = unit.db.execute(
        "SELECT kind, state, error FROM outbox"
        " WHERE state IN ('failed', 'claimed') OR error IN ('crash', 'unreachable')"
        " OR (state = 'due' AND due_at <= :now)",
        {"now": unit.now},
    )
    return [tuple(row) for row in told], [tuple(row) for row in lost]
