"""Decisions: a vote opens, waits, begins anew, is over; somebody is to do what was decided."""

from __future__ import annotations

from contextlib import suppress

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.decisions.counting import NO, YES
from domain.decisions.decisions import DECISION, State
from domain.decisions.protests import Said
from domain.events.events import DAY
from services.base.unit import Unit
from services.decisions import casting, closing, course, follow_up, group_cards, lots, opening, protesting, vote_news
from services.decisions.access import decision_of
from services.decisions.follow_up import NextStep
from storage.base.due import Term
from storage.decisions import decisions, protests, voting
from tests.builders.states import put
from tests.rights.persons import Who
from tests.rights.stage import Stage
from tests.samples.notices.sample import Sample


def opened(unit: Unit, stage: Stage) -> object:
    for state in (State.DISCUSSION, State.FROZEN):
        put(unit.db, decisions.DECISION, stage.proposal, state)
    return opening.open_vote(unit, decision_of(unit, stage.proposal))


def reminded(unit: Unit, stage: Stage) -> object:
    return vote_news.remind(unit, Term(1, Thing(DECISION, stage.voted_on), vote_news.HALF, None, unit.now, None))


def reminded_in_secret(unit: Unit, stage: Stage) -> object:
    return vote_news.remind(
        unit, Term(1, Thing(DECISION, stage.voted_on_secretly), vote_news.HALF, None, unit.now, None)
    )


def again(unit: Unit, stage: Stage) -> object:
    return closing.begin_anew(unit, decision_of(unit, stage.voted_on_secretly))


def adopted(unit: Unit, stage: Stage) -> object:
    for member in voting.voters(unit.db, stage.voted_on):
        with suppress(DomainError):  # who has given no consent
            casting.cast(unit, member, stage.voted_on, YES)
    return closing.close(unit, decision_of(unit, stage.voted_on))


def rejected(unit: Unit, stage: Stage) -> object:
    casting.cast(unit, stage[Who.MEMBER], stage.voted_on, NO)
    return closing.close(unit, decision_of(unit, stage.voted_on))


def to_do(unit: Unit, stage: Stage) -> object:
    step = NextStep(words="Составить <список>", owner=stage[Who.MEMBER], due=unit.now + DAY)
    return follow_up.say(unit, stage[Who.AUTHOR], stage.decided, step)


def shown_before(unit: Unit, stage: Stage) -> object:
    return group_cards.show(unit, stage[Who.AUTHOR], stage.proposal)


def open_to_protest(unit: Unit, stage: Stage) -> object:
    """Adopted, and not in force yet."""
    unit.db.execute(
        "UPDATE decisions SET rules = json_set(rules, '$.terms.protest', 3) WHERE id = ?", (stage.voted_on,)
    )
    return adopted(unit, stage)


def made(unit: Unit, stage: Stage) -> object:
    protests.drop_unsigned(unit.db)
    unit.db.execute("DELETE FROM protests WHERE decision_id = ?", (stage.protested,))
    return protesting.protest(unit, stage[Who.MEMBER], stage.protested, "Изменили <текст>")


def drawn(unit: Unit, stage: Stage) -> object:
    """Enough have signed."""
    unit.db.execute("UPDATE protests SET need = 2 WHERE decision_id = ?", (stage.protested,))
    running = protests.running(unit.db, stage.protested)
    return protesting.sign(unit, stage[Who.HOST], stage.protested, running.id)


def lapsed(unit: Unit, stage: Stage) -> object:
    unit.now = decisions.by_id(unit.db, stage.protested).until
    return course.ripe(unit, stage.protested)


def few(unit: Unit, stage: Stage) -> object:
    unit.db.execute("DELETE FROM electorate WHERE decision_id = ? AND member_id % 7", (stage.protested,))
    voting.drop_electorate(unit.db, stage.protested)
    unit.db.execute(
        "INSERT INTO electorate (decision_id, member_id, active) VALUES (?, ?, 1)", (stage.protested, stage[Who.HOST])
    )
    return drawn(unit, stage)


def silent(unit: Unit, stage: Stage) -> object:
    unit.db.execute("UPDATE protests SET rounds = 2")
    unit.now = decisions.by_id(unit.db, stage.in_lot).until
    return course.ripe(unit, stage.in_lot)


def _said(said: Said) -> Sample:
    def happens(unit: Unit, stage: Stage) -> object:
        running = protests.running(unit.db, stage.in_lot)
        protests.say(unit.db, running.id, stage.listed, said)
        return lots.answer(unit, stage[Who.MEMBER], stage.in_lot, running.id, said)

    return happens


NOT_ASKED_FOR = {
    "decision-card", "decision-open", "decision-again", "decision-repeat", "decision-remind", "decision-remind-secret",
    "decision-outcome", "decision-protest", "decision-confirmed", "decision-drawn",
}  # fmt: skip
SAMPLES = {
    "decision-open": (opened,),
    "decision-again": (again,),
    "decision-remind": (reminded,),
    "decision-remind-secret": (reminded_in_secret,),
    "decision-repeat": (few,),
    "decision-outcome": (adopted, rejected, open_to_protest),
    "decision-protest": (made, drawn, lapsed, few, silent, _said(Said.REPEAT)),
    "decision-confirmed": (_said(Said.CONFIRM),),
    "decision-drawn": (drawn,),
    "decision-to-do": (to_do,),
    "decision-card": (opened, shown_before),
}
