"""A contest: works until a date, a jury by invitation, blind scores, a protocol, one appeal (PRODUCT §5).

Nobody sees a score before the protocol, the hosts included: they see only how many are still missing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from domain.base.errors import DomainError
from domain.base.links import clean_link
from domain.base.members import Member, clean_line
from domain.base.things import Thing
from domain.events import contests as rules
from domain.events import lives
from domain.events.contests import Appeal, Contest, ContestEntry, Line, Phase, Progress
from domain.events.events import DAY, EVENT, EVENT_KINDS, OPEN, Event, EventState
from domain.events.norms import CONTEST_SCORES
from domain.events.programme import JURY
from domain.events.reminders import Kind
from domain.reviews.judging import Judgement, clean_scores
from services.base import audit, due, lifecycle, norms
from services.base.members import acting_member, actor
from services.base.unit import Unit
from services.events import course, editing, notices, programme, seats
from services.events.access import (
    event_of,
    hosted,
    is_host,
    open_event,
    require_audience,
    require_no_part,
    seen_by,
    thing,
)
from services.events.editing import Draft
from services.events.programme import hosts
from storage.base import parts
from storage.events import contests as stored
from storage.events import events
from storage.reviews import judgements

WORDS_LIMIT = 1000
"""Characters of a juror's text."""
APPEAL_LIMIT = 800
"""Characters of an appeal, and of its answer: both stand on one screen with a juror's text and the criteria."""
APPEAL_ANSWER = 14 * DAY


@dataclass(frozen=True, slots=True)
class ContestCard:
    """A contest as the reader may see it. `mine`: the reader's work; `works`: how many there are."""

    event: Event
    contest: Contest
    phase: Phase
    works: int
    mine: ContestEntry | None
    judges: bool
    hosts_it: bool
    jurors: int
    progress: Progress
    """How far the judging is (for hosts)."""
    may_close: bool
    """Whether the reader could publish the protocol now."""
    lines: tuple[Line, ...]
    """The protocol, once published."""
    may_enter: bool
    """Whether the reader is one who may send a work, while works are taken."""


@dataclass(frozen=True, slots=True)
class OwnResult:
    """What an entrant gets: every juror's scores and text without the juror's name, and the appeal."""

    event: Event
    contest: Contest
    entry: ContestEntry
    line: Line
    scores: tuple[Judgement, ...]
    appeal: Appeal | None
    may_appeal: bool


def create(unit: Unit, actor_id: int, draft: Draft, results_at: int, criteria: str) -> Event:
    """A draft of a contest with its rules; `draft.starts_at` is the last moment for works."""
    minutes = rules.require_dates(draft.starts_at, results_at, unit.now)
    if not EVENT_KINDS[draft.form].by_works:
        raise DomainError("error-contest-form")
    event = editing.create(unit, actor_id, replace(draft, minutes=minutes))
    set_up(unit, actor_id, event.id, draft.starts_at, results_at, criteria)
    return event


def set_up(
    unit: Unit, actor_id: int, event_id: int, submit_until: int, results_at: int, criteria: str | None
) -> Contest:
    """Criteria (None: as they are), the last moment for works and the day of the results (both UTC epoch seconds).

    From the publication on the criteria stand: people work by them. The dates can be moved until the protocol
    (domain/events/contests.require_move), and those who take part hear of it as of any moved event.
    """
    host, event = hosted(unit, actor_id, event_id)
    if not event.kind.by_works:
        raise DomainError("error-contest-form")
    known = stored.contest(unit.db, event_id)
    cleaned = _contest(unit, event_id).criteria if criteria is None else rules.clean_criteria(criteria)
    if known is not None and event.state is not EventState.DRAFT:
        if known.criteria != cleaned:
            raise DomainError("error-contest-criteria-fixed")
        _require_going_on(event)
        judged = bool(stored.scores(unit.db, event_id))
        minutes = rules.require_move(known, submit_until, results_at, unit.now, judged=judged)
        event = _take_up_again(unit, event, submit_until)
    else:
        minutes = rules.require_dates(submit_until, results_at, unit.now)
    editing.set_dates(unit, host.id, event, submit_until, minutes)
    stored.save(unit.db, event_id, cleaned, norms.value(unit, CONTEST_SCORES))
    audit.record(unit, host.id, "contest.set-up", Thing(EVENT, event_id), after="; ".join(cleaned))
    return _contest(unit, event_id)


def weigh(unit: Unit, actor_id: int, event_id: int, weights: str) -> Contest:
    """How much each criterion counts: a number for each, in their order. Until works are judged by them."""
    host, event = hosted(unit, actor_id, event_id)
    contest = _contest(unit, event_id)
    if event.state is not EventState.DRAFT:
        _require_going_on(event)
    rules.require_weighable(contest, unit.now)
    cleaned = rules.clean_weights(weights, len(contest.criteria))
    stored.weigh(unit.db, event_id, cleaned)
    said = cleaned or (1,) * len(contest.criteria)
    after = "; ".join(f"{name} ×{weight}" for name, weight in zip(contest.criteria, said, strict=True))
    audit.record(unit, host.id, "contest.set-up", Thing(EVENT, event_id), after=after)
    return _contest(unit, event_id)


def _require_going_on(event: Event) -> None:
    """Raise `DomainError` for a contest that was called off, or has its protocol."""
    if event.state is EventState.CANCELLED:
        raise DomainError("error-event-cancelled")
    if event.state not in OPEN:
        raise DomainError("error-contest-over")


def _take_up_again(unit: Unit, event: Event, submit_until: int) -> Event:
    """Works are taken again by a contest whose last moment for them had passed."""
    if submit_until == event.starts_at or unit.now < event.starts_at:
        return event
    notices.take_back(unit, event.id, "contest-judging:")
    notices.take_back(unit, event.id, "contest-intake:")
    stored.take_up_again(unit.db, event.id)
    if event.state is EventState.RUNNING:
        # `set_dates` notes the next step.
        lifecycle.move(unit, events.STATE, lives.TAKE_WORKS_AGAIN, event.id, event.state)
    return event_of(unit, event.id)


def _contest(unit: Unit, event_id: int) -> Contest:
    found = stored.contest(unit.db, event_id)
    if found is None:
        raise DomainError("error-contest-none")
    return found


def card(unit: Unit, actor_id: int, event_id: int) -> ContestCard:
    """The contest as this person sees it."""
    member = actor(unit, actor_id)
    event = seen_by(unit, member, event_id)
    contest = _contest(unit, event_id)
    entries = stored.entries(unit.db, event_id)
    jury = _jury(unit, event_id)
    scores = stored.scores(unit.db, event_id)
    phase = contest.phase(unit.now)
    hosts_it, done = is_host(unit, member, event_id), rules.progress(entries, scores, jury, contest.scores_least)
    return ContestCard(
        event=event,
        contest=contest,
        phase=phase,
        works=len(entries),
        mine=next((e for e in entries if e.member_id == member.id), None),
        judges=member.id in jury,
        hosts_it=hosts_it,
        jurors=len(jury),
        progress=done,
        may_close=hosts_it and event.state in OPEN and rules.is_closable(contest, done, unit.now),
        lines=tuple(rules.protocol(entries, scores, contest.scores_least, contest.weights))
        if phase is Phase.PUBLISHED
        else (),
        may_enter=member.is_member and not parts.held_by(unit.db, thing(event_id), member.id),
    )


def require_may_enter(unit: Unit, actor_id: int, event_id: int) -> Member:
    """The member who sends a work. Raises `DomainError`: asked before the form, and again when it is sent."""
    member = acting_member(unit, actor_id)
    event = open_event(unit, event_id)
    require_audience(unit, event, member)
    if _contest(unit, event_id).phase(unit.now) is not Phase.SUBMITTING:
        raise DomainError("error-contest-late")
    if member.id in _jury(unit, event_id):
        raise DomainError("error-contest-juror-enters")
    require_no_part(unit, event, member)
    return member


def submit(
    unit: Unit, actor_id: int, event_id: int, title: str, words: str, link: str | None, file: str | None
) -> ContestEntry:
    """Send a work in, or replace it, until the date; whoever does takes part from then on.

    `file`: JSON of what Telegram knows of it.
    """
    member = require_may_enter(unit, actor_id, event_id)
    seats.sign_up(unit, actor_id, event_id, told=False)
    return stored.put_entry(
        unit.db,
        event_id=event_id,
        member_id=member.id,
        title=clean_line(title)[:120],
        words=words.strip()[: rules.ENTRY_LIMIT],
        link=clean_link(link) if link else None,
        file=file,
        now=unit.now,
    )


def withdraw(unit: Unit, actor_id: int, event_id: int) -> None:
    """Take one's work back while works are still taken."""
    if _contest(unit, event_id).phase(unit.now) is not Phase.SUBMITTING:
        raise DomainError("error-contest-late")
    stored.drop_entry(unit.db, event_id, acting_member(unit, actor_id).id)


def _jury(unit: Unit, event_id: int) -> list[int]:
    return parts.holders(unit.db, thing(event_id), JURY)


def _juror(unit: Unit, actor_id: int, event_id: int) -> int:
    member = acting_member(unit, actor_id)
    if member.id not in _jury(unit, event_id):
        raise DomainError("error-contest-not-juror")
    return member.id


def works(unit: Unit, actor_id: int, event_id: int) -> list[tuple[ContestEntry, Judgement | None]]:
    """The works that a juror judges, by number and without names, each with the juror's own scores."""
    juror = _juror(unit, actor_id, event_id)
    own = {s.number: s for s in stored.scores(unit.db, event_id) if s.judge_id == juror}
    return [(e, own.get(e.id)) for e in stored.entries(unit.db, event_id) if e.member_id != juror]


def work(unit: Unit, actor_id: int, entry_id: int) -> tuple[Contest, ContestEntry, Judgement | None]:
    """One work for a juror."""
    entry = stored.entry(unit.db, entry_id)
    if entry is None:
        raise DomainError("error-contest-entry-gone")
    _juror(unit, actor_id, entry.event_id)
    _require_going_on(event_of(unit, entry.event_id))
    own = next(
        (s for s in stored.scores(unit.db, entry.event_id) if (s.number, s.judge_id) == (entry_id, actor_id)), None
    )
    return _contest(unit, entry.event_id), entry, own


def judge(unit: Unit, actor_id: int, entry_id: int, scores: str, words: str) -> Judgement:
    """A juror's scores (one a criterion) and text; can be changed until the protocol."""
    contest, entry, _ = work(unit, actor_id, entry_id)
    rules.require_judgeable(contest, entry, actor_id, unit.now)
    points = clean_scores(scores, len(contest.criteria), rules.TOP_SCORE)
    score = Judgement(entry_id, actor_id, points, words.strip()[:WORDS_LIMIT], unit.now)
    judgements.put(unit.db, rules.WORK, score)
    return score


def publish(unit: Unit, actor_id: int, event_id: int) -> ContestCard:
    """Close the judging: the protocol is public, every entrant gets the own scores and texts."""
    host, event = hosted(unit, actor_id, event_id)
    contest = _contest(unit, event_id)
    entries = stored.entries(unit.db, event_id)
    done = rules.progress(entries, stored.scores(unit.db, event_id), _jury(unit, event_id), contest.scores_least)
    judging = lives.Judging(contest, done, unit.now)
    # The tick that begins it may be late.
    standing = EventState.RUNNING if event.state is EventState.PUBLISHED else event.state
    lives.EVENT.require(lives.PROTOCOL, standing, judging)
    if not stored.publish(unit.db, event_id, unit.now):
        raise DomainError("error-state-changed")
    _finish(unit, event, judging)
    audit.record(unit, host.id, "contest.publish", Thing(EVENT, event_id), after=event.title)
    notices.to_members(
        unit,
        "contest-published",
        event,
        [e.member_id for e in entries],
        "published",
        expires_at=unit.now + rules.APPEAL,
    )
    return card(unit, actor_id, event_id)


def _finish(unit: Unit, event: Event, judging: lives.Judging) -> None:
    """With its protocol a contest is over: nobody is reminded of it any more."""
    if event.state is EventState.PUBLISHED:
        lifecycle.move(unit, events.STATE, lives.BEGIN, event.id, event.state)
    lifecycle.move(unit, events.STATE, lives.PROTOCOL, event.id, EventState.RUNNING, facts=judging)
    due.never(unit, Thing(EVENT, event.id), *Kind)
    course.note(unit, event_of(unit, event.id))
    for kind in ("contest-reminder:", "contest-judging:", "contest-intake:", "event-over:"):
        notices.take_back(unit, event.id, kind)


def end_intake(unit: Unit, event: Event) -> None:
    """The last moment for works has passed: the hosts hear how many came, the jury is asked to judge them."""
    notices.to_members(unit, "contest-intake", event, hosts(unit, event.id), f"intake:{event.starts_at}")
    if stored.entries(unit.db, event.id):
        programme.call_jury(unit, event, _jury(unit, event.id))


def behind(unit: Unit, event_id: int) -> list[int]:
    """Ids of the jurors who haven't judged all works yet."""
    entries, scores = stored.entries(unit.db, event_id), stored.scores(unit.db, event_id)
    return [juror for juror in _jury(unit, event_id) if rules.progress(entries, scores, [juror]).missing]


@dataclass(frozen=True, slots=True)
class Placed:
    """A line of the protocol with its author, for the hosts; `name` None: erased since."""

    line: Line
    name: str | None
    region: str | None


def placed(unit: Unit, actor_id: int, event_id: int) -> tuple[Event, Contest, list[Placed]]:
    """Who sent which work, with places and points, once the protocol is out. For hosts; before it nobody knows."""
    _, event = hosted(unit, actor_id, event_id)
    contest = _contest(unit, event_id)
    if contest.phase(unit.now) is not Phase.PUBLISHED:
        raise DomainError("error-contest-not-out")
    names = stored.authors(unit.db, event_id)
    lines = rules.protocol(
        stored.entries(unit.db, event_id), stored.scores(unit.db, event_id), contest.scores_least, contest.weights
    )
    return event, contest, [Placed(line, *names[line.entry.id]) for line in lines]


def own_result(unit: Unit, actor_id: int, event_id: int) -> OwnResult:
    """An entrant's scores and texts, after the protocol."""
    contest = _contest(unit, event_id)
    entries = stored.entries(unit.db, event_id)
    entry = next((e for e in entries if e.member_id == actor_id), None)
    if entry is None or contest.phase(unit.now) is not Phase.PUBLISHED:
        raise DomainError("error-contest-entry-gone")
    scores = stored.scores(unit.db, event_id)
    line = next(
        line
        for line in rules.protocol(entries, scores, contest.scores_least, contest.weights)
        if line.entry.id == entry.id
    )
    appeal = stored.appeal(unit.db, entry.id)
    return OwnResult(
        event=event_of(unit, event_id),
        contest=contest,
        entry=entry,
        line=line,
        scores=tuple(s for s in scores if s.number == entry.id),
        appeal=appeal,
        may_appeal=appeal is None and unit.now <= (contest.published_at or 0) + rules.APPEAL,
    )


def appeal(unit: Unit, actor_id: int, event_id: int, words: str) -> OwnResult:
    """One appeal within three days; the hosts answer it."""
    result = own_result(unit, acting_member(unit, actor_id).id, event_id)
    rules.require_appeal(result.contest, unit.now)
    if not stored.add_appeal(unit.db, result.entry.id, words.strip()[:APPEAL_LIMIT], unit.now):
        raise DomainError("error-contest-appealed")
    notices.to_members(
        unit,
        "contest-appeal",
        result.event,
        hosts(unit, event_id),
        result.entry.id,
        expires_at=unit.now + APPEAL_ANSWER,
        entry=result.entry.id,
    )
    return own_result(unit, actor_id, event_id)


def appeal_of(unit: Unit, actor_id: int, entry_id: int) -> tuple[Event, ContestEntry, Appeal, list[Judgement]]:
    """An appeal as its hosts see it, with the scores it is about."""
    entry, found = stored.entry(unit.db, entry_id), stored.appeal(unit.db, entry_id)
    if entry is None or found is None:
        raise DomainError("error-contest-entry-gone")
    _, event = hosted(unit, actor_id, entry.event_id)
    scores = [s for s in stored.scores(unit.db, entry.event_id) if s.number == entry_id]
    return event, entry, found, scores


def answer_appeal(unit: Unit, actor_id: int, entry_id: int, words: str) -> None:
    """A host's answer, final; the entrant hears it."""
    event, entry, _, _ = appeal_of(unit, actor_id, entry_id)
    if not stored.answer_appeal(unit.db, entry_id, words.strip()[:APPEAL_LIMIT], by=actor_id, now=unit.now):
        raise DomainError("error-state-changed")
    audit.record(unit, actor_id, "contest.appeal-answered", Thing(EVENT, event.id))
    notices.to_members(
        unit,
        "contest-appeal-answered",
        event,
        [entry.member_id],
        entry_id,
        expires_at=unit.now + APPEAL_ANSWER,
    )


def known(unit: Unit, actor_id: int, event_id: int) -> Contest | None:
    """What has been set up, for the host who changes it."""
    hosted(unit, actor_id, event_id)
    return stored.contest(unit.db, event_id)


def event_of_entry(unit: Unit, actor_id: int, entry_id: int) -> int:
    """The event that a work belongs to. Raises `DomainError` when the work is gone."""
    entry = stored.entry(unit.db, entry_id)
    if entry is None:
        raise DomainError("error-contest-entry-gone")
    return entry.event_id
