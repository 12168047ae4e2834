"""A screen: what one message shows. Built by pure functions from records and the reader's texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal
from urllib.parse import quote, urlencode

from aiogram.filters.callback_data import CallbackData

from domain.base.cutting import ELLIPSIS
from locales.texts import Html, Texts
from locales.widths import fits

Keyboard = dict[str, list[list[dict[str, Any]]]]
"""Bot API: InlineKeyboardMarkup, as JSON has it."""

MAX_TEXT = 4096
MAX_MENU_ITEMS = 7
"""PRODUCT §0: a menu has at most seven items (navigation and pages don't count)."""


class Go(CallbackData, prefix="go"):
    """Opens a screen that needs nothing but its name; `at` is a page or a plain id where it has one."""

    to: str
    at: int = 0


CAME = "<"
"""Behind the data of a button: from which list the card was opened that the button is on or leads to. No press of ours
has it in its data, and it is left out where there is no room for it (64 bytes): then «‹ Назад» is the usual one."""
_MOST = 64


BEHIND = "+"
"""Before the data that opens a list: not its page is shown, but what that has no room for. No prefix begins with it."""


class Way(CallbackData, prefix="way"):
    """What a list was opened by, as a button carried it."""

    data: str

    def pack(self) -> str:
        return self.data


def packed(press: CallbackData) -> str:
    """What a button carries: the same as aiogram's `pack` (a test compares), in a quarter of the time.

    Raises ValueError, as aiogram does, where a value has a colon in it or 64 bytes are too few.
    """
    said = [press.__prefix__]
    for value in press.__dict__.values():
        kind = type(value)
        if kind is str:
            said.append(value)
        elif kind is int:
            said.append(str(value))
        elif isinstance(value, Enum):
            said.append(str(value.value))
        else:
            return press.pack()
    data = ":".join(said)
    is_plain = len(data) <= _MOST and data.isascii() and data.count(":") == len(said) - 1
    return data if is_plain and type(press).pack is CallbackData.pack else press.pack()


@dataclass(frozen=True, slots=True)
class AtDoor:
    """«‹ Назад» leads to where the reader finds the door of the screen `to`: the screen `home`, or a room of it."""

    home: str
    to: str


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button: a label and what it does. Exactly one of `press`, `url`, `copy`, `inline`.

    `place`: of a row of a list, what opens this page of it: the card and all that follows lead back there.
    """

    label: str
    press: CallbackData | None = None
    url: str | None = None
    copy: str | None = None
    inline: str | None = None
    place: CallbackData | None = None

    def __post_init__(self) -> None:
        if isinstance(self.label, Html):
            raise TypeError(f"a label is plain text, not Html: {self.label!r}")

    def at(self, place: CallbackData) -> Button:
        """The same as a row of the list that `place` opens: what it opens leads back there."""
        return Button(self.label, self.press, self.url, self.copy, self.inline, place)

    def markup(self, mark: str = "", came: str = "") -> dict[str, Any]:
        """Bot API: InlineKeyboardButton. `came`: from where the screen was opened that the button is on."""
        if self.press is not None:
            data = mark + packed(self.press)
            way = packed(self.place) if self.place is not None else came
            longer = f"{data}{CAME}{way}"
            fits = way and way != data and len(longer.encode()) <= _MOST
            return {"text": self.label, "callback_data": longer if fits else data}
        if self.url is not None:
            return {"text": self.label, "url": self.url}
        if self.copy is not None:
            return {"text": self.label, "copy_text": {"text": self.copy}}
        return {"text": self.label, "switch_inline_query": self.inline or ""}


Row = tuple[Button, ...]

OWN_MESSAGE = "!"
"""Before the data of every button under a message of its own (a notice, an announcement): what it opens is a new
message, so that what was said stays (PRODUCT §0). No prefix of ours begins with it."""


AttachmentKind = Literal["document", "photo", "video", "animation", "audio"]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file or picture that a screen carries: bytes with a name, or a file_id Telegram already has.

    A file_id can only be sent as the kind it came as (Bot API, Sending files).
    """

    kind: AttachmentKind
    name: str
    content: bytes | None = None
    file_id: str | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """What one message shows.

    `back` and `menu` make the last row («‹ Назад», «⌂ Меню»), which every screen has but the menu itself
    (PRODUCT §0). Where `is_card`, `back` is only the usual one: whoever came from another list is led there.
    A screen with an `attachment` is always a new message: text can't be edited into a file.
    """

    text: Html
    rows: tuple[Row, ...] = ()
    back: CallbackData | AtDoor | None = None
    menu: bool = True
    attachment: Attachment | None = None
    is_card: bool = False
    album: tuple[Attachment, ...] = ()
    """Two to ten files as one album, of what is said unasked: it has no buttons, and its text stands under its first
    file (Bot API, sendMediaGroup). What goes together: documents; music; photos and videos."""
    behind: Screen | None = None
    """Of a full page of a list: what stands behind its «Ещё» (`handlers/ui/lists.py`)."""

    def markup(self, t: Texts, *, stays: bool = False, came: str = "") -> Keyboard | None:
        """The keyboard; with `stays` what its buttons open doesn't replace this message.

        `came`: the list from which one came here, which all that is pressed from here on remembers.
        """
        mark = OWN_MESSAGE if stays else ""
        rows = [[button.markup(mark, came) for button in row] for row in self.rows if row]
        navigation = []
        if self.back is not None:
            back = Go(to=self.back.home) if isinstance(self.back, AtDoor) else self.back
            navigation.append(Button(t.plain("back"), back).markup(mark, came))
        if self.menu:
            navigation.append(Button(t.plain("menu"), Go(to="menu")).markup(mark))
        if navigation:
            rows.append(navigation)
        return {"inline_keyboard": rows} if rows else None


def details(*paragraphs: Html) -> Html:
    """What is read on demand: a quote that opens with a tap (Bot API, formatting options)."""
    return Html(f"<blockquote expandable>{Html(chr(10)).join(paragraphs)}</blockquote>")


def column(*buttons: Button | None) -> tuple[Row, ...]:
    """Buttons under each other; None is left out, so that a screen can say «if» in place."""
    return tuple((button,) for button in buttons if button is not None)


def two_a_row(buttons: Iterable[Button]) -> tuple[Row, ...]:
    """Doors and other short labels, to save rows (PRODUCT §0).

    What a phone would cut in half a row has one to itself, and the next takes the half that it left.
    """
    rows: list[list[Button]] = []
    half: list[Button] | None = None
    for button in buttons:
        if not is_whole(button, 2):
            rows.append([button])
        elif half is None:
            rows.append(half := [button])
        else:
            half.append(button)
            half = None
    return tuple(map(tuple, rows))


def is_whole(button: Button, in_row: int) -> bool:
    """Whether a phone shows in a row of so many what the label has: people's words were cut by `label` already."""
    return ELLIPSIS in button.label or fits(button.label, in_row)


def deep_link(username: str, payload: str) -> str:
    """The address that opens the bot with `payload` (1–64 of A–Z a–z 0–9 _ -); built only here."""
    return f"https://t.me/{username}?start={payload}"


def share_link(link: str, text: str) -> str:
    """The address of Telegram's own «choose a chat» with `link` and `text` filled in."""
    return f"https://t.me/share/url?{urlencode({'url': link, 'text': text}, quote_via=quote)}"
