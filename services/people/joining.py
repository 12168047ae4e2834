"""The way into the network, out of it, and back (PRODUCT §1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from domain.base import lives, writing
from domain.base.consents import Standing
from domain.base.errors import DomainError
from domain.base.members import LEAVE_REASON_LIMIT, MEMBER, Member, Status, clean_line, clean_name
from domain.base.roles import Right, Role
from domain.base.things import NETWORK, Thing
from domain.people import lives as way_in
from domain.people.admission import (
    Admission,
    Application,
    Invitation,
    is_admitted_at_once,
)
from domain.people.norms import ADMISSION
from services.base import audit, lifecycle, norms
from services.base.lifecycle import Act
from services.base.members import acting_member, actor, consent_standing, holders, with_right
from services.base.unit import Unit
from services.people import admitting, applications, consents, invitations, listing, promises, roles, stakes
from services.people.promises import Kept, Promised
from services.people.stakes import Stakes
from storage.base import members, settings
from storage.people import admission

RULES_VERSION = 1
"""The version of the rules with which a network begins; each change of the charter makes the next one."""
RULES = "rules_version"
"""The setting that says which version of the charter is the rules now."""
REASON_LIMIT = 300
TIGHTENED = 72 * 3600
NARROWER = (Admission.OPEN, Admission.APPROVAL, Admission.INVITATION)
"""From the widest way in to the narrowest."""
LONGEST_PAUSE = 366 * 86400
_TO_BE_ADMITTED = frozenset({Status.GUEST, Status.APPLICANT})
"""Who has use for an invitation: others are in, or return without one."""


class Step(StrEnum):
    """Where a person stands on the way; computed from the record, so it outlives everything."""

    RULES = "rules"
    CONSENT = "consent"
    DETAILS = "details"
    WAITING = "waiting"
    IN = "in"
    LEFT = "left"
    ERASING = "erasing"


@dataclass(frozen=True, slots=True)
class Way:
    """What the joining screens need to know."""

    member: Member
    step: Step
    consent: Standing
    admission: Admission
    invited: bool
    people: int
    regions: int
    leaders: tuple[str, ...]
    """Who is here, in how many regions, led by whom: only those outside are told, so 0 and () for whoever is in."""
    invitation_fault: str = ""
    """Why the invitation that the person came by doesn't admit them any more: gone, expired or used-up."""
    application: Application | None = None
    """The last one, open or decided; only those outside are told."""
    asked: str | None = None
    """What organizers ask of an applicant, who hasn't answered yet."""
    promised: Promised | None = None
    """What is done for the person when they are in."""
    kept: Kept | None = None
    """What has just been done of it."""
    lost: Stakes | None = None
    """What a person who has just returned doesn't find again."""
    rules: int = RULES_VERSION
    """The version of the rules now."""


def rules_version(unit: Unit) -> int:
    """Which version of the rules whoever joins now takes: the charter's."""
    return int(settings.setting(unit.db, RULES) or RULES_VERSION)


def rules_changed(unit: Unit) -> None:
    """The charter was changed: its rules are a new version."""
    settings.set_setting(unit.db, RULES, str(rules_version(unit) + 1))


def admission_setting(unit: Unit) -> Admission:
    """Open unless an organizer has set it otherwise."""
    return Admission(norms.value(unit, ADMISSION))


def way(unit: Unit, actor_id: int) -> Way:
    """Where the person stands, and the network in figures."""
    member = actor(unit, actor_id)
    consent = consent_standing(unit, member.id)
    rules = rules_version(unit)
    step = _step(member, consent, rules)
    # Counting grows with the network, and the menu, which asks for every member's way, shows none of this.
    outside = step is not Step.IN
    leaders = (holders(unit, Role.OWNER) or holders(unit, Role.ORGANIZER)) if outside else []
    invitation, fault = _invitation(unit, member.invitation) if outside else (None, "")
    question = applications.question_to(unit, member)
    return Way(
        member=member,
        step=step,
        consent=consent,
        admission=admission_setting(unit),
        invited=invitation is not None,
        people=members.count(unit.db, Status.MEMBER) if outside else 0,
        regions=members.count_regions(unit.db) if outside else 0,
        leaders=tuple(leader.name for leader in leaders[:3] if leader.name),
        invitation_fault=fault,
        application=admission.last_application_of(unit.db, member.id) if outside else None,
        asked=question.text if question is not None else None,
        promised=promises.of(unit, member) if outside else None,
        rules=rules,
    )


def _step(member: Member, consent: Standing, rules: int) -> Step:
    if member.status is Status.MEMBER:
        return Step.IN
    if member.status is Status.APPLICANT:
        return Step.WAITING
    if member.status is Status.LEFT:
        return Step.LEFT
    if member.status is Status.ERASING:
        return Step.ERASING
    if member.rules_version != rules:
        return Step.RULES
    return Step.DETAILS if consent in {Standing.CURRENT, Standing.ASK} else Step.CONSENT


# -- in --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is true of this person and the invitation link they opened.

    `fault`: why the link admits nobody (gone, expired, used-up); empty when it does, or when it's no matter, because
    the person is in, has only to return, or may enter by an earlier link.
    """

    way: Way
    inviter: Member | None
    fault: str


def come_by_invitation(unit: Unit, actor_id: int, code: str) -> Arrival:
    """A person opened an invitation link: one that admits is remembered until joining, whatever else they came by."""
    member = actor(unit, actor_id)
    invitation, fault = _invitation(unit, code)
    if invitation is not None and invitation.created_by != member.id and member.status in _TO_BE_ADMITTED:
        members.update(unit.db, member.id, invitation=code)
        admission.opened(unit.db, code, member.id, unit.now)
    way_ = way(unit, actor_id)
    settled = member.status not in _TO_BE_ADMITTED or way_.invited
    inviter = members.by_id(unit.db, invitation.created_by, unit.now) if invitation is not None else None
    return Arrival(way_, inviter, "" if settled else fault)


def accept_rules(unit: Unit, actor_id: int, version: int) -> Way:
    """The person takes the rules; `version` is what stood on the screen."""
    if version != rules_version(unit):
        raise DomainError("error-rules-changed")
    member = actor(unit, actor_id)
    if member.rules_version != version:
        members.update(unit.db, member.id, rules_version=version, rules_at=unit.now)
    return way(unit, actor_id)


def give_consent(unit: Unit, actor_id: int, version: int, button: str) -> Way:
    """The separate consent to personal data, kept with version, hash and the button's words."""
    consents.give(unit, actor_id, version, button)
    return way(unit, actor_id)


def complete(unit: Unit, actor_id: int, *, name: str, region: str | None, region_name: str | None, zone: str) -> Way:
    """Everything needed is there: the person becomes a member, or waits for an organizer.

    Doing it twice changes nothing. Raises `DomainError` when a step before is missing or when the network
    takes people by invitation only; that of somebody who came by one says what has become of it.
    """
    member = actor(unit, actor_id)
    if member.status in {Status.MEMBER, Status.APPLICANT}:
        return way(unit, actor_id)
    if _step(member, consent_standing(unit, member.id), rules_version(unit)) is not Step.DETAILS:
        raise DomainError("error-state-changed")
    invitation, fault = _invitation(unit, member.invitation)
    named = member.telegram_id in unit.network.first_organizers
    setting = admission_setting(unit)
    if fault and setting is Admission.INVITATION and not named:
        raise DomainError(f"error-invitation-kept-{fault}")
    at_once = named or is_admitted_at_once(setting, invited=invitation is not None)
    members.update(
        unit.db,
        member.id,
        name=clean_name(name),
        region=region,
        region_name=clean_line(region_name)[:60] if region_name else None,
        zone=zone,
    )
    if at_once:
        if invitation is not None and not admission.use_invitation(unit.db, invitation.code, unit.now):
            raise DomainError("error-invitation-kept-used-up")
        if invitation is None and member.invitation is not None:
            members.update(unit.db, member.id, invitation=None)  # it admitted nobody, so nobody answers for the person
        kept = admitting.admit(unit, member, lives.JOIN)
        return replace(way(unit, actor_id), kept=kept)
    standing = consent_standing(unit, member.id)
    lifecycle.move(unit, members.STATUS, lives.APPLY, member.id, member.status, facts=standing)
    applications.begin(unit, member)
    return way(unit, actor_id)


def _invitation(unit: Unit, code: str | None) -> tuple[Invitation | None, str]:
    """The invitation while it admits somebody, else why it doesn't: gone, expired or used-up; nothing for no code."""
    if code is None:
        return None, ""
    try:
        return invitations.usable(unit, code), ""
    except DomainError as refusal:
        return None, refusal.key.removeprefix("error-invitation-")


def enter_by_invitation(unit: Unit, actor_id: int) -> Way:
    """An applicant has been invited meanwhile: the invitation is the yes that the application waits for.

    Raises `DomainError` when the invitation admits nobody any more. Doing it twice changes nothing.
    """
    member = actor(unit, actor_id)
    if member.status is not Status.APPLICANT:
        return way(unit, actor_id)
    invitation, fault = _invitation(unit, member.invitation)
    if invitation is None or not admission.use_invitation(unit.db, invitation.code, unit.now):
        raise DomainError(f"error-invitation-waits-{fault or 'gone'}")
    application = admission.open_application_of(unit.db, member.id)
    if application is not None:
        applications.settle(unit, application, way_in.COME_INVITED, invitation.created_by)
    kept = admitting.admit(unit, member, lives.ENTER)
    return replace(way(unit, actor_id), kept=kept)


def withdraw_application(unit: Unit, actor_id: int) -> Way:
    """The applicant thinks better of it; nothing typed is lost."""
    member = actor(unit, actor_id)
    application = admission.open_application_of(unit.db, member.id)
    if application is not None:
        applications.settle(unit, application, way_in.WITHDRAW, member.id)
        lifecycle.move(unit, members.STATUS, lives.THINK_BETTER, member.id, member.status)
    return way(unit, actor_id)


# -- how people get in -----------------------------------------------------------------------------


def admission_now(unit: Unit, actor_id: int) -> Admission:
    """How people get in, for whoever may change it. Needs SET_ADMISSION."""
    with_right(unit, actor_id, Right.SET_ADMISSION)
    return admission_setting(unit)


def set_admission(unit: Unit, actor_id: int, value: Admission) -> Admission:
    """How people get in from now on. Needs SET_ADMISSION."""
    with_right(unit, actor_id, Right.SET_ADMISSION)
    before = admission_setting(unit)
    if norms.made_by(unit, ADMISSION) is not None:
        raise DomainError("error-admission-voted")
    if before is not value:
        norms.put(unit, ADMISSION, value)
        audit.record(unit, actor_id, "admission.set", Thing(NETWORK, "admission"), before=before, after=value)
    return value


def tighten_admission(unit: Unit, actor_id: int, value: Admission, reason: str) -> Admission:
    """An owner makes the way in narrower for 72 hours, with a reason that everybody reads (PRODUCT §7).

    Raises `DomainError` for anybody else, for what isn't narrower, and while one such measure holds.
    """
    owner = acting_member(unit, actor_id)
    if Role.OWNER not in owner.roles:
        raise DomainError("error-no-right")
    said, before = writing.one_line(reason, REASON_LIMIT), admission_setting(unit)
    if norms.held(unit, ADMISSION) is not None or NARROWER.index(value) <= NARROWER.index(before):
        raise DomainError("error-admission-not-narrower")
    norms.hold(unit, ADMISSION, value, unit.now + TIGHTENED, said)
    audit.record(unit, actor_id, "admission.tighten", Thing(NETWORK, "admission"), before=before, after=value, why=said)
    return value


# -- out and back ----------------------------------------------------------------------------------


def leave(unit: Unit, actor_id: int, reason: str | None = None) -> Member:
    """One tap; a reason is optional. Everything is kept for coming back. The last owner can't.

    Called again with a reason, it adds the reason.
    """
    member = actor(unit, actor_id)
    if member.status is not Status.LEFT:
        owners = roles.owners(unit, member)
        lives.MEMBERSHIP.require(lives.LEAVE, member.status, owners)
        roles.revoke_all(unit, member.id)
        unit.areas.step_back(unit, member.id)
        act = Act(member.id, Thing(MEMBER, member.id))
        gone = {"left_at": unit.now, "paused_until": None}
        lifecycle.move(unit, members.STATUS, lives.LEAVE, member.id, member.status, act, facts=owners, **gone)
        listing.refresh(unit, member.id)
    if reason and (said := clean_line(reason)[:LEAVE_REASON_LIMIT]):
        audit.record(unit, member.id, "member.leave-reason", Thing(MEMBER, member.id), why=said)
    return actor(unit, actor_id)


def come_back(unit: Unit, actor_id: int) -> Way:
    """Return after leaving: profile, consents and history are as they were; roles and seats are not."""
    member = actor(unit, actor_id)
    if member.status is Status.LEFT:
        lost = stakes.given_up(unit, member.id, member.left_at or 0)
        # Refused when the consent was withdrawn with leaving: the way in begins at the consent again.
        kept = admitting.admit(unit, member, lives.COME_BACK)
        unit.areas.came_back(unit, member.id)
        return replace(way(unit, actor_id), kept=kept, lost=lost)
    return way(unit, actor_id)


def pause(unit: Unit, actor_id: int, until: int) -> Member:
    """«Отпуск до …»: no notices and not counted in quorums until `until` (UTC epoch seconds)."""
    member = acting_member(unit, actor_id)
    if not unit.now < until <= unit.now + LONGEST_PAUSE:
        raise DomainError("error-pause-date")
    members.update(unit.db, member.id, paused_until=until)
    return actor(unit, actor_id)


def resume(unit: Unit, actor_id: int) -> Member:
    """Back from leave before the date."""
    member = actor(unit, actor_id)
    members.update(unit.db, member.id, paused_until=None)
    return actor(unit, actor_id)
