"""Applications: looked at, asked about, decided one by one or many at once, reminded of (PRODUCT §1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from domain.base import lives as membership
from domain.base.errors import DomainError
from domain.base.lifecycle import Move
from domain.base.lists import FIRST, Page, Window
from domain.base.members import LEAVE_REASON_LIMIT, MEMBER, Member, Status, clean_line
from domain.base.roles import RIGHTS, Right
from domain.base.things import Thing
from domain.base.writing import one_line
from domain.people import lives
from domain.people.admission import ANSWERED_IN, ASKED_LIMIT, ASKED_MOST, Application, ApplicationWords, Verdict
from services.base import due, lifecycle, outbox
from services.base.lifecycle import Act
from services.base.members import actor, holders, with_right
from services.base.unit import Unit
from services.people import admitting
from services.people.promises import Kept
from storage.base import members
from storage.base.due import Term
from storage.people import admission

WAITS = "application-waits"
"""The term of an applicant whom nobody has answered."""
AT_ONCE = 50
"""Applications that one transaction accepts."""
NAMED = 5
"""Of those who would be accepted together so many are named."""


def begin(unit: Unit, member: Member) -> None:
    """Somebody applies: whoever may decide hears of it, and once more when nobody answers."""
    application_id = admission.apply(unit.db, member.id, unit.now)
    due.at(unit, Thing(MEMBER, member.id), WAITS, unit.now + ANSWERED_IN)
    tell_deciders(unit, "application", application_id)


def tell_deciders(unit: Unit, kind: str, application_id: int, occasion: str = "") -> None:
    """Whoever may decide hears of an application, of each `occasion` once."""
    for organizer in holders(unit, *(role for role, rights in RIGHTS.items() if Right.ADMIT in rights)):
        outbox.say(
            unit,
            kind=kind,
            to=organizer.id,
            key=f"{kind}:{application_id}:{occasion}{organizer.id}",
            payload={"application": application_id},
        )


def settle(
    unit: Unit,
    application: Application,
    step: Move[Verdict],
    by: int,
    act: Act | None = None,
    reason: str | None = None,
) -> None:
    """The application is decided by this move, and nobody is reminded of it any more."""
    columns = {"decided_by": by, "decided_at": unit.now, "reason": reason}
    lifecycle.move(unit, admission.VERDICT, step, application.id, application.verdict, act, **columns)
    due.never(unit, Thing(MEMBER, application.member_id), WAITS)


# -- deciding --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ApplicationCard:
    """An application as an organizer sees it."""

    application: Application
    person: Member
    decided_by: Member | None
    invited_by: Member | None
    invited_as: str | None = None
    """What the link is called by which the person came."""
    said: tuple[ApplicationWords, ...] = ()
    """What was asked and answered, oldest first."""

    @property
    def awaits_answer(self) -> bool:
        """Whether it is the applicant's turn."""
        return bool(self.said) and self.said[-1].by_id != self.person.id


def page(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[ApplicationCard]:
    """Those that wait, oldest first. Needs ADMIT."""
    with_right(unit, actor_id, Right.ADMIT)
    return admission.open_applications(unit.db, window).of(lambda found: [_card(unit, one) for one in found])


def card(unit: Unit, actor_id: int, application_id: int) -> ApplicationCard:
    """One application, open or settled. Needs ADMIT."""
    with_right(unit, actor_id, Right.ADMIT)
    application = admission.application(unit.db, application_id)
    if application is None:
        raise DomainError("error-application-gone")
    return _card(unit, application)


def _card(unit: Unit, application: Application) -> ApplicationCard:
    person = members.by_id(unit.db, application.member_id, unit.now)
    assert person is not None, "applications go with their member"
    decider = members.by_id(unit.db, application.decided_by, unit.now) if application.decided_by else None
    inviter = invitation = None
    if person.invitation and (invitation := admission.invitation(unit.db, person.invitation)):
        inviter = members.by_id(unit.db, invitation.created_by, unit.now)
    called = invitation.label if invitation is not None else None
    return ApplicationCard(application, person, decider, inviter, called, admission.said(unit.db, application.id))


def decide(
    unit: Unit, actor_id: int, application_id: int, verdict: Verdict, reason: str | None = None
) -> ApplicationCard:
    """Admit or refuse; the person hears of it. Needs ADMIT.

    Two organizers at once: the second gets `DomainError` and sees what the first did.
    """
    organizer = with_right(unit, actor_id, Right.ADMIT)
    found = card(unit, actor_id, application_id)
    reason = clean_line(reason)[:LEAVE_REASON_LIMIT] if reason else None
    if found.application.verdict is not Verdict.WAITING:
        raise DomainError(decided_already(found.application, organizer.id))
    if verdict is Verdict.ACCEPTED:
        _accept(unit, organizer.id, found.application, found.person, reason)
    else:
        act = Act(organizer.id, Thing(MEMBER, found.person.id), after=verdict, why=reason)
        settle(unit, found.application, lives.REFUSE, organizer.id, act, reason)
        lifecycle.move(unit, members.STATUS, membership.NOT_ADMIT, found.person.id, found.person.status)
        _tell_decided(unit, found.application)
    return card(unit, actor_id, application_id)


def _accept(unit: Unit, by: int, application: Application, person: Member, reason: str | None = None) -> None:
    """The person is in by a verdict of `by`, whose right was asked for, and hears of it."""
    act = Act(by, Thing(MEMBER, person.id), after=Verdict.ACCEPTED, why=reason)
    settle(unit, application, lives.ACCEPT, by, act, reason)
    kept = admitting.admit(unit, person, membership.ADMIT)
    if person.invitation:
        admission.use_invitation(unit.db, person.invitation, unit.now)
    _tell_decided(unit, application, kept)


def _tell_decided(unit: Unit, application: Application, kept: Kept | None = None) -> None:
    outbox.say(
        unit,
        kind="application-decided",
        to=application.member_id,
        key=f"application-decided:{application.id}",
        payload={"application": application.id, **(_said_of(kept) if kept is not None else {})},
    )


def _said_of(kept: Kept) -> dict[str, Any]:
    """What the notice of an admission says of the promise that was kept with it."""
    refused = {"refused": kept.refused.key, "args": kept.refused.args_} if kept.refused else {}
    return {"kind": kept.kind, "key": kept.key, **refused}


def decided_already(application: Application, organizer_id: int) -> str:
    """Why an application can't be decided once more: the key of the refusal."""
    if application.verdict is Verdict.WITHDRAWN:
        return "error-application-withdrawn"
    return "error-application-yours" if application.decided_by == organizer_id else "error-application-decided"


def my_application(unit: Unit, actor_id: int, application_id: int) -> Application | None:
    """The person's own application; None when it is gone."""
    application = admission.application(unit.db, application_id)
    return application if application is not None and application.member_id == actor_id else None


# -- many at once ----------------------------------------------------------------------------------


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
    return next((card(unit, actor_id, other) for other in others), None)


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
        _accept(unit, organizer.id, application, person)
    return Portion(len(portion), portion[-1].id if len(portion) == AT_ONCE else None)


# -- questions and reminders -----------------------------------------------------------------------


def ask(unit: Unit, actor_id: int, application_id: int, text: str) -> ApplicationCard:
    """Ask the applicant, who answers in words; meanwhile nobody is reminded. Needs ADMIT.

    Raises `DomainError` when it is decided, or when so much was asked that a talk is due.
    """
    organizer = with_right(unit, actor_id, Right.ADMIT)
    found = card(unit, actor_id, application_id)
    if found.application.verdict is not Verdict.WAITING:
        raise DomainError(decided_already(found.application, organizer.id))
    if sum(said.by_id != found.person.id for said in found.said) >= ASKED_MOST:
        raise DomainError("error-application-asked-enough", most=ASKED_MOST)
    admission.say(unit.db, application_id, organizer.id, unit.now, one_line(text, ASKED_LIMIT))
    due.never(unit, Thing(MEMBER, found.person.id), WAITS)
    outbox.say(
        unit,
        kind="application-asked",
        to=found.person.id,
        # By the moment: what an organizer asked who is erased since is counted no more.
        key=f"application-asked:{application_id}:{unit.now}",
        payload={"application": application_id, "by": organizer.id},
    )
    return card(unit, actor_id, application_id)


def asked(unit: Unit, actor_id: int) -> ApplicationWords | None:
    """What the person is asked about their own open application; None: nothing, or it is answered."""
    return question_to(unit, actor(unit, actor_id))


def question_to(unit: Unit, member: Member) -> ApplicationWords | None:
    """The same of a member at hand."""
    if member.status is not Status.APPLICANT:
        return None
    application = admission.open_application_of(unit.db, member.id)
    if application is None:
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
