"""What people are told of reviews unasked. Each looks whether it is still true, and is silent if not."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.parts import PartState
from handlers.reviews.presses import Do, ReviewPress
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Button, Go, column
from locales.texts import Texts
from services.base.unit import Unit
from services.people.schools import records
from services.reviews import access, reviewing, views

Payload = dict[str, Any]


def _mine(unit: Unit, reader: Member, payload: Payload) -> reviewing.Assignment | None:
    try:
        return reviewing.assignment(unit, reader.id, payload["review"])
    except DomainError:
        return None


def _card(unit: Unit, reader: Member, payload: Payload) -> views.ReviewCard | None:
    try:
        return views.card(unit, reader.id, payload["review"])
    except DomainError:
        return None


def _open(t: Texts, payload: Payload, do: Do = Do.OPEN) -> Button:
    return Button(t.plain("notice-review-open"), ReviewPress(id=payload["review"], do=do))


def asked(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """A colleague is asked for a review."""
    seen = _mine(unit, reader, payload)
    if seen is None or seen.state is not PartState.INVITED or not seen.review.is_live or seen.until is None:
        return None
    rows = column(
        Button(t.plain("review-agree"), ReviewPress(id=seen.review.id, do=Do.AGREE)),
        Button(t.plain("review-refuse"), ReviewPress(id=seen.review.id, do=Do.REFUSE)),
    )
    text = t("notice-review-asked", title=seen.task.title, until=t.moment(seen.until))
    return Notice(text, _open(t, payload), rows=rows)


def reminder(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """An answer or a review is waited for."""
    seen = _mine(unit, reader, payload)
    if seen is None or seen.until is None:
        return None
    key = "notice-review-remind-answer" if seen.state is PartState.INVITED else "notice-review-remind"
    if seen.until <= t.now and seen.state is PartState.ACCEPTED:
        key = "notice-review-remind-late"
    return Notice(t(key, title=seen.task.title, until=t.moment(seen.until)), _open(t, payload), at=seen.until)


def passed(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """Whoever was silent or late needn't review any more."""
    try:
        title = reviewing.title_of(unit, access.review_of(unit, payload["review"]))
    except DomainError:
        return None
    return Notice(t("notice-review-passed", title=title), Button(t.plain("notice-review-list"), Go(to="reviews")))


def school(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """An expert without a school can't be asked."""
    if records.of_member(unit, reader.id) is not None:
        return None
    return Notice(t("notice-review-school"), Button(t.plain("notice-review-school-tell"), Go(to="reviews_school")))


def over(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """The outcome: to the authors, and to those who have judged."""
    card = _card(unit, reader, payload)
    if card is not None and card.is_author:
        text = t(f"notice-review-over-{card.review.state}", title=card.title)
        return Notice(text, _open(t, payload, Do.CARD))
    seen = _mine(unit, reader, payload)
    if seen is None:
        return None
    return Notice(
        t("notice-review-thanks", title=seen.task.title, outcome=t(f"review-state-{seen.review.state}")),
        _open(t, payload),
    )


def answered(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """The author has answered."""
    seen = _mine(unit, reader, payload)
    if seen is None or seen.review.answer is None:
        return None
    return Notice(t("notice-review-answered", title=seen.task.title), _open(t, payload))


NOTICES: dict[str, Renderer] = {
    "review-asked": asked,
    "review-reminder": reminder,
    "review-passed": passed,
    "review-school": school,
    "review-over": over,
    "review-answered": answered,
}
