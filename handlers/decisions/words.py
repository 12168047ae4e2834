"""How decisions read: the kind, the phase and whose move it is, the outcome with its arithmetic."""

from __future__ import annotations

from domain.decisions.decisions import Decision, State
from locales.texts import Html, Texts, escape
from services.decisions.ballots import Line
from services.decisions.views import Card


def state_line(t: Texts, decision: Decision) -> Html:
    """Which phase it is in, and until when."""
    if decision.until is None or decision.state is State.DRAFT:
        return t(f"decision-state-{decision.state}")
    return t("decision-state-until", state=t(f"decision-state-{decision.state}"), until=t.moment(decision.until))


def facts(t: Texts, decision: Decision) -> Html:
    """The kind and the number of the register."""
    kind = t(f"decision-kind-{decision.kind}")
    return t("decision-facts", kind=kind, number=decision.number or "", numbered="yes" if decision.number else "no")


def list_line(t: Texts, decision: Decision) -> Html:
    """One decision in a list."""
    return t("decision-line", title=decision.title, facts=facts(t, decision), state=state_line(t, decision))


def vote_line(t: Texts, line: Line) -> Html:
    """The same, with how it stands with the reader's vote. That one has voted in secret is written nowhere."""
    if line.voted is None or (line.voted and line.decision.secret):
        return list_line(t, line.decision)
    own = t("decision-line-voted" if line.voted else "decision-line-waits")
    return Html("\n").join([list_line(t, line.decision), own])


def paragraphs(t: Texts, seen: Card) -> Html | None:
    """The text with numbers before its paragraphs, when it has several."""
    said = seen.text.paragraphs
    if said == (seen.decision.title,):  # a poll has nothing but its question
        return None
    if len(said) == 1:
        return escape(said[0])
    # Fluent takes no words of more than a thousand letters.
    return Html("\n").join(
        Html(" ").join([t("decision-paragraph", number=number), escape(text)]) for number, text in enumerate(said, 1)
    )


def alternatives(t: Texts, seen: Card) -> Html | None:
    """What can be approved of."""
    if not seen.alternatives:
        return None
    return Html("\n").join([t("decision-alternative", number=one.number, text=one.text) for one in seen.alternatives])
