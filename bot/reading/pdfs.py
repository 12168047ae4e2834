"""PDF files: whom their properties name, whether they open without a password, and whether they do something."""

from __future__ import annotations

import codecs
import logging
from typing import Any, BinaryIO

import pypdf.filters
import pypdf.xmp  # noqa: F401 - pypdf imports these when a file is read, which is too late here
from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError
from pypdf.generic import DictionaryObject, PdfObject

for _name in ("latin-1", "utf-16", "utf-16-be", "utf-16-le"):
    codecs.lookup(_name)  # Python imports an encoding when it is used first

_DOING = frozenset({"/JavaScript", "/Launch", "/ImportData"})
"""Actions that run something (PDF 1.7, table 198); going to a page or an address is none of them."""


def read(file: BinaryIO) -> dict[str, Any]:
    """The fields of `Look` that a PDF fills."""
    logging.disable()  # pypdf tells of every oddity
    reader = PdfReader(file)
    try:
        # Many have a password that only forbids to print: these open with an empty one.
        if reader.is_encrypted and not reader.decrypt(""):
            return {"is_locked": True}
        return {"has_scripts": _does_something(reader.root_object), **_names(reader)}
    except FileNotDecryptedError:
        return {"is_locked": True}


def _names(reader: PdfReader) -> dict[str, str]:
    info: dict[str, Any] = dict(reader.metadata or {})
    found = {"author": _text(info.get("/Author")), "company": _text(info.get("/Company"))}
    if not found["author"]:
        about = reader.xmp_metadata
        found["author"] = ", ".join(str(one) for one in (about and about.dc_creator) or ())
    return found


def _does_something(root: DictionaryObject) -> bool:
    """Whether opening it runs a script or a program, or it carries other files."""
    names = _dictionary(root.get("/Names"))
    if "/JavaScript" in names or "/EmbeddedFiles" in names or "/Collection" in root:
        return True
    actions = [_dictionary(root.get("/OpenAction"))]
    actions += [_dictionary(one) for one in _dictionary(root.get("/AA")).values()]
    return any(str(action.get("/S")) in _DOING for action in actions)


def _dictionary(value: object) -> DictionaryObject:
    """`value` if it is a dictionary; else an empty one (an array says which page is opened first)."""
    found = _resolved(value)
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


def _text(value: object) -> str:
    found = _resolved(value)
    return "" if found is None else str(found)


def _resolved(value: object) -> object:
    """What a reference points at, in place of the reference."""
    return value.get_object() if isinstance(value, PdfObject) else value
