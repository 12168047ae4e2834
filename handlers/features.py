"""Every feature's entrances, merged once. A new feature adds one line."""

from __future__ import annotations

from handlers.desk.audit import router as audit
from handlers.desk.organizer import router as organizer
from handlers.events.attending import router as events
from handlers.events.contests import router as contests
from handlers.events.feedback import router as feedback
from handlers.events.hosting import router as hosting
from handlers.home.menu import router as menu
from handlers.home.search import router as search
from handlers.people.applications import router as applications
from handlers.people.consents import router as consents
from handlers.people.directory import router as people
from handlers.people.invitations import router as invitations
from handlers.people.joining import router as joining
from handlers.people.me import router as me
from handlers.people.purposes import router as purposes
from handlers.people.roles import router as roles
from handlers.privacy import router as privacy
from handlers.ui.routes import Routes
from handlers.voice.announcements import router as announcements
from handlers.voice.notices import router as notices
from handlers.voice.settings import router as settings

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
