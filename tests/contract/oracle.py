"""An oracle for rebuilding: what every conversation of the suite makes the bot say, before and after.

    pytest -p tests.contract.oracle --oracle /tmp/before tests/flows tests/contract     # in the old checkout
    pytest -p tests.contract.oracle --oracle /tmp/after tests/flows tests/contract      # in the new one
    python -m tests.contract.oracle /tmp/before /tmp/after

A record is a file a test: by chat, each call of the bot with its text, keyboard and files, in order. Codes and tokens
are drawn from a generator that begins anew with every test, so that two runs of one version write the same.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
import secrets
import string
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest

from simulator.local import LocalTelegram

SAID = ("text", "caption", "reply_markup", "entities", "show_alert", "commands", "document", "photo")
FLEETING = re.compile(r"\bf:\d+:")
"""The number of a form's filling comes from the number of the update that opened it."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--oracle", metavar="DIR", help="keep a record of every conversation in DIR")


@pytest.fixture(autouse=True)
def _record(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = request.config.getoption("--oracle")
    if folder is None:
        return
    test = f"{request.path.name}::{request.node.name}"  # where the file lies may change
    chance = random.Random(test)
    letters = string.ascii_letters + string.digits
    monkeypatch.setattr(secrets, "randbelow", chance.randrange)
    monkeypatch.setattr(secrets, "choice", chance.choice)
    monkeypatch.setattr(secrets, "token_hex", lambda n=32: chance.randbytes(n).hex())
    monkeypatch.setattr(secrets, "token_bytes", lambda n=32: chance.randbytes(n))
    monkeypatch.setattr(secrets, "token_urlsafe", lambda n=32: "".join(chance.choices(letters, k=round(n * 4 / 3))))
    leave = LocalTelegram.__aexit__

    async def recorded(
        self: LocalTelegram, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _write(Path(folder), test, record(self))
        await leave(self, kind, error, trace)

    monkeypatch.setattr(LocalTelegram, "__aexit__", recorded)


def _write(folder: Path, test: str, chats: dict[str, list[list[Any]]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    # Parameters can be longer than a file's name may be.
    name = re.sub(r"[^\w.-]+", "_", test)[:80] + "-" + hashlib.sha256(test.encode()).hexdigest()[:12]
    file = folder / f"{name}.json"
    file.write_text(json.dumps(chats, ensure_ascii=False, indent=1), "utf-8")


def record(telegram: LocalTelegram) -> dict[str, list[list[Any]]]:
    """By chat (or method, where a call has none), what was said."""
    chats: dict[str, list[list[Any]]] = {}
    for call in telegram.calls:
        parameters = call.parameters
        said = {name: _plain(parameters[name]) for name in SAID if name in parameters}
        chat = str(parameters.get("chat_id", call.method))
        chats.setdefault(chat, []).append([call.method, call.status, said])
    return chats


def _plain(value: Any) -> Any:
    if not isinstance(value, (str, int, bool, list, dict)):
        value = type(value).__name__
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
    return FLEETING.sub("f:*:", text)


def compare(before: Path, after: Path) -> list[str]:
    """A line for each conversation that isn't the same."""
    told = []
    for file in sorted({file.name for folder in (before, after) for file in folder.glob("*.json")}):
        if not (before / file).exists() or not (after / file).exists():
            told.append(f"{file}: only {'after' if (after / file).exists() else 'before'}")
            continue
        old, new = (json.loads((folder / file).read_text("utf-8")) for folder in (before, after))
        for chat in sorted(old.keys() | new.keys()):
            mine, theirs = old.get(chat, []), new.get(chat, [])
            if mine != theirs:
                at = next((i for i, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b), None)
                where = min(len(mine), len(theirs)) if at is None else at
                told.append(
                    f"{file} chat {chat} call {where}:\n  - {mine[where : where + 1]}\n  + {theirs[where : where + 1]}"
                )
    return told


if __name__ == "__main__":
    differences = compare(Path(sys.argv[1]), Path(sys.argv[2]))
    print("\n".join(differences) or "the same")
    sys.exit(bool(differences))
