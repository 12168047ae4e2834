"""What moderators, authors and those who reported are told."""

from __future__ import annotations

from typing import Any

from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.moderation.cases import Case, CaseState, Why
from domain.moderation.trust import TRUSTED, Trust
from handlers.moderation import screens
from handlers.moderation.presses import CasePress, Do
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button, Go
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.moderation import appealing, claims, trust
from services.moderation.deciding import find, is_alone


def new(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """Something waits; nothing once it is decided, or the reader decides no longer."""
    case = find(unit, payload["case"])
    if case is None or not case.is_open or Right.MODERATE not in rights_of(reader.roles):
        return None
    title = unit.areas.title(unit, case.thing)
    if title is None:
        return None
    appealed = case.state is CaseState.APPEALED
    alone = appealed and case.decided_by == reader.id and is_alone(unit, case)
    until = claims.until(unit, case)
    name = "appeal" if appealed else "claim" if until is not None else case.why
    when = {} if until is None else {"until": t.moment(until)}
    return Notice(
        lines(
            t(f"notice-case-{name}", title=screens.titled(t, case.thing, title), **when),
            t("moderation-card-alone") if alone else None,
        ),
        Button(t.plain("notice-case-open"), CasePress(id=case.id, do=Do.OPEN)),
    )


def claimed(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """Somebody says that the reader's thing is another's work: until when a moderator answers, and the own reply."""
    case = find(unit, payload["case"])
    if case is None:
        return None
    own = appealing.own_case(unit, case)
    if own.until is None or own.title is None:
        return None
    return Notice(
        screens.own_words(t, own),
        Button(t.plain("notice-case-mine"), CasePress(id=case.id, do=Do.MINE)),
        rows=screens.own_acts(t, own),
    )


def decided(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """What became of the reader's thing, as long as it stands so: the reason, mending, the appeal."""
    case = find(unit, payload["case"])
    if case is None or case.since != payload["since"] or case.state is CaseState.WITHDRAWN:
        return None
    own = appealing.own_case(unit, case)
    earned = (
        case.state is CaseState.PASSED and case.why is Why.SUBMITTED and trust.was_earned_by(unit, reader.id, case.id)
    )
    acts = screens.own_acts(t, own)
    return Notice(
        lines(screens.own_words(t, own), t("notice-case-trusted") if earned else None),
        Button(t.plain("notice-case-mine"), CasePress(id=case.id, do=Do.MINE)),
        rows=acts,
    )


def reported(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """What became of a report; the author never hears whose it was."""
    case = find(unit, payload["case"])
    if case is None or case.decided_at != payload["since"]:
        return None
    if claims.claim_of(unit, case, reader.id) is not None:
        return _claim_decided(t, case, unit.areas.title(unit, case.thing))
    stopped = case.reason is not None
    return Notice(
        t(f"notice-report-{'stopped' if stopped else 'passed'}"),
        Button(t.plain("notice-to-menu"), Go(to="menu")),
    )


def _claim_decided(t: Texts, case: Case, title: str | None) -> Notice | None:
    """What became of a claim, with the reason; whoever isn't believed may ask for another moderator, once."""
    if case.is_open:
        return None
    name = {CaseState.STOPPED: "stopped", CaseState.UPHELD: "upheld", CaseState.PASSED: "left"}.get(case.state, "gone")
    if name == "left" and case.appealed_at is not None:
        name = "restored"
    elif name == "left" and case.contested_at is not None:
        name = "final"
    stopped = case.reason is not None and case.state in (CaseState.STOPPED, CaseState.UPHELD)
    again = name == "left" and title is not None and case.can_be_contested(t.now)
    return Notice(
        lines(
            t(f"notice-claim-{name}", title=screens.titled(t, case.thing, title)),
            screens.found(t, case.reason, case.words) if stopped and case.reason is not None else None,
        ),
        Button(t.plain("notice-to-menu"), Go(to="menu")),
        rows=((Button(t.plain("claim-again"), CasePress(id=case.id, do=Do.CONTEST)),),) if again else (),
    )


def trusted(unit: Unit, t: Texts, reader: Member, payload: dict[str, Any]) -> Notice | None:
    """Trust was given by hand or taken back, with the reason."""
    now = trust.trust_in(unit, reader)
    if (now in TRUSTED) is not bool(payload["given"]):
        return None
    reason = trust.reason_of(unit, reader.id) if now is Trust.TAKEN else None
    return Notice(
        lines(
            t("notice-trust-given" if payload["given"] else "notice-trust-taken"),
            t("trust-why", reason=reason) if reason else None,
        ),
        Button(t.plain("notice-to-menu"), Go(to="menu")),
    )


NOTICES: dict[str, Renderer] = {
    "case-new": new,
    "case-claim": claimed,
    "case-decided": decided,
    "report-decided": reported,
    "trust": trusted,
}
