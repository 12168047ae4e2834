"""What the cabinet lists, by right. A feature with something for organizers adds its line here."""

from __future__ import annotations

from domain.base.roles import Right
from handlers.home.menu.screens import Entry

ENTRIES: list[Entry] = [
    Entry("organizer-applications", "organizer_applications", Right.ADMIT),
    Entry("organizer-people", "organizer_people", Right.SEE_PEOPLE),
    Entry("organizer-announcements", "announcements", Right.ANNOUNCE),
    Entry("organizer-invitations", "organizer_invitations", Right.INVITE),
    Entry("organizer-network", "organizer_network", Right.SET_ADMISSION),
    Entry("organizer-audit", "organizer_audit", Right.SEE_AUDIT),
]
"""At most seven for one person (PRODUCT §0): what is rare goes under «Сеть»."""
