"""Words of people in the name of a file."""

from __future__ import annotations

from domain.base.cutting import cut
from domain.base.members import clean_line

TITLE = 60
"""Letters of it: what else the name says and its ending are seen beside them."""
_FORBIDDEN = str.maketrans(dict.fromkeys('\\/:*?"<>|', " "))
"""What no name of a file may have on one system or another."""


def in_file_name(words: str) -> str:
    """The words as they may stand in the name of a file, of at most `TITLE` letters; "" where nothing is left."""
    return cut(clean_line(words.translate(_FORBIDDEN)).strip(". "), TITLE).rstrip("…. ")
