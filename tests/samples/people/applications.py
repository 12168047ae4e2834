from dataclasses import replace

from domain.people.admission import Application, ApplicationWords, Verdict
from handlers.people.applications import screens as s
from services.people.applications import NAMED, ApplicationCard, Together
from tests.samples.everybody import ANNA, HOSTILE, NOW, OLGA
from tests.samples.listed import cut

OPEN = ApplicationCard(Application(7, 2, NOW - 3600), HOSTILE, None, None)


SAID = tuple(
    ApplicationWords(by, NOW - 60, "<Где> вы работаете & что преподаёте? " + "Ы" * 460)
    for by in (3, HOSTILE.id, 3, HOSTILE.id, 3)
)
ASKED = replace(OPEN, said=SAID, invited_by=ANNA, invited_as="<Метобъединение> химиков")
ANSWERED = replace(ASKED, said=SAID[:4])


def decided(verdict, reason=None):
    application = replace(OPEN.application, verdict=verdict, decided_by=3, decided_at=NOW, reason=reason)
    return replace(OPEN, application=application, decided_by=OLGA, invited_by=ANNA)


def screens(t):
    return [
        s.applications(t, cut([]), Together(0, 0, (), NOW)),
        s.applications(t, cut([OPEN]), Together(1, 0, (ANNA,), NOW)),
        s.applications(t, cut([OPEN] * 20, 1), Together(999, 2, (ANNA,), NOW)),
        s.accept_all(t, Together(2, 0, (ANNA, HOSTILE), NOW)),
        s.accept_all(t, Together(999, 5, (HOSTILE,) * NAMED, NOW)),
        s.card(t, OPEN),
        s.card(t, ASKED),
        s.card(t, ASKED, following=OPEN),
        s.card(t, ANSWERED),
        s.card(t, replace(ASKED, application=decided(Verdict.REFUSED).application, decided_by=OLGA)),
        s.card(t, decided(Verdict.ACCEPTED), t("error-application-decided")),
        s.card(t, decided(Verdict.REFUSED, "<i>Нет</i> " * 60)),
        s.card(t, decided(Verdict.WITHDRAWN), following=OPEN),
    ]
