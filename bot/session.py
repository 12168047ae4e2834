"""The HTTP session to the Bot API, tuned where measurements say that time goes (docs/performance.md).

- What carries no file goes as JSON (core.telegram.org/bots/api#making-requests), in one pass of orjson: aiogram
  walks the parameters, dumps each nested one by itself, and quotes it all for a form. A `Call` is JSON already.
- Strong references to the generics that pydantic keeps only weakly: without them each garbage collection
  costs a rebuild of milliseconds in the next answer.
- The answer to an edit is the message that the bot has just written; nobody reads it, so it isn't built.

And the one place that tells an answer of the Bot API from what a sick front, a proxy or a broken line puts there
instead: whatever can't be read becomes a `TelegramServerError` (status 500 and more) or a `TelegramNetworkError`, so
that for every caller it is a matter of waiting. Only an answer that says itself what it is refuses anything.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import datetime
from typing import Any, cast

import orjson
from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import ClientDecodeError, TelegramAPIError, TelegramNetworkError, TelegramServerError
from aiogram.methods import EditMessageText, GetFile, SendMessage, TelegramMethod
from aiogram.methods.base import Response, TelegramType
from aiogram.types import File, Message, User
from aiohttp import ClientError, ClientResponseError, ClientTimeout
from pydantic import BaseModel

from bot.updates import RawUpdates, delivered
from handlers.ui.calls import Call, Receipt

_EDITS = ("editMessageText", "editMessageReplyMarkup")
_JSON = {"Content-Type": "application/json"}
DONE = b'{"ok":true,"result":true}'
PATIENCE = 30.0
"""Seconds for a call that names no other time: three tries must fit into what an update has (bot/hand.py)."""

KEPT = tuple(
    Response[kind]  # type: ignore[valid-type]  # a list of types, as pydantic wants it
    for kind in (
        bool,
        Message,
        User,
        File,
        Receipt,
        SendMessage.__returning__,
        EditMessageText.__returning__,
        list[Message],
        list[dict[str, Any]],
    )
)

_YES = KEPT[0].model_construct(ok=True, result=True)
"""The commonest answer of all, read once: nobody changes it."""


def _dumps(value: Any) -> str:
    return orjson.dumps(value).decode()


class Session(AiohttpSession):
    """aiogram's session, speaking to the Bot API server at `address`."""

    def __init__(self, address: str, *, connections: int = 200) -> None:
        super().__init__(
            api=TelegramAPIServer.from_base(address),
            json_loads=orjson.loads,
            json_dumps=_dumps,
            timeout=PATIENCE,
            limit=connections,
        )

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's parameter
    ) -> TelegramType:
        body = as_json(bot, method)
        data, headers = (body, _JSON) if body is not None else (self.build_form_data(bot, method), None)
        session = await self.create_session()
        url = self.api.api_url(bot.token, method.__api_method__)
        patience = ClientTimeout(total=self.timeout if timeout is None else timeout)
        try:
            async with session.post(url, data=data, headers=headers, timeout=patience) as answer:
                content = await answer.read()
        except TimeoutError as error:
            raise TelegramNetworkError(method, "Request timeout error") from error
        except (ClientError, OSError) as error:
            raise TelegramNetworkError(method, f"{type(error).__name__}: {error}") from error
        # The bytes are read by orjson as they are: it knows what is no UTF-8 as well.
        return cast("TelegramType", self.check_response(bot, method, answer.status, content).result)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109 - aiogram's parameter
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        method = GetFile(file_id="")  # the errors want one
        try:
            async for chunk in super().stream_content(url, headers, timeout, chunk_size, raise_for_status):
                yield chunk
        except TimeoutError as error:
            raise TelegramNetworkError(method, "Request timeout error") from error
        except ClientResponseError as error:  # its words hold the address, and the address holds the token
            raise unreadable(method, error.status, "a file") from None
        except (ClientError, OSError) as error:
            raise TelegramNetworkError(method, f"a file: {type(error).__name__}") from None

    async def close(self) -> None:
        # aiogram waits a quarter of a second for TLS to say goodbye; a local server has none.
        if self._session is not None and self.api.base.startswith("http://"):
            await self._session.close()
        else:
            await super().close()

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str | bytes
    ) -> Response[TelegramType]:
        """What `content` says. Raises aiogram's errors: those of the network or the server for what can't be read."""
        if status_code == 200 and (content == DONE if method.__returning__ is bool else _is_made(method, content)):
            return cast("Response[TelegramType]", _YES)
        if status_code == 200 and isinstance(method, RawUpdates) and (updates := delivered(content)) is not None:
            # Neither orjson nor pydantic: one odd update would spoil all that came with it.
            return cast("Response[TelegramType]", Response.model_construct(ok=True, result=updates))
        try:
            answer = super().check_response(bot, method, status_code, content)  # type: ignore[arg-type]  # or bytes
        except ClientDecodeError as error:
            raise unreadable(method, status_code, type(error.original).__name__) from None
        except TelegramAPIError as error:
            # Only Telegram's own words are a refusal: another's 404 says nothing of the token.
            if not _is_refusal(status_code, content):
                raise unreadable(method, status_code, "no refusal of the Bot API") from None
            if type(error) is TelegramAPIError:  # a code that aiogram has no class for, a 429 without its seconds
                raise unreadable(method, status_code, error.message) from None
            raise
        except TypeError:  # aiogram looks for a word in a description that isn't there
            raise unreadable(method, status_code, "no description") from None
        if answer.result is None:
            raise unreadable(method, status_code, "no result")
        return answer


def unreadable(method: TelegramMethod[Any], status: int, what: str) -> TelegramAPIError:
    """The error for an answer that isn't the Bot API's; its content stays out of the log, it may hold anything."""
    error = TelegramServerError if status >= 500 else TelegramNetworkError
    return error(method, f"unreadable answer to {method.__api_method__}: HTTP {status}, {what}")


def _is_made(method: TelegramMethod[Any], content: str | bytes) -> bool:
    """Whether an edit has been made, by how the answer begins and ends: to parse it takes a hundred times as long.

    Bot API: it returns the message or True; True is all that is needed of it. Whatever else it may be goes the long
    way; what is cut off in the middle doesn't end so.
    """
    return method.__api_method__ in _EDITS and (
        content == DONE
        or (
            isinstance(content, bytes)
            and content.startswith(b'{"ok":true,"result":{"message_id":')
            and content[-2:] == b"}}"
        )
    )


def _is_refusal(status: int, content: str | bytes) -> bool:
    """Whether it is the Bot API that refuses: its error code is the HTTP status, and it has words."""
    answer = orjson.loads(content)
    return (
        answer.get("ok") is False and answer.get("error_code") == status and isinstance(answer.get("description"), str)
    )


def as_json(bot: Bot, method: TelegramMethod[Any]) -> bytes | None:
    """The parameters of `method`, the bot's defaults filled in; None when JSON can't carry one of them, a file say."""
    if isinstance(method, Call):
        return orjson.dumps(method.given)
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
