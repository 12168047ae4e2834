"""What the author of a thing sees of its case, and the appeal to another moderator (PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import Member, Status, clean_line
from domain.moderation import lives
from domain.moderation.cases import WORDS_LIMIT, Case
from domain.moderation.lives import Appealing
from services.base import lifecycle, outbox
from services.base.members import acting_member, actor, reading_member
from services.base.unit import Unit
from services.moderation import claims
from services.moderation.deciding import is_alone, known
from services.moderation.moderators import call, moderated, others
from storage.moderation import cases


@dataclass(frozen=True, slots=True)
class OwnCase:
    """How one's own thing stands. `title` None: it is gone. `alone`: who decided would answer an appeal too.

    `is_newest`: it wasn't sent in again since.
    """

    case: Case
    title: str | None
    alone: bool
    is_newest: bool
    next: str
    """The text of what its author does after it was approved; empty: nothing."""
    claims: tuple[str, ...] = ()
    """What was said by those who claim that it is somebody else's; never by whom."""
    until: int | None = None
    """By when that is to be answered."""

    @property
    def can_reply(self) -> bool:
        return self.until is not None and self.case.reply is None


def mine(unit: Unit, actor_id: int, case_id: int) -> OwnCase:
    """The case of one's own thing. Raises `DomainError` for somebody else's, as for one that there isn't."""
    return own_case(unit, _own(unit, _author(unit, actor_id, reading_member), case_id))


def _author(unit: Unit, actor_id: int, inside: Callable[[Unit, int], Member]) -> Member:
    """The actor: within the network as `inside` asks. Others write to the organizers, so they have cases, too."""
    author = actor(unit, actor_id)
    if author.is_member:
        return inside(unit, actor_id)
    if author.status is Status.ERASING:
        raise DomainError("error-return-first")
    return author


def _own(unit: Unit, member: Member, case_id: int) -> Case:
    case = known(unit, case_id)
    if case.author_id != member.id:
        raise DomainError("error-case-gone")
    return case


def own_case(unit: Unit, case: Case) -> OwnCase:
    """The case as its author sees it."""
    newest = cases.newest_of(unit.db, case.thing)
    is_newest = newest is None or newest.id == case.id
    return OwnCase(
        case,
        unit.areas.title(unit, case.thing),
        is_alone(unit, case),
        is_newest,
        moderated(unit, case.thing).approved,
        claims.said(claims.of(unit, case)),
        claims.until(unit, case),
    )


def reply(unit: Unit, actor_id: int, case_id: int, words: str) -> OwnCase:
    """Say once to a claim that it is one's own work, before a moderator decides.

    Raises `DomainError` without words, a second time, and when nobody claims it or it is decided.
    """
    case = _own(unit, _author(unit, actor_id, acting_member), case_id)
    words = clean_line(words)[:WORDS_LIMIT]
    if not words:
        raise DomainError("error-case-reply-words")
    if not own_case(unit, case).can_reply or not cases.reply(unit.db, case.id, words):
        raise DomainError("error-case-reply-late")
    return own_case(unit, known(unit, case_id))


def appeal(unit: Unit, actor_id: int, case_id: int, words: str) -> OwnCase:
    """Another moderator is to look at it, once; where there is no other, the same one, which `OwnCase` says.

    Raises `DomainError` without words, after two weeks, or when it was sent in again.
    """
    author = _author(unit, actor_id, acting_member)
    case = _own(unit, author, case_id)
    words = clean_line(words)[:WORDS_LIMIT]
    facts = Appealing(case, unit.now, words, own_case(unit, case).is_newest)
    lifecycle.move(
        unit, cases.STATE, lives.APPEAL, case.id, case.state, facts=facts,
        since=unit.now, appeal=words, appealed_at=unit.now, locked_by=None, locked_until=None,
    )  # fmt: skip
    appealed = known(unit, case_id)
    call(unit, appealed, others(unit, author.id, case.decided_by) or others(unit, author.id))
    return own_case(unit, appealed)


def contest(unit: Unit, actor_id: int, case_id: int, words: str) -> bool:
    """Somebody whose claim wasn't believed: another moderator is to look at it, once for all who claim it.

    True: there is another. Raises `DomainError` for whoever claims nothing there, without words, after two weeks, when
    it was looked at twice, or is gone.
    """
    member, case = _claimed(unit, acting_member(unit, actor_id), case_id)
    words = clean_line(words)[:WORDS_LIMIT]
    facts = Appealing(case, unit.now, words, own_case(unit, case).is_newest)
    lifecycle.move(
        unit, cases.STATE, lives.CONTEST, case.id, case.state, facts=facts,
        since=unit.now, contested_at=unit.now, left_by=case.decided_by, decided_by=None, decided_at=None,
        locked_by=None, locked_until=None,
    )  # fmt: skip
    cases.contest(unit.db, case.id, member.id, words)
    contested = known(unit, case_id)
    claims.watch(unit, contested)
    among = claims.deciders(unit, contested)
    call(unit, contested, among)
    key = f"case:{case.id}:claim:{unit.now}"
    outbox.say(unit, kind="case-claim", to=case.author_id, key=key, payload={"case": case.id})
    return any(one.id != contested.left_by for one in among)


def contestable(unit: Unit, actor_id: int, case_id: int) -> None:
    """Raises `DomainError` where `contest` would, whatever the words."""
    _, case = _claimed(unit, acting_member(unit, actor_id), case_id)
    if not own_case(unit, case).is_newest or not case.can_be_contested(unit.now):
        raise DomainError("error-case-contest-late")


def _claimed(unit: Unit, member: Member, case_id: int) -> tuple[Member, Case]:
    case = known(unit, case_id)
    if claims.claim_of(unit, case, member.id) is None:
        raise DomainError("error-case-gone")
    unit.areas.thing(case.thing.kind).seen_by(unit, member, case.thing)
    return member, case
