"""Consent texts and the answers to them (PRODUCT §1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from domain.base import lives
from domain.base.consents import (
    CONSENT,
    OPTIONAL,
    Consent,
    ConsentText,
    Purpose,
    Shipped,
    Standing,
    fingerprint,
    standing,
)
from domain.base.errors import DomainError
from domain.base.members import Status
from domain.base.notices import Category, Mode
from domain.base.roles import Right, Role
from domain.base.things import Thing
from domain.people.privacy import Change, changes
from services.base import audit, lifecycle, outbox
from services.base.lifecycle import Act
from services.base.members import acting_member, actor, consent_standing, holders, with_right
from services.base.unit import Unit
from services.people import listing
from storage.base import consents, members, notices

REMIND_BEFORE = 3 * 86400
"""Seconds before the day by which a changed text must be answered."""


@dataclass(frozen=True, slots=True)
class ConsentView:
    """What the privacy screens show: the newest text, the member's standing, the switches."""

    text: ConsentText
    standing: Standing
    given: Mapping[Purpose, Consent]

    def is_on(self, purpose: Purpose) -> bool:
        consent = self.given.get(purpose)
        return consent is not None and consent.given


def publish_first(unit: Unit, bodies: Mapping[str, str]) -> None:
    """At the first start: the texts by language that the bot brings along become version 1."""
    if consents.newest(unit.db, "ru") is None:
        _publish(unit, 1, bodies, substantial=True, answer_by=None)


def arrive(unit: Unit, digest: str, bodies: Mapping[str, str]) -> None:
    """At each start: the text that came with the bot, by the `digest` of all its languages (locales/documents.py).

    The first becomes version 1. A later one is offered to the organizers and never published by itself, for that asks
    everybody (PRODUCT §1).
    """
    publish_first(unit, bodies)
    if consents.came(unit.db, digest):
        return
    offered = _is_different(unit, bodies)
    consents.ship(unit.db, digest, unit.now, Shipped.OFFERED if offered else Shipped.KNOWN)
    if offered:
        for organizer in holders(unit, Role.ORGANIZER, Role.OWNER):
            outbox.say(
                unit,
                kind="consent-shipped",
                to=organizer.id,
                key=f"consent-shipped:{digest}:{organizer.id}",
                payload={"digest": digest},
            )


def is_offered(unit: Unit, digest: str) -> bool:
    """Whether the text that came with the bot waits for the organizers."""
    return _shipped(unit, digest) is Shipped.OFFERED


def _shipped(unit: Unit, digest: str) -> Shipped:
    return consents.shipped(unit.db).get(digest, Shipped.KNOWN)


def dismiss(unit: Unit, actor_id: int, digest: str) -> None:
    """The text that came with the bot isn't published: the one in force stays. Needs PUBLISH_CONSENT."""
    with_right(unit, actor_id, Right.PUBLISH_CONSENT)
    act = Act(actor_id, Thing(CONSENT, digest[:12]))
    lifecycle.move(unit, consents.SHIPPED, lives.DISMISS, digest, _shipped(unit, digest), act)


def publish(unit: Unit, actor_id: int, bodies: Mapping[str, str], *, substantial: bool, answer_by: int | None) -> int:
    """A new version. `substantial`: purposes, fields or recipients changed, so everyone is asked again
    and must answer by `answer_by` (UTC epoch seconds). Needs PUBLISH_CONSENT; returns the version.
    A text that came with the bot is offered no more: whoever publishes has it beside.
    """
    with_right(unit, actor_id, Right.PUBLISH_CONSENT)
    if "ru" not in bodies:
        raise DomainError("error-consent-missing")
    _require_different(unit, bodies)
    if substantial and (answer_by is None or answer_by <= unit.now):
        raise DomainError("error-consent-date")
    newest = consents.newest(unit.db, "ru")
    version = newest.version + 1 if newest else 1
    _publish(unit, version, bodies, substantial=substantial, answer_by=answer_by if substantial else None)
    for digest, state in consents.shipped(unit.db).items():
        if state is Shipped.OFFERED:
            lifecycle.move(unit, consents.SHIPPED, lives.ANOTHER, digest, state)
    if answer_by is not None and substantial:
        _ask_everybody(unit, version, answer_by)
    audit.record(
        unit,
        actor_id,
        "consent.publish",
        Thing(CONSENT, version),
        after="substantial" if substantial else "editorial",
    )
    return version


def _ask_everybody(unit: Unit, version: int, answer_by: int) -> None:
    # Once now, and once shortly before only reading is left; whoever has answered hears nothing (the renderer).
    for moment, due_at in (("asked", unit.now), ("reminded", answer_by - REMIND_BEFORE)):
        for member_id, _ in members.names(unit.db):
            outbox.say(
                unit,
                kind="consent-new",
                to=member_id,
                key=f"{Thing(CONSENT, version)}:{moment}:{member_id}",
                due_at=max(due_at, unit.now),
                expires_at=answer_by,
            )


def _publish(unit: Unit, version: int, bodies: Mapping[str, str], *, substantial: bool, answer_by: int | None) -> None:
    for language, body in bodies.items():
        consents.publish(
            unit.db,
            ConsentText(version, language, body, fingerprint(body), substantial, answer_by, published_at=unit.now),
        )


def view(unit: Unit, actor_id: int) -> ConsentView:
    """The newest text in the person's language and how the person stands to it."""
    member = actor(unit, actor_id)
    text = consents.newest(unit.db, member.language)
    if text is None:
        raise DomainError("error-consent-missing")
    return ConsentView(text, consent_standing(unit, member.id), consents.in_force(unit.db, member.id))


def give(unit: Unit, actor_id: int, version: int, button: str) -> None:
    """Consent to membership under `version`, which must be the newest: people agree to what they see."""
    seen = view(unit, actor_id)
    if seen.text.version != version:
        raise DomainError("error-consent-changed")
    already = seen.given.get(Purpose.MEMBERSHIP)
    if already is not None and already.given and already.version == version:
        return
    _answer(unit, actor_id, Purpose.MEMBERSHIP, True, seen.text, button)


def switch(unit: Unit, actor_id: int, purpose: Purpose, on: bool, button: str) -> None:
    """Turn one of the optional purposes on or off; whoever wants news in the digest wants the digest."""
    if purpose not in OPTIONAL:
        raise DomainError("error-consent-needed-purpose")
    member = acting_member(unit, actor_id) if on else actor(unit, actor_id)
    seen = view(unit, member.id)
    if seen.is_on(purpose) != on:
        _answer(unit, member.id, purpose, on, seen.text, button)
    if on and purpose is Purpose.DIGESTS:
        notices.set_mode(unit.db, member.id, Category.DIGEST, Mode.NOW)


def withdraw_all(unit: Unit, actor_id: int, button: str) -> None:
    """Take back everything that is given: leaving and erasing begin with it."""
    seen = view(unit, actor_id)
    for purpose, consent in seen.given.items():
        if consent.given:
            _answer(unit, actor_id, purpose, False, seen.text, button)


def _answer(unit: Unit, member_id: int, purpose: Purpose, given: bool, text: ConsentText, button: str) -> None:
    consents.add(
        unit.db,
        Consent(member_id, purpose, given, text.version, text.language, text.sha256, button, at=unit.now),
    )
    if purpose is Purpose.DIRECTORY:
        listing.refresh(unit, member_id)


@dataclass(frozen=True, slots=True)
class Answers:
    """How members stand to the newest text: numbers of people."""

    text: ConsentText
    people: Mapping[Standing, int]

    @property
    def asked(self) -> int:
        return self.people[Standing.ASK] + self.people[Standing.READ_ONLY]


def answers(unit: Unit, actor_id: int) -> Answers:
    """Needs PUBLISH_CONSENT."""
    member = with_right(unit, actor_id, Right.PUBLISH_CONSENT)
    text = consents.newest(unit.db, member.language)
    if text is None:
        raise DomainError("error-consent-missing")
    published = consents.published(unit.db)
    people = dict.fromkeys(Standing, 0)
    for version, count in consents.versions_in_force(unit.db).items():
        people[standing(version, published, unit.now)] += count
    return Answers(text, people)


def changes_by(unit: Unit, actor_id: int, bodies: Mapping[str, str]) -> tuple[dict[str, list[Change]], int]:
    """What `bodies` would change against the texts in force, by language, and how many members there are.

    Needs PUBLISH_CONSENT. Raises `DomainError` when they change nothing.
    """
    with_right(unit, actor_id, Right.PUBLISH_CONSENT)
    _require_different(unit, bodies)
    found: dict[str, list[Change]] = {}
    for language, body in bodies.items():
        known = consents.newest(unit.db, language)
        found[language] = changes(known.body if known is not None else "", body)
    return found, members.count(unit.db, Status.MEMBER)


def _require_different(unit: Unit, bodies: Mapping[str, str]) -> None:
    if not _is_different(unit, bodies):
        raise DomainError("error-consent-same")


def _is_different(unit: Unit, bodies: Mapping[str, str]) -> bool:
    known = {language: consents.newest(unit.db, language) for language in bodies}
    return any(text is None or text.sha256 != fingerprint(bodies[language]) for language, text in known.items())
