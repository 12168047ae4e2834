"""The register is taken along as a table: members alone, safe to open, with sums, and what is done after it."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import load_workbook

from domain.charter.clauses import Change
from domain.decisions.counting import YES
from domain.decisions.kinds import DAY, Kind
from services.decisions import amending, casting, follow_up, proposing
from services.decisions.follow_up import NextStep
from services.decisions.proposing import Draft
from tests.flows.decisions.conftest import Voters

EVIL = '=HYPERLINK("http://x")'


async def taken(person: Any) -> Any:
    await person.sends("/decisions")
    await person.taps("Решено")
    await person.taps("Скачать реестр")
    return load_workbook(io.BytesIO(person.files[-1].bytes)).active


async def test_an_empty_register_says_so(voters: Voters) -> None:
    sheet = await taken(voters.anna)
    voters.anna.sees("В реестре пока ничего нет")
    assert sheet.max_row == 2, "a heading, and what the columns are called"


async def test_what_was_decided_and_what_is_under_way(voters: Voters) -> None:
    units = voters.network.app.units
    decision = await voters.open(EVIL)
    for person in (voters.anna, voters.boris, voters.olga):
        await units.do(casting.cast, await voters.member(person), decision.id, YES)
    over = await voters.ends(decision)
    assert over.closed_at is not None
    olga, vera = await voters.member(voters.olga), await voters.member(voters.vera)
    step = NextStep(words="+7 звонков", owner=vera, due=over.closed_at + DAY, review=over.closed_at + 100 * DAY)
    await units.do(follow_up.say, olga, decision.id, step)
    secret = await voters.open("Доверить ключ от зала", Kind.PEOPLE, about=voters.anna, recall=True)
    for person in (voters.olga, voters.boris):
        await units.do(casting.cast_secretly, await voters.member(person), secret.id, YES)
    await voters.ends(secret)
    await units.do(proposing.draft, olga, Draft(kind=Kind.PROPOSAL, title="Только черновик", text="Да"))
    sheet = await taken(voters.anna)
    rows = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert rows[0][0].startswith("Реестр решений сети «Учительская», ")
    assert rows[1][:5] == ["Номер", "Что решали", "Вид", "На каком шаге", "Итог и как посчитан"]
    assert [row[0] for row in rows[2:]] == ["2026-002", "2026-001"]
    newer, older = rows[2:]
    assert older[1:4] == [EVIL, "Предложение", "принято"]
    assert older[4] == (
        "За 3, против 0, воздержались 0; имели право голосовать 4.\n"
        "Нужно «за» не меньше 2 и больше, чем «против»: 3 > 0. Принято."
    )
    assert older[5:7] == ["+7 звонков", "Сидорова Вера"]
    assert all("202" in older[place] for place in (7, 8, 11, 12, 13))
    assert older[10] == "открытое"
    assert newer[10] == "тайное"
    assert "назван только итог" in newer[4]
    assert "За 2" not in newer[4]
    for cell in ("B4", "F4"):
        assert (sheet[cell].data_type, sheet[cell].quotePrefix) == ("s", True)


async def test_a_change_of_the_charter_names_its_clause(voters: Voters) -> None:
    units = voters.network.app.units
    olga = await voters.member(voters.olga)
    change = Change(clause=2, text="Вступают сами.")
    draft = await units.do(amending.propose, olga, change, title="Изменить пункт 1.2", text="Короче.")
    await units.do(proposing.put_up, olga, draft.id)
    sheet = await taken(voters.anna)
    assert sheet["J3"].value == "1.2"
    assert sheet["D3"].value in ("ищет поддержку", "обсуждается")


async def test_guests_do_not_get_it(voters: Voters) -> None:
    await voters.open()
    guest = voters.network.person("Гость", started=True)
    await guest.sends("/menu")
    await guest._presses(guest.last, {"callback_data": "go:decisions_register:0"})
    assert guest.alert
    assert not guest.files
