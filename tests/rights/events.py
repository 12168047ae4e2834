"""Rights: making events, seats, groups, the door, what is said afterwards."""

from __future__ import annotations

from domain.base.lists import Window
from domain.base.things import Thing
from domain.events.attendance import Source
from domain.events.events import DAY, EVENT, PARTY, EventForm, SeatState, Which
from domain.events.programme import HOST, SPEAKER
from domain.ideas.ideas import IDEA
from services.base import hung
from services.base.lexicon import Lexicon
from services.events import (
    access,
    attendance,
    columns,
    copying,
    door,
    editing,
    feedback,
    parties,
    programme,
    proposing,
    seats,
    spreading,
    views,
)
from services.events.door import Undoable, Written
from services.events.editing import Draft
from services.events.hearing import Outcome
from storage.base import parts as stored_parts
from storage.events import doors as stored_doors
from storage.events import events as stored
from storage.events import seats as stored_seats
from tests.rights.export import ACTED, all_of
from tests.rights.persons import ACTING, EVERYBODY, HOSTS, MEMBERS, ORGANIZERS, PROGRAMME, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import NOW, ZONE, Stage

NOT_HOST = "error-event-not-host"
BELONG = HOSTS | PROGRAMME | {Who.ASKED}
"""Those with a part in an event, whatever they have answered, and organizers."""
SEATED = frozenset({Who.SIGNED_UP, Who.OFFERED, Who.WAITING, Who.GAVE_BACK})
OWN = dict.fromkeys(PROGRAMME, "error-event-own")


def _may_add(who, shown):
    assert shown == (who is Who.AUTHOR)


def new_draft(**more) -> Draft:
    """What a form has asked."""
    return Draft(**{
        "form": EventForm.SEMINAR, "title": "Семинар", "starts_at": NOW + 9 * DAY, "minutes": 60, "zone": ZONE,
        "place": "Школа № 5", **more,
    })  # fmt: skip


def _link(*taking_part: Who):
    def sees(stage, who, card):
        assert card.link_open == (who in PROGRAMME | set(taking_part)), "the link is for confirmed seats and makers"
        told = who in MEMBERS and who is not Who.SIGNED_UP
        assert card.going == ((stage.names[stage[Who.SIGNED_UP]],) if told else ()), "who comes is for members"

    return sees


LEXICON = Lexicon({}, {}, frozenset(), {})


def _shown(stage: Stage, who, lines):
    found = {line.event.id for line in lines}
    assert stage.coming in found
    assert stage.by_link not in found
    assert stage.draft not in found
    assert stage.of_another_region not in found


def _let_in(*let_in: Who):
    def sees(stage: Stage, who, _):
        assert stored.is_let_in(stage.db, stage.by_link, stage[who]) is (who in let_in)

    return sees


def _token(stage: Stage) -> str:
    event = stored.by_id(stage.db, stage.by_link)
    assert event is not None
    return event.token


def _mine(stage: Stage, who, page):
    found = {line.event.id for line in page.items}
    assert (stage.coming in found) == (who in PROGRAMME | {Who.SIGNED_UP, Who.OFFERED, Who.WAITING})


def _drafts(stage: Stage, who, page):
    assert (stage.draft in {line.event.id for line in page.items}) == (who in {Who.HOST, Who.COHOST})


def _state(event: str, wanted: dict[Who, SeatState]):
    def sees(stage: Stage, who, _):
        seat = stored_seats.of(stage.db, getattr(stage, event), stage[who])
        assert (seat and seat.state) == wanted.get(who, seat and seat.state)

    return sees


def _candidate(stage, who, name):
    assert (name is not None) == (who in ORGANIZERS), "who isn't in the directory is an organizer's to see"


def _newcomers(stage: Stage, who, found):
    assert [member_id for member_id, _ in found] == [stage.listed]


def _said(stage: Stage, who, answer):
    names = [rating.name for rating in answer[1]]
    assert sorted(name or "" for name in names) == ["", stage.names[stage[Who.CAME]], stage.names[stage[Who.SIGNED_UP]]]


VIEWS = Area(
    "Looking at events",
    40,
    (
        Row(
            use_case=views.coming,
            says="The listing of what is coming",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (None, Window(size=100)),
            sees=lambda s, who, page: _shown(s, who, page.items),
        ),
        Row(
            use_case=views.between,
            says="What goes on today, tomorrow, in seven days",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (NOW, NOW + 30 * DAY, Window(size=100)),
            sees=lambda s, who, page: _shown(s, who, page.items),
        ),
        Row(use_case=views.forms, may=EVERYBODY, asks=Asks.NOTHING),
        Row(
            use_case=views.search,
            says="Find events by words",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (LEXICON, "мастер", Window(size=100)),
            sees=lambda s, who, found: _shown(s, who, found.page.items),
        ),
        Row(
            use_case=views.week_ahead,
            says="What comes in the next days and is new to the reader, for the digest",
            may=EVERYBODY,
            asks=Asks.NOTHING,
        ),
        Row(use_case=views.mine, may=MEMBERS, asks=Asks.MEMBERSHIP, named={"past": False}, sees=_mine),
        Row(
            use_case=views.alike,
            says="What comes that is like an event",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.over, Window(size=100)),
            sees=lambda stage, who, page: _shown(stage, who, page.items) if who not in SEATED else None,
        ),
        Row(use_case=views.drafts, may=MEMBERS, asks=Asks.MEMBERSHIP, sees=_drafts),
        Row(
            use_case=views.belonging,
            says="Meetings of a project",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (Thing(IDEA, s.project),),
        ),
        Row(
            use_case=views.belongs,
            says="Whose meetings they are",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (Thing(IDEA, s.project),),
            sees=lambda s, who, seen: _may_add(who, seen.may_add),
        ),
        Row(
            use_case=hung.heads,
            says="What hangs on a project",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (Thing(IDEA, s.project),),
            sees=lambda s, who, seen: _may_add(who, "events" in seen),
        ),
        Row(
            use_case=views.require_may_add,
            says="Whether one may make a meeting of a project",
            may={Who.AUTHOR},
            call=lambda s, who: (Thing(IDEA, s.project),),
        ),
        Row(
            use_case=editing.create,
            on="of a project",
            says="A new event of a project",
            may={Who.AUTHOR},
            call=lambda s, who: (new_draft(about=str(Thing(IDEA, s.project))),),
        ),
        Row(
            use_case=views.every,
            says="All events of the network, with drafts and past ones",
            may=ORGANIZERS,
            call=lambda s, who: (Which.ALL,),
        ),
        Row(
            use_case=views.card,
            says="An event's card",
            on="open to all, its link ten minutes before",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.soon,),
            sees=_link(Who.SIGNED_UP),
        ),
        Row(
            use_case=views.card,
            says="An event's card",
            on="open to all, its link while it runs",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.running,),
            sees=_link(Who.SIGNED_UP, Who.CAME),
        ),
        Row(
            use_case=views.card,
            says="An event's card",
            on="a draft",
            may=BELONG,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.draft,),
            refusal="error-event-gone",
        ),
        Row(
            use_case=views.card,
            says="An event's card",
            on="of another region",
            may=BELONG | {Who.SIGNED_UP},
            asks=Asks.NOTHING,
            call=lambda s, who: (s.of_another_region,),
            refusal="error-event-region",
        ),
        Row(
            use_case=views.card,
            says="An event's card",
            on="by link, without it",
            may=BELONG | {Who.SIGNED_UP},
            asks=Asks.NOTHING,
            call=lambda s, who: (s.by_link,),
            refusal="error-event-gone",
        ),
        Row(
            use_case=access.open_link,
            says="Open the link of an event by link: it lets in from now on",
            on="with its token",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.by_link, _token(s)),
            sees=_let_in(*EVERYBODY),
        ),
        Row(
            use_case=access.open_link,
            says="Open the link of an event by link: it lets in from now on",
            on="with another token",
            may=frozenset(),
            asks=Asks.NOTHING,
            idle=EVERYBODY,
            call=lambda s, who: (s.by_link, ""),
            sees=_let_in(Who.SIGNED_UP),
        ),
    ),
)

SEATS = Area(
    "Seats",
    50,
    (
        Row(
            use_case=seats.sign_up,
            says="Sign up: a seat, or a place at the end of the queue",
            may=ACTING - PROGRAMME,
            call=lambda s, who: (s.roomy,),
            but=OWN,
            sees=lambda s, who, got: _state("roomy", {who: SeatState.CONFIRMED})(s, who, got),
        ),
        Row(
            use_case=seats.sign_up,
            says="Sign up: a seat, or a place at the end of the queue",
            on="to a full event",
            may=ACTING - PROGRAMME,
            call=lambda s, who: (s.coming,),
            but=OWN,
            sees=lambda s, who, got: _state(
                "coming",
                {who: SeatState.CONFIRMED if who in {Who.SIGNED_UP, Who.OFFERED} else SeatState.WAITING},
            )(s, who, got),
        ),
        Row(
            use_case=seats.sign_up,
            says="Sign up: a seat, or a place at the end of the queue",
            on="to an event of another region",
            may=(BELONG - PROGRAMME) | {Who.SIGNED_UP},
            call=lambda s, who: (s.of_another_region,),
            refusal="error-event-region",
            but=OWN,
        ),
        Row(
            use_case=seats.sign_up,
            says="Sign up: a seat, or a place at the end of the queue",
            on="to an event by link, without it",
            may=(BELONG - PROGRAMME) | {Who.SIGNED_UP},
            call=lambda s, who: (s.by_link,),
            refusal="error-event-gone",
            but=OWN,
        ),
        Row(
            use_case=seats.sign_up,
            says="Sign up: a seat, or a place at the end of the queue",
            on="to a draft",
            may=frozenset(),
            call=lambda s, who: (s.draft,),
            refusal="error-event-gone",
        ),
        Row(
            use_case=seats.sign_up,
            says="Sign up: a seat, or a place at the end of the queue",
            on="to an event that is over",
            may=frozenset(),
            call=lambda s, who: (s.over,),
            refusal="error-event-over",
        ),
        Row(
            use_case=seats.sign_up_series,
            says="Sign up for a meeting and all that follow of its series",
            may=ACTING - PROGRAMME,
            call=lambda s, who: (s.meeting,),
            idle=PROGRAMME,
            sees=lambda s, who, got: _same(got, (0, 3) if who in PROGRAMME else (3, 0)),
        ),
        Row(
            use_case=seats.accept,
            may=ACTING - PROGRAMME - SEATED | {Who.OFFERED},
            idle={Who.SIGNED_UP},
            call=lambda s, who: (s.coming,),
            but={**OWN, Who.WAITING: "error-event-seat-taken", Who.GAVE_BACK: "error-event-offer-over"},
            sees=_state("coming", {Who.OFFERED: SeatState.CONFIRMED}),
        ),
        Row(
            use_case=seats.decline,
            may={Who.OFFERED, Who.WAITING},
            asks=Asks.NOTHING,
            idle=EVERYBODY - {Who.OFFERED, Who.WAITING},
            call=lambda s, who: (s.coming,),
            sees=_state(
                "coming",
                {Who.OFFERED: SeatState.LEFT, Who.WAITING: SeatState.LEFT, Who.SIGNED_UP: SeatState.CONFIRMED},
            ),
        ),
        Row(
            use_case=seats.skip,
            may={Who.OFFERED, Who.WAITING},
            asks=Asks.NOTHING,
            idle=EVERYBODY - {Who.OFFERED, Who.WAITING},
            call=lambda s, who: (s.coming,),
            sees=_state("coming", {Who.OFFERED: SeatState.WAITING, Who.SIGNED_UP: SeatState.CONFIRMED}),
        ),
        Row(
            use_case=seats.set_last_moment,
            may={Who.WAITING},
            asks=Asks.NOTHING,
            call=lambda s, who: (s.coming, True),
            refusal="error-event-not-waiting",
        ),
        Row(
            use_case=seats.cancel,
            may={Who.SIGNED_UP, Who.OFFERED, Who.WAITING},
            asks=Asks.NOTHING,
            idle={Who.GAVE_BACK},
            call=lambda s, who: (s.coming,),
            refusal="error-event-not-signed-up",
            sees=_state("coming", {Who.SIGNED_UP: SeatState.CANCELLED, Who.OFFERED: SeatState.LEFT}),
        ),
        Row(
            use_case=seats.undo,
            may={Who.GAVE_BACK},
            idle=ACTING - {Who.GAVE_BACK},
            call=lambda s, who: (s.roomy,),
            sees=_state("roomy", {Who.GAVE_BACK: SeatState.CONFIRMED}),
        ),
        Row(
            use_case=seats.stay_away,
            may={Who.SIGNED_UP},
            call=lambda s, who: (s.over,),
            refusal="error-event-seat-state",
            sees=_state("over", {Who.SIGNED_UP: SeatState.EXCUSED}),
        ),
        Row(
            use_case=seats.there_after_all,
            may=set(),
            idle={Who.SIGNED_UP},
            call=lambda s, who: (s.over,),
            refusal="error-event-seat-state",
            sees=_state("over", {Who.SIGNED_UP: SeatState.CONFIRMED}),
        ),
        Row(
            use_case=seats.keep,
            may={Who.SIGNED_UP},
            asks=Asks.NOTHING,
            idle={Who.OFFERED, Who.WAITING},
            call=lambda s, who: (s.coming,),
            refusal="error-event-not-signed-up",
        ),
        Row(
            use_case=seats.remove,
            may=HOSTS,
            call=lambda s, who: (s.coming, s[Who.SIGNED_UP], "Мест меньше"),
            refusal=NOT_HOST,
        ),
    ),
)


def _asked_again(stage: Stage, who, made):
    asked = {part.member_id for part in stored_parts.of(stage.db, Thing(EVENT, made.id))} - {stage[who]}
    assert bool(asked) is (who is not Who.COHOST), "nobody is asked to make what has to be proposed first"


def _same(got: object, wanted: object) -> None:
    assert got == wanted


GROUPS = Area(
    "Colleagues who sign up together",
    60,
    (
        Row(use_case=parties.start, may=ACTING - PROGRAMME, call=lambda s, who: (s.roomy, False), but=OWN),
        Row(
            use_case=parties.view,
            says="Look at the group behind a link",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.party,),
        ),
        Row(
            use_case=parties.open_link,
            says="Open a group's link",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.party,),
        ),
        Row(use_case=parties.join, may=ACTING - PROGRAMME, call=lambda s, who: (s.party,), but=OWN),
        Row(
            use_case=parties.leave,
            says="Leave the group before the sign-up; the leader dissolves it",
            may={Who.GROUP_LEADER, Who.GROUP_MATE},
            asks=Asks.NOTHING,
            idle=EVERYBODY - {Who.GROUP_LEADER, Who.GROUP_MATE},
            call=lambda s, who: (s.party,),
            sees=lambda s, who, party: _same(party is None, who is Who.GROUP_LEADER),
        ),
        Row(
            use_case=parties.sign_up,
            may={Who.GROUP_LEADER},
            call=lambda s, who: (s.party,),
            refusal="error-event-party-leader",
        ),
        Row(
            use_case=parties.states,
            may={Who.GROUP_LEADER, Who.GROUP_MATE},
            asks=Asks.NOTHING,
            call=lambda s, who: (s.party,),
            refusal="error-event-party-settled",
        ),
    ),
)

MAKING = Area(
    "Making events",
    70,
    (
        Row(
            use_case=editing.create,
            says="A new event, or a series of them; ordinary members propose it",
            may=ACTING,
            call=lambda s, who: (new_draft(),),
        ),
        Row(
            use_case=editing.lengthen,
            says="More meetings at the end of a series",
            may=HOSTS,
            call=lambda s, who: (s.meeting, 1),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=spreading.look,
            says="An event for those who are to hear of it",
            may=HOSTS,
            call=lambda s, who: (s.coming,),
            refusal=NOT_HOST,
            sees=lambda s, who, seen: _same(seen.may_announce, who in ORGANIZERS),
        ),
        Row(
            use_case=spreading.announce,
            says="Draft an announcement of an event",
            may=ORGANIZERS,
            call=lambda s, who: (s.coming, "<b>Приходите</b>", "Приходите", "Записаться"),
            refusal=NOT_HOST,
            but=dict.fromkeys(HOSTS - ORGANIZERS, "error-no-right"),
        ),
        Row(
            use_case=copying.again,
            says="What a copy of an event begins with",
            may=HOSTS,
            call=lambda s, who: (s.over,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=copying.copy,
            says="The same event on another day",
            may=HOSTS,
            call=lambda s, who: (s.over, new_draft()),
            named={"asks_others": True},
            refusal=NOT_HOST,
            sees=_asked_again,
        ),
        Row(use_case=editing.discard, may=HOSTS, call=lambda s, who: (s.draft,), refusal=NOT_HOST),
        Row(use_case=editing.publish, may=HOSTS, call=lambda s, who: (s.draft,), refusal=NOT_HOST),
        Row(
            use_case=editing.publish,
            on="proposed by a member, and not approved",
            may=ORGANIZERS,
            call=lambda s, who: (s.proposed,),
            refusal=NOT_HOST,
            but={Who.MEMBER: "error-event-not-approved"},
        ),
        Row(
            use_case=editing.publish,
            on="proposed by a member, and approved",
            may=ORGANIZERS | {Who.MEMBER},
            call=lambda s, who: (s.approved,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=proposing.propose,
            says="Send a proposed event to be checked",
            may={Who.MEMBER},
            call=lambda s, who: (s.event_proposal,),
            refusal=NOT_HOST,
            but=dict.fromkeys(ORGANIZERS, "error-event-state"),
        ),
        Row(
            use_case=editing.change,
            says="Change an event, or meetings of its series",
            may=HOSTS,
            call=lambda s, who: (s.coming, {"title": "Иначе"}),
            refusal=NOT_HOST,
        ),
        Row(use_case=editing.told_at, may=HOSTS, call=lambda s, who: (s.coming,), refusal=NOT_HOST),
        Row(
            use_case=editing.affected,
            says="How many people a change would concern",
            may=HOSTS,
            call=lambda s, who: (s.coming,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=editing.cancel,
            says="Call an event, or meetings of its series, off",
            may=HOSTS,
            call=lambda s, who: (s.coming, "Болезнь"),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=views.panel, says="The host's panel", may=HOSTS, call=lambda s, who: (s.coming,), refusal=NOT_HOST
        ),
        Row(
            use_case=programme.invite,
            may=HOSTS,
            call=lambda s, who: (s.coming, s.listed, SPEAKER),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=programme.answer,
            says="Answer an invitation into the programme",
            on="to host",
            may={Who.ASKED, Who.HOST, Who.COHOST},
            call=lambda s, who: (s.coming, HOST, True),
            refusal="error-part-not-invited",
        ),
        Row(
            use_case=programme.dismiss,
            says="Take somebody out of the programme",
            may=HOSTS,
            call=lambda s, who: (s.coming, s[Who.SPEAKER], SPEAKER),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=programme.candidates,
            says="Whom a host may invite, by name",
            may=HOSTS,
            call=lambda s, who: (s.coming, "Видимая"),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=programme.candidate,
            says="The name of somebody to be invited",
            on="somebody who isn't in the directory",
            may=HOSTS,
            call=lambda s, who: (s.coming, s.hidden),
            refusal=NOT_HOST,
            sees=_candidate,
        ),
    ),
)


def _stands_at_the_door(unit, stage, who):
    """Whoever hosts no more than before has a door open still: it hears nothing."""
    if stored_doors.of(unit.db, stage[who]) is None:
        stored_doors.open_at(unit.db, stage[who], stage.soon, unit.now)


def _asked_at_the_door(unit, stage, who):
    stored_doors.open_at(unit.db, stage[who], stage.soon, unit.now)
    stored_doors.ask(unit.db, stage[who], "Иванова Мария, школа 5")


def _stands_there(stage, who, event):
    assert (event is not None) == (who in HOSTS)


def _marked_at_the_door(stage, who, seen):
    assert [found.outcome for found in seen.found] == [Outcome.CAME]


DOOR = Area(
    "Who came",
    80,
    (
        Row(
            use_case=door.open_door,
            says="Open the door: what the host writes from then on marks people",
            may=HOSTS,
            call=lambda s, who: (s.soon,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=door.standing,
            says="Whether what one writes is for an open door",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            given=_stands_at_the_door,
            sees=_stands_there,
        ),
        Row(use_case=door.look, says="See the door", may=HOSTS, call=lambda s, who: (s.soon,), refusal=NOT_HOST),
        Row(
            use_case=door.unmarked,
            says="See who isn't there yet",
            may=HOSTS,
            call=lambda s, who: (s.soon,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=door.hear,
            says="Write at the open door",
            may=HOSTS,
            given=_stands_at_the_door,
            call=lambda s, who: (s.code(Who.SIGNED_UP),),
            refusal="error-door-shut",
            sees=_marked_at_the_door,
        ),
        Row(
            use_case=door.open_and_hear,
            says="Answer a form of an earlier version at the door",
            may=HOSTS,
            call=lambda s, who: (s.soon, s.code(Who.SIGNED_UP)),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=door.newcomers,
            says="See who may be meant by the name that the door asks about",
            may=HOSTS,
            given=_asked_at_the_door,
            call=lambda s, who: (s.soon,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=door.pick,
            says="Say at the door who of several is meant",
            may=HOSTS,
            call=lambda s, who: (s.soon, s[Who.SIGNED_UP]),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=door.pick,
            on="somebody whom the door hasn't asked about",
            may=frozenset(),
            call=lambda s, who: (s.soon, s.hidden),
            refusal=NOT_HOST,
            but=dict.fromkeys(HOSTS, "error-option-gone"),
        ),
        Row(
            use_case=door.note_visitor,
            says="Note somebody from outside of the network",
            may=HOSTS,
            given=_asked_at_the_door,
            call=lambda s, who: (s.soon,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=door.take_back,
            says="Undo what one marked at the door",
            may=HOSTS,
            call=lambda s, who: (s.soon, Undoable(Written(0, 0), Written(1, 0))),
            refusal=NOT_HOST,
        ),
        Row(use_case=door.shut_door, may=HOSTS, call=lambda s, who: (s.soon,), refusal=NOT_HOST),
        Row(use_case=attendance.roll, may=HOSTS, call=lambda s, who: (s.over,), refusal=NOT_HOST),
        Row(
            use_case=attendance.table,
            says="The list as a table, with the schools that are shown in the directory",
            may=HOSTS,
            call=lambda s, who: (s.over,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=columns.choice,
            says="Which columns one's tables have",
            may=HOSTS,
            call=lambda s, who: (s.over,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=columns.show,
            says="Put a column into one's tables, or leave it out",
            may=HOSTS,
            call=lambda s, who: (s.over, "town", True),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=columns.as_usual,
            says="The usual columns again",
            may=HOSTS,
            call=lambda s, who: (s.over,),
            refusal=NOT_HOST,
        ),
        Row(use_case=attendance.person, may=HOSTS, call=lambda s, who: (s.over, s[Who.CAME]), refusal=NOT_HOST),
        Row(
            use_case=attendance.mark,
            may=HOSTS,
            call=lambda s, who: (s.soon, s[Who.SIGNED_UP], SeatState.ATTENDED, Source.LIST),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=attendance.mark,
            on="somebody who still waits",
            may=frozenset(),
            call=lambda s, who: (s.soon, s[Who.WAITING], SeatState.ATTENDED, Source.LIST),
            refusal=NOT_HOST,
            but=dict.fromkeys(HOSTS, "error-event-no-seat"),
        ),
        Row(
            use_case=attendance.mark_by_code,
            says="Mark by the QR of a ticket",
            may=HOSTS,
            call=lambda s, who: (s.soon, s.code(Who.SIGNED_UP)),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=attendance.ticket,
            may=HOSTS,
            call=lambda s, who: (s.soon, s.code(Who.SIGNED_UP)),
            refusal=NOT_HOST,
            but={Who.SIGNED_UP: "error-event-own-ticket"},
        ),
        Row(
            use_case=attendance.newcomers,
            says="Find somebody who came without a seat, by name",
            may=HOSTS,
            call=lambda s, who: (s.soon, "Видимая"),
            refusal=NOT_HOST,
            sees=_newcomers,
        ),
        Row(use_case=attendance.walk_in, may=HOSTS, call=lambda s, who: (s.soon, s.listed), refusal=NOT_HOST),
        Row(
            use_case=attendance.walk_in,
            on="somebody who has left the network",
            may=frozenset(),
            call=lambda s, who: (s.soon, s.gone),
            refusal=NOT_HOST,
            but=dict.fromkeys(HOSTS, "error-option-gone"),
        ),
        Row(use_case=attendance.unmark, may=HOSTS, call=lambda s, who: (s.running, s[Who.CAME]), refusal=NOT_HOST),
        Row(
            use_case=attendance.say_word,
            says="Type the code word that was said aloud",
            may={Who.SIGNED_UP, Who.CAME},
            call=lambda s, who: (s.running, "ромашка"),
            refusal="error-event-not-signed-up",
        ),
        Row(
            use_case=attendance.close_list,
            says="Close the list: whoever isn't marked didn't come",
            may=HOSTS,
            call=lambda s, who: (s.over,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=attendance.dispute,
            may={Who.SIGNED_UP, Who.ABSENT},
            call=lambda s, who: (s.over, "Я был"),
            refusal="error-event-no-seat",
        ),
        Row(
            use_case=attendance.dispute_of,
            says="Read a dispute",
            may=HOSTS,
            call=lambda s, who: (s.dispute,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=attendance.decide_dispute,
            says="Decide on a dispute",
            may=HOSTS,
            call=lambda s, who: (s.dispute, True),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=feedback.rate,
            says="Rate the event",
            may={Who.SIGNED_UP, Who.CAME},
            call=lambda s, who: (s.over, 4),
            refusal="error-event-not-there",
        ),
        Row(
            use_case=feedback.own,
            says="Read one's own rating",
            may=ACTING,
            call=lambda s, who: (s.over,),
        ),
        Row(
            use_case=feedback.say,
            says="Add a sentence to one's rating",
            may={Who.SIGNED_UP, Who.CAME},
            call=lambda s, who: (s.over, "Спасибо"),
            refusal="error-event-rated",
        ),
        Row(
            use_case=feedback.hide,
            may={Who.SIGNED_UP, Who.CAME},
            idle=ACTING - {Who.SIGNED_UP, Who.CAME},
            call=lambda s, who: (s.over,),
        ),
        Row(
            use_case=feedback.said,
            says="Read all that was said of the event",
            may=HOSTS,
            call=lambda s, who: (s.over,),
            refusal=NOT_HOST,
            sees=_said,
        ),
        Row(
            use_case=feedback.results,
            says="The results: who came, ratings, words",
            may=HOSTS,
            call=lambda s, who: (s.over,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=feedback.said,
            says="All ratings and words of an event",
            may=HOSTS,
            call=lambda s, who: (s.over,),
            refusal=NOT_HOST,
        ),
    ),
)


# -- things and the export (test_things.py, test_export.py) ----------------------------------------------

DOORS = {
    EVENT: (lambda s: s.of_another_region, "Мастер-класс", Who.SIGNED_UP, Who.GUEST),
    PARTY: (lambda s: s.party, "Мастер-класс", Who.GROUP_MATE, None),
}
WHY_NOT = {
    ("attendance_disputes", "decided_by"): ACTED,
    ("attendance_marks", "marked_by"): ACTED,
    ("attendance_marks", "undone_by"): ACTED,
    ("contest_appeals", "answered_by"): ACTED,
    ("event_beliefs", "member_id"): "what the person was last told of an event, until they hear of the change",
    ("event_series", "created_by"): "each of its meetings is there",
    ("event_parties", "leader_id"): "the leader is in the group",
}
LEFT_OUT = {
    "event_doors": all_of("by which update a message came", "heard"),
    "seats": all_of("a number of the queue, or a counter", "priority skipped word_attempts turns")
    | {"party_id": "groups are told on their own"},
    "events": all_of(
        "of the event, which is the network's: that it was made is the maker's",
        "uid form state description minutes zone place link capacity audience region subject priority"
        " silence_frees proposed vacancy tickets sequence"
        " series_id materials recording code_word cancel_reason list_closed_at"
        " published_at token wall_start wall_end about speakers",
    ),
}
