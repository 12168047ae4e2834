"""A protest in words, for the card: whose move it is, and until when; how it ended."""

from __future__ import annotations

from domain.decisions.decisions import Decision, State
from domain.decisions.protests import DRAWN, End
from locales.texts import Html, Texts
from services.decisions.protesting import Standing


def on_card(t: Texts, decision: Decision, seen: Standing) -> Html | None:
    """What the card says of it; None where there is nothing to say."""
    until = t.moment(decision.until) if decision.until is not None else ""
    protest = seen.protest
    if decision.state is State.PROTEST:
        if protest is None:
            return t("protest-none", until=until)
        return t("protest-gathers", have=seen.signed, need=protest.need, until=until)
    if protest is None:
        return None
    if decision.state is State.LOT:
        return t("protest-lot", answered=seen.answered, until=until)
    return ended(t, seen)


def ended(t: Texts, seen: Standing) -> Html | None:
    """How it ended; a protest that too few have signed is no news on the card."""
    protest = seen.protest
    if protest is None or protest.ended in (None, End.LAPSED):
        return None
    return t(f"protest-ended-{protest.ended}", confirm=seen.confirm, repeat=seen.repeat, all=DRAWN)
