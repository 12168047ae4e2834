"""HTTP requests in and out: parameters in any of the four encodings, answers as JSON.

Rules: core.telegram.org/bots/api#making-requests.
"""

import re
from typing import Any
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
        body = await request.read()
        if body:
            try:
                found = orjson.loads(body)
            except orjson.JSONDecodeError:
                raise Refusal(400, "can't parse request: Failed to parse JSON") from None
            if isinstance(found, dict):
                values.update(found)
    elif kind.startswith("multipart/"):
        await _read_parts(request, values, uploads)
    return values, uploads


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


def answer(result: Any) -> web.Response:
    return web.Response(body=orjson.dumps({"ok": True, "result": result}), content_type=JSON)


def refusal(error: Refusal) -> web.Response:
    headers = {}
    if "retry_after" in error.parameters:
        headers["Retry-After"] = str(error.parameters["retry_after"])
    return web.Response(body=orjson.dumps(error.body()), status=error.code, content_type=JSON, headers=headers or None)
