"""What the ground floor keeps: its things, and what an export leaves out of it."""

from __future__ import annotations

from domain.base.consents import CONSENT
from domain.base.things import NETWORK
from tests.rights.export import ACTED, all_of
from tests.rights.persons import Who

DOORS = {
    CONSENT: (lambda s: 2, "2", Who.GUEST, None),
    NETWORK: (lambda s: "admission", "Сеть", Who.GUEST, None),
}
WHY_NOT = {
    ("due", "who"): "when the bot looks next; what it looks at is told with the thing",
    ("parts", "given_by"): ACTED,
    ("parts", "instead_of"): ACTED,
}
LEFT_OUT = {
    "outbox": all_of(
        "how it is sent", "dedup_key chat_id asked lane category urgent expires_at attempts claimed_at message_id error"
    )
    | {"announcement_id": "a row's number"},
}
