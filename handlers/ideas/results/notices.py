"""What authors and supporters are told of a result. Each looks whether it is still true, and is silent if not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.ideas.projects import ProjectState
from domain.ideas.results import SUBMITTED
from handlers.ideas.results.presses import DoResult, ResultDeed, ShowResult
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button
from locales.texts import Texts
from services.base.unit import Unit
from services.ideas import result_views
from services.ideas.result_views import Shown

Payload = dict[str, Any]


def _seen(unit: Unit, reader: Member, payload: Payload) -> Shown | None:
    try:
        seen = result_views.shown(unit, reader.id, payload["idea"])
    except DomainError:
        return None
    return seen if seen.idea.state in SUBMITTED else None


def _door(t: Texts, seen: Shown) -> Button:
    return Button(t.plain("result-door-work"), ShowResult(id=seen.idea.id))


def credit(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To each of the team, when the result is submitted: may their name stand there?"""
    seen = _seen(unit, reader, payload)
    if seen is None or seen.own is None or seen.own.shown is not None:
        return None
    rows = tuple(
        (Button(t.plain(f"result-do-{deed}"), DoResult(id=seen.idea.id, do=deed)),)
        for deed in (ResultDeed.NAME, ResultDeed.UNNAME)
    )
    return Notice(t("result-notice-credit", title=seen.idea.title), _door(t, seen), rows)


def published(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To the team and to those who supported it."""
    seen = _seen(unit, reader, payload)
    if seen is None or seen.idea.state != ProjectState.PUBLISHED:
        return None
    return Notice(t("result-notice-published", title=seen.idea.title), _door(t, seen))


NOTICES: Mapping[str, Renderer] = {"result-credit": credit, "result-published": published}
