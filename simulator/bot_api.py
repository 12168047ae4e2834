"""The side of the bots: `/bot<token>/<method>` and `/file/bot<token>/<path>`.

A call passes, in this order: token, method, faults on demand, schema (in tests), the method itself, the record.
"""

import asyncio
import inspect
from collections.abc import Awaitable
from typing import Any
from urllib.parse import unquote

from aiohttp import web

from simulator import sickness, wire
from simulator.errors import Refusal, too_many
from simulator.faults import Fault
from simulator.files import Upload
from simulator.methods import all as _registered  # noqa: F401 - registers the methods
from simulator.methods.parameters import Parameters
from simulator.methods.registry import METHODS, NAMES
from simulator.record import Call
from simulator.schema import known
from simulator.wire import Reply
from simulator.world import World

QUIET = {"getupdates"}


class BotApi:
    def __init__(self, world: World) -> None:
        self.world = world
        world.on_webhook_answer = self.answered

    def _named(self, rest: str) -> str:
        """The method of `/bot<token>/<method>`, in lower case. Raises Refusal; there are no test servers here."""
        token, _, method = rest.partition("/")
        if token != self.world.token:
            raise Refusal(401) if token else Refusal(404)
        method = method.strip("/").lower()
        if method not in METHODS:
            name = known(method)
            raise (
                Refusal(404, "method not found")
                if name is None
                else Refusal(501, f"the simulator doesn't support {name}")
            )
        return method

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Any call, in whichever encoding it came."""
        token, slash, method = request.match_info["rest"].partition("/")
        try:
            method = self._named(unquote(token) + slash + method)
            values, uploads = await wire.read_call(request)
        except Refusal as error:
            return wire.refusal(error).response()
        if self.world.faults.concerns(method):
            return await self._faulty(request, method, values, uploads)
        return (await _said(self._counted(method, values, uploads))).response()

    def take(self, rest: str, body: bytes) -> Reply | Awaitable[Reply] | None:
        """A call with a JSON body; None while there are faults, for they may break its connection."""
        if self.world.faults.queue:
            return None
        try:
            return self._counted(self._named(rest), wire.read_json(body), {})
        except Refusal as error:
            return wire.refusal(error)

    def _counted(self, method: str, values: dict[str, Any], uploads: dict[str, Upload]) -> Reply | Awaitable[Reply]:
        """A call that nothing befalls. getUpdates is neither recorded nor in the way of settling."""
        if method in QUIET:
            return self._execute(method, values, uploads, None)
        world = self.world
        world.settle.call_begins()
        call = world.record.begin(NAMES[method], shown(values, uploads), world.clock.time())
        waits = False
        try:
            reply = self._execute(method, values, uploads, call)
            waits = not isinstance(reply, Reply)
            return self._until_done(reply) if not isinstance(reply, Reply) else reply
        finally:
            if not waits:
                world.settle.call_ends()

    async def _until_done(self, reply: Awaitable[Reply]) -> Reply:
        try:
            return await reply
        finally:
            self.world.settle.call_ends()

    async def _faulty(
        self, request: web.Request, method: str, values: dict[str, Any], uploads: dict[str, Upload]
    ) -> web.StreamResponse:
        world = self.world
        quiet = method in QUIET
        if not quiet:
            world.settle.call_begins()
        call = world.record.begin(NAMES[method], shown(values, uploads), world.clock.time())
        try:
            fault = world.faults.take(method, str(values.get("chat_id", "")))
            if fault is not None and fault.delay:
                await asyncio.sleep(fault.delay)
            if fault is not None and fault.drop == "before":
                return _broken(request, world, call)
            if fault is not None and fault.sick and not fault.effect:
                return await _sick(request, world, call, fault, None)
            if fault is not None and fault.code and not fault.sick:
                reply = self._refused(call, _fault_refusal(fault))
            else:
                reply = await _said(self._execute(method, values, uploads, call))
            if fault is not None and fault.drop == "after":
                return _broken(request, world, call)
            if fault is not None and fault.sick:
                return await _sick(request, world, call, fault, reply)
            return reply.response()
        finally:
            if not quiet:
                world.settle.call_ends()

    def _execute(
        self, method: str, values: dict[str, Any], uploads: dict[str, Upload], call: Call | None
    ) -> Reply | Awaitable[Reply]:
        """The method itself: its answer, or what to wait for. `call`: where it is recorded."""
        try:
            result = METHODS[method](self.world, Parameters(method, values, uploads))
        except Refusal as error:
            return self._refused(call, error)
        if inspect.iscoroutine(result):
            return self._waited(result, method, values, uploads, call)
        return self._done(result, method, values, uploads, call)

    async def _waited(
        self,
        result: Awaitable[Any],
        method: str,
        values: dict[str, Any],
        uploads: dict[str, Upload],
        call: Call | None,
    ) -> Reply:
        try:
            found = await result
        except Refusal as error:
            return self._refused(call, error)
        return self._done(found, method, values, uploads, call)

    def _done(
        self, result: Any, method: str, values: dict[str, Any], uploads: dict[str, Upload], call: Call | None
    ) -> Reply:
        """What came of it, held against the schema where that is on."""
        world, schema = self.world, self.world.schema
        if schema is not None and call is not None:
            wrong = schema.call(NAMES[method], values, uploads) + schema.result(NAMES[method], result)
            if wrong:
                world.violations += wrong
                return self._refused(call, Refusal(500, f"schema of Bot API 10.3: {wrong[0]}"))
        if call is not None:
            world.record.end(call, 200, None if world.lean else result)
        return wire.answer(result)

    def _refused(self, call: Call | None, error: Refusal) -> Reply:
        if call is not None:
            self.world.record.end(call, error.code, error.body())
        return wire.refusal(error)

    async def answered(self, method: str, values: dict[str, Any]) -> None:
        """A call that came as the answer to a webhook; its result goes nowhere."""
        name = method.lower()
        if name not in METHODS:
            return
        await _said(self._counted(name, values, {}))

    async def download(self, request: web.Request) -> web.StreamResponse:
        """`/file/bot<token>/<file_path>`; faults know it as the method `file`."""
        token, _, path = request.match_info["rest"].partition("/")
        if unquote(token) != self.world.token:
            return wire.refusal(Refusal(401)).response()
        file = self.world.files.by_path.get(path)
        if file is None:
            return wire.refusal(Refusal(404)).response()
        response = web.Response(body=file.data, content_type="application/octet-stream")
        fault = self.world.faults.take("file")
        return response if fault is None else await self._faulty_file(request, fault, response)

    async def _faulty_file(self, request: web.Request, fault: Fault, right: web.Response) -> web.StreamResponse:
        if fault.delay:
            await asyncio.sleep(fault.delay)
        if fault.drop:
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=500)
        if fault.sick:
            body = right.body
            assert isinstance(body, bytes), "files are made of bytes here"
            return await sickness.answer(request, fault.sick, fault.code, body)
        return wire.refusal(_fault_refusal(fault)).response() if fault.code else right


async def _said(reply: Reply | Awaitable[Reply]) -> Reply:
    return reply if isinstance(reply, Reply) else await reply


def shown(values: dict[str, Any], uploads: dict[str, Upload]) -> dict[str, Any]:
    """Parameters for the record; files by their name and size."""
    if not uploads:
        return values
    return values | {name: f"<{part.name}, {len(part.data)} bytes>" for name, part in uploads.items()}


def _fault_refusal(fault: Fault) -> Refusal:
    if fault.code == 429:
        return too_many(fault.retry_after or 1)
    error = Refusal(fault.code)
    if fault.description:
        error.description = fault.description
    elif fault.code == 500:
        error.description = "Internal Server Error: restart"
    return error


async def _sick(
    request: web.Request, world: World, call: Call, fault: Fault, right: Reply | None
) -> web.StreamResponse:
    """An answer that can't be read. `right`: the one that the call has earned; None when it had no effect."""
    call.sick = fault.sick
    if right is None:
        status = fault.code or sickness.KINDS[fault.sick].status
        world.record.end(call, status, {"description": f"sick: {fault.sick}"})
        right = wire.answer(True)
    return await sickness.answer(request, fault.sick, fault.code, right.body)


def _broken(request: web.Request, world: World, call: Call) -> web.StreamResponse:
    """Breaks the connection: the bot sees a reset, not an answer."""
    world.record.end(call, call.status or 0, call.answer)
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
