"""The roles in which people make an event (PRODUCT §5): hosts, speakers, a jury."""

from __future__ import annotations

from domain.base.errors import DomainError
from domain.base.parts import PartRole
from domain.base.writing import one_line

HOST = "host"
SPEAKER = "speaker"
JURY = "jury"
WRITTEN_TO = (SPEAKER, JURY)
"""To whom one can write as such: hosts are few, and write to each other."""
ROLES = (PartRole(HOST, last_holder="error-event-last-host"), PartRole(SPEAKER), PartRole(JURY))

OUTSIDE_MOST = 8
OUTSIDE_LIMIT = 80
"""Speakers from outside of the network that an event names, and characters of each."""


def clean_outside(text: str | None) -> str | None:
    """Names as a host writes them, one a line, as they are kept; None: nobody is named.

    Raises `DomainError` for too many, and for one that is too long.
    """
    named = list(dict.fromkeys(one_line(line, OUTSIDE_LIMIT) for line in (text or "").splitlines() if line.strip()))
    if len(named) > OUTSIDE_MOST:
        raise DomainError("error-event-speakers", most=OUTSIDE_MOST)
    return "\n".join(named) or None
