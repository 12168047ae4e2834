"""Office and OpenDocument files: what kind they are, and who their properties name.

Of a package its list of parts is read, and three small parts of it, each up to a cap: what the rest unpacks to is
known by what the list says, and none of it is unpacked.
"""

from __future__ import annotations

import codecs
from typing import Any, BinaryIO
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from domain.materials.contents import MIMETYPE_PART, TYPES_PART, Content, package

codecs.lookup("cp437")  # of names that aren't UTF-8; Python imports an encoding when it is used first

PART = 1024 * 1024
"""Bytes of a part that is read; that of a type for each part of a presentation with a thousand slides has 200 KB."""
PARTS = 50_000
_CORE, _APP, _META = "docprops/core.xml", "docprops/app.xml", "meta.xml"
_NAMES = {
    _CORE: {"creator": "author", "lastmodifiedby": "editor"},
    _APP: {"company": "company"},
    # OpenDocument 1.3 part 3, 4.3.2: `dc:creator` is who changed it last.
    _META: {"initial-creator": "author", "creator": "editor"},
}
"""Of each part the elements that name somebody, by their local names."""


class Odd(Exception):
    """A part that no app would have written."""


def read(file: BinaryIO) -> dict[str, Any]:
    """The fields of `Look` that a package fills. Raises nothing for a file that is no zip: it is an archive, broken."""
    try:
        with ZipFile(file) as archive:
            return _read(archive)
    except BadZipFile:
        return {"content": Content.ARCHIVE.value, "is_read": False}


def _read(archive: ZipFile) -> dict[str, Any]:
    parts = archive.infolist()
    if len(parts) > PARTS:
        return {"content": Content.ARCHIVE.value, "is_read": False}
    by_name = {part.filename.replace("\\", "/").casefold(): part for part in parts}

    def part(name: str) -> bytes:
        found = by_name.get(name.casefold())
        if found is None:
            return b""
        with archive.open(found) as stream:
            content = stream.read(PART + 1)
        if len(content) > PART:
            raise Odd(name)
        return content

    try:
        types = _types(part(TYPES_PART))
        mimetype = part(MIMETYPE_PART).decode("ascii", "replace")
    except Exception:  # noqa: BLE001 - without these no app opens it either
        return {"content": Content.ARCHIVE.value, "is_read": False}
    found: dict[str, Any] = {
        "content": package([one.filename for one in parts], types, mimetype).value,
        "unpacked": sum(one.file_size for one in parts),
    }
    try:
        for name, wanted in _NAMES.items():
            found |= _named(part(name), wanted)
    except Exception:  # noqa: BLE001 - what it is stands; whom it names is unknown
        found["is_read"] = False
    return found


def _types(xml: bytes) -> set[str]:
    """The content types that a package gives its parts."""
    types: set[str] = set()

    def start(name: str, attributes: dict[str, str]) -> None:
        types.add(attributes.get("ContentType", ""))

    if xml:
        parser = _parser()
        parser.StartElementHandler = start
        parser.Parse(xml, True)
    return types


def _named(xml: bytes, wanted: dict[str, str]) -> dict[str, str]:
    """What the elements of these local names hold, under the names they are wanted by."""
    found: dict[str, list[str]] = {}
    inside: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        inside.append(wanted.get(name.rpartition(" ")[2].casefold(), ""))

    def words(text: str) -> None:
        if inside and inside[-1]:
            found.setdefault(inside[-1], []).append(text)

    if xml:
        parser = _parser()
        parser.StartElementHandler = start
        parser.EndElementHandler = lambda name: inside.pop()
        parser.CharacterDataHandler = words
        parser.Parse(xml, True)
    return {name: "".join(texts) for name, texts in found.items()}


def _parser() -> expat.XMLParserType:
    """One that knows no entities: these formats have none, and a bomb is made of them."""
    parser = expat.ParserCreate(namespace_separator=" ")

    def doctype(*about: object) -> None:
        raise Odd("a document type")

    parser.StartDoctypeDeclHandler = doctype
    return parser
