"""The simulator could be lifted out: it imports nothing of the product, and no library of bots."""

import ast
import sys
from pathlib import Path

import simulator

ROOT = Path(simulator.__file__).parent
ALLOWED = {"aiohttp", "orjson", "simulator"}
OPTIONAL = {"fastjsonschema", "uvloop"}  # for strict tests; for speed


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module.split(".")[0])
    return names


def test_only_aiohttp_and_orjson_are_needed() -> None:
    files = list(ROOT.rglob("*.py"))
    assert len(files) > 40
    foreign = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in files
        for name in imported(path) - ALLOWED - OPTIONAL - set(sys.stdlib_module_names)
    }
    assert foreign == set()
