"""What a network sets for itself of its decisions: how long each phase lasts and what makes a vote pass (PRODUCT §7).

The bounds keep votes from being won by haste or by a handful: a norm and a person always need two thirds at least.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace

from domain.base.norms import Measure, Norm
from domain.decisions import counting
from domain.decisions.kinds import FORMS, STRICT, TERMS, Kind, Rules, rules_of

_BOUNDS: Mapping[str, tuple[int, int]] = {
    "gather": (7, 60),
    "discuss": (1, 30),
    "freeze": (1, 7),
    "vote": (1, 30),
    "protest": (3, 14),
}
"""Days of a phase, the least and the most."""
_LEAST: Mapping[tuple[bool, str], int] = {(True, "discuss"): 3, (True, "vote"): 5}
"""More where the charter and people are voted on."""


def _days(kind: Kind) -> dict[str, Norm[int]]:
    found = {}
    for phase, days in asdict(TERMS[kind]).items():
        least, most = _BOUNDS[phase]
        if days:
            least = _LEAST.get((kind in STRICT, phase), least)
            found[phase] = Norm(f"{kind}-{phase}", days, least=least, most=most, measure=Measure.DAYS)
    return found


DAYS: Mapping[Kind, Mapping[str, Norm[int]]] = {kind: _days(kind) for kind in Kind}
"""By kind and phase."""
SHARES: Mapping[Kind, Norm[str]] = {
    Kind.PROPOSAL: Norm("proposal-share", "1/2", choices=("1/2", "3/5", "2/3"), measure=Measure.CHOICE),
    Kind.NORM: Norm("norm-share", "2/3", choices=("2/3", "3/4"), measure=Measure.CHOICE),
    Kind.PEOPLE: Norm("people-share", "2/3", choices=("2/3", "3/4"), measure=Measure.CHOICE),
}
"""Yes among yes and no: more than a half, or that share at least."""
QUORUM = Norm("quorum", 3, least=2, most=5)
"""What the root of N is multiplied by (counting.quorum)."""

NORMS: tuple[Norm[int] | Norm[str], ...] = (
    *(norm for kind in Kind for norm in DAYS[kind].values()),
    *SHARES.values(),
    QUORUM,
)


def deciding(kind: Kind, rules: Rules) -> tuple[tuple[Norm[int] | Norm[str], str], ...]:
    """The norms by which a vote of the kind is won, each with the value that `rules` took over from it: the share, the
    quorum, the days of voting. A kind has those that it needs.
    """
    found: list[tuple[Norm[int] | Norm[str], str]] = []
    if kind in SHARES:
        found.append((SHARES[kind], "{}/{}".format(*rules.share)))
    if FORMS[kind] != counting.PULSE:
        found.append((QUORUM, str(rules.factor)))
    found.append((DAYS[kind]["vote"], str(rules.terms.vote)))
    return tuple(found)


def rules_by(kind: Kind, days: Callable[[Norm[int]], int], share: Callable[[Norm[str]], str]) -> Rules:
    """The rules of a kind with what the network has set for itself: `days` and `share` give the value of a norm."""
    rules = rules_of(kind)
    terms = replace(rules.terms, **{phase: days(norm) for phase, norm in DAYS[kind].items()})
    found = replace(rules, terms=terms, factor=days(QUORUM))
    if kind not in SHARES:
        return found
    over, _, under = share(SHARES[kind]).partition("/")
    return replace(found, share=(int(over), int(under)), more=(over, under) == ("1", "2"))
