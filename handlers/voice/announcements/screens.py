"""What organizers see of announcements: the list, the draft, whom and when, the confirmation, the progress."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.cutting import cut
from domain.base.lists import Page
from domain.base.outbox import Reason
from domain.base.outbox import State as Copy
from domain.base.refusals import Why
from domain.voice.announcements import MOST_BUTTONS, UNDER_WAY, Announcement, State, Timing, needs_second, needs_typing
from domain.voice.chats import LinkedChat
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import dated, label
from handlers.ui.names import name_of
from handlers.ui.screen import AtDoor, Button, Go, Row, Screen, column, two_a_row
from handlers.ui.segment import Wording
from handlers.voice.announcements import words
from handlers.voice.announcements.presses import Act, Approve, Confirm, Do, Found, InLanguage, OpenAnnouncement, Unlink
from locales.texts import LANGUAGES, Html, Texts, escape, lines
from services.voice.announcements.looking import Card, Forecast, Report

STEERED = UNDER_WAY | {State.APPROVAL}
"""States in which copies may still be cancelled."""
PLANNED_ROWS = 3
"""Planned ones on a page: each takes two rows."""
QUOTE = 300
"""Characters of the text shown on the card; the preview shows all of it."""


def history(t: Texts, page: Page[Announcement], search: str = "") -> Screen:
    """The list, newest first, or what a search found."""
    rows = [Button(_in_list(t, one), OpenAnnouncement(id=one.id)) for one in page.items]
    if search:
        return lists.screen(
            t,
            page,
            title=t("announcements-found", words=search, count=page.total),
            rows=rows,
            to=lambda n: Found(page=n),
            of_cards=True,
            back=Go(to="announcements"),
        )
    return lists.screen(
        t,
        page,
        title=t("announcements-title"),
        empty=t("announcements-none"),
        rows=rows,
        to=lambda n: Go(to="announcements", at=n),
        of_cards=True,
        search=None if page.is_empty else Button(t.plain("announcements-search"), Go(to="announcement_search")),
        filters=(
            Button(t.plain("announcements-planned"), Go(to="announcements_planned")),
            Button(t.plain("announcements-chats"), Go(to="linked_chats")),
        ),
        doors=column(Button(t.plain("announcements-new"), Go(to="announcement_new"))),
        folds=True,
        back=AtDoor("organizer", "announcements"),
    )


def _in_list(t: Texts, found: Announcement) -> str:
    title = found.title() or t.plain("announcement-only-file")
    if found.is_planned(t.now):
        return dated(t, words.planned_for(t, found), title)
    state = t.plain(f"announcement-short-{found.state}")
    return label(title, lambda title: t.plain("announcement-in-list", title=title, state=state))


def planned(t: Texts, page: Page[Announcement]) -> Screen:
    """What waits for its time: under each its two ways out."""
    place = Go(to="announcements_planned", at=page.number)
    rows: list[Row] = []
    for one in page.items:
        title = dated(t, words.planned_for(t, one), one.title() or t.plain("announcement-only-file"))
        rows += [(Button(title, OpenAnnouncement(id=one.id)).at(place),), _instead_of_waiting(t, one)]
    return lists.screen(
        t,
        page,
        title=t("announcements-are-planned"),
        empty=t("announcements-none-planned"),
        above=rows,
        to=lambda n: Go(to="announcements_planned", at=n),
        back=Go(to="announcements"),
    )


def _instead_of_waiting(t: Texts, found: Announcement) -> Row:
    return (
        Button(t.plain("announcement-at-once"), Act(id=found.id, do=Do.AT_ONCE)),
        Button(t.plain("announcement-cancel"), Act(id=found.id, do=Do.CANCEL)),
    )


def at_once(t: Texts, found: Announcement) -> Screen:
    """Before one that is planned goes out by a tap."""
    yes = Button(t.plain("announcement-at-once-really"), Act(id=found.id, do=Do.AT_ONCE_REALLY))
    asks = t("announcement-at-once-sure", when=words.when(t, found), recipients=found.recipients or 0)
    return question(t, lines(asks, _quote(found)), yes, OpenAnnouncement(id=found.id))


def card(t: Texts, seen: Card, wordings: Sequence[Wording]) -> Screen:
    """One announcement: the draft, the one that waits for a second organizer, or the one that goes out."""
    found = seen.announcement
    if found.state is State.DRAFT:
        return _draft(t, seen, wordings)
    if found.state is State.APPROVAL:
        return _approval(t, seen, wordings)
    return _sent(t, seen)


def _draft(t: Texts, seen: Card, wordings: Sequence[Wording]) -> Screen:
    found = seen.announcement

    def act(key: str, do: Do) -> Button:
        return Button(t.plain(key), Act(id=found.id, do=do))

    rows: tuple[Row, ...] = (
        (Button(t.plain("announcement-preview"), _preview_of(t, found)),),
        (act("announcement-to-text", Do.TEXT), act("announcement-to-buttons", Do.BUTTONS)),
        (act("announcement-to-segment", Do.SEGMENT), act("announcement-to-when", Do.WHEN)),
        (act("announcement-send", Do.SEND),),
        (act("announcement-delete", Do.DELETE),),
    )
    return Screen(
        lines(t("announcement-draft"), _quote(found), _summary(t, seen, wordings)),
        rows,
        back=Go(to="announcements"),
        is_card=True,
    )


def _approval(t: Texts, seen: Card, wordings: Sequence[Wording]) -> Screen:
    found = seen.announcement
    asks = t("announcement-approval-mine") if seen.is_mine else t("announcement-approval", name=name_of(t, seen.author))
    preview = Button(t.plain("announcement-preview"), _preview_of(t, found))
    version = Approve(id=found.id, confirmed_at=found.confirmed_at or 0)
    agree = None if seen.is_mine else Button(t.plain("announcement-approve"), version)
    again = "announcement-edit-further" if found.is_out else "announcement-edit-again"
    back = Button(t.plain(again if seen.is_mine else "announcement-return"), Act(id=found.id, do=Do.RETURN))
    if found.is_out:
        # Edited on the way: what the second reads is the rest's, and those who have it have read something else.
        figured = figures(t, found, seen.report) if seen.report is not None else None
        cancel = Button(t.plain("announcement-cancel"), Act(id=found.id, do=Do.CANCEL))
        return Screen(
            lines(asks, t("announcement-approval-edited"), _quote(found), figured),
            column(preview, agree, back, cancel),
            back=Go(to="announcements"),
        )
    return Screen(
        lines(asks, _quote(found), _summary(t, seen, wordings)),
        column(preview, agree, back),
        back=Go(to="announcements"),
    )


def _sent(t: Texts, seen: Card) -> Screen:
    found = seen.announcement
    assert seen.report is not None, "everything but a draft has figures"
    under_way = found.state in UNDER_WAY

    def act(key: str, do: Do) -> Button:
        return Button(t.plain(key), Act(id=found.id, do=do))

    planned = found.is_planned(t.now)
    again = found.counts_taps and seen.report.delivered > seen.report.tapped
    by = t("announcement-by", name=name_of(t, seen.author), at=t.moment(found.confirmed_at or found.created_at))
    second = t("announcement-approved-by", name=name_of(t, seen.approver)) if seen.approver else None
    ahead = (act("announcement-at-once", Do.AT_ONCE), act("announcement-take-back", Do.TAKE_BACK))
    rows = (
        *(steering(t, found) if under_way else ()),
        *(two_a_row(ahead) if planned else ()),
        (Button(t.plain("announcement-preview"), _preview_of(t, found)),),
        ((act("announcement-to-text", Do.TEXT), act("announcement-to-when", Do.WHEN)) if under_way else ()),
        (act("announcement-csv", Do.REPORT), act("announcement-copy", Do.COPY)),
        ((act("announcement-repeat", Do.REPEAT),) if again else ()),
    )
    text = lines(_standing(t, found, seen.report), _quote(found), lines_of(by, second), figures(t, found, seen.report))
    return Screen(text, tuple(row for row in rows if row), back=Go(to="announcements"), is_card=True)


def bar(t: Texts, found: Announcement, report: Report) -> Screen:
    """What stands on the organizer's progress bar now: the progress, or the question whether to cancel."""
    if found.state in STEERED and found.asks_to_cancel(t.now):
        return cancelling(t, found, report, bar=True)
    return progress(t, found, report)


def progress(t: Texts, found: Announcement, report: Report) -> Screen:
    """The organizer's progress bar: a message of its own, edited in place until all is done."""
    rows = list(steering(t, found, bar=True)) if found.state in STEERED else []
    if found.state is State.DRAFT:
        rows.append((Button(t.plain("announcement-open"), OpenAnnouncement(id=found.id)),))
    else:
        rows.append((Button(t.plain("announcement-csv"), Act(id=found.id, do=Do.REPORT, bar=1)),))
    title = escape(found.title()) if found.title() else t("announcement-only-file")
    return Screen(
        lines(_standing(t, found, report), Html(f"<i>{title}</i>"), figures(t, found, report)), tuple(rows), menu=False
    )


def steering(t: Texts, found: Announcement, *, bar: bool = False) -> tuple[Row, ...]:
    """Pause or go on, and cancel."""
    goes = found.state is State.SENDING
    first = Button(
        t.plain("announcement-pause" if goes else "announcement-resume"),
        Act(id=found.id, do=Do.PAUSE if goes else Do.RESUME, bar=int(bar)),
    )
    stop = Button(t.plain("announcement-cancel"), Act(id=found.id, do=Do.CANCEL, bar=int(bar)))
    return ((stop,),) if found.state is State.APPROVAL else ((first, stop),)


def cancelling(t: Texts, found: Announcement, report: Report, *, bar: bool) -> Screen:
    """Before what can't be taken back."""
    yes = Button(t.plain("announcement-cancel-really"), Act(id=found.id, do=Do.CANCEL_REALLY, bar=int(bar)))
    no = Button(t.plain("announcement-cancel-not"), Act(id=found.id, do=Do.SHOW, bar=int(bar)))
    return Screen(
        t("announcement-cancel-sure", delivered=report.delivered, left=report.left), column(yes, no), menu=False
    )


def deleting(t: Texts, found: Announcement) -> Screen:
    """Before a draft is thrown away, right under the button that sends it."""
    yes = Button(t.plain("announcement-delete-really"), Act(id=found.id, do=Do.DELETE_REALLY))
    return question(t, lines(t("announcement-delete-sure"), _quote(found)), yes, OpenAnnouncement(id=found.id))


def figures(t: Texts, found: Announcement, report: Report) -> Html:
    """The bar and, under it, only the lines that aren't zero."""
    counted: list[tuple[str, int]] = [
        ("delivered", report.delivered),
        ("left", report.left - report.later),
        ("later", report.later),
        ("digest", report.digest),
        ("blocked", report.blocked),
        ("off", report.muted_before),
        ("failed", report.failed),
        ("dropped", report.dropped),
    ]
    if found.counts_taps:
        counted.append(("tapped", report.tapped))
    counted.append(("muted", report.muted_after))
    shown = [t(f"announcement-figure-{name}", count=count) for name, count in counted if count]
    failures = [
        t("announcement-failure", why=t.plain(f"announcement-why-{why}"), count=count) for why, count in report.failures
    ]
    posts = [_post(t, title, state, why) for title, state, why in report.posts]
    # What was cancelled is over for everybody, and has reached only some.
    done = report.delivered if found.state is State.CANCELLED else report.settled
    bar = words.bar(t, done, report.recipients) if report.recipients else None
    outside = t("announcement-outside", labels=", ".join(found.outside)) if found.outside else None
    return lines_of(bar, *shown, outside, *failures, *posts)


def _post(t: Texts, title: str, state: Copy, why: Why | Reason | None) -> Html:
    """What became of the post into a group or channel, and what can be done."""
    if state is Copy.SENT:
        return t("announcement-post-sent", chat=title)
    if why is None:
        return t("announcement-post-waits", chat=title)
    if why in {Why.UNREACHABLE, Reason.UNREACHABLE}:
        return t("announcement-post-lost", chat=title)
    kind = "why" if isinstance(why, Why) else "reason"
    return t("announcement-post-failed", chat=title, why=t.plain(f"announcement-{kind}-{why}"))


def texts(t: Texts, seen: Card) -> Screen:
    """The text, its translations, the file."""
    found = seen.announcement
    rows: list[Row] = []
    for language in LANGUAGES:
        name = Texts(language, t.zone, t.now).plain("language-name")
        there = language in found.texts
        key = "announcement-text-replace" if there else "announcement-text-add"
        row = [Button(t.plain(key, language=name), InLanguage(id=found.id, language=language, do="set"))]
        if there and len(found.texts) > 1:
            row.append(
                Button(
                    t.plain("announcement-text-drop", language=name),
                    InLanguage(id=found.id, language=language, do="drop"),
                )
            )
        rows.append(tuple(row))
    if found.attachment is not None:
        rows.append((Button(t.plain("announcement-drop-file"), Act(id=found.id, do=Do.DROP_FILE)),))
    note = t("announcement-text-under-way") if found.state in UNDER_WAY else None
    return Screen(lines(t("announcement-texts"), note, _quote(found)), tuple(rows), back=OpenAnnouncement(id=found.id))


def buttons(t: Texts, seen: Card) -> Screen:
    """Up to two buttons under the text."""
    found = seen.announcement
    listed = [
        t(
            "announcement-button",
            label=button.label,
            leads=button.url
            or t("announcement-button-inside", what=seen.leads.get(button.payload or "", button.payload or "")),
        )
        for button in found.buttons
    ]
    add = Button(t.plain("announcement-add-button"), Act(id=found.id, do=Do.ADD_BUTTON))
    drop = Button(t.plain("announcement-drop-buttons"), Act(id=found.id, do=Do.DROP_BUTTONS))
    return Screen(
        lines(t("announcement-buttons", most=MOST_BUTTONS), lines_of(*listed)),
        column(add if len(listed) < MOST_BUTTONS else None, drop if listed else None),
        back=OpenAnnouncement(id=found.id),
    )


def timing(t: Texts, seen: Card) -> Screen:
    """Now, at a moment, or by everybody's own clock."""
    found = seen.announcement
    choices = [("at", Do.AT), ("local", Do.LOCAL)]
    if not found.is_out:  # what is confirmed already doesn't go out by one more tap
        choices.insert(0, ("now", Do.NOW))
    return Screen(
        lines(
            t("announcement-timing", when=words.when(t, found)),
            t("announcement-timing-night") if not found.only_chats else None,
        ),
        column(*(Button(t.plain(f"announcement-timing-{name}"), Act(id=found.id, do=do)) for name, do in choices)),
        back=OpenAnnouncement(id=found.id),
    )


def confirmation(t: Texts, seen: Card, expected: Forecast, wordings: Sequence[Wording]) -> Screen:
    """The last look: to whom, when, what will become of how many, and what it takes."""
    found = seen.announcement
    send: Button | None
    # At its own time it doesn't go yet: whoever presses is told so by the very button.
    timing = "now" if found.timing is Timing.NOW else "later"
    if needs_typing(seen.count):
        send = Button(t.plain("announcement-type-count"), Act(id=found.id, do=Do.TYPE))
    elif seen.count:
        send = Button(
            t.plain("announcement-send-to", count=seen.count, timing=timing), Confirm(id=found.id, shown=seen.count)
        )
    else:
        send = (
            Button(t.plain("announcement-send-chats", timing=timing), Confirm(id=found.id, shown=0))
            if found.chats
            else None
        )
    return Screen(
        lines(
            t("announcement-confirm", timing=timing),
            _quote(found),
            _summary(t, seen, wordings),
            _expected(t, found, expected),
            None if seen.count or found.chats else t("announcement-nobody"),
            t("announcement-second-needed") if needs_second(seen.count, seen.second_above) else None,
            t("announcement-timing-night") if not found.only_chats else None,
        ),
        column(send, Button(t.plain("announcement-preview"), _preview_of(t, found))),
        back=OpenAnnouncement(id=found.id),
    )


def _expected(t: Texts, found: Announcement, expected: Forecast) -> Html | None:
    """At once, in the morning, in the digest, not at all: only what isn't nobody."""
    at_once = "now" if found.timing is Timing.NOW else "then"
    counted = (
        (at_once, expected.now),
        ("morning", expected.morning),
        ("digest", expected.digest),
        ("never", expected.never),
    )
    shown = [t(f"announcement-expected-{name}", count=count) for name, count in counted if count]
    return lines_of(t("announcement-expected"), *shown) if shown else None


def previews(t: Texts, found: Announcement) -> Screen:
    """Which language to look at."""
    return Screen(
        t("announcement-previews"),
        column(
            *(
                Button(
                    Texts(language, t.zone, t.now).plain("language-name"),
                    InLanguage(id=found.id, language=language, do="show"),
                )
                for language in LANGUAGES
            )
        ),
        back=OpenAnnouncement(id=found.id),
    )


def linked_chats(t: Texts, page: Page[LinkedChat], username: str) -> Screen:
    """Groups and channels, and how to link one."""
    return lists.screen(
        t,
        page,
        title=lines(t("linked-chats"), t("linked-chats-how", bot=username)),
        empty=t("linked-chats-none"),
        rows=[
            Button(
                label(chat.title, lambda title: t.plain("linked-chat-unlink", title=title)), Unlink(chat=chat.chat_id)
            )
            for chat in page.items
        ],
        to=lambda n: Go(to="linked_chats", at=n),
        doors=two_a_row(
            [
                Button(t.plain("linked-chats-asking"), Go(to="ideas_groups")),
                Button(t.plain("linked-chats-deciding"), Go(to="decision_groups")),
            ]
        )
        if not page.is_empty
        else (),
        back=Go(to="announcements"),
    )


def lines_of(*parts: Html | None) -> Html:
    """Lines under each other, those that are empty left out."""
    return Html("\n").join(part for part in parts if part)


def _preview_of(t: Texts, found: Announcement) -> InLanguage:
    return InLanguage(id=found.id, language=t.language if len(found.texts) < 2 else "", do="show")


def _quote(found: Announcement) -> Html | None:
    said = next(iter(found.words.values()), "")
    if not said.strip():
        return None
    return Html(f"<blockquote>{escape(cut(said, QUOTE))}</blockquote>")


def _standing(t: Texts, found: Announcement, report: Report) -> Html:
    state = words.state(t, found, in_digest=report.digest, delivered=report.delivered)
    return t("announcement-standing", state=state)


def _summary(t: Texts, seen: Card, wordings: Sequence[Wording]) -> Html:
    found = seen.announcement
    languages = ", ".join(Texts(language, t.zone, t.now).plain("language-name") for language in found.texts)
    chosen = ", ".join(chat.title for chat in seen.linked if chat.chat_id in found.chats)
    return lines_of(
        t("announcement-languages", languages=languages) if len(found.texts) > 1 else None,
        t(f"announcement-file-{found.attachment['kind']}", name=found.attachment["name"]) if found.attachment else None,
        t("announcement-buttons-are", labels=" · ".join(b.label for b in found.buttons)) if found.buttons else None,
        t("announcement-whom", segment=words.whom(t, found, seen.titles, wordings)),
        t("announcement-repeats") if found.repeats else None,
        t("announcement-count", count=seen.count) if not found.only_chats else None,
        t("announcement-sample", names=", ".join(seen.sample)) if seen.sample else None,
        t("announcement-chats-only" if found.only_chats else "announcement-chats-are", chats=chosen)
        if chosen
        else None,
        t("announcement-chats-lost") if seen.lost else None,
        t("announcement-when", when=words.when(t, found)),
    )
