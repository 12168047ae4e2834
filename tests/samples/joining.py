from dataclasses import replace

from domain.admission import Admission
from domain.consents import ConsentText, Standing, fingerprint
from domain.members import Status
from handlers.joining import screens as s
from handlers.screen import Go
from services.joining import Step, Way
from tests.samples.everybody import ANNA, GUEST, HOSTILE, NETWORK, NOW, OLGA

STRANGER = Way(GUEST, Step.RULES, Standing.NONE, Admission.OPEN, False, 0, 0, ())
KNOWN = Way(ANNA, Step.IN, Standing.CURRENT, Admission.OPEN, False, 21, 11, (OLGA.name,))
CONSENT = ConsentText(3, "ru", "текст", fingerprint("текст"), True, NOW + 86400 * 14, NOW)


def screens(t):
    return [
        s.greeting(t, NETWORK, STRANGER),
        s.greeting(t, NETWORK, replace(KNOWN, step=Step.DETAILS, admission=Admission.APPROVAL), OLGA),
        s.greeting(t, NETWORK, replace(STRANGER, admission=Admission.INVITATION), HOSTILE),
        s.look_around(t, STRANGER),
        s.look_around(t, KNOWN),
        s.rules(t, STRANGER),
        s.rules(t, KNOWN),
        s.rules_file(t, "правила", Go(to="rules")),
        s.consent(t, NETWORK, CONSENT, given=False),
        s.consent(t, NETWORK, CONSENT, given=True),
        s.consent_file(t, CONSENT, Go(to="consent")),
        s.consent_refused(t),
        s.done(t, ANNA),
        s.done(t, HOSTILE),
        s.done(t, OLGA),
        s.already_in(t, HOSTILE),
        s.already_in(t, ANNA, returned=True),
        s.waiting(t, HOSTILE),
        s.left(t, replace(ANNA, status=Status.LEFT, left_at=NOW - 86400 * 3)),
    ]
