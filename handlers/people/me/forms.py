"""The forms of a person's page. One of them asks every field or a single one: what it asks is its context."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aiogram.types import Message

from domain.base.cutting import cut
from domain.base.errors import DomainError
from domain.base.members import LEAVE_REASON_LIMIT, Member
from domain.people.profile import GRADES, HELP, LIMITS, MOST_TAGS, SUBJECTS, Profile, ProfileField
from domain.people.schools import School
from handlers.people import naming
from handlers.people.directory.labels import tag_label, value_label
from handlers.people.directory.lexicon import subject_names
from handlers.people.schools import fields as schools
from handlers.ui.forms.amounts import Day
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.choices import Tags
from handlers.ui.forms.field import Doubt, Field, Heard, Option, Options, words_of
from handlers.ui.forms.when import weeks_ahead
from handlers.ui.forms.words import Text
from handlers.ui.turn import Turn
from locales.texts import Texts
from services.base.words import words

OFFERED_SUBJECTS = 16
"""Subjects that are buttons at once; the others are written."""
_WEEKS = (1, 2, 4)
"""From now, where somebody's words are no day."""
_SAID = 60
"""Letters of such words that are repeated."""


@dataclass(frozen=True, kw_only=True)
class Until(Day):
    """The day of coming back; of words that are no day («до каникул») it is asked which one they mean."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Heard:
        try:
            return await super().hear(turn, answers, message)
        except DomainError as refused:
            if refused.key != "error-when-unknown":
                raise
        t = turn.t
        days = (weeks_ahead(t, weeks) for weeks in _WEEKS)
        asks = t("me-pause-which-day", words=cut(words_of(message).strip(), _SAID))
        return Doubt(asks, tuple((t.date(day), Given(day)) for day in days))


@dataclass(frozen=True, kw_only=True)
class Photo(Field):
    """A photo sent as a photo; the value is its Telegram file id."""

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        if not message.photo:
            raise DomainError("error-photo-wanted")
        return Given(message.photo[-1].file_id, turn.t.plain("profile-photo-there"))


def _asked(key: ProfileField) -> Callable[[Answers], bool]:
    return lambda answers: key in answers.context["fields"]


def _options(field: ProfileField, ids: Sequence[str]) -> Options:
    async def options(turn: Turn, answers: Answers) -> Sequence[Option]:
        return [Option(name, tag_label(turn.t, field, name)) for name in ids]

    return options


def _tags(field: ProfileField, ids: Sequence[str], **more: object) -> Tags:
    return Tags(
        key=field.value,
        optional=True,
        when=_asked(field),
        choices=_options(field, ids),
        free=True,
        most=MOST_TAGS,
        limit=LIMITS[field],
        **more,  # type: ignore[arg-type]  # the two attributes that only subjects have
    )


def _line(field: ProfileField) -> Text:
    return Text(key=field.value, optional=True, when=_asked(field), limit=LIMITS[field])


def _subject(turn: Turn, said: str) -> str | None:
    return subject_names().get("".join(words(said)))


ABOUT: tuple[Field, ...] = (
    _tags(ProfileField.SUBJECTS, SUBJECTS, offered=OFFERED_SUBJECTS, recognise=_subject),
    _tags(ProfileField.GRADES, GRADES),
    *schools.fields(when=_asked(ProfileField.SCHOOL), optional=True),
    _tags(ProfileField.CAN_HELP, HELP),
    _line(ProfileField.LOOKING_FOR),
    _line(ProfileField.INTRO),
    Photo(key=ProfileField.PHOTO.value, optional=True, when=_asked(ProfileField.PHOTO)),
)
NAME: tuple[Field, ...] = (naming.NAME,)
PAUSE: tuple[Field, ...] = (Until(key="until"),)
REASON: tuple[Field, ...] = (Text(key="reason", limit=LEAVE_REASON_LIMIT),)


def name_answers(member: Member) -> dict[str, Given | None]:
    """The name as it stands."""
    return {"name": Given(member.name)} if member.name else {}


def pause_answers(member: Member, now: int) -> dict[str, Given | None]:
    """Until when a leave that has begun lasts."""
    return {"until": Given(member.paused_until)} if member.is_paused(now) else {}


def known(t: Texts, profile: Profile, fields: Sequence[ProfileField]) -> dict[str, Given]:
    """What stands on the page already, as answers of the form."""
    answers: dict[str, Given] = {}
    for field in fields:
        entry = profile.get(field)
        if entry is not None and entry.value:
            label = value_label(t, field, entry.value)
            if isinstance(entry.value, School):
                answers[field.value] = Given(str(entry.value.id), label)
            else:
                answers[field.value] = Given(entry.value if isinstance(entry.value, str) else list(entry.value), label)
    return answers
