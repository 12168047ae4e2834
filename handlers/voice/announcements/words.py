"""An announcement's properties in words."""

from __future__ import annotations

from collections.abc import Mapping

from domain.people.profile import ProfileField
from domain.voice.announcements import ORDINARY, Announcement, Part, Segment, State, Timing
from handlers.people.directory.labels import tag_label
from handlers.people.joining.places import region_label
from locales.texts import Html, Texts, escape

BAR = 10
"""Signs of a progress bar."""


def value_label(t: Texts, part: Part, value: str, titles: Mapping[int, str]) -> str:
    """A value of a segment in words; `titles`: of the events it names."""
    if part is Part.ROLE:
        return t.plain("announcement-ordinary") if value == ORDINARY else t.plain(f"role-{value}")
    if part is Part.REGION:
        return region_label(t, value, None) or value
    if part is Part.SUBJECT:
        return tag_label(t, ProfileField.SUBJECTS, value)
    if part is Part.SEEN:
        days = int(value)
        key = "announcement-seen-within" if days > 0 else "announcement-seen-not"
        return t.plain(key, days=abs(days))
    event, _, seat = value.partition("/")
    title = titles.get(int(event), f"№ {event}")
    return t.plain("announcement-event", title=title, seat=t.plain("announcement-seat", seat=seat))


def segment_lines(t: Texts, segment: Segment, titles: Mapping[int, str]) -> Html:
    """Whom it is for: a line per part."""
    if not segment:
        return t("announcement-everybody")
    return Html("\n").join(
        t(
            "announcement-part",
            part=t(f"announcement-part-{part}"),
            values=", ".join(value_label(t, part, value, titles) for value in values),
        )
        for part, values in segment.items()
    )


def when(t: Texts, found: Announcement) -> Html:
    """«сейчас», «завтра, 18:00», «пт, 24 апр., 18:00 у каждого»."""
    if found.timing is Timing.NOW or found.at is None:
        return t("announcement-when-now")
    if found.timing is Timing.AT:
        return escape(t.moment(found.at))
    there = Texts(t.language, "UTC", t.now).moment(found.at)
    return t("announcement-when-local", moment=there)


def state(t: Texts, found: Announcement, *, in_digest: int = 0) -> Html:
    """`in_digest`: people who will find it in their digest."""
    if found.state is State.PAUSED:
        return t(f"announcement-paused-{found.paused_by or 'organizer'}")
    if found.state is State.SENDING and found.at is not None and found.at > t.now:
        return t("announcement-waiting", when=when(t, found))
    if found.state is State.DONE and in_digest:
        return t("announcement-state-done-digest")
    return t(f"announcement-state-{found.state}")


def bar(done: int, total: int) -> str:
    """«▓▓▓▓░░░░░░ 42 %»; full only when all is done."""
    share = 100 if total == 0 else 100 * done // total
    filled = BAR * share // 100
    return f"{'▓' * filled}{'░' * (BAR - filled)} {share} %"


def chosen_mark(t: Texts, label: str, chosen: bool) -> str:
    """A label with its tick."""
    return t.plain("tag-chosen", tag=label) if chosen else label
