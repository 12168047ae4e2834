"""The side of the bots: `/bot<token>/<method>` and `/file/bot<token>/<path>`.

A call passes, in this order: token, method, faults on demand, schema (in tests), the method itself, the record.
"""

import asyncio
import inspect
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
from simulator.world import World

QUIET = {"getupdates"}


class BotApi:
    def __init__(self, world: World) -> None:
        self.world = world
        world.on_webhook_answer = self.answered

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """`/bot<token>/<method>`; test servers' `/bot<token>/test/<method>` is not a thing here."""
        world = self.world
        token, _, method = request.match_info["rest"].partition("/")
        token = unquote(token)
        if token != world.token:
            return wire.refusal(Refusal(401) if token else Refusal(404))
        method = method.strip("/").lower()
        handler = METHODS.get(method)
        if handler is None:
            name = known(method)
            if name is None:
                return wire.refusal(Refusal(404, "method not found"))
            return wire.refusal(Refusal(501, f"the simulator doesn't support {name}"))
        try:
            values, uploads = await wire.read_call(request)
        except Refusal as error:
            return wire.refusal(error)
        if method in QUIET and not world.faults.concerns(method):
            return await self._quiet(method, values)
        return await self._counted(request, method, values, uploads)

    async def _quiet(self, method: str, values: dict[str, Any]) -> web.Response:
        """getUpdates: neither recorded nor in the way of settling."""
        try:
            return wire.answer(await METHODS[method](self.world, Parameters(method, values, {})))
        except Refusal as error:
            return wire.refusal(error)

    async def _counted(
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
            response = await self._execute(method, values, uploads, call, fault)
            if fault is not None and fault.drop == "after":
                return _broken(request, world, call)
            if fault is not None and fault.sick:
                return await _sick(request, world, call, fault, response)
            return response
        finally:
            if not quiet:
                world.settle.call_ends()

    async def _execute(
        self,
        method: str,
        values: dict[str, Any],
        uploads: dict[str, Upload],
        call: Call,
        fault: Fault | None,
    ) -> web.Response:
        world = self.world
        try:
            if fault is not None and fault.code and not fault.sick:
                raise _fault_refusal(fault)
            result = await self.call(method, values, uploads)
        except Refusal as error:
            world.record.end(call, error.code, error.body())
            return wire.refusal(error)
        world.record.end(call, 200, None if world.lean else result)
        return wire.answer(result)

    async def call(self, method: str, values: dict[str, Any], uploads: dict[str, Upload]) -> Any:
        """The method itself, with the schema on both sides where that is on. Raises Refusal."""
        world, schema = self.world, self.world.schema
        result = METHODS[method](world, Parameters(method, values, uploads))
        if inspect.isawaitable(result):
            result = await result
        if schema is not None:
            wrong = schema.call(NAMES[method], values, uploads) + schema.result(NAMES[method], result)
            if wrong:
                world.violations += wrong
                raise Refusal(500, f"schema of Bot API 10.3: {wrong[0]}")
        return result

    async def answered(self, method: str, values: dict[str, Any]) -> None:
        """A call that came as the answer to a webhook; its result goes nowhere."""
        name = method.lower()
        if name not in METHODS:
            return
        world = self.world
        world.settle.call_begins()
        call = world.record.begin(NAMES[name], values, world.clock.time())
        try:
            world.record.end(call, 200, await self.call(name, values, {}))
        except Refusal as error:
            world.record.end(call, error.code, error.body())
        finally:
            world.settle.call_ends()

    async def download(self, request: web.Request) -> web.StreamResponse:
        """`/file/bot<token>/<file_path>`; faults know it as the method `file`."""
        token, _, path = request.match_info["rest"].partition("/")
        if unquote(token) != self.world.token:
            return wire.refusal(Refusal(401))
        file = self.world.files.by_path.get(path)
        if file is None:
            return wire.refusal(Refusal(404))
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
            return await sickness.answer(request, fault.sick, fault.code, _bytes(right))
        return wire.refusal(_fault_refusal(fault)) if fault.code else right


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


def _bytes(response: web.Response) -> bytes:
    body = response.body
    assert isinstance(body, bytes), "answers are made of bytes here"
    return body


async def _sick(
    request: web.Request, world: World, call: Call, fault: Fault, right: web.Response | None
) -> web.StreamResponse:
    """An answer that can't be read. `right`: the one that the call has earned; None when it had no effect."""
    call.sick = fault.sick
    if right is None:
        status = fault.code or sickness.KINDS[fault.sick].status
        world.record.end(call, status, {"description": f"sick: {fault.sick}"})
        right = wire.answer(True)
    return await sickness.answer(request, fault.sick, fault.code, _bytes(right))


def _broken(request: web.Request, world: World, call: Call) -> web.StreamResponse:
    """Breaks the connection: the bot sees a reset, not an answer."""
    world.record.end(call, call.status or 0, call.answer)
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
