"""What the conversations keep has owners: each key is read and written by one room, and every form is closed."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from textwrap import dedent

import pytest

from handlers.features import all_features

ROOT = Path(__file__).parent.parent
KEEPERS = {
    "handlers/ui/forms/filling.py": "form",
    "handlers/ui/forms/drafts.py": "drafts",
    "handlers/ui/forms/heard.py": "heard",
    "handlers/ui/forms/ended.py": "ended",
    "handlers/ui/albums.py": "albums",
    "handlers/ui/searched.py": "searched",
    "handlers/voice/announcements/last_search.py": "announcements_searched",
}
"""Who keeps something in a conversation, and under which key. `Turn` itself holds and saves the whole."""
TURN = "handlers/ui/turn.py"


def _touched(file: Path) -> list[tuple[int, str | None]]:
    """Where `….data` of a turn is read or written: the line and the key, None where it isn't one key."""
    tree = ast.parse(file.read_text("utf-8"))
    keys = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }

    def key(node: ast.expr) -> str | None:
        value = node.value if isinstance(node, ast.Constant) else keys.get(getattr(node, "id", ""))
        return value if isinstance(value, str) else None

    touched: dict[ast.AST, tuple[int, str | None]] = {}
    for node in ast.walk(tree):
        if _is_data(node):
            touched.setdefault(node, (node.lineno, None))
        elif isinstance(node, ast.Subscript) and _is_data(node.value):
            touched[node.value] = (node.lineno, key(node.slice))
        elif isinstance(node, ast.Compare) and _is_data(node.comparators[0]):
            touched[node.comparators[0]] = (node.lineno, key(node.left))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and _is_data(node.func.value):
            touched[node.func.value] = (node.lineno, key(node.args[0]) if node.args else None)
    return list(touched.values())


def _is_data(node: ast.AST) -> bool:
    """`turn.data`, also `self._turn.data`."""
    return (
        isinstance(node, ast.Attribute)
        and node.attr == "data"
        and ast.unparse(node.value).rsplit(".", 1)[-1].strip("_") == "turn"
    )


def test_each_key_of_a_conversation_has_one_room():
    found: dict[str, set[str | None]] = {}
    for room in ("handlers", "bot"):
        for file in sorted((ROOT / room).rglob("*.py")):
            path = str(file.relative_to(ROOT))
            if path == TURN:
                continue
            for line, key in _touched(file):
                # A room may look at all keys to leave out its own (a form that is closed).
                assert path in KEEPERS, f"{path}:{line} reaches into what a conversation keeps of another room"
                assert key in {KEEPERS[path], None}, f"{path}:{line} reads or writes {key!r}"
                found.setdefault(path, set()).add(key)
    assert found.keys() == KEEPERS.keys(), "somebody keeps nothing any more"
    assert all(KEEPERS[path] in keys for path, keys in found.items())
    assert len(set(KEEPERS.values())) == len(KEEPERS), "a key has two rooms"


FORMS = all_features().routes.forms


@pytest.mark.parametrize("name", FORMS)
def test_every_form_says_with_what_it_is_over(name):
    """In so many words: with its use case, with none, or put aside. And with one thing only."""
    tree = ast.parse(dedent(inspect.getsource(inspect.unwrap(FORMS[name].submit))))
    calls = [
        ast.unparse(node.value.func)
        for node in ast.walk(tree)
        if isinstance(node, ast.Await) and isinstance(node.value, ast.Call)
    ]
    closes = [call for call in calls if call in {"answers.close_with", "answers.close", "drafts.put_aside"}]
    assert closes, f"«{name}» is open still when it was submitted"
    assert "turn.do" not in calls, f"«{name}» does something that could be done twice"
