"""The kinds of joint decisions and the rules that each begins with (PRODUCT §7).

Timings and thresholds are norms themselves (domain/base/norms.py): what stands here is what a network starts with. They
are copied into a decision when it is put up, so that a vote ends by the rules under which it began.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from domain.decisions import counting

DAY = 86_400
SMALL = 30
"""Voters up to whom consent can be asked: everybody's objection is heard."""
FEW = 7
"""Fewer voters than this: of a secret vote only the outcome is published."""
NEW = 1
"""Days one must have been a member when voting opens."""
NEW_FOR_NORMS = 14
"""The same where norms and people are voted on."""
ACTIVE = 90
"""Days in which an active member was seen."""
DEMAND_SECRET = 3
"""Members who together make a vote secret before it opens."""


class Kind(StrEnum):
    """What is decided. A teacher sees `PROPOSAL`, `ALTERNATIVES`, `PEOPLE` and `PULSE` first."""

    PROPOSAL = "proposal"
    NORM = "norm"
    """A change of the charter; proposed from its clause."""
    ALTERNATIVES = "alternatives"
    PEOPLE = "people"
    """Trust or recall of a person; always secret."""
    PULSE = "pulse"
    """Asks what people think; decides nothing."""
    CONSENT = "consent"
    """In a small group: passes when nobody objects, and an objection has a reason."""


STRICT = frozenset({Kind.NORM, Kind.PEOPLE})
"""Two thirds, longer membership, a sign of being a colleague, and days for a protest between the count and coming into
force."""
FORMS: Mapping[Kind, str] = {
    Kind.PROPOSAL: counting.YES_NO,
    Kind.NORM: counting.YES_NO,
    Kind.ALTERNATIVES: counting.APPROVAL,
    Kind.PEOPLE: counting.YES_NO,
    Kind.PULSE: counting.PULSE,
    Kind.CONSENT: counting.CONSENT,
}
"""A proposal or a norm with amendments that became alternatives is voted on by approval."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Days that each phase lasts; 0: the kind hasn't it."""

    gather: int = 0
    discuss: int = 0
    freeze: int = 0
    vote: int
    protest: int = 0
    """After the counting, until it comes into force: in which a protest gathers those who sign it."""


TERMS: Mapping[Kind, Terms] = {
    Kind.PROPOSAL: Terms(gather=14, discuss=3, freeze=1, vote=5),
    Kind.NORM: Terms(gather=21, discuss=7, freeze=2, vote=7, protest=3),
    Kind.ALTERNATIVES: Terms(gather=14, discuss=5, freeze=1, vote=7),
    Kind.PEOPLE: Terms(gather=14, discuss=5, freeze=1, vote=7, protest=3),
    Kind.PULSE: Terms(vote=3),
    Kind.CONSENT: Terms(discuss=3, freeze=1, vote=3),
}
RUN_OFF_DAYS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What one decision goes by, in integers; kept as JSON with it (`as_json`).

    `share`, `more`: of yes among yes and no (counting.Rule). `factor`: of the quorum's root. `doubled`: twice the
    support is needed. `secret` may become true before the opening, and never false again.
    """

    terms: Terms
    share: tuple[int, int] = (1, 2)
    more: bool = True
    factor: int = 3
    doubled: bool = False

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "share": list(self.share)}

    @classmethod
    def from_json(cls, said: Mapping[str, Any]) -> Rules:
        """Raises KeyError or TypeError for what isn't one."""
        over, under = said["share"]
        return cls(
            terms=Terms(**said["terms"]),
            share=(over, under),
            more=said["more"],
            factor=said["factor"],
            doubled=said["doubled"],
        )

    def support_needed(self, n: int) -> int:
        """How many of `n` active members must support it."""
        return counting.norm_support_needed(n) if self.doubled else counting.support_needed(n)


def rules_of(kind: Kind) -> Rules:
    """The rules that a network starts with."""
    if kind in STRICT:
        return Rules(terms=TERMS[kind], share=(2, 3), more=False, doubled=kind is Kind.NORM)
    return Rules(terms=TERMS[kind])


def ballot_rule(
    kind: Kind, rules: Rules, n: int, options: tuple[int, ...] = (), *, again: bool = False
) -> counting.Rule:
    """What the ballots are counted by, frozen at the opening: `n` active members, numbers of the alternatives."""
    form = counting.APPROVAL if options and FORMS[kind] == counting.YES_NO else FORMS[kind]
    return counting.Rule(form, rules.share, rules.more, counting.quorum(n, rules.factor), options, again)
