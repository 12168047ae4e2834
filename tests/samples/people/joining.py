from dataclasses import replace

from domain.base.consents import ConsentText, Standing, fingerprint
from domain.base.members import Status
from domain.base.occasions import Aim
from domain.base.roles import Role
from domain.events.events import EVENT, PARTY
from domain.ideas.ideas import IDEA
from domain.people.admission import Admission, Application, Verdict
from handlers.events.attending.showcase import shown as events_shown
from handlers.ideas.showcase import shown as ideas_shown
from handlers.people.joining import screens as s
from handlers.ui.screen import Go
from services.people.joining import Arrival, Step, Way
from services.people.promises import Promised
from services.people.stakes import Stakes
from tests.samples.events.attending import FULL
from tests.samples.everybody import ANNA, GUEST, HOSTILE, NETWORK, NOW, OLGA
from tests.samples.home.search import LINES
from tests.samples.ideas import CROWD, NONE
from tests.samples.listed import cut, far

STRANGER = Way(GUEST, Step.RULES, Standing.NONE, Admission.OPEN, False, 0, 0, ())
KNOWN = Way(ANNA, Step.IN, Standing.CURRENT, Admission.OPEN, False, 21, 11, (OLGA.name,))
WAITING = Way(HOSTILE, Step.WAITING, Standing.CURRENT, Admission.APPROVAL, False, 21, 11, ())
LEFT = replace(KNOWN, member=replace(ANNA, status=Status.LEFT, left_at=NOW - 86400 * 3), step=Step.LEFT)
STAKES = Stakes((("seats", (FULL,) * 9), ("leads", (FULL,))), tuple(Role))
REFUSED = Application(3, ANNA.id, NOW - 86400, Verdict.REFUSED, OLGA.id, NOW - 3600)
AIM = Aim(FULL.title, FULL.starts_at, FULL.zone)
CONSENT = ConsentText(3, "ru", "текст", fingerprint("текст"), True, NOW + 86400 * 14, NOW)


def screens(t):
    return [
        s.greeting(t, NETWORK, STRANGER),
        s.greeting(t, NETWORK, replace(KNOWN, step=Step.DETAILS, admission=Admission.APPROVAL), OLGA),
        s.greeting(t, NETWORK, replace(STRANGER, admission=Admission.INVITATION), HOSTILE),
        s.look_around(t, STRANGER),
        s.look_around(t, KNOWN),
        s.look_around(t, STRANGER, [events_shown(t, far(LINES, 0, 9)), ideas_shown(t, far(CROWD.items[:3], 0, 9))]),
        s.look_around(t, STRANGER, [events_shown(t, cut(())), ideas_shown(t, NONE)]),
        s.rules(t, STRANGER),
        s.rules(t, KNOWN),
        s.consent(t, NETWORK, CONSENT, given=False),
        s.consent(t, NETWORK, CONSENT, given=True),
        s.consent_file(t, CONSENT, Go(to="consent")),
        s.consent_refused(t),
        s.done(t, ANNA),
        s.done(t, HOSTILE),
        s.done(t, OLGA),
        s.already_in(t, HOSTILE),
        replace(s.already_in(t, ANNA), text=s.welcome_back(t, replace(KNOWN, lost=STAKES))),
        s.leaving(t, STAKES, Go(to="leave_now"), Go(to="away")),
        s.waiting(t, WAITING),
        s.waiting(t, replace(WAITING, invited=True, promised=Promised(EVENT, "17", AIM))),
        s.waiting(t, replace(WAITING, promised=Promised(EVENT, "17", replace(AIM, is_full=True)))),
        s.waiting(t, replace(WAITING, invitation_fault="used-up")),
        s.left(t, LEFT),
        s.left(t, replace(LEFT, promised=Promised(PARTY, "0123456789ab", AIM))),
        s.greeting(t, NETWORK, replace(STRANGER, promised=Promised(EVENT, "17", None))),
        s.greeting(t, NETWORK, replace(STRANGER, promised=Promised(IDEA, "17", Aim("<b>" * 40)))),
        s.greeting(t, NETWORK, replace(STRANGER, promised=Promised(IDEA, "17", None))),
        s.greeting(t, NETWORK, replace(KNOWN, step=Step.DETAILS, application=REFUSED)),
        *(s.look_around(t, way) for way in (WAITING, LEFT, replace(KNOWN, step=Step.DETAILS))),
        *(
            replace(s.left(t, LEFT), text=s.dead_link(t, Arrival(replace(way, admission=admission), None, fault)))
            for way in (STRANGER, WAITING)
            for admission in Admission
            for fault in ("gone", "expired", "used-up")
        ),
    ]
