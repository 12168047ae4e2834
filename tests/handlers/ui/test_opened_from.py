"""A screen that is opened from several leads back to the one it was opened from."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from handlers.ui.opened_from import OpenedFrom
from handlers.ui.routes import Routes
from handlers.ui.screen import Go

HANDLERS = Path(__file__).parents[3] / "handlers"
CARD = OpenedFrom({"card": "list", "my_card": "me"})


@pytest.mark.parametrize(("name", "back"), [("card", "list"), ("my_card", "me"), ("nothing", "list")])
def test_back_is_where_it_was_opened(name, back):
    assert CARD.back(name) == Go(to=back)


async def test_each_name_opens_it_and_says_by_which_it_was():
    routes = Routes()

    @routes.screen_from(CARD)
    async def card(turn, at=0, *, name="card"):
        return name, at

    assert {name: await routes.screens[name](None, 3) for name in routes.screens} == {
        "card": ("card", 3),
        "my_card": ("my_card", 3),
    }


def test_nobody_names_one_screen_twice_by_hand():
    """Two names of one handler are said in one place, which says as well where each leads back."""
    for file in HANDLERS.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, (ast.AsyncFunctionDef, ast.FunctionDef)):
                names = [d for d in node.decorator_list if ast.unparse(d).startswith("routes.screen(")]
                assert len(names) < 2, f"{file}: {node.name}"
            if isinstance(node, ast.For):
                assert "routes.screen(" not in ast.unparse(node), f"{file}:{node.lineno}"
