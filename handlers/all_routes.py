"""Every feature's entrances, merged once. A new feature adds one line."""

from __future__ import annotations

from handlers.announcements import router as announcements
from handlers.applications import router as applications
from handlers.audit import router as audit
from handlers.consents import router as consents
from handlers.contests import router as contests
from handlers.events import router as events
from handlers.feedback import router as feedback
from handlers.hosting import router as hosting
from handlers.invitations import router as invitations
from handlers.joining import router as joining
from handlers.me import router as me
from handlers.menu import router as menu
from handlers.notices import router as notices
from handlers.organizer import router as organizer
from handlers.people import router as people
from handlers.privacy import router as privacy
from handlers.purposes import router as purposes
from handlers.roles import router as roles
from handlers.routes import Routes
from handlers.search import router as search
from handlers.settings import router as settings

FEATURES = (
    menu,
    joining,
    settings,
    search,
    events,
    hosting,
    contests,
    feedback,
    notices,
    me,
    people,
    purposes,
    privacy,
    organizer,
    applications,
    invitations,
    roles,
    consents,
    audit,
    announcements,
)


def all_routes() -> Routes:
    """One table of everything that can be pressed, typed or opened."""
    merged = Routes()
    for feature in FEATURES:
        merged.include(feature.routes)
    return merged
