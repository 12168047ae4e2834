"""What goes into groups and channels: the card of a decision, as it is at that moment."""

from __future__ import annotations

from typing import Any

from handlers.decisions.groups import screens
from handlers.ui.notice import Rewritten
from locales.texts import Texts
from services.base.unit import Unit
from services.decisions import group_cards


def card(unit: Unit, t: Texts, payload: dict[str, Any]) -> Rewritten | None:
    """None when its chat isn't linked any more, or the card was deleted there."""
    found = group_cards.shown(unit, payload["card"])
    if found is None:
        return None
    screen = screens.card(t, found, unit.network.bot_username)
    return Rewritten(screen, found.card.lies_in, found.card.message_id)


POSTS = {group_cards.KIND: card}
