"""An announcement's properties in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from domain.voice.announcements import Announcement, Segment, State, Timing
from handlers.ui.segment import Wording
from locales.texts import Html, Texts, escape

BAR = 10
"""Signs of a progress bar."""


def segment_lines(t: Texts, segment: Segment, titles: Mapping[str, str], wordings: Sequence[Wording]) -> Html:
    """Whom it is for: a line per part. `titles`: of the things that it names, by the value; of a part that no area
    knows any more the values stand as they are kept."""
    if not segment:
        return t("announcement-everybody")
    known = {one.part: one for one in wordings}
    return Html("\n").join(
        t(
            "announcement-part",
            part=t(f"announcement-part-{part}") if part in known else part,
            values=", ".join(
                known[part].value(t, value, titles.get(value)) if part in known else value for value in values
            ),
        )
        for part, values in segment.items()
    )


def whom(t: Texts, found: Announcement, titles: Mapping[str, str], wordings: Sequence[Wording]) -> Html:
    """People by its segment, or nobody beside the groups and channels."""
    if found.only_chats:
        return t("announcement-only-chats")
    return segment_lines(t, found.segment, titles, wordings)


def when(t: Texts, found: Announcement) -> Html:
    """«сейчас», «завтра, 18:00», «пт, 24 апр., 18:00 у каждого»."""
    if found.timing is Timing.NOW or found.at is None:
        return t("announcement-when-now")
    if found.timing is Timing.AT:
        return escape(t.moment(found.at))
    there = Texts(t.language, "UTC", t.now).moment(found.at)
    return t("announcement-when-local", moment=there)


def planned_for(t: Texts, found: Announcement) -> str:
    """The moment of one that waits for it, short enough to lead a button."""
    if found.timing is Timing.LOCAL and found.at is not None:
        return Texts(t.language, "UTC", t.now).moment_brief(found.at)
    return t.moment_brief(found.begins_at or t.now)


def state(t: Texts, found: Announcement, *, in_digest: int = 0, delivered: int = 0) -> Html:
    """`in_digest`: people who will find it in their digest; `delivered`: who have it."""
    if found.state is State.PAUSED:
        return t(f"announcement-paused-{found.paused_by or 'organizer'}")
    if found.is_planned(t.now):
        return t("announcement-waiting", when=when(t, found))
    if found.state is State.DONE and in_digest:
        return t("announcement-state-done-digest")
    if found.state is State.CANCELLED and found.recipients:
        return t("announcement-state-cancelled-at", delivered=delivered, recipients=found.recipients)
    return t(f"announcement-state-{found.state}")


def bar(t: Texts, done: int, total: int) -> Html:
    """«▓▓▓▓░░░░░░ 42 %»; full only when all is done."""
    share = 100 if total == 0 else 100 * done // total
    filled = BAR * share // 100
    return t("announcement-bar", bar="▓" * filled + "░" * (BAR - filled), percent=share)


def chosen_mark(t: Texts, label: str, chosen: bool) -> str:
    """A label with its tick."""
    return t.plain("tag-chosen", tag=label) if chosen else label
