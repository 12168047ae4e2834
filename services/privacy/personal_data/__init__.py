"""Everything the network keeps of a person, by area: who exports it and who erases it (PRODUCT §2).

A feature that keeps something of a person adds its area here; tests/services/privacy/test_personal_data.py names
the tables that were forgotten.
"""

from __future__ import annotations

from services.base.unit import Unit
from services.privacy.personal_data import events, membership, notices, traces
from services.privacy.personal_data.shapes import Area

AREAS: list[Area] = [
    Area(
        name="member",
        tables=frozenset({"members"}),
        export=membership.export_member,
        erase=membership.erase_member,
        stays=True,
    ),
    Area(
        name="profile",
        tables=frozenset({"profile_fields"}),
        export=membership.export_profile,
        erase=membership.erase_profile,
    ),
    Area(
        name="consents",
        tables=frozenset({"consents"}),
        export=membership.export_consents,
        erase=membership.erase_consents,
        stays=True,
    ),
    Area(
        name="admission",
        tables=frozenset({"applications", "invitations", "promises"}),
        export=membership.export_admission,
        erase=membership.erase_admission,
    ),
    Area(
        name="roles",
        tables=frozenset({"role_grants"}),
        export=membership.export_roles,
        erase=membership.erase_roles,
        stays=True,
    ),
    Area(
        name="contacts",
        tables=frozenset({"contact_requests", "contact_blocks", "contact_quiet"}),
        export=membership.export_contacts,
        erase=membership.erase_contacts,
    ),
    Area(
        name="drafts",
        tables=frozenset({"conversations", "inbox"}),
        export=membership.export_drafts,
        erase=membership.erase_drafts,
    ),
    Area(
        name="notices",
        tables=frozenset({"notice_modes", "quiet_hours", "muted_things"}),
        export=notices.export_notices,
        erase=notices.erase_notices,
    ),
    Area(
        name="announcements",
        tables=frozenset({"announcements", "announcement_taps", "linked_chats"}),
        export=notices.export_announcements,
        erase=notices.erase_announcements,
        stays=True,
    ),
    Area(
        name="events",
        tables=frozenset(
            {
                "seats",
                "events",
                "event_series",
                "event_people",
                "event_beliefs",
                "event_guests",
                "event_parties",
                "event_party_members",
                "attendance_marks",
            }
        ),
        export=events.export_events,
        erase=events.erase_events,
        stays=True,
        step_back=events.step_back,
    ),
    Area(
        name="event-words",
        tables=frozenset(
            {
                "event_rated",
                "event_ratings",
                "attendance_disputes",
                "contest_entries",
                "contest_scores",
                "contest_appeals",
            }
        ),
        export=events.export_words,
        erase=events.erase_words,
        stays=True,
    ),
    Area(
        name="outbox",
        tables=frozenset({"outbox"}),
        export=traces.export_outbox,
        erase=traces.erase_outbox,
    ),
    Area(
        name="audit",
        tables=frozenset({"audit"}),
        export=traces.export_audit,
        erase=traces.erase_audit,
        stays=True,
    ),
]
"""In the order of the archive. Erasing goes backwards, so that the member's own row is the last."""


def erase(unit: Unit, member_id: int) -> None:
    """Take away everything of the person in all areas."""
    for area in reversed(AREAS):
        area.erase(unit, member_id)


def step_back(unit: Unit, member_id: int) -> None:
    """The person leaves or asks for erasure: whatever others wait for is let go."""
    for area in AREAS:
        if area.step_back is not None:
            area.step_back(unit, member_id)
