from dataclasses import replace

from domain.people.admission import Invitation
from handlers.people.invitations import screens as s
from services.people.invitations import LinkCard
from tests.samples.everybody import ANNA, HOSTILE, NETWORK, NOW, OLGA
from tests.samples.listed import cut

LINK = Invitation(
    "a-b_C4567890", 3, NOW - 60, NOW + 86400 * 7, 10, 3, None, 12, "<Метобъединение> & химиков " + "Ы" * 33
)
FRESH = replace(LINK, uses=0, label=None)
ENDLESS = replace(LINK, expires_at=None, max_uses=None, uses=12_345)
REVOKED = replace(LINK, revoked_at=NOW)
OVER = replace(LINK, expires_at=NOW)
EVERY = [LinkCard(link, OLGA, 120, 2, True, True) for link in (LINK, FRESH, ENDLESS, REVOKED, OVER)]
OF_OTHERS = [LinkCard(link, who, 0, 0, False, False) for who in (ANNA, HOSTILE, None) for link in (LINK, REVOKED)]


def screens(t):
    name = NETWORK.bot_username
    kept = LinkCard(REVOKED, ANNA, 0, 0, False, False, may_keep_out=True)
    return [
        s.card(t, name, NETWORK.name, kept),
        s.invitations(t, cut([]), OLGA),
        s.invitations(t, cut(EVERY[:1]), ANNA),
        s.invitations(t, cut(EVERY * 3), OLGA),
        s.of_all(t, cut([])),
        s.of_all(t, cut(OF_OTHERS * 3)),
        *(s.card(t, name, NETWORK.name, link) for link in EVERY + OF_OTHERS),
        s.choose_days(t, LINK),
        s.qr(t, name, NETWORK.name, LINK, b"png"),
        s.poster(t, LINK, b"png"),
    ]
