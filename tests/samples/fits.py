"""Whether Telegram takes a screen, and a person can go on from it."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from domain.base.cutting import ELLIPSIS, width
from handlers.ui.labels import ON_A_PHONE
from handlers.ui.screen import Keyboard, Screen
from locales.texts import FOLDER
from locales.widths import fits

# Bot API, formatting options: what parse_mode=HTML knows and we use.
TAGS = {"b", "i", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler", "tg-time"}


class Checker(HTMLParser):
    """Text as Telegram counts it; unbalanced and unknown tags are errors."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        assert tag in TAGS, f"<{tag}> is not Telegram's"
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> closes another tag"

    def handle_data(self, data):
        self.text += data


def require_fits(screen: Screen, markup: Keyboard | None) -> None:
    """Raises AssertionError for what Telegram would refuse, what a person can't read, and a dead end."""
    checker = Checker()
    checker.feed(screen.text)
    checker.close()
    assert not checker.open, f"{screen.text!r} leaves {checker.open} open"
    limit = 1024 if screen.attachment or screen.album else 4096
    assert len(checker.text.strip()) <= limit, screen.text
    assert checker.text.strip() or screen.attachment, "nothing to read"
    assert "{" not in checker.text, screen.text
    assert "\u2068" not in checker.text, "isolation marks show as boxes on old phones"
    buttons = [button for row in markup["inline_keyboard"] for button in row] if markup else []
    # Bot API: an album takes no keyboard. What it is a part of has its screen.
    assert bool(buttons) != bool(screen.album), f"a dead end: {screen.text[:80]!r}"
    assert len(screen.album) in (0, *range(2, 11)), "an album has two to ten files"
    for button in buttons:
        assert button["text"].strip(), screen.text
        assert len(button["text"]) <= 64, f"{button['text']!r} is too long for a phone"
        assert "callback_data" not in button or 1 <= len(button["callback_data"].encode()) <= 64


def require_read(markup: Keyboard | None, language: str) -> None:
    """Raises AssertionError for a label of which a phone leaves out something that we didn't."""
    for row in markup["inline_keyboard"] if markup else ():
        for button in row:
            words, dots, rest = button["text"].partition(ELLIPSIS)
            is_alone = len(row) == 1
            is_read = fits(button["text"], len(row)) or (is_alone and width(button["text"]) <= ON_A_PHONE)
            assert dots or is_read, f"{button['text']!r}, one of {len(row)}, is cut by a phone"
            is_ended = not rest.strip() or "<" in rest or fits(button["text"], len(row))
            assert is_ended, f"{button['text']!r}: a phone takes away what stands behind the dots"
            ours = _wholly_ours(language)
            is_cut = dots and not rest and len(words) > 3 and any(one.startswith(words) for one in ours)
            assert not is_cut or button["text"] in ours, f"{button['text']!r} is ours: say it shorter"


@cache
def _wholly_ours(language: str) -> frozenset[str]:
    """The texts that have nothing in them but our words."""
    files = [FluentParser().parse(file.read_text("utf-8")).body for file in (FOLDER / language).rglob("*.ftl")]
    entries = [entry for body in files for entry in body if isinstance(entry, ftl.Message)]
    patterns = [pattern for one in entries for pattern in (one.value, *(part.value for part in one.attributes))]
    return frozenset(
        pattern.elements[0].value
        for pattern in patterns
        if pattern and len(pattern.elements) == 1 and isinstance(pattern.elements[0], ftl.TextElement)
    )
