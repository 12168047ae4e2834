"""The audit is read by people: every act that a service notes has a sentence."""

import ast
import re
from pathlib import Path

from tests.lifecycles.lives import MOVES

ROOT = Path(__file__).parents[3]
SERVICES = ROOT / "services"
SENTENCES = set(re.findall(r"^(audit-[\w-]+) =", (ROOT / "locales/ru/desk/audit.ftl").read_text("utf-8"), re.M))


def actions() -> set[str]:
    """The third argument of every `audit.record(unit, actor, action, …)`, and what moves are noted as."""
    found = {move.noted for _, move in MOVES if move.noted is not None}
    for file in SERVICES.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "audit.record":
                action = node.args[2]
                if isinstance(action, ast.Constant):
                    found.add(action.value)
                else:
                    assert ast.unparse(action) == "step.noted", ast.unparse(node)
    return found


def test_every_act_has_a_sentence_and_every_sentence_an_act():
    sentences = {f"audit-{action.replace('.', '-')}" for action in actions()}
    assert sentences - SENTENCES == set(), "add them to locales/*/audit.ftl"
    frame = {
        f"audit-{name}"
        for name in ("title", "history", "empty", "older", "newest", "line", "why", "why-settings", "until")
    }
    assert SENTENCES - frame - sentences == set(), "nothing notes these"
