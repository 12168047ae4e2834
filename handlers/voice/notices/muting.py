"""The small buttons under a notice that mute, and those that bring back."""

from __future__ import annotations

from domain.base.notices import Category, Mode
from domain.base.things import Thing
from handlers.ui.screen import Button
from handlers.voice.notices.presses import BringBack, Mute, MuteThing
from locales.texts import Texts


def mute_button(t: Texts, category: Category, source: int = 0) -> Button:
    """«Не присылать …»: one tap switches the category off."""
    return Button(t.plain(f"notices-{category}-mute"), Mute(category=category, of=source))


def bring_back_button(t: Texts, category: Category, mode: Mode, source: int = 0) -> Button:
    """«Вернуть …» in the place of `mute_button`."""
    label = t.plain("notices-bring-back", category=t.plain(f"notices-{category}"))
    return Button(label, BringBack(category=category, mode=mode, of=source))


def mute_thing_button(t: Texts, thing: Thing) -> Button:
    """«Не писать об этом событии»: this one thing only."""
    return Button(t.plain(f"notices-mute-{thing.kind}"), MuteThing(kind=thing.kind, id=thing.number, on=1))


def unmute_thing_button(t: Texts, thing: Thing) -> Button:
    """«Вернуть …» in the place of `mute_thing_button`."""
    return Button(t.plain(f"notices-unmute-{thing.kind}"), MuteThing(kind=thing.kind, id=thing.number, on=0))
