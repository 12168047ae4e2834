"""Those who make an event: several hosts, speakers, a jury; asked, answering, handing over (PRODUCT §5)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from domain.base.errors import DomainError
from domain.base.folding import name_words, words
from domain.base.members import MEMBER, Member
from domain.base.parts import Part
from domain.base.roles import Right, Role, rights_of
from domain.base.things import Thing
from domain.events.events import EVENT, OPEN, Event, EventState
from domain.events.programme import HOST, JURY, ROLES, SPEAKER
from services.base import audit, parts, search
from services.base.areas import Cast
from services.base.members import acting_member, holders
from services.base.unit import Unit
from services.events import notices
from services.events.access import event_of, hosted, thing
from services.events.proposing import require_free
from storage.base import members
from storage.base import parts as stored_parts
from storage.events import contests, events, seats

LIVE = OPEN | {EventState.DRAFT}
"""States in which people can be asked to take part in making the event, and may step back from it."""


def invite(unit: Unit, actor_id: int, event_id: int, member_id: int, role: str) -> Event:
    """Ask one of the `candidates` to speak, to host along, or to judge; they accept or decline."""
    host, event = hosted(unit, actor_id, event_id)
    if event.state not in LIVE:
        raise DomainError("error-event-over")
    require_free(unit, host, event)
    if candidate(unit, actor_id, event_id, member_id) is None:
        raise DomainError("error-option-gone")
    _require_no_work(unit, event_id, member_id, role)
    ask(unit, host, event, member_id, role)
    return event


def ask(unit: Unit, host: Member, event: Event, member_id: int, role: str) -> None:
    """The invitation itself; whom the host may ask, and to what, the caller has seen to."""
    if parts.invite(unit, thing(event.id), role, member_id, by=host.id) is not None:
        notices.to_members(unit, "event-invited", event, [member_id], f"{role}:{unit.now}", role=role, by=host.id)


def answer(unit: Unit, actor_id: int, event_id: int, role: str, accepted: bool) -> Event:
    """The invited person's answer; the hosts hear it. It can be changed later."""
    member = acting_member(unit, actor_id)
    event = event_of(unit, event_id)
    if accepted:
        _require_no_work(unit, event_id, member.id, role)
    if parts.answer(unit, thing(event_id), role, member.id, accepted) is None:
        return event
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
    if parts.end(unit, thing(event_id), role, member_id):
        audit.record(unit, host.id, "event.dismiss", Thing(MEMBER, member_id), before=f"{role}, {event.title}")
    return event


def hosts(unit: Unit, event_id: int) -> list[int]:
    """Ids of the hosts, the first named first."""
    return stored_parts.holders(unit.db, thing(event_id), HOST)


def speakers(unit: Unit, event: Event) -> tuple[str, ...]:
    """Names of those who have agreed to speak, and of those who speak and aren't in the network."""
    held = (p.name for p in stored_parts.of(unit.db, thing(event.id)) if p.role == SPEAKER and p.is_held and p.name)
    return (*held, *event.outside)


def in_reach(unit: Unit, event_id: int) -> tuple[list[Member], list[Member]]:
    """The hosts whom the bot can't write to, and those whom it can."""
    leading = hosts(unit, event_id)
    found = members.by_ids(unit.db, set(leading), unit.now)
    people = [found[host] for host in leading if host in found]
    return [host for host in people if not host.reachable], [host for host in people if host.reachable]


def candidates(unit: Unit, actor_id: int, event_id: int, said: str) -> list[tuple[int, str]]:
    """Whom a host may invite by name: those in the directory and those signed up; an organizer anybody.

    Each word must begin a word of the name. At most seven, as (member id, name).
    """
    host, _ = hosted(unit, actor_id, event_id)
    everybody = Right.SEE_PEOPLE in rights_of(host.roles)
    wanted = words(said)
    found = []
    for member_id, name in events.candidates(unit.db, event_id, everybody=everybody):
        if member_id != host.id and is_meant(wanted, name):
            found.append((member_id, name))
    return found[:7]


def is_meant(wanted: Sequence[str], name: str) -> bool:
    """Whether each of the words begins a word of the name."""
    own = name_words(name)
    return bool(wanted) and all(any(one.startswith(word) for one in own) for word in wanted)


def may_invite(unit: Unit, host: Member, event_id: int, member_id: int) -> bool:
    """Whether a host sees this member among the `candidates`."""
    if Right.SEE_PEOPLE in rights_of(host.roles) or search.has(unit, Thing(MEMBER, member_id)):
        return True
    return seats.of(unit.db, event_id, member_id) is not None


def candidate(unit: Unit, actor_id: int, event_id: int, member_id: int) -> str | None:
    """The name of somebody who may be invited; None otherwise."""
    host, _ = hosted(unit, actor_id, event_id)
    person = members.by_id(unit.db, member_id, unit.now)
    if person is None or not person.is_member or not may_invite(unit, host, event_id, member_id):
        return None
    return person.name


def came_back(unit: Unit, member_id: int) -> None:
    """Somebody who had gone is here again: those who lead now what they made are asked whether to have them back."""
    for event in no_longer_led(unit, member_id):
        notices.to_members(
            unit, "event-host-back", event, hosts(unit, event.id), f"{member_id}:{unit.now}", by=member_id
        )


def no_longer_led(unit: Unit, member_id: int) -> list[Event]:
    """Events not over yet that the member made and that others lead."""
    return [event_of(unit, event_id) for event_id in events.made_and_not_hosted(unit.db, member_id)]


def _require_no_work(unit: Unit, event_id: int, member_id: int, role: str) -> None:
    """Who has sent a work doesn't judge the others."""
    if role == JURY and contests.has_entry(unit.db, event_id, member_id):
        raise DomainError("error-contest-entrant-judges")


def _is_live(unit: Unit, of: Thing) -> bool:
    event = events.by_id(unit.db, of.number)
    return event is not None and event.state in LIVE


def _heir(unit: Unit, of: Thing, leaving: int) -> int | None:
    """The organizer who has been here longest."""
    return next((h.id for h in holders(unit, Role.ORGANIZER, Role.OWNER) if h.id != leaving), None)


def _handed(unit: Unit, part: Part) -> None:
    heir = Thing(MEMBER, part.member_id)
    audit.record(unit, None, "event.hand-over", part.thing, after=str(heir))
    notices.to_members(unit, "event-handed", event_of(unit, part.thing.number), [part.member_id], unit.now)


def _released(unit: Unit, part: Part) -> None:
    """The hosts count on their jury."""
    event = event_of(unit, part.thing.number)
    if part.role == JURY and part.is_held and event.state in OPEN:
        told = hosts(unit, event.id)
        notices.to_members(unit, "contest-juror-left", event, told, f"{part.member_id}:{unit.now}")


CAST = Cast(
    kind=EVENT,
    roles=ROLES,
    words="event-role",
    is_live=_is_live,
    heir=_heir,
    handed=_handed,
    released=_released,
    vacant="lead-vacant",
)
