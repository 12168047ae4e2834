from dataclasses import replace

from domain.events.contests import (
    CRITERION_LIMIT,
    MOST_CRITERIA,
    Appeal,
    Contest,
    ContestEntry,
    Line,
    Phase,
    Progress,
)
from domain.events.events import EventForm, EventState
from domain.reviews.judging import Judgement
from handlers.events.contests import screens as s
from handlers.ui.screen import Attachment
from services.events.contests import APPEAL_LIMIT, WORDS_LIMIT, ContestCard, OwnResult, Placed
from tests.samples.events.attending import FULL
from tests.samples.everybody import HOSTILE, NOW
from tests.samples.listed import cut

EVENT = replace(FULL, form=EventForm.CONTEST)
CRITERIA = tuple(f"{number}<Результат> ".ljust(CRITERION_LIMIT, "ё") for number in range(MOST_CRITERIA))
CONTEST = Contest(EVENT.id, NOW + 86400, NOW + 20 * 86400, CRITERIA, None)
WEIGHED = replace(CONTEST, weights=(5, 1) + (1,) * (MOST_CRITERIA - 2))
ENTRY = ContestEntry(2**31, EVENT.id, 1, 12, "<Урок> " + "ы" * 110, "<слова> " * 180, "https://x.org", "{}", NOW)
SCORE = Judgement(ENTRY.id, 7, (10,) * MOST_CRITERIA, ("<хорошо> " * 200)[:WORDS_LIMIT])
CARD = ContestCard(EVENT, CONTEST, Phase.SUBMITTING, 3, None, False, False, 0, Progress(3, 0, 0), False, (), True)
JUDGED = replace(CARD, phase=Phase.JUDGING, judges=True, hosts_it=True, jurors=3, progress=Progress(3, 4, 2))
LINES = tuple(Line(n, replace(ENTRY, id=n, number=n), 900 - n, 5) for n in range(1, 41))
UNPLACED = Placed(Line(None, ENTRY, 70, 1), None, None)
RESULT = OwnResult(EVENT, CONTEST, ENTRY, LINES[0], (SCORE,) * 9, None, True)
APPEAL = Appeal(ENTRY.id, ("<не согласен> " * 100)[:APPEAL_LIMIT], NOW, None)
ANSWERED = replace(APPEAL, answer=("Оценки <верны>. " * 100)[:APPEAL_LIMIT])


def screens(t):
    return [
        s.not_set_up(t, EVENT, hosts_it=True),
        s.not_set_up(t, EVENT, hosts_it=False),
        s.card(t, CARD),
        s.card(t, replace(CARD, mine=ENTRY, hosts_it=True)),
        s.card(t, JUDGED),
        s.card(t, replace(CARD, hosts_it=True, contest=WEIGHED)),
        s.work(t, WEIGHED, ENTRY, SCORE),
        s.card(t, replace(JUDGED, may_close=True, contest=replace(CONTEST, submit_until=NOW - 2, results_at=NOW - 1))),
        s.card(t, replace(JUDGED, event=replace(EVENT, state=EventState.CANCELLED, cancel_reason="<грипп>"))),
        s.card(t, replace(CARD, phase=Phase.PUBLISHED, mine=ENTRY, lines=LINES)),
        s.card(t, replace(CARD, phase=Phase.PUBLISHED, lines=LINES), 3),
        s.works(t, EVENT.id, [], 0),
        s.works(t, EVENT.id, [(ENTRY, None), (ENTRY, SCORE)] * 9, 1),
        s.work(t, CONTEST, ENTRY, None),
        s.work(t, CONTEST, ENTRY, SCORE),
        s.work_file(t, ENTRY, Attachment("document", "work-12.pdf", b"%PDF")),
        s.publish(t, replace(CARD, phase=Phase.JUDGING)),
        s.publish(t, JUDGED),
        s.authors(t, EVENT, CONTEST, cut([Placed(line, HOSTILE.name, "RU-TA") for line in LINES] + [UNPLACED], 4, 8)),
        s.table(t, EVENT, "csv", b"x"),
        s.result(t, RESULT),
        s.result(t, replace(RESULT, line=UNPLACED.line)),
        s.result(t, replace(RESULT, appeal=APPEAL, may_appeal=False)),
        s.result(t, replace(RESULT, appeal=ANSWERED, may_appeal=False), 8),
        s.appeal(t, EVENT, WEIGHED, ENTRY, APPEAL, [SCORE] * 9, 3),
        s.appeal(t, EVENT, WEIGHED, ENTRY, ANSWERED, [SCORE] * 9),
    ]
