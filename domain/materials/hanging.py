"""Materials that belong to things of others: a recording to an event, a result to a project, help to a problem."""

from __future__ import annotations

import re

from domain.base.errors import DomainError
from domain.materials.materials import MATERIAL

_SAID = re.compile(rf"(?:^|[^A-Za-z]){MATERIAL}_(\d{{1,15}})(?!\d)", re.ASCII)
_BARE = re.compile(r"№?\s*(\d{1,15})", re.ASCII)


def number_in(said: str) -> int:
    """Which material somebody means: by its link, alone or with words around it, or by its number.

    Raises `DomainError` for anything else.
    """
    found = _SAID.search(said) or _BARE.fullmatch(said.strip())
    if found is None:
        raise DomainError("error-material-hang-none")
    return int(found[1])
