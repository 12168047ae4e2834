"""The audit: every privileged act leaves who, what, before and after, why (PRODUCT §2)."""

from __future__ import annotations

from dataclasses import dataclass, field

from domain.base.audit import BOT, Entry, Narrowed
from domain.base.lists import LINES, Page, Window
from domain.base.members import MEMBER, Member
from domain.base.roles import Right
from domain.base.things import Thing
from services.base.members import with_right
from services.base.unit import Unit
from storage.base import audit, members

READ = Window(size=LINES)
EVERYTHING = Narrowed()
MOST_IN_A_FILE = 20_000


def record(
    unit: Unit,
    actor_id: int | None,
    action: str,
    subject: Thing,
    *,
    before: str | None = None,
    after: str | None = None,
    why: str | None = None,
) -> None:
    """Note an act in the unit that does it. `actor_id` None is the bot itself."""
    audit.write(
        unit.db,
        at=unit.now,
        actor_id=actor_id,
        action=action,
        subject=subject,
        before=before,
        after=after,
        why=why,
    )


@dataclass(frozen=True, slots=True)
class Acts:
    """A page of entries, newest first, the people in them by id, and what the things in them are called now."""

    page: Page[Entry]
    people: dict[int, Member]
    titles: dict[Thing, str] = field(default_factory=dict)


def page(unit: Unit, actor_id: int, wanted: Narrowed = EVERYTHING, window: Window = READ) -> Acts:
    """What was done, all or narrowed. Needs SEE_AUDIT."""
    with_right(unit, actor_id, Right.SEE_AUDIT)
    return _acts(unit, audit.narrowed(unit.db, wanted, unit.now, window))


def table(unit: Unit, actor_id: int, wanted: Narrowed) -> Acts:
    """The same for a file: the newest `MOST_IN_A_FILE` in one page. Needs SEE_AUDIT."""
    return page(unit, actor_id, wanted, Window(size=MOST_IN_A_FILE))


@dataclass(frozen=True, slots=True)
class Choices:
    """By what can be narrowed, each with how many entries there are: families of actions, and who acted."""

    families: list[tuple[str, int]]
    actors: list[tuple[int, int]]
    people: dict[int, Member]


def choices(unit: Unit, actor_id: int, wanted: Narrowed) -> Choices:
    """By what the record can be narrowed further. Needs SEE_AUDIT."""
    with_right(unit, actor_id, Right.SEE_AUDIT)
    actors = audit.actors(unit.db, wanted, unit.now)
    people = members.by_ids(unit.db, {who for who, _ in actors if who != BOT}, unit.now)
    return Choices(audit.families(unit.db, wanted, unit.now), actors, people)


def of_member(unit: Unit, actor_id: int, member_id: int, window: Window = READ) -> Acts:
    """What was done about one person. Needs SEE_AUDIT."""
    with_right(unit, actor_id, Right.SEE_AUDIT)
    return _acts(unit, audit.page(unit.db, window, subject=Thing(MEMBER, member_id)))


def place(unit: Unit, actor_id: int, entry_id: int) -> Window:
    """The page on which the entry before `entry_id` stands: buttons of older messages name entries. Needs SEE_AUDIT."""
    with_right(unit, actor_id, Right.SEE_AUDIT)
    return Window(audit.count_since(unit.db, entry_id) // LINES, LINES)


def _acts(unit: Unit, found: Page[Entry]) -> Acts:
    ids = {e.actor_id for e in found.items if e.actor_id}
    ids |= {e.subject.number for e in found.items if e.subject.kind == MEMBER}
    things = {e.subject for e in found.items if e.subject.kind in unit.areas.things}
    titles = {thing: title for thing in things if (title := unit.areas.title(unit, thing)) is not None}
    return Acts(found, members.by_ids(unit.db, ids, unit.now), titles)
