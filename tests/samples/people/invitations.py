from dataclasses import replace

from domain.people.admission import INVITATION_DAYS, Invitation
from handlers.people.invitations import screens as s
from tests.samples.everybody import NETWORK, NOW
from tests.samples.listed import cut

LINK = Invitation("a-b_C4567890", 3, NOW - 60, NOW + 86400 * 7, 10, 3, None, 12)
ENDLESS = replace(LINK, expires_at=None, max_uses=None, uses=12_345)
REVOKED = replace(LINK, revoked_at=NOW)
OVER = replace(LINK, expires_at=NOW)


def screens(t):
    name = NETWORK.bot_username
    return [
        s.invitations(t, cut([])),
        s.invitations(t, cut([LINK])),
        s.invitations(t, cut([LINK, ENDLESS, REVOKED, OVER] * 3)),
        s.new(t, s.NewLink()),
        *(s.new(t, s.NewLink(days=days)) for days in INVITATION_DAYS),
        *(s.card(t, name, NETWORK.name, link, 99) for link in (LINK, ENDLESS, REVOKED, OVER)),
        s.revoke(t, LINK, 3),
        s.qr(t, name, NETWORK.name, LINK, b"png", 3),
    ]
