"""What the writer of an answer is asked, and what goes into the group. Each looks whether it is still true."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from handlers.ideas.groups import screens
from handlers.ideas.presses import ShowIdea
from handlers.ideas.screens import link_to
from handlers.ui.notice import Notice
from handlers.ui.screen import Button, Screen
from locales.texts import Texts
from services.base.unit import Unit
from services.ideas import groups

Payload = dict[str, Any]


def asked(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """The answer helped; may it go to the group? Silent when it can't any more."""
    try:
        found = groups.question(unit, reader.id, payload["idea"], payload["remark"])
    except DomainError:
        return None
    to = Button(t.plain("idea-to-card"), ShowIdea(id=found.idea.id))
    return Notice(screens.asked(t, found), to, screens.asked_rows(t, found))


def invitation(unit: Unit, t: Texts, payload: Payload) -> Screen | None:
    """The card by which a group's people ask; None when the link was changed meanwhile."""
    if groups.shown(unit, payload["code"]) is None:
        return None
    link = screens.address(unit.network.bot_username, payload["code"])
    return screens.invitation(t, unit.network.name, link)


def answer(unit: Unit, t: Texts, payload: Payload) -> Screen | None:
    """The answer in the group; None when it was taken back or hidden meanwhile."""
    found = groups.posted(unit, payload["idea"], payload["remark"])
    return screens.answer(t, found, link_to(unit.network.bot_username, found.idea)) if found is not None else None


NOTICES = {"problem-group": asked}
POSTS = {"group-ask": invitation, "group-answer": answer}
