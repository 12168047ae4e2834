"""Publishing a consent text: what is in force, what would change, who would be asked."""

from __future__ import annotations

from collections.abc import Mapping

from domain.base.consents import Standing
from domain.people.privacy import Change
from handlers.people.consents import changes
from handlers.people.consents.presses import DismissShipped
from handlers.people.joining.presses import FullText
from handlers.ui.screen import Button, Go, Screen, column
from locales.texts import Html, Texts, lines
from services.people.consents import Answers


def texts(t: Texts, answers: Answers, *, offered: bool = False) -> Screen:
    """The text in force and how members stand to it. `offered`: an update brought a new text."""
    people = answers.people
    return Screen(
        lines(
            t(
                "consent-texts-title",
                version=answers.text.version,
                date=t.long_date(answers.text.published_at),
                sha256=answers.text.sha256,
            ),
            Html("\n").join(
                [
                    t("consent-texts-current", count=people[Standing.CURRENT]),
                    t("consent-texts-ask", count=people[Standing.ASK]),
                    t("consent-texts-read-only", count=people[Standing.READ_ONLY]),
                ]
            ),
            t("consent-shipped-waits") if offered else None,
        ),
        column(
            *([Button(t.plain("consent-shipped-open"), Go(to="consent_shipped"))] if offered else []),
            Button(t.plain("consent-texts-new"), Go(to="consent_publish")),
            Button(t.plain("consent-new-full"), FullText(document="consent", back="consent_texts")),
        ),
        back=Go(to="organizer_network"),
    )


def preview(t: Texts, changed: Mapping[str, list[Change]], *, people: int, days: int | None) -> Screen:
    """What a publication would do, before it is done. `days` to answer in; None: nobody is asked."""
    asked = t("consent-preview-editorial") if days is None else t("consent-preview-asked", count=people, days=days)
    return Screen(
        lines(t("consent-preview"), asked, _changes(t, changed)),
        column(
            Button(t.plain("consent-preview-publish"), Go(to="consent_confirm")),
            Button(t.plain("consent-preview-edit"), Go(to="consent_publish")),
        ),
        back=Go(to="consent_texts"),
    )


def shipped(t: Texts, changed: Mapping[str, list[Change]], digest: str) -> Screen:
    """The text that came with an update, by what it would change; it is published as any other, or dismissed."""
    return Screen(
        lines(t("consent-shipped-title"), _changes(t, changed)),
        column(
            Button(t.plain("consent-shipped-publish"), Go(to="consent_shipped_publish")),
            Button(t.plain("consent-shipped-dismiss"), DismissShipped(digest=digest[:12])),
        ),
        back=Go(to="consent_texts"),
    )


def _changes(t: Texts, found: Mapping[str, list[Change]]) -> Html:
    """As much of each language as there is room for."""
    shown: list[Html] = []
    for language, paragraphs in found.items():
        shown.append(t("consent-preview-language", language=_name(t, language), count=len(paragraphs)))
        shown += changes.shown(t, paragraphs, changes.ROOM // len(found))
    return Html("\n").join(shown)


def published(t: Texts, version: int) -> Screen:
    return Screen(t("consent-published", version=version), back=Go(to="consent_texts"))


def _name(t: Texts, language: str) -> str:
    """What the language calls itself."""
    return Texts(language, t.zone, t.now).plain("language-name")
