"""What lives in people's chats and in rows in flight, read off the code: buttons, screens, links, forms, notices.

A button of last month is pressed tomorrow, a draft of last week is gone on with, a row of the outbox was written by the
version before. So what was given away once is kept understood, and this page of it is compared with every change.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Way:
    """A function of the services, and the module whose names its own calls mean."""

    node: ast.FunctionDef
    module: str


class Ways:
    """What a call means: the function that Python would find from where it stands."""

    def __init__(self, trees: Mapping[str, ast.Module]) -> None:
        self._ways: dict[str, Way] = {}
        self._names: dict[str, dict[str, str]] = {}
        for module, tree in trees.items():
            names = self._names[module] = {}
            for node in ast.walk(tree):
                if isinstance(node, ast.ImportFrom):
                    names |= {(one.asname or one.name): f"{node.module}.{one.name}" for one in node.names}
                elif isinstance(node, ast.FunctionDef):
                    names[node.name] = f"{module}.{node.name}"
                    self._ways[names[node.name]] = Way(node, module)

    def of(self, call: ast.Call, module: str) -> Way | None:
        """None: it isn't one of the services, or isn't known before it is called (a function that was handed over)."""
        names = self._names[module]
        if isinstance(call.func, ast.Name):
            return self._ways.get(names.get(call.func.id, ""))
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
            return self._ways.get(f"{names.get(call.func.value.id)}.{call.func.attr}")
        return None


def payloads(trees: Mapping[str, ast.Module] | None = None) -> dict[str, list[str]]:
    """By kind of notice, every key that a use case anywhere in services/ puts into its row.

    `trees`, by the name of the module: read instead of services/.
    """
    keys: dict[str, set[str]] = {kind: set() for kind in AREAS.kinds}
    trees = _services() if trees is None else trees
    ways = Ways(trees)
    for module, tree in trees.items():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            for kind in _kinds_of(call):
                keys[kind] |= set(_keys(call, module, ways))
    return {kind: sorted(found) for kind, found in sorted(keys.items())}


def _services() -> dict[str, ast.Module]:
    files = sorted((ROOT / "services").rglob("*.py"))
    return {
        ".".join(file.relative_to(ROOT).with_suffix("").parts): ast.parse(file.read_text("utf-8")) for file in files
    }


def _kinds_of(call: ast.Call) -> Iterator[str]:
    """The kinds that a call names as an argument of its own."""
    for argument in _arguments(call):
        for node in ast.walk(argument) if isinstance(argument, ast.IfExp) else [argument]:
            if isinstance(node, ast.Constant) and node.value in AREAS.kinds:
                yield node.value


def _keys(call: ast.Call, module: str, ways: Ways) -> Iterator[str]:
    """The payload's keys: a dictionary in the call, and what the called function adds before it says it."""
    yield from _literal(call)
    way = ways.of(call, module)
    if way is None:
        return
    arguments = way.node.args
    if arguments.kwarg is not None:
        own = {argument.arg for argument in [*arguments.args, *arguments.kwonlyargs]}
        yield from (keyword.arg for keyword in call.keywords if keyword.arg and keyword.arg not in own)
    if way.node.name != "say":
        for inner in (node for node in ast.walk(way.node) if isinstance(node, ast.Call)):
            if any(isinstance(argument, ast.Name) and argument.id == "kind" for argument in _arguments(inner)):
                yield from _keys(inner, way.module, ways)


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
