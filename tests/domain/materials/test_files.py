"""What may be shared, by name and by content: each refusal, and what must not be refused."""

from __future__ import annotations

import pytest

from domain.materials import contents, files
from domain.materials.contents import Content
from domain.materials.files import MOST, Look

W = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
W_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
TYPES = "[Content_Types].xml"


def said(error):
    return error and error.key.removeprefix("error-material-file-")


@pytest.mark.parametrize("ending", files.SHOWN)
def test_what_is_told_is_taken(ending):
    assert files.refusal(f"План.{ending}", "", 10) is None
    assert files.refusal(f"ПЛАН.{ending.upper()}", "application/octet-stream", MOST) is None
    assert files.refusal_of(f"План.{ending}", "", Look(content=files.ALLOWED[ending])) is None


@pytest.mark.parametrize(
    ("name", "mime", "size", "why"),
    [
        ("план.pdf", "", 0, "empty"),
        ("план.pdf", "", MOST + 1, "big"),
        ("план.pdf.exe", "", 5, "program"),
        ("план.exe. ", "", 5, "program"),
        ("план\u202efdp.exe", "", 5, "program"),
        ("план.pdf", "application/x-msdownload", 5, "program"),
        ("план.ZIP", "", 5, "archive"),
        ("план.docm", "", 5, "macros"),
        ("план.doc", "", 5, "format"),
        ("IMG_1.HEIC", "image/heic", 5, "format"),
        ("план.xyz", "", 5, "type"),
        ("план.", "", 5, "name"),
        ("", "", 5, "name"),
        ("", "application/zip", 5, "name"),
        ("", "application/pdf", 5, None),
        ("pdf", "application/pdf", 5, None),
        (".pdf", "", 5, None),
        ("IMG_1.MOV", "video/mp4", 5, None),
        ("IMG_1.MOV", "video/quicktime", 5, "format"),
        ("план.xyz", "application/pdf", 5, "type"),
        ("план.exe", "application/pdf", 5, "program"),
    ],
)
def test_by_what_a_message_says(name, mime, size, why):
    assert said(files.refusal(name, mime, size)) == why


def test_each_other_format_is_named_with_one_that_is_taken():
    for have, want in files._ELSEWHERE.items():
        error = files.refusal(f"a.{have}", "", 5)
        assert error is not None
        assert error.args_ == {"have": have, "want": want}
        assert want in files.SHOWN


@pytest.mark.parametrize(
    ("name", "look", "why"),
    [
        ("a.pdf", Look(content=Content.PROGRAM), "program"),
        ("a.pdf", Look(content=Content.EMPTY), "empty"),
        ("a.pdf", Look(content=Content.ARCHIVE), "archive"),
        ("a.docx", Look(content=Content.ARCHIVE), "broken"),
        ("a.docx", Look(content=Content.PACKAGE, is_read=False), "broken"),
        ("a.docx", Look(content=Content.MACROS), "macros"),
        ("a.docx", Look(content=Content.LEGACY), "locked"),
        ("a.pdf", Look(content=Content.PDF, is_locked=True), "locked"),
        ("a.pdf", Look(content=Content.PDF, has_scripts=True), "scripts"),
        ("a.pptx", Look(content=Content.PPTX, unpacked=files.UNPACKED_MOST + 1), "unpacks"),
        ("a.pptx", Look(content=Content.PPTX, unpacked=files.UNPACKED_MOST), None),
        ("a.xlsx", Look(content=Content.DOCX), "other"),
        ("a.pdf", Look(content=Content.OTHER), "other"),
        ("a.mp4", Look(content=Content.MP3), "other"),
        ("a.png", Look(content=Content.JPG), None),
        ("a.jpeg", Look(content=Content.PNG), None),
        ("a.pdf", Look(content=Content.PDF, is_read=False), None),
        ("", Look(content=Content.PDF), "other"),
    ],
)
def test_by_what_was_seen(name, look, why):
    assert said(files.refusal_of(name, "", look)) == why


def test_a_video_that_an_app_has_turned_into_mp4_keeps_its_name():
    assert files.refusal_of("IMG_1.MOV", "video/mp4", Look(content=Content.MP4)) is None
    assert said(files.refusal_of("IMG_1.MOV", "video/mp4", Look(content=Content.PDF))) == "other"


def test_without_a_name_the_type_that_was_said_must_be_true():
    assert files.refusal_of("", "application/pdf", Look(content=Content.PDF)) is None
    assert said(files.refusal_of("", "application/pdf", Look(content=Content.DOCX))) == "other"


@pytest.mark.parametrize(
    ("head", "content"),
    [
        (b"", Content.EMPTY),
        (b"%PDF-1.7\n", Content.PDF),
        (b"\xef\xbb\xbf\r\n%PDF-1.4", Content.PDF),
        (b"x" * 1025 + b"%PDF-1.4", Content.OTHER),
        (b"MZ\x90\x00" + b"%PDF-1.4", Content.PROGRAM),
        (b"\x7fELF\x02", Content.PROGRAM),
        (b"#!/bin/sh\n", Content.PROGRAM),
        (b"PK\x03\x04abc", Content.PACKAGE),
        (b"Rar!\x1a\x07\x01\x00", Content.ARCHIVE),
        (b"\x1f\x8b\x08", Content.ARCHIVE),
        (b"a" * 257 + b"ustar\x0000", Content.ARCHIVE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Content.LEGACY),
        (b"\x89PNG\r\n\x1a\n", Content.PNG),
        (b"\xff\xd8\xff\xe0", Content.JPG),
        (b"ID3\x04", Content.MP3),
        (b"\xff\xfb\x90\x64", Content.MP3),
        (b"\xff\xf3\x90\x64", Content.MP3),
        (b"\xff\xfe\xff\xff", Content.OTHER),
        (b"\x00\x00\x00\x18ftypmp42", Content.MP4),
        (b"\x00\x00\x00\x18ftypheic", Content.OTHER),
        ("Привет".encode(), Content.OTHER),
    ],
)
def test_recognised_by_the_beginning(head, content):
    assert contents.recognised(head) == content


@pytest.mark.parametrize(
    ("parts", "types", "mimetype", "content"),
    [
        ([TYPES, "word/document.xml"], [W], "", Content.DOCX),
        (["[content_types].XML"], [W], "", Content.DOCX),
        (["word/document.xml"], [], "", Content.ARCHIVE),
        ([TYPES], [], "", Content.ARCHIVE),
        ([TYPES, "word/vbaProject.bin"], [W], "", Content.MACROS),
        ([TYPES, "word\\VBAPROJECT.BIN"], [W], "", Content.MACROS),
        ([TYPES], [W_MACROS], "", Content.MACROS),
        ([TYPES, "xl/macrosheets/sheet1.xml"], [W], "", Content.MACROS),
        (["mimetype"], [], "application/vnd.oasis.opendocument.text", Content.ODT),
        (["mimetype", "Basic/Standard/Module1.xml"], [], "application/vnd.oasis.opendocument.text", Content.MACROS),
        (["mimetype", "Scripts/python/a.py"], [], "application/vnd.oasis.opendocument.text", Content.MACROS),
        (
            ["mimetype", "Basic/", "Basic/script-lc.xml", "Basic/Standard/script-lb.xml", "Scripts/"],
            [],
            "application/vnd.oasis.opendocument.text",
            Content.ODT,
        ),
        (["mimetype"], [], "application/epub+zip", Content.ARCHIVE),
        (["a.exe"], [], "", Content.ARCHIVE),
    ],
)
def test_a_package_is_what_its_parts_make_it(parts, types, mimetype, content):
    assert contents.package(parts, types, mimetype) == content
