"""The questions about a school in a form: which it is, and of one that isn't there its town. `told` reads them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from domain.base.errors import DomainError
from domain.people.schools import NAME_LIMIT, TOWN_LIMIT, NewSchool, School, written
from handlers.people.joining.places import region_label, regions
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Lookup
from handlers.ui.forms.field import Doubt, Field, Option
from handlers.ui.turn import Turn
from locales.texts import Texts
from services.people.schools import records
from services.people.schools.records import Told

KEY, TOWN = "school", "school_town"
_NEW = "="
"""Before the words of a school that isn't there yet."""


def label(t: Texts, school: School, home: str | None = None) -> str:
    """«школа № 5, Псков», with its region where that isn't `home`."""
    region = school.region_name or (region_label(t, school.region, None) if school.region != home else None)
    return written(school) if not region else t.plain("school-of-region", school=written(school), region=region)


async def find_school(turn: Turn, answers: Answers, words: str) -> Sequence[Option]:
    found = await turn.ask(records.find, words)
    return [Option(str(one.id), label(turn.t, one, turn.viewer.region)) for one in found]


async def school_named(turn: Turn, answers: Answers, value: str) -> str | None:
    try:
        return written((await turn.ask(records.card, int(value))).school)
    except (ValueError, DomainError):
        return None


async def _find_town(turn: Turn, answers: Answers, words: str) -> Sequence[Option]:
    # A record is one for all, so its town is called as it is at home.
    hits = regions.find(words, "ru", now=turn.now)
    return [Option(hit.code, f"{hit.town}, {hit.name}" if hit.town else hit.name) for hit in hits]


async def _town_named(turn: Turn, answers: Answers, value: str) -> str | None:
    return answers.found.get(value)


@dataclass(frozen=True, kw_only=True)
class Town(Lookup):
    """A town or village with its region; the value is {town, region, region_name}.

    `checks`: a school of that name there is looked for, and the person is asked whether it is the one; then the value
    is {school}, its number.
    """

    find: Callable[..., Any] = _find_town
    named: Callable[..., Any] = _town_named
    checks: bool = False

    async def press(self, turn: Turn, answers: Answers, value: str) -> Given:
        found = answers.found.get(value)
        if found is None:
            raise DomainError("error-option-gone")
        town, _, _ = found.partition(", ")
        return Given({"town": town, "region": value, "region_name": None}, found)

    async def as_is(self, turn: Turn, answers: Answers, words: str) -> Given:
        """A village that no list has: in the region of whoever tells it."""
        if len(words) > TOWN_LIMIT:
            raise DomainError("error-text-too-long", limit=TOWN_LIMIT, length=len(words))
        viewer = turn.viewer
        name = None if viewer.region else viewer.region_name
        return Given({"town": words, "region": viewer.region, "region_name": name}, words)

    async def doubts(self, turn: Turn, answers: Answers, given: Given) -> Doubt | None:
        if not self.checks:
            return None
        new = NewSchool(name=_name(answers), **given.value)
        near = await turn.ask(records.alike, new)
        if not near:
            return None
        t = turn.t
        those = [(label(t, one, turn.viewer.region), Given({KEY: one.id}, written(one))) for one in near]
        return Doubt(t("school-alike", school=written(new)), (*those, (t.plain("school-alike-none"), given)))


def _is_new(answers: Answers) -> bool:
    return str(answers[KEY] or "").startswith(_NEW)


def _name(answers: Answers) -> str:
    return str(answers[KEY]).removeprefix(_NEW)


def fields(*, when: Callable[[Answers], bool] | None = None, optional: bool = False) -> tuple[Field, ...]:
    """`when`: whether the school is asked for at all."""

    def asks_town(answers: Answers) -> bool:
        return _is_new(answers) and (when is None or when(answers))

    return (
        Lookup(
            key=KEY,
            find=find_school,
            named=school_named,
            when=when,
            optional=optional,
            free=True,
            take_as_is="school-add",
            limit=NAME_LIMIT,
        ),
        Town(key=TOWN, when=asks_town, free=True, checks=True),
    )


def told(answers: Answers) -> Told:
    """What `services/people/schools/records.py` takes; a line is a draft's from before there were records."""
    school, place = str(answers[KEY]), answers[TOWN]
    if not _is_new(answers):
        return int(school) if school.isascii() and school.isdigit() else school
    if place is None:
        return _name(answers)
    return int(place[KEY]) if KEY in place else NewSchool(name=_name(answers), **place)
