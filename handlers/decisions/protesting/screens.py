"""Screens of a protest: how it stands, why, and what one can do about it."""

from __future__ import annotations

from domain.decisions.decisions import State
from domain.decisions.protests import REASONS_MOST, Said
from handlers.decisions.presses import ShowDecision
from handlers.decisions.protesting import words
from handlers.decisions.protesting.presses import Act, OnProtest
from handlers.ui.names import name_of
from handlers.ui.screen import Button, Row, Screen, two_a_row
from locales.texts import Html, Texts, lines
from services.decisions.protesting import Standing
from services.decisions.views import Card


def rows(t: Texts, seen: Card) -> list[Row]:
    """On the card: to sign in one tap, to take that back, and the door of the protest; to make one."""
    decision, now = seen.decision, seen.protest
    if decision.state not in (State.PROTEST, State.LOT):
        return []
    if now.protest is None:
        make = Button(t.plain("protest-make"), OnProtest(id=decision.id, do=Act.MAKE))
        return [(make,)] if now.may_sign else []
    about = Button(t.plain("protest-about"), OnProtest(id=decision.id))
    return list(two_a_row([*_sign(t, seen), about]))


def _sign(t: Texts, seen: Card) -> tuple[Button, ...]:
    now = seen.protest
    if not now.may_sign or now.protest is None:
        return ()
    key, do = ("protest-unsign", Act.UNSIGN) if now.i_signed else ("protest-sign", Act.SIGN)
    return (Button(t.plain(key), OnProtest(id=seen.decision.id, do=do, of=now.protest.id)),)


def answers(t: Texts, decision_id: int, now: Standing) -> Row:
    """The two buttons of whoever was drawn."""
    assert now.protest is not None
    marks = {said: "protest-said-chosen" if now.said is said else f"protest-do-{said}" for said in Said}
    return tuple(
        Button(
            t.plain(marks[said], said=t.plain(f"protest-do-{said}")),
            OnProtest(id=decision_id, do=do, of=now.protest.id),
        )
        for said, do in ((Said.CONFIRM, Act.CONFIRM), (Said.REPEAT, Act.REPEAT))
    )


def reasons(t: Texts, now: Standing) -> Html:
    """Why: whose words, one under the other."""
    return Html("\n").join(
        [
            t("protest-reason", name=name_of(t, who) if who is not None else t.plain("protest-somebody"), words=words)
            for who, words in now.reasons
        ]
    )


def protest(t: Texts, seen: Card, note: Html | None = None) -> Screen:
    """How it stands, for this reader."""
    decision, now = seen.decision, seen.protest
    back = ShowDecision(id=decision.id)
    if now.protest is None:
        make = ((Button(t.plain("protest-make"), OnProtest(id=decision.id, do=Act.MAKE)),),) if now.may_sign else ()
        return Screen(lines(note, t("protest-title", title=decision.title), t("protest-nobody")), make, back=back)
    adds = now.may_sign and len(now.reasons) <= REASONS_MOST
    more = (Button(t.plain("protest-add"), OnProtest(id=decision.id, do=Act.MAKE)),)
    return Screen(
        lines(
            note,
            t("protest-title", title=decision.title),
            reasons(t, now),
            words.on_card(t, decision, now),
            _drawn(t, now),
            t("protest-how") if decision.state is State.PROTEST else None,
            t("protest-asked") if now.asked else None,
            t("protest-seed", print=now.protest.seed_print),
        ),
        (
            *((answers(t, decision.id, now),) if now.asked else ()),
            *((sign,) if (sign := _sign(t, seen)) else ()),
            *((more,) if adds else ()),
        ),
        back=back,
    )


def _drawn(t: Texts, now: Standing) -> Html | None:
    if not now.drawn:
        return None
    return t("protest-drawn", names=", ".join(name_of(t, one) for one in now.drawn))
