"""A form that no answer can help ends: which refusals those are, found by calling what the forms call.

Such a refusal stands in `final` of services/<area>/area.py; one that is forgotten there asks its question for ever.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from inspect import signature
from types import CodeType, FunctionType, ModuleType
from typing import Any

import pytest

from domain.base.errors import DomainError
from handlers.features import all_features
from services.areas import AREAS
from tests.lifecycles.lives import LIVES
from tests.rights.persons import EVERYBODY, OUTSIDE
from tests.rights.row import Row
from tests.rights.table import rows

GONE = 10**9
HELPED: dict[str, str] = {
    "error-consent-read-only": "the way out is the consent, and what was written waits for it",
    "error-option-gone": "another option helps",
    "error-person-gone": "another colleague can be named",
    "error-person-hidden": "another colleague can be named",
    "error-school-gone": "another school can be picked",
    "error-state-changed": "somebody was quicker: whoever wrote looks how it stands, and the words are kept meanwhile",
}
"""Refusals that leave a form open, with the reason."""


def called(by: Any, seen: set[FunctionType]) -> Iterator[FunctionType]:
    """Functions of the services that one of the handlers names, itself or by the way of others."""
    while isinstance(by, partial):
        by = by.func
    if not isinstance(by, FunctionType) or by in seen:
        return
    seen.add(by)
    if by.__module__.startswith("services."):
        yield by
    elif by.__module__.startswith("handlers."):
        for one in _named(by):
            yield from called(one, seen)


def _named(by: FunctionType) -> Iterator[object]:
    names, codes = set[str](), [by.__code__]
    while codes:
        code = codes.pop()
        names |= set(code.co_names)
        codes += [inner for inner in code.co_consts if isinstance(inner, CodeType)]
    for value in (by.__globals__[name] for name in names if name in by.__globals__):
        yield from (
            (vars(value)[name] for name in names & vars(value).keys()) if isinstance(value, ModuleType) else [value]
        )
    yield from (cell.cell_contents for cell in by.__closure__ or ())


@cache
def submitted() -> frozenset[str]:
    """Names of the use cases that forms end with."""
    seen: set[FunctionType] = set()
    forms = all_features().routes.forms.values()
    return frozenset(f"{one.__module__}.{one.__name__}" for form in forms for one in called(form.submit, seen))


def asked() -> list[Row]:
    return [row for row in rows() if row.name in submitted()]


def about_one() -> list[Row]:
    """Those that are about one thing or person, which can be gone."""
    return [row for row in asked() if [*signature(row.use_case).parameters, "", ""][2].endswith("_id")]


def test_the_forms_are_read():
    """The rest would be worthless if the reading found nothing."""
    assert {"services.ideas.proposing.draft", "services.discussion.writing.write"} <= submitted()
    assert len(asked()) > 60
    assert len(about_one()) > 40


@pytest.mark.parametrize("row", asked(), ids=lambda row: f"{row.name} {row.on}".strip())
def test_a_form_of_somebody_who_may_not_ends(row):
    """The right may go while a form is open: no other answer brings it back."""
    refusals = {row.refused_with(who) for who in EVERYBODY} - {None}
    assert refusals - HELPED.keys() <= AREAS.final, "`final` in services/<area>/area.py"


@pytest.mark.parametrize("row", about_one(), ids=lambda row: f"{row.name} {row.on}".strip())
def test_a_form_about_what_is_gone_ends(stage, row):
    """What a use case is about is the number that it is given first."""
    for who in sorted(row.may - OUTSIDE):

        def about_nothing(unit, who=who):
            if row.given is not None:
                row.given(unit, stage, who)
            row.use_case(unit, stage[who], GONE, *row.call(stage, who)[1:], **row.named_for(stage))

        with pytest.raises(DomainError) as refused:
            stage.trial(about_nothing)
        assert refused.value.key in AREAS.final | HELPED.keys(), "`final` in services/<area>/area.py"


@pytest.mark.parametrize("name", LIVES)
def test_a_form_about_what_has_ended_ends(name):
    """What a state itself refuses, no answer changes."""
    life = LIVES[name]
    assert {life.refusal, *life.refusals.values()} - HELPED.keys() <= AREAS.final, "`final` in services/<area>/area.py"


def test_what_leaves_a_form_open_is_not_final():
    assert not HELPED.keys() & AREAS.final
