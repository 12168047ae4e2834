"""What notices carry in their payloads, as an export tells it (PRODUCT §2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """By key. Whatever none of these names isn't exported: it could lead to somebody else."""

    told: frozenset[str] = frozenset()
    """Words and numbers of the notice's own."""
    moments: frozenset[str] = frozenset()
    """UTC epoch seconds."""
    people: frozenset[str] = frozenset()
    """Members' numbers: «собеседник N»."""
    things: Mapping[str, str] = field(default_factory=dict)
    """Key → kind of the thing, or of the things, whose numbers it holds: told by their titles."""
    inside: frozenset[str] = frozenset()
    """Lists of payloads of the same sort."""
    left_out: Mapping[str, str] = field(default_factory=dict)
    """Key → why it isn't told."""

    def __or__(self, other: Carried) -> Carried:
        return Carried(
            told=self.told | other.told,
            moments=self.moments | other.moments,
            people=self.people | other.people,
            things={**self.things, **other.things},
            inside=self.inside | other.inside,
            left_out={**self.left_out, **other.left_out},
        )

    @property
    def keys(self) -> frozenset[str]:
        """All that is named."""
        return self.told | self.moments | self.people | self.things.keys() | self.inside | self.left_out.keys()
