"""A kind of events is its two records: whatever has those of a contest is one, whatever it is called."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from domain.events.events import EVENT_KINDS, Event, EventForm
from domain.events.programme import ROLES
from handlers.events import faces
from handlers.events.attending import screens as attending
from handlers.events.contests import screens as contests
from handlers.events.hosting import screens as hosting
from locales.texts import LANGUAGES, Texts
from tests.samples.events import attending as samples
from tests.samples.events import contests as samples_of_contests
from tests.samples.events import hosting as samples_of_hosting

ROOT = Path(__file__).parents[3]
OTHER = EventForm.CONFERENCE
NAMES_IT = {
    "domain/events/events.py",
    "handlers/events/faces.py",
    "handlers/events/creating.py",
    "handlers/events/contests/forms.py",
}
"""The two records, and the form in which a contest is made."""


def otherwise(value: Any) -> Any:
    """The same with every contest in it under another form."""
    if isinstance(value, Event):
        return replace(value, form=OTHER) if value.form is EventForm.CONTEST else value
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: otherwise(getattr(value, f.name)) for f in fields(value) if f.init})
    if isinstance(value, tuple | list):
        return type(value)(map(otherwise, value))
    return value


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_has_the_records_of_a_contest_is_one(monkeypatch, language):
    t = Texts(language, "Europe/Moscow", samples.NOW)

    def shown() -> list[str]:
        every = [*samples.screens(t), *samples_of_hosting.screens(t), *samples_of_contests.screens(t)]
        kinds = [t.plain(f"event-form-{form}") for form in (EventForm.CONTEST, OTHER)]
        # The choice of a kind for a new event is about all kinds, and tells those with a jury from others.
        said = [one for one in map(repr, every) if "Go(to='event_new', at=" not in one]
        return [re.sub("|".join(map(re.escape, kinds)), "kind", one) for one in said]

    as_contest = shown()
    monkeypatch.setitem(EVENT_KINDS, OTHER, EVENT_KINDS[EventForm.CONTEST])
    monkeypatch.setitem(faces.FACES, OTHER, faces.FACES[EventForm.CONTEST])
    for module in (attending, hosting, contests):
        for name, function in list(vars(module).items()):
            if callable(function) and getattr(function, "__module__", "") == module.__name__ and name[0] != "_":
                monkeypatch.setattr(module, name, _with_the_other(function))
    for one, other in zip(shown(), as_contest, strict=True):
        assert one == other


def _with_the_other(function: Any) -> Any:
    return lambda *args, **kwargs: function(
        *map(otherwise, args), **{key: otherwise(value) for key, value in kwargs.items()}
    )


def test_the_form_of_a_contest_is_named_by_its_records_alone():
    rooms = (file for room in ("domain", "storage", "services", "handlers") for file in (ROOT / room).rglob("*.py"))
    named = {str(file.relative_to(ROOT)) for file in rooms if "EventForm.CONTEST" in file.read_text("utf-8")}
    assert named == NAMES_IT, "ask `event.kind` for its rules and `face(event)` for its words"


def test_every_form_has_its_rules_and_roles_that_there_are():
    assert set(EVENT_KINDS) == set(EventForm)
    for kind in EVENT_KINDS.values():
        assert set(kind.roles) <= {role.name for role in ROLES}
        assert kind.minutes <= kind.longest
