"""A notice: what the bot says unasked. Made of records at the moment of sending, for one reader."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.base.cutting import cut
from domain.base.members import Member
from handlers.ui.screen import Attachment, Button, Row, Screen
from locales.texts import Html, Texts, bare, escape
from services.base.unit import Unit

LINE_LIMIT = 160


@dataclass(frozen=True, slots=True)
class Notice:
    """What a renderer gives: the text, the button that leads to the thing, and more buttons if it asks something.

    `more`: buttons beside `to` where it is told alone; among other things `to` is enough.
    `line` is how it reads among other things in one notice or in the digest (default: the text's first line).
    The small button that mutes is added by whoever composes the message,
    so no notice can lack it. `source`: the announcement.
    `is_whole`: alone it says all there is, so `to` is for the digest only. `at`: when what it tells of happens
    (UTC epoch seconds): among several the earlier is told first. `is_alone`: what must be tapped now, so it isn't
    told among other things; with `rows` or an `attachment` it is alone anyway. `is_screen`: a message that lives
    on (a progress bar): its buttons change it. `album`: files that are sent together, without any button if they are
    several, for an album can't have one.
    """

    text: Html
    to: Button | None
    rows: tuple[Row, ...] = ()
    line: Html | None = None
    attachment: Attachment | None = None
    album: tuple[Attachment, ...] = ()
    source: int = 0
    is_whole: bool = False
    at: int | None = None
    is_alone: bool = False
    is_screen: bool = False
    more: tuple[Row, ...] = ()

    @property
    def stands_alone(self) -> bool:
        return self.is_alone or self.attachment is not None or bool(self.album) or bool(self.rows)

    @property
    def brief(self) -> Html:
        if self.line is not None:
            return self.line
        first = bare(self.text).strip().split("\n", 1)[0]
        return escape(cut(first, LINE_LIMIT))


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A post that lies in a chat already and is written anew there; into any other chat it is posted."""

    screen: Screen
    chat_id: int | None
    message_id: int | None


Renderer = Callable[[Unit, Texts, Member, dict[str, Any]], Notice | None]
"""`(unit, t, reader, payload)`: a reading unit, the reader's texts; None when there is nothing to say any more."""
Post = Callable[[Unit, Texts, dict[str, Any]], Screen | Rewritten | None]
"""What goes into a group or channel: nobody's in particular, so its buttons are links. What is written anew there has
its `Posted` in services/base/areas.py."""
Section = Callable[[Unit, Texts, Member], Html | None]
"""A paragraph of the weekly digest for those who agreed to digests; None when the week had nothing of it."""


@dataclass(frozen=True, slots=True)
class Speech:
    """All renderers of the product (handlers/features.py)."""

    notices: Mapping[str, Renderer]
    posts: Mapping[str, Post]
    sections: Sequence[Section] = ()
