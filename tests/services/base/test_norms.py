"""What a network sets for itself reaches the rules that are made of it, and never leaves its bounds."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.base.notices import Category as C
from domain.base.notices import IntoDigest, Preferences, QuietHours, SendNow, treatment
from domain.decisions.kinds import Kind, rules_of
from domain.decisions.norms import DAYS, NORMS, QUORUM, SHARES
from domain.people.norms import ADMISSION
from domain.voice.norms import QUIET_FROM, QUIET_TO, WEEKLY_MEASURE
from services.areas import AREAS
from services.base import norms
from services.decisions import proposing
from services.decisions.ruling import rules_now
from services.people import joining
from services.voice import notices
from storage.base import norms as stored
from storage.base.norms import Held
from tests.builders.small import SmallNetwork

ALL = list(AREAS.norms.values())


@pytest.fixture
async def network(tmp_path):
    network = await SmallNetwork.open(tmp_path)
    yield network
    await network.database.close()


@pytest.mark.parametrize("norm", ALL, ids=lambda norm: norm.name)
def test_nothing_beyond_the_bounds_can_be_set(norm):
    if isinstance(norm.default, str):
        assert norm.read(norm.choices[-1]) == norm.choices[-1]
        beyond = ["", "x", f" {norm.choices[0]}"]
    else:
        assert (norm.read(str(norm.least)), norm.read(str(norm.most))) == (norm.least, norm.most)
        beyond = [str(norm.least - 1), str(norm.most + 1), "", "-1", "1e9", "٣", "9" * 99]
    for said in beyond:
        with pytest.raises(DomainError):
            norm.read(said)


def test_no_vote_lets_the_network_write_at_night():
    assert QUIET_FROM.most <= 23 * 60
    assert QUIET_TO.least >= 7 * 60


def test_norms_and_people_always_need_two_thirds():
    for kind in (Kind.NORM, Kind.PEOPLE):
        for share in SHARES[kind].choices:
            over, under = map(int, share.split("/"))
            assert over * 3 >= under * 2


async def test_what_is_kept_beyond_the_bounds_is_as_if_nobody_had_set_it(network):
    await network.database.write(lambda db: stored.put(db, WEEKLY_MEASURE.name, "1000"))
    assert await network.ask(norms.value, WEEKLY_MEASURE) == 3


async def test_what_holds_for_a_while_ends_by_the_clock(network):
    await network.do(norms.put, ADMISSION, "open")
    held = Held("invitation", network.now + 60, "Рассылают рекламу")
    await network.database.write(lambda db: stored.hold(db, ADMISSION.name, held))
    assert await network.ask(joining.admission_setting) == "invitation"
    network.now += 59
    assert await network.ask(joining.admission_setting) == "invitation"
    network.now += 1
    assert await network.ask(joining.admission_setting) == "open"


async def test_whoever_has_set_no_hours_has_the_networks(network):
    anna, vera = await network.member("Анна Ивановна Петрова"), await network.member("Вера Павловна Орлова")
    await network.do(notices.set_quiet, vera, QuietHours(60, 120))
    await network.do(norms.put, QUIET_FROM, str(20 * 60))
    await network.do(norms.put, QUIET_TO, str(9 * 60))
    view = await network.ask(notices.preferences, anna)
    assert view.quiet == QuietHours(20 * 60, 9 * 60)
    assert (await network.ask(notices.preferences, vera)).quiet == QuietHours(60, 120)


def test_the_weekly_measure_decides_what_waits_for_the_digest():
    def told(cap):
        return treatment(
            C.ANNOUNCEMENTS, urgent=False, preferences=Preferences(quiet=None), zone="Europe/Moscow", now=0,
            this_week=2, cap=cap,
        )  # fmt: skip

    assert isinstance(told(3), SendNow)
    assert isinstance(told(2), IntoDigest)


async def test_decisions_are_proposed_by_the_rules_of_then(network):
    anna = await network.member("Анна Ивановна Петрова")
    network.now += 20 * 86400
    said = proposing.Draft(kind=Kind.PROPOSAL, title="Собираться по средам", text="Так свободнее.")
    before = await network.do(proposing.draft, anna, said)
    for norm, value in ((DAYS[Kind.PROPOSAL]["gather"], "30"), (QUORUM, "2"), (SHARES[Kind.PROPOSAL], "3/5")):
        await network.do(norms.put, norm, value)
    assert (before.rules.terms.gather, before.rules.factor, before.rules.share, before.rules.more) == (
        14, 3, (1, 2), True,
    )  # fmt: skip
    put_up = await network.do(proposing.put_up, anna, before.id)
    assert (put_up.rules.terms.gather, put_up.rules.factor, put_up.rules.share, put_up.rules.more) == (
        30, 2, (3, 5), False,
    )  # fmt: skip
    await network.do(norms.put, QUORUM, "5")
    assert (await network.ask(rules_now, Kind.PROPOSAL)).factor == 5
    assert (await network.ask(lambda unit: proposing.decision_of(unit, put_up.id))).rules == put_up.rules


async def test_a_decision_that_nothing_was_set_for_goes_by_what_a_network_starts_with(network):

    for kind in Kind:
        assert await network.ask(rules_now, kind) == rules_of(kind)
    assert len({norm.name for norm in NORMS}) == len(NORMS)
