"""A project's team: who signs, asks, is invited, is taken, hands over, leaves (PRODUCT §6).

Who may have which role stands here; that the last leader never vanishes is the parts engine's (services/base/parts.py).
"""

from __future__ import annotations

from enum import StrEnum

from domain.base.errors import DomainError
from domain.base.folding import name_words, words
from domain.base.members import MEMBER
from domain.base.parts import Part, PartState
from domain.base.roles import Right, Role, require
from domain.base.things import Thing
from domain.ideas.ideas import IDEA, Idea
from domain.ideas.projects import (
    ANSWERED_WITHIN,
    COSIGNER,
    HANDED_WITHIN,
    INVITED,
    JOINED,
    LEADER,
    LIVE,
    PARTICIPANT,
    ROLES,
    SUPERVISOR,
    TEAM,
    ProjectState,
    clean_sentence,
)
from services.base import audit, due, outbox, parts
from services.base.areas import Cast
from services.base.members import holders
from services.base.unit import Unit
from services.ideas import planning, telling
from services.ideas.access import idea_of, led_project, project_of, thing
from services.ideas.crew import leaders
from services.people.schools import records
from storage.base import parts as stored
from storage.ideas import ideas, projects

FOUND = 7
UNANSWERED = "unanswered"
"""The term at which an applicant is told that nobody has answered."""
HANDED = "handed"
"""The term at which somebody of the team leads instead of whoever asked to be replaced."""


# -- signing ---------------------------------------------------------------------------------------


def sign(unit: Unit, actor_id: int, idea_id: int) -> bool:
    """The person signs a project that gathers support: their school wants it too. False when they have already.

    Raises `DomainError` for its leaders, and for whoever hasn't told their school: unknown makes no difference.
    """
    member, idea = project_of(unit, actor_id, idea_id)
    if idea.state is not ProjectState.GATHERING:
        raise DomainError("error-project-not-gathering")
    held = stored.held_by(unit.db, thing(idea.id), member.id)
    if LEADER in held:
        raise DomainError("error-idea-own")
    if COSIGNER in held:
        return False
    if records.of_member(unit, member.id) is None:
        raise DomainError("error-project-school-first")
    parts.give(unit, thing(idea.id), COSIGNER, member.id, by=member.id)
    telling.of_idea(unit, "project-signed", idea, leaders(unit, idea.id), f"{member.id}:{unit.now}", by=member.id)
    return True


def take_back(unit: Unit, actor_id: int, idea_id: int) -> bool:
    """The signature is taken back, before the team is called; False when there was none."""
    member, idea = project_of(unit, actor_id, idea_id)
    if idea.state is not ProjectState.GATHERING:
        raise DomainError("error-project-not-gathering")
    return parts.end(unit, thing(idea.id), COSIGNER, member.id)


# -- applications ----------------------------------------------------------------------------------


class Asked(StrEnum):
    """What came of asking to join."""

    NEW = "new"
    CHANGED = "changed"
    """Asked before, and for another role or in other words now: it is one application still."""
    SAME = "same"
    IN = "in"
    """The person was invited, and is of the team now."""


def ask(unit: Unit, actor_id: int, idea_id: int, role_id: int, sentence: str) -> Asked:
    """«Хочу в команду»: a role and a sentence. Whoever is invited is in at once.

    Of whoever asks again the newest role and sentence count; the leaders hear of them, and the days that an answer has
    are counted from the first time.
    """
    member, idea = project_of(unit, actor_id, idea_id)
    require_may_ask(unit, member.id, idea.id)
    _require_seat(unit, idea, role_id)
    said = clean_sentence(sentence)
    before = stored.one(unit.db, thing(idea.id), PARTICIPANT, member.id)
    wanted = projects.seat_of(unit.db, idea.id, member.id)
    projects.seat(unit.db, idea.id, member.id, role_id)
    part = parts.ask(unit, thing(idea.id), PARTICIPANT, member.id, note=said) or before
    assert part is not None, "whoever holds it was refused above"
    if part.is_held:
        _tell_answered(unit, idea, part, accepted=True)
        return Asked.IN
    if before is None or before.state is not PartState.ASKED:
        due.at(unit, thing(idea.id), UNANSWERED, unit.now + ANSWERED_WITHIN, who=member.id)
        _tell_asked(unit, idea, part)
        return Asked.NEW
    if (part.note, role_id) == (before.note, wanted):
        return Asked.SAME
    _tell_asked(unit, idea, part)
    return Asked.CHANGED


def _tell_asked(unit: Unit, idea: Idea, part: Part) -> None:
    """The leaders hear who wants to join; what they haven't heard yet of the same application needn't be said."""
    said = f"{part.member_id}:{part.at}"
    outbox.withdraw(unit, f"{thing(idea.id)}:project-asked:{said}:")
    told = [leader for leader in leaders(unit, idea.id) if leader != part.member_id]
    telling.of_idea(unit, "project-asked", idea, told, f"{said}:{unit.now}", by=part.member_id, at=part.at)


def require_may_ask(unit: Unit, actor_id: int, idea_id: int) -> None:
    """Raise `DomainError` unless the person may ask to join now."""
    member, idea = project_of(unit, actor_id, idea_id)
    _require_joined(idea)
    if projects.kit(unit.db, idea.id).is_late(unit.now):
        raise DomainError("error-project-late")
    if stored.held_by(unit.db, thing(idea.id), member.id) & set(TEAM):
        raise DomainError("error-project-in-team")


def withdraw(unit: Unit, actor_id: int, idea_id: int) -> bool:
    """An application is taken back; False when none waits."""
    member, idea = project_of(unit, actor_id, idea_id)
    part = stored.one(unit.db, thing(idea.id), PARTICIPANT, member.id)
    if part is None or part.state is not PartState.ASKED:
        return False
    due.never(unit, thing(idea.id), UNANSWERED, who=member.id)
    return parts.end(unit, thing(idea.id), PARTICIPANT, member.id)


def decide(unit: Unit, actor_id: int, idea_id: int, member_id: int, accepted: bool) -> Part | None:
    """A leader's answer to an application; None: nothing has changed. Raises `DomainError` when no seat is left."""
    _, idea = led_project(unit, actor_id, idea_id)
    part = stored.one(unit.db, thing(idea.id), PARTICIPANT, member_id)
    if accepted and part is not None and not part.is_held:
        _require_joined(idea)
        _require_own_seat(unit, idea, member_id)
        _require_fits(unit, idea, member_id, PARTICIPANT)
    decided = parts.decide(unit, thing(idea.id), PARTICIPANT, member_id, accepted)
    if decided is not None:
        due.never(unit, thing(idea.id), UNANSWERED, who=member_id)
        _tell_decided(unit, idea, member_id, accepted)
    return decided


def refuse_all(unit: Unit, idea: Idea) -> None:
    """Nobody can be taken any more: whoever has asked is told so, and isn't kept waiting."""
    for part in stored.of(unit.db, thing(idea.id)):
        if part.role == PARTICIPANT and part.state is PartState.ASKED:
            parts.decide(unit, thing(idea.id), PARTICIPANT, part.member_id, False)
            due.never(unit, thing(idea.id), UNANSWERED, who=part.member_id)
            _tell_decided(unit, idea, part.member_id, False)


def _tell_decided(unit: Unit, idea: Idea, member_id: int, accepted: bool) -> None:
    telling.of_idea(unit, "project-answered", idea, [member_id], f"{int(accepted)}:{unit.now}", accepted=int(accepted))


# -- invitations -----------------------------------------------------------------------------------


def invite(unit: Unit, actor_id: int, idea_id: int, member_id: int, role: str, role_id: int | None = None) -> Idea:
    """Ask one of the `candidates` to join, to lead along, or to supervise; they accept or decline."""
    leader, idea = led_project(unit, actor_id, idea_id)
    _require_live(idea)
    if role not in INVITED or candidate(unit, actor_id, idea_id, member_id) is None:
        raise DomainError("error-option-gone")
    _require_fits(unit, idea, member_id, role)
    if role == PARTICIPANT:
        _require_joined(idea)
        asked = stored.one(unit.db, thing(idea.id), PARTICIPANT, member_id)
        if role_id is None and asked is not None and asked.state is PartState.ASKED:
            role_id = projects.seat_of(unit.db, idea.id, member_id)
        if role_id is None:
            raise DomainError("error-project-no-role")
        if asked is None or not asked.is_held:
            _require_seat(unit, idea, role_id)
            projects.seat(unit.db, idea.id, member_id, role_id)
    part = parts.invite(unit, thing(idea.id), role, member_id, by=leader.id)
    if part is not None and part.is_held:
        due.never(unit, thing(idea.id), UNANSWERED, who=member_id)
        _tell_decided(unit, idea, member_id, True)
    elif part is not None:
        telling.of_idea(
            unit, "project-invited", idea, [member_id], f"{role}:{unit.now}", role=role, by=leader.id, since=part.since
        )
    return idea


def answer(unit: Unit, actor_id: int, idea_id: int, role: str, accepted: bool) -> Idea:
    """The invited person's answer; the leaders hear it. Accepting a hand-over ends the giver's part.

    A no after a yes is leaving, so it goes as long as that does. Nobody is invited to sign.
    """
    member, idea = project_of(unit, actor_id, idea_id)
    if role not in INVITED:
        raise DomainError("error-part-not-invited")
    part = stored.one(unit.db, thing(idea.id), role, member.id)
    if accepted and part is not None and not part.is_held:
        _require_live(idea)
        if role == PARTICIPANT:
            _require_own_seat(unit, idea, member.id)
        _require_fits(unit, idea, member.id, role)
    elif not accepted and part is not None and part.is_held:
        _require_live(idea)
    giver = part.instead_of if part is not None else None
    answered = parts.answer(unit, thing(idea.id), role, member.id, accepted)
    if answered is None:
        return idea
    if giver is not None:
        due.never(unit, thing(idea.id), HANDED, who=giver)
    _tell_answered(unit, idea, answered, accepted=accepted, giver=giver)
    for gone in (giver, member.id):
        if gone is not None:
            planning.let_go(unit, idea, gone)
    return idea


def _tell_answered(unit: Unit, idea: Idea, part: Part, *, accepted: bool, giver: int | None = None) -> None:
    told = [one for one in (*leaders(unit, idea.id), *([giver] if giver else ())) if one != part.member_id]
    telling.of_idea(
        unit,
        "project-invitation-answered",
        idea,
        told,
        f"{part.role}:{part.member_id}:{unit.now}",
        role=part.role,
        by=part.member_id,
        accepted=int(accepted),
    )


def candidates(unit: Unit, actor_id: int, idea_id: int, said: str) -> list[tuple[int, str]]:
    """Whom a leader may invite by name: those in the directory, and those who back or have signed it.

    Each word must begin a word of the name. At most seven, as (member id, name).
    """
    leader, idea = led_project(unit, actor_id, idea_id)
    wanted, found = words(said), []
    for member_id, name in projects.candidates(unit.db, idea.id):
        own = name_words(name)
        if member_id != leader.id and wanted and all(any(o.startswith(w) for o in own) for w in wanted):
            found.append((member_id, name))
    return found[:FOUND]


def candidate(unit: Unit, actor_id: int, idea_id: int, member_id: int) -> str | None:
    """The name of somebody who may be invited; None otherwise."""
    _, idea = led_project(unit, actor_id, idea_id)
    return dict(projects.candidates(unit.db, idea.id)).get(member_id)


# -- leaving, handing over -------------------------------------------------------------------------


def leave(unit: Unit, actor_id: int, idea_id: int, role: str) -> bool:
    """The person leaves, also what is hidden; what they have signed stays. Raises `DomainError` for the only leader:
    they hand over.
    """
    member, idea = project_of(unit, actor_id, idea_id)
    part = stored.one(unit.db, thing(idea.id), role, member.id)
    if part is None or not part.is_held or role == COSIGNER:
        return False
    if idea.course not in LIVE:
        raise DomainError("error-project-over")
    parts.end(unit, thing(idea.id), role, member.id)
    due.never(unit, thing(idea.id), HANDED, who=member.id)
    _tell_left(unit, idea, part)
    planning.let_go(unit, idea, member.id)
    return True


def _tell_left(unit: Unit, idea: Idea, part: Part) -> None:
    told = [one for one in leaders(unit, idea.id) if one != part.member_id]
    telling.of_idea(
        unit, "project-left", idea, told, f"{part.role}:{part.member_id}:{unit.now}", role=part.role, by=part.member_id
    )


def dismiss(unit: Unit, actor_id: int, idea_id: int, member_id: int, role: str) -> bool:
    """A leader parts with somebody, or takes an invitation back; who leads along leaves by themself alone."""
    leader, idea = led_project(unit, actor_id, idea_id)
    part = stored.one(unit.db, thing(idea.id), role, member_id)
    if role == COSIGNER or (role == LEADER and part is not None and part.is_held):
        raise DomainError("error-project-not-to-dismiss")
    _require_live(idea)
    if part is None or part.state is PartState.ASKED or not parts.end(unit, thing(idea.id), role, member_id):
        return False
    if part.instead_of is not None:
        due.never(unit, thing(idea.id), HANDED, who=part.instead_of)
    if part.is_held:
        audit.record(unit, leader.id, "project.dismiss", Thing(MEMBER, member_id), before=f"{role}, {idea.title}")
        telling.of_idea(unit, "project-dismissed", idea, [member_id], f"{role}:{unit.now}", role=role)
        planning.let_go(unit, idea, member_id)
    return True


def hand_over(unit: Unit, actor_id: int, idea_id: int, to: int) -> Part:
    """A leader asks somebody of the team to lead instead. Until they accept nothing changes; after 14 days of silence
    the longest of the team leads.
    """
    leader, idea = led_project(unit, actor_id, idea_id)
    _require_live(idea)
    held = stored.held_by(unit.db, thing(idea.id), to)
    if not held & {LEADER, PARTICIPANT, COSIGNER}:
        raise DomainError("error-project-not-in-team")
    _require_fits(unit, idea, to, LEADER)
    _end_hand_overs(unit, idea, leader.id)
    part = parts.hand_over(unit, thing(idea.id), LEADER, leader.id, to)
    if part.is_held:
        _tell_left(unit, idea, Part(0, thing(idea.id), leader.id, LEADER, PartState.ENDED))
        planning.let_go(unit, idea, leader.id)
        return part
    due.at(unit, thing(idea.id), HANDED, unit.now + HANDED_WITHIN, who=leader.id)
    telling.of_idea(
        unit, "project-invited", idea, [to], f"hand-over:{unit.now}", role=LEADER, by=leader.id, since=part.since
    )
    return part


def _end_hand_overs(unit: Unit, idea: Idea, giver: int) -> None:
    """One asks one person at a time."""
    for part in stored.of(unit.db, thing(idea.id)):
        if part.role == LEADER and part.state is PartState.INVITED and part.instead_of == giver:
            parts.end(unit, thing(idea.id), LEADER, part.member_id)


def take_over(unit: Unit, actor_id: int, idea_id: int) -> Idea:
    """An organizer leads a project that nobody in the network leads any more."""
    member, idea = project_of(unit, actor_id, idea_id)
    require(member.roles, Right.MANAGE_PROJECTS)
    _require_live(idea)
    if stored.present(unit.db, thing(idea.id), LEADER):
        raise DomainError("error-project-led")
    _promote(unit, idea, member.id, by=member.id)
    return idea


def _promote(unit: Unit, idea: Idea, member_id: int, *, by: int | None) -> None:
    """The member leads from now on; it stands in the audit."""
    supervises = stored.one(unit.db, thing(idea.id), SUPERVISOR, member_id)
    if supervises is not None and supervises.is_held:
        parts.end(unit, thing(idea.id), SUPERVISOR, member_id)
    parts.give(unit, thing(idea.id), LEADER, member_id, by=by)
    audit.record(unit, by, "project.hand-over", thing(idea.id), after=str(Thing(MEMBER, member_id)))


def replace_silently_leaving(unit: Unit, idea: Idea, leader_id: int) -> None:
    """Nobody has answered a hand-over for 14 days: the longest of the team leads, and organizers hear of it."""
    asked = [
        part.member_id
        for part in stored.of(unit.db, thing(idea.id))
        if part.role == LEADER and part.state is PartState.INVITED and part.instead_of == leader_id
    ]
    leads = LEADER in stored.held_by(unit.db, thing(idea.id), leader_id)
    if not asked or not leads or idea.state not in LIVE:
        return
    others = [one for one in stored.present(unit.db, thing(idea.id), LEADER) if one != leader_id]
    heir = heir_of(unit, thing(idea.id), leader_id)
    if not others and heir is None:
        telling.of_idea(unit, "project-given-up", idea, [leader_id, *_organizers(unit)], by=leader_id, heir=None)
        return
    _end_hand_overs(unit, idea, leader_id)
    if not others and heir is not None:
        _promote(unit, idea, heir, by=None)
        telling.of_idea(unit, "project-handed", idea, [heir])
    parts.end(unit, thing(idea.id), LEADER, leader_id)
    planning.let_go(unit, idea, leader_id)
    told = [one for one in (leader_id, *_organizers(unit)) if one != heir]
    telling.of_idea(unit, "project-given-up", idea, told, by=leader_id, heir=others[0] if others else heir)


def _organizers(unit: Unit) -> list[int]:
    return [one.id for one in holders(unit, Role.ORGANIZER, Role.OWNER)]


# -- the supervisor --------------------------------------------------------------------------------


def advise(unit: Unit, actor_id: int, idea_id: int, said: str) -> Idea:
    """The scientific supervisor's word at the gate where the project stands; the leaders hear it, the team sees it."""
    member, idea = project_of(unit, actor_id, idea_id)
    if SUPERVISOR not in stored.held_by(unit.db, thing(idea.id), member.id):
        raise DomainError("error-project-not-supervisor")
    _require_live(idea)
    number = projects.advise(unit.db, idea.id, member.id, idea.state, clean_sentence(said), unit.now)
    telling.of_idea(unit, "project-advice", idea, leaders(unit, idea.id), number, by=member.id)
    return idea


# -- what is asked of all --------------------------------------------------------------------------


def _require_live(idea: Idea) -> None:
    if idea.state is ProjectState.DRAFT:
        raise DomainError("error-project-draft")
    if idea.state is ProjectState.CHECKED:
        raise DomainError("error-idea-checked")
    if idea.state is ProjectState.HIDDEN:
        raise DomainError("error-idea-hidden")
    if idea.state not in LIVE:
        raise DomainError("error-project-over")


def _require_joined(idea: Idea) -> None:
    _require_live(idea)
    if idea.state not in JOINED:
        raise DomainError("error-project-not-calling")


def _require_seat(unit: Unit, idea: Idea, role_id: int) -> None:
    role = next((role for role in projects.roles(unit.db, idea.id) if role.id == role_id), None)
    if role is None:
        raise DomainError("error-option-gone")
    if not role.free:
        raise DomainError("error-project-no-seat", role=role.name)


def _require_own_seat(unit: Unit, idea: Idea, member_id: int) -> None:
    role_id = projects.seat_of(unit.db, idea.id, member_id)
    if role_id is None:
        raise DomainError("error-project-no-role")
    _require_seat(unit, idea, role_id)


def _require_fits(unit: Unit, idea: Idea, member_id: int, role: str) -> None:
    """Who supervises doesn't do the work that is supervised, and the other way round."""
    held = stored.held_by(unit.db, thing(idea.id), member_id)
    if (SUPERVISOR in held and role != SUPERVISOR) or (role == SUPERVISOR and held & {LEADER, PARTICIPANT}):
        raise DomainError("error-project-supervises")


# -- what the engine asks --------------------------------------------------------------------------


def heir_of(unit: Unit, of: Thing, leaving: int) -> int | None:
    """Who leads when the last leader goes: whoever has been in the team for the longest, or else has signed it."""
    for role in (PARTICIPANT, COSIGNER):
        present = set(stored.present(unit.db, of, role))
        found = [m for m in stored.holders(unit.db, of, role) if m in present and m != leaving]
        if found:
            return found[0]
    return None


def _is_live(unit: Unit, of: Thing) -> bool:
    idea = ideas.by_id(unit.db, of.number)
    return idea is not None and idea.course in LIVE


def _handed(unit: Unit, part: Part) -> None:
    idea = idea_of(unit, part.thing.number)
    audit.record(unit, None, "project.hand-over", part.thing, after=str(Thing(MEMBER, part.member_id)))
    telling.of_idea(unit, "project-handed", idea, [part.member_id])
    told = [one for one in _organizers(unit) if one != part.member_id]
    telling.of_idea(unit, "project-given-up", idea, told, by=None, heir=part.member_id)


def _released(unit: Unit, part: Part) -> None:
    """The leaders count on their team."""
    if part.is_held and part.role in TEAM:
        _tell_left(unit, idea_of(unit, part.thing.number), part)


CAST = Cast(
    kind=IDEA,
    roles=ROLES,
    words="project-role",
    is_live=_is_live,
    heir=heir_of,
    handed=_handed,
    released=_released,
    vacant="project-vacant",
)
