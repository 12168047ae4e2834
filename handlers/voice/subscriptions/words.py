"""A subscription in words: «Проекты · литература · Москва»."""

from __future__ import annotations

from domain.people.profile import ProfileField
from domain.voice.subscriptions import Wanted
from handlers.people.directory.labels import tag_label
from handlers.people.joining.places import region_label
from locales.texts import Texts


def form_name(t: Texts, kind: str, form: str) -> str:
    """The narrower kind, or all of the kind."""
    return t.plain(f"follow-{kind}-{form}") if form else t.plain(f"follow-{kind}")


def subject_name(t: Texts, subject: str) -> str:
    return tag_label(t, ProfileField.SUBJECTS, subject)


def region_name(t: Texts, region: str) -> str:
    return region_label(t, region, None) or region


def described(t: Texts, wanted: Wanted) -> str:
    """All that was chosen, the widest first."""
    parts = [
        form_name(t, wanted.kind, wanted.form),
        subject_name(t, wanted.subject) if wanted.subject else "",
        region_name(t, wanted.region) if wanted.region else "",
        t.plain("follow-words", words=wanted.words) if wanted.words else "",
    ]
    return " · ".join(part for part in parts if part)
