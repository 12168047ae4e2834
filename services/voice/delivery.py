"""The sender's use cases: what goes out now, what became of it, and what a dead process has left behind.

One transaction settles what has been sent and claims what goes out next, so the ordinary pace costs one
commit a message and a fast one a commit per batch (docs/decisions/0005-outbox.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.base import refusals
from domain.base.members import Member, Status
from domain.base.notices import IntoDigest, SendNow, SwitchedOff, Wait, treatment
from domain.base.outbox import Lane, Reason, Say, State, retry_at
from domain.base.refusals import Why
from domain.voice.announcements import State as Standing
from domain.voice.norms import WEEKLY_MEASURE
from services.base import norms
from services.base import outbox as saying
from services.base.unit import Unit
from services.voice import chats
from services.voice.announcements import sending
from services.voice.usual import usual_hours
from storage.base import members, notices, outbox
from storage.voice import announcements as announced
from storage.voice import chats as linked

CLAIMED_AT_ONCE = 500
"""Rows looked at in one transaction: presses wait behind it."""
TOLD_TOGETHER = 10
"""Things that one notice tells at most."""
DIGEST_KEPT = 14 * 86400
"""Seconds after which an unread week's news is none."""


@dataclass(frozen=True, slots=True)
class Job:
    """One message to be sent: the row that asked for it, and others that it tells as well.

    `member` is None for a group or channel. `digest`: rows that wait for this person's digest, which this
    message is; they aren't claimed, so a crash leaves them waiting. `secret_need`: its rows are settled already, and
    nothing more is noted of it (`Kind`).
    """

    rows: tuple[Say, ...]
    member: Member | None
    telegram_id: int
    digest: tuple[Say, ...] = ()
    secret_need: bool = False

    @property
    def lane(self) -> Lane:
        return self.rows[0].lane

    @property
    def address(self) -> int:
        return self.rows[0].address


# -- what became of a message ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram took it. `said`: ids of the rows it told; `gone`: those that had nothing to say any more."""

    job: Job
    message_id: int
    said: frozenset[int]
    gone: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Nothing:
    """There was nothing to say any more, or (`failed`) making the text failed with these words."""

    job: Job
    failed: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram won't take this message (a 400 about it), in its words."""

    job: Job
    words: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Telegram won't take any message to this address (403, or a 400 that says so), in its words."""

    job: Job
    words: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The group has become a supergroup with the Telegram id `to`."""

    job: Job
    to: int


@dataclass(frozen=True, slots=True)
class NotYet:
    """Told to wait (429), or stopped before it was sent: it goes back as it was."""

    job: Job


@dataclass(frozen=True, slots=True)
class Trouble:
    """A 5xx, a timeout, a lost connection: it is tried again until it has expired."""

    job: Job
    words: str


Fate = Sent | Nothing | Refused | Unreachable | Moved | NotYet | Trouble


@dataclass(frozen=True, slots=True)
class Wish:
    """So many messages are wanted from these lanes, those of the first lane first."""

    lanes: tuple[Lane, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Round:
    """What one transaction has claimed, by wish. `next_due`: the earliest moment of all that waits now.

    `more`: it stopped before it had looked at everything that is due, or has just written more.
    """

    jobs: list[list[Job]]
    next_due: int | None
    more: bool


def recover(unit: Unit) -> dict[str, int]:
    """Treat what a dead process had in its hands as its kind says: {"resent": n, "dropped": n}."""
    found = outbox.recover(unit.db, unit.now, [kind.name for kind in unit.areas.kinds.values() if not kind.resend])
    announced.repair_after_crash(unit.db, unit.now)
    return found


def turn_over(unit: Unit, fates: Sequence[Fate], wishes: Sequence[Wish], busy: frozenset[int]) -> Round:
    """Settle `fates`, then claim by `wishes` whatever isn't addressed to the `busy`."""
    for fate in fates:
        _settle(unit, fate)
    taken = set(busy)
    claimed = [_claim(unit, wish, taken) for wish in wishes]
    more = any(more for _, more in claimed)
    runs_short = any(
        Lane.ANNOUNCEMENT in wish.lanes and len(jobs) < wish.count
        for wish, (jobs, _) in zip(wishes, claimed, strict=True)
    )
    if runs_short and not more:
        more = sending.write_more(unit)
    return Round([jobs for jobs, _ in claimed], outbox.next_due(unit.db), more)


# -- settling --------------------------------------------------------------------------------------


def _settle(unit: Unit, fate: Fate) -> None:
    job = fate.job
    if job.secret_need:
        return
    ids = [row.id for row in job.rows]
    match fate:
        case Sent(message_id=message_id, said=said, gone=gone):
            outbox.settle_sent(unit.db, said, unit.now, message_id)
            _posted(unit, job, message_id)
            if gone:
                _gone(unit, [row for row in (*job.rows, *job.digest) if row.id in gone])
            for row in job.rows:
                if row.id not in said and row.id not in gone:
                    _release(unit, row, row.due_at, row.attempts)
        case Nothing(failed=None):
            _gone(unit, job.rows)
        case Nothing(failed=words):
            _fail(unit, job.rows, refusals.ours(Why.FAULT, words or ""))
        case Refused(words=words):
            _fail(unit, job.rows, words)
            _posted(unit, job, None)
            for row in job.rows:
                if row.kind in unit.areas.refusable and outbox.is_there(unit.db, row.id):
                    unit.areas.refusable[row.kind].instead(unit, row)
        case Unreachable(words=words):
            outbox.settle(unit.db, ids, unit.now, State.DROPPED, Reason.UNREACHABLE)
            outbox.drop_all_of(unit.db, job.address, unit.now, Reason.UNREACHABLE)
            if job.member is not None:
                members.update(unit.db, job.member.id, reachable=0)
                unit.areas.out_of_reach(unit, job.member.id)
            else:
                chats.left(unit, job.address)
        case Moved(to=to):
            outbox.move_chat(unit.db, job.address, to)
            linked.renumber(unit.db, job.address, to)
            _back(unit, job)
        case NotYet():
            _back(unit, job)
        case Trouble(words=words):
            _try_again(unit, job, words)


def _posted(unit: Unit, job: Job, message_id: int | None) -> None:
    """Whoever writes it anew where it lies learns where that is, or that it is nowhere."""
    for row in job.rows:
        if job.member is None and row.kind in unit.areas.posted:
            unit.areas.posted[row.kind].settled(unit, row, message_id)


def _gone(unit: Unit, rows: Sequence[Say]) -> None:
    """Nothing to say any more; but a copy of what was edited meanwhile waits until the second has agreed."""
    kept = [row.id for row in rows if row.announcement_id is not None and _awaits_second(unit, row.announcement_id)]
    announced.keep(unit.db, kept)
    outbox.settle(unit.db, [row.id for row in rows if row.id not in kept], unit.now, State.DROPPED, Reason.GONE)


def _awaits_second(unit: Unit, announcement_id: int) -> bool:
    found = announced.by_id(unit.db, announcement_id)
    return found is not None and found.awaits_second and found.state in {Standing.APPROVAL, Standing.PAUSED}


def _back(unit: Unit, job: Job) -> None:
    for row in job.rows:
        _release(unit, row, row.due_at, row.attempts)


def _release(unit: Unit, row: Say, due_at: int, attempts: int) -> None:
    outbox.release(unit.db, row.id, due_at=due_at, attempts=attempts)
    if row.announcement_id is not None:
        # It may have been paused or cancelled while this copy was in hand.
        match announced.state_of(unit.db, row.announcement_id):
            case Standing.PAUSED | Standing.APPROVAL:
                announced.hold(unit.db, row.announcement_id)
            case Standing.CANCELLED:
                announced.cancel_copies(unit.db, row.announcement_id, unit.now)


def _fail(unit: Unit, rows: Sequence[Say], words: str) -> None:
    outbox.settle(unit.db, [row.id for row in rows], unit.now, State.FAILED, words)
    for row in rows:
        if row.announcement_id is not None and row.member_id is not None:
            sending.look_at_errors(unit, row.announcement_id)


def _try_again(unit: Unit, job: Job, words: str) -> None:
    for row in job.rows:
        at = retry_at(row, unit.now)
        if at is None:
            _fail(unit, [row], refusals.ours(Why.TROUBLE, words))
        else:
            _release(unit, row, at, row.attempts + 1)


# -- claiming --------------------------------------------------------------------------------------


def _claim(unit: Unit, wish: Wish, taken: set[int]) -> tuple[list[Job], bool]:
    jobs: list[Job] = []
    looked_at = 0
    for lane in wish.lanes:
        while (room := wish.count - len(jobs)) > 0:
            if looked_at >= CLAIMED_AT_ONCE:
                return jobs, True
            rows = outbox.due(unit.db, lane, unit.now, busy=taken, limit=room)
            looked_at += len(rows)
            jobs += _sorted(unit, rows, taken)
            if len(rows) < room:
                break
    return jobs, False


def _sorted(unit: Unit, rows: Sequence[Say], taken: set[int]) -> list[Job]:
    """Messages made of `rows`; those that aren't to be sent now are put where they belong."""
    people = _People(unit, {row.member_id for row in rows if row.member_id is not None})
    jobs = []
    for row in rows:
        if row.address in taken:
            continue  # a second thing for somebody who has just been given one
        if row.is_expired(unit.now):
            outbox.settle(unit.db, [row.id], unit.now, State.DROPPED, Reason.EXPIRED)
            continue
        if row.announcement_id is not None and _must_wait(unit, people, row, row.announcement_id):
            continue
        job = _for_group(row) if row.member_id is None else _for_member(unit, people, row)
        if job is not None:
            ids = [r.id for r in job.rows]
            if job.secret_need:
                outbox.settle_alike(unit.db, ids, unit.now)
            else:
                outbox.claim(unit.db, ids, unit.now)
            taken.add(row.address)
            jobs.append(job)
    return jobs


class _People:
    """What is known of the addressees of a batch, read in one go."""

    def __init__(self, unit: Unit, ids: set[int]) -> None:
        self.members = members.by_ids(unit.db, ids, unit.now)
        self.preferences = notices.preferences_of(unit.db, ids, usual_hours(unit))
        self.cap = norms.value(unit, WEEKLY_MEASURE)
        self.heard = outbox.impersonal_this_week(unit.db, ids, unit.now)


def _must_wait(unit: Unit, people: _People, row: Say, announcement_id: int) -> bool:
    member = people.members.get(row.member_id or 0)
    zone = (member and member.zone) or unit.network.default_zone
    quiet = people.preferences[member.id].quiet if member is not None else None
    return sending.must_wait(unit, announcement_id, zone, quiet)


def _for_group(row: Say) -> Job:
    return Job((row,), None, row.address)


def _for_member(unit: Unit, people: _People, row: Say) -> Job | None:
    member = people.members[row.address]
    if not _is_wanted(unit, people, member, row) or member.telegram_id is None:
        return None
    if row.kind == "digest":
        return Job((row,), member, member.telegram_id, tuple(outbox.for_digest(unit.db, member.id)))
    rows = [row]
    secret_need = unit.areas.kinds[row.kind].secret_need
    if unit.areas.kinds[row.kind].merges:
        # Several things for one person at one moment become one notice (PRODUCT §3).
        for other in outbox.due_of_member(unit.db, member.id, unit.now):
            if len(rows) == TOLD_TOGETHER:
                break
            kind = unit.areas.kinds[other.kind]
            if other.id == row.id or not kind.merges or kind.secret_need != secret_need:
                continue
            if _is_wanted(unit, people, member, other):
                rows.append(other)
    return Job(tuple(rows), member, member.telegram_id, secret_need=secret_need)


def _is_wanted(unit: Unit, people: _People, member: Member, row: Say) -> bool:
    """Whether `row` is to be said to `member` now; if not, it is put where it belongs."""
    if row.is_expired(unit.now):
        outbox.settle(unit.db, [row.id], unit.now, State.DROPPED, Reason.EXPIRED)
        return False
    if (reason := _out_of_reach(member, row, unit.now)) is not None:
        outbox.settle(unit.db, [row.id], unit.now, State.DROPPED, reason)
        return False
    verdict = treatment(
        row.category,
        urgent=row.urgent,
        preferences=people.preferences[member.id],
        zone=member.zone or unit.network.default_zone,
        now=unit.now,
        this_week=people.heard[member.id],
        cap=people.cap,
        asked=row.asked,
        thing=unit.areas.thing_of(row),
    )
    match verdict:
        case SendNow():
            return True
        case Wait(until=until):
            outbox.postpone(unit.db, row.id, until)
        case IntoDigest() if unit.areas.kinds[row.kind].secret_need:
            # Whether there was a digest would tell whether it was needed.
            outbox.settle(unit.db, [row.id], unit.now, State.DROPPED, Reason.OFF)
        case IntoDigest(at=at):
            outbox.into_digest(unit.db, row.id)
            expect_digest(unit, member.id, at)
        case SwitchedOff():
            outbox.settle(unit.db, [row.id], unit.now, State.DROPPED, Reason.OFF)
    return False


def expect_digest(unit: Unit, member_id: int, at: int) -> None:
    """A digest for this person at `at`, unless one is expected then already. A week without is silent."""
    saying.say(
        unit, kind="digest", to=member_id, key=f"digest:{member_id}:{at}", due_at=at, expires_at=at + DIGEST_KEPT
    )


def _out_of_reach(member: Member, row: Say, now: int) -> Reason | None:
    if not member.reachable:
        return Reason.UNREACHABLE
    if member.status in {Status.LEFT, Status.ERASING, Status.ERASED}:
        return Reason.AWAY
    if member.status is not Status.MEMBER and row.category is not None:
        return Reason.AWAY
    if member.is_paused(now) and row.category is not None and not row.asked:
        return Reason.PAUSED
    return None
