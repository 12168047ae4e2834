"""What lives in people's chats and in rows in flight, read off the code: buttons, screens, links, forms, notices.

A button of last month is pressed tomorrow, a draft of last week is gone on with, a row of the outbox was written by the
version before. So what was given away once is kept understood, and this page of it is compared with every change.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from handlers.features import all_features
from handlers.ui.forms.presses import FormPress
from handlers.ui.routes import Former
from handlers.ui.screen import Go
from services.areas import AREAS

ROOT = Path(__file__).parent.parent.parent
KEPT = Path(__file__).with_name("chats.json")


def now() -> dict[str, dict[str, Any]]:
    """The page as the code has it: section → name → what belongs to it."""
    routes = all_features().routes
    buttons = [Go, FormPress, *(kind for kind, _, _ in routes.presses.values())]
    fields = {kind.__prefix__: list(kind.model_fields) for kind in buttons}
    old: dict[str, dict[str, Former]] = {"screens": {}, "links": {}, "presses": {}}
    for (table, name), former in routes.formers.items():
        old[table][name] = former
    # What has led somewhere once and leads on today is still understood.
    fields |= {name: fields[f.now] if f.now else kept()["buttons"][name] for name, f in old["presses"].items()}
    return {
        "buttons": dict(sorted(fields.items())),
        "screens": {name: [] for name in sorted({*routes.screens, *old["screens"]})},
        "commands": {name: [] for name in sorted(routes.commands)},
        "links": {prefix: [] for prefix in sorted({*routes.links, *old["links"]})},
        "forms": {name: sorted(f.key for f in routes.forms[name].fields) for name in sorted(routes.forms)},
        "notices": payloads(),
    }


def kept() -> dict[str, dict[str, Any]]:
    """The page as it was given away."""
    page: dict[str, dict[str, Any]] = json.loads(KEPT.read_text("utf-8"))
    return page


def payloads() -> dict[str, list[str]]:
    """By kind of notice, every key that a use case anywhere in services/ puts into its row."""
    keys: dict[str, set[str]] = {kind: set() for kind in AREAS.kinds}
    trees = [ast.parse(file.read_text("utf-8")) for file in sorted((ROOT / "services").rglob("*.py"))]
    ways = {node.name: node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    for tree in trees:
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            for kind in _kinds_of(call):
                keys[kind] |= set(_keys(call, ways))
    return {kind: sorted(found) for kind, found in sorted(keys.items())}


def _kinds_of(call: ast.Call) -> Iterator[str]:
    """The kinds that a call names as an argument of its own."""
    for argument in _arguments(call):
        for node in ast.walk(argument) if isinstance(argument, ast.IfExp) else [argument]:
            if isinstance(node, ast.Constant) and node.value in AREAS.kinds:
                yield node.value


def _keys(call: ast.Call, ways: dict[str, ast.FunctionDef]) -> Iterator[str]:
    """The payload's keys: a dictionary in the call, and what the called function adds before it says it."""
    yield from _literal(call)
    way = ways.get(getattr(call.func, "attr", getattr(call.func, "id", "")))
    if way is None:
        return
    if way.args.kwarg is not None:
        own = {argument.arg for argument in [*way.args.args, *way.args.kwonlyargs]}
        yield from (keyword.arg for keyword in call.keywords if keyword.arg and keyword.arg not in own)
    if way.name != "say":
        for inner in (node for node in ast.walk(way) if isinstance(node, ast.Call)):
            if any(isinstance(argument, ast.Name) and argument.id == "kind" for argument in _arguments(inner)):
                yield from _keys(inner, ways)


def _arguments(call: ast.Call) -> Iterator[ast.expr]:
    yield from call.args
    yield from (keyword.value for keyword in call.keywords)


def _literal(call: ast.Call) -> Iterator[str]:
    for keyword in call.keywords:
        if keyword.arg == "payload" and isinstance(keyword.value, ast.Dict):
            yield from (key.value for key in keyword.value.keys if isinstance(key, ast.Constant))


def write() -> None:
    """Keep the page as it is now."""
    KEPT.write_text(json.dumps(now(), ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    write()
    print(f"{KEPT.relative_to(ROOT)} is written.")
