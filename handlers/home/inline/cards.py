"""Cards for any chat: what one chooses from, and the message that comes of it."""

from __future__ import annotations

from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)

from handlers.ui.finding import Offer
from handlers.ui.screen import deep_link
from locales.texts import Html, Texts

START = "inline"
"""What the button of an empty answer starts the bot with: nothing in particular."""


def card(t: Texts, offer: Offer, network: str) -> InlineQueryResultArticle:
    """A message that stays in a chat where nobody may know the network: what it is, whose, and the way to it."""
    facts = " · ".join(offer.facts)
    text = t("inline-card", title=offer.title, facts=facts, network=network)
    return _article(t, offer.thing.payload, offer.title, text, offer.link, description=facts)


def way_into_network(t: Texts, network: str, username: str) -> InlineQueryResultArticle:
    """What is said in a strange group where nothing was found."""
    return _article(t, START, network, t("inline-guest", network=network), deep_link(username, START))


def _article(
    t: Texts, name: str, title: str, text: Html, link: str, *, description: str | None = None
) -> InlineQueryResultArticle:
    button = InlineKeyboardButton(text=t.plain("inline-open"), url=link)
    return InlineQueryResultArticle(
        id=name,
        title=title,
        description=description,
        input_message_content=InputTextMessageContent(
            message_text=text, parse_mode="HTML", link_preview_options=LinkPreviewOptions(is_disabled=True)
        ),
        reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]),
    )


def way_in(t: Texts) -> InlineQueryResultsButton:
    """Stands over an empty answer, and opens the bot."""
    return InlineQueryResultsButton(text=t.plain("inline-nothing"), start_parameter=START)
