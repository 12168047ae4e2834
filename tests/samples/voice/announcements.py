from dataclasses import replace

from domain.base.choices import Choice
from domain.base.outbox import Reason
from domain.base.outbox import State as Copy
from domain.base.refusals import Why
from domain.base.roles import Role
from domain.events.events import EVENT, SeatState
from domain.people.profile import SUBJECTS
from domain.people.segments import ORDINARY, REGION, ROLE, SCHOOL, SEEN, SPANS, SUBJECT
from domain.voice.announcements import Announcement, LinkButton, PausedBy, State, Timing
from domain.voice.chats import LinkedChat
from domain.voice.saved import SavedSegment
from handlers.features import all_features
from handlers.ui.screen import Go
from handlers.voice.announcements import screens as s
from handlers.voice.announcements import segments
from handlers.voice.announcements.notices import posted
from services.voice.announcements.looking import Card, Forecast, Report
from tests.samples.everybody import HOSTILE, NOW, OLGA
from tests.samples.listed import cut, far

TEXT = "Коллеги, <b>завтра</b> & «послезавтра» — встреча. " * 60
DRAFT = Announcement(
    id=10**9,
    author_id=3,
    state=State.DRAFT,
    texts={"ru": "<b>жирный</b>", "en": "bold"},
    words={"ru": TEXT, "en": "bold"},
    attachment={"kind": "document", "file_id": "f", "name": "<план> & смета.pdf"},
    buttons=(LinkButton("Записаться <сейчас>", payload="event_1"), LinkButton("Сайт", url="https://example.org/?a&b")),
    segment={
        ROLE: ("leader", "member"),
        REGION: ("RU-TA", "RU-SVE"),
        SUBJECT: ("math",),
        SCHOOL: ("5",),
        SEEN: ("-30",),
        EVENT: ("17/confirmed",),
    },
    chats=(-1,),
    timing=Timing.LOCAL,
    at=NOW + 86400,
    recipients=None,
    repeats=1,
    created_at=NOW,
    confirmed_at=None,
    confirmed_by=None,
    approved_by=None,
    started_at=None,
    finished_at=None,
    paused_by=None,
    is_checked=False,
)
EMPTY = replace(DRAFT, texts={"ru": ""}, words={"ru": ""}, attachment=None, buttons=(), segment={}, chats=(), at=None)
LINKED = [LinkedChat(-1, "Учителя <математики> & «физики» " * 3, "group"), LinkedChat(-(10**13), "Канал", "channel")]
FIGURES = Report(
    recipients=20_000,
    delivered=12_000,
    left=5_000,
    digest=1_000,
    failed=500,
    blocked=700,
    muted_before=300,
    dropped=500,
    tapped=4_000,
    muted_after=3,
    failures=[(why, 500) for why in Why],
    posts=[
        ("Канал <б>", Copy.SENT, None),
        ("Ещё", Copy.DUE, None),
        *((f"Группа {why}", Copy.FAILED, why) for why in Why),
        *((f"Группа {reason}", Copy.DROPPED, reason) for reason in Reason),
    ],
)
NOTHING = Report(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
WORDS = all_features().segments
CHOICES = {
    ROLE: [Choice(role) for role in (*Role, ORDINARY)],
    REGION: [Choice("RU-TA", 12), Choice("DE", 10**5)],
    SCHOOL: [Choice(str(number), 3, f"Школа <{number}> имени Веры & Надежды, Псков") for number in range(1, 40)],
    SUBJECT: [Choice(subject, 3) for subject in SUBJECTS],
    SEEN: [Choice(span) for span in SPANS],
    EVENT: [Choice("17", 12, "<Вебинар> & «дроби» " * 5, NOW)] * 20,
}


def card(found, *, report=None, count=20_000, is_mine=True):
    sample, titles = ["<b>Эдгар</b>", "Анна"], {"17/confirmed": "<Вебинар> & «дроби»"}
    return Card(found, OLGA, count, sample, LINKED, report, HOSTILE, is_mine, titles)


def screens(t):
    page = far([replace(DRAFT, state=state) for state in State], 1, 40)
    found = [s.history(t, cut([])), s.history(t, page), s.history(t, page, "<слова> & «ещё»")]
    waits = replace(DRAFT, state=State.SENDING, started_at=NOW, confirmed_at=NOW, recipients=37, begins_at=NOW + 86400)
    found += [s.planned(t, cut([])), s.planned(t, far([waits, replace(waits, timing=Timing.AT)], 0, 40))]
    found += [s.at_once(t, waits), s.card(t, card(waits, report=FIGURES), WORDS), s.bar(t, waits, FIGURES)]
    found += [s.bar(t, replace(DRAFT, begins_at=NOW), NOTHING), replace(posted(t, DRAFT, "bot"), back=Go(to="menu"))]
    alone = replace(card(replace(DRAFT, only_chats=True, segment={}), count=0), sample=(), lost=frozenset({-7}))
    no_one = (card(EMPTY, count=0), card(replace(EMPTY, chats=(-1,)), count=0))
    for seen in (alone, card(DRAFT), card(EMPTY, count=37), *no_one):
        found += [
            s.card(t, seen, WORDS),
            s.confirmation(t, seen, Forecast(12_000, 3_000, 4_900, 100), WORDS),
            s.confirmation(t, seen, Forecast(0, 0, 0, 0), WORDS),
            s.deleting(t, seen.announcement),
            s.texts(t, seen),
            s.buttons(t, seen),
            s.timing(t, seen),
            s.previews(t, seen.announcement),
            segments.parts(t, seen, WORDS),
            segments.chats(t, seen),
        ]
        found += [segments.part(t, seen, part, CHOICES[part], 0, WORDS, in_steps=part == EVENT) for part in CHOICES]
        found += [segments.part(t, seen, part, [], 0, WORDS, in_steps=False) for part in (REGION, SUBJECT, EVENT)]
        seats = [Choice(f"17/{state}", 10**5) for state in SeatState]
        found += [
            segments.part(t, seen, EVENT, CHOICES[EVENT], 1, WORDS, in_steps=True),
            segments.within(t, seen, EVENT, seats, 2, WORDS),
        ]
    kept = SavedSegment(7, "Математики <Урала> & «Сибири»", {REGION: ("RU-SVE",)}, NOW)
    named = replace(card(DRAFT), saved=kept, has_saved=True)
    found += [segments.parts(t, named, WORDS), segments.dropping(t, DRAFT.id, kept)]
    found += [segments.saved(t, DRAFT.id, page) for page in (cut([]), far([(kept, 10**5)] * 7, 1, 40))]
    found += [s.card(t, card(replace(DRAFT, state=State.APPROVAL), is_mine=mine), WORDS) for mine in (True, False)]
    edited = replace(DRAFT, state=State.APPROVAL, started_at=NOW, confirmed_at=NOW, recipients=20_000)
    found += [s.card(t, card(edited, report=FIGURES, is_mine=mine), WORDS) for mine in (True, False)]
    found += [s.bar(t, edited, FIGURES), s.bar(t, replace(edited, asks_since=NOW), FIGURES), s.timing(t, card(edited))]
    for state in (State.SENDING, State.PAUSED, State.DONE, State.CANCELLED):
        for paused_by in PausedBy:
            sent = replace(DRAFT, state=state, paused_by=paused_by, confirmed_at=NOW, recipients=20_000)
            found += [
                s.card(t, card(sent, report=FIGURES), WORDS),
                s.progress(t, sent, FIGURES),
                s.progress(t, EMPTY, NOTHING),
            ]
            found.append(s.cancelling(t, sent, FIGURES, bar=True))
    return [
        *found,
        s.linked_chats(t, cut(LINKED), "bot"),
        s.linked_chats(t, cut(LINKED * 9, 1), "bot"),
        s.linked_chats(t, cut([]), "bot"),
    ]
