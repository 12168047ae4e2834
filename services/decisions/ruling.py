"""The rules that a decision gets when it is proposed: those of the charter by then."""

from __future__ import annotations

from functools import partial

from domain.decisions.kinds import Kind, Rules
from domain.decisions.norms import rules_by
from services.base import norms
from services.base.unit import Unit


def rules_now(unit: Unit, kind: Kind) -> Rules:
    """As the network's norms are at this moment."""
    return rules_by(kind, partial(norms.value, unit), partial(norms.value, unit))
