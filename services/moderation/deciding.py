"""What moderators do: open a case, decide on it, take the decision back (PRODUCT §6).

Whoever opens a case has it for fifteen minutes. A moderator never decides on their own thing, and an appeal is
another's than who decided, where there is another.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lifecycle import Move
from domain.base.lists import FIRST, Page, Window
from domain.base.members import Member, clean_line
from domain.base.moderating import Shown
from domain.base.roles import Right
from domain.moderation import lives
from domain.moderation.cases import DECIDED, LOCK, OPEN, WORDS_LIMIT, Case, CaseState, Reason, Why
from domain.moderation.claims import TERM
from domain.moderation.lives import Deciding
from domain.moderation.trust import Trust
from services.base import due, lifecycle, outbox
from services.base.lifecycle import Act
from services.base.members import with_right
from services.base.unit import Unit
from services.moderation import claims, trust
from services.moderation.moderators import moderated, others
from services.moderation.queue import forget_call
from storage.base import members
from storage.moderation import cases
from storage.moderation.cases import Report


@dataclass(frozen=True, slots=True)
class Line:
    """A case in a list. `title` None: the thing is gone. `holder`: another moderator has it open."""

    case: Case
    title: str | None
    holder: Member | None


@dataclass(frozen=True, slots=True)
class CaseCard:
    """A case as a moderator sees it. `shown` None: the thing is gone. `earlier`: other cases of it, the newest first.

    `seen`: a number for what is shown, so that nobody decides on what was changed meanwhile. `is_mine`: this person
    may decide now. `alone`: of an appeal: nobody but who decided can. `may_undo`: this person, now.
    """

    case: Case
    shown: Shown | None
    author: Member | None
    trust: Trust
    reports: tuple[Report, ...]
    earlier: tuple[Case, ...]
    holder: Member | None
    decider: Member | None
    answerer: Member | None
    seen: int
    is_mine: bool
    alone: bool
    may_undo: bool
    sides: tuple[claims.Side, ...] = ()
    """The thing and what it is claimed to be taken from, if that is in the network."""
    until: int | None = None
    """By when a claim is to be answered."""
    author_hears: bool = True
    """Whether its author is told of what is decided."""


def page(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[Line]:
    """What waits for a moderator, the longest waiting first, without one's own things. Needs MODERATE."""
    moderator = with_right(unit, actor_id, Right.MODERATE)
    found = cases.page(unit.db, window, OPEN, but_of=moderator.id)
    return found.of(lambda items: (_line(unit, moderator, case) for case in items))


def decided(unit: Unit, actor_id: int, window: Window = FIRST) -> Page[Line]:
    """What was decided, the newest first, without one's own things. Needs MODERATE."""
    moderator = with_right(unit, actor_id, Right.MODERATE)
    found = cases.page(unit.db, window, DECIDED, but_of=moderator.id, newest=True)
    return found.of(lambda items: (_line(unit, moderator, case) for case in items))


def _line(unit: Unit, moderator: Member, case: Case) -> Line:
    return Line(case, unit.areas.title(unit, case.thing), _holder(unit, moderator, case))


def _holder(unit: Unit, moderator: Member, case: Case) -> Member | None:
    holder = case.holder(unit.now)
    return None if holder == moderator.id else _person(unit, holder)


def following(unit: Unit, actor_id: int, but: int) -> Line | None:
    """The case that has waited longest and that this moderator may decide on now, but for the one of the id `but`;
    None: there is none among the first that wait. Needs MODERATE.
    """
    moderator = with_right(unit, actor_id, Right.MODERATE)
    found = cases.page(unit.db, FIRST, OPEN, but_of=moderator.id).items
    others = (case for case in found if case.id != but and not _gates(case).missing(_facts(unit, moderator, case)))
    return next((_line(unit, moderator, case) for case in others), None)


def find(unit: Unit, case_id: int) -> Case | None:
    """The case, for what is said of it; None: it is gone."""
    return cases.by_id(unit.db, case_id)


def known(unit: Unit, case_id: int) -> Case:
    """The case. Raises `DomainError` when there is none: the button is old, or forged."""
    case = cases.by_id(unit.db, case_id)
    if case is None:
        raise DomainError("error-case-gone")
    return case


def card(unit: Unit, actor_id: int, case_id: int) -> CaseCard:
    """A case with all that a moderator needs to decide. Needs MODERATE; one's own things aren't shown."""
    return _card(unit, *_anothers(unit, actor_id, case_id))


def _anothers(unit: Unit, actor_id: int, case_id: int) -> tuple[Member, Case]:
    moderator = with_right(unit, actor_id, Right.MODERATE)
    case = known(unit, case_id)
    if case.author_id == moderator.id:
        raise DomainError("error-case-own")
    return moderator, case


def _card(unit: Unit, moderator: Member, case: Case) -> CaseCard:
    shown = moderated(unit, case.thing).shown(unit, case.thing)
    author = members.by_id(unit.db, case.author_id, unit.now)
    facts = _facts(unit, moderator, case)
    undoing = _undoing(case)
    return CaseCard(
        case=case,
        shown=shown,
        author=author,
        trust=trust.trust_in(unit, author) if author is not None else Trust.NEWCOMER,
        reports=tuple(cases.reports(unit.db, case.id)),
        earlier=tuple(one for one in cases.of_thing(unit.db, case.thing) if one.id != case.id),
        holder=_holder(unit, moderator, case),
        decider=_person(unit, case.decided_by),
        answerer=_person(unit, case.answered_by),
        seen=_number(shown, case.reply, claims.said(claims.of(unit, case))),
        is_mine=case.is_open and shown is not None and not _gates(case).missing(facts),
        alone=facts.alone,
        may_undo=case.state in undoing.from_ and not undoing.missing(facts),
        sides=claims.sides(unit, moderator, case),
        until=claims.until(unit, case),
        author_hears=author_hears(unit, case),
    )


def _gates(case: Case) -> Move[CaseState]:
    """The move whose gates say whether somebody may decide."""
    return lives.GRANT if case.state is CaseState.APPEALED else lives.PASS


def _person(unit: Unit, member_id: int | None) -> Member | None:
    return members.by_id(unit.db, member_id, unit.now) if member_id is not None else None


def number_of(unit: Unit, case: Case) -> int:
    """Of what a moderator is shown now: `seen` of `approve` and `stop`."""
    return _number(moderated(unit, case.thing).shown(unit, case.thing), case.reply, claims.said(claims.of(unit, case)))


def _number(shown: Shown | None, reply: str | None, said: tuple[str, ...]) -> int:
    """Short enough for a button."""
    return zlib.crc32(repr((shown, reply, said)).encode())


def _facts(unit: Unit, moderator: Member, case: Case, reason: Reason | None = None, words: str = "") -> Deciding:
    newest = cases.newest_of(unit.db, case.thing)
    return Deciding(
        case,
        moderator.id,
        unit.now,
        alone=is_alone(unit, case),
        barred=moderator.id in claims.barred(unit, case),
        is_newest=newest is None or newest.id == case.id,
        reason=reason,
        words=words,
    )


def is_alone(unit: Unit, case: Case) -> bool:
    """Whether nobody but who decided could answer an appeal: then they do, and it is said."""
    return case.decided_by is not None and not others(unit, case.author_id, case.decided_by)


def take(unit: Unit, actor_id: int, case_id: int) -> CaseCard:
    """Open a case: it is this moderator's for fifteen minutes, unless another has it. Needs MODERATE."""
    moderator, case = _anothers(unit, actor_id, case_id)
    if case.is_open and moderated(unit, case.thing).shown(unit, case.thing) is None:
        lifecycle.move(unit, cases.STATE, lives.WITHDRAW, case.id, case.state, since=unit.now)
    elif case.is_open and not _gates(case).missing(_facts(unit, moderator, case)):
        cases.lock(unit.db, case.id, moderator.id, unit.now + LOCK)
    return _card(unit, moderator, known(unit, case_id))


def leave(unit: Unit, actor_id: int, case_id: int) -> None:
    """Let others have the case. Needs MODERATE."""
    moderator = with_right(unit, actor_id, Right.MODERATE)
    if known(unit, case_id).locked_by == moderator.id:
        cases.lock(unit.db, case_id, None, None)


def approve(unit: Unit, actor_id: int, case_id: int, seen: int) -> CaseCard:
    """Publish what was submitted, leave what was reported, or grant the appeal. Needs MODERATE.

    `seen`: the number of what the moderator has read (`CaseCard.seen`). Raises `DomainError` when it was changed.
    """
    moderator, case = _anothers(unit, actor_id, case_id)
    _require_seen(unit, case, seen)
    appealed = case.state is CaseState.APPEALED
    _decide(unit, moderator, case, lives.GRANT if appealed else lives.PASS)
    about = moderated(unit, case.thing)
    if case.why is Why.SUBMITTED:
        about.publish(unit, case.thing, moderator.id)
        author = members.by_id(unit.db, case.author_id, unit.now)
        if author is not None:
            trust.earn(unit, author, case.id)
    elif appealed:
        about.restore(unit, case.thing, moderator.id)
    return _told(unit, moderator, case)


def stop(unit: Unit, actor_id: int, case_id: int, seen: int, reason: Reason | None = None, words: str = "") -> CaseCard:
    """Send what was submitted back with a reason, hide what was reported, or uphold that. Needs MODERATE.

    Of an appeal only `words` are asked, if any. Raises `DomainError` as `approve` does, and without a reason.
    """
    moderator, case = _anothers(unit, actor_id, case_id)
    _require_seen(unit, case, seen)
    words = clean_line(words)[:WORDS_LIMIT]
    appealed = case.state is CaseState.APPEALED
    _decide(unit, moderator, case, lives.UPHOLD if appealed else lives.STOP, reason, words)
    about = moderated(unit, case.thing)
    if case.why is Why.SUBMITTED:
        # Upheld, too: it may wait again, sent in meanwhile or after an answer that was taken back.
        about.refuse(unit, case.thing, moderator.id)
    elif not appealed:
        about.hide(unit, case.thing, moderator.id)
    return _told(unit, moderator, case)


def _require_seen(unit: Unit, case: Case, seen: int) -> None:
    if case.is_open and number_of(unit, case) != seen:
        raise DomainError("error-case-changed")


def _decide(
    unit: Unit, moderator: Member, case: Case, step: Move[CaseState], reason: Reason | None = None, words: str = ""
) -> None:
    facts = _facts(unit, moderator, case, reason, words)
    if case.state is CaseState.APPEALED:
        columns = {"answered_by": moderator.id, "answer": words or None}
    else:
        columns = {
            "decided_by": moderator.id, "decided_at": unit.now, "reason": reason, "words": words or None,
        }  # fmt: skip
    act = Act(
        moderator.id, case.thing, before=unit.areas.title(unit, case.thing), after=reason, why=words or None
    )  # fmt: skip
    lifecycle.move(
        unit, cases.STATE, step, case.id, case.state, act, facts=facts,
        since=unit.now, locked_by=None, locked_until=None, **columns,
    )  # fmt: skip


def _told(unit: Unit, moderator: Member, before: Case) -> CaseCard:
    """The author and those who reported hear what was decided; moderators needn't hear of the case any more."""
    case = known(unit, before.id)
    forget_call(unit, case)
    due.never(unit, case.thing, TERM)
    if author_hears(unit, case):
        _tell_author(unit, case)
    # Of an appeal, theirs or the author's, only those hear who claim it: the others have had their answer.
    is_first = before.state is CaseState.WAITING and before.contested_at is None
    for one in cases.reports(unit.db, case.id) if is_first else claims.of(unit, case):
        key = f"case:{case.id}:reported:{case.since}:{one.reporter_id}"
        payload = {"case": case.id, "since": case.decided_at}
        outbox.say(unit, kind="report-decided", to=one.reporter_id, key=key, payload=payload)
    return _card(unit, moderator, case)


def author_hears(unit: Unit, case: Case) -> bool:
    """Whether its author is told what was decided; of a report that came to nothing they have never heard."""
    return (
        case.why is Why.SUBMITTED
        or case.state is not CaseState.PASSED
        or case.answered_by is not None
        or bool(claims.of(unit, case))
    )


def _tell_author(unit: Unit, case: Case) -> None:
    key = f"case:{case.id}:decided:{case.since}:{case.state}"
    payload = {"case": case.id, "since": case.since}
    outbox.say(unit, kind="case-decided", to=case.author_id, key=key, payload=payload)


def _undoing(case: Case) -> Move[CaseState]:
    return lives.UNDO if case.answered_by is None else lives.UNDO_ANSWER


def undo(unit: Unit, actor_id: int, case_id: int) -> CaseCard:
    """Take one's own decision back within a day: the case waits as before, and is one's own to decide. Needs MODERATE.

    Raises `DomainError` when it is too late, or when what followed from it can't be taken back.
    """
    moderator, case = _anothers(unit, actor_id, case_id)
    step = _undoing(case)
    columns = (
        {"answered_by": None, "answer": None}
        if step is lives.UNDO_ANSWER
        else {"decided_by": None, "decided_at": None, "reason": None, "words": None}
    )
    act = Act(moderator.id, case.thing, before=unit.areas.title(unit, case.thing))
    lifecycle.move(
        unit,
        cases.STATE,
        step,
        case.id,
        case.state,
        act,
        facts=_facts(unit, moderator, case),
        since=unit.now,
        **columns,
    )
    unheard = outbox.withdraw(unit, f"case:{case.id}:decided:")
    outbox.withdraw(unit, f"case:{case.id}:reported:")
    about = moderated(unit, case.thing)
    if case.state is CaseState.PASSED:
        trust.unearn(unit, case.author_id, case.id)
        if case.why is Why.SUBMITTED:
            about.again(unit, case.thing, moderator.id)
        elif step is lives.UNDO_ANSWER:
            about.hide(unit, case.thing, moderator.id)
    elif case.state is CaseState.STOPPED:
        (about.again if case.why is Why.SUBMITTED else about.restore)(unit, case.thing, moderator.id)
    if not unheard and author_hears(unit, case):
        _tell_author(unit, known(unit, case.id))
    if case.answered_by is None:
        claims.watch(unit, known(unit, case.id))
    return take(unit, actor_id, case_id)
