"""Samples of versions."""

from __future__ import annotations

from dataclasses import replace

from handlers.materials.versions import screens as s
from tests.samples.materials import FIRST, FULL, MATERIAL, NEWEST


def screens(t):
    return [
        s.versions(t, MATERIAL, [FIRST]),
        s.versions(t, FULL, [replace(NEWEST, number=number) for number in range(99, 1, -1)], 1),
        s.versions(t, FULL, [replace(NEWEST, number=98), FIRST]),
    ]
