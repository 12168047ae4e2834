"""One row of the table of rights."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from services.base.unit import Unit
from tests.rights.persons import OUTSIDE, Who
from tests.rights.stage import Stage


class Asks(Enum):
    """What a use case asks of everybody before it asks for more."""

    NOTHING = "nothing"
    MEMBERSHIP = "to be in the network"
    CONSENT = "to be in the network with a consent in force"


NOT_IN = {
    Who.GUEST: "error-join-first",
    Who.APPLICANT: "error-application-waits",
    Who.LEFT: "error-come-back-first",
    Who.ERASING: "error-return-first",
}
"""What those outside of the network are told: each has another way in."""
Call = Callable[[Stage, Who], tuple[Any, ...]]
Sees = Callable[[Stage, Who, Any], object]


@dataclass(frozen=True, kw_only=True)
class Row:
    """`use_case(unit, actor_id, *call(stage, who), **named)`: who `may`, and how all others are refused.

    The refusals follow from `asks`: outside of the network those of NOT_IN, without a consent
    «error-consent-…», then `refusal`; `but` names those of whom something else is true (a state, mostly).
    Whoever is in `may` mustn't be refused at all, so the thing must be in a state in which it goes.
    """

    use_case: Callable[..., Any]
    may: frozenset[Who] | set[Who]
    call: Call = lambda stage, who: ()
    named: Mapping[str, Any] = field(default_factory=dict)
    more: Callable[[Stage], Mapping[str, Any]] | None = None
    """Named arguments that depend on the stage."""
    asks: Asks = Asks.CONSENT
    refusal: str = "error-no-right"
    but: Mapping[Who, str] = field(default_factory=dict)
    idle: frozenset[Who] | set[Who] = frozenset()
    """Those for whom it neither refuses nor does anything."""
    sees: Sees | None = None
    """Where the answer differs by person: asserts what this one got (also the idle)."""
    on: str = ""
    """Which thing, where a use case has several rows."""
    says: str = ""
    """What docs/rights.md calls it, where the docstring's first sentence speaks to programmers."""
    having_left: bool = False
    """Whoever may goes on when they have left the network: it is theirs still."""
    given: Callable[[Unit, Stage, Who], object] | None = None
    """What must have happened before, where the stage as it stands has no example."""

    @property
    def name(self) -> str:
        return f"{self.use_case.__module__}.{self.use_case.__name__}"

    def named_for(self, stage: Stage) -> dict[str, Any]:
        """All named arguments."""
        return {**self.named, **(self.more(stage) if self.more is not None else {})}

    def refused_with(self, who: Who) -> str | None:
        """The refusal that this person must get; None for who may, and for the idle."""
        if who in self.may or who in self.idle:
            return None
        if who in self.but:
            return self.but[who]
        if who in OUTSIDE and self.asks is not Asks.NOTHING:
            return NOT_IN[who]
        if who is Who.READ_ONLY and self.asks is Asks.CONSENT:
            return "error-consent-read-only"
        return self.refusal


@dataclass(frozen=True)
class Area:
    """Rows that belong together; `title` heads them in docs/rights.md, where they stand by their `place`."""

    title: str
    place: int
    rows: tuple[Row, ...]
