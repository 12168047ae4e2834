"""What comes into the queue and goes out of it by its author: for areas whose things are moderated (PRODUCT §6)."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.links import links_in
from domain.base.members import Member, clean_line
from domain.base.things import Thing
from domain.moderation import lives
from domain.moderation.cases import WORDS_LIMIT, Case, CaseState, Reason, Why
from domain.moderation.claims import REASON, REMINDED, TERM, working
from services.base import due, lifecycle, outbox
from services.base.members import acting_member
from services.base.unit import Unit
from services.moderation import trust
from services.moderation.claims import barred
from services.moderation.moderators import call, moderated, others
from storage.base import members
from storage.moderation import cases
from storage.moderation.cases import Report


def submit(unit: Unit, author_id: int, thing: Thing) -> bool:
    """The author wants it published. True: let the caller do so at once; False: it waits in the queue.

    What was stopped once waits whoever its author is. Called by the author's use case, which has checked who acts.
    Raises `DomainError` for somebody erased meanwhile.
    """
    author = members.by_id(unit.db, author_id, unit.now)
    if author is None:
        raise DomainError("error-join-first")
    newest = cases.newest_of(unit.db, thing)
    if newest is not None and newest.is_open:
        return False
    if newest is not None and newest.state is CaseState.PASSED:
        return True
    was_stopped = newest is not None and newest.state in (CaseState.STOPPED, CaseState.UPHELD)
    if not was_stopped and not moderated(unit, thing).always and trust.is_trusted(unit, author):
        return True
    call(unit, cases.add(unit.db, thing, author_id, Why.SUBMITTED, unit.now), others(unit, author_id))
    return False


def withdraw(unit: Unit, thing: Thing) -> None:
    """Its author has taken it back, or it is gone: nobody is to decide on it any more."""
    for case in cases.of_thing(unit.db, thing):
        if case.state in lives.WITHDRAW.from_:
            lifecycle.move(unit, cases.STATE, lives.WITHDRAW, case.id, case.state, since=unit.now)
            forget_call(unit, case)
            due.never(unit, thing, TERM)


def report(unit: Unit, actor_id: int, thing: Thing, reason: Reason, words: str = "") -> None:
    """Somebody says that a thing that they see breaks a rule. It counts once a person.

    That it is somebody else's work is said with a link to the source, where that can be laid beside it.

    Raises `DomainError` for what they may not see, what is their own, what they have reported before, or what isn't
    public, which moderators see still: another case of it would end its author's appeal.
    """
    reporter, author_id = _seen_by_reporter(unit, actor_id, thing)
    words = clean_line(words)[:WORDS_LIMIT]
    if reason is Reason.OTHER and not words:
        raise DomainError("error-report-words")
    claims = reason is REASON and moderated(unit, thing).beside is not None
    if claims and not links_in(words):
        raise DomainError("error-report-source")
    newest = cases.newest_of(unit.db, thing)
    is_new = newest is None or newest.state is not CaseState.WAITING
    case = cases.add(unit.db, thing, author_id, Why.REPORTED, unit.now) if newest is None or is_new else newest
    is_first = claims and not any(one.reason is REASON and one.words for one in cases.reports(unit.db, case.id))
    cases.add_report(unit.db, Report(case.id, reporter.id, reason, words or None, unit.now))
    if is_first:
        due.at(unit, thing, TERM, working(unit.now, unit.network.default_zone, REMINDED))
        outbox.say(unit, kind="case-claim", to=author_id, key=f"case:{case.id}:claim", payload={"case": case.id})
    if is_new or is_first:
        call(unit, case, others(unit, author_id, reporter.id, *barred(unit, case)))


def reportable(unit: Unit, actor_id: int, thing: Thing) -> str | None:
    """What the thing is called that the person wants to report. Raises `DomainError` as `report` does."""
    _seen_by_reporter(unit, actor_id, thing)
    return unit.areas.title(unit, thing)


def takes_claims(unit: Unit, thing: Thing) -> bool:
    """Whether somebody who says that it is another's work is asked for the source."""
    return moderated(unit, thing).beside is not None


def can_report(unit: Unit, reporter_id: int, thing: Thing) -> bool:
    """Whether a card that the person sees has the button."""
    try:
        _seen_by_reporter(unit, reporter_id, thing)
    except DomainError:
        return False
    return True


def _seen_by_reporter(unit: Unit, reporter_id: int, thing: Thing) -> tuple[Member, int]:
    reporter = acting_member(unit, reporter_id)
    about = moderated(unit, thing)
    author_id = about.author_of(unit, thing)
    if not about.reportable:
        raise DomainError("error-stale-button")
    if author_id is None:
        raise DomainError("error-case-gone")
    unit.areas.thing(thing.kind).seen_by(unit, reporter, thing)
    if author_id == reporter.id or reporter.id in about.makers(unit, thing):
        raise DomainError("error-report-own")
    if cases.has_reported(unit.db, thing, reporter.id):
        raise DomainError("error-report-twice")
    if is_kept_back(unit, thing):
        raise DomainError("error-case-decided")
    return reporter, author_id


def newest_of(unit: Unit, thing: Thing) -> Case | None:
    """How the thing stands in the queue; None: it has never been there."""
    return cases.newest_of(unit.db, thing)


def is_awaited(unit: Unit, thing: Thing) -> bool:
    """Whether a moderator is to look at it: first, again, or at an appeal."""
    newest = cases.newest_of(unit.db, thing)
    return newest is not None and newest.is_open


def is_approved(unit: Unit, thing: Thing) -> bool:
    """Whether a moderator has approved it, and nobody has stopped it since."""
    newest = cases.newest_of(unit.db, thing)
    return newest is not None and newest.state is CaseState.PASSED


def is_kept_back(unit: Unit, thing: Thing) -> bool:
    """Whether it isn't public because a moderator hasn't approved it, or has stopped it."""
    newest = cases.newest_of(unit.db, thing)
    return newest is not None and newest.keeps_back


def forget_call(unit: Unit, case: Case) -> None:
    """What hasn't been said to moderators needn't be."""
    outbox.withdraw(unit, f"case:{case.id}:new:")
