"""A project in words: its way as a line of steps, what is missing, its kit, its people."""

from __future__ import annotations

from domain.base.cutting import cut
from domain.base.lifecycle import Missing
from domain.ideas import lives
from domain.ideas.projects import WORDED, Kit, KitField, ProjectState, spelled
from handlers.ui.names import name_of
from locales.texts import Html, Texts, escape, lines
from services.ideas.project_views import Person, ProjectCard

STEPS = ("draft", "gathering", "team", "running", "review", "published")
"""The line of a project's card; what is done, where it stands, what is to come."""


def way(t: Texts, state: str) -> Html:
    """«✓ черновик → ● поддержка → команда → работа → …»; one that is closed says so."""
    if state == ProjectState.CLOSED:
        return t("project-way-closed")
    here = STEPS.index(state) if state in STEPS else 0
    steps = [
        t("project-way-here" if place == here else "project-way-done" if place < here else "project-way-ahead",
          step=t.plain(f"project-step-{step}"))
        for place, step in enumerate(STEPS)
    ]  # fmt: skip
    return Html(" → ").join(steps)


def gates(t: Texts, seen: ProjectCard) -> Html | None:
    """What is missing before the next step, and whose move it is."""
    if not seen.missing:
        ready = seen.card.leads and seen.card.idea.state in (ProjectState.GATHERING, ProjectState.TEAM)
        return t(f"project-ready-{seen.card.idea.state}") if ready else None
    said = [t("project-gate", what=_what(t, gate), who=_whose(t, seen, gate))
            for gate in seen.missing]  # fmt: skip
    return Html("\n").join([t(f"project-gates-{seen.card.idea.state}"), *said])


def _what(t: Texts, gate: Missing) -> str:
    name = gate.why.key.removeprefix("error-project-needs-")
    return t.plain(f"project-gate-{name}", **gate.why.args_)


def _whose(t: Texts, seen: ProjectCard, gate: Missing) -> str:
    if gate.whose == lives.COLLEAGUES:
        return t.plain("project-move-colleagues")
    return t.plain("project-move-yours" if seen.card.leads else "project-move-leader")


def people(t: Texts, seen: ProjectCard) -> list[Html]:
    """Who leads, who supervises, how many are in the team and have signed."""
    found = []
    if seen.leaders:
        names = ", ".join(name_of(t, one) for one in seen.leaders)
        found.append(t("project-leaders", count=len(seen.leaders), names=names))
    if seen.supervisors:
        found.append(t("project-supervisors", names=", ".join(name_of(t, one) for one in seen.supervisors)))
    if seen.participants:
        found.append(t("project-participants", count=seen.participants))
    if seen.cosigners:
        found.append(t("project-cosigners", count=seen.cosigners))
    return found


def seats(t: Texts, kit: Kit) -> Html | None:
    """«Свободные места: историк — 2, художник — 1», and since when nobody can ask for them any more."""
    free = [f"{role.name} — {role.free}" for role in kit.roles if role.free]
    if not kit.roles:
        return None
    if not free:
        return t("project-seats-none")
    said = t("project-seats", seats=", ".join(free))
    late = t("project-seats-late", date=t.date(kit.answer_by or 0)) if kit.is_late(t.now) else None
    return Html("\n").join([said, late]) if late is not None else said


def value(t: Texts, kit: Kit, field: KitField) -> str | None:
    """One thing of the kit as it reads; None: it isn't said yet."""
    if not kit.has(field):
        return None
    if field in WORDED:
        return str(getattr(kit, field))
    if field is KitField.ROLES:
        return spelled(kit.roles)
    if field is KitField.MONTHS:
        return t.plain("project-months", count=kit.months)
    if field is KitField.LEVEL:
        return t.plain(f"idea-level-{kit.level}")
    if field is KitField.ANSWER_BY:
        return t.date(kit.answer_by or 0)
    return t.plain("project-ethics-said")


def whole(t: Texts, kit: Kit) -> Html:
    """All nine things; what isn't said yet says so."""
    return lines(
        *(
            t("project-about-line", name=t.plain(f"project-kit-{field}"), value=said)
            if (said := value(t, kit, field)) is not None
            else t("project-about-none", name=t.plain(f"project-kit-{field}"))
            for field in KitField
        )
    )


def person_line(t: Texts, one: Person) -> Html:
    """«Фёдоров Борис — историк», with what waits."""
    name = name_of(t, one.member)
    return t(f"project-person-{one.part.state}", name=name, role=role(t, one))


def role(t: Texts, one: Person) -> str:
    """The role of the project where there is one, or else what the person is in it."""
    return one.seat or t.plain(f"project-role-{one.part.role}")


def sentence(one: Person) -> Html | None:
    """What an applicant has said."""
    return escape(cut(one.part.note, 300)) if one.part.note else None
