"""A subscription in words: «Проекты · литература · Москва»."""

from __future__ import annotations

from domain.base.levels import spelled
from domain.people.profile import ProfileField
from domain.voice.subscriptions import OWN_LEVEL, Wanted
from handlers.people.directory.labels import grades_label, tag_label
from handlers.people.joining.places import region_label
from locales.texts import Texts


def form_name(t: Texts, kind: str, form: str) -> str:
    """The narrower kind, or all of the kind."""
    return t.plain(f"follow-{kind}-{form}") if form else t.plain(f"follow-{kind}")


def subject_name(t: Texts, subject: str) -> str:
    return tag_label(t, ProfileField.SUBJECTS, subject)


def region_name(t: Texts, region: str) -> str:
    return region_label(t, region, None) or region


def grades_name(t: Texts, grades: str) -> str:
    """Classes, a stage, or the reader's own level. Raises `DomainError` for what was forged."""
    return t.plain("follow-own-level") if grades == OWN_LEVEL else grades_label(t, spelled(grades))


def described(t: Texts, wanted: Wanted) -> str:
    """All that was chosen, the widest first."""
    parts = [
        form_name(t, wanted.kind, wanted.form),
        subject_name(t, wanted.subject) if wanted.subject else "",
        grades_name(t, wanted.grades) if wanted.grades else "",
        t.plain("follow-best") if wanted.best else "",
        region_name(t, wanted.region) if wanted.region else "",
        t.plain("follow-words", words=wanted.words) if wanted.words else "",
        t.plain("follow-used") if wanted.used else "",
    ]
    return " · ".join(part for part in parts if part)
