"""`python -m tests.secrecy`: the bot with the ballot of these tests, as a process of its own."""

from __future__ import annotations

import sys

from bot import __main__ as bot
from bot import app
from tests.secrecy import ballot

app.all_features = ballot.all_features

if __name__ == "__main__":
    sys.exit(bot.main())
