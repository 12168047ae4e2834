"""The HTTP session to the Bot API, tuned where measurements say that time goes (docs/performance.md).

- What carries no file goes as JSON (core.telegram.org/bots/api#making-requests), in one pass of orjson: aiogram
  walks the parameters, dumps each nested one by itself, and quotes it all for a form.
- Strong references to the generics that pydantic keeps only weakly: without them each garbage collection
  costs a rebuild of milliseconds in the next answer.
- The answer to an edit is the message that the bot has just written; nobody reads it, so it isn't built.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

import orjson
from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import EditMessageReplyMarkup, EditMessageText, SendMessage, TelegramMethod
from aiogram.methods.base import Response, TelegramType
from aiogram.types import File, Message, User
from aiohttp import ClientError, ClientTimeout
from pydantic import BaseModel

_EDITS = (EditMessageText, EditMessageReplyMarkup)
_JSON = {"Content-Type": "application/json"}

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

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's parameter
    ) -> TelegramType:
        body = as_json(bot, method)
        if body is None:
            return await super().make_request(bot, method, timeout)
        session = await self.create_session()
        url = self.api.api_url(bot.token, method.__api_method__)
        patience = ClientTimeout(total=self.timeout if timeout is None else timeout)
        try:
            async with session.post(url, data=body, headers=_JSON, timeout=patience) as answer:
                content = await answer.text()
        except TimeoutError as error:
            raise TelegramNetworkError(method, "Request timeout error") from error
        except ClientError as error:
            raise TelegramNetworkError(method, f"{type(error).__name__}: {error}") from error
        return cast(TelegramType, self.check_response(bot, method, answer.status, content).result)

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


def as_json(bot: Bot, method: TelegramMethod[Any]) -> bytes | None:
    """The parameters of `method`, the bot's defaults filled in; None when JSON can't carry one of them, a file say."""
    given = method.model_dump(exclude_none=True, warnings=False)
    for name, value in list(given.items()):
        if isinstance(value, Default):
            given[name] = bot.default[value.name]
            if given[name] is None:
                del given[name]
    try:
        return orjson.dumps(given, _plain, orjson.OPT_PASSTHROUGH_DATETIME)
    except TypeError:
        return None


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):  # a default, such as that of link previews
        return value.model_dump(exclude_none=True, warnings=False)
    if isinstance(value, datetime):
        return round(value.timestamp())
    raise TypeError
