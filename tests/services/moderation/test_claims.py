"""Claims of authorship out of turn: who decides, what is laid beside, who is reminded, who may say what once."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.base.moderating import Beside, Shown
from domain.base.roles import Role
from domain.base.things import Thing
from domain.moderation.cases import APPEAL, Reason
from domain.moderation.claims import ANSWERED, REMINDED, TERM
from services.areas import AREAS
from services.base import due
from services.base.areas import Area, Areas, Falling, Known, Moderated
from services.moderation import appealing, claims, deciding, queue
from services.moderation import waiting as rows
from services.people import roles
from storage.base import members
from storage.moderation import cases
from tests.builders.led import LedNetwork

WORK, OTHER = "work", "essay"
SOURCE = "Взято здесь: t.me/a_bot?start=work_2"


class Works:
    """Things that can be laid beside one another, with who made them along, and those whom some aren't shown."""

    def __init__(self) -> None:
        self.authors: dict[int, int] = {}
        self.makers: dict[int, list[int]] = {}
        self.unseen: set[int] = set()

    def area(self) -> Area:
        def seen_by(unit, reader, thing):
            if thing.number in self.unseen:
                raise DomainError("error-stale-button")

        def beside(unit, thing, other):
            author = self.authors.get(thing.number)
            return None if author is None else Beside(f"Работа {thing.number}", author, ())

        def known(kind):
            return Known(kind, title=lambda unit, thing: f"Работа {thing.number}", seen_by=seen_by)

        return Area(
            name="works",
            things=(known(WORK), known(OTHER)),
            due=(Falling(WORK, TERM, claims.remind),),
            moderated=(
                Moderated(
                    kind=WORK,
                    author_of=lambda unit, thing: self.authors.get(thing.number),
                    shown=lambda unit, thing: Shown(f"Работа {thing.number}"),
                    makers=lambda unit, thing: self.makers.get(thing.number, []),
                    beside=beside,
                    **{name: lambda *_: None for name in ("publish", "refuse", "again", "hide", "restore")},
                ),
                Moderated(
                    kind=OTHER,
                    author_of=lambda unit, thing: self.authors.get(thing.number),
                    shown=lambda unit, thing: Shown(f"Сочинение {thing.number}"),
                    **{name: lambda *_: None for name in ("publish", "refuse", "again", "hide", "restore")},
                ),
            ),
        )


@pytest.fixture
def works():
    return Works()


@pytest.fixture
async def network(tmp_path, works):
    """Anna has made the first work, Boris the second; Vera says that the first is taken from it; Gleb moderates."""
    small = await LedNetwork.open(tmp_path)
    small.units.areas = Areas((*AREAS.all, works.area()))
    small.anna, small.boris, small.vera, small.gleb, small.dina = [
        await small.member(name, listed=False) for name in ("Анна", "Борис", "Вера", "Глеб", "Дина")
    ]
    for one in (small.gleb, small.dina):
        await small.do(roles.grant, small.owner, one, Role.MODERATOR)
    works.authors |= {1: small.anna, 2: small.boris}
    small.thing = Thing(WORK, 1)
    yield small
    await small.database.close()


async def claims_it(network, who=None, words=SOURCE):
    await network.do(queue.report, who or network.vera, network.thing, Reason.AUTHORSHIP, words)
    return (await network.ask(queue.newest_of, network.thing)).id


async def decides(network, who, case_id, use_case=deciding.approve, *args):
    seen = (await network.do(deciding.take, who, case_id)).seen
    return await network.do(use_case, who, case_id, seen, *args)


async def case_of(network, case_id):
    return await network.ask(deciding.known, case_id)


async def has_row(network, who):
    return await network.ask(lambda unit: len(list(rows.today(unit, members.by_id(unit.db, who, unit.now)))))


async def called(network):
    found = await network.rows("SELECT member_id FROM outbox WHERE kind = 'case-new'")
    return {row["member_id"] for row in found}


# -- who decides -----------------------------------------------------------------------------------


@pytest.mark.parametrize("part", ["claims it", "made it along", "made the source", "made the source along"])
async def test_whom_it_concerns_neither_leaves_nor_hides_it_nor_has_a_row(network, works, part):
    if part == "made it along":
        works.makers[1] = [network.gleb]
    elif part == "made the source":
        works.authors[2] = network.gleb
    elif part == "made the source along":
        works.makers[2] = [network.gleb]
    case = await claims_it(network, network.gleb if part == "claims it" else network.vera)
    assert await called(network) == {network.dina}, "nobody is called who may not decide"
    card = await network.ask(deciding.card, network.gleb, case)
    assert not card.is_mine
    await network.refuses("error-case-barred", deciding.approve, network.gleb, case, card.seen)
    await network.refuses("error-case-barred", deciding.stop, network.gleb, case, card.seen, Reason.AUTHORSHIP)
    assert (await has_row(network, network.gleb), await has_row(network, network.dina)) == (0, 1)
    await decides(network, network.dina, case)


async def test_an_appeal_is_answered_by_nobody_whom_the_claim_concerns(network):
    case = await claims_it(network, network.gleb)
    await decides(network, network.dina, case, deciding.stop, Reason.AUTHORSHIP)
    await network.do(appealing.appeal, network.anna, case, "Моё")
    seen = (await network.ask(deciding.card, network.gleb, case)).seen
    await network.refuses("error-case-barred", deciding.approve, network.gleb, case, seen)
    await network.refuses("error-case-barred", deciding.stop, network.gleb, case, seen)
    await decides(network, network.owner, case)


async def test_a_party_decides_where_nobody_else_is_left_and_who_left_it_before_a_party(network, works):
    for one in (network.dina, network.gleb):
        await network.do(roles.revoke, network.owner, one, Role.MODERATOR)
    works.makers[1] = [network.owner]
    case = await claims_it(network)
    await decides(network, network.owner, case)
    await network.do(roles.grant, network.owner, network.gleb, Role.MODERATOR)
    await network.do(deciding.undo, network.owner, case)
    await network.do(deciding.leave, network.owner, case)
    await decides(network, network.gleb, case)
    await network.do(appealing.contest, network.vera, case, "Те же числа")
    barred = await network.ask(lambda unit: claims.barred(unit, deciding.known(unit, case)))
    assert network.owner in barred
    assert network.gleb not in barred, "who has left it goes before one of the two"


# -- what is laid beside ---------------------------------------------------------------------------


async def test_of_what_is_named_at_most_two_others_of_its_kind_that_the_moderator_sees_are_laid_beside(network, works):
    works.authors |= dict.fromkeys((3, 4, 5), network.boris)
    works.unseen = {3}
    named = " ".join(f"t.me/a_bot?start={one}" for one in ("essay_2", "work_1", "work_3", "work_2", "work_4", "work_5"))
    case = await claims_it(network, words=named)
    sides = (await network.ask(deciding.card, network.gleb, case)).sides
    assert [one.thing for one in sides] == [Thing(WORK, number) for number in (1, 2, 4)]


async def test_what_has_nothing_to_lay_beside_is_reported_without_a_source_and_has_no_term(network, works):
    network.thing = Thing(OTHER, 1)
    case = await claims_it(network, words="")
    assert await network.ask(lambda unit: claims.of(unit, deciding.known(unit, case))) == []
    assert await network.ask(due.of, network.thing) == []
    network.thing = Thing(WORK, 1)
    await network.refuses("error-report-source", queue.report, network.vera, network.thing, Reason.AUTHORSHIP, "Взято")


async def test_a_report_for_another_reason_is_no_claim(network):
    await network.do(queue.report, network.vera, network.thing, Reason.ADVERT, "Взято: t.me/a_bot?start=work_2")
    case = (await network.ask(queue.newest_of, network.thing)).id
    assert await network.ask(lambda unit: claims.of(unit, deciding.known(unit, case))) == []
    assert (await network.ask(deciding.card, network.gleb, case)).sides == ()


# -- the term --------------------------------------------------------------------------------------


async def reminds(network):
    """The term falls: whom it calls."""
    await network.do(lambda unit: unit.db.execute("DELETE FROM outbox"))
    network.now += REMINDED
    await network.do(due.some)
    return await called(network)


async def test_only_who_may_decide_is_reminded(network):
    await claims_it(network, network.gleb)
    assert await reminds(network) == {network.dina}


async def test_of_what_is_decided_or_taken_back_nobody_is_reminded(network):
    case = await claims_it(network)
    await decides(network, network.gleb, case)
    assert await network.ask(due.of, network.thing) == []
    card = await network.ask(deciding.card, network.gleb, case)
    assert card.until is None
    await network.do(deciding.undo, network.gleb, case)
    assert await network.ask(due.when, network.thing, TERM) == network.now + REMINDED, "it waits as before"
    await network.do(queue.withdraw, network.thing)
    assert await network.ask(due.of, network.thing) == []


async def test_a_reminder_of_what_was_decided_at_the_same_moment_calls_nobody(network):
    case = await claims_it(network)
    ((term),) = await network.ask(due.of, network.thing)
    await decides(network, network.gleb, case)
    await network.do(lambda unit: unit.db.execute("DELETE FROM outbox"))
    await network.do(claims.remind, term)
    assert await called(network) == set()


async def test_a_claim_calls_also_where_something_else_was_reported_before(network):
    await network.do(queue.report, network.boris, network.thing, Reason.RUDE)
    await network.do(lambda unit: unit.db.execute("DELETE FROM outbox"))
    network.now += 60
    await claims_it(network)
    assert await called(network) == {network.gleb, network.dina}


async def test_a_second_claim_has_the_term_of_the_first(network):
    case = await claims_it(network)
    since = network.now
    network.now += 3600
    assert await claims_it(network, network.dina) == case
    assert (await network.ask(deciding.card, network.gleb, case)).until == since + ANSWERED
    assert await network.ask(due.when, network.thing, TERM) == since + REMINDED
    told = await network.rows("SELECT 1 FROM outbox WHERE kind = 'case-claim'")
    assert len(told) == 1, "its author hears of it once"


async def test_what_is_contested_has_a_term_of_its_own_and_calls_others_than_who_left_it(network):
    case = await claims_it(network)
    await decides(network, network.gleb, case)
    network.now += 3600
    await network.do(lambda unit: unit.db.execute("DELETE FROM outbox"))
    await network.do(appealing.contest, network.vera, case, "Те же числа")
    assert await called(network) == {network.dina}
    assert (await network.ask(deciding.card, network.dina, case)).until == network.now + ANSWERED
    found = await case_of(network, case)
    assert (found.left_by, found.decided_by, found.decided_at) == (network.gleb, None, None)


# -- the author's reply, and contesting ------------------------------------------------------------


async def test_its_author_replies_once_and_before_it_is_decided(network):
    case = await claims_it(network)
    before = (await network.ask(deciding.card, network.gleb, case)).seen
    await network.refuses("error-case-reply-words", appealing.reply, network.anna, case, "  ")
    await network.do(appealing.reply, network.anna, case, "Моё")
    await network.refuses("error-case-reply-late", appealing.reply, network.anna, case, "Точно моё")
    await network.refuses("error-case-changed", deciding.approve, network.gleb, case, before)
    assert (await case_of(network, case)).reply == "Моё"


async def test_nobody_replies_to_what_is_decided_or_to_a_report(network):
    case = await claims_it(network)
    await decides(network, network.gleb, case)
    await network.refuses("error-case-reply-late", appealing.reply, network.anna, case, "Моё")
    assert not await network.do(lambda unit: cases.reply(unit.db, case, "Моё")), "nor by a press at the same moment"
    network.thing = Thing(WORK, 2)
    await network.do(queue.report, network.vera, network.thing, Reason.ADVERT)
    case = (await network.ask(queue.newest_of, network.thing)).id
    await network.refuses("error-case-reply-late", appealing.reply, network.boris, case, "Моё")


async def test_two_replies_at_once_are_one(network):
    case = await claims_it(network)
    assert await network.do(lambda unit: cases.reply(unit.db, case, "Моё"))
    assert not await network.do(lambda unit: cases.reply(unit.db, case, "Точно моё"))


async def test_the_reply_of_whoever_is_erased_goes(network):
    case = await claims_it(network)
    await network.do(appealing.reply, network.anna, case, "Моё")
    await network.do(lambda unit: cases.erase(unit.db, network.anna))
    assert not await network.rows("SELECT 1 FROM cases WHERE reply IS NOT NULL")


async def test_what_one_says_against_it_is_ones_own_and_once(network):
    case = await claims_it(network)
    await claims_it(network, network.dina)
    await decides(network, network.gleb, case)
    await network.refuses("error-case-appeal-words", appealing.contest, network.vera, case, " ")
    await network.do(appealing.contest, network.vera, case, "Те же числа")
    said = {one.reporter_id: one.appeal for one in await network.ask(lambda unit: cases.reports(unit.db, case))}
    assert said == {network.vera: "Те же числа", network.dina: None}
    await decides(network, network.owner, case)
    for use_case, *rest in ((appealing.contestable,), (appealing.contest, "И рисунок")):
        await network.refuses("error-case-contest-late", use_case, network.vera, case, *rest)


async def test_it_is_contested_within_two_weeks_while_it_is_seen_and_wasnt_sent_in_again(network, works):
    case = await claims_it(network)
    await decides(network, network.gleb, case)
    both = ((appealing.contestable,), (appealing.contest, "Те же числа"))
    works.unseen = {1}
    for use_case, *rest in both:
        await network.refuses("error-stale-button", use_case, network.vera, case, *rest)
    works.unseen = set()
    network.now += APPEAL
    for use_case, *rest in both:
        await network.refuses("error-case-contest-late", use_case, network.vera, case, *rest)
    network.now -= 1
    await network.do(appealing.contestable, network.vera, case)
    await network.do(queue.report, network.dina, network.thing, Reason.RUDE)
    for use_case, *rest in both:
        await network.refuses("error-case-contest-late", use_case, network.vera, case, *rest)


async def test_what_an_appeal_has_brought_back_is_contested_by_nobody(network):
    case = await claims_it(network)
    await decides(network, network.gleb, case, deciding.stop, Reason.AUTHORSHIP)
    await network.do(appealing.appeal, network.anna, case, "Моё")
    await decides(network, network.dina, case)
    await network.refuses("error-case-contest-late", appealing.contestable, network.vera, case)


async def test_what_a_second_moderator_says_of_a_claim_is_the_last_word_for_both(network):
    case = await claims_it(network)
    await decides(network, network.gleb, case)
    await network.do(appealing.contest, network.vera, case, "Те же числа")
    await decides(network, network.dina, case, deciding.stop, Reason.AUTHORSHIP)
    await network.refuses("error-case-appeal-late", appealing.appeal, network.anna, case, "Моё")
    await network.do(deciding.undo, network.dina, case)
    await decides(network, network.dina, case)
    await network.refuses("error-case-contest-late", appealing.contestable, network.vera, case)


async def test_of_an_answer_to_an_appeal_only_those_hear_who_claim_it(network):
    await network.do(queue.report, network.boris, network.thing, Reason.RUDE)
    case = await claims_it(network)
    await decides(network, network.gleb, case)
    network.now += 3600
    await network.do(lambda unit: unit.db.execute("DELETE FROM outbox"))
    await network.do(appealing.contest, network.vera, case, "Те же числа")
    await decides(network, network.dina, case)
    told = await network.rows("SELECT member_id FROM outbox WHERE kind = 'report-decided'")
    assert [row["member_id"] for row in told] == [network.vera]
    told = await network.rows("SELECT member_id FROM outbox WHERE kind = 'case-decided'")
    assert [row["member_id"] for row in told] == [network.anna], "its author hears how it ended"
