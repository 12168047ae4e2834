"""The charter as people read it and propose to change it (PRODUCT §7)."""

from __future__ import annotations

import pytest

from domain.base.things import Thing
from domain.charter.clauses import DAY, Change
from domain.decisions.decisions import DECISION
from services.base import due
from services.charter import changing
from services.decisions import amending
from tests.flows.conftest import NOON


@pytest.fixture
async def anna(network):
    anna = await network.member("Анна Ивановна Петрова")
    await network.telegram.time.moves(days=2)
    return anna


async def chapter(person, name):
    await person.sends("/charter")
    await person.taps(next(label for label in person.buttons if name in label))


async def test_a_clause_is_read_and_a_change_of_it_is_drafted(anna):
    await chapter(anna, "Цель и участие")
    anna.sees("1.2")
    await anna.taps(next(label for label in anna.buttons if label.startswith("1.2")))
    anna.sees("Так с начала сети")
    await anna.taps("Предложить изменить")
    await anna.sends("Вступают и выходят по своей воле.")
    await anna.taps("Пропустить")
    await anna.sends("Короче и понятнее.")
    anna.sees("Изменить пункт 1.2 устава")
    anna.sees("Станет: Вступают и выходят по своей воле.")
    anna.sees("Почему: Короче и понятнее.")


async def test_a_setting_is_changed_within_its_bounds(anna):
    await chapter(anna, "Настройки сети")
    await anna.taps(next(label for label in anna.buttons if label.startswith("3.4")))
    anna.sees("Голосованием можно поставить от 1 до 7.")
    await anna.taps("Предложить изменить")
    await anna.sends("100")
    anna.sees("выходит за границы")
    await anna.sends("5")
    await anna.sends("Иначе новости теряются.")
    anna.sees("Изменить пункт 3.4 устава")


async def test_who_joins_reads_the_charter_whole(network):
    guest = network.person("Вера")
    await guest.starts()
    await chapter(guest, "Как мы решаем")
    guest.sees("Чего не меняет ни одно голосование")
    await guest.taps(next(label for label in guest.buttons if label.startswith("4.1")))
    assert "Предложить изменить" not in guest.buttons


async def test_a_new_clause_is_asked_when_to_look_at_it_again(network, anna):
    """By a button, in words, or not at all; it says what that means."""
    await chapter(anna, "Как мы относимся друг к другу")
    await anna.taps("Предложить новый пункт")
    await anna.sends("Здороваемся с новыми участниками.")
    anna.sees("Когда пересмотреть этот пункт?")
    await anna.sends("завтра")
    anna.sees("не раньше чем через 90 дней")
    await anna.taps("Через год")
    await anna.sends("Новым легче.")
    anna.sees("Пересмотреть: 25 ноября 2027")
    anna.sees("он утратит силу")


async def test_a_clause_that_lapses_is_proposed_to_be_kept(network, anna):
    """Whoever sees to decisions is told, and its card says until when and how to keep it."""
    units = network.app.units
    member = await units.ask(
        lambda unit: unit.db.execute("SELECT id FROM members WHERE telegram_id = ?", (anna.id,)).fetchone()[0]
    )
    change = Change(chapter=2, text="Здороваемся с новыми участниками.", review_at=NOON + 100 * DAY)
    draft = await units.do(amending.propose, member, change, title="Добавить пункт в устав", text="Да")
    clause = await units.do(changing.adopt, change, Thing(DECISION, draft.id))
    await anna.sends(f"/start clause_{clause.id}")
    anna.sees("Действует. Пересмотрят 3 марта 2027")
    await network.telegram.time.moves(days=99)
    await anna.waits_for("Пункт 2.6 устава пора пересмотреть")
    await anna.taps("Открыть пункт 2.6")
    anna.sees("Срок пересмотра наступил. Если до")
    await anna.taps("Предложить оставить")
    await anna.taps("Пропустить")
    await anna.sends("Прижилось.")
    anna.sees("Оставить пункт 2.6 устава")
    anna.sees("Станет: Здороваемся с новыми участниками.")
    await anna.taps("Пункт 2.6 устава")
    anna.sees("Здороваемся")


async def test_the_weekly_digest_says_what_lapses(network, anna):
    """To whoever takes news in it."""
    await anna.sends("/settings")
    await anna.taps("Уведомления и тихие часы")
    await anna.taps("Получать новости сети")
    change = Change(chapter=2, text="Здороваемся с новыми участниками.", review_at=NOON + 100 * DAY)
    await network.does(changing.adopt, change, Thing(DECISION, 1))
    await network.telegram.time.moves_to(NOON + 100 * DAY - 1)
    assert "Здороваемся" not in anna.transcript()
    await network.telegram.time.moves_to(NOON + 100 * DAY)
    await network.app.units.do(due.some)
    await network.telegram.time.moves(days=7)
    digest = await anna.waits_for("Эти пункты устава утратят силу")
    assert "2.6 Здороваемся с новыми участниками. — до 2 мая 2027" in digest.text


async def test_what_has_gone_is_proposed_to_be_brought_back(network, anna):
    """With its words, by the same door."""
    clause = await network.does(changing.adopt, Change(chapter=2, text="Здороваемся с новыми."), Thing(DECISION, 1))
    await network.does(changing.adopt, Change(clause=clause.id, base=1, repeal=True), Thing(DECISION, 2))
    await anna.sends(f"/start clause_{clause.id}")
    anna.sees("Этот пункт отменён.")
    await anna.taps("Предложить вернуть")
    await anna.taps("Через год")
    await anna.sends("Без него скучно.")
    anna.sees("Вернуть пункт 2.6 в устав")
    anna.sees("Станет: Здороваемся с новыми.")
