"""Screens of a recount: fingerprints, one's own vote, the package."""

from __future__ import annotations

from domain.decisions import counting
from domain.decisions.decisions import Decision
from handlers.decisions.presses import ShowDecision
from handlers.decisions.recounting.presses import CheckVote, FetchPackage
from handlers.ui.screen import Attachment, Button, Screen, column
from locales.texts import Html, Texts, lines
from services.decisions.recounting import Check, Handed


def door(t: Texts, decision: Decision) -> list[Button]:
    """The button of the card that leads here, once a vote has been opened."""
    if decision.opened_at is None:
        return []
    return [Button(t.plain("recount-door"), CheckVote(id=decision.id))]


def check(t: Texts, found: Check) -> Screen:
    """What was published of a vote, to be compared with a package."""
    decision = found.decision
    published = [t(f"recount-{name}", print=found.fingerprints[name]) for name in ("rule", "text", "electorate")]
    if found.chain is not None:
        published.append(t("recount-chain", print=found.chain))
    published += [t("recount-lot", print=one) for one in found.lots]
    return Screen(
        lines(
            t("recount-title", title=decision.title),
            t("recount-people", size=decision.size or 0, active=decision.n or 0),
            Html("\n").join(published),
            t("recount-what-for"),
            _own(t, found),
            t("recount-package-secret" if decision.secret else "recount-package") if found.has_package else None,
        ),
        column(Button(t.plain("recount-fetch"), FetchPackage(id=decision.id)) if found.has_package else None),
        back=ShowDecision(id=decision.id),
    )


def _own(t: Texts, found: Check) -> Html | None:
    """Whether the reader's open vote is in its place; of a secret one nothing is known here."""
    if found.decision.secret or not found.may_vote:
        return None
    if found.ballot is None:
        return t("recount-own-none")
    return t("recount-own", choice=_choice(t, found.ballot.choice), print=found.ballot.who)


def _choice(t: Texts, choice: str) -> str:
    if choice in (counting.YES, counting.NO, counting.ABSTAIN, counting.OBJECT):
        return t.plain(f"recount-choice-{choice}")
    if choice == str(counting.AS_IS):
        return t.plain("recount-choice-as-is")
    return t.plain("recount-choice-numbers", numbers=", ".join(choice.split(",")))


def package(t: Texts, handed: Handed, content: bytes) -> Screen:
    """The package as a file."""
    decision = handed.decision
    return Screen(
        t("recount-file", title=decision.title, number=decision.number or ""),
        back=CheckVote(id=decision.id),
        attachment=Attachment("document", t.plain("recount-file-name", number=decision.number or ""), content),
    )
