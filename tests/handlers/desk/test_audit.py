"""The audit is read by people: every act that a service notes has a sentence."""

import ast
import re
from dataclasses import fields
from pathlib import Path

from domain.base.audit import Family
from domain.events.events import Event
from tests.lifecycles.lives import MOVES

KEPT_BY_THE_BOT = {
    "id", "uid", "state", "vacancy", "sequence", "series_id", "cancel_reason", "list_closed_at", "created_by",
    "created_at", "published_at", "token", "proposed",
}  # fmt: skip
"""Columns of an event that nobody edits."""
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


def test_every_kind_of_act_can_be_chosen_by_its_name():
    texts = (ROOT / "locales/ru/desk/audit.ftl").read_text("utf-8")
    named = set(re.findall(r"^acts-family-([\w-]+) =", texts, re.M))
    families = {action.partition(".")[0] for action in actions()}
    assert named == families == {family.value for family in Family} - {""}


def test_every_column_of_an_event_that_changes_has_a_name():
    texts = (ROOT / "locales/ru/desk/audit.ftl").read_text("utf-8")
    named = set(re.findall(r"^acts-field-([\w-]+) =", texts, re.M))
    columns = {field.name for field in fields(Event)} - KEPT_BY_THE_BOT
    assert named == {column.replace("_", "-") for column in columns}
