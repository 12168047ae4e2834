"""What people are told about events unasked. Each looks whether it is still true, and is silent if not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.events.attendance import DisputeState
from domain.events.contests import JURY_LEAST, Phase
from domain.events.events import OPEN, Event, EventState, SeatState
from domain.events.programme import HOST, JURY
from domain.events.reminders import Kind, link_in_confirmation
from handlers.events.asking.screens import door as asked_door
from handlers.events.attending import screens, words
from handlers.events.attending.calendar import calendar_file
from handlers.events.faces import face
from handlers.events.presses import (
    AnswerInvitation,
    AnswerTo,
    ContestPress,
    Decide,
    Do,
    EditField,
    Host,
    HostPress,
    Invite,
    More,
    OpenMore,
    ShowEvent,
    WorkPress,
)
from handlers.ui.names import name_of
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Attachment, Button, Row, column
from locales.texts import Html, Texts, escape, lines
from services.base.unit import Unit
from services.events import attendance, contests, programme, seats, views
from services.events.contests import ContestCard
from services.events.views import Card

S = SeatState
Payload = dict[str, Any]
SHOWN = 5
"""Meetings of a series that a notice names."""


def _seen(unit: Unit, reader: Member, event_id: int) -> Card | None:
    try:
        return views.card(unit, reader.id, event_id)
    except DomainError:
        return None


def _seat(unit: Unit, reader: Member, payload: Payload, *states: SeatState) -> Card | None:
    """The card, if the seat is still in the state that the notice is about (not only again in one like it)."""
    seen = _seen(unit, reader, payload["event"])
    if seen is None or seen.seat is None or seen.seat.state not in states:
        return None
    return seen if seen.seat.turns == payload["turns"] else None


def _to(t: Texts, seen: Card) -> Button:
    return Button(t.plain("event-open"), ShowEvent(id=seen.event.id))


def _facts(t: Texts, seen: Card) -> Html:
    return Html("\n").join(words.facts(t, seen.event))


def signed_up(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """The confirmation carries everything: when, where, how to come, the calendar file."""
    seen = _seat(unit, reader, payload, S.CONFIRMED, S.ATTENDED)
    if seen is None or seen.seat is None:
        return None
    event = seen.event
    if event.kind.by_works:
        text = lines(t("event-notice-takes-part", title=event.title), _facts(t, seen))
        send = Button(t.plain("contest-submit"), ContestPress(id=event.id, do=Do.SUBMIT))
        rows = ((send,), *_asked(t, seen))
        return Notice(text, _to(t, seen), rows, attachment=_calendar(unit, t, [event]))
    soon = link_in_confirmation(event.starts_at, seen.seat.state_at)
    text = lines(
        t("event-notice-signed-up", title=event.title),
        _facts(t, seen),
        _link_line(t, event, soon=soon),
        words.silence_line(t, event, seen.seat),
        t("asked-line", count=len(seen.unanswered)) if seen.unanswered else None,
    )
    rows = (*_asked(t, seen), *_way_there(t, event, soon=soon))
    return Notice(text, _to(t, seen), rows, attachment=_calendar(unit, t, [event]))


def _asked(t: Texts, seen: Card) -> tuple[Row, ...]:
    """The way to what the hosts ask, for whoever hasn't answered it yet."""
    return column(asked_door(t, seen.event, seen.asked)) if seen.unanswered else ()


def _way_there(t: Texts, event: Event, *, soon: bool) -> tuple[Row, ...]:
    """The ticket, or the way into the link to whoever needs it now; none before."""
    there = screens.way_there(t, event, link_open=soon)
    return (there,) if there else ()


def _link_line(t: Texts, event: Event, *, soon: bool) -> Html | None:
    """The link to whoever needs it now; that it will come, where there is none yet."""
    if event.lacks_link:
        return t("event-link-not-yet" if soon else "event-link-to-come")
    return t("event-link", link=event.link) if event.link and soon else None


def series_signed_up(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """One confirmation and one file for all meetings."""
    meetings = [
        seen for i in payload["events"] if (seen := _seen(unit, reader, i)) and words.seat_is(seen.seat, S.CONFIRMED)
    ]
    if not meetings:
        return None
    first = meetings[0]
    text = lines(
        t("event-notice-series-signed-up", title=first.event.title, count=len(meetings)),
        _several(t, [t("event-series-line", when=_when(t, seen.event)) for seen in meetings]),
    )
    asked = next((_asked(t, seen) for seen in meetings if seen.unanswered), ())
    return Notice(text, _to(t, first), asked, attachment=_calendar(unit, t, [seen.event for seen in meetings]))


def question_gone(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """A question that this person has answered is asked no more, or otherwise; silent once they have answered anew."""
    seen = _seen(unit, reader, payload["event"])
    if seen is None or not words.seat_is(seen.seat, S.CONFIRMED, S.ATTENDED):
        return None
    wanted = payload.get("question")
    anew = next((one for one in seen.asked if one.question.id == wanted), None)
    if wanted is not None and (anew is None or anew.answer is not None):
        return None
    text = lines(
        t("event-notice-question-changed" if anew else "event-notice-question-gone", title=seen.event.title),
        t("asked-was", words=payload["old_question"], answer=payload["old_answer"]),
        t("asked-now", words=anew.question.words) if anew else None,
    )
    rows = column(Button(t.plain("asked-again"), AnswerTo(id=anew.question.id)) if anew else None)
    return Notice(text, _to(t, seen), rows)


def _when(t: Texts, event: Event) -> str:
    return words.moment(t, event)


def _several(t: Texts, shown: Sequence[Html]) -> Html:
    """The first few lines; a caption holds 1024 characters."""
    more = [t("event-series-more", count=len(shown) - SHOWN)] if len(shown) > SHOWN else []
    return Html("\n").join([*shown[:SHOWN], *more])


def _calendar(unit: Unit, t: Texts, meetings: Sequence[Event]) -> Attachment:
    """The file that puts meetings into a calendar, moves them there, or takes them off."""
    username = unit.network.bot_username
    ics = calendar_file(t, meetings, lambda event: screens.event_link(username, event))
    return screens.calendar_attachment(t, meetings[0], ics)


def offer(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seat(unit, reader, payload, S.OFFERED)
    if seen is None or seen.seat is None or (seen.seat.offer_until or 0) <= unit.now:
        return None
    until = t.moment(seen.seat.offer_until or 0)
    text = lines(t("event-notice-offer", title=seen.event.title, until=until, count=payload["count"]), _facts(t, seen))
    return Notice(text, _to(t, seen), tuple(screens.offer_rows(t, seen.event.id)))


def ask(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seat(unit, reader, payload, S.WAITING)
    if seen is None or seen.seat is None or seen.seat.asked_at is None or unit.now >= seen.event.starts_at:
        return None
    text = lines(t("event-notice-ask", title=seen.event.title, count=payload["count"]), _facts(t, seen))
    return Notice(text, _to(t, seen), tuple(screens.offer_rows(t, seen.event.id)))


def seat_gone(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seat(unit, reader, payload, S.WAITING)
    if seen is None or seen.seat is None or seen.seat.asked_at is not None:
        return None
    text = t("event-notice-seat-gone", title=seen.event.title, position=seen.position or 1)
    return Notice(text, _to(t, seen))


def _plainly(key: str, *states: SeatState) -> Renderer:
    """Notices that say one thing about a seat and lead to the card."""

    def render(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
        seen = _seat(unit, reader, payload, *states)
        if seen is None or seen.event.state is EventState.CANCELLED:
            return None
        return Notice(t(key, title=seen.event.title), _to(t, seen))

    return render


def removed(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seat(unit, reader, payload, S.CANCELLED, S.LEFT)
    if seen is None:
        return None
    return Notice(t("event-notice-removed", title=seen.event.title, reason=payload["reason"]), _to(t, seen))


def reminder(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """One a moment; a day before it asks whether the person will come."""
    seen = _seen(unit, reader, payload["event"])
    if seen is None or seen.event.state not in OPEN or seen.event.starts_at != payload["start"]:
        return None
    comes = words.seat_is(seen.seat, S.CONFIRMED)
    if not comes and not seen.roles:
        return None
    event, kind = seen.event, Kind(payload["reminder"])
    if event.kind.by_works:
        if seen.has_entered:
            return None
        send = Button(t.plain("contest-submit"), ContestPress(id=event.id, do=Do.SUBMIT))
        text = lines(t("event-notice-deadline", title=event.title, end=t.relative(event.starts_at)), _facts(t, seen))
        return Notice(text, _to(t, seen), ((send,),))
    text = lines(
        t(f"event-notice-{kind}", title=event.title, start=t.relative(event.starts_at)),
        _facts(t, seen),
        _link_line(t, event, soon=True) if kind is Kind.LINK else None,
        t(_asked_to_come(seen)) if kind is Kind.DAY and comes else None,
        words.silence_line(t, event, seen.seat) if kind is Kind.DAY and comes else None,
    )
    asks = kind is Kind.DAY and comes
    rows: tuple[Row, ...] = ()
    if asks:
        rows = screens.keep_rows(
            t, event.id, "event-will-come", "event-free-seat" if _is_wanted(seen) else "event-wont"
        )
    elif comes and kind is not Kind.WEEK:
        rows = _way_there(t, event, soon=kind is Kind.LINK)
    elif kind is Kind.LINK and event.online:
        rows = _way_there(t, event, soon=True)
    # The link is for now: among other things it would be a line without its address.
    return Notice(text, _to(t, seen), rows, at=event.starts_at, is_alone=kind is Kind.LINK)


def _is_wanted(seen: Card) -> bool:
    """Whether somebody else could use the seat: there is a limit, and it is reached."""
    free = seen.places.free
    return bool(seen.places.waiting) or (free is not None and free <= 0)


def _asked_to_come(seen: Card) -> str:
    return "event-notice-day-ask" if _is_wanted(seen) else "event-notice-day-ask-plain"


def link(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """A link that came late, to those for whom links are open."""
    seen = _seen(unit, reader, payload["event"])
    if seen is None or not seen.link_open or seen.event.link is None:
        return None
    text = lines(t("event-notice-link-there", title=seen.event.title), t("event-link", link=seen.event.link))
    return Notice(text, _to(t, seen), _way_there(t, seen.event, soon=True) if seen.event.online else ())


def no_link(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To a host, while the link is missing."""
    seen = _seen(unit, reader, payload["event"])
    if seen is None or not seen.hosts_it or not seen.event.lacks_link:
        return None
    if seen.event.state not in OPEN or seen.event.starts_at != payload["start"]:
        return None
    start = t.relative(seen.event.starts_at)
    text = lines(
        t("event-notice-no-link", title=seen.event.title, start=start, count=seen.places.taken),
        words.when(t, seen.event),  # «in 3 hours» alone means nothing to whoever reads it later
    )
    add = Button(t.plain("host-add-link"), EditField(id=seen.event.id, field="link"))
    return Notice(text, add)


def trouble(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """Nobody comes, or a host can't be told: to a host or an organizer, while it is so."""
    seen = _seen(unit, reader, payload["event"])
    if seen is None or seen.event.state not in OPEN or seen.event.starts_at != payload["start"]:
        return None
    what = payload["what"]
    if what == "nobody" and seats.is_awaited(unit, seen.event):
        return None
    name = ""
    if what == "away":
        away, heard = programme.in_reach(unit, seen.event.id)
        if payload.get("by") is None and not heard:
            name = ", ".join(name_of(t, host) for host in away)
        else:
            name = next((name_of(t, host) for host in away if host.id == payload.get("by")), "")
        if not name:
            return None
        what = "away" if not heard else "away-one"
    said = t(f"event-notice-{what}", title=seen.event.title, start=t.relative(seen.event.starts_at), name=name)
    return Notice(
        lines(said, words.when(t, seen.event)),
        _mends(t, seen, what)[0],
        more=column(*_mends(t, seen, what)[1:]),
        at=seen.event.starts_at,
    )


def _mends(t: Texts, seen: Card, what: str) -> list[Button]:
    """What can be done about it, what mends it first."""
    event_id = seen.event.id
    if not seen.hosts_it:
        return [Button(t.plain("event-open"), ShowEvent(id=event_id))]
    panel = Button(t.plain("event-host"), HostPress(id=event_id, do=Host.PANEL))
    if what != "nobody":
        return [Button(t.plain("event-mend-host"), Invite(id=event_id, role=HOST)), panel]
    return [
        Button(t.plain("event-mend-invite"), HostPress(id=event_id, do=Host.SPREAD)),
        Button(t.plain("event-mend-move"), EditField(id=event_id, field="starts_at")),
        Button(t.plain("event-mend-cancel"), HostPress(id=event_id, do=Host.CANCEL)),
        panel,
    ]


def changed(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """Old → new, with the calendar file that moves the copies people have."""
    found = [(seen, told) for told in payload["changes"] if (seen := _seen(unit, reader, told["event"]))]
    alive = [(seen, _differences(t, seen, told)) for seen, told in found]
    alive = [(seen, said) for seen, said in alive if said and seen.event.state in OPEN]
    if not alive:
        return None
    return _of_changes(unit, t, "event-notice-changed", alive)


def clock_changed(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """The zone's rules are others: the same wall time at another moment, with the file that moves the copies."""
    found = [(seen, told) for told in payload["changes"] if (seen := _seen(unit, reader, told["event"]))]
    found = [(seen, told) for seen, told in found if seen.event.state in OPEN and _has_moved(seen.event, told)]
    alive = [(seen, _by_new_rules(t, seen.event, told)) for seen, told in found]
    return _of_changes(unit, t, "event-notice-clock", alive) if alive else None


def _has_moved(event: Event, told: Payload) -> bool:
    return (event.starts_at, event.ends_at) != (told["old_start"], told["old_end"])


def _by_new_rules(t: Texts, event: Event, told: Payload) -> list[Html]:
    """When it is, and for whoever lives by another clock, what theirs would have shown."""
    said = words.facts(t, event)[:1]
    if t.moment_there(event.starts_at, event.zone) != t.moment(event.starts_at):
        said.append(t("event-clock-yours", old=t.moment(told["old_start"]), new=t.moment(event.starts_at)))
    return said


def _of_changes(unit: Unit, t: Texts, key: str, alive: Sequence[tuple[Card, list[Html]]]) -> Notice:
    first = alive[0][0]
    text = lines(
        t(key, title=first.event.title),
        _several(t, [Html("\n").join(said) for _, said in alive]),
    )
    asks = len(alive) == 1 and words.seat_is(first.seat, S.CONFIRMED, S.OFFERED, S.WAITING)
    asks = asks and first.event.kind.gathers and first.event.state is EventState.PUBLISHED
    rows = screens.keep_rows(t, first.event.id, "event-suits", "event-refuse") if asks else ()
    return Notice(text, _to(t, first), rows, attachment=_calendar(unit, t, [seen.event for seen, _ in alive]))


def _differences(t: Texts, seen: Card, told: Payload) -> list[Html]:
    """What is other than people have been told; nothing when it was changed back meanwhile."""
    event = seen.event
    old_start, old_place = told["old_start"], told["old_place"]
    said = []
    if old_start != event.starts_at:
        new_start = t.moment_there(event.starts_at, event.zone)
        said.append(t(face(event).new_start, old=t.moment_there(old_start, event.zone), new=new_start))
    if old_place != event.place:
        online = t.plain("event-online")
        said.append(t("event-changed-place", old=old_place or online, new=event.place or online))
    if event.kind.has_results and (told.get("old_results") or event.ends_at) != event.ends_at:
        new_results = t.moment_there(event.ends_at, event.zone)
        said.append(t("event-changed-results", old=t.moment_there(told["old_results"], event.zone), new=new_results))
    if told["new_link"]:
        # Ten minutes before the reminder has gone out: a newer link has no other message to come with.
        if event.link is None:
            said.append(t("event-changed-link-gone"))
        elif seen.link_open:
            said.append(t("event-changed-link-now", link=event.link))
        else:
            said.append(t("event-changed-link"))
    return said


def cancelled(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    found = [seen for i in payload["events"] if (seen := _seen(unit, reader, i))]
    found = [seen for seen in found if seen.event.state is EventState.CANCELLED]
    if not found:
        return None
    event = found[0].event
    text = lines(
        t("event-notice-cancelled", title=event.title),
        _several(t, [t("event-series-line", when=_when(t, seen.event)) for seen in found]),
        t("event-cancel-reason", reason=event.cancel_reason or ""),
    )
    return Notice(text, _to(t, found[0]), attachment=_calendar(unit, t, [seen.event for seen in found]))


def news(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """A new event that may interest the reader; whoever has found it already isn't told."""
    seen = _seen(unit, reader, payload["event"])
    if seen is None or seen.event.state is not EventState.PUBLISHED or seen.seat is not None:
        return None
    event = seen.event
    text = lines(t("event-notice-news", title=event.title), words.kind_line(t, event), _facts(t, seen))
    line = t("event-news-line", title=event.title, when=_when(t, event))
    return Notice(text, _to(t, seen), line=line)


def over(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seen(unit, reader, payload["event"])
    if seen is None or not seen.hosts_it:
        return None
    if seen.event.kind.has_results:
        return _results_day(unit, t, reader, seen, payload)
    key = "event-notice-over" if seen.event.list_closed_at is None else "event-notice-over-closed"
    results = Button(t.plain("host-results"), HostPress(id=seen.event.id, do=Host.RESULTS))
    if seen.event.list_closed_at is not None:
        return Notice(t(key, title=seen.event.title), results)
    mark = Button(t.plain("host-check-in"), HostPress(id=seen.event.id, do=Host.CHECK_IN))
    return Notice(t(key, title=seen.event.title), mark, ((results,),))


def _results_day(unit: Unit, t: Texts, reader: Member, seen: Card, payload: Payload) -> Notice | None:
    """To a host from the day of the results on, while there is no protocol: what it waits for, and the ways out."""
    judged = _judged(unit, reader, payload)
    if judged is None:
        return None
    key = "event-notice-results-day" if judged.may_close else "event-notice-results-stuck"
    missing, short = judged.progress.missing, judged.progress.short
    text = t(key, title=seen.event.title, missing=missing, short=short, works=judged.works)
    return Notice(text, _to_contest(t, seen.event))


def _judged(unit: Unit, reader: Member, payload: Payload) -> ContestCard | None:
    """The contest while it is judged and its day of the results is still the one that the notice is about."""
    try:
        found = contests.card(unit, reader.id, payload["event"])
    except DomainError:
        return None
    is_same = payload.get("results", found.contest.results_at) == found.contest.results_at
    return found if found.phase is Phase.JUDGING and found.event.state in OPEN and is_same else None


def _to_contest(t: Texts, event: Event, do: Do = Do.SHOW) -> Button:
    return Button(t.plain("event-contest"), ContestPress(id=event.id, do=do))


def intake(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To a host: no more works are taken, so many came."""
    found = _judged(unit, reader, payload)
    if found is None or not found.hosts_it:
        return None
    key = "event-notice-intake" if found.works else "event-notice-intake-empty"
    text = lines(
        t(key, title=found.event.title, works=found.works, jurors=found.jurors),
        t("event-notice-intake-jury", least=JURY_LEAST) if found.works and found.jurors < JURY_LEAST else None,
    )
    further = Button(t.plain("event-mend-further"), ContestPress(id=found.event.id, do=Do.SHOW))
    jury = Button(t.plain("host-invite-jury"), Invite(id=found.event.id, role=JURY))
    longer = Button(t.plain("event-mend-longer"), ContestPress(id=found.event.id, do=Do.SET_UP))
    cancel = Button(t.plain("host-cancel-contest"), HostPress(id=found.event.id, do=Host.CANCEL))
    if not found.works:
        return Notice(text, longer, more=((cancel,), (further,)))
    return Notice(text, further, more=((jury,),) if found.jurors < JURY_LEAST else ())


def judging(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To a juror, while there are works without their scores: the call at first, then reminders."""
    found = _judged(unit, reader, payload)
    if found is None or not found.judges:
        return None
    left = sum(1 for _, score in contests.works(unit, reader.id, found.event.id) if score is None)
    if not left:
        return None
    results = t.moment_there(found.contest.results_at, found.event.zone)
    kind = payload.get("reminder")
    late = kind in (Kind.RESULTS, Kind.OVERDUE)
    key = "event-notice-judging-late" if late else "event-notice-judging-left" if kind else "event-notice-judging"
    text = t(key, title=found.event.title, left=left, results=results)
    leave = Button(t.plain("event-role-jury-leave"), AnswerInvitation(id=found.event.id, role="jury", yes=False))
    return Notice(text, _to_contest(t, found.event, Do.WORKS), ((leave,),) if kind else ())


def juror_left(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To a host: one juror fewer; the scores there are stay."""
    seen = _seen(unit, reader, payload["event"])
    if seen is None or not seen.hosts_it or seen.event.state not in OPEN:
        return None
    jurors = sum(1 for p in seen.people if p.role == JURY and p.is_held)
    text = t("event-notice-juror-left", title=seen.event.title, jurors=jurors, least=JURY_LEAST)
    return Notice(text, _to_contest(t, seen.event))


def published(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """To an author: the protocol is out, with what became of the own work."""
    try:
        found = contests.own_result(unit, reader.id, payload["event"])
    except DomainError:
        return None
    place = "none" if found.line.place is None else str(found.line.place)
    text = t("event-notice-published", title=found.event.title, number=found.entry.number, place=place)
    return Notice(text, _to_contest(t, found.event, Do.RESULT))


def feedback(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seen(unit, reader, payload["event"])
    if seen is None or seen.has_rated or seen.event.state is not EventState.FINISHED:
        return None
    if not words.seat_is(seen.seat, S.CONFIRMED, S.ATTENDED):
        return None
    return Notice(
        t("event-notice-feedback", title=seen.event.title),
        _to(t, seen),
        (screens.rating_row(t, seen.event.id), *screens.away_row(t, seen)),
    )


def recording(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seen(unit, reader, payload["event"])
    if seen is None or seen.event.recording is None:
        return None
    return Notice(t("event-notice-recording", title=seen.event.title, link=seen.event.recording), _to(t, seen))


def absent(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seat(unit, reader, payload, S.NO_SHOW)
    if seen is None:
        return None
    button = Button(t.plain("event-dispute"), OpenMore(id=seen.event.id, what=More.DISPUTE))
    return Notice(t("event-notice-absent", title=seen.event.title), _to(t, seen), ((button,),))


def dispute(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    try:
        event, found, name = attendance.dispute_of(unit, reader.id, payload["dispute"])
    except DomainError:
        return None
    if found.verdict is not DisputeState.WAITING:
        return None
    rows = (
        (
            Button(t.plain("host-dispute-accept"), Decide(dispute=found.id, yes=True)),
            Button(t.plain("host-dispute-decline"), Decide(dispute=found.id, yes=False)),
        ),
    )
    text = t("event-notice-dispute", title=event.title, name=name, words=found.words)
    return Notice(text, Button(t.plain("event-host"), HostPress(id=event.id, do=Host.PANEL)), rows)


def dispute_decided(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seen(unit, reader, payload["event"])
    if seen is None:
        return None
    key = "event-notice-dispute-accepted" if payload["accepted"] else "event-notice-dispute-declined"
    return Notice(t(key, title=seen.event.title), _to(t, seen))


def invited(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seen(unit, reader, payload["event"])
    role = payload["role"]
    if seen is None or role not in seen.invited:
        return None
    by = name_of(t, views.person(unit, payload["by"]))
    text = lines(t(f"event-notice-invited-{role}", title=seen.event.title, name=by), _facts(t, seen))
    return Notice(text, _to(t, seen), tuple(screens.invitation_rows(t, seen.event.id, role)))


def invitation_answered(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seen(unit, reader, payload["event"])
    if seen is None:
        return None
    answer = "accepted" if payload["accepted"] else "declined"
    name = name_of(t, views.person(unit, payload["by"]))
    role = t.plain(f"event-role-{payload['role']}")
    text = t(f"event-notice-role-{answer}", title=seen.event.title, name=name, role=role)
    return Notice(text, Button(t.plain(face(seen.event).programme), HostPress(id=seen.event.id, do=Host.PROGRAMME)))


def handed(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seen(unit, reader, payload["event"])
    if seen is None or not seen.hosts_it:
        return None
    panel = Button(t.plain("event-host"), HostPress(id=seen.event.id, do=Host.PANEL))
    return Notice(t("event-notice-handed", title=seen.event.title), panel)


def host_back(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """Whoever made the event is in the network again; nothing once they host it."""
    seen = _seen(unit, reader, payload["event"])
    back = views.person(unit, payload["by"])
    if seen is None or not seen.hosts_it or back is None or not back.is_member:
        return None
    if seen.event.id not in {event.id for event in programme.no_longer_led(unit, back.id)}:
        return None
    button = Button(t.plain("event-host-back-invite"), HostPress(id=seen.event.id, do=Host.PROGRAMME))
    return Notice(t("event-notice-host-back", title=seen.event.title, name=name_of(t, back)), button)


def _contest(key: str, do: Do) -> Renderer:
    """Notices that say one thing about a contest and lead to it."""

    def render(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
        seen = _seen(unit, reader, payload["event"])
        if seen is None or seen.event.state is EventState.CANCELLED:
            return None
        button = Button(t.plain("event-contest"), ContestPress(id=seen.event.id, do=do))
        return Notice(t(key, title=seen.event.title), button)

    return render


def appeal(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    seen = _seen(unit, reader, payload["event"])
    if seen is None or not seen.hosts_it:
        return None
    button = Button(t.plain("contest-appeal-open"), WorkPress(id=payload["entry"], do="appeal"))
    return Notice(t("event-notice-appeal", title=seen.event.title), button)


def week_ahead(unit: Unit, t: Texts, reader: Member) -> Html | None:
    """The digest's paragraph: a few events of the coming week that the reader hasn't signed up for."""
    found = views.week_ahead(unit, reader.id)
    if not found:
        return None
    shown = [t("event-digest-line", event=_link(unit, line.event), when=_when(t, line.event)) for line in found]
    return Html("\n").join([t("event-digest-title"), *shown])


def _link(unit: Unit, event: Event) -> Html:
    address = screens.event_link(unit.network.bot_username, event)
    return Html(f'<a href="{address}">{escape(event.title)}</a>')


SECTIONS = (week_ahead,)
NOTICES: dict[str, Renderer] = {
    "event-signed-up": signed_up,
    "event-series-signed-up": series_signed_up,
    "event-offer": offer,
    "event-ask": ask,
    "event-seat-gone": seat_gone,
    "event-offer-expired": _plainly("event-notice-offer-expired", S.EXPIRED),
    "event-offer-withdrawn": _plainly("event-notice-offer-withdrawn", S.WAITING),
    "event-queue-closed": _plainly("event-notice-queue-closed", S.EXPIRED),
    "event-silence": _plainly("event-notice-silence", S.CANCELLED),
    "event-removed": removed,
    "event-question-gone": question_gone,
    "event-reminder": reminder,
    "event-changed": changed,
    "event-clock-changed": clock_changed,
    "event-link": link,
    "event-no-link": no_link,
    "event-trouble": trouble,
    "event-cancelled": cancelled,
    "event-news": news,
    "event-over": over,
    "event-feedback": feedback,
    "event-recording": recording,
    "event-absent": absent,
    "event-dispute": dispute,
    "event-dispute-decided": dispute_decided,
    "event-invited": invited,
    "event-invitation-answered": invitation_answered,
    "event-handed": handed,
    "event-host-back": host_back,
    "contest-judging": judging,
    "contest-reminder": judging,
    "contest-intake": intake,
    "contest-juror-left": juror_left,
    "contest-published": published,
    "contest-appeal": appeal,
    "contest-appeal-answered": _contest("event-notice-appeal-answered", Do.RESULT),
}
