"""Asking from a group: its link, and the answer that goes back there if its writer agrees (PRODUCT §6)."""

from __future__ import annotations

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramMigrateToChat
from aiogram.types import ChatMemberRestricted

from domain.base.errors import DomainError
from domain.base.lists import Window, page_of
from domain.ideas.ideas import Kind
from handlers.ideas.forms import PROPOSE
from handlers.ideas.groups import screens
from handlers.ideas.groups.presses import Do, OfGroup, SendBack
from handlers.ui.forms import engine
from handlers.ui.routes import Routes
from handlers.ui.screen import Screen
from handlers.ui.turn import Turn
from services.ideas import groups

routes = Routes()
PRESENT = frozenset({"creator", "administrator", "member"})


async def is_in(bot: Bot, chat_id: int, telegram_id: int | None) -> bool:
    """Whether Telegram sees the person in the group; what it doesn't tell is no yes."""
    if telegram_id is None:
        return False
    try:
        found = await bot.get_chat_member(chat_id, telegram_id)
    except TelegramMigrateToChat as moved:
        return await is_in(bot, moved.migrate_to_chat_id, telegram_id)
    except (TelegramBadRequest, TelegramForbiddenError):
        return False
    return found.status in PRESENT or (isinstance(found, ChatMemberRestricted) and found.is_member)


# -- the link of a group -----------------------------------------------------------------------------


@routes.screen("ideas_groups")
async def listing(turn: Turn, at: int = 0) -> Screen:
    return screens.listing(turn.t, page_of(await turn.ask(groups.asking), Window(at)))


@routes.press(OfGroup, card=lambda turn, press: listing(turn))
async def of_group(turn: Turn, press: OfGroup) -> Screen:
    t, username = turn.t, turn.units.network.bot_username
    if press.do is Do.POST:
        return screens.link(t, await turn.do(groups.post, press.chat), username, t("group-link-posted"))
    if press.do is Do.RENEW_YES:
        return screens.link(t, await turn.do(groups.renew, press.chat), username, t("group-link-renewed"))
    seen = await turn.do(groups.link_of, press.chat)
    return screens.renewing(t, seen) if press.do is Do.RENEW else screens.link(t, seen, username)


# -- asking ------------------------------------------------------------------------------------------


@routes.link(screens.ASK)
async def linked(turn: Turn, argument: str) -> Screen | None:
    """`t.me/<bot>?start=ask_<code>`: whoever is seen in the group writes a problem that remembers it."""
    if not turn.viewer.is_member:
        return screens.join_first(turn.t)
    door = await turn.ask(groups.door, argument)
    if not await is_in(turn.bot, door.chat.chat_id, turn.viewer.telegram_id):
        raise DomainError("error-ask-not-in-group")
    return await engine.start(turn, PROPOSE[Kind.PROBLEM], context={"kind": Kind.PROBLEM, "group": door.code})


# -- the answer --------------------------------------------------------------------------------------


@routes.press(SendBack)
async def send_back(turn: Turn, press: SendBack) -> Screen:
    found = await turn.ask(groups.question, press.id, press.remark)
    if not press.yes:
        return screens.kept(turn.t, found)
    if not await is_in(turn.bot, found.asked.chat.chat_id, found.asker.telegram_id):
        raise DomainError("error-group-asker-gone")
    return screens.sent(turn.t, await turn.do(groups.agree, press.id, press.remark))
