"""Asking colleagues, whatever happens: never twice of one problem, once a week each, three at a time (PRODUCT §6)."""

from __future__ import annotations

import asyncio
import itertools
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.ideas.asking import AT_ONCE, WEEK, Answer
from domain.ideas.ideas import DAY, Kind
from domain.moderation.trust import Standing, Trust
from services.base import due
from services.ideas import asking, proposing
from services.ideas.proposing import Draft
from storage.base import members
from storage.moderation import trust
from tests.builders.small import SmallNetwork

PEOPLE = 5
DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("problem"), st.integers(0, 2)),
        st.tuples(st.just("days"), st.integers(1, 5)),
        st.tuples(st.just("never"), st.integers(1, PEOPLE - 1)),
        st.tuples(st.just("leave"), st.integers(1, PEOPLE - 1)),
        st.tuples(st.just("later"), st.integers(1, PEOPLE - 1)),
    ),
    min_size=3,
    max_size=12,
)


async def lives_through(folder: Path, deeds) -> None:
    network = await SmallNetwork.open(folder)
    people = [await network.member(f"Учитель {n}", can_help=("условие задачи",), subjects=("math",)) for n in "абвгд"]
    for person in people:
        await network.do(lambda unit, who: trust.put(unit.db, Standing(who, Trust.GIVEN, unit.now)), person)
    quiet: dict[int, int] = {}
    away: dict[int, int] = {}
    for deed, number in deeds:
        if deed == "problem":
            said = Draft(kind=Kind.PROBLEM, title="Не понимают условие задачи", words="В пятом классе", tags=["math"])
            idea = await network.do(proposing.draft, people[0], said)
            await network.do(proposing.publish, people[0], idea.id)
        elif deed == "days":
            network.now += number * DAY
            await network.do(due.some)
        elif deed == "never":
            await network.do(asking.set_unasked, people[number], True)
            quiet.setdefault(people[number], network.now)
        elif deed == "leave":
            until = network.now + 30 * DAY
            await network.do(
                lambda unit, who, until=until: members.update(unit.db, who, paused_until=until), people[number]
            )
            away[people[number]] = network.now
        else:
            rows = await network.database.read(lambda db: db.execute("SELECT * FROM problem_asked").fetchall())
            for row in rows:
                if row["member_id"] == people[number]:
                    await network.do(asking.say, people[number], row["idea_id"], Answer.LATER)
    rows = [
        dict(row)
        for row in await network.database.read(lambda db: db.execute("SELECT * FROM problem_asked").fetchall())
    ]
    assert all(count == 1 for count in Counter((row["idea_id"], row["member_id"]) for row in rows).values())
    assert all(count <= AT_ONCE for count in Counter((row["idea_id"], row["at"]) for row in rows).values())
    assert people[0] not in {row["member_id"] for row in rows}, "the author is never asked"
    for person in people:
        moments = sorted(row["at"] for row in rows if row["member_id"] == person)
        assert all(later - before >= WEEK for before, later in itertools.pairwise(moments))
        assert all(at <= quiet.get(person, at) for at in moments), "who doesn't want to be asked isn't"
        assert all(not away.get(person, at + 1) < at < away.get(person, 0) + 30 * DAY for at in moments)
    await network.database.close()


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(DEEDS)
def test_nobody_is_asked_twice_or_oftener_than_once_a_week(deeds):
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(lives_through(Path(folder), deeds))
