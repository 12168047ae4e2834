"""Long texts that are given as files: the rules of the network and the consent to personal data."""

from __future__ import annotations

import hashlib
from pathlib import Path
from string import Template

from locales.texts import LANGUAGES

FOLDER = Path(__file__).parent


def document(name: str, language: str, **names: str) -> str:
    """The text of `<language>/documents/<name>.md` with `$names` filled in; a missing one is a KeyError."""
    text = (FOLDER / language / "documents" / f"{name}.md").read_text("utf-8")
    return Template(text).substitute(names)


def digest(name: str) -> str:
    """SHA-256, hex, of the document in all languages, before names are filled in: whether this text is a new one."""
    texts = [(FOLDER / language / "documents" / f"{name}.md").read_bytes() for language in LANGUAGES]
    return hashlib.sha256(b"\0".join(texts)).hexdigest()
