"""Forms put aside: the menu offers them again. Only here is their key read and written.

data["drafts"] = {name: the form as it was left (handlers/ui/forms/filling.py)}
"""

from __future__ import annotations

from typing import Any

from handlers.ui.forms import filling
from handlers.ui.forms.answers import Answers
from handlers.ui.forms.presses import FormPress
from handlers.ui.screen import Button
from handlers.ui.turn import Turn

_KEY = "drafts"
DRAFT_DAYS = 30


async def put_aside(turn: Turn) -> None:
    """Leave the open form for another screen: it becomes a draft, and words are a search again."""
    form = filling.leave(turn)
    if form is None:
        return
    if filling.has_news(form):
        turn.data.setdefault(_KEY, {})[form["name"]] = form
    await turn.remember()


def find(turn: Turn, name: str) -> dict[str, Any] | None:
    """The draft of the form of that name."""
    draft: dict[str, Any] | None = turn.data.get(_KEY, {}).get(name)
    return draft


def of_run(turn: Turn, run: int) -> dict[str, Any] | None:
    """The draft that is filling number `run`."""
    return next((draft for draft in turn.data.get(_KEY, {}).values() if draft["run"] == run), None)


def drop(turn: Turn, name: str) -> dict[str, Any] | None:
    """From now on there is no draft of that form; returns the one that was."""
    draft: dict[str, Any] | None = turn.data.get(_KEY, {}).pop(name, None)
    return draft


def answers(turn: Turn, name: str) -> Answers | None:
    """What has been answered in the draft of that form; None where there is none."""
    draft = find(turn, name)
    return None if draft is None else filling.answers_of(draft)


def names(turn: Turn) -> list[str]:
    """Names of forms put aside within DRAFT_DAYS, newest first: the menu offers them."""
    kept = turn.data.get(_KEY, {})
    fresh = {name: draft["since"] for name, draft in kept.items() if turn.now - draft["since"] < DRAFT_DAYS * 86400}
    return sorted(fresh, key=lambda name: -fresh[name])


def button(turn: Turn, name: str) -> Button:
    """The menu's button for a draft."""
    run = turn.data[_KEY][name]["run"]
    label = turn.t.plain("form-draft-button", form=turn.t.plain(f"form-{name}"))
    return Button(label, FormPress(run=run, step="-", act="resume"))
