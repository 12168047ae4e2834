"""Those who make an event: several hosts, speakers, a jury; asked, answering, handing over (PRODUCT §5)."""

from __future__ import annotations

from collections.abc import Iterable

from domain.base.errors import DomainError
from domain.base.folding import name_words, words
from domain.base.members import MEMBER
from domain.base.roles import Right, Role, rights_of
from domain.base.things import Thing
from domain.events.events import EVENT, Event, EventState
from services.base import audit
from services.base.members import acting_member, holders
from services.base.unit import Unit
from services.events import notices
from services.events.access import HOST, JURY, ROLES, event_of, hosted
from storage.events import contests, events


def invite(unit: Unit, actor_id: int, event_id: int, member_id: int, role: str) -> Event:
    """Ask one of the `candidates` to speak, to host along, or to judge; they accept or decline."""
    host, event = hosted(unit, actor_id, event_id)
    if event.state not in (EventState.DRAFT, EventState.PUBLISHED, EventState.RUNNING):
        raise DomainError("error-event-over")
    if role not in ROLES or candidate(unit, actor_id, event_id, member_id) is None:
        raise DomainError("error-option-gone")
    if _state(unit, event_id, member_id, role) in ("invited", "accepted"):
        return event
    _require_no_work(unit, event_id, member_id, role)
    events.set_person(unit.db, event_id, member_id, role, "invited", by=host.id, now=unit.now)
    notices.to_members(unit, "event-invited", event, [member_id], f"{role}:{unit.now}", role=role, by=host.id)
    return event


def answer(unit: Unit, actor_id: int, event_id: int, role: str, accepted: bool) -> Event:
    """The invited person's answer; the hosts hear it. It can be changed later."""
    member = acting_member(unit, actor_id)
    event = event_of(unit, event_id)
    new = "accepted" if accepted else "declined"
    old = _state(unit, event_id, member.id, role)
    if old is None:
        raise DomainError("error-event-not-invited")
    if old == new:
        return event
    if role == HOST and not accepted:
        _require_another_host(unit, event_id, member.id)
    if accepted:
        _require_no_work(unit, event_id, member.id, role)
    if not events.answer_invitation(unit.db, event_id, member.id, role, old, new):
        raise DomainError("error-state-changed")
    notices.to_members(
        unit,
        "event-invitation-answered",
        event,
        [h for h in hosts(unit, event_id) if h != member.id],
        f"{role}:{member.id}:{unit.now}",
        role=role,
        by=member.id,
        accepted=int(accepted),
    )
    if role == JURY and accepted and event.state is EventState.RUNNING:
        call_jury(unit, event, [member.id])
    return event


def call_jury(unit: Unit, event: Event, jurors: Iterable[int]) -> None:
    """No more works are taken: jurors are asked to judge. Once for each last moment for works."""
    notices.to_members(unit, "contest-judging", event, jurors, f"judging:{event.starts_at}")


def dismiss(unit: Unit, actor_id: int, event_id: int, member_id: int, role: str) -> Event:
    """Take somebody out of the programme (or step back oneself); an event is never left without a host."""
    host, event = hosted(unit, actor_id, event_id)
    if role == HOST:
        _require_another_host(unit, event_id, member_id)
    if events.remove_person(unit.db, event_id, member_id, role):
        audit.record(unit, host.id, "event.dismiss", Thing(MEMBER, member_id), before=f"{role}, {event.title}")
    return event


def hosts(unit: Unit, event_id: int) -> list[int]:
    """Ids of the hosts, the first named first."""
    return events.accepted(unit.db, event_id, HOST)


def candidates(unit: Unit, actor_id: int, event_id: int, said: str) -> list[tuple[int, str]]:
    """Whom a host may invite by name: those in the directory and those signed up; an organizer anybody.

    Each word must begin a word of the name. At most seven, as (member id, name).
    """
    host, _ = hosted(unit, actor_id, event_id)
    everybody = Right.SEE_PEOPLE in rights_of(host.roles)
    wanted = words(said)
    found = []
    for member_id, name in events.candidates(unit.db, event_id, everybody=everybody):
        own = name_words(name)
        if member_id != host.id and wanted and all(any(o.startswith(w) for o in own) for w in wanted):
            found.append((member_id, name))
    return found[:7]


def candidate(unit: Unit, actor_id: int, event_id: int, member_id: int) -> str | None:
    """The name of somebody who may be invited; None otherwise."""
    host, _ = hosted(unit, actor_id, event_id)
    everybody = Right.SEE_PEOPLE in rights_of(host.roles)
    return dict(events.candidates(unit.db, event_id, everybody=everybody)).get(member_id)


def release_member(unit: Unit, member_id: int) -> None:
    """Somebody leaves the network: out of all programmes; an event without a host goes to an organizer."""
    for event_id in events.hosted_by(unit.db, member_id):
        if hosts(unit, event_id) == [member_id]:
            heir = next((h for h in holders(unit, Role.ORGANIZER, Role.OWNER) if h.id != member_id), None)
            if heir is None:
                continue
            event = event_of(unit, event_id)
            events.set_person(unit.db, event_id, heir.id, HOST, "accepted", by=None, now=unit.now)
            audit.record(unit, None, "event.hand-over", Thing(EVENT, event_id), after=str(Thing(MEMBER, heir.id)))
            notices.to_members(unit, "event-handed", event, [heir.id], unit.now)
        events.remove_person(unit.db, event_id, member_id, HOST)
    for event_id in events.judged_by(unit.db, member_id):
        told = [host for host in hosts(unit, event_id) if host != member_id]
        notices.to_members(unit, "contest-juror-left", event_of(unit, event_id), told, f"{member_id}:{unit.now}")
    events.forget_programme(unit.db, member_id)


def came_back(unit: Unit, member_id: int) -> None:
    """Somebody who had gone is here again: those who lead now what they made are asked whether to have them back."""
    for event in no_longer_led(unit, member_id):
        notices.to_members(
            unit, "event-host-back", event, hosts(unit, event.id), f"{member_id}:{unit.now}", by=member_id
        )


def no_longer_led(unit: Unit, member_id: int) -> list[Event]:
    """Events not over yet that the member made and that others lead."""
    return [event_of(unit, event_id) for event_id in events.made_and_not_hosted(unit.db, member_id)]


def _state(unit: Unit, event_id: int, member_id: int, role: str) -> str | None:
    people = events.people(unit.db, event_id)
    return next((p.state for p in people if p.member_id == member_id and p.role == role), None)


def _require_no_work(unit: Unit, event_id: int, member_id: int, role: str) -> None:
    """Who has sent a work doesn't judge the others."""
    if role == JURY and contests.has_entry(unit.db, event_id, member_id):
        raise DomainError("error-contest-entrant-judges")


def _require_another_host(unit: Unit, event_id: int, leaving: int) -> None:
    if hosts(unit, event_id) == [leaving]:
        raise DomainError("error-event-last-host")
