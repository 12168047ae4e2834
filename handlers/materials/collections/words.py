"""A collection in words, as lists and searches read."""

from __future__ import annotations

from domain.base.members import Member
from domain.materials.collections import Collection, CollectionState, Counted
from handlers.ui.labels import label
from handlers.ui.names import name_of
from locales.texts import Html, Texts


def line(t: Texts, one: Counted) -> Html:
    """The title, how many materials it has, and what it is for."""
    said = t("collection-line", title=one.collection.title, count=one.count)
    return Html("\n").join([said, t("collection-about", words=one.collection.about)]) if one.collection.about else said


def mine_line(t: Texts, one: Counted) -> Html:
    """The same for whose it is: with its state."""
    state = t(f"collection-state-{one.collection.state}")
    return t("collection-line-mine", title=one.collection.title, count=one.count, state=state)


def button(t: Texts, one: Counted) -> str:
    """«Дроби без слёз · 12»."""
    return label(one.collection.title, lambda cut: t.plain("collection-button", title=cut, count=one.count))


def head(t: Texts, collection: Collection, owner: Member | None) -> Html:
    """Its title, who has put it together, and what it is for."""
    said = [t("collection-title", title=collection.title), t("collection-owner", name=name_of(t, owner))]
    return Html("\n").join([*said, *([t("collection-about", words=collection.about)] if collection.about else [])])


def standing(t: Texts, state: CollectionState, *, waits: bool) -> Html:
    """Who sees it, for whose it is and for moderators."""
    return t("collection-is-waiting" if waits else f"collection-is-{state}")
