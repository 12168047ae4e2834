"""`python -m tests.taps` prints docs/taps.md anew."""

import asyncio

from tests.taps.page import PATH, counted

PATH.write_text(asyncio.run(counted()), "utf-8")
