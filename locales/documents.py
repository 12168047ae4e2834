"""Long texts that are given as files: the rules of the network and the consent to personal data."""

from __future__ import annotations

from pathlib import Path
from string import Template

FOLDER = Path(__file__).parent


def document(name: str, language: str, **names: str) -> str:
    """The text of `<language>/documents/<name>.md` with `$names` filled in; a missing one is a KeyError."""
    text = (FOLDER / language / "documents" / f"{name}.md").read_text("utf-8")
    return Template(text).substitute(names)
