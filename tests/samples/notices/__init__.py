"""One sample and more for every kind of notice and post: what happens on the stage (tests/rights/stage.py) so that it
is said. Use cases say it, so a sample's payload is what the renderer gets when it is sent.

Each area has a file here, which is found by itself: its SAMPLES by kind, and the kinds that are NOT_ASKED_FOR.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from tests.samples.notices.sample import Sample

FILES = [
    import_module(f"tests.samples.notices.{file.stem}")
    for file in sorted(Path(__file__).parent.glob("*.py"))
    if file.stem not in ("__init__", "sample")
]
SAMPLES: dict[str, tuple[Sample, ...]] = {kind: samples for file in FILES for kind, samples in file.SAMPLES.items()}
"""By kind."""
NOT_ASKED_FOR: frozenset[str] = frozenset().union(*(file.NOT_ASKED_FOR for file in FILES))
"""Kinds that a switch, a muted thing or a leave may hold back (PRODUCT §3)."""
