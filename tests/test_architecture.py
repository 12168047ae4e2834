"""The house stays as it is meant to be: imports run one way, handlers fit their calls, buttons fit 64 bytes."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from handlers.features import all_features
from handlers.ui.forms.presses import FormPress
from handlers.ui.screen import Go
from services.areas import AREAS

ROOT = Path(__file__).parent.parent
ROOMS = ("domain", "storage", "services", "locales", "handlers", "bot", "simulator")

# The chain (docs/architecture.md). A room may import itself and what is named here.
MAY_IMPORT = {
    "domain": set(),
    "storage": {"domain"},
    "services": {"domain", "storage"},
    "locales": {"domain"},
    "handlers": {"domain", "services", "locales"},
    "bot": {"domain", "storage", "services", "locales", "handlers"},
    "simulator": set(),
}
# aiogram's storage interface is implemented where the SQL is.
AIOGRAM = {"handlers", "bot"}
AIOGRAM_FILES = {"storage/base/conversations.py"}


def modules(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.py"))


def imported(file: Path) -> set[str]:
    """Top-level packages that a file imports, anywhere in it."""
    tops = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            tops |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            tops.add(node.module.split(".")[0])
    return tops


@pytest.mark.parametrize("room", ROOMS)
def test_imports_run_one_way(room):
    files = modules(room)
    assert files
    for file in files:
        ours = imported(file) & set(ROOMS) - {room}
        assert ours <= MAY_IMPORT[room], f"{file.relative_to(ROOT)} imports {ours - MAY_IMPORT[room]}"


def test_the_domain_is_plain_python():
    import sys

    for file in modules("domain"):
        foreign = imported(file) - {"domain"} - set(sys.stdlib_module_names)
        assert not foreign, f"{file.name} imports {foreign}"
        clocks = {"time", "asyncio", "random", "logging"} & imported(file)
        assert not clocks, f"{file.name} imports {clocks}: no clock, no input or output, no async in the domain"


@pytest.mark.parametrize("room", [room for room in ROOMS if room not in AIOGRAM])
def test_aiogram_stays_at_the_edge(room):
    for file in modules(room):
        if str(file.relative_to(ROOT)) not in AIOGRAM_FILES:
            assert "aiogram" not in imported(file), file


SPEAKING = {
    "handlers/ui/calls.py": "what is said, as the Bot API's JSON",
    "bot/session.py": "how that goes over the wire, and what comes back",
    "handlers/ui/show.py": "screens shown, presses answered, files sent along",
    "handlers/ui/door.py": "bursts turned away",
    "handlers/ui/dispatch.py": "mentions in strange groups",
    "handlers/ui/files.py": "files fetched",
    "handlers/materials/giving.py": "albums",
    "handlers/home/inline/router.py": "questions from other chats",
    "bot/sending.py": "what is said unasked",
    "bot/reading/fetching.py": "files fetched in pieces",
}
"""The files that send, edit, answer and fetch: what another messenger would need first."""
_SPEAKS = re.compile(r"(send|edit|answer|copy|forward|delete_message|download|get_file)(_\w+)?")


def test_few_files_speak_to_telegram():
    found = set()
    for file in [*modules("handlers"), *modules("bot")]:
        tree = ast.parse(file.read_text("utf-8"))
        for node in ast.walk(tree):
            of_calls = isinstance(node, ast.ImportFrom) and any(
                f"{node.module}.{one.name}".startswith("handlers.ui.calls") for one in node.names
            )
            of_bot = (
                isinstance(node, ast.Attribute)
                and _SPEAKS.fullmatch(node.attr)
                and ast.unparse(node.value).rpartition(".")[2] in {"bot", "_bot", "query"}
            )
            if of_calls or of_bot:
                found.add(str(file.relative_to(ROOT)))
    assert found | {"handlers/ui/calls.py"} == SPEAKING.keys()


@pytest.mark.parametrize("room", ["domain", "services", "handlers", "bot"])
def test_sql_stays_in_storage(room):
    for file in modules(room):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                called = node.func.attr in {"execute", "executemany", "executescript", "execute_fetchall"}
                assert not called, f"{file.relative_to(ROOT)}:{node.lineno} speaks SQL"


@pytest.mark.parametrize("room", ["domain", "storage", "services", "handlers", "bot"])
def test_texts_live_in_locales(room):
    """No Cyrillic in string literals; docstrings may quote the product."""
    for file in modules(room):
        tree = ast.parse(file.read_text("utf-8"))
        docstrings = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
            and node.body
            and isinstance(node.body[0], ast.Expr)
        }
        attribute_docs = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if id(node) in docstrings or id(node) in attribute_docs or len(node.value) == 1:
                    continue  # a single letter is data of the language: ё is folded into е in searches
                assert not any("а" <= c.lower() <= "я" or c in "ёЁ" for c in node.value), (
                    f"{file.relative_to(ROOT)}:{node.lineno}: {node.value!r}"
                )


def test_every_handler_takes_what_it_is_called_with():
    """The dispatcher calls by position: a wrong signature would only show when somebody presses."""
    routes = all_features().routes
    shapes = [(name, handler, 1) for name, handler in routes.commands.items()]
    shapes += [(name, handler, 2) for name, handler in routes.screens.items()]
    shapes += [(name, handler, 2) for name, handler in routes.links.items()]
    shapes += [(prefix, handler, 2) for prefix, (_, handler, _) in routes.presses.items()]
    shapes += [(prefix, card, 2) for prefix, (_, _, card) in routes.presses.items() if card is not None]
    shapes += [(form.name, form.submit, 2) for form in routes.forms.values()]
    assert len(shapes) > 20
    for name, handler, arguments in shapes:
        inspect.signature(handler).bind(*range(arguments))
        assert inspect.iscoroutinefunction(inspect.unwrap(handler)) or handler.__name__ == "<lambda>", name
    for prefix, (kind, handler, _) in routes.presses.items():
        taken = list(get_type_hints(handler).values())[1]
        takes = getattr(taken, "__bound__", None) or taken
        kinds = get_args(takes) or (takes,)
        assert issubclass(kind, kinds), f"«{prefix}» is {kind.__name__}, its handler takes {taken}"


def test_buttons_fit_and_prefixes_are_unique():
    """Bot API: callback_data has 1–64 bytes. The longest value of each field is tried."""
    routes = all_features().routes
    kinds = [kind for kind, _, _ in routes.presses.values()] + [Go, FormPress]
    assert len({kind.__prefix__ for kind in kinds}) == len(kinds)
    longest_screen = max(routes.screens, key=len)
    assert len(Go(to=longest_screen, at=10**12).pack().encode()) <= 64
    for kind in kinds:
        assert len(kind.__prefix__) <= 3, kind
    longest_step = max((field.key for form in routes.forms.values() for field in form.fields), key=len)
    zone = "America/Argentina/ComodRivadavia"
    assert len(FormPress(run=2**31, step=longest_step, act="pick", value=zone[:32]).pack().encode()) <= 64 + 8


def test_every_go_leads_somewhere():
    """`Go(to="…")`, `Entry(…, "…")` or `turn.open("…")` written anywhere in handlers names a screen that exists."""
    known = set(all_features().routes.screens)
    for file in modules("handlers"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            called = getattr(node.func, "id", getattr(node.func, "attr", "")) if isinstance(node, ast.Call) else ""
            if isinstance(node, ast.Call) and called in {"Go", "Entry", "open"}:
                names = [k.value for k in node.keywords if k.arg == "to"]
                names += node.args[1:2] if called == "Entry" else node.args[:1] if called == "open" else []
                for name in names:
                    if isinstance(name, ast.Constant):
                        assert name.value in known, f"{file.relative_to(ROOT)}:{node.lineno} leads to {name.value!r}"


# -- areas and circles -------------------------------------------------------------------------------

RANKS = (
    {"base"},
    {"ui"},
    {"people"},
    {"voice"},
    {"moderation"},
    {"discussion", "reviews"},
    {"events", "ideas", "materials"},
    {"charter"},
    {"decisions"},
    {"method"},
    {"privacy"},
    {"desk"},
    {"home"},
)
"""Areas from below: each may import what stands before it and itself, in every room alike (docs/architecture.md).

Areas in one set don't know each other. What stands in a room itself (services/areas.py, handlers/features.py) gathers
all areas, so no area imports it.
"""
LAYERED = ("domain", "storage", "services", "handlers")
KNOWN: set[tuple[str, str]] = set()
"""Arrows that run up or in a circle still. May only shrink."""


@cache
def arrows() -> tuple[tuple[str, str], ...]:
    return tuple(_arrows())


def _arrows() -> Iterator[tuple[str, str]]:
    """From each file of the house to each file that it imports, wherever in it the import stands."""
    files = {module_of(file): file for room in (*ROOMS, "benchmarks") for file in modules(room)}
    for name, file in files.items():
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            wanted = []
            if isinstance(node, ast.Import):
                wanted = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                inside = [f"{node.module}.{alias.name}" for alias in node.names]
                wanted = [one if one in files else node.module for one in inside]
            yield from ((name, one) for one in set(wanted) & files.keys() if one != name)


def module_of(file: Path) -> str:
    """storage/events/seats.py → storage.events.seats."""
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def rank(module: str) -> int | None:
    """Of the area that a module of a layered room lies in; None for those that gather all."""
    room, _, rest = module.partition(".")
    area = rest.split(".")[0]
    found = [i for i, areas in enumerate(RANKS) if area in areas]
    return found[0] if room in LAYERED and found else None


def test_every_file_of_a_layered_room_lies_in_an_area():
    gathering = {f"{room}/{name}" for room in LAYERED for name in ("__init__.py", "areas.py", "features.py")}
    for room in LAYERED:
        for file in modules(room):
            path = str(file.relative_to(ROOT))
            if room == "storage" and "migrations" in file.parts:
                continue
            assert rank(module_of(file)) is not None or path in gathering, f"{path}: in which area does it belong?"


def test_every_area_of_the_services_says_what_it_brings():
    areas = {file.parent.name for file in (ROOT / "services").glob("*/__init__.py")}
    assert {area.name for area in AREAS.all} == areas, "services/<area>/area.py, listed in services/areas.py"


def test_areas_import_only_what_stands_below():
    for importer, imported_ in arrows():
        mine, theirs = rank(importer), rank(imported_)
        if mine is None or imported_.split(".")[0] not in LAYERED or imported_.startswith("storage.migrations"):
            continue
        if (importer, imported_) in KNOWN:
            continue
        assert theirs is not None, f"{importer} imports {imported_}, which gathers all areas"
        assert theirs <= mine, f"{importer} imports {imported_}: {RANKS[theirs]} stands above"
        if theirs == mine:
            assert importer.split(".")[1] == imported_.split(".")[1], (
                f"{importer} imports {imported_}: areas of one rank"
            )


@pytest.mark.parametrize("of", ["files", "folders"])
def test_nothing_imports_itself_by_a_detour(of):
    graph: dict[str, set[str]] = {}
    for importer, imported_ in arrows():
        if (importer, imported_) in KNOWN:
            continue
        a, b = (importer, imported_) if of == "files" else (folder_of(importer), folder_of(imported_))
        # A folder and the one it lies in are one place.
        if a != b and not f"{a}.".startswith(f"{b}.") and not f"{b}.".startswith(f"{a}."):
            graph.setdefault(a, set()).add(b)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        pytest.fail(" ← ".join(circle.args[1]))


def test_what_is_known_is_still_there():
    assert set(arrows()) >= KNOWN, f"no longer there: {KNOWN - set(arrows())}"


def folder_of(module: str) -> str:
    return module if (ROOT / Path(*module.split("."))).is_dir() else module.rpartition(".")[0]


def test_presses_are_leaves():
    """A button's data is known to whoever shows it, so it may know nobody who shows screens."""
    kinds = [kind for kind, _, _ in all_features().routes.presses.values()]
    assert {kind.__module__ for kind in kinds if not kind.__module__.endswith(".presses")} == set()
    for file in modules("handlers"):
        if file.name == "presses.py":
            ours = {m for i, m in arrows() if i == module_of(file) and m.startswith("handlers.")}
            assert all(m.endswith("presses") or m.startswith("handlers.ui.") for m in ours), f"{file}: {ours}"
