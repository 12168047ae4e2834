"""What moderators, authors and those who reported are told."""

from __future__ import annotations

from typing import Any

from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.moderation.cases import CaseState, Why
from domain.moderation.trust import TRUSTED, Trust
from handlers.moderation import screens
from handlers.moderation.presses import CasePress, Do
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button, Go
from locales.texts import Texts, lines
from services.base.unit import Unit
from services.moderation import appealing, trust
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
    return Notice(
        lines(
            t(f"notice-case-{'appeal' if appealed else case.why}", title=screens.titled(t, case.thing, title)),
            t("moderation-card-alone") if alone else None,
        ),
        Button(t.plain("notice-case-open"), CasePress(id=case.id, do=Do.OPEN)),
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
    stopped = case.reason is not None
    return Notice(
        t(f"notice-report-{'stopped' if stopped else 'passed'}"),
        Button(t.plain("notice-to-menu"), Go(to="menu")),
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
    "case-decided": decided,
    "report-decided": reported,
    "trust": trusted,
}
