"""The HTTP session to the Bot API, tuned where measurements say that time goes (ARCHITECTURE, "Figures").

- orjson both ways.
- Strong references to the generics that pydantic keeps only weakly: without them each garbage collection
  costs a rebuild of milliseconds in the next answer.
- The answer to an edit is the message that the bot has just written; nobody reads it, so it isn't built.
"""

from __future__ import annotations

from typing import Any, cast

import orjson
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import EditMessageReplyMarkup, EditMessageText, SendMessage, TelegramMethod
from aiogram.methods.base import Response, TelegramType
from aiogram.types import File, Message, User

_EDITS = (EditMessageText, EditMessageReplyMarkup)

KEPT = tuple(
    Response[kind]  # type: ignore[valid-type]  # a list of types, as pydantic wants it
    for kind in (
        bool,
        Message,
        User,
        File,
        SendMessage.__returning__,
        EditMessageText.__returning__,
        list[Message],
        list[dict[str, Any]],
    )
)


def _dumps(value: Any) -> str:
    return orjson.dumps(value).decode()


class Session(AiohttpSession):
    """aiogram's session, speaking to the Bot API server at `address`."""

    def __init__(self, address: str, *, connections: int = 200) -> None:
        super().__init__(
            api=TelegramAPIServer.from_base(address),
            json_loads=orjson.loads,
            json_dumps=_dumps,
            limit=connections,
        )

    async def close(self) -> None:
        # aiogram waits a quarter of a second for TLS to say goodbye; a local server has none.
        if self._session is not None and self.api.base.startswith("http://"):
            await self._session.close()
        else:
            await super().close()

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        if status_code == 200 and isinstance(method, _EDITS) and content.startswith('{"ok":true'):
            # Bot API: an edit returns the message or True; True is all that is needed of it.
            return cast(Response[TelegramType], KEPT[0].model_construct(ok=True, result=True))
        return super().check_response(bot, method, status_code, content)
