"""What a link has promised to somebody who isn't in the network yet (PRODUCT §0)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Promise:
    """One thing that waits for its person: a kind that an area can promise (services/base/areas.py), and its number or
    code. `at`: when the link was opened, UTC epoch seconds."""

    kind: str
    key: str
    at: int
