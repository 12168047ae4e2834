"""The export as files: a page for people, and one ZIP with it, JSON for machines and files (PRODUCT §2).

Built on the reporting thread, so nothing here waits for anything: files are asked for first (`files`, `fetched`).
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import orjson
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from handlers.ui.files import fetched as fetch
from locales.texts import Texts
from services.base.records import At, File, Person, Record, Word
from services.privacy.privacy import Export

_PAGE = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title><style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }}
dl {{ display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: .2rem 1rem; margin: 0 }}
dl + dl {{ border-top: 1px solid #ccc; margin-top: .8rem; padding-top: .8rem }}
dt {{ opacity: .65 }} dd {{ margin: 0; overflow-wrap: anywhere; white-space: pre-wrap }}
</style></head><body><h1>{title}</h1><p>{about}</p>{sections}</body></html>
"""


FILES_MOST = 40 * 1024 * 1024
"""Bytes of files in one archive: a bot may send 50 MB (Bot API). What doesn't fit is in the chat, where it was sent."""

_UNSAFE = re.compile(r"[^\w.() -]")
"""Not in the name of a file that any system must be able to unpack."""


def files(export: Export) -> list[File]:
    """The files that belong into the archive, each once, in the order of reading."""
    return list(dict.fromkeys(found for _, records in export.areas for found in _files(records)))


def _files(value: Any) -> Iterator[File]:
    if isinstance(value, File):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _files(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _files(inner)


async def fetched(bot: Bot, wanted: Iterable[File]) -> dict[File, bytes]:
    """What Telegram gives of them now, FILES_MOST bytes in all; a file that it doesn't give is left out."""
    found: dict[File, bytes] = {}
    room = FILES_MOST
    for file in wanted:
        if file.size > room:
            continue
        try:
            content = await fetch(bot, file.file_id)
        except TelegramAPIError:
            continue
        if len(content) <= room:
            found[file] = content
            room -= len(content)
    return found


class _Names:
    """How the archive calls other people and files."""

    def __init__(self, t: Texts, held: Mapping[File, bytes]) -> None:
        self._t = t
        self._others: dict[int, int] = {}
        folder = t.plain("data-folder")
        self.paths = {file: f"{folder}/{n} {_UNSAFE.sub('_', file.name)}" for n, file in enumerate(held, 1)}

    def person(self, person: Person) -> str:
        """Numbered in the order in which people first appear."""
        return self._t.plain("data-other", number=self._others.setdefault(person.id, len(self._others) + 1))

    def file(self, file: File) -> str:
        """Its path in the archive."""
        return self.paths.get(file) or self._t.plain("data-file-elsewhere", name=file.name)


def build(t: Texts, network: str, export: Export, held: Mapping[File, bytes]) -> tuple[bytes, bytes]:
    """The page, as a phone opens it, and the ZIP with it and the files that are `held`. Other people are numbered."""
    names = _Names(t, held)
    as_json = {
        "network": network,
        "exported_at": _iso(export.at),
        **{name: _plain(records, names) for name, records in export.areas},
    }
    page, packed = _page(t, network, export, names).encode(), io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(t.plain("data-file-page"), page)
        archive.writestr(t.plain("data-file-json"), orjson.dumps(as_json, option=orjson.OPT_INDENT_2))
        for file, content in held.items():
            archive.writestr(names.paths[file], content)
    return page, packed.getvalue()


def _iso(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _plain(value: Any, names: _Names) -> Any:
    match value:
        case At(seconds=seconds):
            return _iso(seconds)
        case Person():
            return names.person(value)
        case File():
            return names.file(value)
        case Word(code=code):
            return code
        case dict():
            return {key: _plain(inner, names) for key, inner in value.items()}
        case list() | tuple():
            return [_plain(inner, names) for inner in value]
        case _:
            return value


def _page(t: Texts, network: str, export: Export, names: _Names) -> str:
    sections = "".join(_section(t, name, records, names) for name, records in export.areas if records)
    return _PAGE.format(
        language=t.language,
        title=html.escape(t.plain("data-title", network=network)),
        about=html.escape(t.plain("data-about", when=_clock(t, export.at), zone=t.zone)),
        sections=sections,
    )


def _section(t: Texts, area: str, records: list[Record], names: _Names) -> str:
    shown = []
    for record in records:
        rows = "".join(
            f"<dt>{html.escape(t.plain(f'data-{area}.{field}'))}</dt><dd>{html.escape(_shown(t, value, names))}</dd>"
            for field, value in record.items()
            if value is not None and value != []
        )
        shown.append(f"<dl>{rows}</dl>")
    return f"<h2>{html.escape(t.plain(f'data-{area}'))}</h2>{''.join(shown)}"


def _shown(t: Texts, value: Any, names: _Names) -> str:
    match value:
        case At(seconds=seconds):
            return _clock(t, seconds)
        case Person():
            return names.person(value)
        case File():
            return names.file(value)
        case Word(key=key):
            return t.plain(key)
        case bool():
            return t.plain("data-yes" if value else "data-no")
        case list() | tuple():
            return ", ".join(_shown(t, inner, names) for inner in value)
        case dict():
            return ", ".join(f"{key}: {_shown(t, inner, names)}" for key, inner in value.items())
        case _:
            return str(value)


def _clock(t: Texts, seconds: int) -> str:
    # Not t.moment: a page that is kept for years must not say «сегодня».
    return datetime.fromtimestamp(seconds, ZoneInfo(t.zone)).strftime("%Y-%m-%d %H:%M")
