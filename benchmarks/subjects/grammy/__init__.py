"""grammY with its runner beside the Python bots: installed apart by npm into artefacts/grammy, run by node."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from pathlib import Path

from benchmarks.subjects.press import COLLEAGUES, SCREEN, TOKEN

HERE = Path(__file__).parent
HOME = Path(__file__).parents[3] / "artefacts" / "grammy"
INSTALL = ("npm", "install", "--no-audit", "--no-fund", "--no-package-lock")
PATIENCE = 300.0
"""Seconds for npm."""


def lacks() -> str:
    """Install what package.json names; returns what is missing for it in words, nothing when all is there."""
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            return f"no {program} on this machine"
    HOME.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "bot.mjs"):
        shutil.copy(HERE / name, HOME / name)
    try:
        done = subprocess.run(INSTALL, cwd=HOME, capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return "npm install took too long"
    return f"npm install ended with {done.returncode}" if done.returncode else ""


async def started(database: str | Path, address: str | Path) -> asyncio.subprocess.Process:
    """Long polling from the Bot API server at `address`."""
    environment = os.environ | {"BOT_TOKEN": TOKEN, "COLLEAGUES": COLLEAGUES, "SCREEN": SCREEN}
    return await asyncio.create_subprocess_exec("node", HOME / "bot.mjs", database, address, env=environment)
