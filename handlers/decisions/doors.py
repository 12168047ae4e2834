"""The doors themselves: under ballots, cards, rules."""

from __future__ import annotations

from domain.decisions.decisions import Decision
from handlers.decisions.presses import At, ShowRuling, ShowSecrecy, ShowVoters
from handlers.ui.screen import Button
from locales.texts import Texts


def ruling(t: Texts, decision: Decision, at: At) -> Button:
    """«По какой норме»."""
    return Button(t.plain("ruling-door"), ShowRuling(id=decision.id, at=at))


def secrecy(t: Texts, decision: Decision, at: At) -> Button:
    """«Что значит тайное»."""
    return Button(t.plain("secrecy-door"), ShowSecrecy(id=decision.id, at=at))


def voters(t: Texts, decision: Decision, at: At, key: str = "colleague-who") -> Button:
    """«Кто об этом голосует»."""
    return Button(t.plain(key), ShowVoters(id=decision.id, at=at))
