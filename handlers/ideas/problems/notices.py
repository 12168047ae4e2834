"""What people are told about problems unasked. Each looks whether it is still true, and is silent if not."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.ideas.ideas import Idea
from domain.ideas.problems import ProblemState
from handlers.ideas.presses import Back, ShowIdea
from handlers.ideas.problems import screens
from handlers.ideas.problems.presses import Do, OwnProblem
from handlers.ui.names import name_of
from handlers.ui.notice import Notice
from handlers.ui.screen import Button
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.ideas import asking, problems, views
from services.ideas.views import Card

Payload = dict[str, Any]


def _card(unit: Unit, reader: Member, idea_id: int) -> Card | None:
    try:
        return views.card(unit, reader.id, idea_id)
    except DomainError:
        return None


def _to(t: Texts, idea: Idea) -> Button:
    return Button(t.plain("idea-to-card"), ShowIdea(id=idea.id))


def asked(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """A colleague has a problem that the reader may know about; silent once it is solved."""
    seen = asking.notice(unit, reader.id, payload["idea"])
    if seen is None:
        return None
    author = name_of(t, seen.author) if seen.author is not None else ""
    rows = screens.asked_rows(t, seen.idea.id)
    return Notice(screens.asked_text(t, seen.idea, author), _to(t, seen.idea), rows)


def many(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """Many have the problem: it could become a project."""
    seen = _card(unit, reader, payload["idea"])
    if seen is None or seen.problem is None or not seen.problem.may_turn or seen.idea.state is not ProblemState.OPEN:
        return None
    make = Button(t.plain("problem-make-project"), OwnProblem(id=seen.idea.id, do=Do.PROJECT))
    text = t("problem-many-notice", title=seen.idea.title, count=seen.backers)
    return Notice(text, _to(t, seen.idea), ((make,),))


def solved(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """What helped, for those who have the same problem."""
    seen = _card(unit, reader, payload["idea"])
    if seen is None or seen.problem is None or seen.idea.state is not ProblemState.SOLVED:
        return None
    helped = screens.said(t, "problem-outcome", seen.problem.problem.outcome or "")
    text = t("problem-solved-notice", title=seen.idea.title)
    return Notice(lines(text, helped), _to(t, seen.idea), line=text)


def thanks(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """«Спасибо» with its sentence."""
    found = problems.thanks_for(unit, reader.id, payload["idea"], payload["from"])
    if found is None:
        return None
    idea, said, who = found
    name = name_of(t, who) if who is not None else ""
    return Notice(t("problem-thanks-notice", name=name, title=idea.title, said=said.said), _to(t, idea))


def helped(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """The author of the problem says that the reader's answer helped; silent when they took it back."""
    seen = _card(unit, reader, payload["idea"])
    if seen is None or seen.problem is None or not seen.problem.i_helped:
        return None
    return Notice(t("problem-helped-notice", title=seen.idea.title), _to(t, seen.idea))


def project(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """A project was made of the reader's problem: they are asked, and nobody is added."""
    seen = _card(unit, reader, payload["idea"])
    problem = _card(unit, reader, payload["problem"])
    if seen is None or problem is None or not seen.is_published:
        return None
    author = name_of(t, seen.author) if seen.author is not None else ""
    text = t("problem-project-notice", problem=problem.idea.title, title=seen.idea.title, author=author)
    support = Button(t.plain("idea-back-project"), Back(id=seen.idea.id, on=1))
    return Notice(text, _to(t, seen.idea), () if seen.leads else ((support,),))


NOTICES = {
    "problem-asked": asked,
    "problem-many": many,
    "problem-solved": solved,
    "problem-thanks": thanks,
    "problem-helped": helped,
    "problem-project": project,
}
