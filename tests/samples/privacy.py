from dataclasses import replace

from domain.base.consents import Consent, Purpose, Standing
from domain.base.members import Status
from domain.events.events import EVENT, SeatState
from domain.people.privacy import Change
from handlers.privacy import screens as s
from handlers.ui.screen import Go
from services.areas import AREAS
from services.people.promises import Kept
from services.privacy.privacy import PrivacyView, Renewal, Returned
from tests.samples.events.attending import FULL
from tests.samples.everybody import ANNA, GUEST, HOSTILE, NETWORK, NOW
from tests.samples.people.joining import CONSENT, STAKES


def given(purpose):
    return Consent(1, purpose, True, 3, "ru", CONSENT.sha256, "Даю <согласие>", NOW - 86400)


VIEW = PrivacyView(ANNA, NOW - 86400, Standing.CURRENT, tuple(map(given, Purpose)))
STRANGER = PrivacyView(GUEST, None, Standing.NONE, ())
LONG = tuple(Change(bool(n % 2), "<b>Цель</b> & " + "слово " * 60) for n in range(20))
ASKED = Renewal(CONSENT, Standing.ASK, NOW + 86400 * 14, LONG)
ERASING = replace(ANNA, status=Status.ERASING, erase_at=NOW + 86400 * 13, status_before=Status.MEMBER)

KEPT = Kept(EVENT, "17", None, FULL, SeatState.WAITING)


def screens(t):
    return [
        s.home(t, NETWORK, VIEW),
        s.home(t, replace(NETWORK, operator_name="", operator_contact=""), STRANGER),
        s.home(t, NETWORK, replace(VIEW, standing=Standing.ASK)),
        s.home(t, NETWORK, replace(VIEW, standing=Standing.READ_ONLY)),
        s.erasing(t, replace(VIEW, member=ERASING)),
        *(s.erasing(t, replace(VIEW, member=ERASING, words=3, takes=takes)) for takes in (True, False)),
        s.erasing(t, replace(VIEW, member=ERASING, standing=Standing.NONE, given=())),
        s.texts(t, VIEW),
        s.texts(t, STRANGER),
        s.text_file(t, CONSENT),
        s.renewal(t, ASKED),
        s.renewal(t, replace(ASKED, standing=Standing.READ_ONLY, changes=LONG[:1])),
        s.renewal(t, replace(ASKED, standing=Standing.CURRENT)),
        s.renewal_refused(t, ASKED),
        s.renewal_refused(t, replace(ASKED, standing=Standing.READ_ONLY)),
        s.exported_page(t, b"html"),
        s.exported(t, b"zip", Go(to="privacy")),
        *(
            s.erase(t, AREAS.personal_data, replace(VIEW, words=words, takes=takes))
            for words, takes in ((0, False), (1, False), (10**4, True))
        ),
        s.withdraw(t),
        s.withdraw(t, "refuse_withdraw"),
        s.returning(t, NETWORK, CONSENT),
        s.returned(t, Returned(HOSTILE, KEPT, STAKES)),
        s.returned(t, Returned(HOSTILE, None, None)),
        s.returned(t, Returned(GUEST, None, None)),
        s.erased(t),
    ]
