"""`python -m tests.secrecy`: the bot with the ballot of these tests, as a process of its own."""

from __future__ import annotations

import sys

import pytest

from bot import __main__ as bot
from bot import app
from tests.secrecy import ballot

app.all_features = ballot.all_features
ballot.marked(pytest.MonkeyPatch())

if __name__ == "__main__":
    sys.exit(bot.main())
