"""What comes most often, calls and presses in JSON, read and answered without a framework in between.

Every connection begins here. A plain request (POST, HTTP/1.1, a JSON body of known length, nothing asked of the
connection) is answered in the very callback that brought its last byte, unless its method waits. With the first one
that is anything else the connection and what it has brought go to aiohttp, for good: uploads, streams, the page, and
all calls while faults are on.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import cast

from simulator.wire import Reply

Take = Callable[[str, bytes], Reply | Awaitable[Reply] | None]
"""Answers a plain request by its path and body; None: aiohttp shall have it."""
HEAD_LIMIT = 8_192  # bytes
BODY_LIMIT = 1 << 20  # bytes; what is larger isn't frequent
_LONGEST = 7  # digits of a length; what is no number to Python ends no connection
_NOT_PLAIN = (b"transfer-encoding", b"expect", b"upgrade", b"content-encoding")
_BEGINNING = b"POST /"
_END = b"\r\n\r\n"
_log = logging.getLogger(__name__)


class Front(asyncio.Protocol):
    """One connection. `take` answers, `behind` makes the protocol of aiohttp, `all` has those that are open here."""

    def __init__(self, take: Take, behind: Callable[[], asyncio.Protocol], all: set["Front"]) -> None:
        self._take = take
        self._behind = behind
        self._all = all
        self._brought = bytearray()
        self._waiting: asyncio.Task[None] | None = None
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._all.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        self._all.discard(self)

    def close(self) -> None:
        self._transport.close()

    def data_received(self, data: bytes) -> None:
        self._brought += data
        self._read()

    def _read(self) -> None:
        """Answers what has come whole, one after the other."""
        while self._brought and self._waiting is None:
            end = self._brought.find(_END)
            head = len(self._brought) if end < 0 else end
            if head > HEAD_LIMIT or not self._brought.startswith(_BEGINNING[: len(self._brought)]):
                self._hand_over()
                return
            if end < 0:
                return
            path, length = plain(bytes(self._brought[:end]))
            end += len(_END)
            if length >= 0 and len(self._brought) < end + length:
                return
            reply = self._answered(path, bytes(self._brought[end : end + length])) if length >= 0 else None
            if reply is None:
                self._hand_over()
                return
            del self._brought[: end + length]
            if isinstance(reply, Reply):
                self._transport.write(reply.bytes())
            else:
                self._waiting = asyncio.get_running_loop().create_task(self._later(path, reply))

    def _answered(self, path: str, body: bytes) -> Reply | Awaitable[Reply] | None:
        try:
            return self._take(path, body)
        except Exception:  # noqa: BLE001 - a mistake of one request ends none of the others
            return broken(path)

    async def _later(self, path: str, waited: Awaitable[Reply]) -> None:
        try:
            reply = await waited
        except Exception:  # noqa: BLE001 - as above
            reply = broken(path)
        self._waiting = None
        if not self._transport.is_closing():
            self._transport.write(reply.bytes())
            self._read()

    def _hand_over(self) -> None:
        self._all.discard(self)
        behind = self._behind()
        self._transport.set_protocol(behind)
        behind.connection_made(self._transport)
        behind.data_received(bytes(self._brought))


def plain(head: bytes) -> tuple[str, int]:
    """The path of a request and how many bytes its body has; -1 where it isn't a plain one."""
    first, *lines = head.split(b"\r\n")
    method, _, rest = first.partition(b" ")
    path, _, version = rest.partition(b" ")
    if method != b"POST" or version != b"HTTP/1.1" or b"?" in path or b"%" in path:
        return "", -1
    length, is_json = -1, False
    for line in lines:
        name, _, value = line.partition(b":")
        name = name.lower()
        if name == b"content-length":
            value = value.strip()
            if length >= 0 or not value.isdigit() or len(value) > _LONGEST or int(value) > BODY_LIMIT:
                return "", -1
            length = int(value)
        elif name == b"content-type":
            is_json = value.strip().lower().startswith(b"application/json")
        elif name in _NOT_PLAIN or (name == b"connection" and value.strip().lower() != b"keep-alive"):
            return "", -1
    return path.decode("latin-1"), length if is_json else -1


def broken(path: str) -> Reply:
    """A mistake of ours: in the log, and answered as aiohttp would."""
    _log.exception("%s", path.rpartition("/")[2])
    return Reply(500, b"500: Internal Server Error", mime="text/plain")
