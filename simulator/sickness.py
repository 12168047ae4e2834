"""Answers that are none of the Bot API's: what proxies, balancers and broken lines put in the place of one.

Seen in the wild: a 502 with nginx's page, an empty 504, a captive portal's page with status 200, somebody else's JSON,
bytes that are no text, an answer cut off in the middle by a proxy (its length is right) or by the line (it isn't), and
one that never comes.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web

JSON = "application/json"
PAGE = (
    b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    b"<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
)
BYTES = b'{"ok":true,"result":"\xff\xfe\x80\x00"}'
UNTIL_GONE = 0.05
"""Seconds between two looks whether the one who waits for a hanging answer has given up."""


@dataclass(frozen=True, slots=True)
class Kind:
    """`status`: the usual HTTP status. `body` makes the bytes out of those of the right answer."""

    status: int
    body: Callable[[bytes], bytes]
    mime: str = JSON


KINDS: dict[str, Kind] = {
    "html": Kind(502, lambda right: PAGE, "text/html"),
    "page": Kind(200, lambda right: PAGE.replace(b"502 Bad Gateway", b"Welcome"), "text/html"),
    "empty": Kind(504, lambda right: b"", "text/plain"),
    "nothing": Kind(200, lambda right: b""),
    "list": Kind(200, lambda right: b"[1,2]"),
    "shape": Kind(200, lambda right: b'{"ok":true,"result":"what"}'),
    "binary": Kind(200, lambda right: BYTES),
    "cut": Kind(200, lambda right: right[: len(right) // 2]),
    "broken": Kind(200, lambda right: right[: len(right) // 2]),
    "hang": Kind(200, lambda right: b""),
}
"""`page` and `nothing` are `html` and `empty` with status 200; `broken`: the connection ends within the answer;
`hang`: it never comes."""


async def answer(request: web.Request, kind: str, status: int, right: bytes) -> web.StreamResponse:
    """Answer `request` sickly. `status` 0: the usual one. `right`: the bytes of the right answer."""
    about = KINDS[kind]
    body = about.body(right)
    if kind == "hang":
        while request.transport is not None and not request.transport.is_closing():  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(UNTIL_GONE)
    elif kind == "broken":
        headers = {"Content-Length": str(len(right)), "Content-Type": about.mime}
        response = web.StreamResponse(status=status or about.status, headers=headers)
        await response.prepare(request)
        await response.write(body)
        if request.transport is not None:
            request.transport.abort()
        return response
    return web.Response(body=body, status=status or about.status, content_type=about.mime)
