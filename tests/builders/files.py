"""Files as teachers have them, and as somebody may make them on purpose: real ones, made here."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from PIL import Image
from pypdf import PdfWriter
from pypdf.actions import JavaScript

MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
)
CORE = (
    '<?xml version="1.0"?><cp:coreProperties'
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>План</dc:title><dc:creator>{author}</dc:creator>'
    "<cp:lastModifiedBy>{editor}</cp:lastModifiedBy></cp:coreProperties>"
)
APP = (
    '<?xml version="1.0"?><Properties'
    ' xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Company>{company}</Company></Properties>"
)
META = (
    '<?xml version="1.0"?><office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<office:meta><meta:initial-creator>{author}</meta:initial-creator><dc:creator>{editor}</dc:creator>"
    "</office:meta></office:document-meta>"
)


def pdf(author: str = "", company: str = "", *, script: bool = False, files: bool = False, password: str = "") -> bytes:
    """A PDF of one empty page."""
    writer = PdfWriter()
    writer.add_blank_page(width=200, height=200)
    writer.add_metadata({"/Author": author, "/Company": company})
    if script:
        writer.add_open_action(JavaScript("app.alert(1)"))
    if files:
        writer.add_attachment("answers.txt", b"1")
    if password:
        writer.encrypt(password, algorithm="AES-256")
    return _written(writer)


def pdf_that_only_may_not_be_printed(author: str, algorithm: str) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(width=200, height=200)
    writer.add_metadata({"/Author": author})
    writer.encrypt("", owner_password="secret", algorithm=algorithm)
    return _written(writer)


def _written(writer: PdfWriter) -> bytes:
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()


def zipped(parts: dict[str, bytes | str]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def docx(author: str = "", editor: str = "", company: str = "", **more: bytes | str) -> bytes:
    """A document of Word. `more`: other parts, or these ones in place of those, by name."""
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": TYPES.format(main=MAIN),
        "word/document.xml": "<w:document/>",
        "docProps/core.xml": CORE.format(author=author, editor=editor),
        "docProps/app.xml": APP.format(company=company),
    }
    return zipped(parts | more)


def odt(author: str = "", editor: str = "") -> bytes:
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": "<office:document-content/>",
            "meta.xml": META.format(author=author, editor=editor),
        }
    )


def picture(form: str, *, place: bool = False, artist: str = "") -> bytes:
    """A photo in JPEG or PNG."""
    content = io.BytesIO()
    exif = Image.Exif()
    if artist:
        exif[0x013B] = artist
    if place:
        gps = exif.get_ifd(0x8825)
        gps[1], gps[2] = "N", (55.0, 45.0, 7.0)
    Image.new("RGB", (8, 8)).save(content, form, exif=exif)
    return content.getvalue()


def bomb_of_zeros(megabytes: int) -> bytes:
    """A document of which one part says in the list of parts that it unpacks to so much."""
    content = bytearray(docx(**{"word/media/1.png": b"0"}))
    entry = content.rindex(b"PK\1\2", 0, content.rindex(b"word/media/1.png"))
    struct.pack_into("<I", content, entry + 24, megabytes * 1024 * 1024)  # APPNOTE.TXT 4.3.12
    return bytes(content)


def bomb_of_entities(levels: int = 9) -> str:
    """«A billion laughs»: XML whose one word is ten to the `levels` words."""
    entities = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, levels + 1))
    return f'<?xml version="1.0"?><!DOCTYPE x [{entities}]><x><creator>&a{levels};</creator></x>'


def pdf_that_points_at_itself() -> bytes:
    """Each object is the other one, and there is no end of it."""
    return (
        b"%PDF-1.7\n1 0 obj\n2 0 R\nendobj\n2 0 obj\n1 0 R\nendobj\n"
        b"trailer\n<</Root 1 0 R /Info 2 0 R /Size 3>>\nstartxref\n0\n%%EOF"
    )


def pdf_of_brackets(depth: int) -> bytes:
    """Lists in lists: a reader that calls itself for each runs out of its stack."""
    return b"%PDF-1.7\n1 0 obj\n" + b"[" * depth + b"\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF"


def pdf_whose_list_unpacks(megabytes: int) -> bytes:
    """Its table of objects is a packed stream, which every reader must unpack first."""
    table = zlib.compress(b"\0" * (megabytes * 1024 * 1024), 9)
    head = b"%PDF-1.7\n"
    stream = (
        b"1 0 obj\n<</Type /XRef /W [1 4 2] /Size 100000000 /Root 2 0 R /Filter /FlateDecode /Length %d>>\nstream\n"
        % len(table)
    )
    return head + stream + table + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF" % len(head)
