"""One entry of the audit in words."""

from __future__ import annotations

from collections.abc import Mapping

from domain.base.audit import BOT, Entry, Value, read_values
from domain.base.consents import CONSENT
from domain.base.cutting import cut
from domain.base.members import MEMBER, Member
from domain.base.things import Thing
from domain.people.schools import SCHOOL
from handlers.ui.names import name_of
from locales.texts import Html, Texts, escape
from services.base.audit import Acts

BLACKENED = "■"
QUOTED = 60
"""Characters of what was said: a page of entries must fit one message."""
VALUES = {"role": "role", "admission": "admission", "consent": "consent-kind", "problem": "idea-state"}
"""Whose `before` and `after` are codes with a name: the first part of the action, and of the text's key."""
CHANGED = 30
"""The same, of one value among several."""
FEW = 3
"""Values that a sentence tells of one change; a table has all."""
OF_COLUMNS = "event.change"
"""Whose `before` and `after` are several values by name."""
_BY_CODE = (CONSENT, SCHOOL)
"""Kinds that are known by their number: that of a wording; a school, whose names are told beside."""


def actor(t: Texts, member_id: int | None, people: Mapping[int, Member]) -> str:
    """Who it was; the bot by itself where it is None or `BOT`."""
    return t.plain("name-bot") if member_id in (None, BOT) else name_of(t, people.get(member_id or 0))


def what(t: Texts, entry: Entry, acts: Acts) -> Html:
    """«дана роль «модератор» — Анна Петрова»."""
    before, after = sides(t, entry)
    if _is_of_columns(entry):
        after = _changed(t, entry)
    _, until = _value(t, entry.action, entry.after)
    key = f"audit-{entry.action.replace('.', '-')}"
    said = t(key, subject=_subject(t, entry.subject, acts), before=before, after=after)
    return t("audit-until", what=said, date=t.date(until)) if until is not None else said


def why(t: Texts, entry: Entry) -> str | None:
    """The reason that was given; None where there is none, or none any more."""
    if entry.why is None or entry.why == BLACKENED:
        return None
    return t.plain("audit-why-settings") if entry.why == "ORGANIZER_IDS" else _short(entry.why)


def sides(t: Texts, entry: Entry) -> tuple[Html, Html]:
    """How it was before and after, in words."""
    if _is_of_columns(entry):
        return _named(t, read_values(entry.before)), _named(t, read_values(entry.after))
    return _value(t, entry.action, entry.before)[0], _value(t, entry.action, entry.after)[0]


def _is_of_columns(entry: Entry) -> bool:
    return entry.action == OF_COLUMNS and BLACKENED not in (entry.before, entry.after)


def _changed(t: Texts, entry: Entry) -> Html:
    """«начало: чт, 26 нояб., 18:00 → пт, 27 нояб., 18:00, описание»: what has values first, at most `FEW`."""
    before, after = read_values(entry.before), read_values(entry.after)
    names = sorted(after, key=lambda name: (name not in before, name))
    said = [
        t(
            "acts-changed",
            field=_field(t, name),
            before=_plain(t, name, before[name]),
            after=_plain(t, name, after[name]),
        )
        if name in before
        else _field(t, name)
        for name in names[:FEW]
    ]
    if len(names) > FEW:
        said.append(t("acts-more", count=len(names) - FEW))
    return Html(", ").join(said)


def _named(t: Texts, values: Mapping[str, Value]) -> Html:
    """All of one side, for a table."""
    return Html(", ").join(
        [
            _field(t, name) if value is None else t("acts-was", field=_field(t, name), value=_plain(t, name, value))
            for name, value in values.items()
        ]
    )


def _field(t: Texts, name: str) -> Html:
    return t(f"acts-field-{name.replace('_', '-')}")


def _plain(t: Texts, name: str, value: Value) -> str:
    if value is None:
        return "—"
    if isinstance(value, int) and name == "starts_at":
        return t.moment(value)
    if isinstance(value, int) and name == "minutes":
        return t.duration(value)
    return cut(str(value), CHANGED)


def _subject(t: Texts, about: Thing, acts: Acts) -> str:
    if about.kind == MEMBER:
        return name_of(t, acts.people.get(about.number))
    if about.kind in _BY_CODE:
        return str(about.id)
    title = acts.titles.get(about)
    return t.plain("acts-thing", title=_short(title)) if title else t.plain("acts-numbered", number=str(about.id))


def _value(t: Texts, action: str, value: str | None) -> tuple[Html, int | None]:
    """The value in words, and until when it holds if it says so («leader@1795000000»)."""
    if value is None or value == BLACKENED:
        return escape(value or "—"), None
    family = VALUES.get(action.partition(".")[0])
    if family is None:
        return escape(_short(value)), None
    code, _, until = value.partition("@")
    return t(f"{family}-{code}"), int(until) if until else None


def _short(words: str) -> str:
    return cut(words, QUOTED)
