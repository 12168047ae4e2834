"""The queue with a kind of its own: trust, reports, appeals, undo, whatever the areas of the house bring."""

from __future__ import annotations

import pytest

from domain.base.moderating import Shown
from domain.base.roles import Role
from domain.base.things import Thing
from domain.moderation.cases import APPEAL, LOCK, UNDO, CaseState, Reason
from domain.moderation.trust import Trust
from services.areas import AREAS
from services.base.areas import Area, Areas, Known, Moderated
from services.moderation import appealing, deciding, queue, trust, waiting
from services.people import roles
from tests.builders.led import LedNetwork

NOTE = "note"


class Notes:
    """Things of a kind that nobody else knows, and what was done with them."""

    def __init__(self) -> None:
        self.authors: dict[int, int] = {}
        self.words: dict[int, str] = {}
        self.done: list[str] = []

    def area(self) -> Area:
        def noted(name):
            return lambda unit, thing, by: self.done.append(f"{name} {thing.number}")

        return Area(
            name="notes",
            things=(Known(NOTE, title=lambda unit, thing: self.words.get(thing.number), seen_by=lambda *_: None),),
            moderated=(
                Moderated(
                    kind=NOTE,
                    author_of=lambda unit, thing: self.authors.get(thing.number),
                    shown=lambda unit, thing: Shown(self.words[thing.number]) if thing.number in self.words else None,
                    **{name: noted(name) for name in ("publish", "refuse", "again", "hide", "restore")},
                ),
            ),
        )

    def write(self, number: int, author: int) -> Thing:
        self.authors[number], self.words[number] = author, f"Записка {number}"
        return Thing(NOTE, number)


@pytest.fixture
def notes():
    return Notes()


@pytest.fixture
async def network(tmp_path, notes):
    small = await LedNetwork.open(tmp_path)
    small.units.areas = Areas((*AREAS.all, notes.area()))
    yield small
    await small.database.close()


async def moderator(network, name="Модератор"):
    person = await network.member(name, listed=False)
    await network.do(roles.grant, network.owner, person, Role.MODERATOR)
    return person


async def newest(network, thing):
    return await network.ask(queue.newest_of, thing)


async def decides(network, who, use_case, thing, *args):
    case = await newest(network, thing)
    seen = (await network.do(deciding.take, who, case.id)).seen
    return await network.do(use_case, who, case.id, seen, *args)


async def told(network, kind, member):
    found = await network.rows("SELECT 1 FROM outbox WHERE kind = :k AND member_id = :m", k=kind, m=member)
    return len(found)


async def test_a_newcomer_waits_once_and_is_trusted_then(network, notes):
    anna, boris = await network.member("Анна"), await moderator(network)
    first, second = notes.write(1, anna), notes.write(2, anna)
    assert await network.do(queue.submit, anna, first) is False
    assert await network.do(queue.submit, anna, first) is False, "a second tap makes no second case"
    assert len((await network.ask(deciding.page, boris)).items) == 1
    await decides(network, boris, deciding.approve, first)
    assert notes.done == ["publish 1"]
    assert await network.do(queue.submit, anna, second) is True
    # The approval is taken back, and with it what it gave.
    await network.do(deciding.undo, boris, (await newest(network, first)).id)
    assert notes.done == ["publish 1", "again 1"]
    assert await network.do(queue.submit, anna, second) is False


async def test_how_long_each_waited_is_told_of_what_was_decided(network, notes):
    anna, boris = await network.member("Анна"), await moderator(network)
    decided, waits = notes.write(1, anna), notes.write(2, anna)
    for thing in (decided, waits):
        await network.do(queue.submit, anna, thing)
    network.now += 7200
    await decides(network, boris, deciding.approve, decided)
    assert await network.ask(waiting.answered, 0) == [7200]
    assert await network.ask(waiting.answered, network.now + 1) == []


async def test_who_leads_is_trusted_and_what_was_stopped_waits_whoever_wrote_it(network, notes):
    thing = notes.write(1, network.owner)
    assert await network.do(queue.submit, network.owner, thing) is True
    anna, boris = await network.member("Анна"), await moderator(network)
    await network.do(trust.give, boris, anna)
    mine = notes.write(2, anna)
    assert await network.do(queue.submit, anna, mine) is True
    await network.do(queue.report, network.owner, mine, Reason.RUDE)
    await decides(network, boris, deciding.stop, mine, Reason.RUDE)
    assert await network.do(queue.submit, anna, mine) is False, "what was hidden isn't published again by its author"


async def test_trust_that_was_taken_comes_back_by_hand_alone(network, notes):
    anna, boris = await network.member("Анна"), await moderator(network)
    await network.refuses("error-trust-reason", trust.take_back, boris, anna, "  ")
    await network.refuses("error-trust-own", trust.give, boris, boris)
    await network.refuses("error-trust-role", trust.take_back, boris, network.owner, "Так")
    await network.do(trust.take_back, boris, anna, "Реклама")
    thing = notes.write(1, anna)
    assert await network.do(queue.submit, anna, thing) is False
    await decides(network, boris, deciding.approve, thing)
    assert (await network.ask(trust.card, boris, anna)).trust is Trust.TAKEN
    assert (await network.do(trust.give, boris, anna)).trust is Trust.GIVEN


async def test_a_report_counts_once_a_person_and_its_outcome_is_told(network, notes):
    anna, vera, gleb = [await network.member(name) for name in ("Анна", "Вера", "Глеб")]
    boris = await moderator(network)
    thing = notes.write(1, anna)
    await network.refuses("error-report-own", queue.report, anna, thing, Reason.RUDE)
    await network.refuses("error-report-words", queue.report, vera, thing, Reason.OTHER)
    await network.do(queue.report, vera, thing, Reason.RUDE)
    await network.refuses("error-report-twice", queue.report, vera, thing, Reason.ADVERT)
    await network.do(queue.report, gleb, thing, Reason.OTHER, "Грубо")
    case = await newest(network, thing)
    card = await network.ask(deciding.card, boris, case.id)
    assert [one.reporter_id for one in card.reports] == [vera, gleb]
    await decides(network, boris, deciding.stop, thing, Reason.RUDE)
    assert notes.done == ["hide 1"]
    assert [await told(network, "report-decided", who) for who in (vera, gleb, anna)] == [1, 1, 0]
    assert await told(network, "case-decided", anna) == 1
    own = await network.ask(appealing.mine, anna, case.id)
    assert not hasattr(own, "reports"), "the author never learns who reported it"
    await network.do(appealing.appeal, anna, case.id, "Это цитата")
    await decides(network, network.owner, deciding.approve, thing)
    assert notes.done == ["hide 1", "restore 1"]


async def test_a_report_that_finds_nothing_says_nothing_to_the_author(network, notes):
    anna, vera = await network.member("Анна"), await network.member("Вера")
    boris = await moderator(network)
    thing = notes.write(1, anna)
    await network.do(queue.report, vera, thing, Reason.RUDE)
    await decides(network, boris, deciding.approve, thing)
    assert notes.done == []
    assert (await told(network, "case-decided", anna), await told(network, "report-decided", vera)) == (0, 1)


async def test_nobody_decides_on_their_own_thing_or_on_what_another_has_open(network, notes):
    boris, vera = await moderator(network), await moderator(network, "Вера")
    thing = notes.write(1, boris)
    await network.do(queue.report, network.owner, thing, Reason.RUDE)
    case = await newest(network, thing)
    seen = (await network.do(deciding.take, vera, case.id)).seen
    assert (await network.ask(deciding.page, boris)).is_empty
    for who, found in ((boris, None), (network.owner, None), (vera, case.id)):
        line = await network.ask(deciding.following, who, 0)
        assert (line and line.case.id) == found, "nobody is led to what they may not decide on"
    assert await network.ask(deciding.following, vera, case.id) is None, "of the others"
    await network.refuses("error-case-own", deciding.approve, boris, case.id, seen)
    await network.refuses("error-case-held", deciding.approve, network.owner, case.id, seen)
    network.now += LOCK
    await network.do(deciding.approve, network.owner, case.id, seen)
    await network.refuses("error-case-decided", deciding.approve, vera, case.id, seen)


async def test_nobody_decides_on_what_was_changed_meanwhile(network, notes):
    anna, boris = await network.member("Анна"), await moderator(network)
    thing = notes.write(1, anna)
    await network.do(queue.submit, anna, thing)
    case = await newest(network, thing)
    seen = (await network.do(deciding.take, boris, case.id)).seen
    notes.words[1] = "Другое"
    await network.refuses("error-case-changed", deciding.approve, boris, case.id, seen)
    await decides(network, boris, deciding.approve, thing)


async def test_an_author_hears_of_a_report_only_when_something_came_of_it(network, notes):
    anna, boris = await network.member("Анна"), await moderator(network)
    thing, other = notes.write(1, anna), notes.write(2, anna)
    for one in (thing, other):
        await network.do(queue.report, network.owner, one, Reason.RUDE)
    await decides(network, boris, deciding.approve, thing)
    assert await told(network, "case-decided", anna) == 0
    await decides(network, boris, deciding.stop, other, Reason.RUDE)
    assert await told(network, "case-decided", anna) == 1
    cards = [await network.ask(deciding.card, boris, (await newest(network, one)).id) for one in (thing, other)]
    assert [card.author_hears for card in cards] == [False, True]


async def test_who_has_heard_that_their_appeal_is_granted_hears_that_it_waits_again(network, notes):
    anna, boris, vera = await network.member("Анна"), await moderator(network), await moderator(network, "Вера")
    thing = notes.write(1, anna)
    await network.do(queue.report, network.owner, thing, Reason.RUDE)
    await decides(network, boris, deciding.stop, thing, Reason.RUDE)
    await network.do(appealing.appeal, anna, (await newest(network, thing)).id, "Это шутка")
    await decides(network, vera, deciding.approve, thing)
    sql = "UPDATE outbox SET state = 'sent' WHERE kind = 'case-decided'"
    await network.database.write(lambda db: db.execute(sql))
    before = await told(network, "case-decided", anna)
    network.now += 60
    await network.do(deciding.undo, vera, (await newest(network, thing)).id)
    assert await told(network, "case-decided", anna) == before + 1


async def test_undo_is_ones_own_and_within_a_day(network, notes):
    anna, boris = await network.member("Анна"), await moderator(network)
    thing = notes.write(1, anna)
    await network.do(queue.submit, anna, thing)
    await decides(network, boris, deciding.stop, thing, Reason.ADVERT)
    case = await newest(network, thing)
    await network.refuses("error-case-undo-other", deciding.undo, network.owner, case.id)
    network.now += UNDO
    await network.refuses("error-case-undo-late", deciding.undo, boris, case.id)
    network.now -= 1
    assert (await network.do(deciding.undo, boris, case.id)).case.state is CaseState.WAITING
    assert notes.done == ["refuse 1", "again 1"]


async def test_a_reason_is_needed_and_an_appeal_is_anothers(network, notes):
    anna, boris = await network.member("Анна"), await moderator(network)
    thing = notes.write(1, anna)
    await network.do(queue.submit, anna, thing)
    case = await newest(network, thing)
    seen = (await network.do(deciding.take, boris, case.id)).seen
    await network.refuses("error-case-reason", deciding.stop, boris, case.id, seen)
    await network.refuses("error-case-reason", deciding.stop, boris, case.id, seen, Reason.OTHER, " ")
    await network.do(deciding.stop, boris, case.id, seen, Reason.OTHER, "Не сюда")
    await network.refuses("error-case-appeal-words", appealing.appeal, anna, case.id, " ")
    await network.do(appealing.appeal, anna, case.id, "Сюда")
    await network.refuses("error-case-appeal-own", deciding.approve, boris, case.id, seen)
    assert (await network.do(deciding.take, boris, case.id)).case.holder(network.now) is None, "others can"
    assert (await decides(network, network.owner, deciding.stop, thing)).case.state is CaseState.UPHELD
    await network.refuses("error-case-decided", appealing.appeal, anna, case.id, "Сюда")


async def test_what_its_author_takes_back_is_decided_by_nobody(network, notes):
    anna, boris = await network.member("Анна"), await moderator(network)
    thing = notes.write(1, anna)
    await network.do(queue.submit, anna, thing)
    await network.do(queue.withdraw, thing)
    assert (await network.ask(deciding.page, boris)).is_empty
    assert await told(network, "case-new", boris) == 0


async def test_what_is_ones_own_is_neither_among_what_waits_nor_among_what_was_decided(network, notes):
    boris, vera = await moderator(network), await moderator(network, "Вера")
    thing = notes.write(1, boris)
    await network.do(queue.report, network.owner, thing, Reason.RUDE)
    await decides(network, vera, deciding.stop, thing, Reason.RUDE)
    assert (await network.ask(deciding.decided, boris)).is_empty
    assert len((await network.ask(deciding.decided, vera)).items) == 1


async def test_nobody_lets_go_what_another_has_open(network, notes):
    boris, vera = await moderator(network), await moderator(network, "Вера")
    thing = notes.write(1, await network.member("Анна"))
    await network.do(queue.report, network.owner, thing, Reason.RUDE)
    case = await newest(network, thing)
    await network.do(deciding.take, vera, case.id)
    await network.do(deciding.leave, boris, case.id)
    assert (await newest(network, thing)).holder(network.now) == vera
    await network.do(deciding.leave, vera, case.id)
    assert (await newest(network, thing)).holder(network.now) is None


async def test_a_moderator_who_reports_isnt_called_to_it(network, notes):
    boris, vera = await moderator(network), await moderator(network, "Вера")
    await network.do(queue.report, boris, notes.write(1, await network.member("Анна")), Reason.RUDE)
    assert [await told(network, "case-new", who) for who in (boris, vera)] == [0, 1]


async def test_trust_goes_with_the_approval_that_gave_it_and_with_no_other(network, notes):
    anna, boris = await network.member("Анна"), await moderator(network)
    first, second, third = [notes.write(number, anna) for number in (1, 2, 3)]
    for thing in (first, second):
        await network.do(queue.submit, anna, thing)
    for thing in (first, second):
        await decides(network, boris, deciding.approve, thing)
    await network.do(deciding.undo, boris, (await newest(network, second)).id)
    assert await network.do(queue.submit, anna, third) is True
    await network.do(deciding.undo, boris, (await newest(network, first)).id)
    assert (await network.ask(trust.card, boris, anna)).trust is Trust.NEWCOMER


async def test_an_appeal_is_made_within_two_weeks_and_not_against_what_was_sent_in_again(network, notes):
    anna, boris = await network.member("Анна"), await moderator(network)
    late, again = notes.write(1, anna), notes.write(2, anna)
    for thing in (late, again):
        await network.do(queue.submit, anna, thing)
        await decides(network, boris, deciding.stop, thing, Reason.UNCLEAR)
    first = await newest(network, again)
    await network.do(queue.submit, anna, again)
    await network.refuses("error-case-sent-again", appealing.appeal, anna, first.id, "Всё ясно")
    await network.refuses("error-case-sent-again", deciding.undo, boris, first.id)
    case = await newest(network, late)
    network.now += APPEAL
    await network.refuses("error-case-appeal-late", appealing.appeal, anna, case.id, "Всё ясно")
    network.now -= 1
    assert (await network.do(appealing.appeal, anna, case.id, "Всё ясно")).case.state is CaseState.APPEALED
