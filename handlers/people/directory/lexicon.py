"""All names of subjects, stages, kinds of help, regions, forms of events and kinds of ideas, in every language; and the
words that the charter and the lessons begin with."""

from __future__ import annotations

import asyncio
from functools import cache

from domain.people.profile import GRADES, HELP, SUBJECTS, ProfileField
from handlers.people.directory.labels import tag_label
from handlers.people.joining.places import regions
from locales.charter import first_words
from locales.kinds import kinds
from locales.method import first_lessons
from locales.people import Sayings, sayings
from locales.regions import region_names
from locales.synonyms import synonyms
from locales.texts import LANGUAGES, Texts
from services.base.lexicon import Lexicon
from services.base.words import words
from services.people.listing import GRADE, HELP_WITH, REGION, SUBJECT

TOWNS_FROM = 50_000
"""People in a town whose name stands for its region; smaller ones are namesakes of too much."""


async def names() -> Lexicon:
    """The lexicon; the first one to ask waits for it in a thread, so that nobody else does."""
    return lexicon() if lexicon.cache_info().currsize else await asyncio.to_thread(lexicon)


@cache
def lexicon() -> Lexicon:
    """Built at the first search and kept."""
    said, places = sayings(), region_names()
    called_by: dict[str, list[str]] = {}
    for beginning, field, ids, others in (
        (SUBJECT, ProfileField.SUBJECTS, SUBJECTS, said.subjects),
        (GRADE, ProfileField.GRADES, GRADES, said.grades),
        (HELP_WITH, ProfileField.CAN_HELP, HELP, said.help),
    ):
        for tag in ids:
            called_by[beginning + tag] = [*_in_all_languages(field, tag), *others.get(tag, ())]
    for term, several in kinds().items():
        called_by[term] = several
    for called in places.regions.values():
        for code, name in called.items():
            called_by.setdefault(REGION + code.lower(), []).append(name)
    for called in places.countries.values():
        for code, name in called.items():
            if len(code) == 2 and code != "RU":
                called_by.setdefault(REGION + code.lower(), []).append(name)
    for alias, code in places.aliases.items():
        called_by[REGION + code.lower()].append(alias)
    towns = {name: REGION + code.lower() for name, code in regions.towns(TOWNS_FROM).items()}
    return Lexicon(
        called_by,
        towns,
        said.ignored | places.generic,
        places.layout,
        synonyms(),
        first_words() | first_lessons(),
        said.own_level,
    )


@cache
def subject_names() -> dict[str, str]:
    """Every name of a subject, folded and closed up → its id: what people write in a form."""
    said: Sayings = sayings()
    return {
        "".join(words(name)): subject
        for subject in reversed(SUBJECTS)  # a name of two subjects means the commoner one
        for name in (*said.subjects.get(subject, ()), *_in_all_languages(ProfileField.SUBJECTS, subject))
    }


def _in_all_languages(field: ProfileField, tag: str) -> list[str]:
    return [tag_label(Texts(language, "UTC", 0), field, tag) for language in LANGUAGES]
