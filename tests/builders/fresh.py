"""The database of a network that has just begun: made once in a process and copied, which is fifteen times faster."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from storage.base.migrations import migrate


def fresh(path: Path) -> Path:
    """Puts an empty database of the newest schema at `path`; returns it."""
    path.write_bytes(_template())
    return path


@cache
def _template() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "network.db"
        migrate(path)
        return path.read_bytes()
