"""Screens of events for participants: lists, the card and what hangs on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiogram.filters.callback_data import CallbackData

from domain.base.cutting import cut
from domain.base.hung import Head
from domain.base.lists import Page, Window, page_of
from domain.base.members import Member, Status
from domain.base.things import Thing
from domain.events.attendance import DISPUTE, Rating
from domain.events.events import (
    EVENT,
    LINK_BEFORE,
    OPEN,
    PARTY,
    Event,
    EventForm,
    EventState,
    Party,
    SeatState,
    Which,
)
from domain.events.programme import SPEAKER
from handlers.discussion.buttons import ask_button, discussion_button
from handlers.discussion.presses import Card as CardOf
from handlers.events.asking.screens import door as asked_door
from handlers.events.attending import words
from handlers.events.attending.rows import rows
from handlers.events.file_names import file_name
from handlers.events.presses import (
    AfterRating,
    Alike,
    AnswerInvitation,
    ContestPress,
    Deed,
    Do,
    EventsOf,
    EveryEvent,
    GatherParty,
    Host,
    HostPress,
    ListEvents,
    More,
    NewEventOf,
    OpenMore,
    PartyPress,
    Rate,
    SeatPress,
    SeriesPage,
    ShowEvent,
    View,
)
from handlers.people.joining.presses import JoinFor
from handlers.people.joining.ways import way_in
from handlers.ui import lists
from handlers.ui.found import reading
from handlers.ui.opening import Shared
from handlers.ui.screen import AtDoor, Attachment, Button, Go, Row, Screen, column, deep_link, two_a_row
from handlers.ui.sheets import grouped
from handlers.voice.subscriptions.presses import Do as Wish
from handlers.voice.subscriptions.presses import Follow
from locales.texts import Html, Texts, escape, lines
from services.base.search import Drawn
from services.events.views import Card, Line

S = SeatState
GOING_SHOWN = 2
"""Names of colleagues who come; the others are counted."""
NAME_SHOWN = 60


def event_link(username: str, event: Event) -> str:
    """The address of an event's card; of an event by link, the one that lets people in."""
    return deep_link(username, event.payload)


def shared(t: Texts, event: Event, username: str) -> Shared:
    """An event's link and the words that go with it."""
    return Shared(
        event_link(username, event), t.plain("event-share-text", title=event.title, when=words.kept(t, event))
    )


def shared_party(t: Texts, event: Event, group: Party, username: str) -> Shared:
    """The link to a group for it."""
    link = deep_link(username, Thing(PARTY, group.code).payload)
    return Shared(link, t.plain("party-share-text", title=event.title))


# -- lists -----------------------------------------------------------------------------------------


def soon(t: Texts, at: ListEvents, page: Page[Line], *, may_host: bool, is_member: bool = False) -> Screen:
    """Афиша: what is coming, soonest first, all forms or one. Members propose events, and hear of new ones."""
    form = t.plain(f"event-form-{at.form}") if at.form else None
    mine = Button(t.plain("events-mine"), ListEvents(view=View.MINE))
    key = "events-create" if may_host else "events-propose"
    create = Button(t.plain(key), Go(to="event_new")) if may_host or is_member else None
    follow = Button(t.plain("follow-door"), Follow(kind=EVENT, form=at.form))
    return _list(
        t,
        at,
        page,
        title=lines(
            t("events-of-form", form=form) if form else t("events-title"),
            None if page.is_empty else t("events-count", count=page.total),
        ),
        empty=t("events-none-of-form") if form else t("events-none"),
        filters=(
            Button(t.plain("events-one-form", form=form) if form else t.plain("events-by-form"), Go(to="events_forms")),
        ),
        search=Button(t.plain("events-find"), Go(to="events_find")),
        doors=(tuple(button for button in (mine, create) if button), *(((follow,),) if is_member else ())),
        folds=True,
        back=Go(to="events" if form else "menu"),
    )


def forms(t: Texts, counts: dict[EventForm, int]) -> Screen:
    """Forms of which something is coming, and the way back to all of them."""
    rows = [
        Button(
            t.plain("events-form-button", form=t.plain(f"event-form-{form}"), count=counts[form]),
            ListEvents(view=View.SOON, form=form),
        )
        for form in EventForm
        if form in counts
    ]
    every = Button(t.plain("events-all-forms"), ListEvents(view=View.SOON))
    return Screen(t("events-forms") if rows else t("events-none"), ((every,), *two_a_row(rows)), back=Go(to="events"))


def days(t: Texts, name: str, since: int, page: Page[Line]) -> Screen:
    """Today's events, tomorrow's, or those of seven days; `since`: the first midnight, UTC epoch seconds."""
    said, buttons = rows(t, page.items, page.first)
    return lists.screen(
        t,
        page,
        title=t(f"events-{name}-title", day=t.date(since)),
        said=said,
        rows=buttons,
        empty=t(f"events-{name}-none"),
        to=lambda number: Go(to=f"events_{name}", at=number),
        of_cards=True,
        search=Button(t.plain("events-find"), Go(to="events_find")),
        doors=((Button(t.plain("menu-events"), Go(to="events")),),),
        back=Go(to="menu"),
    )


def mine(t: Texts, at: ListEvents, page: Page[Line], *, may_host: bool) -> Screen:
    """The person's own events: coming, past, or drafts."""
    others = [view for view in (View.MINE, View.PAST, *((View.DRAFTS,) if may_host else ())) if view is not at.view]
    return _list(
        t,
        at,
        page,
        title=t(f"events-{at.view}-title"),
        empty=t(f"events-{at.view}-none"),
        filters=tuple(Button(t.plain(f"events-view-{view}"), ListEvents(view=view)) for view in others),
        back=Go(to="events"),
    )


def alike(t: Texts, at: Alike, event: Event, page: Page[Line]) -> Screen:
    """What comes that is like an event: of its subject, then of its form."""
    said, buttons = rows(t, page.items, page.first)
    return lists.screen(
        t,
        page,
        title=t("events-alike-title", title=event.title),
        said=said,
        rows=buttons,
        empty=t("events-alike-none"),
        to=lambda number: Alike(id=at.id, page=number),
        of_cards=True,
        doors=((Button(t.plain("menu-events"), Go(to="events")),),),
        back=ShowEvent(id=at.id),
    )


def belonging_door(t: Texts, of: Thing, head: Head) -> Button:
    """On the card of the thing that they belong to."""
    return Button(t.plain("events-of-door", count=head.count), EventsOf(of=of.payload))


def belonging(t: Texts, at: EventsOf, title: str, page: Page[Line], *, may_add: bool) -> Screen:
    """Events that belong to a thing: a project's own meetings."""
    said, buttons = rows(t, page.items, page.first)
    add = Button(t.plain("events-of-new"), NewEventOf(of=at.of))
    return lists.screen(
        t,
        page,
        title=t("events-of-title", title=title),
        said=said,
        rows=buttons,
        empty=t("events-of-none-leader" if may_add else "events-of-none"),
        to=lambda number: at.model_copy(update={"page": number}),
        of_cards=True,
        doors=((add,),) if may_add else (),
        back=CardOf(of=at.of),
    )


def found(t: Texts, at: ListEvents, said: str, seen: Drawn[Line], back: Go, *, is_member: bool = False) -> Screen:
    """What a search for events has found; whoever is in can hear of such events when there are new ones."""
    follow = Follow(kind=EVENT, words=at.words, do=Wish.SEARCHED)
    page = seen.page
    return _list(
        t,
        at,
        page,
        title=lines(
            t("events-found", words=said),
            *reading(t, seen),
            None if page.is_empty else t("events-count", count=page.total),
        ),
        empty=t("events-found-none"),
        search=Button(t.plain("events-find-again"), Go(to="events_find")),
        doors=((Button(t.plain("follow-door"), follow),),) if is_member else (),
        back=back,
    )


def every(t: Texts, at: EveryEvent, page: Page[Line]) -> Screen:
    """All events of the network, drafts and past ones too, for organizers."""
    said, buttons = rows(t, page.items, page.first)
    filters = [
        Button(
            t.plain("tag-chosen", tag=t.plain(f"events-every-{which}"))
            if which is at.which
            else t.plain(f"events-every-{which}"),
            EveryEvent(which=which),
        )
        for which in Which
    ]
    return lists.screen(
        t,
        page,
        title=lines(t("events-every-title"), None if page.is_empty else t("events-count", count=page.total)),
        said=said,
        rows=buttons,
        to=lambda n: EveryEvent(which=at.which, page=n),
        of_cards=True,
        empty=t("events-every-none"),
        filters=filters,
        back=AtDoor("organizer", "events_every"),
    )


def _list(t: Texts, at: ListEvents, page: Page[Line], **about: Any) -> Screen:
    """A list of events; `at` with another number is another page of it."""
    said, buttons = rows(t, page.items, page.first)
    return lists.screen(
        t, page, said=said, rows=buttons, to=lambda n: at.model_copy(update={"page": n}), of_cards=True, **about
    )


# -- the card --------------------------------------------------------------------------------------


def card(t: Texts, seen: Card, username: str, note: Html | None = None, hung: Sequence[Button] = ()) -> Screen:
    """The event as this reader sees it; `note`: what has just happened; `hung`: doors of what hangs on it."""
    event = seen.event
    facts = [*words.facts(t, event), *_people(t, seen)]
    if event.state in (EventState.DRAFT, *OPEN):
        facts.append(words.places_line(t, event, seen.places))
    links = [
        t("event-link", link=event.link or "") if seen.link_open else _link_later(t, seen),
        t("event-materials", link=event.materials) if event.materials else None,
        t("event-recording", link=event.recording) if event.recording and _was_signed(seen) else None,
    ]
    own = Html("\n").join([*words.own(t, seen), *_asked(t, seen)]) if seen.is_member else _promise(t, seen)
    text = lines(
        note,
        t("event-title", title=event.title),
        words.state_line(t, event),
        Html("\n").join([words.kind_line(t, event), *_belongs(t, seen), *facts]),
        escape(event.description),
        Html("\n").join(words.rules_lines(t, event, seen.seat, seen.scores_least))
        if event.state is EventState.PUBLISHED
        else None,
        Html("\n").join([link for link in links if link is not None]),
        own,
    )
    return Screen(text, (*_seat_rows(t, seen), *_card_rows(t, seen, username, hung)), back=_out(seen), is_card=True)


def _belongs(t: Texts, seen: Card) -> list[Html]:
    return [] if seen.belongs_to is None else [t("event-belongs", title=seen.belongs_to)]


def _people(t: Texts, seen: Card) -> list[Html]:
    found = []
    for role, key in (("host", "event-hosts"), ("speaker", "event-speakers"), ("jury", "event-jury")):
        names = [p.name for p in seen.people if p.role == role and p.is_held and p.name]
        if role == SPEAKER:
            names += seen.event.outside
        if names:
            found.append(t(key, names=words.named(names), count=len(names)))
    if seen.going:
        names = [cut(name, NAME_SHOWN) for name in seen.going[:GOING_SHOWN]]
        count = len(seen.going)
        found.append(t("event-going", names=", ".join(names), count=count, more=max(0, count - GOING_SHOWN)))
    return found


def _asked(t: Texts, seen: Card) -> list[Html]:
    """That the hosts would like to know something, for whoever has a seat and hasn't said it."""
    return [t("asked-line", count=len(seen.unanswered))] if seen.unanswered else []


def _promise(t: Texts, seen: Card) -> Html | None:
    """That a seat waits for whoever isn't in yet; guests read it where they decide on joining."""
    if not seen.is_promised or seen.standing is Status.GUEST or not is_open(t, seen.event):
        return None
    way = "admitted" if seen.standing is Status.APPLICANT else "return"
    return t(f"event-promised-{way}.full" if _is_full(seen) else f"event-promised-{way}")


def _is_full(seen: Card) -> bool:
    """Whether all that one gets now is the queue."""
    return seen.event.state is EventState.PUBLISHED and not seen.can_take


def _out(seen: Card) -> CallbackData:
    """A draft is looked at on the way from its panel; anything else from the lists."""
    event = seen.event
    if event.state is EventState.DRAFT and seen.hosts_it:
        return HostPress(id=event.id, do=Host.PANEL)
    return Go(to="events")


def _link_later(t: Texts, seen: Card) -> Html | None:
    event = seen.event
    if event.lacks_link and event.state in OPEN and t.now < event.ends_at:
        return t("event-link-to-come" if t.now < event.starts_at - LINK_BEFORE else "event-link-not-yet")
    if event.link is None or event.state is not EventState.PUBLISHED:
        return None
    return t("event-link-later")


def _was_signed(seen: Card) -> bool:
    return bool(seen.roles) or words.seat_is(seen.seat, S.CONFIRMED, S.ATTENDED, S.NO_SHOW, S.EXCUSED, S.EXPIRED)


def _seat_rows(t: Texts, seen: Card) -> list[Row]:
    """The one or two things that a person most likely wants now come first."""
    event, seat = seen.event, seen.seat

    def button(key: str, do: Deed) -> Button:
        return Button(t.plain(key), SeatPress(id=event.id, do=do))

    if event.kind.by_works:
        return _contest_rows(t, seen)
    if not seen.is_member:
        what = "queue" if _is_full(seen) else "event"
        return [(way_in(t, what, seen.standing, _seat_at(event.id)),)] if is_open(t, event) else []
    if event.state is EventState.FINISHED:
        return _after_rows(t, seen)
    if event.state not in OPEN or t.now >= event.ends_at:
        return []
    if words.seat_is(seat, S.OFFERED) or (words.seat_is(seat, S.WAITING) and seat and seat.asked_at is not None):
        return offer_rows(t, event.id)
    rows: list[Row] = []
    if words.seat_is(seat, S.CONFIRMED, S.ATTENDED):
        rows += column(asked_door(t, event, seen.asked))
        if event.code_word is not None and t.now >= event.starts_at and words.seat_is(seat, S.CONFIRMED):
            rows.append((Button(t.plain("event-say-word"), OpenMore(id=event.id, what=More.WORD)),))
        calendar = Button(t.plain("event-calendar"), OpenMore(id=event.id, what=More.CALENDAR))
        rows.append((*way_there(t, event, link_open=seen.link_open), calendar))
        if words.seat_is(seat, S.CONFIRMED):
            rows.append((button("event-cancel-seat", Deed.CANCEL),))
        return rows
    if words.seat_is(seat, S.WAITING) and event.state is EventState.PUBLISHED:
        if seen.can_take:
            rows.append((button("event-take-seat", Deed.SIGN_UP),))
        ready = seat is not None and seat.last_moment
        rows.append(
            (
                button(
                    "event-last-moment-on" if ready else "event-last-moment-off",
                    Deed.NO_LAST_MOMENT if ready else Deed.LAST_MOMENT,
                ),
            )
        )
        rows.append((button("event-leave-queue", Deed.CANCEL),))
        return rows
    if seen.roles:  # whoever makes the event needs no seat at it
        return [(button("event-undo", Deed.UNDO),)] if seen.can_undo else []
    if seen.can_undo:
        rows += two_a_row([button("event-undo", Deed.UNDO), *_off_calendar(t, seen)])
    elif seen.can_take:
        rows.append((button("event-sign-up", Deed.SIGN_UP),))
    elif event.state is EventState.PUBLISHED:
        rows.append((button("event-join-queue", Deed.SIGN_UP),))
    if event.state is EventState.PUBLISHED:
        rows.append((Button(t.plain("event-with-colleagues"), OpenMore(id=event.id, what=More.COLLEAGUES)),))
    return rows


def _off_calendar(t: Texts, seen: Card) -> Row:
    """For whoever has just given a seat back: the calendar has the meeting still."""
    if not words.seat_is(seen.seat, S.CANCELLED):
        return ()
    return (Button(t.plain("event-off-calendar"), OpenMore(id=seen.event.id, what=More.OFF_CALENDAR)),)


def way_there(t: Texts, event: Event, *, link_open: bool) -> Row:
    """How one gets in: online by the link, once it is open; to a place with the ticket."""
    if not event.online:
        return (Button(t.plain("event-ticket"), OpenMore(id=event.id, what=More.TICKET)),)
    return (Button(t.plain("menu-join"), url=event.link),) if link_open and event.link else ()


def is_open(t: Texts, event: Event) -> bool:
    """Whether somebody may still sign up; the clock is asked too."""
    return event.state in OPEN and t.now < event.ends_at


def _seat_at(event_id: int) -> JoinFor:
    return JoinFor(kind=EVENT, key=str(event_id))


def on_leave(t: Texts, reader: Member, event_id: int, stay: Deed, back: Deed) -> Screen:
    """Somebody on leave signs up: what comes all the same, and the two ways."""
    return Screen(
        t("event-on-leave", until=t.date(reader.paused_until or t.now)),
        column(
            Button(t.plain("event-on-leave-stay"), SeatPress(id=event_id, do=stay)),
            Button(t.plain("event-on-leave-back"), SeatPress(id=event_id, do=back)),
        ),
        back=ShowEvent(id=event_id),
    )


def for_some_region(t: Texts, event_id: int, reader: Member) -> Screen:
    """The link of an event for one region, opened by somebody who hasn't said yet where they work."""
    return Screen(
        t("event-some-region"), column(way_in(t, "event", reader.status, _seat_at(event_id))), back=Go(to="events")
    )


def _contest_rows(t: Texts, seen: Card) -> list[Row]:
    """Sending a work is the thing to do; taking part without one yet brings reminders of the date."""
    event = seen.event
    if event.state is not EventState.PUBLISHED or t.now >= event.starts_at or seen.roles:
        return []
    if not seen.is_member:
        return [(way_in(t, "contest", seen.standing, _seat_at(event.id)),)]
    send = t.plain("contest-resubmit" if seen.has_entered else "contest-submit")
    rows: list[Row] = [(Button(send, ContestPress(id=event.id, do=Do.SUBMIT)),)]
    if not words.seat_is(seen.seat, S.CONFIRMED):
        rows.append((Button(t.plain("event-take-part"), SeatPress(id=event.id, do=Deed.SIGN_UP)),))
        return rows
    rows += column(asked_door(t, event, seen.asked))
    rows.append((Button(t.plain("event-calendar"), OpenMore(id=event.id, what=More.CALENDAR)),))
    if not seen.has_entered:
        rows.append((Button(t.plain("event-no-part"), SeatPress(id=event.id, do=Deed.CANCEL)),))
    return rows


def offer_rows(t: Texts, event_id: int) -> list[Row]:
    """«Иду», «Не смогу», «Пропустить раз»."""
    return [
        (
            Button(t.plain("event-accept"), SeatPress(id=event_id, do=Deed.ACCEPT)),
            Button(t.plain("event-decline"), SeatPress(id=event_id, do=Deed.DECLINE)),
        ),
        (Button(t.plain("event-skip"), SeatPress(id=event_id, do=Deed.SKIP)),),
    ]


def keep_rows(t: Texts, event_id: int, keep: str, leave: str) -> tuple[Row, ...]:
    """«Приду / Освободить место», «Подходит / Отказаться»."""
    return (
        (
            Button(t.plain(keep), SeatPress(id=event_id, do=Deed.KEEP)),
            Button(t.plain(leave), SeatPress(id=event_id, do=Deed.CANCEL)),
        ),
    )


def _after_rows(t: Texts, seen: Card) -> list[Row]:
    event = seen.event
    rows: list[Row] = []
    if words.seat_is(seen.seat, S.CONFIRMED, S.ATTENDED) and not seen.has_rated:
        rows.append(rating_row(t, event.id))
        rows += away_row(t, seen)
    if words.seat_is(seen.seat, S.EXCUSED) and seen.can_be_there:
        rows.append((Button(t.plain("event-there"), SeatPress(id=event.id, do=Deed.THERE)),))
    in_time = t.now <= event.ends_at + DISPUTE
    marked_absent = words.seat_is(seen.seat, S.NO_SHOW) or (
        words.seat_is(seen.seat, S.EXCUSED) and event.list_closed_at is not None
    )
    if marked_absent and in_time and seen.dispute is None and not seen.can_be_there:
        rows.append((Button(t.plain("event-dispute"), OpenMore(id=event.id, what=More.DISPUTE)),))
    return rows


def away_row(t: Texts, seen: Card) -> list[Row]:
    """For whoever had a seat and isn't marked: that they couldn't come."""
    if not words.seat_is(seen.seat, S.CONFIRMED):
        return []
    return [(Button(t.plain("event-away"), SeatPress(id=seen.event.id, do=Deed.AWAY)),)]


def _next_steps(t: Texts, seen: Card) -> list[Row]:
    """After an event: the next meeting of its series, else what comes that is like it."""
    if seen.series:
        soonest = seen.series[0]
        return [(Button(t.plain("event-next", when=t.moment_brief(soonest.starts_at)), ShowEvent(id=soonest.id)),)]
    if seen.alike:
        return [(Button(t.plain("event-alike", count=seen.alike), Alike(id=seen.event.id)),)]
    return []


def rating_row(t: Texts, event_id: int) -> Row:
    """Five numbers; what they mean stands in the text above."""
    return tuple(Button(str(n), Rate(id=event_id, rating=n)) for n in range(1, 6))


def _card_rows(t: Texts, seen: Card, username: str, hung: Sequence[Button]) -> list[Row]:
    event = seen.event
    rows: list[Row] = [row for role in seen.invited for row in invitation_rows(t, event.id, role)]
    if event.kind.by_works:
        rows.append((Button(t.plain("event-contest"), ContestPress(id=event.id, do=Do.SHOW)),))
    if event.state in (EventState.FINISHED, EventState.ARCHIVED):
        rows += _next_steps(t, seen)
    elif seen.series:
        label = t.plain("event-series-button", count=len(seen.series))
        rows.append((Button(label, OpenMore(id=event.id, what=More.SERIES)),))
    if event.state is not EventState.DRAFT:
        share = Button(t.plain("event-share"), url=shared(t, event, username).url)
        talk = [discussion_button(t, Thing(EVENT, event.id), seen.talk)] if seen.is_member else []
        rows += two_a_row([*talk, share])
    return [*rows, *_around_rows(t, seen, hung)]


def _around_rows(t: Texts, seen: Card, hung: Sequence[Button]) -> list[Row]:
    """What hangs on it, a question to whoever leads it, and its hosts' panel: beside each other."""
    event, found = seen.event, list(hung)
    if seen.can_ask and event.state is not EventState.DRAFT:
        found.append(ask_button(t, Thing(EVENT, event.id)))
    if seen.hosts_it:
        found.append(Button(t.plain("event-host"), HostPress(id=event.id, do=Host.PANEL)))
    return list(two_a_row(found)) if hung else [(one,) for one in found]


def invitation_rows(t: Texts, event_id: int, role: str) -> list[Row]:
    """Accept or decline a place in the programme."""
    return [
        (
            Button(t.plain(f"event-role-{role}-accept"), AnswerInvitation(id=event_id, role=role, yes=True)),
            Button(t.plain("event-role-decline"), AnswerInvitation(id=event_id, role=role, yes=False)),
        )
    ]


# -- what hangs on the card ------------------------------------------------------------------------


def ticket(t: Texts, seen: Card, png: bytes) -> Screen:
    """The QR and the six digits that the host checks at the door."""
    assert seen.seat is not None, "only those signed up have a ticket"
    code = grouped(seen.seat.code)
    return Screen(
        t("event-ticket-text", title=seen.event.title, when=words.when(t, seen.event), code=code),
        column(
            asked_door(t, seen.event, seen.asked),
            ask_button(t, Thing(EVENT, seen.event.id)) if seen.can_ask else None,
        ),
        back=ShowEvent(id=seen.event.id),
        attachment=Attachment("photo", "ticket.png", png),
    )


def calendar(t: Texts, event: Event, ics: bytes, *, off: bool = False) -> Screen:
    """The calendar file; a newer one replaces what the first has put into the calendar. `off`: it takes that away."""
    return Screen(
        t("event-calendar-off-text" if off else "event-calendar-text", title=event.title),
        back=ShowEvent(id=event.id),
        attachment=calendar_attachment(t, event, ics),
    )


def calendar_attachment(t: Texts, event: Event, ics: bytes) -> Attachment:
    """Named by the event, so that two in one chat are told apart."""
    return Attachment("document", file_name(t, event, "event-calendar-file", "ics"), ics)


def series(t: Texts, seen: Card, number: int = 0) -> Screen:
    """The other meetings still to come; signing up for all of them is one tap."""
    page = page_of(seen.series, Window(number))
    sign = Button(t.plain("event-sign-up-series"), SeatPress(id=seen.event.id, do=Deed.SIGN_UP_SERIES))
    return lists.screen(
        t,
        page,
        title=t("event-series-title", title=seen.event.title),
        said=lists.in_lines(*(t("event-series-line", when=t.moment_there(e.starts_at, e.zone)) for e in page.items)),
        above=column(sign if seen.is_member and not seen.roles and seen.event.state in OPEN else None),
        rows=[Button(t.moment_brief(e.starts_at), ShowEvent(id=e.id)) for e in page.items],
        to=lambda n: SeriesPage(id=seen.event.id, page=n),
        back=ShowEvent(id=seen.event.id),
    )


def party_choice(t: Texts, event: Event) -> Screen:
    """How a group of colleagues comes; where there is room for everybody, it comes as it is."""
    if event.capacity is None:
        gather = Button(t.plain("party-gather"), GatherParty(id=event.id, together=False))
        return Screen(t("party-choice-free", title=event.title), column(gather), back=ShowEvent(id=event.id))
    return Screen(
        t("party-choice", title=event.title),
        column(
            Button(t.plain("party-together"), GatherParty(id=event.id, together=True)),
            Button(t.plain("party-in-parts"), GatherParty(id=event.id, together=False)),
        ),
        back=ShowEvent(id=event.id),
    )


def _how_they_come(t: Texts, event: Event, group: Party) -> Html | None:
    """Together or in parts: said where it makes a difference."""
    if event.capacity is None:
        return None
    return t("party-is-together" if group.together else "party-is-in-parts")


def party(t: Texts, event: Event, group: Party, viewer: Member, username: str, note: Html | None = None) -> Screen:
    """A group being gathered: the leader shares the link and signs everybody up, a colleague agrees."""
    viewer_id = viewer.id
    leads, inside = group.leader_id == viewer_id, viewer_id in dict(group.people)
    names = [t("party-person", number=n, name=name) for n, (_, name) in enumerate(group.people, 1)]
    text = lines(
        note,
        t("party-title", title=event.title, when=t.moment_there(event.starts_at, event.zone)),
        _how_they_come(t, event, group),
        Html("\n").join(names),
        t("party-leader-next") if leads else t("party-colleague-next" if inside else "party-colleague-asked"),
    )
    if leads:
        rows = column(
            Button(t.plain("party-share"), url=shared_party(t, event, group, username).url),
            Button(t.plain("party-sign-up", count=len(group.people)), PartyPress(code=group.code, do="sign")),
            Button(t.plain("party-dissolve"), PartyPress(code=group.code, do="leave")),
        )
    elif inside:
        rows = column(Button(t.plain("party-leave"), PartyPress(code=group.code, do="leave")))
    elif not viewer.is_member:
        rows = column(way_in(t, "party", viewer.status, JoinFor(kind=PARTY, key=group.code)))
    else:
        rows = column(Button(t.plain("party-join"), PartyPress(code=group.code, do="join")))
    return Screen(text, rows, back=ShowEvent(id=event.id))


def party_settled(
    t: Texts, event: Event, states: Sequence[tuple[str, SeatState | None]], note: Html | None = None
) -> Screen:
    """What became of everybody in a group after the sign-up."""
    shown = [
        t(
            "party-outcome",
            name=name or t.plain("party-somebody"),
            state=t.plain(f"event-seat-{state.replace('_', '-')}") if state else t.plain("event-mark-none"),
        )
        for name, state in states
    ]
    return Screen(
        lines(t("party-settled", title=event.title), Html("\n").join(shown), note),
        column(Button(t.plain("event-open"), ShowEvent(id=event.id))),
    )


def rated(t: Texts, seen: Card, rating: Rating) -> Screen:
    """Thanks, with what can still be done about the rating, and where to go next."""
    event = seen.event
    return Screen(
        lines(
            t("event-rated", title=event.title, rating=rating.rating),
            t("event-rated-words", words=rating.words) if rating.words else None,
            t("event-rated-named"),
        ),
        (
            rating_row(t, event.id),
            *column(
                Button(t.plain("event-rate-say"), AfterRating(id=event.id, do="say")),
                Button(t.plain("event-rate-hide"), AfterRating(id=event.id, do="hide")),
            ),
            *_next_steps(t, seen),
        ),
        back=ShowEvent(id=event.id),
    )


def rated_hidden(t: Texts, event_id: int) -> Screen:
    """The name is off the rating, for good."""
    return Screen(t("event-rated-hidden"), column(Button(t.plain("event-open"), ShowEvent(id=event_id))))
