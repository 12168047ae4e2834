"""A person's page: fields, all of them optional, each with its own visibility (PRODUCT §1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.base.errors import DomainError
from domain.base.writing import one_line
from domain.people.schools import NAME_LIMIT, School


class ProfileField(StrEnum):
    """In the order in which they are asked and shown."""

    SUBJECTS = "subjects"
    GRADES = "grades"
    SCHOOL = "school"
    CAN_HELP = "can_help"
    LOOKING_FOR = "looking_for"
    INTRO = "intro"
    PHOTO = "photo"


class Visibility(StrEnum):
    MEMBERS = "members"
    GROUPS = "groups"
    """Those who are in a group with the person."""
    NOBODY = "nobody"


LISTS = frozenset({ProfileField.SUBJECTS, ProfileField.GRADES, ProfileField.CAN_HELP})
"""Fields that hold several tags: ids of the lists below or the person's own words."""
LIMITS: Mapping[ProfileField, int] = {
    ProfileField.SUBJECTS: 40,
    ProfileField.GRADES: 40,
    ProfileField.SCHOOL: NAME_LIMIT,
    ProfileField.CAN_HELP: 60,
    ProfileField.LOOKING_FOR: 200,
    ProfileField.INTRO: 140,
    ProfileField.PHOTO: 200,
}
"""Characters: of the line, or of one tag. The intro's 140 is PRODUCT §1."""
MOST_TAGS = 10

# Subjects of the federal curricula (ФГОС), and what else people in schools and colleges do.
# The commonest come first: they are the buttons, the rest is found by its name.
SUBJECTS = (
    "primary", "russian", "literature", "math", "informatics", "physics", "chemistry", "biology",
    "geography", "history", "social", "english", "german", "french", "spanish", "chinese",
    "native", "world", "art", "music", "technology", "sport", "safety", "ethics",
    "astronomy", "economics", "law", "robotics", "preschool", "psychology", "speech", "special",
    "library", "extra", "vocational", "management",
)  # fmt: skip
GRADES = ("preschool", "primary", "middle", "senior", "vocational", "higher", "extra")
"""Stages: preschool, grades 1–4, 5–9, 10–11, vocational, higher and additional education."""
HELP = (
    "open-lesson", "feedback", "exams", "olympiads", "projects", "mentoring", "inclusion", "digital",
    "class", "attestation", "talk", "materials",
)  # fmt: skip
"""Offered for «могу помочь»; own words do as well."""

Value = str | tuple[str, ...] | School
"""A line, a tuple of tags, the Telegram file id of the photo, or the record of the school."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A field's value, empty when it was cleared, and who may see it."""

    value: Value
    visibility: Visibility = Visibility.MEMBERS


Profile = Mapping[ProfileField, Entry]


def clean(field: ProfileField, value: str | Iterable[str]) -> str | tuple[str, ...]:
    """The value as it will be kept: spaces folded, doubles dropped.

    Raises `DomainError` when it is empty, too long, or has more than MOST_TAGS tags.
    """
    if field not in LISTS:
        if not isinstance(value, str):
            raise TypeError(f"{field} is one line")
        return one_line(value, LIMITS[field])
    if isinstance(value, str):
        raise TypeError(f"{field} is a list of tags")
    tags: dict[str, str] = {}
    for tag in value:
        line = one_line(tag, LIMITS[field])
        tags.setdefault(line.casefold(), line)
    if not tags:
        raise DomainError("error-choose-something")
    if len(tags) > MOST_TAGS:
        raise DomainError("error-too-many-tags", most=MOST_TAGS)
    return tuple(tags.values())


def empty_fields(profile: Profile) -> list[ProfileField]:
    """What the person hasn't told, in the order of asking."""
    return [field for field in ProfileField if field not in profile or not profile[field].value]


def seen_by_others(profile: Profile, *, same_group: bool = False) -> dict[ProfileField, Value]:
    """What another member sees; `same_group`: the two are in a group together."""
    allowed = {Visibility.MEMBERS, Visibility.GROUPS} if same_group else {Visibility.MEMBERS}
    return {
        field: profile[field].value
        for field in ProfileField
        if field in profile and profile[field].value and profile[field].visibility in allowed
    }


def next_visibility(current: Visibility) -> Visibility:
    """One tap goes round: all members → my groups → nobody → all members."""
    order = list(Visibility)
    return order[(order.index(current) + 1) % len(order)]
