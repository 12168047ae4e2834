"""An idea in words: its kind, tags, level, state."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.members import Member
from domain.ideas.ideas import Idea
from domain.ideas.problems import ProblemState
from domain.ideas.projects import LOOKING
from domain.people.profile import ProfileField
from handlers.ideas.presses import Own, OwnIdea
from handlers.people.directory.labels import tag_label
from handlers.ui.names import name_of
from handlers.ui.screen import Button, Row
from locales.texts import Html, Texts, escape
from services.ideas.views import Card, Line


def tags(t: Texts, tags: Sequence[str]) -> str:
    """«физика, смысловое чтение»: subjects by their names, own words as they are."""
    return ", ".join(tag_label(t, ProfileField.SUBJECTS, tag) for tag in tags)


def kind_line(t: Texts, idea: Idea) -> Html:
    """«Проблема · физика · вся сеть»."""
    return escape(" · ".join(kind(t, idea)))


def kind(t: Texts, idea: Idea) -> list[str]:
    """The same, word by word."""
    known = [t.plain(f"idea-kind-{idea.kind}")]
    if idea.tags:
        known.append(tags(t, idea.tags))
    if idea.level is not None:
        known.append(t.plain(f"idea-level-{idea.level}"))
    return known


_CALLING = frozenset({ProblemState.OPEN, *LOOKING})
"""States in which people are asked to join in."""


def _is_plain(idea: Idea) -> bool:
    """Simply there: its state is no news."""
    return idea.state is ProblemState.OPEN


def state_line(t: Texts, idea: Idea) -> Html | None:
    """What others should know of its state; None for one that is simply there."""
    return None if _is_plain(idea) else t(f"idea-{idea.kind}-is", state=t.plain(f"idea-state-{idea.state}"))


def stopped(t: Texts, seen: Card) -> Html | None:
    """What moderators do with it, for those who see it nevertheless."""
    if seen.idea.state == "checked":
        return t("idea-checked")
    if seen.idea.state != "hidden":
        return None
    return t("idea-hidden-awaited" if seen.is_awaited else "idea-hidden" if seen.leads else "idea-hidden-team")


def again(t: Texts, seen: Card) -> list[Row]:
    """What was hidden and mended is shown to a moderator."""
    if not seen.leads or seen.idea.state != "hidden" or seen.is_awaited:
        return []
    return [(Button(t.plain("idea-again"), OwnIdea(id=seen.idea.id, do=Own.AGAIN)),)]


def list_line(t: Texts, line: Line) -> Html:
    """The title, and under it what tells it from others; that nobody has joined in only where people are called."""
    idea = line.idea
    facts = [kind_line(t, idea)]
    if not _is_plain(idea):
        facts.append(t(f"idea-state-{idea.state}"))
    if line.backers or idea.state in _CALLING:
        facts.append(t("idea-line-backers", backers=line.backers))
    return t("idea-line", title=idea.title, facts=Html(" · ").join(facts))


def author(t: Texts, person: Member | None) -> Html:
    """Who proposed it, as far as the reader is told (services/ideas/views.py)."""
    return t("idea-author", name=name_of(t, person)) if person is not None else t("idea-author-hidden")
