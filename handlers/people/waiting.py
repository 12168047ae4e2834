"""Where the rows of what waits lead among people."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.people.applications.presses import Decide
from handlers.people.directory.presses import Among, ShowPerson
from handlers.ui.screen import Go
from handlers.ui.waiting import Door

DOORS: Mapping[str, Door] = MappingProxyType(
    {
        "application": lambda number: Decide(act="see", id=number),
        "consent-offered": lambda *numbers: Go(to="consent_texts"),
        "contact": lambda member: ShowPerson(id=member, among=Among.MINE_CONTACTS),
    }
)
