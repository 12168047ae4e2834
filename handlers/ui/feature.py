"""What an area brings to the Telegram face, and all of it merged (docs/architecture.md).

Each area has `handlers/<area>/feature.py` with one `FEATURE`; handlers/features.py lists them. What areas above brought
reaches the ones below at run time, by the turn (`turn.features`): an import would run upwards.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from domain.base.hung import Head
from domain.base.things import Thing
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.finding import Finder, Showcase
from handlers.ui.notice import Post, Renderer, Section, Speech
from handlers.ui.opening import Opener
from handlers.ui.rooms import CABINET, MINE
from handlers.ui.routes import LinkHandler, Routes, ScreenHandler
from handlers.ui.screen import Button, Screen
from handlers.ui.segment import Wording
from handlers.ui.turn import Turn
from handlers.ui.waiting import Door
from locales.texts import Texts
from services.base.unit import Unit

K = TypeVar("K")
V = TypeVar("V")

ChatJoined = Callable[[Unit, int, int, str, str], object]
"""`(unit, telegram id of whoever did it, chat id, title, kind)`: the bot was given a place in a group or channel."""
ChatLeft = Callable[[Unit, int], object]
"""`(unit, chat id)`: it lost the place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """What one area brings. Doors, commands and finders say by their `place` where they stand among all."""

    name: str
    routes: tuple[Routes, ...]
    """What can be pressed, typed or opened."""
    notices: tuple[Mapping[str, Renderer], ...] = ()
    """What it says unasked, by kind of the outbox."""
    speaking: tuple[Callable[[Features], Mapping[str, Renderer]], ...] = ()
    """The same, of renderers that speak of what other areas brought: called once, with all of it."""
    posts: tuple[Mapping[str, Post], ...] = ()
    """What it posts into groups and channels, by kind."""
    sections: tuple[Section, ...] = ()
    """Paragraphs of the weekly digest."""
    commands: tuple[Command, ...] = ()
    menu: tuple[Entry, ...] = ()
    mine: tuple[Entry, ...] = ()
    """Lines of «Моё»; `within` one of its rooms (handlers/ui/rooms.py) where there is no room left."""
    doors: Mapping[str, Door] = field(default_factory=dict)
    """Where the rows of what comes and what waits lead, by the names that the area's `Waits` have (services/base)."""
    desk: tuple[Entry, ...] = ()
    """Lines of the organizers' cabinet, each with the right it needs and the room it stands `within`."""
    finders: tuple[Finder, ...] = ()
    showcases: tuple[Showcase[Turn], ...] = ()
    """What a guest who looks first is shown of it."""
    openers: tuple[Opener[Turn], ...] = ()
    """Doors of its kinds of things: the screen, and the link."""
    hung: Mapping[str, Callable[[Texts, Thing, Head], Button]] = field(default_factory=dict)
    """The doors of what it hangs on things of others, by the names that the area's `Hung` have (services/base)."""
    menders: Mapping[str, Callable[[Turn, Thing], Awaitable[Screen]]] = field(default_factory=dict)
    """By kind of thing: where its author changes one that a moderator has looked at; the opener's screen otherwise."""
    segments: tuple[Wording, ...] = ()
    """How its parts of segments read."""
    chat_joined: tuple[ChatJoined, ...] = ()
    chat_left: tuple[ChatLeft, ...] = ()


class Features:
    """What all areas brought, merged once at start. Raises ValueError for a name that two of them brought."""

    def __init__(self, features: Iterable[Feature]) -> None:
        self.all = tuple(features)
        _once(feature.name for feature in self.all)
        self.routes = Routes()
        for feature in self.all:
            for routes in feature.routes:
                self.routes.include(routes)
        self.segments = tuple(sorted(_each(f.segments for f in self.all), key=lambda wording: wording.place))
        _once(wording.part for wording in self.segments)
        self.speech = Speech(
            _merged(
                [table for feature in self.all for table in feature.notices]
                + [speak(self) for feature in self.all for speak in feature.speaking]
            ),
            _merged(table for feature in self.all for table in feature.posts),
            tuple(section for feature in self.all for section in feature.sections),
        )
        self.commands = tuple(sorted(_each(f.commands for f in self.all), key=lambda command: command.place))
        self.menu = _in_order(f.menu for f in self.all)
        self.mine = replace(MINE, entries=_in_order(f.mine for f in self.all))
        self.doors = _merged(feature.doors for feature in self.all)
        self.desk = replace(CABINET, entries=_in_order(f.desk for f in self.all))
        self.finders = tuple(sorted(_each(f.finders for f in self.all), key=lambda finder: finder.entry.place))
        self.hung = _merged(feature.hung for feature in self.all)
        self.menders = _merged(feature.menders for feature in self.all)
        self.showcases = tuple(sorted(_each(f.showcases for f in self.all), key=lambda showcase: showcase.place))
        self.openers = _merged({one.kind: one} for feature in self.all for one in feature.openers)
        _once(command.name for command in self.commands)

    @property
    def screens(self) -> Mapping[str, ScreenHandler]:
        return self.routes.screens

    @property
    def links(self) -> Mapping[str, LinkHandler]:
        return self.routes.links

    def chat_joined(self, unit: Unit, telegram_id: int, chat_id: int, title: str, kind: str) -> None:
        """A use case: every area hears that the bot was given a place in a group or channel."""
        for feature in self.all:
            for react in feature.chat_joined:
                react(unit, telegram_id, chat_id, title, kind)

    def chat_left(self, unit: Unit, chat_id: int) -> None:
        """A use case: every area hears that the bot lost its place."""
        for feature in self.all:
            for react in feature.chat_left:
                react(unit, chat_id)


def _each(brought: Iterable[Iterable[V]]) -> list[V]:
    return [one for several in brought for one in several]


def _in_order(brought: Iterable[Iterable[Entry]]) -> tuple[Entry, ...]:
    entries = sorted(_each(brought), key=lambda entry: entry.place)
    _once(entry.to for entry in entries)
    return tuple(entries)


def _merged(tables: Iterable[Mapping[K, V]]) -> dict[K, V]:
    merged: dict[K, V] = {}
    for table in tables:
        _once([*merged, *table])
        merged |= table
    return merged


def _once(names: Iterable[object]) -> None:
    seen: set[object] = set()
    for name in names:
        if name in seen:
            raise ValueError(f"«{name}» is brought twice")
        seen.add(name)
