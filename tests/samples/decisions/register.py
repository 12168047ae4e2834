"""Samples of the register as a file."""

from __future__ import annotations

from handlers.decisions.register import screens as s


def screens(t):
    return [s.file(t, b"xlsx", count) for count in (0, 1, 3, 1200)]
