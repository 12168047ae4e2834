"""Which handler answers which update: dictionaries, filled by decorators, merged once at start.

aiogram tries registered handlers one after another, and runs each synchronous filter in a thread;
a table finds the handler in one step however many there are (docs/decisions/0002-dispatch-tables.md).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, TypeVar

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineQuery, InlineQueryResultArticle, Message

from handlers.ui.entry import Doors
from handlers.ui.forms.form import Form
from handlers.ui.opened_from import OpenedFrom
from handlers.ui.screen import BEHIND, CAME, OWN_MESSAGE, Screen
from handlers.ui.turn import Brought, Turn
from locales.texts import Texts
from services.base.unit import Unit, Units

Answer = Awaitable[Screen | None]
CommandHandler = Callable[[Turn], Answer]
ScreenHandler = Callable[[Turn, int], Answer]
LinkHandler = Callable[[Turn, str], Answer]
TextHandler = Callable[[Turn, str], Answer]
MessageHandler = Callable[[Turn, Message], Answer]
GuestHandler = Callable[[Units, Texts, Brought, str], Awaitable[InlineQueryResultArticle]]
InlineHandler = Callable[[Units, Texts, Brought, InlineQuery], Awaitable[None]]
PressHandler = Callable[[Turn, Any], Answer]
Gathers = Callable[[Unit, int], bool]
D = TypeVar("D", bound=CallbackData)
Table = Literal["screens", "links", "presses"]
H = TypeVar("H", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Former:
    """What became of an entrance that buttons and links in people's chats still name: it is called `now`, or is gone,
    and `sentence` is the text that says where one goes instead."""

    now: str = ""
    sentence: str = ""


class Routes:
    """The entrances of one feature. `screen` names are what `Go(to=…)` opens."""

    def __init__(self) -> None:
        self.commands: dict[str, CommandHandler] = {}
        self.screens: dict[str, ScreenHandler] = {}
        self.links: dict[str, LinkHandler] = {}
        self.presses: dict[str, tuple[type[CallbackData], PressHandler, PressHandler | None]] = {}
        self.forms: dict[str, Form] = {}
        self.formers: dict[tuple[Table, str], Former] = {}
        self.search: TextHandler | None = None
        self.sent: MessageHandler | None = None
        self.listening: list[TextHandler] = []
        self.inline: InlineHandler | None = None
        self.guest: GuestHandler | None = None
        self.album_parts: list[MessageHandler] = []
        self.gathering: list[Gathers] = []
        """Who has been asked for many files, which the door lets in."""
        self.traceless: set[str] = set()
        """Prefixes of presses of which nothing is noted anywhere (docs/decisions/0012-secret-ballots.md)."""
        self.always: list[str] = []
        """How the data of presses begin that are handled however many others are in hand (handlers/ui/door.py)."""
        self.always_words: list[str] = []
        """The texts of words of which the same is true."""

    def command(self, name: str) -> Callable[[H], H]:
        """`/name`; the handler is `async (turn)`."""
        return lambda handler: self._add(self.commands, name, handler)

    def screen(self, name: str) -> Callable[[H], H]:
        """`Go(to=name, at=…)`; the handler is `async (turn, at)`."""
        return lambda handler: self._add(self.screens, name, handler)

    def screen_from(self, names: OpenedFrom) -> Callable[[H], H]:
        """A screen that is opened from several; the handler is `async (turn, at, *, name)`."""

        def register(handler: H) -> H:
            for name in names:
                self._add(self.screens, name, partial(handler, name=name))
            return handler

        return register

    def room_of(self, doors: Doors) -> Callable[[H], H]:
        """The screens of the rooms of a list of doors; the handler is `async (turn, at, *, room)`."""

        def register(handler: H) -> H:
            for room in doors.rooms:
                self._add(self.screens, room.to, partial(handler, room=room))
            return handler

        return register

    def link(self, prefix: str) -> Callable[[H], H]:
        """`/start prefix_rest`; the handler is `async (turn, rest)`."""
        return lambda handler: self._add(self.links, prefix, handler)

    def press(
        self, kind: type[D], *, card: Callable[[Turn, D], Answer] | None = None, leaves_no_trace: bool = False
    ) -> Callable[[Callable[[Turn, D], Answer]], Callable[[Turn, D], Answer]]:
        """A button carrying `kind`; the handler is `async (turn, press)`.

        `card` shows the thing as it is now when the handler refuses with a `DomainError`. With `leaves_no_trace`
        nothing is written of such a press but what its use case writes: it isn't kept until it is handled, the person
        isn't noted as seen, the conversation stays as it was, and the log has neither person nor data.
        """

        def register(handler: Callable[[Turn, D], Answer]) -> Callable[[Turn, D], Answer]:
            self._add(self.presses, kind.__prefix__, (kind, handler, card))
            if leaves_no_trace:
                self.traceless.add(kind.__prefix__)
            return handler

        return register

    def leaves_no_trace(self, data: object) -> bool:
        """Whether nothing may be noted of a press with this data, as it came: with the mark of a notice or of a list's
        «Ещё», with the list that it was opened from, by a former name, or readable no more."""
        if not isinstance(data, str):
            return False
        prefix = data.removeprefix(OWN_MESSAGE).removeprefix(BEHIND).partition(CAME)[0].partition(":")[0]
        former = self.formers.get(("presses", prefix))
        return (former.now if former else prefix) in self.traceless

    def form(self, form: Form) -> Form:
        """A form that can be filled in."""
        self._add(self.forms, form.name, form)
        return form

    def former(self, table: Table, name: str, former: Former) -> None:
        """An entrance of an earlier version: the name of a screen, or the prefix of a link or of a button's data (whose
        fields are those of its new name)."""
        if name in getattr(self, table):
            raise ValueError(f"«{name}» is in use")
        self._add(self.formers, (table, name), former)

    def text(self, handler: TextHandler) -> TextHandler:
        """What happens with words written outside of a form: one handler in the whole bot."""
        if self.search is not None:
            raise ValueError("free text has a handler already")
        self.search = handler
        return handler

    def listens(self, handler: TextHandler) -> TextHandler:
        """Who is asked first about words written outside of a form, while somebody has said that their words are for it
        (a host at the door): None where they aren't. All such handlers are asked, the first that answers has them.
        """
        self.listening.append(handler)
        return handler

    def anything(self, handler: MessageHandler) -> MessageHandler:
        """What happens with a message outside of a form that isn't a command, before its words are searched for: None
        where it isn't the handler's matter, or it is and there is nothing to show (`Turn.is_heard`). One handler in the
        whole bot; an album that it takes it notes (handlers/ui/albums.py).
        """
        if self.sent is not None:
            raise ValueError("what is sent has a handler already")
        self.sent = handler
        return handler

    def any_chat(self, handler: InlineHandler) -> InlineHandler:
        """What is answered to `@bot words` from any chat; the handler is `async (units, t, features, query)`: whoever
        asks isn't met, so there is no turn. One handler in the whole bot.
        """
        if self.inline is not None:
            raise ValueError("what is asked from chats has a handler already")
        self.inline = handler
        return handler

    def strange_group(self, handler: GuestHandler) -> GuestHandler:
        """What is answered where the bot is mentioned and isn't a member; the handler is `async (units, t, features,
        words)`. One handler in the whole bot.
        """
        if self.guest is not None:
            raise ValueError("strange groups have a handler already")
        self.guest = handler
        return handler

    def further_parts(self, handler: MessageHandler) -> MessageHandler:
        """What becomes of the parts of an album that follow the one which was taken. All such handlers are asked, the
        one whose album it is takes the part; None: there is nothing to show.
        """
        self.album_parts.append(handler)
        return handler

    def many(self, gathers: Gathers) -> None:
        """`gathers(unit, telegram_id)`: whether somebody was asked for many files and sends them now; a read by key."""
        self.gathering.append(gathers)

    def include(self, other: Routes) -> None:
        """Take over all entrances of another feature; a name twice is a mistake of the programmer."""
        for mine, theirs in (
            (self.commands, other.commands),
            (self.screens, other.screens),
            (self.links, other.links),
            (self.presses, other.presses),
            (self.forms, other.forms),
        ):
            for name, handler in theirs.items():
                self._add(mine, name, handler)
        for (table, name), former in other.formers.items():
            self.former(table, name, former)
        if other.search is not None:
            self.text(other.search)
        if other.sent is not None:
            self.anything(other.sent)
        if other.inline is not None:
            self.any_chat(other.inline)
        if other.guest is not None:
            self.strange_group(other.guest)
        self.listening += other.listening
        self.album_parts += other.album_parts
        self.gathering += other.gathering
        self.traceless |= other.traceless
        self.always += other.always
        self.always_words += other.always_words

    @staticmethod
    def _add(table: Any, name: Any, handler: Any) -> Any:
        if name in table:
            raise ValueError(f"«{name}» is taken by {table[name]}")
        table[name] = handler
        return handler
