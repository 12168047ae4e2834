"""What other areas need of a thing to name it in a line: what it is called, and when and where it begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Occasion(Protocol):
    """An event is one; an area without moments brings none. `starts_at` in UTC epoch seconds, `zone` an IANA name."""

    @property
    def title(self) -> str: ...
    @property
    def starts_at(self) -> int: ...
    @property
    def zone(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Aim:
    """What somebody came for by a link: what it is called, and when (UTC epoch seconds) and in what zone it begins,
    where it has a moment. `is_full`: there is no place now, and one gets into its queue."""

    title: str
    starts_at: int | None = None
    zone: str | None = None
    is_full: bool = False
