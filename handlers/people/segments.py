"""Roles, regions, subjects, schools and days in the words of a segment."""

from __future__ import annotations

from domain.people.profile import ProfileField
from domain.people.segments import ORDINARY, REGION, ROLE, SCHOOL, SEEN, SUBJECT
from handlers.people.directory.labels import tag_label
from handlers.people.joining.places import region_label
from handlers.ui.segment import Wording
from locales.texts import Texts


def _role(t: Texts, value: str, title: str | None) -> str:
    return t.plain("announcement-ordinary") if value == ORDINARY else t.plain(f"role-{value}")


def _region(t: Texts, value: str, title: str | None) -> str:
    return region_label(t, value, None) or value


def _subject(t: Texts, value: str, title: str | None) -> str:
    return tag_label(t, ProfileField.SUBJECTS, value)


def _school(t: Texts, value: str, title: str | None) -> str:
    return title or f"№ {value}"


def _seen(t: Texts, value: str, title: str | None) -> str:
    days = int(value)
    return t.plain("announcement-seen-within" if days > 0 else "announcement-seen-not", days=abs(days))


SEGMENTS = (
    Wording(ROLE, 10, _role),
    Wording(REGION, 20, _region),
    Wording(SUBJECT, 30, _subject),
    Wording(SCHOOL, 35, _school),
    Wording(SEEN, 40, _seen),
)
