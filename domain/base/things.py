"""One thing of the network that something else points at: its kind and its number."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ThingKind(StrEnum):
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Thing:
    kind: ThingKind
    id: int
