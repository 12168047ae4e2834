"""Publishing a new version of the consent: texts, kind, date, preview, and a word to type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from domain.base.errors import DomainError
from handlers.people.consents import screens, shipped
from handlers.people.consents.fields import TextBody, given_text
from handlers.people.consents.presses import DismissShipped
from handlers.ui.confirm import Typed
from handlers.ui.forms import drafts, engine
from handlers.ui.forms.answers import Answers
from handlers.ui.forms.choices import Choice
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.field import Option
from handlers.ui.forms.form import Form
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from services.people import consents

routes = Routes()
DAYS = (14, 30, 60)
"""Days offered for answering a substantial change."""
TEXT = "consent-text"


@routes.screen("consent_texts")
async def texts(turn: Turn, at: int = 0) -> Screen:
    answers = await turn.ask(consents.answers)
    offered = await turn.units.ask(consents.is_offered, shipped.DIGEST)
    return screens.texts(turn.t, answers, offered=offered)


async def _kinds(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(kind, turn.t.plain(f"consent-kind-{kind}")) for kind in ("substantial", "editorial")]


async def _days(turn: Turn, answers: Answers) -> Sequence[Option]:
    return [Option(str(days), turn.t.plain("consent-days", days=days)) for days in DAYS]


async def _preview(turn: Turn, answers: Filled) -> Screen:
    # The answers stay as a draft until the word is typed.
    await drafts.put_aside(turn)
    return await preview(turn)


FORM = routes.form(
    Form(
        name=TEXT,
        fields=(
            TextBody(key="ru"),
            TextBody(key="en", optional=True),
            Choice(key="kind", choices=_kinds),
            Choice(key="days", choices=_days, when=lambda answers: answers["kind"] == "substantial"),
        ),
        submit=_preview,
        home=Go(to="consent_texts"),
        ask_known=False,
    )
)


@routes.screen("consent_publish")
async def publish(turn: Turn, at: int = 0) -> Screen | None:
    await turn.ask(consents.answers)  # refuses whoever may not publish before asking anything
    return await engine.start(turn, FORM)


async def _offered(turn: Turn) -> dict[str, str]:
    """The text that came with the bot, while it is offered."""
    bodies = shipped.bodies(turn.units.network)
    if not await turn.units.ask(consents.is_offered, shipped.DIGEST):
        raise DomainError("error-consent-not-offered")
    return bodies


@routes.screen("consent_shipped")
async def offered(turn: Turn, at: int = 0) -> Screen:
    changes, _ = await turn.ask(consents.changes_by, await _offered(turn))
    return screens.shipped(turn.t, changes, shipped.DIGEST)


@routes.screen("consent_shipped_publish")
async def publish_offered(turn: Turn, at: int = 0) -> Screen | None:
    await turn.ask(consents.answers)  # refuses whoever may not publish before asking anything
    bodies = await _offered(turn)
    return await engine.start(turn, FORM, answers={key: given_text(turn, body) for key, body in bodies.items()})


@routes.press(DismissShipped, card=lambda turn, press: texts(turn))
async def dismiss(turn: Turn, press: DismissShipped) -> Screen:
    if not shipped.DIGEST.startswith(press.digest):
        raise DomainError("error-consent-not-offered")
    await turn.do(consents.dismiss, shipped.DIGEST)
    turn.toast("consent-shipped-dismissed")
    return await texts(turn)


def _draft(turn: Turn) -> dict[str, Any]:
    """The answers of the form put aside. Raises `DomainError` when it isn't filled in."""
    kept = dict(drafts.answers(turn, TEXT) or {})
    if "ru" not in kept or "kind" not in kept or (kept["kind"] == "substantial" and "days" not in kept):
        raise DomainError("error-draft-gone")
    return kept


def _bodies(kept: dict[str, Any]) -> dict[str, str]:
    return {language: kept[language] for language in ("ru", "en") if language in kept}


def _given_days(kept: dict[str, Any]) -> int | None:
    return int(kept["days"]) if kept["kind"] == "substantial" else None


@routes.screen("consent_preview")
async def preview(turn: Turn, at: int = 0) -> Screen:
    kept = _draft(turn)
    changes, people = await turn.ask(consents.changes_by, _bodies(kept))
    return screens.preview(turn.t, changes, people=people, days=_given_days(kept))


async def _publish(turn: Turn, answers: Filled) -> Screen:
    kept = _draft(turn)
    days = _given_days(kept)
    version = await answers.close_with(
        consents.publish,
        _bodies(kept),
        substantial=days is not None,
        answer_by=turn.now + days * 86400 if days is not None else None,
    )
    drafts.drop(turn, TEXT)
    await turn.remember()
    return screens.published(turn.t, version)


CONFIRM = routes.form(
    Form(
        name="consent-confirm",
        fields=(Typed(key="word", word="consent-confirm-word"),),
        submit=_publish,
        home=Go(to="consent_preview"),
        preview=False,
    )
)


@routes.screen("consent_confirm")
async def confirm(turn: Turn, at: int = 0) -> Screen | None:
    _draft(turn)
    return await engine.start(turn, CONFIRM)
