"""Screens of hosts: presets, the panel, changing, the programme, attendance, results."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from domain.base.lists import Window, page_of
from domain.base.parts import Part, PartState
from domain.events.attendance import CHECK_IN_BEFORE
from domain.events.attendance import Mark as MarkMade
from domain.events.columns import NAME, ORDER, shown
from domain.events.contests import JURY_LEAST
from domain.events.events import EVENT_KINDS, OPEN, TAKEN, Audience, Event, EventForm, EventState, Listed, SeatState
from domain.events.programme import JURY, SPEAKER
from domain.events.questions import Asked
from domain.events.waitlist import Why
from handlers.events.asking import screens as asking
from handlers.events.attending import words
from handlers.events.faces import face
from handlers.events.feedback import screens as feedback_screens
from handlers.events.file_names import file_name
from handlers.events.presses import (
    USUAL,
    Columns,
    ContestPress,
    CopyEvent,
    Decide,
    Dismiss,
    Do,
    DoorDo,
    DoorPress,
    EditField,
    Host,
    HostPress,
    Inquire,
    Invite,
    Mark,
    MarkTicket,
    OpenPerson,
    Remove,
    RollPage,
    SaidPage,
    ShowEvent,
    Toggle,
    WriteTo,
)
from handlers.moderation.presses import CasePress
from handlers.moderation.presses import Do as Seeing
from handlers.people.joining.places import region_label
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.pictures import Group, compared
from handlers.ui.screen import Attachment, Button, Go, Row, Screen, column, two_a_row
from locales.texts import Html, Texts, lines
from services.events.attendance import Marked
from services.events.columns import Choice
from services.events.feedback import Results
from services.events.proposing import Proposal
from services.events.views import Panel

S = SeatState
SAID = 8
"""Sentences of feedback under the picture; all of them are a tap away (handlers/events/feedback)."""


def presets(t: Texts, *, proposes: bool = False) -> Screen:
    """The nine forms; each fills in what is usual for it. What is proposed (`proposes`) has no jury."""
    buttons = [
        Button(t.plain(f"event-form-{form}"), Go(to="event_new", at=n))
        for n, form in enumerate(EVENT_KINDS, 1)
        if not (proposes and EVENT_KINDS[form].is_judged)
    ]
    rows = two_a_row(buttons)
    return Screen(t("host-presets-propose" if proposes else "host-presets"), rows, back=Go(to="events"), is_card=True)


def form_of(number: int) -> EventForm | None:
    """The form behind the button numbered from 1."""
    forms = list(EVENT_KINDS)
    return forms[number - 1] if 1 <= number <= len(forms) else None


# -- the panel -------------------------------------------------------------------------------------


def panel(t: Texts, seen: Panel, note: Html | None = None) -> Screen:
    """How the event stands, and what can be done; a draft can be published first of all."""
    event = seen.event
    if event.state is EventState.DRAFT:
        return _draft(t, seen, note)
    if event.kind.by_works:
        return _contest_panel(t, seen, note)
    figures = [words.places_line(t, event, seen.places)] if event.state in OPEN else []
    if not figures or event.capacity is not None or seen.places.held:  # else the line above has just said it
        figures.append(t("host-taken", taken=seen.places.taken, held=seen.places.held))
    if seen.places.waiting or seen.why is Why.OVER:
        figures.append(t(f"host-why-{seen.why.replace('_', '-')}"))
    if event.state is EventState.PUBLISHED:
        figures.append(t("host-reconfirmed", count=seen.reconfirmed))
    if seen.came:
        figures.append(t("host-came", count=seen.came))
    if seen.walked_in:
        figures.append(t("host-walked-in", count=seen.walked_in))
    if seen.visitors:
        figures.append(t("host-visitors", count=seen.visitors))
    text = lines(
        note,
        t("host-panel", title=event.title),
        words.state_line(t, event),
        words.when(t, event),
        Html("\n").join(figures),
        t("host-no-link") if event.lacks_link and event.state in OPEN else None,
    )
    return Screen(text, _panel_rows(t, event), back=ShowEvent(id=event.id))


def _contest_panel(t: Texts, seen: Panel, note: Html | None) -> Screen:
    """A contest has no door and no queue: what its host needs is on the contest's own card."""
    event = seen.event
    alive = event.state in OPEN

    def button(key: str, do: Host) -> Button:
        return Button(t.plain(key), HostPress(id=event.id, do=do))

    text = lines(
        note,
        t("host-panel", title=event.title),
        words.state_line(t, event),
        words.when(t, event),
        Html("\n").join([words.places_line(t, event, seen.places), _jury(t, seen.people)]),
    )
    rows = column(
        Button(t.plain("event-contest"), ContestPress(id=event.id, do=Do.SHOW)),
    )
    below = column(
        button("host-programme-contest", Host.PROGRAMME) if alive else None,
        button(face(event).message, Host.MESSAGE),
        button("host-cancel-contest", Host.CANCEL) if alive else None,
    )
    return Screen(
        text, (*rows, _people_and_spread(t, event), _edit_and_copy(t, event), *below), back=ShowEvent(id=event.id)
    )


def _jury(t: Texts, people: Sequence[Part]) -> Html:
    """How many jurors have agreed, and how many haven't answered."""
    states = Counter(p.state for p in people if p.role == JURY)
    agreed = states[PartState.ACCEPTED]
    missing = max(0, JURY_LEAST - agreed)
    return t("host-jury", accepted=agreed, invited=states[PartState.INVITED], missing=missing)


def _panel_rows(t: Texts, event: Event) -> tuple[Row, ...]:
    def button(key: str, do: Host) -> Button:
        return Button(t.plain(key), HostPress(id=event.id, do=do))

    ready = t.now >= event.starts_at - CHECK_IN_BEFORE and event.state in (*OPEN, EventState.FINISHED)
    alive = event.state in OPEN
    rows = column(
        Button(t.plain("host-add-link"), EditField(id=event.id, field="link")) if event.lacks_link and alive else None,
    )
    if ready:
        rows = (*rows, (button("host-check-in", Host.CHECK_IN),))
    # Once it is over there is nobody at the door any more.
    door = (_door(t, event),) if ready and alive else ()
    if t.now >= event.starts_at and event.state is not EventState.CANCELLED:
        door = (*door, button("host-results", Host.RESULTS))
    if door:
        rows = (*rows, door)
    below = column(
        button("host-programme", Host.PROGRAMME) if alive else None,
        button(face(event).message, Host.MESSAGE),
        button("host-cancel", Host.CANCEL) if alive else None,
    )
    return (*rows, _people_and_spread(t, event), _edit_and_copy(t, event), *below)


def _people_and_spread(t: Texts, event: Event) -> Row:
    """Who comes, and how more people come to know of it while they can sign up."""
    people = Button(t.plain("host-people"), RollPage(id=event.id, mark=False))
    if event.state not in OPEN or t.now >= event.ends_at:
        return (people,)
    return (people, Button(t.plain("host-tell"), HostPress(id=event.id, do=Host.SPREAD)))


def _edit_and_copy(t: Texts, event: Event) -> Row:
    """What was said of the event: mended, or said once more for another day."""
    copy = Button(t.plain("host-copy"), CopyEvent(id=event.id))
    if event.state in (EventState.CANCELLED, EventState.ARCHIVED):
        return (copy,)
    return (Button(t.plain("host-edit"), HostPress(id=event.id, do=Host.EDIT)), copy)


def _draft(t: Texts, seen: Panel, note: Html | None) -> Screen:
    event = seen.event
    count = 1 + sum(1 for other in seen.series if other.state is EventState.DRAFT)
    last = max(each.starts_at for each in (event, *seen.series))
    own, judged = face(event), event.kind.is_judged
    text = lines(
        note,
        t("host-draft", title=event.title),
        Html("\n").join(
            [
                words.kind_line(t, event),
                *words.facts(t, event),
                _jury(t, seen.people) if judged else words.places_line(t, event, seen.places),
            ]
        ),
        t("host-draft-series", count=count, until=t.moment_there(last, event.zone)) if count > 1 else None,
        t("host-draft-no-link") if event.lacks_link else None,
        _what_opens(t, event) if seen.proposal is Proposal.FREE else t(f"host-proposal-{seen.proposal}"),
    )
    rows = column(
        _next(t, seen),
        Button(t.plain("host-proposal-why"), CasePress(id=seen.case, do=Seeing.MINE))
        if seen.case is not None and seen.proposal is Proposal.STOPPED
        else None,
        Button(t.plain("host-preview"), ShowEvent(id=event.id), place=HostPress(id=event.id, do=Host.PANEL)),
        Button(t.plain("contest-rules"), ContestPress(id=event.id, do=Do.SHOW)) if event.kind.by_works else None,
        Button(t.plain("host-invite-jury"), Invite(id=event.id, role=JURY)) if judged else None,
        Button(t.plain("host-edit"), HostPress(id=event.id, do=Host.EDIT)),
        Button(
            t.plain(own.programme),
            HostPress(id=event.id, do=Host.PROGRAMME),
        )
        if seen.proposal is Proposal.FREE
        else None,
        Button(t.plain("host-discard"), HostPress(id=event.id, do=Host.DISCARD)),
    )
    return Screen(text, rows, back=Go(to="events"), is_card=True)


def _what_opens(t: Texts, event: Event) -> Html:
    """What publishing does, and who hears of it: of what is by link nobody does."""
    heard = "host-draft-by-link" if event.audience is Audience.LINK else "host-draft-news"
    return Html(" ").join([t(face(event).draft_next), t(heard)])


def _next(t: Texts, seen: Panel) -> Button | None:
    """Publish it, or send it in first; nothing while a moderator looks at it."""
    event = seen.event
    if seen.proposal is Proposal.FREE:
        return Button(t.plain("host-publish"), HostPress(id=event.id, do=Host.PUBLISH))
    if seen.proposal is Proposal.WAITING:
        return None
    key = "host-propose" if seen.proposal is Proposal.NEW else "host-propose-again"
    return Button(t.plain(key), HostPress(id=event.id, do=Host.PROPOSE))


def discard(t: Texts, event: Event) -> Screen:
    """Asks before a draft is thrown away."""
    return Screen(
        t("host-discard-ask", title=event.title),
        column(Button(t.plain("host-discard-yes"), HostPress(id=event.id, do=Host.DISCARD_SURELY))),
        back=HostPress(id=event.id, do=Host.PANEL),
    )


def edit(t: Texts, event: Event) -> Screen:
    """What can be changed, one thing at a time; settings are turned by a tap."""
    fixed, own = event.state is not EventState.DRAFT and t.now >= event.starts_at, face(event)
    names: tuple[str, ...] = ("title", "description", "materials", "recording") if fixed else own.editable
    if fixed and event.online and event.state in OPEN:
        names = ("link", *names)
    if not event.kind.gathers:
        names = tuple(name for name in names if name in own.editable)
    elif not fixed and event.online:
        names = tuple(name for name in names if name != "place")
    buttons = [Button(t.plain(f"form-event_change-{name}.label"), EditField(id=event.id, field=name)) for name in names]
    if not fixed:
        buttons.append(Button(t.plain("asking-door"), Inquire(id=event.id)))
    rows = list(two_a_row(buttons))
    if not fixed:
        if event.kind.by_works:
            key = "contest-set-up-change" if event.state is EventState.DRAFT else "contest-set-up-again"
            rows.append((Button(t.plain(key), ContestPress(id=event.id, do=Do.SET_UP)),))
        elif event.online:
            rows.append((Button(t.plain("host-edit-place"), EditField(id=event.id, field="place")),))
        for name in own.toggles:
            value = getattr(event, name)
            now = ("yes" if value else "no") if isinstance(value, bool) else str(value)
            rows.append(
                (Button(t.plain(f"host-toggle-{name.replace('_', '-')}-{now}"), Toggle(id=event.id, field=name)),)
            )
    if event.series_id is not None:
        rows.append((Button(t.plain("host-lengthen"), HostPress(id=event.id, do=Host.LENGTHEN)),))
    hint = t(own.edit_hint)
    if event.state is EventState.DRAFT:
        hint = t("host-edit-hint-draft")
    return Screen(
        lines(t("host-edit-title", title=event.title), hint),
        tuple(rows),
        back=HostPress(id=event.id, do=Host.PANEL),
    )


def programme(t: Texts, event: Event, people: Sequence[Part], viewer_id: int) -> Screen:
    """Hosts, speakers, jury, with what they have answered."""
    shown = [
        t(
            "host-programme-line",
            name=p.name,
            role=t.plain(f"event-role-{p.role}"),
            state=t.plain(f"part-state-{p.state}"),
        )
        for p in people
    ]
    shown += [t("host-programme-outside", name=name) for name in event.outside]
    invite = [Button(t.plain(f"host-invite-{role}"), Invite(id=event.id, role=role)) for role in event.kind.roles]
    if SPEAKER in event.kind.roles:
        invite.append(Button(t.plain("form-event_change-speakers.label"), EditField(id=event.id, field="speakers")))
    out = [
        Button(
            t.plain("host-step-back")
            if p.member_id == viewer_id
            else label(p.name, lambda name: t.plain("host-dismiss", name=name)),
            Dismiss(id=event.id, member=p.member_id, role=p.role),
        )
        for p in people
        if len(people) > 1
    ]
    return Screen(
        lines(
            t(face(event).programme_title, title=event.title),
            Html("\n").join(shown),
            t("host-programme-hint"),
        ),
        column(*invite, *out[:8]),
        back=HostPress(id=event.id, do=Host.PANEL),
    )


def message_to(t: Texts, seen: Panel, viewer_id: int) -> Screen:
    """Whom a message goes to; it is then an announcement like others."""
    event = seen.event
    held = {p.role for p in seen.people if p.is_held and p.member_id != viewer_id}
    known = held | {"signed", "waiting"} | ({"came", "absent"} if t.now >= event.starts_at else set())
    own = face(event)
    keys = {name: own.to_signed if name == "signed" else f"host-message-{name}" for name in own.whom if name in known}
    return Screen(
        t("host-message-whom", title=event.title),
        column(*(Button(t.plain(key), WriteTo(id=event.id, whom=name)) for name, key in keys.items())),
        back=HostPress(id=event.id, do=Host.PANEL),
    )


# -- attendance ------------------------------------------------------------------------------------


def check_in(t: Texts, seen: Panel) -> Screen:
    """All ways to mark who came."""
    event = seen.event

    def button(key: str, do: Host) -> Button:
        return Button(t.plain(key), HostPress(id=event.id, do=do))

    word = t("host-word-is", word=event.code_word) if event.code_word else None
    closable = event.state is EventState.FINISHED and event.list_closed_at is None
    return Screen(
        lines(
            t("host-check-in-title", title=event.title, came=seen.came, taken=seen.places.taken),
            t("host-walked-in", count=seen.walked_in) if seen.walked_in else None,
            t("host-visitors", count=seen.visitors) if seen.visitors else None,
            t("host-check-in-hint"),
            word,
            t("host-list-closed") if event.list_closed_at is not None else None,
        ),
        (
            (_door(t, event),),
            (Button(t.plain("host-by-list"), RollPage(id=event.id, mark=True)),),
            (button("host-paper", Host.SHEET_PAPER),),
            (button("host-walk-in", Host.WALK_IN),),
            (Button(t.plain("host-set-word"), EditField(id=event.id, field="code_word")),),
            *column(button("host-close-list", Host.CLOSE_LIST) if closable else None),
        ),
        back=HostPress(id=event.id, do=Host.PANEL),
    )


def _door(t: Texts, event: Event) -> Button:
    return Button(t.plain("host-door"), DoorPress(id=event.id, do=DoorDo.OPEN))


def roll(t: Texts, event: Event, listed: Sequence[Listed], at: RollPage, *, asked: int = 0) -> Screen:
    """The list: a tap marks at the door, or opens the person. `asked`: how many questions people were asked."""
    wanted = [
        line
        for line in listed
        if (line.seat.state in TAKEN if at.mark else True) and (not at.unmarked or line.seat.state is S.CONFIRMED)
    ]
    page = page_of(wanted, Window(at.page))
    here = at.model_copy(update={"page": page.number})
    states = Counter(line.seat.state for line in listed)
    tables = (
        Button(t.plain("host-csv"), HostPress(id=event.id, do=Host.SHEET_CSV)),
        Button(t.plain("host-xlsx"), HostPress(id=event.id, do=Host.SHEET_XLSX)),
    )
    turned = here.model_copy(update={"unmarked": not at.unmarked, "page": 0})
    unmarked = Button(t.plain("host-show-all" if at.unmarked else "host-show-unmarked"), turned)
    return lists.screen(
        t,
        page,
        title=lines(
            t("host-roll-title", title=event.title),
            t(
                face(event).roll_figures,
                taken=sum(1 for line in listed if line.seat.takes_place),
                came=states[S.ATTENDED],
                waiting=states[S.WAITING] + states[S.OFFERED],
            ),
            None if page.is_empty else t("host-roll-mark-hint") if at.mark else t("host-roll-hint"),
        ),
        empty=t("host-roll-mark-none" if at.mark else "host-roll-none"),
        rows=[_in_roll(t, event, line, here) for line in page.items],
        to=lambda n: here.model_copy(update={"page": n}),
        filters=(unmarked,) if at.mark else (),
        doors=() if at.mark else (tables, *two_a_row(_around_tables(t, event, asked))),
        folds=True,
        back=HostPress(id=event.id, do=Host.CHECK_IN if at.mark else Host.PANEL),
    )


def _around_tables(t: Texts, event: Event, asked: int) -> list[Button]:
    """What stands in the tables, and what people have answered."""
    found = [Button(t.plain("host-columns"), Columns(id=event.id))]
    if asked:
        found.append(Button(t.plain("asking-door-answers"), Inquire(id=event.id)))
    return found


def _in_roll(t: Texts, event: Event, line: Listed, at: RollPage) -> Button:
    """One person of the list; a tap marks, or takes the mark back, or opens."""
    came = line.seat.state is S.ATTENDED
    words = label(line.name or "—", lambda name: t.plain("host-came-mark", name=name) if came else name)
    if not at.mark:
        return Button(words, OpenPerson(id=event.id, member=line.seat.member_id, page=at.page))
    state = "none" if came else S.ATTENDED
    return Button(words, Mark(id=event.id, member=line.seat.member_id, state=state, page=at.page, unmarked=at.unmarked))


def columns(t: Texts, seen: Choice) -> Screen:
    """What stands in the host's tables; a tap turns a column on or off."""
    event, own = seen.event, face(seen.event)
    offered = (*own.columns, *own.more_columns)
    there = shown(offered, own.columns, seen.said)

    def button(name: str) -> Button:
        is_on = name in there
        key = "host-column-on" if is_on else "host-column-off"
        return Button(t.plain(key, name=t.plain(f"host-column-{name}")), Columns(id=event.id, name=name, on=not is_on))

    buttons = [button(name) for name in ORDER if name in offered and name != NAME]
    usual = Button(t.plain("host-columns-usual"), Columns(id=event.id, name=USUAL))
    return Screen(
        t("host-columns-title"),
        (*two_a_row(buttons), *column(usual if seen.said else None)),
        back=RollPage(id=event.id, mark=False),
    )


def person(
    t: Texts, event: Event, line: Listed, marks: Sequence[MarkMade], at: OpenPerson, *, asked: tuple[Asked, ...] = ()
) -> Screen:
    """One person: state, what they have answered, every mark with who set it and when, what can be done."""
    seat = line.seat
    history = [
        t(
            "host-mark-undone" if made.undone_at is not None else "host-mark-line",
            state=t.plain(f"event-seat-{made.state.replace('_', '-')}"),
            source=t.plain(f"host-source-{made.source}"),
            who=made.by or t.plain("name-bot"),
            when=t.moment(made.at),
        )
        for made in marks
    ]

    def button(state: str) -> Button:
        press = Mark(id=event.id, member=seat.member_id, state=state, page=at.page, unmarked=False)
        return Button(t.plain(f"host-mark-{state.replace('_', '-')}"), press)

    rows: list[Row] = []
    if (
        seat.state in TAKEN
        and event.kind.gathers
        and t.now >= event.starts_at - CHECK_IN_BEFORE
        and event.state in (*OPEN, EventState.FINISHED)
    ):
        states = [state for state in (S.ATTENDED, S.NO_SHOW, S.EXCUSED) if state is not seat.state]
        rows += [(button(state),) for state in states if not seat.walk_in]
        if seat.state is not S.CONFIRMED:
            rows.append((button("none"),))
    if seat.state in (S.CONFIRMED, S.WAITING, S.OFFERED) and event.state in OPEN:
        rows.append((Button(t.plain("host-remove"), Remove(id=event.id, member=seat.member_id)),))
    region = region_label(t, line.region, None) or line.region
    text = lines(
        t("host-person-name", name=line.name or "—")
        if event.kind.by_works
        else t("host-person", name=line.name or "—", number=seat.ticket),
        t("host-person-region", region=region) if region else None,
        t("host-person-state", state=t.plain(words.seat_key(seat))),
        asking.told(t, asked),
        Html("\n").join(history),
    )
    return Screen(text, tuple(rows), back=RollPage(id=event.id, page=at.page, mark=False))


def ticket(t: Texts, found: Marked) -> Screen:
    """Whose ticket was opened: the mark is the host's own tap."""
    return Screen(
        t("host-ticket", name=found.name or "—", title=found.event.title),
        column(
            Button(t.plain("host-ticket-mark"), MarkTicket(id=found.event.id, code=found.seat.code)),
            Button(t.plain("host-check-in"), HostPress(id=found.event.id, do=Host.CHECK_IN)),
        ),
    )


def marked(t: Texts, done: Marked) -> Screen:
    """What a code or a QR has done, large enough to be read at arm's length."""
    again = done.before is done.seat.state
    key = "host-marked-again" if again else "host-marked"
    undo = Mark(id=done.event.id, member=done.seat.member_id, state="none", page=0, unmarked=False)
    return Screen(
        t(key, name=done.name, title=done.event.title),
        column(
            _door(t, done.event),
            None if again else Button(t.plain("host-mark-none"), undo),
            Button(t.plain("host-check-in"), HostPress(id=done.event.id, do=Host.CHECK_IN)),
        ),
    )


def sheet(t: Texts, event: Event, ending: str, content: bytes, key: str, called: str) -> Screen:
    """A table as a file; `key`: what is said of it, `called`: the key of what is in it, for its name."""
    return Screen(
        t(key, title=event.title),
        back=HostPress(id=event.id, do=Host.PANEL),
        attachment=Attachment("document", file_name(t, event, called, ending), content),
    )


def dispute_decided(t: Texts, event: Event, *, accepted: bool) -> Screen:
    """What the host has decided."""
    key = "host-dispute-accepted" if accepted else "host-dispute-declined"
    return Screen(
        t(key, title=event.title), column(Button(t.plain("event-host"), HostPress(id=event.id, do=Host.PANEL)))
    )


def dispute(t: Texts, event: Event, dispute_id: int, name: str, said: str) -> Screen:
    """«Я был(а)» with the person's words."""
    return Screen(
        t("event-notice-dispute", title=event.title, name=name, words=said),
        (
            (
                Button(t.plain("host-dispute-accept"), Decide(dispute=dispute_id, yes=True)),
                Button(t.plain("host-dispute-decline"), Decide(dispute=dispute_id, yes=False)),
            ),
        ),
        back=HostPress(id=event.id, do=Host.PANEL),
    )


# -- results ---------------------------------------------------------------------------------------


def results(t: Texts, found: Results, png: bytes) -> Screen:
    """The picture with the figures in words beneath, for those who don't see it."""
    total, count = found.average
    said = [feedback_screens.sentence(t, rating) for rating in found.said if rating.words]
    text = lines(
        t("host-results-title", title=found.event.title),
        t(
            "host-results-came",
            signed=found.signed,
            came=found.came - found.walked_in,
            percent=100 * (found.came - found.walked_in) // found.signed if found.signed else 0,
        ),
        t("host-walked-in", count=found.walked_in) if found.walked_in else None,
        t("host-visitors", count=found.visitors) if found.visitors else None,
        t("host-results-rating", average=_tenths(t, total, count), count=count)
        if count
        else t("host-results-no-rating"),
    )
    for sentence in said[:SAID]:
        if len(text) + len(sentence) > 850:  # a caption holds 1024 characters
            break
        text = lines(text, sentence)
    return Screen(
        text,
        column(
            Button(t.plain("feedback-all", count=len(found.said)), SaidPage(id=found.event.id)) if found.said else None,
            Button(t.plain("host-set-recording"), EditField(id=found.event.id, field="recording")),
            Button(t.plain("host-xlsx"), HostPress(id=found.event.id, do=Host.SHEET_XLSX)),
        ),
        back=HostPress(id=found.event.id, do=Host.PANEL),
        attachment=Attachment("photo", "results.png", png),
    )


def _tenths(t: Texts, total: int, count: int) -> str:
    """An average with one decimal, in the reader's way of writing it."""
    tenths = (total * 10 + count // 2) // count
    point = "," if t.language == "ru" else "."
    return f"{tenths // 10}{point}{tenths % 10}"


def picture_groups(t: Texts, found: Results) -> list[Group]:
    """What the bars show: sign-up → came, then ratings."""
    people = [
        (t.plain("host-bar-signed"), found.signed),
        (t.plain("host-bar-came"), found.came - found.walked_in),
        (t.plain("host-bar-absent"), found.absent),
        (t.plain("host-bar-excused"), found.excused),
        (t.plain("host-bar-cancelled"), found.cancelled),
        (t.plain("host-bar-unserved"), found.unserved),
    ]
    if found.walked_in:
        people.append((t.plain("host-bar-walked-in"), found.walked_in))
    groups: list[Group] = [(t.plain("host-bars-people"), compared(t, people))]
    if any(found.ratings.values()):
        stars = [(t.plain("host-bar-rating", rating=n), found.ratings[n]) for n in range(5, 0, -1)]
        groups.append((t.plain("host-bars-ratings"), compared(t, stars)))
    return groups
