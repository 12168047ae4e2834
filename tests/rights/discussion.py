"""Rights: discussions under cards, and private threads."""

from __future__ import annotations

from dataclasses import replace

from domain.base.things import Thing
from domain.discussion.remarks import ORGANIZERS as WITH_ORGANIZERS
from domain.discussion.remarks import REMARK, THREAD
from domain.events.events import EVENT
from domain.moderation.cases import Reason
from services.discussion import views, writing
from services.moderation import deciding, queue
from tests.rights.export import ACTED, all_of
from tests.rights.moderation import MODERATORS
from tests.rights.persons import ACTING, EVERYBODY, MEMBERS, ORGANIZERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

HOSTS = frozenset({Who.HOST, Who.COHOST})
"""They answer for the event; organizers, who act as hosts elsewhere, read nobody's private thread."""
SIDES = HOSTS | {Who.MEMBER}
OWN = "error-report-own"
NOT_THEIRS = "error-thread-gone"
FILE = {"kind": "photo", "file_id": "F9", "unique_id": "U9", "name": "photo.jpg", "size": 1}


def event(stage: Stage) -> Thing:
    return Thing(EVENT, stage.coming)


def private(stage: Stage) -> Thing:
    return Thing(THREAD, stage.private_thread)


def _own_threads(stage: Stage, who, page):
    found = {row.standing.thread.id for row in page.items}
    assert (stage.private_thread in found) == (who in SIDES)
    assert (stage.letter_to_organizers in found) == (who in ORGANIZERS | {Who.GUEST})


def _before(stage: Stage, who, thread):
    assert (thread is not None) == (who in {Who.MEMBER, Who.FRIEND})


def _attached(stage: Stage, who, done):
    assert done is (who is Who.MEMBER)


def _one_remark(stage: Stage, who, card):
    assert card.shown is not None
    assert card.shown.words == "Можно с ребёнком?"
    assert "Можно" not in repr(replace(card.shown, words="")), "the answer to it isn't shown"


DISCUSSION = Area(
    "Discussions and private threads",
    98,
    (
        Row(use_case=views.talk, says="Read what is said under a card", may=MEMBERS, asks=Asks.MEMBERSHIP,
            call=lambda s, who: (event(s),)),
        Row(use_case=views.talk, says="Read a private thread", on="with the hosts of an event", may=SIDES,
            asks=Asks.MEMBERSHIP, call=lambda s, who: (private(s),), refusal=NOT_THEIRS),
        Row(use_case=views.talk, says="Read a private thread", on="with the organizers, begun by a guest",
            may=ORGANIZERS | {Who.GUEST}, asks=Asks.NOTHING, refusal=NOT_THEIRS,
            call=lambda s, who: (Thing(THREAD, s.letter_to_organizers),)),
        Row(use_case=views.see, says="Remember how far one has read", may=MEMBERS, asks=Asks.MEMBERSHIP,
            call=lambda s, who: (event(s), s.remark)),
        Row(use_case=views.one, says="Read one remark", may=MEMBERS, asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.remark,)),
        Row(use_case=views.one, says="Read one remark", on="of a private thread", may=SIDES, asks=Asks.MEMBERSHIP,
            refusal=NOT_THEIRS, call=lambda s, who: (s.private_remark,)),
        Row(use_case=views.thread, says="Open a private thread by its number", may=SIDES, asks=Asks.MEMBERSHIP,
            refusal=NOT_THEIRS, call=lambda s, who: (s.private_thread,)),
        Row(use_case=views.mine, says="One's own private threads", may=EVERYBODY, asks=Asks.NOTHING,
            sees=_own_threads),
        Row(use_case=views.asked_before, says="What one has asked about a thing before", may=EVERYBODY,
            asks=Asks.NOTHING, call=lambda s, who: (event(s),), sees=_before),
        Row(use_case=views.require_can_ask, says="Begin to ask the hosts of an event", may=ACTING - HOSTS,
            call=lambda s, who: (event(s),), but=dict.fromkeys(HOSTS, "error-ask-yourself")),
        Row(use_case=writing.write, says="Write under a card", may=ACTING,
            call=lambda s, who: (event(s), "Слова", (), s.remark)),
        Row(use_case=writing.write, says="Write in a private thread", may=SIDES, refusal=NOT_THEIRS,
            call=lambda s, who: (private(s), "Слова"), but={Who.READ_ONLY: NOT_THEIRS}),
        Row(use_case=writing.write, says="Write in a private thread", on="that was stopped", may=frozenset(),
            refusal=NOT_THEIRS, call=lambda s, who: (Thing(THREAD, s.stopped_thread), "Слова"),
            but={Who.READ_ONLY: NOT_THEIRS} | dict.fromkeys(HOSTS | {Who.FRIEND}, "error-thread-stopped")),
        Row(use_case=writing.ask, says="Ask the hosts of an event in private", may=ACTING - HOSTS - {Who.FRIEND},
            call=lambda s, who: (event(s), "Где вход?"),
            but={Who.FRIEND: "error-thread-stopped"} | dict.fromkeys(HOSTS, "error-ask-yourself")),
        Row(use_case=writing.ask, says="Write to the organizers", may=EVERYBODY - ORGANIZERS - {Who.ERASING},
            asks=Asks.NOTHING, call=lambda s, who: (WITH_ORGANIZERS, "Помогите"),
            but={Who.ERASING: "error-return-first"} | dict.fromkeys(ORGANIZERS, "error-ask-yourself")),
        Row(use_case=writing.attach, says="Add the other files of one's album", may={Who.MEMBER},
            idle=EVERYBODY - {Who.MEMBER}, asks=Asks.NOTHING, call=lambda s, who: ("album", FILE, ""), sees=_attached),
        Row(use_case=writing.edit, says="Correct a remark", may={Who.MEMBER}, refusal="error-remark-not-own",
            call=lambda s, who: (s.remark, "Иначе"), but={Who.READ_ONLY: "error-remark-not-own"}),
        Row(use_case=writing.delete, says="Take a remark back", may={Who.MEMBER}, refusal="error-remark-not-own",
            asks=Asks.MEMBERSHIP, call=lambda s, who: (s.remark,)),
        Row(use_case=writing.deed, says="Do with a remark what its area allows (events allow nothing)",
            may=frozenset(), refusal="error-stale-button", call=lambda s, who: (s.remark, "helped", True)),
        Row(use_case=queue.reportable, says="Begin to report a remark", may=ACTING - {Who.MEMBER},
            call=lambda s, who: (Thing(REMARK, s.remark),), but={Who.MEMBER: OWN}),
        Row(use_case=queue.report, says="Report a remark", on="under a card", may=ACTING - {Who.MEMBER},
            call=lambda s, who: (Thing(REMARK, s.remark), Reason.RUDE), but={Who.MEMBER: OWN}),
        Row(use_case=queue.report, says="Report a remark", on="of a private thread, which a host has reported",
            may={Who.COHOST}, refusal=NOT_THEIRS, call=lambda s, who: (Thing(REMARK, s.private_remark), Reason.RUDE),
            but={Who.HOST: "error-report-twice", Who.MEMBER: OWN}),
        Row(use_case=deciding.card, says="See a remark that was reported, and nothing else of its private thread",
            may=MODERATORS, call=lambda s, who: (s.case_of_remark,), sees=_one_remark),
        Row(use_case=deciding.stop, says="Hide a remark that was reported", may=MODERATORS,
            call=lambda s, who: (s.case_of_remark, s.seen(s.case_of_remark), Reason.RUDE)),
        Row(use_case=writing.stop, says="Stop a private thread", may=SIDES, asks=Asks.MEMBERSHIP, refusal=NOT_THEIRS,
            call=lambda s, who: (s.private_thread,)),
        Row(use_case=writing.go_on, says="Take up a private thread that one's side has stopped", may=HOSTS,
            asks=Asks.MEMBERSHIP, refusal=NOT_THEIRS, call=lambda s, who: (s.stopped_thread,),
            but={Who.FRIEND: "error-thread-stopped"}),
    ),
)  # fmt: skip

DOORS = {
    THREAD: (lambda s: s.private_thread, "Мастер-класс", Who.MEMBER, Who.SIGNED_UP),
    REMARK: (lambda s: s.remark, "Мастер-класс", Who.MEMBER, Who.GUEST),
}
WHY_NOT = {
    ("threads", "stopped_by"): ACTED,
    ("thread_readers", "member_id"): "how far one has read, so that a thread is opened there",
}
LEFT_OUT = {
    "threads": {"stopped_by": "which of the two sides"},
    "remarks": all_of("of the place, or somebody else's words", "answers album"),
}
