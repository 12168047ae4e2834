"""One way of comparing names, places and words, however they were typed (PRODUCT §0).

Copies from macOS and PDF hold letters in pieces (a letter and its mark), keyboards have seven apostrophes, a Latin «o»
looks like the Russian one, and some letters can't be seen at all. Whoever searches sees none of that, so none of it may
matter. Letters are named by their numbers here: what is Russian stands in locales/.
"""

from __future__ import annotations

import re
import unicodedata

APOSTROPHE = "'"
_APOSTROPHES = dict.fromkeys(
    map(ord, "\u2018\u2019\u201a\u201b\u02b9\u02bb\u02bc\u02bd\u0060\u00b4\u2032\uff07\ua78c"), "'"
)
_HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"), "-")
_YO, _YE = "\u0451", "\u0435"

_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\U0001d159")
"""Letters and signs that leave nothing on the paper (fillers of Hangul, the empty Braille cell and the like)."""
_CONTROL = frozenset({"Cc", "Cf", "Cs", "Co"})
_USUAL = re.compile(r"[ -~\u0410-\u044f\u0401\u0451]*")
"""What nearly all is written in: nothing in it is invisible, marked or composed."""

# The look-alikes of Unicode's confusables.txt (UTS #39) that stand on Latin, Russian and Greek keyboards.
_LATIN = "ABCEHIJKMOPSTXYaceijopsxy"
_LIKE_LATIN = (
    0x410, 0x412, 0x421, 0x415, 0x41D, 0x406, 0x408, 0x41A, 0x41C, 0x41E, 0x420, 0x405, 0x422, 0x425, 0x423,
    0x430, 0x441, 0x435, 0x456, 0x458, 0x43E, 0x440, 0x455, 0x445, 0x443,
)  # fmt: skip
"""Cyrillic letters in the order of _LATIN."""
_GREEK = (0x391, 0x392, 0x395, 0x397, 0x399, 0x39A, 0x39C, 0x39F, 0x3A1, 0x3A4, 0x3A7, 0x3A5, 0x3BF, 0x3C1)
_LIKE_GREEK = (0x410, 0x412, 0x415, 0x41D, 0x406, 0x41A, 0x41C, 0x41E, 0x420, 0x422, 0x425, 0x423, 0x43E, 0x440)
"""Cyrillic letters in the order of _GREEK."""
_TO_CYRILLIC = dict(zip((*map(ord, _LATIN), *_GREEK), (*_LIKE_LATIN, *_LIKE_GREEK), strict=True))
_TO_LATIN = dict(zip(_LIKE_LATIN, _LATIN, strict=True))

# Letters of Russia's peoples and their neighbours (Tatar, Kazakh, Tajik ...) that no Russian keyboard has.
_AS_TYPED = {
    0x4D9: 0x430, 0x493: 0x433, 0x49B: 0x43A, 0x4A3: 0x43D, 0x4E9: 0x43E, 0x4B1: 0x443,
    0x4AF: 0x443, 0x4BB: 0x445, 0x4B3: 0x445, 0x4B7: 0x447, 0x497: 0x436, 0x4EF: 0x443,
    0x45E: 0x443, 0x491: 0x433, 0x4A1: 0x43A, 0x4AB: 0x441, 0x499: 0x437, 0x4E3: 0x438,
}  # fmt: skip
_LATIN_AS_TYPED = str.maketrans({"\u0142": "l", "\u0131": "i", "\u00f8": "o", "\u0111": "d"})

_RUN = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W_]+")


def is_seen(letter: str) -> bool:
    """Whether a character leaves something on the paper; spaces don't."""
    return not (letter in _BLANK or letter.isspace() or unicodedata.category(letter) in _CONTROL or _is_none(letter))


def _is_none(letter: str) -> bool:
    """One of the 66 noncharacters of Unicode, which files can't carry; letters newer than this Python are letters."""
    number = ord(letter)
    return 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE


def visible(text: str) -> str:
    """The text without what can't be seen, letters in one piece (NFC), spaces as they are."""
    kept = (letter for letter in text if letter.isspace() or is_seen(letter))
    return unicodedata.normalize("NFC", "".join(kept))


def one_alphabet(text: str) -> str:
    """Words of mixed letters in the alphabet they are meant in: a Latin «o» in a Russian word is the Russian one.

    A word whose own letters are Latin and whose Russian ones all look Latin is Latin.
    """
    return _RUN.sub(lambda found: _one_alphabet(found.group()), text)


def _one_alphabet(word: str) -> str:
    cyrillic = [letter for letter in word if "\u0400" <= letter <= "\u052f"]
    if not cyrillic or len(cyrillic) == len(word):
        return word
    foreign = [letter for letter in word if not "\u0400" <= letter <= "\u052f"]
    if all(ord(letter) in _TO_CYRILLIC for letter in foreign):
        return word.translate(_TO_CYRILLIC)
    return word.translate(_TO_LATIN) if all(ord(letter) in _TO_LATIN for letter in cyrillic) else word


def folded(text: str) -> str:
    """What is compared in place of the text: small letters of one alphabet without marks, one apostrophe and hyphen."""
    if _USUAL.fullmatch(text):
        return one_alphabet(text.replace("`", APOSTROPHE)).casefold().replace(_YO, _YE)
    shown = unicodedata.normalize("NFKC", visible(text.translate(_APOSTROPHES).translate(_HYPHENS)))
    small = one_alphabet(visible(shown)).casefold().replace(_YO, _YE)
    return "".join(_bare(letter) for letter in unicodedata.normalize("NFC", small))


def _bare(letter: str) -> str:
    """A Latin or Greek letter without its marks; a mark that stands alone (a stress) is dropped."""
    if letter.isascii():
        return letter
    if unicodedata.category(letter) == "Mn":
        return ""
    parts = unicodedata.normalize("NFD", letter)
    base, marks = parts[0], parts[1:]
    # In Cyrillic a mark makes another letter of it, and a reader sees that; a Korean syllable is made of letters.
    if "\u0400" <= base <= "\u052f":
        return letter.translate(_AS_TYPED)
    return letter if any(unicodedata.category(mark) != "Mn" for mark in marks) else base.translate(_LATIN_AS_TYPED)


def words(text: str) -> list[str]:
    """The words of a text, folded, in order: letters and digits only."""
    return _WORD.findall(folded(text))


def name_words(text: str) -> list[str]:
    """The words of a name, and its parts that an apostrophe or a hyphen joins, also as one."""
    parts = words(text)
    joined = [
        APOSTROPHE.join(part).replace(APOSTROPHE, "") for part in map(words, folded(text).split()) if len(part) > 1
    ]
    return [*parts, *joined]
