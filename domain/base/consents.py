"""Consent to personal data: purposes, versions, and when a new text must be asked again (PRODUCT §1).

Separate from the rules of the network, by its own button; silence is never acceptance.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from domain.base.errors import DomainError

CONSENT = "consent"
"""The kind of thing that a version of the text is; its number is the version."""


class Purpose(StrEnum):
    MEMBERSHIP = "membership"
    """Membership and events: needed, everything stands on it."""
    DIRECTORY = "directory"
    CERTIFICATES = "certificates"
    """The name on a certificate's public page."""
    OUTSIDE = "outside"
    """The name under what the person opened to everybody; without it guests read «a member of the network»."""
    GOING = "going"
    """The name among those who have signed up for an event, shown to members."""
    PHOTO = "photo"
    """Photo and recording."""
    DIGESTS = "digests"


OPTIONAL = tuple(p for p in Purpose if p is not Purpose.MEMBERSHIP)
"""Switches of their own, off at first; everything else works without them."""


@dataclass(frozen=True, slots=True)
class ConsentText:
    """A published text. `answer_by`: until then (UTC epoch seconds) an earlier consent carries."""

    version: int
    language: str
    body: str
    sha256: str
    substantial: bool
    answer_by: int | None
    published_at: int


@dataclass(frozen=True, slots=True)
class Consent:
    """One answer, kept for ever with what was shown: version, hash and the words on the button."""

    member_id: int
    purpose: Purpose
    given: bool
    version: int
    language: str
    sha256: str
    button: str
    at: int


class Standing(StrEnum):
    """How a member's consent stands against the newest texts."""

    NONE = "none"
    CURRENT = "current"
    ASK = "ask"
    """A changed text waits for an answer; everything works meanwhile."""
    READ_ONLY = "read_only"
    """The date to answer by has passed: reading, privacy and answering are left."""


class Shipped(StrEnum):
    """What becomes of a text that came with the bot."""

    OFFERED = "offered"
    """Waits for the organizers to publish or dismiss it."""
    KNOWN = "known"


def fingerprint(body: str) -> str:
    """SHA-256 of the text, hex: what was agreed to can be proved later."""
    return hashlib.sha256(body.encode()).hexdigest()


def standing(given_version: int | None, published: Iterable[ConsentText], now: int) -> Standing:
    """`given_version`: the version of the membership consent in force, None if none is.

    Only a substantial change (purposes, fields or recipients) is asked again.
    """
    if given_version is None:
        return Standing.NONE
    newer = [text for text in published if text.version > given_version and text.substantial]
    if not newer:
        return Standing.CURRENT
    # The earliest date counts: a second change doesn't prolong the first.
    deadlines = [text.answer_by for text in newer if text.answer_by is not None]
    if deadlines and min(deadlines) <= now:
        return Standing.READ_ONLY
    return Standing.ASK


def require_given(state: Standing) -> None:
    """Raise `DomainError` when no consent is in force, whatever the newest text asks."""
    if state is Standing.NONE:
        raise DomainError("error-consent-needed")


def require_can_act(state: Standing) -> None:
    """Raise `DomainError` when the account is read-only or never consented."""
    if state is Standing.READ_ONLY:
        raise DomainError("error-consent-read-only")
    require_given(state)
