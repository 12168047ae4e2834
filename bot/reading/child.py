"""The process that reads one file: it is its standard input, and one line of JSON is what it says.

Whatever the file does to it, somebody else is left to say that it couldn't be read (`bot/reading/apart.py`).
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any, BinaryIO

from bot.reading.limits import take_away
from domain.materials.contents import HEAD, Content, recognised

Found = dict[str, Any]
"""Fields of `Look` (domain/materials/files.py)."""

WORDS = 300
"""Characters of each name that is said."""


def main() -> None:
    """Read descriptor 0, write to descriptor 1."""
    with open(0, "rb", closefd=False) as file:
        head = file.read(HEAD)
        content = recognised(head)
        read = _reader(content)
        take_away()
        found: Found = {"content": content.value, "is_read": True}
        if read is not None:
            try:
                file.seek(0)
                found |= read(file)
            except Exception:  # noqa: BLE001 - a file may break its reader in any way: that is what is said of it
                found["is_read"] = False
    said = {key: value[:WORDS] if isinstance(value, str) else value for key, value in found.items()}
    os.write(1, json.dumps(said).encode())


def _reader(content: Content) -> Callable[[BinaryIO], Found] | None:
    """What reads such a file; imported here, because nothing can be imported later."""
    match content:
        case Content.PDF:
            from bot.reading import pdfs

            return pdfs.read
        case Content.PACKAGE:
            from bot.reading import packages

            return packages.read
        case Content.JPG | Content.PNG:
            from bot.reading import pictures

            return pictures.read
    return None
