"""The ticks, in one table: what the bot looks after by itself, and how often."""

from __future__ import annotations

from bot.scheduler import Tick

TICKS: tuple[Tick, ...] = ()
