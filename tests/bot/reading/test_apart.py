"""A stranger's file is read in a process of its own: what is seen of it, and that the worst of them costs only that."""

from __future__ import annotations

import asyncio
import signal
import tempfile

import pytest

from bot.reading import apart, packages
from bot.reading.apart import Interrupted
from domain.materials import files as rules
from domain.materials.contents import Content
from tests.builders import files


async def look(content: bytes, **how):
    with tempfile.TemporaryFile() as file:
        file.write(content)
        return await apart.look(file, **how)


def refused(name: str, seen: rules.Look) -> str | None:
    error = rules.refusal_of(name, "", seen)
    return error and error.key.removeprefix("error-material-file-")


async def test_a_pdf_says_who_made_it():
    seen = await look(files.pdf("Иванова А. П.", "Школа № 5"))
    assert seen == rules.Look(content=Content.PDF, author="Иванова А. П.", company="Школа № 5")
    assert refused("a.pdf", seen) is None


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (files.pdf(script=True), "scripts"),
        (files.pdf(files=True), "scripts"),
        (files.pdf(password="12345"), "locked"),
        (files.pdf_that_only_may_not_be_printed("А", "AES-128"), None),
        (files.pdf_that_only_may_not_be_printed("А", "AES-256"), None),
        (files.pdf_that_only_may_not_be_printed("А", "RC4-128"), None),
    ],
)
async def test_a_pdf_that_does_something_or_opens_for_nobody(content, why):
    seen = await look(content)
    assert seen.is_read
    assert refused("a.pdf", seen) == why


async def test_a_document_says_who_made_it_and_who_saved_it():
    seen = await look(files.docx("Иванова", "Пётр & Ко".replace("&", "&amp;"), "Школа\u202e № 5"))
    assert seen.content == Content.DOCX
    assert seen.is_read
    assert (seen.author, seen.editor, seen.company) == ("Иванова", "Пётр & Ко", "Школа № 5")
    assert refused("a.docx", seen) is None
    assert refused("a.xlsx", seen) == "other"


async def test_an_open_document_says_so_too():
    seen = await look(files.odt("Иванова", "Петров"))
    assert (seen.content, seen.author, seen.editor) == (Content.ODT, "Иванова", "Петров")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (files.zipped({"план.docx": files.docx()}), "broken"),
        (files.docx()[:-30], "broken"),
        (files.docx(**{"[Content_Types].xml": "<Types"}), "broken"),
        (files.docx(**{"[Content_Types].xml": files.bomb_of_entities()}), "broken"),
        (files.docx(**{"word/vbaProject.bin": b"\1"}), "macros"),
        (b"MZ\x90\0" + b"\0" * 100, "program"),
        (files.pdf(), "other"),
    ],
)
async def test_what_is_called_docx_and_is_none(content, why):
    assert refused("a.docx", await look(content)) == why


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
async def test_a_photo_says_where_it_was_taken(form):
    ending = "jpg" if form == "JPEG" else "png"
    seen = await look(files.picture(form, place=True, artist="Ivanova"))
    assert seen == rules.Look(content=Content(ending), has_place=True, author="Ivanova")
    assert not (await look(files.picture(form))).has_place


BOMBS = [
    files.docx(**{"docProps/core.xml": files.bomb_of_entities(levels=0)}),
    files.docx(**{"docProps/core.xml": "<x><creator>Иванова</creator>" + " " * packages.PART + "</x>"}),
    files.docx(**{"docProps/core.xml": files.bomb_of_entities()}),
    files.docx(**{"docProps/core.xml": b"<x>" + b" " * 50_000_000}),
    files.pdf_that_points_at_itself(),
    files.pdf_of_brackets(200_000),
    files.pdf_whose_list_unpacks(900),
    b"%PDF-1.7\nnothing",
    b"\x89PNG\r\n\x1a\n\0\0\0\x05eXIf\xff\xff\xff\xff\xff",
]


@pytest.mark.parametrize("content", BOMBS)
async def test_the_worst_that_comes_of_a_file_is_that_it_wasnt_read(content):
    seen = await look(content)
    assert not seen.is_read
    assert not seen.names_somebody


async def test_what_a_document_would_unpack_to_is_known_without_unpacking():
    seen = await look(files.bomb_of_zeros(1100))
    assert refused("a.docx", seen) == "unpacks"


async def test_one_that_never_ends_is_ended():
    seen = await look(files.pdf(), seconds=0.2, program="import time; time.sleep(60)")
    assert seen == rules.Look(content=Content.PDF, is_read=False)


@pytest.mark.parametrize(
    "program",
    [
        "print('x' * 10**6, flush=True); import time; time.sleep(60)",
        "print('[' * 60000)",
        "print('{}')",
        'print(\'{"content": "pdf", "is_read": true, "unpacked": 1e999}\')',
        'print(\'{"content": "pdf", "is_read": true, "author": 5}\')',
        'print(\'{"content": "other one", "is_read": true}\')',
        "import os; os.abort()",
        "raise SystemExit(1)",
    ],
)
async def test_whatever_the_process_says_is_taken_in_one_shape_only(program):
    assert await look(files.pdf("А"), program=program) == rules.Look(content=Content.PDF, is_read=False)


async def test_one_that_somebody_else_kills_may_be_tried_again():
    with pytest.raises(Interrupted):
        await look(files.pdf(), program="import os; os.kill(os.getpid(), 9)")


TRIES = """
import sys; sys.path.insert(0, sys.argv[1])
import json, os, socket
from bot.reading.limits import take_away
take_away()
worked = []
def tries(name, what):
    try:
        what()
        worked.append(name)
    except (OSError, MemoryError):
        pass
tries("a connection", socket.socket)
tries("another file", lambda: open("/etc/hostname"))
tries("a new file", lambda: open("/tmp/never-made-by-anybody", "w"))
tries("writing", lambda: os.write(0, b"x"))
tries("much memory", lambda: bytearray(500 * 1024 * 1024))
if os.getuid():
    tries("a child", os.fork)
tries("other limits", lambda: __import__("resource").setrlimit(7, (50, 50)) if os.getuid() else os.stat("/none"))
names = ",".join(sorted(os.environ))
print(json.dumps({"content": "pdf", "is_read": True, "author": ", ".join(worked), "company": names}))
"""


async def test_the_process_can_do_nothing_else():
    seen = await look(files.pdf(), program=TRIES)
    assert seen.is_read
    assert seen.author == ""
    assert seen.company in ("", "LC_CTYPE"), "Python sets that one itself"


async def test_it_ends_with_whoever_waits_for_it(monkeypatch):
    processes, started, spawn = [], asyncio.Event(), asyncio.create_subprocess_exec

    async def remembered(*args, **how):
        processes.append(await spawn(*args, **how))
        started.set()
        return processes[0]

    monkeypatch.setattr(asyncio, "create_subprocess_exec", remembered)
    task = asyncio.create_task(look(files.pdf(), program="import time; time.sleep(60)"))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert processes[0].returncode == -signal.SIGKILL
