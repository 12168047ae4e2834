from dataclasses import replace

from domain.events.events import EventState
from domain.events.questions import Summed
from handlers.events.asking import screens as s
from handlers.events.presses import OpenQuestion
from services.events.questions import Answers, Inquiry, Mine
from tests.samples.events.attending import ASKED, FOOD, FULL, LONG, OVER, PLAIN, WORDS
from tests.samples.everybody import ANNA, HOSTILE

SUMS = (
    Summed(FOOD, 5, 9, (("Без мяса", 4), ("Всё", 1))),
    Summed(LONG, 0, 900, tuple((option, 0) for option in LONG.options)),
    Summed(WORDS, 7, 9, ()),
)
SAID = ((ANNA.name or "", "Всё"), (HOSTILE.name or "", "<" + "о" * 199), ("", "Без мяса")) * 4


def screens(t):
    series = replace(PLAIN, series_id=3)
    return [
        s.inquiry(t, Inquiry(PLAIN, ())),
        s.inquiry(t, Inquiry(PLAIN, SUMS[:1]), t("asking-saved")),
        s.inquiry(t, Inquiry(FULL, SUMS)),
        s.inquiry(t, Inquiry(OVER, SUMS)),
        s.inquiry(t, Inquiry(OVER, ())),
        *(s.answers(t, Answers(event, one, SAID), OpenQuestion(id=1)) for event in (FULL, OVER) for one in SUMS),
        s.answers(t, Answers(PLAIN, SUMS[0], ()), OpenQuestion(id=1)),
        *(s.remove(t, Answers(event, one, SAID)) for event in (PLAIN, series) for one in SUMS),
        s.mine(t, Mine(PLAIN, ASKED)),
        *(s.mine(t, Mine(PLAIN, ASKED, also), t("asked-saved", also=also)) for also in (0, 1, 5)),
        s.mine(t, Mine(replace(FULL, state=EventState.RUNNING), ASKED)),
        s.mine(t, Mine(PLAIN, ())),
    ]
