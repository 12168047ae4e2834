"""Nobody's data is forgotten: every table that points at members has an area that exports and erases it."""

from __future__ import annotations

import pytest

from services.areas import AREAS as HOUSE
from storage.people import privacy

AREAS = HOUSE.personal_data
NO_REFERENCE = {"audit", "conversations", "inbox"}
"""Tables about people without a foreign key: by actor and subject, by the chat's key, by the Telegram id."""


async def test_every_table_about_people_has_an_area(led):
    tables = set(await led.database.read(privacy.references)) | NO_REFERENCE
    covered = set().union(*(area.tables for area in AREAS))
    assert tables - covered == set(), "`personal_data` in services/<area>/area.py"


async def test_areas_name_tables_that_exist_and_once(led):
    names = [table for area in AREAS for table in area.tables]
    assert len(names) == len(set(names))
    there = {row["name"] for row in await led.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert set(names) <= there


def test_areas_have_names_of_their_own():
    assert len({area.name for area in AREAS}) == len(AREAS)


@pytest.mark.parametrize("area", AREAS, ids=lambda area: area.name)
async def test_an_area_is_harmless_for_a_person_without_anything(led, area):
    stranger = await led.member("Чужая", listed=False)
    await led.ask(area.export, stranger)
    await led.do(area.erase, stranger)
    await led.do(area.erase, stranger)
