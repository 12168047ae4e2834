"""What is imported is declared in pyproject.toml and locked with hashes: else a fresh machine lacks it."""

import ast
import json
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PRODUCT = ("domain", "storage", "services", "handlers", "bot", "locales", "simulator")
CHECKS = ("tests", "benchmarks", "scripts")
# The schema that holds calls against Bot API 10.3 is loaded in tests and by --strict-schema only.
FOR_TESTS_ONLY = Path("simulator/schema")
# Bots of other libraries, which run in environments of their own and are skipped without.
NOT_OURS = Path("tests/simulator/bots")


def name(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found, requirement
    return re.sub(r"[._-]+", "-", found.group()).lower()


def declared(*, dev: bool) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = project["project"]["dependencies"] + (project["dependency-groups"]["dev"] if dev else [])
    return {name(requirement) for requirement in wanted}


def imported(folders: tuple[str, ...], *, without: Path | None = None) -> dict[str, str]:
    """Third-party distributions and a file that imports each."""
    owners = packages_distributions()
    found: dict[str, str] = {}
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.py")):
            path = file.relative_to(ROOT)
            if without and path.is_relative_to(without):
                continue
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                modules = (
                    [alias.name for alias in node.names]
                    if isinstance(node, ast.Import)
                    else [node.module or ""]
                    if isinstance(node, ast.ImportFrom) and not node.level
                    else []
                )
                for top in {module.split(".")[0] for module in modules}:
                    if top and top not in sys.stdlib_module_names and top not in (*PRODUCT, *CHECKS):
                        found.setdefault(name(owners.get(top, [top])[0]), f"{path} ({top})")
    return found


def missing(found: dict[str, str], known: set[str]) -> dict[str, str]:
    return {distribution: where for distribution, where in found.items() if distribution not in known}


def test_the_product_imports_what_it_declares() -> None:
    assert missing(imported(PRODUCT, without=FOR_TESTS_ONLY), declared(dev=False)) == {}


def test_tests_and_benchmarks_import_what_is_declared() -> None:
    assert missing(imported((*PRODUCT, *CHECKS), without=NOT_OURS), declared(dev=True)) == {}


@pytest.mark.parametrize(("file", "dev"), [("run.txt", False), ("dev.txt", True)])
def test_all_is_locked_with_hashes_and_names_no_registry(file: str, dev: bool) -> None:
    text = (ROOT / "requirements" / file).read_text("utf-8")
    locked = {name(line) for line in re.findall(r"^[A-Za-z0-9][^\n]*==", text, re.MULTILINE)}
    assert declared(dev=dev) <= locked, "run `make lock`"
    assert text.count("--hash=sha256:") >= len(locked)
    assert "://" not in text
    assert "-url" not in text


def test_what_npm_installs_for_a_benchmark_has_exact_versions() -> None:
    wanted = json.loads((ROOT / "benchmarks/subjects/grammy/package.json").read_text("utf-8"))["dependencies"]
    loose = {name: version for name, version in wanted.items() if not re.fullmatch(r"\d+\.\d+\.\d+", version)}
    assert wanted
    assert loose == {}
