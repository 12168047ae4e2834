"""Applications: a question back, a reminder, and many that are accepted at once (PRODUCT §1)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import MEMBER, Member, Status
from domain.base.roles import Right
from domain.base.things import Thing
from domain.base.writing import one_line
from domain.people.admission import ANSWERED_IN, ASKED_LIMIT, ASKED_MOST, ApplicationWords, Verdict
from services.base import due, outbox
from services.base.members import actor, with_right
from services.base.unit import Unit
from services.people.joining import (
    WAITS,
    ApplicationCard,
    accept,
    application_card,
    decided_already,
    tell_deciders,
)
from storage.base import members
from storage.base.due import Term
from storage.people import admission

AT_ONCE = 50
"""Applications that one transaction accepts."""
NAMED = 5
"""Of those who would be accepted together so many are named."""


@dataclass(frozen=True, slots=True)
class Together:
    """Who would be accepted at once: `count` people, the `first` of them by name, as it stands at `at` (UTC epoch
    seconds). `asked`: so many are asked something and haven't answered, so they are left out.
    """

    count: int
    asked: int
    first: tuple[Member, ...]
    at: int


@dataclass(frozen=True, slots=True)
class Portion:
    """How many were accepted, and the application after which the next portion begins; None: there is none."""

    accepted: int
    after: int | None


def together(unit: Unit, actor_id: int) -> Together:
    """Who can be accepted at once. Needs ADMIT."""
    with_right(unit, actor_id, Right.ADMIT)
    count = admission.count_ready(unit.db, unit.now)
    people = (members.by_id(unit.db, one.member_id, unit.now) for one in admission.ready(unit.db, unit.now, NAMED))
    named = tuple(person for person in people if person is not None)
    return Together(count, admission.count_open(unit.db) - count, named, unit.now)


def following(unit: Unit, actor_id: int, but: int) -> ApplicationCard | None:
    """The application that has waited longest for a verdict, and not for an answer, but for the one of the id `but`;
    None: there is none. Needs ADMIT.
    """
    with_right(unit, actor_id, Right.ADMIT)
    others = (one.id for one in admission.ready(unit.db, unit.now, 2) if one.id != but)
    return next((application_card(unit, actor_id, other) for other in others), None)


def accept_some(unit: Unit, actor_id: int, at: int, after: int = 0) -> Portion:
    """Accept the next of those who could be accepted together at `at`: whoever has applied, was asked, or has answered
    since then is nobody that the organizer has agreed to. Each hears of it as of a single acceptance. Needs ADMIT.

    What others have decided meanwhile is passed over. Doing it twice changes nothing.
    """
    organizer = with_right(unit, actor_id, Right.ADMIT)
    portion = admission.ready(unit.db, at, AT_ONCE, after)
    for application in portion:
        person = members.by_id(unit.db, application.member_id, unit.now)
        assert person is not None, "applications go with their member"
        accept(unit, organizer.id, application, person)
    return Portion(len(portion), portion[-1].id if len(portion) == AT_ONCE else None)


def ask(unit: Unit, actor_id: int, application_id: int, text: str) -> ApplicationCard:
    """Ask the applicant, who answers in words; meanwhile nobody is reminded. Needs ADMIT.

    Raises `DomainError` when it is decided, or when so much was asked that a talk is due.
    """
    organizer = with_right(unit, actor_id, Right.ADMIT)
    card = application_card(unit, actor_id, application_id)
    if card.application.verdict is not Verdict.WAITING:
        raise DomainError(decided_already(card.application, organizer.id))
    if sum(said.by_id != card.person.id for said in card.said) >= ASKED_MOST:
        raise DomainError("error-application-asked-enough", most=ASKED_MOST)
    admission.say(unit.db, application_id, organizer.id, unit.now, one_line(text, ASKED_LIMIT))
    due.never(unit, Thing(MEMBER, card.person.id), WAITS)
    outbox.say(
        unit,
        kind="application-asked",
        to=card.person.id,
        # By the moment: what an organizer asked who is erased since is counted no more.
        key=f"application-asked:{application_id}:{unit.now}",
        payload={"application": application_id, "by": organizer.id},
    )
    return application_card(unit, actor_id, application_id)


def asked(unit: Unit, actor_id: int) -> ApplicationWords | None:
    """What the person is asked about their own open application; None: nothing, or it is answered."""
    member = actor(unit, actor_id)
    application = admission.open_application_of(unit.db, member.id)
    if application is None or member.status is not Status.APPLICANT:
        return None
    said = admission.said(unit.db, application.id)
    return said[-1] if said and said[-1].by_id != member.id else None


def answer(unit: Unit, actor_id: int, text: str) -> None:
    """The applicant's answer: whoever decides hears it, and the application waits for them again.

    Raises `DomainError` when nothing is asked, or it is decided.
    """
    question = asked(unit, actor_id)
    application = admission.open_application_of(unit.db, actor_id)
    if question is None or application is None:
        raise DomainError("error-application-not-asked")
    admission.say(unit.db, application.id, actor_id, unit.now, one_line(text, ASKED_LIMIT))
    due.at(unit, Thing(MEMBER, actor_id), WAITS, unit.now + ANSWERED_IN)
    tell_deciders(unit, "application-answered", application.id, f"{unit.now}:")


def waits(unit: Unit, term: Term) -> None:
    """Nobody has answered for three days: whoever may decide hears of it once more."""
    application = admission.open_application_of(unit.db, term.thing.number)
    if application is None:
        return
    said = admission.said(unit.db, application.id)
    if said and said[-1].by_id != application.member_id:
        return  # it is the applicant's turn
    since = said[-1].at if said else application.created_at
    if unit.now < since + ANSWERED_IN:
        due.at(unit, term.thing, WAITS, since + ANSWERED_IN)
    else:
        tell_deciders(unit, "application-waits", application.id, f"{unit.now}:")


def forget_questions(unit: Unit, member_id: int) -> None:
    """What the member has asked applicants is erased: whoever was to answer that waits for a verdict again, and whoever
    decides is reminded of them.
    """
    for applicant_id in admission.asked_last_by(unit.db, member_id):
        due.at(unit, Thing(MEMBER, applicant_id), WAITS, unit.now + ANSWERED_IN)
    admission.forget_words(unit.db, member_id)


def answered(unit: Unit, since: int) -> list[int]:
    """For how many seconds each of the applications decided since a moment had waited (PRODUCT §12)."""
    return admission.answered_since(unit.db, since)
