"""What the digest tells beside the things kept for the person."""

from __future__ import annotations

from domain.base.members import Member
from locales.texts import Html, Texts
from services.base.unit import Unit
from services.voice import notices


def newcomers(unit: Unit, t: Texts, reader: Member) -> Html | None:
    """How many colleagues have joined this week."""
    came = notices.newcomers(unit, reader.id)
    return t("digest-newcomers", people=came.people, regions=came.regions) if came.people else None


SECTIONS = (newcomers,)
