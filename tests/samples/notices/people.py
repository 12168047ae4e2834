"""Joining, roles, consents, contacts."""

from __future__ import annotations

from domain.base.roles import Role
from domain.events.events import DAY, EVENT
from domain.people.admission import Admission, Verdict
from domain.people.norms import ADMISSION
from services.base import norms
from services.base.unit import Unit
from services.people import applications, consents, contacts, joining, promises, roles, vouching
from services.people.joining import Way
from storage.base import members
from tests.rights.persons import Who
from tests.rights.stage import REGION, ZONE, Stage
from tests.samples.notices.sample import Sample, passes

TEXTS = {"ru": "Ещё более новое согласие", "en": "A newer consent still"}


def asks_to_join(unit: Unit, stage: Stage) -> Way:
    norms.put(unit, ADMISSION, Admission.APPROVAL)
    guest = stage[Who.GUEST]
    joining.accept_rules(unit, guest, joining.RULES_VERSION)
    joining.give_consent(unit, guest, 2, "Даю")
    return joining.complete(unit, guest, name="Гостева Мария", region=REGION, region_name=None, zone=ZONE)


def accepted(unit: Unit, stage: Stage) -> object:
    return applications.decide(unit, stage[Who.ORGANIZER], stage.application, Verdict.ACCEPTED)


def accepted_for_an_event(unit: Unit, stage: Stage) -> object:
    promises.remember(unit, stage[Who.APPLICANT], EVENT, str(stage.roomy))
    return accepted(unit, stage)


def refused(unit: Unit, stage: Stage) -> object:
    return applications.decide(unit, stage[Who.ORGANIZER], stage.application, Verdict.REFUSED, "Мы берём <учителей>")


def refused_without_a_reason(unit: Unit, stage: Stage) -> object:
    norms.put(unit, ADMISSION, Admission.APPROVAL)
    return applications.decide(unit, stage[Who.ORGANIZER], stage.application, Verdict.REFUSED)


def refused_when_invited_only(unit: Unit, stage: Stage) -> object:
    norms.put(unit, ADMISSION, Admission.INVITATION)
    return refused(unit, stage)


def given_for_a_term(unit: Unit, stage: Stage) -> object:
    return roles.grant(unit, stage[Who.OWNER], stage.listed, Role.ORGANIZER, until=unit.now + 30 * DAY)


def ends_soon(unit: Unit, stage: Stage) -> None:
    given_for_a_term(unit, stage)
    passes(unit, unit.now + 24 * DAY)


def ends_tomorrow(unit: Unit, stage: Stage) -> None:
    given_for_a_term(unit, stage)
    passes(unit, unit.now + 29 * DAY)


def prolonged(unit: Unit, stage: Stage) -> None:
    given_for_a_term(unit, stage)
    roles.prolong(unit, stage[Who.OWNER], stage.listed, Role.ORGANIZER, unit.now + 30 * DAY)


def has_no_end_now(unit: Unit, stage: Stage) -> None:
    given_for_a_term(unit, stage)
    roles.grant(unit, stage[Who.OWNER], stage.listed, Role.ORGANIZER)


def asked_about_it(unit: Unit, stage: Stage) -> None:
    applications.ask(unit, stage[Who.ORGANIZER], stage.application, "<Где> вы работаете?")


def answered_about_it(unit: Unit, stage: Stage) -> None:
    asked_about_it(unit, stage)
    applications.answer(unit, stage[Who.APPLICANT], "В гимназии <№ 5>")


def waits_for_days(unit: Unit, stage: Stage) -> None:
    asks_to_join(unit, stage)
    passes(unit, unit.now + 3 * DAY)


def has_ended(unit: Unit, stage: Stage) -> None:
    given_for_a_term(unit, stage)
    passes(unit, unit.now + 31 * DAY)


def taken(unit: Unit, stage: Stage) -> object:
    return roles.revoke(unit, stage[Who.OWNER], stage[Who.LEADER], Role.LEADER)


def published(unit: Unit, stage: Stage) -> object:
    return consents.publish(unit, stage[Who.OWNER], TEXTS, substantial=True, answer_by=unit.now + 5 * DAY)


def shipped(unit: Unit, stage: Stage) -> object:
    return consents.arrive(unit, "the-newest", TEXTS)


def asked(unit: Unit, stage: Stage) -> object:
    return contacts.ask(unit, stage[Who.MEMBER], stage.listed, "Здравствуйте <коллега>", "name")


def opened(unit: Unit, stage: Stage) -> object:
    return contacts.answer(unit, stage[Who.ADDRESSEE], stage.request, True, "name")


def opened_by_words(unit: Unit, stage: Stage) -> object:
    return contacts.answer(unit, stage[Who.ADDRESSEE], stage.request, True, None)


def _every_role(role: Role) -> Sample:
    return lambda unit, stage: roles.grant(unit, stage[Who.OWNER], stage.listed, role)


def vouched(unit: Unit, stage: Stage) -> None:
    vouching.vouch(unit, stage[Who.ORGANIZER], stage.listed)


def vouched_early(unit: Unit, stage: Stage) -> None:
    members.update(unit.db, stage.listed, joined_at=unit.now - DAY)
    vouched(unit, stage)


NOT_ASKED_FOR = {
    "application",
    "application-answered",
    "application-waits",
    "consent-shipped",
    "contact-request",
    "vouched",
}
SAMPLES: dict[str, tuple[Sample, ...]] = {
    "application": (asks_to_join,),
    "application-waits": (waits_for_days,),
    "application-asked": (asked_about_it,),
    "application-answered": (answered_about_it,),
    "application-decided": (
        accepted,
        accepted_for_an_event,
        refused,
        refused_without_a_reason,
        refused_when_invited_only,
    ),
    "role": (*map(_every_role, Role), given_for_a_term, taken, prolonged, has_no_end_now),
    "role-ends": (ends_soon, ends_tomorrow, has_ended),
    "consent-new": (published,),
    "consent-shipped": (shipped,),
    "contact-request": (asked,),
    "contact-answer": (opened, opened_by_words),
    "vouched": (vouched, vouched_early),
}
