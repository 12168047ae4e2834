"""The rules that apply, in words: how long each phase lasts, how many must support it, what makes it pass."""

from __future__ import annotations

from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import FORMS, NEW_FOR_NORMS
from handlers.decisions.amending.screens import told as revision
from handlers.decisions.merging.screens import told as merged
from locales.texts import Html, Texts
from services.decisions.electing import is_strict
from services.decisions.views import Card


def gathers(decision: Decision) -> bool:
    """Whether support is looked for: in the whole network, where its kind needs it."""
    return decision.scope is None and bool(decision.rules.terms.gather)


def passes(t: Texts, seen: Card) -> Html:
    """What makes it pass."""
    decision, form = seen.decision, FORMS[seen.decision.kind]
    over, under = decision.rules.share
    share = "more" if decision.rules.more and (over, under) == (1, 2) else "part"
    return t(f"decision-passes-{form}", share=share, over=over, under=under, quorum=seen.way.quorum)


def rules(t: Texts, seen: Card) -> Html:
    """All phases that it goes through, the vote, and what makes it pass."""
    decision, terms = seen.decision, seen.decision.rules.terms
    told = [t("decision-rules-title")]
    if gathers(decision):
        told.append(t("decision-rules-gather", days=terms.gather, need=seen.way.support))
    if terms.discuss:
        told.append(t("decision-rules-discuss", days=terms.discuss))
    if terms.freeze:
        told.append(t("decision-rules-freeze", days=terms.freeze))
    seen_by = "secret" if decision.secret else "all" if decision.scope is None else "team"
    told.append(t("decision-rules-vote", days=terms.vote, seen=seen_by))
    if is_strict(decision):
        told.append(t("decision-rules-voters", days=NEW_FOR_NORMS))
    told.append(passes(t, seen))
    if terms.protest:
        told.append(t("decision-rules-protest", days=terms.protest))
    return Html("\n").join(told)


def move(t: Texts, seen: Card) -> Html | None:
    """Whose move it is, and until when."""
    decision, way = seen.decision, seen.way
    until = t.moment(decision.until) if decision.until is not None else ""
    if decision.state is State.DRAFT and decision.about is not None and not decision.recall and not way.agreed:
        return t("decision-move-agree", asked="yes" if way.asked else "no")
    if decision.state is State.GATHERING and seen.support is not None:
        missing = max(seen.support.need - seen.support.have, 0)
        return t("decision-move-support", missing=missing, until=until)
    if decision.state is State.DISCUSSION:
        return t("decision-move-discussion", until=until)
    if decision.state is State.FROZEN:
        return t("decision-move-frozen", until=until)
    if decision.state is State.ORPHANED:
        return t("decision-move-orphaned", until=until)
    return None


def about(t: Texts, seen: Card) -> Html | None:
    """Whom it is about, and whether it is trust or recall."""
    if seen.about is None or not seen.about.name:
        return None
    return t("decision-about", name=seen.about.name, recall="yes" if seen.decision.recall else "no")


def told(t: Texts, seen: Card) -> list[Html | None]:
    """What the card says of the way to a vote, beneath the text."""
    decision, way = seen.decision, seen.way
    secret = None
    if way.demands:
        secret = t("decision-demands", count=way.demands)
    elif decision.secret and decision.state in (State.GATHERING, State.DISCUSSION, State.FROZEN):
        secret = t("decision-is-secret")
    return [
        t("decision-cancelled-why", reason=way.reason) if way.reason else None,
        merged(t, seen),
        revision(t, seen),
        rules(t, seen) if decision.state is State.DRAFT else None,
        t("decision-support", have=seen.support.have, need=seen.support.need) if seen.support is not None else None,
        move(t, seen),
        secret,
    ]
