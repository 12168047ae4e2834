"""«Я знаю этого коллегу»: giving one's word, taking it back, and asking a colleague for it (PRODUCT §7)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Page, Window
from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.people import vouching as rules
from services.base import outbox, signs
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.people import contacts
from storage.base import members
from storage.people import contacts as stored_contacts
from storage.people import vouches


@dataclass(frozen=True, slots=True)
class Standing:
    """Between the viewer and another member. `given`: the viewer vouches; `may`: they can, and it would be of use.

    `is_known`: the network knows the other without anybody's word, so that nobody needs to vouch. `refusal`: why the
    viewer can't vouch for anybody now.
    """

    given: bool
    may: bool
    is_known: bool
    refusal: DomainError | None


@dataclass(frozen=True, slots=True)
class Mine:
    """By what the network knows the viewer. `signs`: names of all; `givers`: who has vouched and is in the network.

    `votes_from`: when they have been in for long enough (UTC epoch seconds); None: they have. `link`: the code of the
    link by which they ask, once it was made. `given`: for how many they vouch; `may`: they can vouch for somebody.
    """

    signs: tuple[str, ...]
    givers: tuple[Member, ...]
    votes_from: int | None
    link: str | None
    given: int
    may: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks by a link, and how the viewer stands to them."""

    person: Member
    is_me: bool
    standing: Standing


def standing(unit: Unit, actor_id: int, member_id: int) -> Standing:
    """Whether the viewer vouches for this person, and whether they could. Raises `DomainError` when they are gone."""
    viewer = reading_member(unit, actor_id)
    other = members.by_id(unit.db, member_id, unit.now)
    if other is None or not other.is_member:
        raise DomainError("error-person-gone")
    given = vouches.has(unit.db, member_id, by=viewer.id)
    known = signs.may_lend(unit, member_id)
    refusal = _refusal(unit, viewer, member_id)
    return Standing(given, not given and not known and refusal is None, known, refusal)


def vouch(unit: Unit, actor_id: int, member_id: int) -> None:
    """Vouch for somebody whose card the actor may see; they hear of it. Twice changes nothing.

    Raises `DomainError` for oneself, for whoever needs nobody's word, and for an actor whose own doesn't count.
    """
    voucher = acting_member(unit, actor_id)
    contacts.person(unit, voucher.id, member_id)
    _give(unit, voucher, member_id)


def vouch_asked(unit: Unit, actor_id: int, code: str) -> Asked:
    """The same for whoever asks by a link; they may be in no directory."""
    voucher = acting_member(unit, actor_id)
    _give(unit, voucher, asked(unit, actor_id, code).person.id)
    return asked(unit, actor_id, code)


def take_back(unit: Unit, actor_id: int, member_id: int) -> None:
    """The actor vouches for this person no longer, whoever they are by now. Twice changes nothing.

    A vote that is open keeps its list of voters.
    """
    actor = reading_member(unit, actor_id)
    if vouches.take_back(unit.db, member_id, by=actor.id):
        outbox.withdraw(unit, _key(member_id, actor.id))


def asked(unit: Unit, actor_id: int, code: str) -> Asked:
    """Who asks by this link. Raises `DomainError` when it is nobody's, or theirs who aren't in the network."""
    viewer = reading_member(unit, actor_id)
    number = vouches.whose_link(unit.db, code)
    person = members.by_id(unit.db, number, unit.now) if number is not None else None
    if person is None or not person.is_member:
        raise DomainError("error-vouch-gone")
    return Asked(person, person.id == viewer.id, standing(unit, viewer.id, person.id))


def mine(unit: Unit, actor_id: int) -> Mine:
    """By what the network knows the viewer, and what they have to do with others' words."""
    viewer = reading_member(unit, actor_id)
    givers = vouches.givers(unit.db, viewer.id)
    people = members.by_ids(unit.db, givers, unit.now)
    long_enough = rules.is_in_long_enough(viewer.joined_at, unit.now)
    return Mine(
        signs=tuple(one.name for one in signs.held(unit, viewer.id)),
        givers=tuple(people[giver] for giver in givers),
        votes_from=None if long_enough else (viewer.joined_at or unit.now) + rules.MEMBER_DAYS * rules.DAY,
        link=vouches.link_of(unit.db, viewer.id),
        given=vouches.given(unit.db, viewer.id, FIRST).total,
        may=_refusal(unit, viewer, None) is None,
    )


def open_link(unit: Unit, actor_id: int) -> Mine:
    """Make the link by which the person asks a colleague to vouch; one that is there stays."""
    member = reading_member(unit, actor_id)
    vouches.open_link(unit.db, member.id, rules.new_code())
    return mine(unit, member.id)


def given(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[Member]:
    """Those for whom the person vouches, the newest first; also who has left, and counts again on return."""
    member = reading_member(unit, actor_id)
    page = vouches.given(unit.db, member.id, window)
    people = members.by_ids(unit.db, page.items, unit.now)
    return page.of(lambda ids: [people[one] for one in ids])


def one_given(unit: Unit, actor_id: int, member_id: int) -> Member:
    """One of those for whom the person vouches. Raises `DomainError` for anybody else."""
    actor = reading_member(unit, actor_id)
    person = members.by_id(unit.db, member_id, unit.now)
    if person is None or not vouches.has(unit.db, member_id, by=actor.id):
        raise DomainError("error-vouch-gone")
    return person


def notice(unit: Unit, actor_id: int, by_id: int) -> tuple[Member, Mine] | None:
    """Who has vouched, and what it means for the reader; None when it doesn't stand any more."""
    reader = reading_member(unit, actor_id)
    giver = members.by_id(unit.db, by_id, unit.now)
    if giver is None or not giver.is_member or not vouches.has(unit.db, reader.id, by=by_id):
        return None
    return giver, mine(unit, reader.id)


def _give(unit: Unit, voucher: Member, member_id: int) -> None:
    if vouches.has(unit.db, member_id, by=voucher.id):
        return
    refusal = _refusal(unit, voucher, member_id)
    if refusal is not None:
        raise refusal
    if signs.may_lend(unit, member_id):
        raise DomainError("error-vouch-known")
    vouches.give(unit.db, member_id, by=voucher.id, now=unit.now)
    # Whom one doesn't want to be asked by, one isn't told of either; the word counts all the same.
    if not stored_contacts.blocks(unit.db, member_id, voucher.id):
        outbox.say(unit, kind="vouched", to=member_id, key=_key(member_id, voucher.id), payload={"by": voucher.id})


def _key(member_id: int, by_id: int) -> str:
    """Said once: who gives and takes back by turns isn't heard of each time."""
    return f"vouched:{member_id}:{by_id}:"


def _refusal(unit: Unit, voucher: Member, member_id: int | None) -> DomainError | None:
    """Why the word of this person doesn't count: for that one, or (None) for anybody."""
    try:
        rules.require_may_vouch(
            is_self=voucher.id == member_id,
            admits=Right.ADMIT in rights_of(voucher.roles),
            lends=signs.may_lend(unit, voucher.id),
            in_long_enough=rules.is_in_long_enough(voucher.joined_at, unit.now),
            this_month=vouches.count_since(unit.db, voucher.id, unit.now - rules.MONTH),
        )
    except DomainError as refusal:
        return refusal
    return None
