"""A contest is an event with submissions: criteria known before, blind scores, a protocol, one appeal."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.errors import DomainError
from domain.events import DAY, MAX_JUDGING

APPEAL = 3 * DAY
MOST_CRITERIA = 7
TOP_SCORE = 10
JURY_LEAST = 2
CRITERION_LIMIT = 100
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
class Score:
    """One juror's judgement of one work: a score for each criterion, 0 to TOP_SCORE, and a text."""

    entry_id: int
    juror_id: int
    scores: tuple[int, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Appeal:
    """One appeal; `answer` None while it waits."""

    entry_id: int
    words: str
    at: int
    answer: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the protocol. `total` is the sum over jurors and criteria, `jurors` how many judged."""

    place: int
    entry: ContestEntry
    total: int
    jurors: int


def clean_criteria(text: str) -> tuple[str, ...]:
    """One criterion a line. Raises `DomainError` when there are none, too many, or one is too long."""
    criteria = tuple(line.strip(" -–—•\t") for line in text.splitlines() if line.strip(" -–—•\t"))
    if not 1 <= len(criteria) <= MOST_CRITERIA or any(len(c) > CRITERION_LIMIT for c in criteria):
        raise DomainError("error-contest-criteria", most=MOST_CRITERIA, limit=CRITERION_LIMIT)
    return criteria


def clean_scores(text: str, criteria: Sequence[str]) -> tuple[int, ...]:
    """Scores typed in one go: as many numbers as criteria. Raises `DomainError`."""
    parts = text.replace(",", " ").replace(";", " ").split()
    whole = all(part.isascii() and part.isdigit() and int(part) <= TOP_SCORE for part in parts)
    if len(parts) != len(criteria) or not whole:
        raise DomainError("error-contest-scores", count=len(criteria), top=TOP_SCORE)
    return tuple(int(part) for part in parts)


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
    minutes = (results_at - submit_until) // 60
    if not 60 <= minutes <= MAX_JUDGING:
        raise DomainError("error-contest-results", days=MAX_JUDGING // (24 * 60))
    return minutes


def require_jury(jurors: Collection[int]) -> None:
    """A contest opens with a jury that has agreed: works that nobody judges are wasted. Raises `DomainError`."""
    if len(jurors) < JURY_LEAST:
        raise DomainError("error-contest-no-jury", least=JURY_LEAST, count=len(jurors))


def require_complete(entries: Sequence[ContestEntry], scores: Iterable[Score], jurors: Iterable[int]) -> None:
    """A protocol needs two jurors at least, and every juror's word on every work but their own."""
    jury = set(jurors)
    if len(jury) < JURY_LEAST:
        raise DomainError("error-contest-jury", least=JURY_LEAST)
    given = {(score.entry_id, score.juror_id) for score in scores}
    missing = sum(1 for e in entries for juror in jury if juror != e.member_id and (e.id, juror) not in given)
    if missing:
        raise DomainError("error-contest-incomplete", missing=missing)


def protocol(entries: Sequence[ContestEntry], scores: Iterable[Score]) -> list[Line]:
    """Works by their average total, best first; equal averages share a place. Integers only.

    Averages are compared crosswise (a/b against c/d as a·d against c·b), because a juror who sent a work
    of their own doesn't judge it and the number of judgements differs.
    """
    sums: dict[int, list[int]] = {}
    for score in scores:
        sums.setdefault(score.entry_id, []).append(sum(score.scores))
    common = _common_multiple(len(s) for s in sums.values())
    weight: Mapping[int, int] = {
        e.id: sum(sums.get(e.id, ())) * (common // len(sums[e.id])) if sums.get(e.id) else 0 for e in entries
    }
    ordered = sorted(entries, key=lambda e: (-weight[e.id], e.number))
    lines: list[Line] = []
    for index, entry in enumerate(ordered):
        tied = index > 0 and weight[ordered[index - 1].id] == weight[entry.id]
        place = lines[-1].place if tied else index + 1
        own = sums.get(entry.id, [])
        lines.append(Line(place, entry, sum(own), len(own)))
    return lines


def _common_multiple(numbers: Iterable[int]) -> int:
    product = 1
    for number in set(numbers) - {0}:
        product *= number
    return product


def require_appeal(contest: Contest, now: int) -> None:
    """One appeal within three days of the protocol. Raises `DomainError`."""
    if contest.published_at is None or now > contest.published_at + APPEAL:
        raise DomainError("error-contest-appeal-late")
