"""What a project's gates ask for, and what a role, a term or a tag can't be (PRODUCT §6)."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.ideas import ideas, problems, projects
from domain.ideas.projects import COSIGNERS, MONTHS_MOST, ROLES_MOST, SEATS_MOST, TEAM_LEAST, Facts, Kit


def says(rule, *given) -> str | None:
    """The refusal; None: it goes."""
    try:
        rule(*given)
    except DomainError as refusal:
        return refusal.key
    return None


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"cosigners": COSIGNERS - 1, "signed_by_two_schools": True}, "error-project-needs-cosigners"),
        ({"cosigners": COSIGNERS, "signed_by_two_schools": False}, "error-project-needs-schools"),
        ({"cosigners": COSIGNERS, "signed_by_two_schools": True}, None),
    ],
)
def test_a_project_from_below_is_signed_by_two_schools(facts, refusal):
    assert says(projects.require_cosigners, Facts(kit=Kit(), **facts)) == refusal
    assert says(projects.require_cosigners, Facts(kit=Kit(from_above=True), **facts)) is None


def test_work_begins_with_a_team_of_two_schools():
    alone = Facts(kit=Kit(), team=TEAM_LEAST - 1, team_of_two_schools=True)
    assert says(projects.require_team, alone) == "error-project-needs-team"
    near = Facts(kit=Kit(), team=TEAM_LEAST, team_of_two_schools=False)
    assert says(projects.require_team, near) is None
    assert says(projects.require_schools, near) == "error-project-needs-team-schools"


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        (f"Историк — {SEATS_MOST}", None),
        (f"Историк — {SEATS_MOST + 1}", "error-project-role-seats"),
        ("Историк — 0", "error-project-role-seats"),
        ("\n".join(f"Роль {letter}" for letter in "абвгдежз"[:ROLES_MOST]), None),
        ("\n".join(f"Роль {letter}" for letter in "абвгдежз"[: ROLES_MOST + 1]), "error-project-roles-many"),
        ("— 2", "error-project-role-name"),
        (" \n ", "error-text-empty"),
    ],
)
def test_roles_and_seats_that_nobody_could_mean_are_refused(said, refusal):
    assert says(projects.read_roles, said) == refusal


def test_a_project_has_its_months():
    said = [says(projects.clean_months, months) for months in (0, 1, MONTHS_MOST, MONTHS_MOST + 1)]
    assert said == ["error-project-months", None, None, "error-project-months"]


def test_an_idea_has_so_many_tags_each_once():
    tags = [f"тег {number}" for number in range(ideas.TAGS_MOST)]
    assert ideas.clean_tags([*tags, "ТЕГ 0", " "]) == tuple(tags)
    assert says(ideas.clean_tags, [*tags, "лишний"]) == "error-too-many-tags"
    assert says(ideas.clean_tags, ["я" * (ideas.TAG_LIMIT + 1)]) == "error-text-too-long"


def test_words_that_nobody_sees_say_nothing_of_what_helped():
    assert says(problems.must_say_what_helped, problems.Solving("\u2060 \u200b")) == "error-problem-outcome"
    assert says(problems.must_say_what_helped, problems.Solving("Роли")) is None
