"""The whole way to a rule in the charter that changes a setting, and what stands in the way."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.base.roles import Role
from domain.base.things import Thing
from domain.charter.clauses import Change, Piece, State, difference
from domain.decisions.counting import YES
from domain.decisions.decisions import DECISION
from domain.decisions.decisions import State as Phase
from domain.people.admission import Admission
from domain.people.norms import ADMISSION
from domain.voice.norms import WEEKLY_MEASURE
from services.base import due, norms
from services.charter import changing, reading, waiting
from services.decisions import amending, casting, course, follow_up, proposing, recounting, views
from services.decisions.follow_up import NextStep
from services.people import joining
from storage.base import members, roles
from storage.charter import clauses
from storage.decisions import decisions
from tests.builders.small import SmallNetwork
from tests.builders.states import put

DAY = 86_400
BY, OTHER = Thing("decision", 41), Thing("decision", 42)


class Charter(SmallNetwork):
    people: list[int]

    async def refuses(self, key, use_case, *args, **named):
        with pytest.raises(DomainError) as refused:
            await self.do(lambda unit: use_case(unit, *args, **named))
        assert refused.value.key == key

    async def clause(self, norm=None, number=None):
        if norm is not None:
            return await self.ask(reading.rule_of, norm)
        return next(c for c in await self.ask(lambda unit: clauses.all_now(unit.db)) if c.number == number)

    async def card(self, clause_id):
        return await self.ask(reading.card, self.people[0], clause_id)


@pytest.fixture
async def network(tmp_path):
    network = await Charter.open(tmp_path)
    names = ["Анна Ивановна Петрова", "Вера Павловна Орлова", "Борис Маркович Кац", "Олег Ильич Сомов"]
    network.people = [await network.member(name) for name in names]
    network.now += 20 * DAY
    yield network
    await network.database.close()


async def adopted(network, change, by=BY):
    return await network.do(changing.adopt, change, by)


async def proposed(network, person, change, title="Изменить пункт устава"):
    return await network.do(amending.propose, person, change, title=title, text="Почему: так лучше.")


async def gone_on(network, decision_id):
    """The next phase by the clock."""
    decision = await network.ask(lambda unit: proposing.decision_of(unit, decision_id))
    network.now = decision.until
    return await network.do(course.ripe, decision_id)


async def voted_in(network, decision_id):
    """Put up, supported, talked about, frozen, voted on by everybody, not protested against."""
    author, *others = network.people
    await network.do(proposing.put_up, author, decision_id)
    for person in others:
        decision = await network.ask(lambda unit: proposing.decision_of(unit, decision_id))
        if decision.state is Phase.GATHERING:
            await network.do(proposing.support, person, decision_id)
    await gone_on(network, decision_id)
    await gone_on(network, decision_id)
    for person in network.people:
        await network.do(casting.cast, person, decision_id, YES)
    await gone_on(network, decision_id)
    return await gone_on(network, decision_id)


@pytest.fixture
def everybody_is_a_colleague(monkeypatch):
    monkeypatch.setattr("services.decisions.electing.STRICT", frozenset())


async def test_a_vote_changes_a_setting(network, everybody_is_a_colleague):
    before = await network.clause(ADMISSION)
    assert (before.number, before.version.by) == ("3.1", None)
    decision = await proposed(network, network.people[0], Change(clause=before.id, value="approval"))
    decided = await voted_in(network, decision.id)
    assert decided.state is Phase.ADOPTED
    assert await network.ask(joining.admission_setting) is Admission.APPROVAL
    card = await network.card(before.id)
    assert card.line.clause.version.by == Thing("decision", decision.id)
    assert card.titles[card.line.clause.version.by] == decision.title
    assert card.line.clause.open_change is None
    setting = await network.ask(reading.setting, network.people[0], ADMISSION)
    assert (setting.clause.number, setting.decision) == ("3.1", decision.title)


async def test_what_was_voted_is_no_organizers_to_change(network):
    await adopted(network, Change(clause=(await network.clause(ADMISSION)).id, base=1, value="approval"))
    owner = network.people[0]
    await network.do(_made_owner, owner)
    await network.refuses("error-admission-voted", joining.set_admission, owner, Admission.OPEN)


def _made_owner(unit, member_id):
    roles.grant(unit.db, member_id, Role.OWNER, by=None, now=unit.now)


async def test_an_owner_makes_it_stricter_for_three_days_with_a_reason(network):
    owner, anna = network.people[:2]
    await network.do(_made_owner, owner)
    await network.refuses("error-no-right", joining.tighten_admission, anna, Admission.APPROVAL, "Реклама")
    await network.refuses("error-text-empty", joining.tighten_admission, owner, Admission.APPROVAL, " ")
    await network.refuses("error-admission-not-narrower", joining.tighten_admission, owner, Admission.OPEN, "Пора")
    await network.do(joining.tighten_admission, owner, Admission.APPROVAL, "Рассылают рекламу")
    await network.refuses(
        "error-admission-not-narrower", joining.tighten_admission, owner, Admission.INVITATION, "Ещё раз"
    )
    card = await network.card((await network.clause(ADMISSION)).id)
    assert (card.held.value, card.held.reason) == ("approval", "Рассылают рекламу")
    assert card.line.value == "open", "what it sets, and what holds instead, are told apart"
    network.now += 3 * DAY - 1
    assert await network.ask(joining.admission_setting) is Admission.APPROVAL
    network.now += 1
    assert await network.ask(joining.admission_setting) is Admission.OPEN


async def test_what_an_owner_has_set_for_three_days_can_be_proposed_for_good(network):
    """What holds for a while is no value of the clause; adopted meanwhile, it doesn't end with the three days."""
    owner = network.people[0]
    await network.do(_made_owner, owner)
    await network.do(joining.tighten_admission, owner, Admission.APPROVAL, "Рассылают рекламу")
    clause = await network.clause(ADMISSION)
    await network.refuses(
        "error-clause-same",
        amending.propose,
        owner,
        Change(clause=clause.id, base=1, value="open"),
        title="Открыть вход",
        text="Да",
    )
    decision = await proposed(network, owner, Change(clause=clause.id, value="approval"))
    await adopted(network, Change(clause=clause.id, base=1, value="approval"), Thing("decision", decision.id))
    assert (await network.card(clause.id)).held is None
    network.now += 4 * DAY
    assert await network.ask(joining.admission_setting) is Admission.APPROVAL


async def test_a_clause_has_one_open_change(network):
    anna, vera = network.people[:2]
    clause = await network.clause(number="1.2")
    first = await proposed(network, anna, Change(clause=clause.id, text="Вступают сами."))
    second = await proposed(network, vera, Change(clause=clause.id, text="Выходят сами."))
    await network.do(proposing.put_up, anna, first.id)
    await network.refuses("error-clause-open", proposing.put_up, vera, second.id)
    await network.refuses(
        "error-clause-open", amending.propose, vera, Change(clause=clause.id, repeal=True), title="Отменить", text="Да"
    )


async def test_what_was_written_against_an_older_text_is_refused(network):
    clause = await network.clause(number="1.2")
    await adopted(network, Change(clause=clause.id, base=1, text="Вступают сами."))
    await network.refuses(
        "error-clause-changed", changing.adopt, Change(clause=clause.id, base=1, text="Иначе."), OTHER
    )
    assert (await network.clause(number="1.2")).version.text == "Вступают сами."


async def test_a_change_of_what_was_changed_meanwhile_is_talked_about_again(network):
    author, *others = network.people
    clause = await network.clause(number="1.2")
    decision = await proposed(network, author, Change(clause=clause.id, text="Вступают сами."))
    await network.do(proposing.put_up, author, decision.id)
    for person in others:
        now = await network.ask(lambda unit: proposing.decision_of(unit, decision.id))
        if now.state is Phase.GATHERING:
            await network.do(proposing.support, person, decision.id)
    assert (await gone_on(network, decision.id)).state is Phase.FROZEN
    await adopted(network, Change(clause=clause.id, base=1, text="Выходят сами."), OTHER)
    assert (await gone_on(network, decision.id)).state is Phase.DISCUSSION
    assert (await gone_on(network, decision.id)).state is Phase.FROZEN
    assert (await gone_on(network, decision.id)).state is Phase.VOTING, "meant against the text of now"


async def test_what_a_vote_came_to_is_void_once_its_clause_was_changed(network, everybody_is_a_colleague):
    author, *others = network.people
    clause = await network.clause(number="1.2")
    decision = await proposed(network, author, Change(clause=clause.id, text="Вступают сами."))
    await network.do(proposing.put_up, author, decision.id)
    for person in others:
        now = await network.ask(lambda unit: proposing.decision_of(unit, decision.id))
        if now.state is Phase.GATHERING:
            await network.do(proposing.support, person, decision.id)
    await gone_on(network, decision.id)
    await gone_on(network, decision.id)
    for person in network.people:
        await network.do(casting.cast, person, decision.id, YES)
    assert (await gone_on(network, decision.id)).state is Phase.PROTEST
    await adopted(network, Change(clause=clause.id, base=1, text="Выходят сами."), OTHER)
    again = await gone_on(network, decision.id)
    assert (again.state, again.opened_at, again.closed_at) == (Phase.DISCUSSION, None, None)
    assert (await network.ask(views.card, author, decision.id)).outcome is None
    await gone_on(network, decision.id)
    assert (await gone_on(network, decision.id)).state is Phase.VOTING
    assert (await network.ask(recounting.check, author, decision.id)).chain is None, "no total before the end"


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda setting, words, base: Change(clause=setting, value="8"), "error-norm-bounds"),
        (lambda setting, words, base: Change(clause=setting, value="3"), "error-clause-same"),
        (lambda setting, words, base: Change(clause=setting, repeal=True), "error-clause-kept"),
        (lambda setting, words, base: Change(clause=base, repeal=True), "error-clause-kept"),
        (lambda setting, words, base: Change(clause=words, value="3"), "error-clause-gone"),
        (lambda setting, words, base: Change(clause=words, text=" \n"), "error-text-empty"),
        (lambda setting, words, base: Change(clause=words, text="х" * 901), "error-text-too-long"),
        (lambda setting, words, base: Change(clause=10**9, text="Слова"), "error-clause-gone"),
        (lambda setting, words, base: Change(chapter=5, text="Слова"), "error-clause-gone"),
    ],
)
async def test_what_no_vote_may_do_cannot_be_proposed(network, change, key):
    ids = [(await network.clause(WEEKLY_MEASURE)).id]
    ids += [(await network.clause(number=number)).id for number in ("1.2", "4.1")]
    await network.refuses(key, amending.propose, network.people[0], change(*ids), title="Изменить пункт", text="Да")


async def test_a_new_clause_gets_the_next_number_and_a_repealed_one_leaves_a_gap(network):
    new = await adopted(network, Change(chapter=2, text="Здороваемся."))
    assert new.number == "2.6"
    gone = await adopted(network, Change(clause=new.id, base=1, repeal=True), OTHER)
    assert (gone.state, gone.version.until) == (State.REPEALED, network.now)
    assert (await adopted(network, Change(chapter=2, text="Прощаемся."))).number == "2.7"
    numbers = [line.clause.number for line in await network.ask(reading.contents, network.people[0])]
    assert "2.6" not in numbers
    assert "2.7" in numbers


async def test_the_charter_on_a_date(network):
    reader, setting = network.people[0], await network.clause(WEEKLY_MEASURE)
    first = network.now
    await adopted(network, Change(clause=setting.id, base=1, value="5"))
    network.now += DAY
    await adopted(network, Change(clause=setting.id, base=2, value="2"), OTHER)

    async def value_on(moment):
        return next(x.value for x in await network.ask(reading.on, reader, moment) if x.clause.id == setting.id)

    assert [await value_on(at) for at in (first - 1, first, first + DAY - 1, first + DAY)] == ["3", "5", "5", "2"]
    assert await network.ask(reading.dates, reader) == (first + DAY, first)
    assert await network.ask(norms.value, WEEKLY_MEASURE) == 2


async def test_a_clause_that_is_not_renewed_lapses(network):
    clause = await adopted(network, Change(chapter=1, text="Собираемся летом.", review_at=network.now + 10 * DAY))
    network.now += 10 * DAY
    await network.do(due.some)
    assert (await network.clause(number=clause.number)).state is State.REVIEW
    network.now += 60 * DAY - 1
    await network.do(due.some)
    assert (await network.clause(number=clause.number)).state is State.REVIEW
    network.now += 1
    await network.do(due.some)
    lapsed = await network.clause(number=clause.number)
    assert (lapsed.state, lapsed.version.until) == (State.LAPSED, network.now)
    again = await adopted(network, Change(clause=clause.id, base=1, text="Собираемся летом."), OTHER)
    assert again.state is State.IN_FORCE


async def test_those_who_see_to_it_are_warned_before_a_clause_lapses(network):
    """When it is to be looked at again, a week before it lapses, and when it has: each once."""
    author = network.people[0]
    drafted = await proposed(network, author, Change(chapter=1, text="Собираемся летом."))
    review = network.now + 100 * DAY
    clause = await network.do(
        changing.adopt, Change(chapter=1, text="Собираемся летом.", review_at=review), Thing(DECISION, drafted.id)
    )

    async def steps():
        await network.do(due.some)
        return await network.ask(
            lambda unit: [
                row["step"]
                for row in unit.db.execute(
                    """SELECT payload ->> 'step' AS step FROM outbox
                       WHERE kind = 'clause-term' AND member_id = ? ORDER BY id""",
                    (author,),
                )
            ]
        )

    network.now = review - 1
    assert await steps() == []
    network.now = review
    assert await steps() == ["review"]
    network.now = review + 53 * DAY
    assert await steps() == ["review", "last"]
    assert await network.ask(reading.lapsing) != ()
    network.now = review + 60 * DAY
    assert await steps() == ["review", "last", "lapsed"]
    assert (await network.clause(number=clause.number)).state is State.LAPSED
    assert await network.ask(reading.lapsing) == ()


async def test_nobody_is_warned_of_what_is_being_decided_on(network):
    drafted = await proposed(network, network.people[0], Change(chapter=1, text="Собираемся летом."))
    change = Change(chapter=1, text="Собираемся летом.", review_at=network.now + 10 * DAY)
    clause = await network.do(changing.adopt, change, Thing(DECISION, drafted.id))
    network.now += 10 * DAY
    await network.do(due.some)
    await network.do(changing.claim, Change(clause=clause.id), OTHER)
    network.now += 53 * DAY
    await network.do(due.some)
    said = "SELECT payload ->> 'step' FROM outbox WHERE kind = 'clause-term'"
    assert await network.ask(lambda unit: [row[0] for row in unit.db.execute(said)]) == ["review"]


async def test_a_clause_is_kept_with_another_day_or_none(network):
    """Its words stay; the term that would have ended it is gone."""
    clause = await adopted(network, Change(chapter=1, text="Собираемся летом.", review_at=network.now + 100 * DAY))
    author, later = network.people[0], network.now + 400 * DAY
    for at, key in ((network.now + 89 * DAY, "error-clause-review"), (network.now + 2000 * DAY, "error-clause-review")):
        await network.refuses(
            key, amending.propose, author, Change(clause=clause.id, review_at=at), title="Оставить пункт", text="Да"
        )
    same = Change(clause=clause.id, review_at=network.now + 100 * DAY)
    await network.refuses("error-clause-same", amending.propose, author, same, title="Оставить пункт", text="Да")
    setting = Change(clause=(await network.clause(WEEKLY_MEASURE)).id, value="5", review_at=later)
    await network.refuses("error-clause-kept", amending.propose, author, setting, title="Настройка", text="Да")
    drafted = await proposed(network, author, Change(clause=clause.id, review_at=later))
    network.now += 100 * DAY
    await network.do(due.some)
    kept = await network.do(
        changing.adopt, Change(clause=clause.id, base=1, review_at=later), Thing(DECISION, drafted.id)
    )
    assert (kept.state, kept.review_at, kept.version.text) == (State.IN_FORCE, later, "Собираемся летом.")
    network.now += 60 * DAY
    await network.do(due.some)
    assert (await network.clause(number=clause.number)).state is State.IN_FORCE
    await adopted(network, Change(clause=clause.id, base=2), OTHER)
    network.now = later + 70 * DAY
    await network.do(due.some)
    assert (await network.clause(number=clause.number)).state is State.IN_FORCE


async def test_the_lapsing_waits_for_a_vote_on_it(network):
    clause = await adopted(network, Change(chapter=1, text="Собираемся летом.", review_at=network.now + 10 * DAY))
    network.now += 10 * DAY
    await network.do(due.some)
    await network.do(changing.claim, Change(clause=clause.id), OTHER)
    network.now += 60 * DAY
    await network.do(due.some)
    assert (await network.clause(number=clause.number)).state is State.REVIEW


async def test_what_is_said_after_a_decision_comes_back_with_its_clause(network):
    """Unless another day is named; and the day that one person names ends no clause."""
    author, review = network.people[0], network.now + 200 * DAY
    change = Change(chapter=1, text="Собираемся летом.", review_at=review)
    decision = await proposed(network, author, change)
    await network.do(changing.adopt, change, Thing(DECISION, decision.id))
    await network.do(lambda unit, *_: put(unit.db, decisions.DECISION, decision.id, Phase.ADOPTED))
    said = await network.do(
        follow_up.say, author, decision.id, NextStep(words="Пишем расписание", due=network.now + DAY)
    )
    assert said.until == review
    step = NextStep(words="Пишем расписание", due=network.now + DAY, review=network.now + 30 * DAY)
    assert (await network.do(follow_up.say, author, decision.id, step)).until == network.now + 30 * DAY
    clause = await network.ask(reading.made_by, Thing(DECISION, decision.id))
    assert (clause.review_at, clause.state) == (review, State.IN_FORCE)


async def test_whoever_joined_before_sees_what_changed_and_whoever_joins_takes_the_rules_of_now(network):
    anna = network.people[0]

    def rows(unit):
        return [row.name for row in waiting.mine(unit, members.by_id(unit.db, anna, unit.now))]

    assert await network.ask(rows) == []
    clause = await network.clause(number="2.2")
    network.now += 1
    await adopted(network, Change(clause=clause.id, base=1, text="Спорим вежливо."))
    assert await network.ask(rows) == ["charter-changed"]
    assert [line.clause.number for line in await network.ask(reading.changes, anna)] == ["2.2"]
    await network.do(reading.read_changes, anna)
    assert await network.ask(rows) == []
    assert await network.ask(reading.changes, anna) == ()
    await network.refuses("error-rules-changed", joining.accept_rules, anna, 1)


def test_a_difference_reads_as_what_went_and_what_came():
    assert difference("Вступают по своей воле.", "Вступают и выходят по своей воле.") == [
        (Piece.SAME, "Вступают"),
        (Piece.ADDED, "и выходят"),
        (Piece.SAME, "по своей воле."),
    ]
    assert difference("Раз два", "Раз три") == [(Piece.SAME, "Раз"), (Piece.REMOVED, "два"), (Piece.ADDED, "три")]
    assert difference("То же", "То же") == [(Piece.SAME, "То же")]
