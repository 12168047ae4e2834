"""What the team is told of the plan. Each looks whether it is still true, and is silent if not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.base.errors import DomainError
from domain.base.lists import FIRST
from domain.base.members import Member
from domain.ideas import plan
from handlers.ideas.diary.presses import TellStep
from handlers.ideas.plan import words
from handlers.ideas.plan.presses import Deed, DoItem, ShowItem
from handlers.ideas.presses import ShowIdea
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.ideas import plan_views, views
from services.ideas.plan_views import Piece

Payload = dict[str, Any]


def _seen(unit: Unit, reader: Member, payload: Payload) -> Piece | None:
    try:
        seen = plan_views.piece(unit, reader.id, payload["item"], FIRST)
    except DomainError:
        return None
    return seen if seen.works and not seen.line.item.is_done else None


def _notice(t: Texts, seen: Piece, key: str, *deeds: Deed) -> Notice:
    item = seen.line.item
    text = lines(
        t(key, title=item.title, project=seen.idea.title), t("plan-item-facts", facts=words.facts(t, seen.line))
    )
    rows = tuple((Button(t.plain(f"plan-do-{deed}"), DoItem(id=item.id, do=deed)),) for deed in deeds)
    return Notice(text, Button(t.plain("plan-open"), ShowItem(id=item.id)), rows, at=item.due_at)


def given(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seen(unit, reader, payload)
    if seen is None or seen.line.item.owner_id != payload["owner"]:
        return None
    return _notice(t, seen, "plan-notice-given", Deed.GIVE_BACK)


def free(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To a leader: whoever had it has let it go."""
    seen = _seen(unit, reader, payload)
    if seen is None or seen.line.item.owner_id is not None:
        return None
    return _notice(t, seen, "plan-notice-free")


def _dated(key: str) -> Renderer:
    def render(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
        seen = _seen(unit, reader, payload)
        if seen is None or seen.line.item.due_at != payload["due"] or not (seen.is_own or seen.leads):
            return None
        return _notice(t, seen, key, *([Deed.FINISH] if seen.is_own else []))

    return render


def silent(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To a leader of a project of which nothing was heard for three weeks."""
    try:
        seen = views.led_card(unit, reader.id, payload["idea"])
    except DomainError:
        return None
    if seen.idea.state in plan.ASLEEP:
        return None
    tell = Button(t.plain("diary-tell"), TellStep(id=seen.idea.id))
    return Notice(
        t("plan-notice-silent", title=seen.idea.title),
        Button(t.plain("plan-project"), ShowIdea(id=seen.idea.id)),
        ((tell,),),
    )


NOTICES: Mapping[str, Renderer] = {
    "plan-given": given,
    "plan-free": free,
    "plan-near": _dated("plan-notice-near"),
    "plan-late": _dated("plan-notice-late"),
    "plan-silent": silent,
}
