"""By what of the way in and of roles the network knows a colleague (PRODUCT §7)."""

from __future__ import annotations

from domain.base.signs import Sign
from storage.people import signs

SIGNS = (
    Sign("role", signs.ROLE),
    Sign("approved", signs.APPROVED),
    Sign("invited", signs.INVITED),
    Sign("vouched", signs.VOUCHED, lends=False),
)
"""A role is given by organizers, who approve members: it says no less than their yes to an application. So
whoever is named in ORGANIZER_IDS is the first of a network whose doors stand open to everybody. What somebody was
vouched for isn't lent on."""
