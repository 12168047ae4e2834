"""A person and their data: what was accepted, the export, withdrawing, erasing and returning (PRODUCT §2)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from domain.base import lives
from domain.base.consents import Consent, ConsentText, Purpose, Standing
from domain.base.errors import DomainError
from domain.base.lifecycle import Move
from domain.base.members import MEMBER, Member, Status
from domain.base.things import Thing
from domain.people.privacy import GRACE, Change, changes
from services.base import lifecycle
from services.base.lifecycle import Act
from services.base.members import actor, consent_standing
from services.base.records import Record
from services.base.unit import Unit, Units
from services.people import consents, joining, listing, promises, roles, stakes
from services.people.promises import Kept
from services.people.stakes import Stakes
from storage.base import consents as stored_consents
from storage.base import members, settings
from storage.base.erased import Erased
from storage.people import privacy

T = TypeVar("T")

log = logging.getLogger(__name__)

REWRITTEN_AT_ONCE = 32 * 1024 * 1024
"""Bytes of a file that is rewritten in half a second."""
NIGHT = range(2, 5)
"""Hours in the network's zone."""


@dataclass(frozen=True, slots=True)
class PrivacyView:
    """What the privacy screen shows. `rules_at` in UTC epoch seconds; `given`: purposes that are on.

    `words`: how many cards and remarks others read under the person's name; `takes`: an erasure takes them along.
    """

    member: Member
    rules_at: int | None
    standing: Standing
    given: tuple[Consent, ...]
    words: int = 0
    takes: bool = False

    @property
    def membership(self) -> Consent | None:
        return next((consent for consent in self.given if consent.purpose is Purpose.MEMBERSHIP), None)


def view(unit: Unit, actor_id: int) -> PrivacyView:
    """Where the person stands with the network's texts; anybody may look, guests too."""
    member = actor(unit, actor_id)
    given = stored_consents.in_force(unit.db, member.id).values()
    return PrivacyView(
        member=member,
        rules_at=privacy.rules_at(unit.db, member.id),
        standing=consent_standing(unit, member.id),
        given=tuple(consent for consent in given if consent.given),
        words=unit.areas.words_of(unit, member.id),
        takes=privacy.takes_along(unit.db, member.id),
    )


def accepted_text(unit: Unit, actor_id: int, version: int) -> ConsentText:
    """The very text that the person answered in that version. Raises `DomainError` when there was none."""
    for consent in reversed(stored_consents.history(unit.db, actor_id)):
        if consent.version == version:
            text = stored_consents.version(unit.db, version, consent.language)
            if text is not None:
                return text
    raise DomainError("error-consent-missing")


# -- a changed text --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Renewal:
    """A text that waits for an answer. `answer_by`: from then on (UTC epoch seconds) the account only reads."""

    text: ConsentText
    standing: Standing
    answer_by: int | None
    changes: tuple[Change, ...]


def renewal(unit: Unit, actor_id: int) -> Renewal:
    """The newest text, and what is new in it against the one the person agreed to."""
    seen = consents.view(unit, actor_id)
    before = seen.given.get(Purpose.MEMBERSHIP)
    old = stored_consents.version(unit.db, before.version, seen.text.language) if before is not None else None
    asked = [
        text.answer_by
        for text in stored_consents.published(unit.db)
        if text.substantial and text.answer_by is not None and (before is None or text.version > before.version)
    ]
    return Renewal(
        text=seen.text,
        standing=seen.standing,
        answer_by=min(asked, default=None),
        changes=tuple(changes(old.body, seen.text.body)) if old is not None else (),
    )


# -- export ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Export:
    """Everything of one person, by area in the order of reading. `at` in UTC epoch seconds."""

    member: Member
    at: int
    areas: tuple[tuple[str, list[Record]], ...]


def export(
    unit: Unit,
    actor_id: int,
    build: Callable[[Export], T],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> T:
    """Read everything and hand it to `build`, all on the thread this unit runs on (`Turn.report`).

    `progress(done, total)` is called from that thread after each area.
    """
    member = actor(unit, actor_id)
    areas: list[tuple[str, list[Record]]] = []
    for number, area in enumerate(unit.areas.personal_data, 1):
        areas.append((area.name, area.export(unit, member.id)))
        progress(number, len(unit.areas.personal_data))
    return build(Export(member, unit.now, tuple(areas)))


# -- erasing ---------------------------------------------------------------------------------------


def require_erasable(unit: Unit, actor_id: int) -> None:
    """Raises `DomainError` for the last owner, who hands the network over first."""
    roles.require_not_last_owner(unit, actor(unit, actor_id).id)


def choose(unit: Unit, actor_id: int, takes: bool) -> None:
    """What others read of the person goes along with an erasure, or stays without the name; until it is done."""
    privacy.set_takes_along(unit.db, actor(unit, actor_id).id, takes)


def ask_erasure(unit: Unit, actor_id: int) -> Member:
    """Nothing more is done with the data; after GRACE it is erased, until then a tap brings it all back.

    Asking again changes nothing. Raises `DomainError` for the last owner.
    """
    member = actor(unit, actor_id)
    if member.status is Status.ERASING:
        return member
    if member.status is Status.APPLICANT:
        member = joining.withdraw_application(unit, member.id).member
    owners = roles.owners(unit, member)
    lives.MEMBERSHIP.require(lives.ASK_ERASURE, member.status, owners)
    unit.areas.step_back(unit, member.id)
    waits = {"erase_at": unit.now + GRACE, "status_before": member.status}
    act = Act(member.id, Thing(MEMBER, member.id))
    lifecycle.move(unit, members.STATUS, lives.ASK_ERASURE, member.id, member.status, act, facts=owners, **waits)
    listing.refresh(unit, member.id)
    return actor(unit, actor_id)


def withdraw(unit: Unit, actor_id: int, button: str) -> Member:
    """Take the consent back: nothing more may be done with the data, so it is erased after the grace.

    152-FZ art. 9 p. 2 and art. 21 p. 5. `button`: the words that were pressed.
    """
    member = ask_erasure(unit, actor_id)
    consents.withdraw_all(unit, actor_id, button)
    return member


@dataclass(frozen=True, slots=True)
class Returned:
    """Back from the grace: what became of a promise that a link had made, and what went to others meanwhile."""

    member: Member
    kept: Kept | None
    lost: Stakes | None


def come_back(unit: Unit, actor_id: int, version: int = 0, button: str = "") -> Returned:
    """Within the grace: everything is as it was. Who withdrew the consent gives it again with returning:
    `version` and `button` as in `consents.give`.

    Raises `DomainError` when that consent is missing, or when it is too late and a stranger asks.
    """
    member = actor(unit, actor_id)
    if member.status is Status.GUEST:
        raise DomainError("error-nothing-to-return")
    if member.status is not Status.ERASING:
        return Returned(member, None, None)
    if version:
        consents.give(unit, actor_id, version, button)
    step = lives.STAY.get(member.status_before or Status.GUEST, lives.STAY_GUEST)
    act, standing = Act(member.id, Thing(MEMBER, member.id)), consent_standing(unit, member.id)
    goes_on = {"erase_at": None, "status_before": None}
    lifecycle.move(unit, members.STATUS, step, member.id, member.status, act, facts=standing, **goes_on)
    listing.refresh(unit, member.id)
    privacy.set_takes_along(unit.db, member.id, False)
    if step is lives.STAY_MEMBER:
        unit.areas.came_back(unit, member.id)
    lost = stakes.given_up(unit, member.id, (member.erase_at or 0) - GRACE)
    kept = promises.keep(unit, member.id) if step is lives.STAY_MEMBER else None
    return Returned(actor(unit, actor_id), kept, lost)


def erase_now(unit: Unit, actor_id: int) -> None:
    """«Стереть сразу»: without the grace. Raises `DomainError` for the last owner."""
    member = ask_erasure(unit, actor_id)
    _erase(unit, member.id, lives.ERASE_AT_ONCE)


def _erase(unit: Unit, member_id: int, step: Move[Status], before: Status = Status.ERASING) -> None:
    takes = privacy.takes_along(unit.db, member_id)
    unit.areas.erase(unit, member_id, takes=takes)
    # The bot itself did it: the audit keeps no trace that leads back to the person.
    row = lifecycle.move(unit, members.STATUS, step, member_id, before, Act(None, Thing(MEMBER, member_id)))
    unit.erased.add(Erased(member_id, row["created_at"], takes))
    settings.set_setting(unit.db, settings.REWRITE_DUE, "1")


def erase_one(unit: Unit, member_id: int) -> bool:
    """Erase a member whose grace has passed; False when the person has come back meanwhile."""
    member = members.by_id(unit.db, member_id, unit.now)
    if member is None or member.status is not Status.ERASING or (member.erase_at or 0) > unit.now:
        return False
    _erase(unit, member_id, lives.ERASE)
    return True


def erase_again(unit: Unit, gone: Erased) -> bool:
    """After a restore: erase in an older copy whom the network had erased since; False where the copy has nobody of
    that number and moment, or knows it already.

    Whatever they were: an owner too, for a network finds another (`roles.name_first`), and a person has only the law.
    """
    member = members.by_id(unit.db, gone.member, unit.now)
    if member is None or member.created_at != gone.since or member.status is Status.ERASED:
        return False
    if member.status is not Status.ERASING:
        unit.areas.step_back(unit, member.id)
    privacy.set_takes_along(unit.db, member.id, gone.takes)
    _erase(unit, member.id, lives.ERASE_AGAIN, member.status)
    return True


async def erase_due(units: Units) -> list[int]:
    """What the tick calls: erases those whose grace has passed, each in a unit of its own, so that one
    that fails (it is logged, and tried again by the next tick) doesn't keep the others.

    Returns the ids erased. Ends what erasures began in the file (`_clean_file`).
    """
    erased = []
    for member_id in await units.ask(lambda unit: privacy.due(unit.db, unit.now)):
        try:
            if await units.do(erase_one, member_id):
                erased.append(member_id)
        except Exception:
            log.exception("erasure failed", extra={"member": member_id})
    await _clean_file(units)
    return erased


async def _clean_file(units: Units) -> None:
    """Deleted content is overwritten at once; what older copies of rows are left in split pages goes with a
    rewrite of the file, at night where that would be felt (docs/decisions/0006-erasure.md).
    """
    await units.database.note_erased()
    if await units.ask(lambda unit: settings.setting(unit.db, settings.REWRITE_DUE)):
        hour = datetime.fromtimestamp(units.now(), ZoneInfo(units.network.default_zone)).hour
        if units.database.size <= REWRITTEN_AT_ONCE or hour in NIGHT:
            await units.database.rewrite()
            await units.do(lambda unit: settings.clear_setting(unit.db, settings.REWRITE_DUE))
    if units.database.scrub_due:
        await units.database.scrub()
