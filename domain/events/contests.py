"""A contest is an event with submissions: criteria known before, blind scores, a protocol, one appeal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.base.errors import DomainError
from domain.events.events import DAY, HOUR, MAX_JUDGING
from domain.reviews.judging import Judgement

APPEAL = 3 * DAY
MOST_CRITERIA = 7
TOP_SCORE = 10
JURY_LEAST = 2
SCORES_LEAST = 2
"""A work gets a place once so many jurors have judged it."""
MOST_AHEAD = MAX_JUDGING * 60
"""Seconds from the last moment for works, or from now if that has passed, to the results."""
WORK = "work"
"""What is judged, among all judgements (domain/reviews/judging.py): the number is that of the work's row."""
CRITERION_LIMIT = 100
MOST_WEIGHT = 5
"""A criterion counts so many times as much as another at most."""
ENTRY_LIMIT = 1500


class Phase(StrEnum):
    """Where a contest stands. Scores stay hidden, from the hosts too, until the protocol is published."""

    SUBMITTING = "submitting"
    JUDGING = "judging"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Contest:
    """The rules of a contest; `criteria` in the order they were published.

    Its dates are those of its event, in UTC epoch seconds: `submit_until` is the start, `results_at` the end.
    """

    event_id: int
    submit_until: int
    results_at: int
    criteria: tuple[str, ...]
    published_at: int | None
    scores_least: int = SCORES_LEAST
    """Jurors who must have judged a work before it gets a place."""
    weights: tuple[int, ...] = ()
    """How much each criterion counts, in their order; empty: all equally."""

    @property
    def most(self) -> int:
        """The most points that one juror can give a work."""
        return points([TOP_SCORE] * len(self.criteria), self.weights)

    def phase(self, now: int) -> Phase:
        if self.published_at is not None:
            return Phase.PUBLISHED
        return Phase.SUBMITTING if now < self.submit_until else Phase.JUDGING


@dataclass(frozen=True, slots=True)
class ContestEntry:
    """One work; `number` is all that the jury knows of its author."""

    id: int
    event_id: int
    member_id: int
    number: int
    title: str
    words: str
    link: str | None
    file: str | None
    """JSON of what Telegram knows of the file."""
    at: int


@dataclass(frozen=True, slots=True)
class Appeal:
    """One appeal; `answer` None while it waits."""

    entry_id: int
    words: str
    at: int
    answer: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the protocol. `total` is the sum over jurors and weighed criteria, `jurors` how many judged.

    `place` None: too few have judged it.
    """

    place: int | None
    entry: ContestEntry
    total: int
    jurors: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the judging is: `missing` judgements of today's jury, `short` works that would get no place."""

    works: int
    missing: int
    short: int


def clean_criteria(text: str) -> tuple[str, ...]:
    """One criterion a line. Raises `DomainError` when there are none, too many, or one is too long."""
    criteria = tuple(line.strip(" -–—•\t") for line in text.splitlines() if line.strip(" -–—•\t"))
    if not 1 <= len(criteria) <= MOST_CRITERIA or any(len(c) > CRITERION_LIMIT for c in criteria):
        raise DomainError("error-contest-criteria", most=MOST_CRITERIA, limit=CRITERION_LIMIT)
    return criteria


def split_criteria(text: str) -> tuple[str, ...]:
    """The parts of one line that may be several criteria («Новизна, польза»); () for what is surely meant as it is:
    several lines, nothing to split, more parts than a contest may have."""
    if len(clean_criteria(text)) > 1:
        return ()
    parts = tuple(part for said in text.replace(";", ",").split(",") if (part := said.strip(" -–—•\t\n")))
    return parts if 1 < len(parts) <= MOST_CRITERIA else ()


def clean_weights(text: str, count: int) -> tuple[int, ...]:
    """One number from 1 to MOST_WEIGHT for each criterion, typed in one go; none where all are equal.

    Raises `DomainError`.
    """
    typed = text.replace(",", " ").replace(";", " ").split()
    if len(typed) != count or not all(one in map(str, range(1, MOST_WEIGHT + 1)) for one in typed):
        raise DomainError("error-contest-weights", count=count, most=MOST_WEIGHT)
    weights = tuple(int(one) for one in typed)
    return weights if len(set(weights)) > 1 else ()


def require_weighable(contest: Contest, now: int) -> None:
    """Weights stand once works are judged by them. Raises `DomainError`."""
    if contest.phase(now) is not Phase.SUBMITTING:
        raise DomainError("error-contest-weights-fixed")


def points(scores: Sequence[int], weights: Sequence[int]) -> int:
    """One juror's points for a work: the scores, each as many times as its criterion counts."""
    return sum(score * weight for score, weight in zip(scores, weights or [1] * len(scores), strict=True))


def require_judgeable(contest: Contest, entry: ContestEntry, juror_id: int, now: int) -> None:
    """Jurors judge between the last submission and the protocol, and never their own work."""
    if contest.phase(now) is not Phase.JUDGING:
        raise DomainError("error-contest-phase")
    if entry.member_id == juror_id:
        raise DomainError("error-contest-own")


def require_dates(submit_until: int, results_at: int, now: int) -> int:
    """Minutes from the last moment for works to the results. Raises `DomainError` for dates that make no sense."""
    if submit_until <= now:
        raise DomainError("error-event-past")
    return require_results(submit_until, results_at, now)


def require_results(submit_until: int, results_at: int, now: int) -> int:
    """Minutes from the last moment for works, which may have passed, to the results. Raises `DomainError`."""
    if results_at <= now:
        raise DomainError("error-event-past")
    if results_at - submit_until < HOUR or results_at - max(submit_until, now) > MOST_AHEAD:
        raise DomainError("error-contest-results", days=MAX_JUDGING // (24 * 60))
    return (results_at - submit_until) // 60


def require_move(contest: Contest, submit_until: int, results_at: int, now: int, *, judged: bool) -> int:
    """Minutes between the dates that a published contest is given before its protocol (PRODUCT §5).

    Raises `DomainError`. The time for works can only grow; it can be taken up again as long as no work has
    been `judged`: what is judged mustn't change any more.
    """
    if contest.phase(now) is Phase.PUBLISHED:
        raise DomainError("error-contest-over")
    if submit_until < contest.submit_until:
        raise DomainError("error-contest-date-fixed")
    if submit_until == contest.submit_until:
        return require_results(submit_until, results_at, now)
    if judged:
        raise DomainError("error-contest-judged")
    return require_dates(submit_until, results_at, now)


def require_jury(jurors: Collection[int]) -> None:
    """A contest opens with a jury that has agreed: works that nobody judges are wasted. Raises `DomainError`."""
    if len(jurors) < JURY_LEAST:
        raise DomainError("error-contest-no-jury", least=JURY_LEAST, count=len(jurors))


def progress(
    entries: Sequence[ContestEntry], scores: Iterable[Judgement], jurors: Iterable[int], least: int = SCORES_LEAST
) -> Progress:
    """How far the judging is, `least` being the contest's. Nobody judges their own work; former jurors' scores stay."""
    jury, given = set(jurors), {(score.number, score.judge_id) for score in scores}
    judges = Counter(entry_id for entry_id, _ in given)
    return Progress(
        works=len(entries),
        missing=sum(1 for e in entries for juror in jury if juror != e.member_id and (e.id, juror) not in given),
        short=sum(1 for e in entries if judges[e.id] < least),
    )


def require_closable(contest: Contest, done: Progress, now: int) -> None:
    """The published rule of the protocol. Raises `DomainError`.

    Before the day of the results every juror must have judged every work. From that day on the scores there
    are will do, if any work has enough of them; where no works came there is nothing to wait for.
    """
    if contest.phase(now) is not Phase.JUDGING:
        raise DomainError("error-contest-phase")
    if done.works == 0 or (not done.missing and not done.short):
        return
    if now < contest.results_at:
        raise DomainError("error-contest-incomplete", missing=done.missing, short=done.short)
    if done.short == done.works:
        raise DomainError("error-contest-unjudged", least=contest.scores_least)


def is_closable(contest: Contest, done: Progress, now: int) -> bool:
    """Whether `require_closable` would let the protocol be published."""
    try:
        require_closable(contest, done, now)
    except DomainError:
        return False
    return True


def protocol(
    entries: Sequence[ContestEntry],
    scores: Iterable[Judgement],
    least: int = SCORES_LEAST,
    weights: Sequence[int] = (),
) -> list[Line]:
    """Works by their average total, best first; equal averages share a place. Integers only.

    `least` and `weights`: of the contest.

    Averages are compared crosswise (a/b against c/d as a·d against c·b), because not everybody has judged
    every work. Works that too few have judged stand last, without a place.
    """
    sums: dict[int, list[int]] = {}
    for score in scores:
        sums.setdefault(score.number, []).append(points(score.scores, weights))
    judged = [e for e in entries if len(sums.get(e.id, ())) >= least]
    common = _common_multiple(len(sums[e.id]) for e in judged)
    weight: Mapping[int, int] = {e.id: sum(sums[e.id]) * (common // len(sums[e.id])) for e in judged}
    ordered = sorted(judged, key=lambda e: (-weight[e.id], e.number))
    lines: list[Line] = []
    for index, entry in enumerate(ordered):
        tied = index > 0 and weight[ordered[index - 1].id] == weight[entry.id]
        place = lines[-1].place if tied else index + 1
        lines.append(Line(place, entry, sum(sums[entry.id]), len(sums[entry.id])))
    rest = sorted((e for e in entries if e.id not in weight), key=lambda e: e.number)
    return lines + [Line(None, e, sum(sums.get(e.id, ())), len(sums.get(e.id, ()))) for e in rest]


def _common_multiple(numbers: Iterable[int]) -> int:
    product = 1
    for number in set(numbers) - {0}:
        product *= number
    return product


def require_appeal(contest: Contest, now: int) -> None:
    """One appeal within three days of the protocol. Raises `DomainError`."""
    if contest.published_at is None or now > contest.published_at + APPEAL:
        raise DomainError("error-contest-appeal-late")
