"""Screens of amendments: the list, one of them with what it would replace, what differs between two texts."""

from __future__ import annotations

from domain.base.cutting import cut
from domain.base.lists import Page
from domain.decisions.amendments import Amendment, differences
from handlers.decisions.amending.presses import Amend, Amendments, Answer, OnAmendment
from handlers.decisions.presses import ShowDecision
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.names import name_of
from handlers.ui.screen import Button, Row, Screen, column
from locales.texts import Html, Texts, lines
from services.decisions.replying import Seen
from services.decisions.views import Card

SHOWN = 3
"""Differences that a notice tells."""
PIECE = 200
"""Letters of a paragraph in a list or among differences."""


def rows(t: Texts, seen: Card) -> list[Row]:
    """On the decision's card: its amendments, and for its author the whole text anew."""
    decision, way = seen.decision, seen.way
    if way.amendments is None or not (way.changes or way.amendments):
        return []
    door = Button(t.plain("amendments-door", count=way.amendments), Amendments(id=decision.id))
    if not way.changes:
        return [(door,)]
    if seen.is_author:
        return [(door, Button(t.plain("decision-revise"), Amend(id=decision.id, whole=1)))]
    return [(door, Button(t.plain("amendments-propose"), Amend(id=decision.id)))]


def told(t: Texts, seen: Card) -> Html | None:
    """Which text it is, and whose words it has."""
    if seen.decision.revision == 1:
        return None
    amender = seen.way.amender
    name = name_of(t, amender) if amender is not None else ""
    return t("decision-revision", number=seen.decision.revision, amended="yes" if name else "no", name=name)


def listing(t: Texts, seen: Card, page: Page[Amendment]) -> Screen:
    """The amendments to a decision."""
    decision = seen.decision
    return lists.screen(
        t,
        page,
        title=lines(t("decision-title", title=decision.title), t("amendments-about")),
        said=[_line(t, one) for one in page.items],
        rows=[
            Button(label(t.plain("amendment-button", paragraph=one.paragraph, text=one.text)), OnAmendment(id=one.id))
            for one in page.items
        ],
        to=lambda number: Amendments(id=decision.id, page=number),
        empty=t("amendments-none"),
        doors=(((Button(t.plain("amendments-propose"), Amend(id=decision.id)),),) if seen.way.changes else ()),
        back=ShowDecision(id=decision.id),
    )


def _line(t: Texts, one: Amendment) -> Html:
    state = t(f"amendment-state-{one.state}")
    return t("amendment-line", paragraph=one.paragraph, text=cut(one.text, PIECE), state=state)


def amendment(t: Texts, seen: Seen, note: Html | None = None) -> Screen:
    """One of them."""
    one = seen.amendment
    return Screen(
        lines(note, text(t, seen), t(f"amendment-state-{one.state}"), _answer(t, one)),
        column(*answers(t, seen), *_mine(t, seen)),
        back=Amendments(id=seen.decision.id),
    )


def _answer(t: Texts, one: Amendment) -> Html | None:
    return t("amendment-answer", answer=one.answer) if one.answer else None


def text(t: Texts, seen: Seen) -> Html:
    """What was, what is proposed, why, by whom, and how many support it."""
    one = seen.amendment
    return lines(
        t(
            "amendment-text",
            title=seen.decision.title,
            paragraph=one.paragraph,
            was=seen.was,
            text=one.text,
            author=name_of(t, seen.author) if seen.author is not None else "",
        ),
        t("amendment-reason", reason=one.reason) if one.reason else None,
        t("amendment-supporters", count=seen.supporters),
    )


def answers(t: Texts, seen: Seen) -> list[Button]:
    """The author's two answers."""
    if not seen.may_answer:
        return []
    return [
        Button(t.plain("amendment-accept"), OnAmendment(id=seen.amendment.id, do=Answer.ACCEPT)),
        Button(t.plain("amendment-decline"), OnAmendment(id=seen.amendment.id, do=Answer.DECLINE)),
    ]


def _mine(t: Texts, seen: Seen) -> list[Button]:
    found = []
    if seen.may_support:
        key, do = ("amendment-supported", Answer.UNSUPPORT) if seen.supports else ("amendment-support", Answer.SUPPORT)
        found.append(Button(t.plain(key), OnAmendment(id=seen.amendment.id, do=do)))
    if seen.is_mine and seen.decision.state == "discussion" and seen.amendment.state in ("open", "declined"):
        found.append(Button(t.plain("amendment-take-back"), OnAmendment(id=seen.amendment.id, do=Answer.TAKE_BACK)))
    return found


def changes(t: Texts, before: str, after: str) -> Html:
    """What differs, as far as a phone shows it."""
    found = differences(before, after)
    told = [
        t(
            "decision-change",
            was=cut(was, PIECE),
            text=cut(now, PIECE),
            kind="added" if not was else "gone" if not now else "changed",
        )
        for was, now in found[:SHOWN]
    ]
    rest = len(found) - SHOWN
    return lines(*told, t("decision-changes-more", count=rest) if rest > 0 else None)
