"""A person's formatted words as HTML that Telegram takes: what they saw is what others get.

aiogram has such a writer too. Ours differs where that one loses or breaks something: attributes are escaped, a block of
code keeps its language, and entities that begin together or overlap are all there.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from urllib.parse import quote

from aiogram.types import MessageEntity

from locales.texts import Html, escape

_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "blockquote": "blockquote",
}
_BARE = frozenset({"code", "pre", "date_time", "custom_emoji"})
"""What can't contain other entities (Bot API, formatting options; `date_time` since 9.5)."""

_REFUSED = re.compile(r'[\s<>"]')

Span = tuple[int, int, MessageEntity]
"""From and to in UTF-16 units, and what it is."""


def as_html(text: str, entities: Sequence[MessageEntity] | None) -> Html:
    """`text` with its entities (offsets in UTF-16 units) as HTML. What Telegram finds by itself (addresses, hashtags,
    commands) stays plain; a kind that this version doesn't know too."""
    spans = [(e.offset, e.offset + e.length, e) for e in entities or () if e.length > 0 and _tags(e) is not None]
    units = text.encode("utf-16-le")
    return Html(_written(units, spans, 0, len(units) // 2))


def _written(units: bytes, spans: Sequence[Span], start: int, end: int) -> str:
    written = []
    # Of those that begin together the longer is outside.
    queue = sorted(spans, key=lambda span: (span[0], -span[1]))
    while queue:
        begin, stop, entity = queue.pop(0)
        stop = min(stop, end)
        inside = [span for span in queue if span[0] < stop]
        # What reaches beyond is two: one within, one after.
        queue = [span for span in queue if span[0] >= stop]
        queue += [(stop, to, one) for _, to, one in inside if to > stop]
        queue.sort(key=lambda span: (span[0], -span[1]))
        kept = [] if entity.type in _BARE else [(fro, min(to, stop), one) for fro, to, one in inside]
        opening, closing = _tags(entity) or ("", "")
        written += [_plain(units, start, begin), opening, _written(units, kept, begin, stop), closing]
        start = stop
    return "".join([*written, _plain(units, start, end)])


def _plain(units: bytes, start: int, end: int) -> str:
    return escape(units[2 * start : 2 * end].decode("utf-16-le", "replace"))


def _tags(entity: MessageEntity) -> tuple[str, str] | None:
    """What opens and closes an entity; None for one that needs nothing."""
    if (tag := _TAGS.get(entity.type)) is not None:
        return f"<{tag}>", f"</{tag}>"
    match entity.type:
        case "pre" if entity.language:
            return f'<pre><code class="language-{_attribute(entity.language)}">', "</code></pre>"
        case "pre":
            return "<pre>", "</pre>"
        case "expandable_blockquote":
            return "<blockquote expandable>", "</blockquote>"
        case "text_link" if entity.url:
            return f'<a href="{_attribute(telegrams(entity.url))}">', "</a>"
        case "text_mention" if entity.user is not None:
            return f'<a href="tg://user?id={entity.user.id}">', "</a>"
        case "custom_emoji" if entity.custom_emoji_id:
            # A bot that may not send it sends the plain one inside.
            return f'<tg-emoji emoji-id="{_attribute(entity.custom_emoji_id)}">', "</tg-emoji>"
        case "date_time" if entity.unix_time is not None:
            shape = f' format="{_attribute(entity.date_time_format)}"' if entity.date_time_format else ""
            at = entity.unix_time if isinstance(entity.unix_time, int) else int(entity.unix_time.timestamp())
            return f'<tg-time unix="{at}"{shape}>', "</tg-time>"
    return None


def telegrams(address: str) -> str:
    """A web address with what Telegram doesn't take in one (tdlib, parse_url) written as %22: else a link is dropped
    in silence, and a button refused."""
    return _REFUSED.sub(lambda sign: quote(sign.group()), address)


def _attribute(value: str) -> str:
    return html.escape(value, quote=True)
