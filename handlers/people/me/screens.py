"""«Моя страница»: how others see it, what may be added, and the way out."""

from __future__ import annotations

from domain.base.consents import Purpose
from domain.base.members import Member
from domain.people.profile import Entry, ProfileField, Visibility, empty_fields, next_visibility
from domain.people.schools import School
from handlers.people.directory.labels import field_label, value_label
from handlers.people.directory.presses import ShowSchool
from handlers.people.directory.screens import page_text
from handlers.people.me.presses import Leave, MyField, ShowTo
from handlers.people.purposes.screens import switch_button
from handlers.ui.screen import AtDoor, Attachment, Button, Go, Screen, column
from locales.texts import Html, Texts, escape, lines
from services.people.profile import MyPage


def me(t: Texts, page: MyPage) -> Screen:
    """The page as others see it, and under it what only its owner needs to know."""
    empty = empty_fields(page.profile)
    hidden = [
        field_label(t, field)
        for field, entry in page.profile.items()
        if entry.value and entry.visibility is not Visibility.MEMBERS
    ]
    until = page.member.paused_until or 0
    return Screen(
        lines(
            t("me-title" if page.is_listed else "me-title-unseen"),
            page_text(t, page.card),
            t("me-hidden", fields=", ".join(hidden)) if hidden else None,
            t("me-empty", fields=", ".join(field_label(t, field) for field in empty)) if empty else None,
            t("me-listed" if page.is_listed else "me-not-listed"),
            t("me-paused", until=t.date(until)) if page.member.is_paused(t.now) else None,
        ),
        column(
            Button(t.plain("me-tell", count=len(empty)), Go(to="about_me")) if empty else None,
            Button(t.plain("me-fields"), Go(to="me_fields")),
            Button(t.plain("me-name-region"), Go(to="me_name")),
            switch_button(t, Purpose.DIRECTORY, on=not page.is_listed, then="me"),
            Button(t.plain("me-contacts"), Go(to="me_contacts")),
            Button(t.plain("me-purposes"), Go(to="me_purposes")),
            Button(t.plain("me-away"), Go(to="away")),
        ),
        back=AtDoor("mine", "me"),
    )


def fields(t: Texts, page: MyPage) -> Screen:
    """All fields, what stands in them and who sees it."""
    shown = []
    for field in ProfileField:
        entry, name = page.profile.get(field), field_label(t, field)
        if entry is None or not entry.value:
            shown.append(t("me-field-line-empty", field=name))
            continue
        value, eyes = value_label(t, field, entry.value), t(f"profile-to-{entry.visibility}")
        shown.append(t("me-field-line", field=name, value=value, visibility=eyes))
    return Screen(
        lines(t("me-fields-title"), Html("\n").join(shown)),
        column(*(Button(field_label(t, field), MyField(field=field)) for field in ProfileField)),
        back=Go(to="me"),
    )


def one_field(t: Texts, field: ProfileField, entry: Entry | None) -> Screen:
    """One field: its value, who sees it, and what can be done."""
    filled = entry is not None and bool(entry.value)
    visibility = entry.visibility if entry is not None else Visibility.MEMBERS
    following = next_visibility(visibility)
    return Screen(
        lines(
            t("me-field-title", field=field_label(t, field)),
            escape(value_label(t, field, entry.value)) if entry is not None and filled else t("me-field-empty"),
            t("me-field-seen", visibility=t(f"profile-to-{visibility}")),
            t("me-groups-note") if visibility is Visibility.GROUPS else None,
        ),
        column(
            Button(t.plain("me-field-change" if filled else "me-field-write"), MyField(field=field, act="write")),
            Button(t.plain("me-photo-show"), MyField(field=field, act="photo"))
            if filled and field is ProfileField.PHOTO
            else None,
            Button(
                t.plain("me-field-show-to", visibility=t.plain(f"profile-to-{following}")),
                ShowTo(field=field, to=following),
            ),
            Button(t.plain("school-open"), ShowSchool(id=entry.value.id))
            if entry is not None and isinstance(entry.value, School)
            else None,
            Button(t.plain("me-field-clear"), MyField(field=field, act="clear")) if filled else None,
        ),
        back=Go(to="me_fields"),
    )


def photo(t: Texts, file_id: str) -> Screen:
    """The photo, as a message of its own."""
    return Screen(
        t("me-photo"),
        column(Button(t.plain("me-photo-back"), MyField(field=ProfileField.PHOTO))),
        attachment=Attachment("photo", "photo.jpg", file_id=file_id),
    )


def name_and_region(t: Texts, page: MyPage) -> Screen:
    """What was asked at joining, and that issued certificates keep the old name."""
    return Screen(
        lines(page_text(t, page.card), t("me-name-note")),
        column(
            Button(t.plain("me-rename"), Go(to="me_rename")),
            Button(t.plain("me-move"), Go(to="me_move")),
        ),
        back=Go(to="me"),
    )


def away(t: Texts, member: Member) -> Screen:
    """Leave of absence and the exit, with what each means."""
    paused = member.is_paused(t.now)
    return Screen(
        lines(
            t("me-away-title"),
            t("me-paused", until=t.date(member.paused_until or 0)) if paused else t("me-away-pause"),
            t("me-away-leave"),
        ),
        column(
            Button(t.plain("me-resume"), Go(to="resume")) if paused else None,
            Button(t.plain("me-pause-other" if paused else "me-pause"), Go(to="pause")),
            Button(t.plain("me-leave"), Leave()),
        ),
        back=Go(to="me"),
    )


def has_left(t: Texts, *, reason_given: bool = False) -> Screen:
    """Out with one tap; a reason is optional, the way back stays open."""
    return Screen(
        t("me-left-thanks" if reason_given else "me-left"),
        column(
            Button(t.plain("join-come-back"), Go(to="come_back")),
            None if reason_given else Button(t.plain("me-left-why"), Go(to="leave_reason")),
            Button(t.plain("me-left-privacy"), Go(to="privacy")),
        ),
        menu=False,
    )
