"""The way of a first material, for conversations about what comes after it."""

from __future__ import annotations

import base64

from tests.builders import files

PDF = ("Дроби_20 задач.pdf", files.pdf())
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
TITLE = "Дроби 20 задач"


async def drafts(person, *files, licence="CC BY", title=None):
    """From the file to the preview."""
    await person.uploads(*(files or (PDF,)))
    await person.taps("Поделиться")
    if title is None:
        await person.taps(TITLE)
    else:
        await person.sends(title)
    await person.taps("Математика")
    await person.taps("5–9 классы")
    await person.taps("Рабочий лист")
    await person.taps(licence)


async def shares(person, *files, **said):
    """To where others see it."""
    await drafts(person, *files, **said)
    await person.taps("Я автор, детей здесь нет: публикую")
