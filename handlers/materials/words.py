"""A material in words: its type, subject, classes, licence, authors, files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from domain.base.members import Member
from domain.materials.materials import SEEN, FileKind, Item, Licence, Like, Material
from domain.people.profile import ProfileField
from handlers.people.directory.labels import grades_label, tag_label
from handlers.ui.names import name_of
from locales.texts import Html, Texts, escape
from services.materials.views import Card

NAMED = 4
"""Co-authors whose names stand on the card; how many more there are is said."""


def subject(t: Texts, value: str | None) -> str:
    """«Физика»; «межпредметное» for none."""
    return t.plain("material-subject-any") if value is None else tag_label(t, ProfileField.SUBJECTS, value)


def licence(t: Texts, value: Licence) -> str:
    return t.plain(f"material-licence-{value}")


def kind_line(t: Texts, material: Material) -> Html:
    """«Презентация · Физика · 7 класс»."""
    return escape(" · ".join(kind(t, material)))


def kind(t: Texts, material: Material) -> tuple[str, ...]:
    """The same, word by word."""
    return t.plain(f"material-form-{material.form}"), subject(t, material.subject), grades_label(t, material.grades)


def like(t: Texts, said: Like) -> str:
    """«Физика · 7–9 классы · Презентация · CC BY»: what was answered, for one or for many."""
    form = t.plain(f"material-form-{said.form}")
    return " · ".join((subject(t, said.subject), grades_label(t, said.grades), form, licence(t, said.licence)))


def list_line(t: Texts, material: Material) -> Html:
    """The title, and under it what tells it from others, the licence in every row."""
    facts = [kind_line(t, material), escape(licence(t, material.licence))]
    if material.state not in SEEN:  # its author finds it while a moderator looks at it
        facts.insert(0, t(f"material-state-{material.state}"))
    if material.recommended is not None:
        facts.append(t("material-line-recommended"))
    if material.got:
        facts.append(t("material-line-got", count=material.got))
    return t("material-line", title=material.title, facts=Html(" · ").join(facts))


def mine_line(t: Texts, material: Material) -> Html:
    """The same, with its state, for whoever made it."""
    facts = [t(f"material-state-{material.state}"), kind_line(t, material)]
    if material.got:
        facts.append(t("material-line-got", count=material.got))
    return t("material-line", title=material.title, facts=Html(" · ").join(facts))


def authors(t: Texts, author: Member | None, coauthors: Sequence[Member]) -> Html:
    """Who made it, as far as the reader is told; co-authors are those who have confirmed it."""
    if author is None:
        return t("material-author-hidden")
    names = ", ".join(name_of(t, one) for one in (author, *coauthors[:NAMED]))
    if len(coauthors) > NAMED:
        return t("material-authors-more", name=names, more=len(coauthors) - NAMED)
    return t("material-authors" if coauthors else "material-author", name=names)


def quality(t: Texts, material: Material) -> Html:
    """An honest word on its quality: which version reviewers recommend, or that nobody has reviewed it (PRODUCT §8)."""
    if material.recommended is None:
        return t("material-unreviewed")
    key = "material-recommended" if material.recommended == material.version else "material-recommended-before"
    return t(key, version=material.recommended, newest=material.version)


def item(t: Texts, one: Item) -> str:
    """What a file, a link or a text is called in a list."""
    if one.kind is FileKind.LINK:
        return one.words
    if one.kind is FileKind.TEXT:
        return t.plain("material-item-text")
    name = one.name or t.plain(f"material-item-{one.kind}")
    return t.plain("material-item-file", name=name, size=t.size(one.size)) if one.size else name


def what(several: Iterable[Item]) -> str:
    """What they are called together: «files», «links», «texts», or «mixed» for all sorts."""
    sorts = {_SORTS.get(one.kind, "files") for one in several}
    return sorts.pop() if len(sorts) == 1 else "mixed"


_SORTS = {FileKind.LINK: "links", FileKind.TEXT: "texts"}


def items(t: Texts, several: Iterable[Item]) -> Html:
    """One a line."""
    return Html("\n").join([t("material-item", name=item(t, one)) for one in several])


def stopped(t: Texts, seen: Card) -> Html | None:
    """How it stands, for those who see it though others don't."""
    state = seen.material.state
    if state == "hidden":
        return t("material-is-hidden-awaited" if seen.is_awaited else "material-is-hidden")
    if state in ("submitted", "withdrawn"):
        return t(f"material-is-{state}")
    return None
