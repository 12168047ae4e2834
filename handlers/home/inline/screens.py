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
from locales.texts import Texts

START = "inline"
"""What the button of an empty answer starts the bot with: nothing in particular."""


def card(t: Texts, offer: Offer, network: str) -> InlineQueryResultArticle:
    """A message that stays in a chat where nobody may know the network: what it is, whose, and the way to it."""
    facts = " · ".join(offer.facts)
    return InlineQueryResultArticle(
        id=offer.thing.payload,
        title=offer.title,
        description=facts,
        input_message_content=InputTextMessageContent(
            message_text=t("inline-card", title=offer.title, facts=facts, network=network),
            parse_mode="HTML",
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        ),
        reply_markup=InlineKeyboardMarkup(
            inline_keyboard=[[InlineKeyboardButton(text=t.plain("inline-open"), url=offer.link)]]
        ),
    )


def way_in(t: Texts) -> InlineQueryResultsButton:
    """Stands over an empty answer, and opens the bot."""
    return InlineQueryResultsButton(text=t.plain("inline-nothing"), start_parameter=START)
