"""The audit is read by people: every act that a service notes has a sentence."""

import ast
import re
from pathlib import Path

from domain.people.admission import Verdict

ROOT = Path(__file__).parents[3]
SERVICES = ROOT / "services"
SENTENCES = set(re.findall(r"^(audit-[\w-]+) =", (ROOT / "locales/ru/desk/audit.ftl").read_text("utf-8"), re.M))


def actions() -> set[str]:
    """The third argument of every `audit.record(unit, actor, action, …)`."""
    found = set()
    for file in SERVICES.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "audit.record":
                action = node.args[2]
                if isinstance(action, ast.Constant):
                    found.add(action.value)
                else:
                    assert ast.unparse(action) == "f'application.{verdict}'", ast.unparse(node)
    return found | {f"application.{verdict}" for verdict in (Verdict.ACCEPTED, Verdict.REFUSED)}


def test_every_act_has_a_sentence_and_every_sentence_an_act():
    sentences = {f"audit-{action.replace('.', '-')}" for action in actions()}
    assert sentences - SENTENCES == set(), "add them to locales/*/audit.ftl"
    frame = {
        f"audit-{name}"
        for name in ("title", "history", "empty", "older", "newest", "line", "why", "why-settings", "until")
    }
    assert SENTENCES - frame - sentences == set(), "nothing notes these"
