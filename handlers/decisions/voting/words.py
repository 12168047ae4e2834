"""A ballot in words: what makes it pass, what is secret; and what it came to, with its arithmetic (PRODUCT §7)."""

from __future__ import annotations

from collections.abc import Sequence

from domain.decisions import counting
from domain.decisions.counting import ABSTAIN, AS_IS, NO, OBJECT, YES, Outcome, Rule
from domain.decisions.decisions import Alternative, Decision
from domain.decisions.kinds import FEW
from locales.texts import Html, Texts, lines
from services.decisions.closing import HIDDEN

TWO_THIRDS = (2, 3)
HALF = (1, 2)


def passes(t: Texts, rule: Rule) -> Html:
    """What makes it pass."""
    over, under = rule.share
    return t(
        f"vote-rule-{rule.form}",
        quorum=rule.quorum,
        share=_share(rule),
        part=t.plain("vote-part", over=over, under=under, two="yes" if rule.share == TWO_THIRDS else "no"),
    )


def _share(rule: Rule) -> str:
    """Which sentence says the share: `half` more than half, `two` two thirds, `other` anything else."""
    if rule.share == HALF and rule.more:
        return "half"
    return "more" if rule.more else "least"


def secrecy(t: Texts, decision: Decision) -> Html:
    """Open or secret, and what that means."""
    if not decision.secret:
        return t("vote-open")
    few = decision.size is not None and decision.size < FEW
    return t("vote-secret", few="yes" if few else "no")


def choice(t: Texts, decision_options: Sequence[Alternative], said: str) -> str:
    """A choice as people say it: «за», «1, 3»."""
    if said in (YES, NO, ABSTAIN, OBJECT):
        return t.plain(f"vote-choice-{said}")
    known = {str(one.number): one.text for one in decision_options} | {str(AS_IS): t.plain("vote-as-is")}
    return ", ".join(known.get(mark, mark) for mark in said.split(","))


def arithmetic(t: Texts, decision: Decision, outcome: Outcome, options: Sequence[Alternative]) -> Html:
    """«За 61, против 20, …; нужно … Принято.»"""
    rule = decision.rule
    assert rule is not None
    result = t(f"outcome-{outcome.result}")
    winner = next((one.text for one in options if one.number == outcome.winner), None)
    won = t("outcome-winner", text=winner) if winner is not None else None
    if outcome.why == HIDDEN:
        return lines(t("outcome-few", result=result), won)
    sums = _counts(t, decision, rule, outcome, options)
    return lines(sums, Html(" ").join([x for x in (_needed(t, rule, outcome), _why(t, outcome), result) if x]), won)


def _counts(t: Texts, decision: Decision, rule: Rule, outcome: Outcome, options: Sequence[Alternative]) -> Html:
    size, counts = decision.size or 0, outcome.counts
    if rule.form in (counting.APPROVAL, counting.PULSE):
        texts = {one.number: one.text for one in options}
        rows = [
            t("outcome-option", text=texts[number], count=counts.get(str(number), 0))
            for number in sorted(rule.options, key=lambda n: (-counts.get(str(n), 0), n))
        ]
        if rule.form == counting.APPROVAL:
            rows.append(t("outcome-option", text=t.plain("vote-as-is"), count=counts.get(str(AS_IS), 0)))
        took = t("outcome-took-part", count=outcome.took_part, abstained=counts.get(ABSTAIN, 0), size=size)
        return Html("\n").join([*rows, took])
    return t(
        f"outcome-counts-{rule.form}",
        yes=counts.get(YES, 0),
        no=counts.get(NO, 0),
        objections=counts.get(OBJECT, 0),
        abstained=counts.get(ABSTAIN, 0),
        size=size,
    )


def _needed(t: Texts, rule: Rule, outcome: Outcome) -> Html | None:
    """What was needed, with the sums that anybody can check."""
    if rule.form == counting.PULSE:
        return None
    if rule.form == counting.CONSENT:
        return t("outcome-needed-consent", quorum=rule.quorum)
    over, under = rule.share
    if rule.form == counting.APPROVAL:
        if rule.more:
            return t("outcome-needed-approval", quorum=rule.quorum)
        most = max((outcome.counts.get(str(one), 0) for one in rule.options), default=0)
        voted = outcome.took_part - outcome.counts.get(ABSTAIN, 0)
        return t(
            "outcome-needed-approval-share",
            quorum=rule.quorum,
            part=_part(t, rule),
            sums=_sums(most, under, voted, over, more=False),
        )
    yes, no = outcome.counts.get(YES, 0), outcome.counts.get(NO, 0)
    if rule.share == HALF and rule.more:
        return t("outcome-needed-half", quorum=rule.quorum, sums=f"{yes} {_sign(yes, no, more=True)} {no}")
    return t(
        "outcome-needed-share",
        quorum=rule.quorum,
        part=_part(t, rule),
        sums=_sums(yes, under, yes + no, over, more=rule.more),
        more="yes" if rule.more else "no",
    )


def _part(t: Texts, rule: Rule) -> str:
    over, under = rule.share
    return t.plain("vote-part", over=over, under=under, two="yes" if rule.share == TWO_THIRDS else "no")


def _sums(yes: int, under: int, of: int, over: int, *, more: bool) -> str:
    """«61·3 = 183 ≥ 81·2 = 162»."""
    left, right = yes * under, of * over
    return f"{yes}·{under} = {left} {_sign(left, right, more=more)} {of}·{over} = {right}"


def _sign(left: int, right: int, *, more: bool) -> str:
    if left > right:
        return ">" if more else "≥"
    if left == right:
        return "=" if more else "≥"
    return "<"


def _why(t: Texts, outcome: Outcome) -> Html | None:
    """The reason where neither the sums nor the result say it."""
    return t(f"outcome-why-{outcome.why}") if outcome.why in ("nobody", "tie", "as_is", "objections") else None
