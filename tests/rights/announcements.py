"""Rights: announcements."""

from __future__ import annotations

from domain.events.events import EVENT
from domain.people.segments import REGION
from domain.voice.announcements import ANNOUNCEMENT, LinkButton, Timing
from domain.voice.chats import CHAT as LINKED
from services.voice.announcements import drafting, looking, saved, sending
from storage.voice import announcements
from tests.rights.events import LEXICON
from tests.rights.export import ACTED, all_of
from tests.rights.persons import ACTING, EVERYBODY, HOSTS, ORGANIZERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import CHAT, NOW, Stage


def _stays_theirs(stage: Stage, who, card):
    assert card.announcement.segment == {EVENT: (f"{stage.coming}/confirmed",)}


AUTHOR = ORGANIZERS | {Who.HOST}
"""A host who wrote to the people of an own event; the second host isn't its author."""
HTML = ("<b>Всем</b>", "Всем")


def _people_of(stage: Stage, *events: int) -> dict[str, object]:
    return {"segment": {EVENT: tuple(f"{event}/confirmed" for event in events)}}


def _history(stage: Stage, who, page):
    mine = {Who.HOST: 5}
    everything = stage.db.execute("SELECT count(*) FROM announcements").fetchone()[0]
    assert page.total == (everything if who in ORGANIZERS else mine.get(who, 0))


def _planned(stage: Stage, who, page):
    assert page.total == (1 if who in AUTHOR else 0)


def _counted(stage: Stage, who, _):
    tapped, _ = announcements.tapped(stage.db, stage.sent_letter)
    assert tapped == (1 if who is Who.SIGNED_UP else 0), "only readers count"


ANNOUNCEMENTS = Area(
    "Announcements",
    100,
    (
        Row(
            use_case=drafting.require_may_create,
            says="Begin an announcement to all",
            may=ORGANIZERS,
            call=lambda s, who: (),
        ),
        Row(
            use_case=drafting.begun,
            says="Find the own draft of these very words",
            may=ORGANIZERS,
            call=lambda s, who: ("Слова", "event_1"),
        ),
        Row(
            use_case=drafting.create,
            says="Write an announcement",
            on="to all",
            may=ORGANIZERS,
            call=lambda s, who: HTML,
        ),
        Row(
            use_case=drafting.create,
            says="Write an announcement",
            on="to the people of an event",
            may=HOSTS,
            call=lambda s, who: HTML,
            more=lambda s: _people_of(s, s.coming),
        ),
        Row(
            use_case=drafting.create,
            says="Write an announcement",
            on="to the people of several events, hosting one of them",
            may=ORGANIZERS,
            call=lambda s, who: HTML,
            more=lambda s: _people_of(s, s.coming, s.elsewhere),
        ),
        Row(
            use_case=drafting.set_text,
            says="Change the text, or add a translation",
            may=AUTHOR,
            call=lambda s, who: (s.letter, "ru", *HTML),
        ),
        Row(
            use_case=drafting.set_text,
            says="Change the text, or add a translation",
            on="one to the people of another's event too",
            may=ORGANIZERS,
            call=lambda s, who: (s.mixed_letter, "ru", *HTML),
        ),
        Row(
            use_case=drafting.set_text,
            on="one that a second organizer reads",
            may=frozenset(),
            call=lambda s, who: (s.to_agree, "ru", *HTML),
            but=dict.fromkeys(ORGANIZERS, "error-announcement-state"),
        ),
        Row(use_case=drafting.drop_text, may=AUTHOR, call=lambda s, who: (s.letter, "en")),
        Row(
            use_case=drafting.drop_attachment,
            says="Take the photo or file away",
            may=AUTHOR,
            call=lambda s, who: (s.letter,),
        ),
        Row(
            use_case=drafting.add_button,
            says="Add a button",
            may=AUTHOR,
            call=lambda s, who: (s.letter, LinkButton("Сайт", url="https://example.org")),
        ),
        Row(use_case=drafting.drop_buttons, says="Take the buttons away", may=AUTHOR, call=lambda s, who: (s.letter,)),
        Row(
            use_case=drafting.toggle,
            says="Choose whom it reaches",
            may=ORGANIZERS,
            call=lambda s, who: (s.letter, REGION, "RU-TA"),
        ),
        Row(use_case=drafting.everybody, says="Choose everybody", may=ORGANIZERS, call=lambda s, who: (s.letter,)),
        Row(
            use_case=drafting.toggle_chat,
            says="Choose the groups and channels it is posted into",
            may=ORGANIZERS,
            call=lambda s, who: (s.letter, CHAT),
        ),
        Row(use_case=saved.page, says="The saved segments", may=ORGANIZERS, call=lambda s, who: ()),
        Row(use_case=saved.known, may=ORGANIZERS, call=lambda s, who: (s.saved_segment,)),
        Row(
            use_case=saved.save,
            says="Save whom an announcement is for under a name",
            may=ORGANIZERS,
            call=lambda s, who: (s.letter, "Семинар"),
        ),
        Row(
            use_case=saved.use,
            says="Choose a saved segment",
            may=ORGANIZERS,
            call=lambda s, who: (s.letter, s.saved_segment),
        ),
        Row(
            use_case=saved.rename,
            says="Rename a saved segment",
            may=ORGANIZERS,
            call=lambda s, who: (s.saved_segment, "Уральцы"),
        ),
        Row(use_case=saved.drop, says="Delete a saved segment", may=ORGANIZERS, call=lambda s, who: (s.saved_segment,)),
        Row(
            use_case=drafting.toggle_only_chats,
            says="Post into groups and channels alone",
            may=ORGANIZERS,
            call=lambda s, who: (s.letter,),
        ),
        Row(
            use_case=drafting.set_timing,
            says="Choose when it goes out",
            may=AUTHOR,
            call=lambda s, who: (s.letter, Timing.AT, NOW + 60),
        ),
        Row(
            use_case=drafting.copied,
            says="Copy an announcement into a new draft",
            may=AUTHOR,
            sees=_stays_theirs,
            call=lambda s, who: (s.sent_letter,),
        ),
        Row(
            use_case=drafting.repeat,
            says="Write again to those who pressed none of its buttons",
            may=AUTHOR,
            sees=_stays_theirs,
            call=lambda s, who: (s.sent_letter,),
        ),
        Row(
            use_case=looking.history,
            says="The list of announcements: all for organizers, one's own for others",
            may=ACTING,
            sees=_history,
        ),
        Row(
            use_case=looking.planned,
            says="Announcements that wait for their time: all for organizers, one's own for others",
            may=ACTING,
            sees=_planned,
        ),
        Row(
            use_case=looking.card,
            says="An announcement with whom it reaches or has reached",
            on="of a host",
            may=AUTHOR,
            call=lambda s, who: (s.letter,),
        ),
        Row(
            use_case=looking.card,
            says="An announcement with whom it reaches or has reached",
            on="to all",
            may=ORGANIZERS,
            call=lambda s, who: (s.to_all,),
        ),
        Row(
            use_case=looking.targets,
            says="What a button under it can lead to, of what one finds",
            may=AUTHOR,
            call=lambda s, who: (s.letter, LEXICON, "", {EVENT}),
        ),
        Row(
            use_case=looking.choices,
            says="What whom it reaches can be chosen by, with the number of people",
            may=ORGANIZERS,
            call=lambda s, who: (REGION,),
        ),
        Row(
            use_case=looking.within,
            says="Whom of a thing's people one can choose, with the number of people",
            may=ORGANIZERS,
            call=lambda s, who: (EVENT, str(s.coming)),
        ),
        Row(
            use_case=looking.received,
            says="Read an announcement that came in the digest",
            may={Who.SIGNED_UP},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.sent_letter,),
            refusal="error-announcement-gone",
        ),
        Row(
            use_case=looking.recipients,
            says="The table of recipients",
            may=AUTHOR,
            call=lambda s, who: (s.sent_letter,),
        ),
        Row(
            use_case=sending.confirm,
            says="Send it, or ask a second organizer to agree",
            may=AUTHOR,
            call=lambda s, who: (s.letter, 1),
        ),
        Row(
            use_case=sending.approve,
            says="Agree as the second organizer",
            may={Who.OWNER},
            call=lambda s, who: (s.to_agree,),
            but={Who.ORGANIZER: "error-announcement-own"},
        ),
        Row(
            use_case=sending.approve,
            says="Agree as the second organizer",
            on="a draft",
            may=frozenset(),
            call=lambda s, who: (s.letter,),
            but=dict.fromkeys(ORGANIZERS, "error-state-changed"),
        ),
        Row(
            use_case=sending.back_to_draft,
            says="Back to a draft, or not agree",
            may=ORGANIZERS,
            call=lambda s, who: (s.to_agree,),
        ),
        Row(
            use_case=sending.pause, says="Stop what has not gone out", may=AUTHOR, call=lambda s, who: (s.going_letter,)
        ),
        Row(
            use_case=sending.take_back,
            says="Make a planned one a draft again",
            may=AUTHOR,
            call=lambda s, who: (s.going_letter,),
        ),
        Row(
            use_case=sending.take_back,
            on="one that has begun to go out",
            may=frozenset(),
            call=lambda s, who: (s.paused_letter,),
            but=dict.fromkeys(AUTHOR, "error-announcement-begun"),
        ),
        Row(
            use_case=sending.resume, says="Go on with a stopped one", may=AUTHOR, call=lambda s, who: (s.paused_letter,)
        ),
        Row(
            use_case=looking.forecast,
            says="What will become of how many",
            may=AUTHOR,
            call=lambda s, who: (s.letter,),
        ),
        Row(
            use_case=sending.ask_to_cancel,
            says="Let the progress bar ask whether to cancel",
            may=AUTHOR,
            call=lambda s, who: (s.going_letter,),
            more=lambda s: {"asks": True},
        ),
        Row(
            use_case=sending.cancel,
            says="Take back what has not gone out",
            may=AUTHOR,
            call=lambda s, who: (s.going_letter,),
        ),
        Row(
            use_case=sending.tap,
            says="Press a button under an announcement (only a reader's press counts)",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.sent_letter, 0),
            sees=_counted,
        ),
    ),
)


# -- things and the export (test_things.py, test_export.py) ----------------------------------------------

DOORS = {
    ANNOUNCEMENT: (lambda s: s.sent_letter, "Сбор у входа", Who.SIGNED_UP, Who.MEMBER),
    LINKED: (lambda s: CHAT, "Учительская", Who.ORGANIZER, Who.MEMBER),
}
WHY_NOT = {
    ("announcements", "confirmed_by"): ACTED,
    ("announcements", "approved_by"): ACTED,
    ("linked_chats", "linked_by"): "a group is the network's; linking it is in the audit",
}
LEFT_OUT = {
    "announcements": all_of(
        "of the announcement, not of its author",
        "state buttons segment chats timing at recipients repeats confirmed_at confirmed_by approved_by started_at"
        " finished_at paused_by is_checked let_go_at asks_since second_above only_chats begins_at written_to written"
        " last_member",
    ),
    "saved_segments": all_of("whom it means, not whose it is; the name is there", "folded segment"),
    "announcement_taps": {"button": "which of two, of no meaning without the announcement"},
}
