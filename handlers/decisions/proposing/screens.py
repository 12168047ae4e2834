"""Screens of the way to a vote: what kind, what of a draft, the rules, what is done seldom, being asked."""

from __future__ import annotations

from domain.decisions import lives
from domain.decisions.decisions import Decision
from domain.decisions.kinds import Kind
from handlers.decisions import doors
from handlers.decisions.merging import screens as merging
from handlers.decisions.presses import At, ListDecisions, ShowDecision
from handlers.decisions.proposing import words
from handlers.decisions.proposing.presses import ChangeDraft, OnWay, Propose, Step
from handlers.ui.confirm import question
from handlers.ui.names import name_of
from handlers.ui.screen import Button, Go, Screen, column
from locales.texts import Html, Texts, escape, lines
from services.decisions.electing import is_strict
from services.decisions.nominating import Request
from services.decisions.views import Card

FIRST = (Kind.PROPOSAL, Kind.ALTERNATIVES, Kind.PEOPLE, Kind.PULSE)
MORE = (Kind.CONSENT,)


def kinds(t: Texts) -> Screen:
    """The first question."""
    return Screen(
        t("decision-kinds"),
        column(
            *(Button(t.plain(f"decision-kinds-{kind}"), Propose(kind=kind)) for kind in FIRST),
            Button(t.plain("decision-kinds-more"), Go(to="decision_more")),
        ),
        back=ListDecisions(),
    )


def more_kinds(t: Texts) -> Screen:
    """What is chosen seldom."""
    return Screen(
        t("decision-kinds-more-title"),
        column(*(Button(t.plain(f"decision-kinds-{kind}"), Propose(kind=kind)) for kind in MORE)),
        back=Go(to="decision_new"),
    )


def fields(seen: Card) -> tuple[str, ...]:
    """What of a draft can be answered anew."""
    return (
        "title",
        *(() if seen.decision.kind is Kind.PULSE else ("text",)),
        *(("options",) if seen.alternatives else ()),
        *(("about",) if seen.decision.kind is Kind.PEOPLE else ()),
    )


def editing(t: Texts, seen: Card) -> Screen:
    """Which answer of a draft."""
    decision = seen.decision
    return Screen(
        t("decision-editing", title=decision.title),
        column(
            *(
                Button(t.plain(f"form-decision_change-{field}.label"), ChangeDraft(id=decision.id, field=field))
                for field in fields(seen)
            )
        ),
        back=ShowDecision(id=decision.id),
    )


def rules(t: Texts, seen: Card) -> Screen:
    """The rules that apply, in words."""
    return Screen(
        lines(t("decision-title", title=seen.decision.title), words.rules(t, seen)),
        column(
            doors.ruling(t, seen.decision, At.RULES),
            doors.secrecy(t, seen.decision, At.RULES) if seen.decision.secret else None,
            doors.voters(t, seen.decision, At.RULES) if is_strict(seen.decision) else None,
        ),
        back=ShowDecision(id=seen.decision.id),
    )


def leading(t: Texts, seen: Card, note: Html | None = None) -> Screen:
    """What is done seldom: a secret vote is asked for; it is merged, shown in groups, withdrawn, cancelled."""
    decision, way = seen.decision, seen.way
    rows = []
    if way.demands is not None:
        key, do = ("decision-unsecret", Step.UNSECRET) if way.i_demand else ("decision-secret", Step.SECRET)
        rows.append(Button(t.plain(key), OnWay(id=decision.id, do=do)))
    rows += merging.lead_rows(t, seen)
    if way.can_show:
        rows.append(Button(t.plain("decision-show", count=way.can_show), OnWay(id=decision.id, do=Step.SHOW)))
    if seen.is_author and decision.state in lives.LEAVE.from_:
        rows.append(Button(t.plain("decision-leave"), OnWay(id=decision.id, do=Step.LEAVE)))
    if way.may_cancel:
        rows.append(Button(t.plain("decision-cancel"), OnWay(id=decision.id, do=Step.CANCEL)))
    said = t("decision-secret-about") if way.demands is not None else None
    return Screen(
        lines(note, t("decision-title", title=decision.title), said),
        column(*rows),
        back=ShowDecision(id=decision.id),
    )


def withdrawing(t: Texts, seen: Card) -> Screen:
    """Asked once: what others support isn't its author's alone any more."""
    decision = seen.decision
    return question(
        t,
        t("decision-leave-question", title=decision.title),
        Button(t.plain("decision-leave-yes"), OnWay(id=decision.id, do=Step.LEAVE_YES)),
        OnWay(id=decision.id, do=Step.LEAD),
    )


def asked(t: Texts, seen: Request) -> Screen:
    """What the person is asked to agree to."""
    return Screen(asked_text(t, seen), column(*asked_rows(t, seen.decision)), back=ListDecisions())


def asked_text(t: Texts, seen: Request) -> Html:
    name = name_of(t, seen.author) if seen.author is not None else ""
    return lines(
        t("decision-agree-notice", author=name, title=seen.decision.title),
        escape(seen.text),
        t("decision-agree-how"),
    )


def asked_rows(t: Texts, decision: Decision) -> tuple[Button, Button]:
    return (
        Button(t.plain("decision-agree"), OnWay(id=decision.id, do=Step.AGREE)),
        Button(t.plain("decision-decline"), OnWay(id=decision.id, do=Step.DECLINE)),
    )
