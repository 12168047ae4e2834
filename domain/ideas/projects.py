"""A network project: people of several schools who do one thing by an agreed plan (PRODUCT §6).

Whatever a project says of itself is its kit: nine things, each filled in by itself and in any order. Its gates are
rules over a kit and a team (`Facts`). All times are UTC epoch seconds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.base import writing
from domain.base.errors import DomainError
from domain.base.folding import words
from domain.base.members import clean_line
from domain.base.parts import PartRole
from domain.ideas.ideas import DAY, Level

NOBODY_JOINS = 30 * DAY
"""A call that nobody follows for so long is ended kindly."""
ANSWERED_WITHIN = 5 * DAY
"""Seconds in which an application is to be answered: then the card says «автор не отвечает»."""
HANDED_WITHIN = 14 * DAY
"""Seconds in which whoever was asked to lead answers: then the longest of the team leads."""
KIT_LIMIT = 700
"""Characters of one thing of the kit: all of them fit into one message with their names."""
SENTENCE_LIMIT = 300
ROLES_MOST = 6
ROLE_LIMIT = 40
SEATS_MOST = 50
MONTHS_MOST = 24
COSIGNERS = 2
"""Besides the author; together they work at two schools or more."""
TEAM_LEAST = 2


class ProjectState(StrEnum):
    """The way of a project."""

    DRAFT = "draft"
    """Seen by its author alone."""
    CHECKED = "checked"
    """A newcomer's first: a moderator looks at it before others see it."""
    GATHERING = "gathering"
    """Colleagues of other schools are asked to sign it."""
    TEAM = "team"
    """People are looked for."""
    RUNNING = "running"
    REVIEW = "review"
    """Its result is with the reviewers."""
    PUBLISHED = "published"
    CLOSED = "closed"
    """Ended before a result; it can be opened again."""
    HIDDEN = "hidden"
    """By a moderator, after a report: its team reads it, and it stands still."""


P = ProjectState
SEEN = frozenset(P) - {P.DRAFT, P.CHECKED, P.HIDDEN}
"""States in which others may look at it."""
LOOKING = frozenset({P.GATHERING, P.TEAM})
"""States in which people are looked for."""
JOINED = frozenset({P.TEAM, P.RUNNING})
"""States in which one may join the team."""
LIVE = frozenset({P.GATHERING, P.TEAM, P.RUNNING, P.REVIEW})
"""States in which the team changes, and in which somebody must lead."""

LEADER = "leader"
PARTICIPANT = "participant"
SUPERVISOR = "supervisor"
COSIGNER = "cosigner"
ROLES = (
    PartRole(LEADER, last_holder="error-project-last-leader"),
    PartRole(PARTICIPANT),
    PartRole(SUPERVISOR),
    PartRole(COSIGNER),
)
TEAM = (LEADER, PARTICIPANT, SUPERVISOR)
"""Whoever does the work; who has signed it has only said that it is needed."""
INVITED = (PARTICIPANT, LEADER, SUPERVISOR)
"""Roles that leaders invite into."""


class KitField(StrEnum):
    """What a project says of itself, in the order of the card."""

    PROBLEM = "problem"
    GOAL = "goal"
    METHODS = "methods"
    RESULT = "result"
    ROLES = "roles"
    MONTHS = "months"
    LEVEL = "level"
    ANSWER_BY = "answer_by"
    ETHICS = "ethics"


WORDED = (KitField.PROBLEM, KitField.GOAL, KitField.METHODS, KitField.RESULT)
"""Said in sentences."""


@dataclass(frozen=True, slots=True)
class Seats:
    """A role of the project with so many seats; `id` None while it is only read."""

    name: str
    seats: int
    id: int | None = None
    taken: int = 0

    @property
    def free(self) -> int:
        return max(self.seats - self.taken, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """All that is said so far; None: not yet. `from_above`: organizers begin it, nobody has to sign."""

    problem: str | None = None
    goal: str | None = None
    methods: str | None = None
    result: str | None = None
    roles: tuple[Seats, ...] = ()
    months: int | None = None
    level: Level | None = None
    answer_by: int | None = None
    ethics_at: int | None = None
    """When a leader said: no pupils' data, all sources named."""
    from_above: bool = False

    def is_late(self, now: int) -> bool:
        """The last day on which people could ask to join is over; `answer_by` is where it begins."""
        return self.answer_by is not None and now >= self.answer_by + DAY

    def has(self, field: KitField) -> bool:
        """Whether that thing is said."""
        return bool(self.ethics_at if field is KitField.ETHICS else getattr(self, field))

    @property
    def filled(self) -> int:
        """How many of the nine are said."""
        return sum(self.has(field) for field in KitField)

    @property
    def missing(self) -> tuple[KitField, ...]:
        return tuple(field for field in KitField if not self.has(field))


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the gates are asked with. `of_two_schools`: two people are known to work at different ones."""

    kit: Kit
    cosigners: int = 0
    signed_by_two_schools: bool = False
    schools_untold: int = 0
    """Of those who signed, leaders included: who haven't told where they work."""
    team: int = 0
    """Leaders and participants."""
    team_of_two_schools: bool = False
    team_schools_untold: int = 0


def require_purpose(facts: Facts) -> None:
    """Nobody can sign what isn't said: the goal and the result."""
    if facts.kit.goal is None or facts.kit.result is None:
        raise DomainError("error-project-needs-goal")


def require_roles(facts: Facts) -> None:
    if not facts.kit.roles:
        raise DomainError("error-project-needs-roles")


def require_cosigners(facts: Facts) -> None:
    """Begun from below: colleagues of other schools want it too. Unknown never counts as different."""
    if facts.kit.from_above:
        return
    if facts.cosigners < COSIGNERS:
        raise DomainError("error-project-needs-cosigners", have=facts.cosigners, need=COSIGNERS)
    if not facts.signed_by_two_schools:
        raise DomainError("error-project-needs-schools", untold=facts.schools_untold)


def require_kit(facts: Facts) -> None:
    """Work begins when all is agreed."""
    if facts.kit.missing:
        raise DomainError("error-project-needs-kit", filled=facts.kit.filled, all=len(KitField))


def require_team(facts: Facts) -> None:
    if facts.team < TEAM_LEAST:
        raise DomainError("error-project-needs-team")


def require_schools(facts: Facts) -> None:
    """A network project is one of several schools."""
    if not facts.team_of_two_schools:
        raise DomainError("error-project-needs-team-schools", untold=facts.team_schools_untold)


def clean_kit(text: str) -> str:
    """Several lines, as they were written. Raises `DomainError` when nothing is said, or too much."""
    return writing.some_lines(text, KIT_LIMIT)


def clean_sentence(text: str) -> str:
    """One sentence. Raises `DomainError` when nothing is said, or too much."""
    return writing.one_line(text, SENTENCE_LIMIT)


_COUNT = re.compile(r"[\s,;:—–x×*(-]*(\d{1,4})\s*[^\W\d]{0,6}\.?\s*\)?$")


def read_roles(text: str) -> tuple[Seats, ...]:
    """Roles as people write them, one a line: «Историк — 2», «художник (3 места)», «редактор» (one seat).

    Raises `DomainError` for nothing, too many, a name too long, and seats that nobody could mean.
    """
    found: dict[str, Seats] = {}
    for raw in text.splitlines():
        line = clean_line(raw).lstrip("•*-–— ").strip()
        if not line:
            continue
        counted = _COUNT.search(line)
        name = line[: counted.start()].strip() if counted else line
        seats = int(counted[1]) if counted else 1
        if not words(name):
            raise DomainError("error-project-role-name")
        if len(name) > ROLE_LIMIT:
            raise DomainError("error-text-too-long", limit=ROLE_LIMIT, length=len(name))
        if not 1 <= seats <= SEATS_MOST:
            raise DomainError("error-project-role-seats", most=SEATS_MOST)
        found.setdefault(role_key(name), Seats(name, seats))
    if not found:
        raise DomainError("error-text-empty")
    if len(found) > ROLES_MOST:
        raise DomainError("error-project-roles-many", most=ROLES_MOST)
    return tuple(found.values())


def role_key(name: str) -> str:
    """By what two names are the same role."""
    return " ".join(words(name))


def clean_months(months: int) -> int:
    if not 1 <= months <= MONTHS_MOST:
        raise DomainError("error-project-months", most=MONTHS_MOST)
    return months


def spelled(roles: Sequence[Seats]) -> str:
    """Roles as they would be written: what a leader sends back changed."""
    return "\n".join(f"{role.name} — {role.seats}" for role in roles)
