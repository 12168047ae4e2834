"""HTTP requests in and out: parameters in any of the four encodings, answers as JSON.

Rules: core.telegram.org/bots/api#making-requests.
"""

import re
from http import HTTPStatus
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

import orjson
from aiohttp import BodyPartReader, web

from simulator.errors import Refusal
from simulator.files import UPLOAD_LIMIT, Upload

JSON = "application/json"
_FILE_NAME = re.compile(r"[\x00-\x1f/\\]")


async def read_call(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Parameters and uploaded parts. Raises Refusal for a body that can't be read."""
    values: dict[str, Any] = dict(request.query) if request.query_string else {}
    uploads: dict[str, Upload] = {}
    if request.method == "GET" or not request.can_read_body:
        return values, uploads
    kind = request.content_type
    if kind == "application/x-www-form-urlencoded":
        values.update(parse_qsl((await request.read()).decode("utf-8", "replace"), keep_blank_values=True))
    elif kind == JSON:
        values.update(read_json(await request.read()))
    elif kind.startswith("multipart/"):
        await _read_parts(request, values, uploads)
    return values, uploads


def read_json(body: bytes) -> dict[str, Any]:
    """The parameters in a JSON body. Raises Refusal."""
    if not body:
        return {}
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise Refusal(400, "can't parse request: Failed to parse JSON") from None
    return found if isinstance(found, dict) else {}


async def _read_parts(request: web.Request, values: dict[str, Any], uploads: dict[str, Upload]) -> None:
    reader = await request.multipart()
    while (part := await reader.next()) is not None:
        if not isinstance(part, BodyPartReader):
            continue  # a nested multipart: no part of the Bot API
        name = part.name or ""
        data = bytes(await part.read(decode=False))
        if part.filename is None:
            values[name] = data.decode("utf-8", "replace")
        else:
            if len(data) > UPLOAD_LIMIT:
                raise Refusal(413, f"file of size {len(data)} is too big to be uploaded")
            mime = part.headers.get("Content-Type", "")
            uploads[name] = Upload(_FILE_NAME.sub("_", part.filename) or "file", mime, data)


class Reply(NamedTuple):
    """An answer before it is HTTP. `retry_after`: seconds; 0: nothing is said of it."""

    status: int
    body: bytes
    retry_after: int = 0
    mime: str = JSON

    def bytes(self) -> bytes:
        """As it goes over the line."""
        head = f"HTTP/1.1 {_reason(self.status)}\r\nContent-Type: {self.mime}\r\nContent-Length: {len(self.body)}\r\n"
        if self.retry_after:
            head += f"Retry-After: {self.retry_after}\r\n"
        return b"%b\r\n%b" % (head.encode(), self.body)

    def response(self) -> web.Response:
        """As aiohttp says it."""
        headers = {"Retry-After": str(self.retry_after)} if self.retry_after else None
        return web.Response(body=self.body, status=self.status, content_type=self.mime, headers=headers)


def _reason(status: int) -> str:
    return f"{status} {HTTPStatus(status).phrase}" if status in _STATUSES else f"{status} "


_STATUSES = frozenset(HTTPStatus)


def answer(result: Any) -> Reply:
    return Reply(200, orjson.dumps({"ok": True, "result": result}))


def refusal(error: Refusal) -> Reply:
    return Reply(error.code, orjson.dumps(error.body()), error.parameters.get("retry_after", 0))
