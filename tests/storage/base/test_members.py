"""Records of members are made by place."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import fields

import pytest

from domain.base.members import Member, Status
from domain.base.roles import Role
from storage.base import members, roles
from tests.builders.fresh import fresh


@pytest.fixture
def db(tmp_path):
    with closing(sqlite3.connect(fresh(tmp_path / "x.db"))) as db:
        db.row_factory = sqlite3.Row
        yield db


def test_columns_stand_in_the_order_of_the_record(db):
    assert (*members._IN_ORDER, "roles") == tuple(field.name for field in fields(Member))
    number = members.add(db, telegram_id=5, language="en", now=1)
    given = {
        "name": "Анна", "region": "RU-TA", "region_name": "Татарстан", "zone": "Europe/Moscow", "rules_version": 2,
        "joined_at": 3, "paused_until": 4, "left_at": 5, "erase_at": 6, "status_before": Status.LEFT,
        "invitation": "abc", "reachable": 0, "seen_at": 7,
    }  # fmt: skip
    members.update(db, number, **given)
    for role in (Role.EXPERT, Role.LEADER):
        roles.grant(db, number, role, by=None, until=None, now=1)
    expected = Member(
        number, 5, Status.GUEST, "en", created_at=1, roles=frozenset({Role.EXPERT, Role.LEADER}),
        **{**given, "reachable": False},
    )  # fmt: skip
    found = members.by_id(db, number, 1)
    assert found == members.by_telegram_id(db, 5, 1) == expected
    assert type(found.reachable) is bool
    assert type(found.status_before) is Status
