"""How wide a label is on a phone, so that what doesn't fit beside another button gets a row of its own.

In pixels of the local Telegram's page on a phone of 390: its letters, which apps have about as wide. A test compares
the table with the font; the font itself is too slow to ask for each button.
"""

from __future__ import annotations

_ROW, _GAP, _EDGES = 344, 4, 26
"""Of a keyboard, between two buttons of a row, around the words of each with what the letters below may be wrong by."""
_BROAD = 17
"""Signs of other fonts: as broad as the broadest letter."""
_LETTERS = {
    4.0: " \u00a0Iijl",
    4.5: "‘’",
    5.0: "!',.:;·",
    5.5: "()/[]t",
    6.0: "fr‹›",
    6.5: "1г",
    7.0: "-_„",
    7.5: "“”–•зт",
    8.0: '"*?s',
    8.5: "7JLackxzГавксхьэя",
    9.0: "5EFehnouvyЕбеийлнопучёЁ",
    9.5: "#23689Pbdgpq«»БЗРдрц",
    10.0: "&+04<=>BRSTZ×ВТУЬЯъ",
    10.5: "KYКЧ",
    11.0: "ACDGHUVXАЛНПСХЭф",
    11.5: "NOQИЙОЦы",
    12.0: "м",
    12.5: "wФЪжш",
    13.0: "↑↓✓Дщю",
    13.5: "m○●Ы",
    14.0: "MМ",
    14.5: "…→←Ш",
    15.0: "%@—Щ",
    15.5: "WЖЮ",
    16.5: "№",
}
_WIDTHS = {letter: wide for wide, letters in _LETTERS.items() for letter in letters}


def wide(label: str) -> float:
    """Pixels of a label, within one or two of what a phone needs."""
    return sum(_WIDTHS.get(letter, _BROAD) for letter in label)


def fits(label: str, in_row: int) -> bool:
    """Whether a phone shows the whole of a label in a row of so many buttons, where each has few letters. How many one
    has that is alone is counted in letters (`handlers/ui/labels.py`): over forty of them the difference evens out.
    """
    return wide(label) <= (_ROW - _GAP * (in_row - 1)) // in_row - _EDGES
