"""What bytes say they are, whatever the name of their file says (PRODUCT §8).

Recognised by the first bytes and, of a package (a zip: Office and OpenDocument files), by the names of its parts and
what it says of its own type. Nothing is unpacked here.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

HEAD = 4096
"""Bytes of a file's beginning that are enough to recognise it."""


class Content(StrEnum):
    """What a file is. The first ones bear the name of their ending."""

    PDF = "pdf"
    DOCX = "docx"
    PPTX = "pptx"
    XLSX = "xlsx"
    ODT = "odt"
    ODS = "ods"
    ODP = "odp"
    JPG = "jpg"
    PNG = "png"
    MP3 = "mp3"
    MP4 = "mp4"
    EMPTY = "empty"
    PACKAGE = "package"
    """A zip: what kind is seen by its parts (`package`)."""
    ARCHIVE = "archive"
    MACROS = "macros"
    PROGRAM = "program"
    LEGACY = "legacy"
    """The container of Office's formats before 2007, in which Office also puts whatever has a password."""
    OTHER = "other"


_BEGINNINGS: tuple[tuple[bytes, Content], ...] = (
    (b"\x89PNG\r\n\x1a\n", Content.PNG),
    (b"\xff\xd8\xff", Content.JPG),
    (b"PK\x03\x04", Content.PACKAGE),
    (b"PK\x05\x06", Content.PACKAGE),
    (b"PK\x07\x08", Content.PACKAGE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Content.LEGACY),
    (b"MZ", Content.PROGRAM),
    (b"\x7fELF", Content.PROGRAM),
    (b"#!", Content.PROGRAM),
    (b"\xca\xfe\xba\xbe", Content.PROGRAM),
    (b"\xcf\xfa\xed\xfe", Content.PROGRAM),
    (b"\xce\xfa\xed\xfe", Content.PROGRAM),
    (b"\xfe\xed\xfa\xce", Content.PROGRAM),
    (b"\xfe\xed\xfa\xcf", Content.PROGRAM),
    (b"dex\n", Content.PROGRAM),
    (b"L\x00\x00\x00\x01\x14\x02\x00", Content.PROGRAM),
    (b"Rar!\x1a\x07", Content.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", Content.ARCHIVE),
    (b"\x1f\x8b", Content.ARCHIVE),
    (b"BZh", Content.ARCHIVE),
    (b"\xfd7zXZ\x00", Content.ARCHIVE),
    (b"\x28\xb5\x2f\xfd", Content.ARCHIVE),
    (b"MSCF", Content.ARCHIVE),
    (b"ID3", Content.MP3),
)
_PDF_WITHIN = 1024
"""Readers take a PDF whose header stands anywhere in its first 1024 bytes (PDF 1.7, H.3, note 13)."""
_NO_FILM = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif", b"avis", b"crx ")
"""Brands of pictures in the container that films have (ISO/IEC 14496-12)."""

_OFFICE = "application/vnd.openxmlformats-officedocument."
_MAIN_PARTS = {
    f"{_OFFICE}wordprocessingml.document.main+xml": Content.DOCX,
    f"{_OFFICE}wordprocessingml.template.main+xml": Content.DOCX,
    f"{_OFFICE}presentationml.presentation.main+xml": Content.PPTX,
    f"{_OFFICE}presentationml.slideshow.main+xml": Content.PPTX,
    f"{_OFFICE}presentationml.template.main+xml": Content.PPTX,
    f"{_OFFICE}spreadsheetml.sheet.main+xml": Content.XLSX,
    f"{_OFFICE}spreadsheetml.template.main+xml": Content.XLSX,
}
"""ECMA-376 part 1: the type of the part that a document begins with."""
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
_MIMETYPES = {
    f"{_OPEN_DOCUMENT}text": Content.ODT,
    f"{_OPEN_DOCUMENT}spreadsheet": Content.ODS,
    f"{_OPEN_DOCUMENT}presentation": Content.ODP,
}
_MACRO_FOLDERS = ("basic/", "scripts/", "xl/macrosheets/")
"""OpenDocument keeps Basic and scripts there, Excel its older macros."""
_EMPTY_LIBRARIES = ("/script-lc.xml", "/script-lb.xml", "/dialog-lc.xml", "/dialog-lb.xml", "/")
"""Lists of what is in a folder; apps write them also when there is nothing."""

TYPES_PART = "[Content_Types].xml"
MIMETYPE_PART = "mimetype"


def recognised(head: bytes) -> Content:
    """By the first `HEAD` bytes of a file. A zip is a `PACKAGE`, until its parts are seen."""
    if not head:
        return Content.EMPTY
    for beginning, content in _BEGINNINGS:
        if head.startswith(beginning):
            return content
    if head[4:8] == b"ftyp":
        return Content.OTHER if head[8:12] in _NO_FILM else Content.MP4
    if head[257:262] == b"ustar":
        return Content.ARCHIVE
    if b"%PDF-" in head[: _PDF_WITHIN + 5]:
        return Content.PDF
    # MPEG audio without tags: eleven bits set, then the version and the layer (ISO/IEC 11172-3, 2.4.1.3).
    if len(head) > 2 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2 and head[2] & 0xF0 != 0xF0:
        return Content.MP3
    return Content.OTHER


def package(parts: Collection[str], types: Collection[str], mimetype: str) -> Content:
    """What a zip with these parts is.

    `types`: the content types that `TYPES_PART` gives, empty where there is none. `mimetype`: what the part of that
    name says, empty without. A document with macros is `MACROS`; a zip that is no document is an `ARCHIVE`.
    """
    names = [part.replace("\\", "/").casefold() for part in parts]
    mine = _MIMETYPES.get(mimetype.strip())
    if mine is None and TYPES_PART.casefold() in names:
        mine = next((content for said, content in _MAIN_PARTS.items() if said in types), None)
        if any("macroenabled" in said.casefold() for said in types):
            return Content.MACROS
    if mine is None:
        return Content.ARCHIVE
    return Content.MACROS if any(map(_is_macro, names)) else mine


def _is_macro(part: str) -> bool:
    if part.rpartition("/")[2] == "vbaproject.bin":
        return True
    return part.startswith(_MACRO_FOLDERS) and not part.endswith(_EMPTY_LIBRARIES)
