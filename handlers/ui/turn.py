"""A turn: one update of one person, with all that a handler may use."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

from aiogram import Bot
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.base import StorageKey
from aiogram.types import Message

from domain.base.hung import Head
from domain.base.members import Member
from domain.base.things import Thing
from handlers.ui.commands import Command
from handlers.ui.entry import Doors, Entry
from handlers.ui.finding import Finder, Showcase
from handlers.ui.opening import Opener
from handlers.ui.pressed import Pressed
from handlers.ui.screen import Button, Screen
from handlers.ui.segment import Wording
from handlers.ui.waiting import Door
from locales.texts import Texts
from services.base.unit import Unit, Units

P = ParamSpec("P")
T = TypeVar("T")

ALERT_LIMIT = 200
"""Characters of an answer to a callback query (Bot API)."""


class SavesTogether(Protocol):
    """What the bot's FSM storage can do beyond aiogram's: save in the transaction of a use case."""

    def saving(
        self, key: StorageKey, data: Mapping[str, Any]
    ) -> tuple[Callable[[sqlite3.Connection], None], Callable[[], None]]:
        """What to run in the transaction, and what to call after its commit."""
        ...


class Brought(Protocol):
    """What all areas brought, as far as a handler asks for it (handlers/ui/feature.py: Features)."""

    commands: tuple[Command, ...]
    menu: tuple[Entry, ...]
    mine: Doors
    doors: dict[str, Door]
    desk: Doors
    finders: tuple[Finder, ...]
    showcases: tuple[Showcase[Turn], ...]
    openers: dict[str, Opener[Turn]]
    """By kind of thing."""
    hung: dict[str, Callable[[Texts, Thing, Head], Button]]
    """The doors of what hangs on things, by name."""
    menders: dict[str, Callable[[Turn, Thing], Awaitable[Screen]]]
    """By kind of thing: where its author mends it."""
    segments: tuple[Wording, ...]
    """The parts of segments in words."""

    @property
    def screens(self) -> Mapping[str, Callable[[Turn, int], Awaitable[Screen | None]]]: ...

    @property
    def links(self) -> Mapping[str, Callable[[Turn, str], Awaitable[Screen | None]]]: ...


@dataclass(slots=True)
class Turn:
    """What the dispatcher hands to a handler. `message` or `pressed` is what came in, never both."""

    bot: Bot
    units: Units
    viewer: Member
    t: Texts
    state: FSMContext
    update_id: int
    forms: Mapping[str, object]
    """All forms of the bot by name; what a form is the engine knows (`form_of` in handlers/ui/forms/form.py)."""
    features: Brought
    """What all areas brought: how one area leads into another that stands above it."""
    message: Message | None = None
    pressed: Pressed | None = None
    data: dict[str, Any] = field(default_factory=dict)
    """What the FSM storage keeps of this conversation; written back by `remember`. Each key has one room that reads and
    writes it, with functions for all others (tests/test_conversations.py)."""
    pressed_stays: bool = False
    """The pressed message is one of its own (a notice): what is shown now is a new message."""
    below: int | None = None
    """The message that the same button of such a message has opened a moment ago: what is shown now stands there."""
    came: str = ""
    """The list from which the person came to the card that they pressed on, as its button says; empty: the usual."""
    in_its_place: Button | None = None
    """What is to stand where the pressed button stood; the message stays otherwise as it is."""
    is_heard: bool = False
    """What was sent outside of a form has found whoever takes it, though there is nothing to show."""
    leaves_no_trace: bool = False
    """Nothing is noted of this press (`Routes.press`): what it would write of the conversation is a mistake."""
    answer: str | None = None
    answer_is_alert: bool = False

    @property
    def now(self) -> int:
        return self.t.now

    async def do(self, use_case: Callable[Concatenate[Unit, int, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case that changes something, for the viewer: `use_case(unit, viewer.id, *args)`."""
        return await self.units.do(use_case, self.viewer.id, *args, **kwargs)

    async def do_and_remember(
        self,
        data: dict[str, Any],
        use_case: Callable[Concatenate[Unit, int, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Like `do`, and from then on the conversation's data are `data`: saved in the same transaction.

        Nothing is saved when the use case has erased somebody.
        """
        self._require_traces()
        save, saved = cast(SavesTogether, self.state.storage).saving(self.state.key, data)
        done = await self.units.together_with(save, saved).do(use_case, self.viewer.id, *args, **kwargs)
        self.data = data
        return done

    async def ask(self, use_case: Callable[Concatenate[Unit, int, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case that only reads, on behalf of the viewer."""
        return await self.units.ask(use_case, self.viewer.id, *args, **kwargs)

    async def report(self, use_case: Callable[Concatenate[Unit, int, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Like `ask`, for long reading (exports)."""
        return await self.units.report(use_case, self.viewer.id, *args, **kwargs)

    async def open(self, to: str, at: int = 0) -> Screen | None:
        """The screen of that name, whichever area it belongs to."""
        return await self.features.screens[to](self, at)

    async def remember(self) -> None:
        """Save `data` now: what a person has answered outlives kill -9."""
        self._require_traces()
        await self.state.set_data(self.data)

    def _require_traces(self) -> None:
        if self.leaves_no_trace:
            raise RuntimeError("a press that leaves no trace writes nothing of the conversation")

    def forget(self) -> None:
        """The conversation was erased: nothing of it may be written back."""
        self.data.clear()

    def toast(self, key: str, /, **args: Any) -> None:
        """Say a short thing at the top of the chat; only presses have a toast."""
        self.answer, self.answer_is_alert = self.t.plain(key, **args)[:ALERT_LIMIT], False

    def alert(self, key: str, /, **args: Any) -> None:
        """Say a thing that must be closed with OK; only presses have an alert."""
        self.answer, self.answer_is_alert = self.t.plain(key, **args)[:ALERT_LIMIT], True
