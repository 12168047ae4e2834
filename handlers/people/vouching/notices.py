"""What the bot says of vouching."""

from __future__ import annotations

from typing import Any

from domain.base.members import Member
from handlers.ui.names import name_of
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button, Go
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.people import vouching


def vouched(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """Somebody has vouched for the reader; nothing once it was taken back."""
    found = vouching.notice(unit, reader.id, payload["by"])
    if found is None:
        return None
    giver, mine = found
    when = t.date(mine.votes_from) if mine.votes_from is not None else ""
    return Notice(
        lines(
            t("vouch-notice", name=name_of(t, giver)),
            t("vouch-notice-now" if mine.votes_from is None else "vouch-notice-from", date=when),
        ),
        to=Button(t.plain("colleague-who"), Go(to="colleague")),
    )


NOTICES: dict[str, Renderer] = {"vouched": vouched}
