"""The export as a file: one ZIP with JSON for machines and a page for people (PRODUCT §2).

Built on the reporting thread, so nothing here waits for anything.
"""

from __future__ import annotations

import html
import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import orjson

from locales.texts import Texts
from services.personal_data.shapes import At, Person, Record, Word
from services.privacy import Export

_PAGE = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }}
dl {{ display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: .2rem 1rem; margin: 0 }}
dl + dl {{ border-top: 1px solid #ccc; margin-top: .8rem; padding-top: .8rem }}
dt {{ color: #666 }} dd {{ margin: 0; overflow-wrap: anywhere; white-space: pre-wrap }}
</style></head><body><h1>{title}</h1><p>{about}</p>{sections}</body></html>
"""


def build(t: Texts, network: str, export: Export) -> bytes:
    """The ZIP. Other people are numbered in the order in which they first appear."""
    others: dict[int, int] = {}

    def name_of(person: Person) -> str:
        return t.plain("data-other", number=others.setdefault(person.id, len(others) + 1))

    as_json = {
        "network": network,
        "exported_at": _iso(export.at),
        **{name: _plain(records, name_of) for name, records in export.areas},
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        page = _page(t, network, export, name_of)
        archive.writestr(t.plain("data-file-page"), page)
        archive.writestr(t.plain("data-file-json"), orjson.dumps(as_json, option=orjson.OPT_INDENT_2))
    return packed.getvalue()


def _iso(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _plain(value: Any, name_of: Callable[[Person], str]) -> Any:
    match value:
        case At(seconds=seconds):
            return _iso(seconds)
        case Person():
            return name_of(value)
        case Word(code=code):
            return code
        case dict():
            return {key: _plain(inner, name_of) for key, inner in value.items()}
        case list() | tuple():
            return [_plain(inner, name_of) for inner in value]
        case _:
            return value


def _page(t: Texts, network: str, export: Export, name_of: Callable[[Person], str]) -> str:
    sections = "".join(_section(t, name, records, name_of) for name, records in export.areas if records)
    return _PAGE.format(
        language=t.language,
        title=html.escape(t.plain("data-title", network=network)),
        about=html.escape(t.plain("data-about", when=_clock(t, export.at), zone=t.zone)),
        sections=sections,
    )


def _section(t: Texts, area: str, records: list[Record], name_of: Callable[[Person], str]) -> str:
    shown = []
    for record in records:
        rows = "".join(
            f"<dt>{html.escape(t.plain(f'data-{area}.{field}'))}</dt><dd>{html.escape(_shown(t, value, name_of))}</dd>"
            for field, value in record.items()
            if value is not None and value != []
        )
        shown.append(f"<dl>{rows}</dl>")
    return f"<h2>{html.escape(t.plain(f'data-{area}'))}</h2>{''.join(shown)}"


def _shown(t: Texts, value: Any, name_of: Callable[[Person], str]) -> str:
    match value:
        case At(seconds=seconds):
            return _clock(t, seconds)
        case Person():
            return name_of(value)
        case Word(key=key):
            return t.plain(key)
        case bool():
            return t.plain("data-yes" if value else "data-no")
        case list() | tuple():
            return ", ".join(_shown(t, inner, name_of) for inner in value)
        case dict():
            return ", ".join(f"{key}: {_shown(t, inner, name_of)}" for key, inner in value.items())
        case _:
            return str(value)


def _clock(t: Texts, seconds: int) -> str:
    # Not t.moment: a page that is kept for years must not say «сегодня».
    return datetime.fromtimestamp(seconds, ZoneInfo(t.zone)).strftime("%Y-%m-%d %H:%M")
