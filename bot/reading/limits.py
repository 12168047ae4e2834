"""What a process that reads a stranger's file may still do: next to nothing."""

from __future__ import annotations

import os
import resource

CPU_SECONDS = 10
MEMORY = 400 * 1024 * 1024
"""Bytes of address space; Python with what it needs here takes 60 MB."""
NICENESS = 10
"""People's presses go first."""


def take_away() -> None:
    """For the rest of this process: no new descriptor, so no socket and no other file; no child; nothing is written.

    What is open stays open. All that will be needed must be imported before.
    """
    os.nice(NICENESS)
    # A second before the end the signal says that it was this limit; what kills at once could be anybody.
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, 0),
    ):
        resource.setrlimit(what, (most, most))
