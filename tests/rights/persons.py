"""The kinds of persons: everybody who differs from the others in what they may."""

from __future__ import annotations

from enum import StrEnum


class Who(StrEnum):
    """A kind of person; the value is what docs/rights.md calls it."""

    # Outside of the network.
    GUEST = "guest"
    APPLICANT = "applicant"
    LEFT = "has left"
    ERASING = "waits for erasure"
    # In the network, whatever the thing is.
    READ_ONLY = "without consent"
    MEMBER = "member"
    FORMER = "organizer whose term is over"
    EXPERT = "expert"
    MODERATOR = "moderator"
    LEADER = "leader"
    """With an event of their own, another than the one that is asked for."""
    ORGANIZER = "organizer"
    OWNER = "owner"
    # By their part in the thing that is asked for.
    HOST = "host"
    """A leader."""
    COHOST = "second host"
    """An ordinary member who has agreed to host along."""
    ASKED = "asked to host"
    """And hasn't answered."""
    SPEAKER = "speaker"
    JUROR = "juror"
    SIGNED_UP = "signed up"
    OFFERED = "offered a seat"
    WAITING = "in the queue"
    GAVE_BACK = "gave the seat back"
    CAME = "came"
    ABSENT = "marked absent"
    ENTRANT = "sent a work"
    RIVAL = "sent a work, has appealed"
    GROUP_LEADER = "leads a group"
    GROUP_MATE = "in the group"
    ADDRESSEE = "asked for a contact"
    FRIEND = "opened contact"
    AUTHOR = "proposed the idea"
    REVIEWER = "reviews it"


OUTSIDE = frozenset({Who.GUEST, Who.APPLICANT, Who.LEFT, Who.ERASING})
EVERYBODY = frozenset(Who)
MEMBERS = EVERYBODY - OUTSIDE
"""In the network; some without a consent in force."""
ACTING = MEMBERS - {Who.READ_ONLY}
ORGANIZERS = frozenset({Who.ORGANIZER, Who.OWNER})
LEADERS = ORGANIZERS | {Who.LEADER, Who.HOST}
"""Whose role lets them make events and invite."""
HOSTS = ORGANIZERS | {Who.HOST, Who.COHOST}
"""Hosts of the event; organizers act as hosts everywhere."""
PROGRAMME = frozenset({Who.HOST, Who.COHOST, Who.SPEAKER, Who.JUROR})
"""Accepted parts in the event."""

COLUMNS = (
    Who.GUEST, Who.APPLICANT, Who.LEFT, Who.ERASING, Who.READ_ONLY, Who.MEMBER, Who.EXPERT, Who.MODERATOR, Who.LEADER,
    Who.ORGANIZER, Who.OWNER,
)  # fmt: skip
"""Of docs/rights.md; all others are told in words."""
