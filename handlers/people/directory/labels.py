"""The words for what stands on a person's page."""

from __future__ import annotations

from domain.base.levels import Grades, stages
from domain.people.profile import GRADES, HELP, SUBJECTS, ProfileField, Value
from domain.people.schools import School, written
from locales.texts import Html, Texts

_SUBJECTS, _GRADES, _HELP = frozenset(SUBJECTS), frozenset(GRADES), frozenset(HELP)


def tag_label(t: Texts, field: ProfileField, tag: str) -> str:
    """The name of a tag; a person's own words are their own name."""
    if field is ProfileField.SUBJECTS and tag in _SUBJECTS:
        return t.plain(f"subject-{tag}")
    if field is ProfileField.GRADES and tag in _GRADES:
        return t.plain(f"grade-{tag}")
    if field is ProfileField.CAN_HELP and tag in _HELP:
        return t.plain(f"help-{tag}")
    return tag


def grades_label(t: Texts, value: Grades | None) -> str:
    """«7 класс», «5–9 классы», «дошкольники», «кружки и секции», «любой класс»."""
    if value is None:
        return t.plain("grades-any")
    if not value.is_of_school:
        return tag_label(t, ProfileField.GRADES, *stages(value))
    if value.last == 0:
        return t.plain("grades-preschool")
    if value.first == 0:
        return t.plain("grades-from-preschool", last=value.last)
    return t.plain("grades-one" if value.first == value.last else "grades-several", first=value.first, last=value.last)


def value_label(t: Texts, field: ProfileField, value: Value) -> str:
    """A field's value in words."""
    if field is ProfileField.PHOTO:
        return t.plain("profile-photo-there")
    if isinstance(value, School):
        return written(value)
    if isinstance(value, str):
        return value
    return ", ".join(tag_label(t, field, tag) for tag in value)


def field_label(t: Texts, field: ProfileField) -> str:
    """The name of a field."""
    return t.plain(f"profile-{field}")


def field_line(t: Texts, field: ProfileField, value: Value) -> Html:
    """«Предметы: физика, химия»."""
    return t("profile-line", field=field_label(t, field), value=value_label(t, field, value))
