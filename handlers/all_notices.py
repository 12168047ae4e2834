"""All that the bot can say unasked: the renderers of every area, by kind (domain/base/outbox.py lists the kinds).

An area adds its table in handlers/<area>/<feature>/notices.py and one line here.
"""

from __future__ import annotations

from collections.abc import Mapping

from handlers.events.attending import notices as events
from handlers.people.applications import notices as applications
from handlers.people.directory import notices as people
from handlers.people.joining import notices as joining
from handlers.people.roles import notices as roles
from handlers.privacy import notices as privacy
from handlers.ui.notice import Post, Renderer, Section, Speech
from handlers.voice.announcements import notices as announcements
from handlers.voice.notices import notices as digest

NOTICES: list[Mapping[str, Renderer]] = [
    joining.NOTICES,
    applications.NOTICES,
    roles.NOTICES,
    privacy.NOTICES,
    people.NOTICES,
    announcements.NOTICES,
    events.NOTICES,
]
POSTS: list[Mapping[str, Post]] = [announcements.POSTS]
SECTIONS: list[Section] = [*digest.SECTIONS, *events.SECTIONS]


def speech() -> Speech:
    """Everything merged. Raises ValueError when two areas render one kind."""
    notices: dict[str, Renderer] = {}
    posts: dict[str, Post] = {}
    for table in NOTICES:
        if twice := notices.keys() & table.keys():
            raise ValueError(f"rendered twice: {sorted(twice)}")
        notices |= table
    for kinds in POSTS:
        posts |= kinds
    return Speech(notices, posts, tuple(SECTIONS))
