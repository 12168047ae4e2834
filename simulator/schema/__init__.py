"""What Bot API 10.3 looks like to somebody else; see generate.py for the source."""

import functools
from pathlib import Path

import orjson

FIXTURE = Path(__file__).parent / "bot_api.json"


@functools.cache
def _names() -> dict[str, str]:
    names = orjson.loads(FIXTURE.read_bytes())["methods"]
    return {name.lower(): name for name in names}


def known(method: str) -> str | None:
    """The name of a method of the Bot API (any case), whether the simulator supports it or not."""
    return _names().get(method.lower())
