"""What people are told about projects unasked. Each looks whether it is still true, and is silent if not."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.ideas.projects import LEADER, ProjectState
from handlers.ideas.presses import ShowIdea
from handlers.ideas.projects import screens, words
from handlers.ideas.projects.presses import OwnProject, Project
from handlers.ui.names import name_of
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.ideas import project_views
from services.ideas.project_views import ProjectCard

Payload = dict[str, Any]


def _seen(unit: Unit, reader: Member, payload: Payload) -> ProjectCard | None:
    try:
        return project_views.card(unit, reader.id, payload["idea"])
    except DomainError:
        return None


def _to(t: Texts, seen: ProjectCard) -> Button:
    return Button(t.plain("project-open"), ShowIdea(id=seen.card.idea.id))


def _by(unit: Unit, t: Texts, payload: Payload, key: str = "by") -> str:
    number = payload.get(key)
    return name_of(t, project_views.named(unit, number) if number is not None else None)


def asked(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To leaders: who wants to join, as what, and why; the answer is one tap."""
    seen = _seen(unit, reader, payload)
    if seen is None or not seen.card.leads:
        return None
    one = project_views.application(unit, reader.id, payload["idea"], payload["by"])
    if one is None or one.part.at != payload["at"]:
        return None
    said = t("project-notice-asked", title=seen.card.idea.title, name=name_of(t, one.member), role=words.role(t, one))
    row = screens.decision(t, seen.card.idea.id, payload["by"])
    return Notice(lines(said, words.sentence(one)), _to(t, seen), (row,))


def unanswered(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seen(unit, reader, payload)
    if seen is None or not seen.asked:
        return None
    return Notice(t("project-notice-unanswered", title=seen.card.idea.title), _to(t, seen))


def answered(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seen(unit, reader, payload)
    if seen is None or bool(payload["accepted"]) != seen.in_team:
        return None
    key = "project-notice-taken" if payload["accepted"] else "project-notice-refused"
    return Notice(t(key, title=seen.card.idea.title), _to(t, seen))


def invited(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """An invitation or a hand-over, with its two answers."""
    seen, role = _seen(unit, reader, payload), payload["role"]
    part = project_views.invitation(unit, reader.id, payload["idea"], role)
    if seen is None or part is None or part.since != payload["since"]:
        return None
    key = "project-notice-hand-over" if part.instead_of is not None else "project-notice-invited"
    text = t(key, title=seen.card.idea.title, name=_by(unit, t, payload), role=t.plain(f"project-role-{role}"))
    return Notice(text, _to(t, seen), (screens.answers(t, seen.card.idea, role),))


def _of_somebody(key: str) -> Renderer:
    """What leaders hear of somebody: `.` and the person's role."""

    def render(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
        seen = _seen(unit, reader, payload)
        if seen is None:
            return None
        role = t.plain(f"project-role-{payload['role']}") if "role" in payload else ""
        return Notice(t(key, title=seen.card.idea.title, name=_by(unit, t, payload), role=role), _to(t, seen))

    return render


def invitation_answered(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    key = "project-notice-invitation-accepted" if payload["accepted"] else "project-notice-invitation-declined"
    return _of_somebody(key)(unit, t, reader, payload)


def handed(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To whoever leads now because the leader has gone or kept silent."""
    seen = _seen(unit, reader, payload)
    if seen is None or not seen.card.leads:
        return None
    return Notice(t("project-notice-handed", title=seen.card.idea.title), _to(t, seen))


def given_up(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To organizers, and to whoever asked to be replaced: who leads now, or that nobody could be found."""
    seen = _seen(unit, reader, payload)
    if seen is None:
        return None
    title = seen.card.idea.title
    if payload["heir"] is None:
        return Notice(t("project-notice-no-heir", title=title, name=_by(unit, t, payload)), _to(t, seen))
    return Notice(t("project-notice-given-up", title=title, heir=_by(unit, t, payload, "heir")), _to(t, seen))


def step(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """A gate is behind it, or it is closed; nothing when it has gone on since."""
    seen = _seen(unit, reader, payload)
    if seen is None or seen.card.idea.state != payload["state"]:
        return None
    return Notice(t(f"project-notice-step-{payload['state']}", title=seen.card.idea.title), _to(t, seen))


def lapsed(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """Nobody came in 30 days: kindly, and with the way back."""
    seen = _seen(unit, reader, payload)
    if seen is None or seen.card.idea.state != ProjectState.CLOSED or LEADER not in seen.held:
        return None
    row = (Button(t.plain("project-reopen"), OwnProject(id=seen.card.idea.id, do=Project.REOPEN)),)
    return Notice(t("project-notice-lapsed", title=seen.card.idea.title), _to(t, seen), (row,))


NOTICES: dict[str, Renderer] = {
    "project-asked": asked,
    "project-unanswered": unanswered,
    "project-answered": answered,
    "project-invited": invited,
    "project-invitation-answered": invitation_answered,
    "project-signed": _of_somebody("project-notice-signed"),
    "project-left": _of_somebody("project-notice-left"),
    "project-dismissed": _of_somebody("project-notice-dismissed"),
    "project-handed": handed,
    "project-given-up": given_up,
    "project-step": step,
    "project-lapsed": lapsed,
    "project-advice": _of_somebody("project-notice-advice"),
}
