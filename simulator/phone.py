"""The side of the phones, over HTTP: PHONE.md is its contract. Everything ends in `simulator.persons`."""

import contextlib
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from urllib.parse import quote

import orjson
from aiohttp import BodyPartReader, web

from simulator import persons, wire
from simulator.errors import PersonError
from simulator.files import Upload
from simulator.model import Chat, Json, Message, Person
from simulator.wire import Reply
from simulator.world import World

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
INLINE_TIMEOUT = 10.0  # seconds
STREAM_HEADERS = {"Content-Type": "text/event-stream", "Cache-Control": "no-cache", "X-Accel-Buffering": "no"}


@web.middleware
async def sentences(request: web.Request, handler: Handler) -> web.StreamResponse:
    """PersonError becomes the answer that PHONE.md promises."""
    try:
        return await handler(request)
    except PersonError as error:
        return impossible(error).response()


def impossible(error: PersonError) -> Reply:
    return Reply(error.code, orjson.dumps({"ok": False, "error": str(error)}))


class Body:
    """A JSON body whose fields are checked as they are read; raises PersonError."""

    def __init__(self, values: Json) -> None:
        self.values = values

    def number(self, name: str) -> int:
        value = self.values.get(name)
        if isinstance(value, bool) or not isinstance(value, int):
            raise PersonError(f"“{name}” must be a whole number")
        return value

    def text(self, name: str, default: str | None = None) -> str:
        value = self.values.get(name, default)
        if value is None and default is not None:
            value = default
        if not isinstance(value, str):
            raise PersonError(f"“{name}” must be a text")
        return value

    def numbers(self, name: str) -> list[int]:
        value = self.values.get(name, [])
        if not isinstance(value, list) or not all(isinstance(one, int) for one in value):
            raise PersonError(f"“{name}” must be a list of whole numbers")
        return value

    def fraction(self, name: str, default: float) -> float:
        value = self.values.get(name)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise PersonError(f"“{name}” must be a number")
        return float(value)

    def get(self, name: str) -> Any:
        return self.values.get(name)


def body_of(raw: bytes) -> Body:
    """Raises PersonError."""
    if not raw:
        return Body({})
    try:
        values = orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise PersonError("The body is not JSON") from None
    if not isinstance(values, dict):
        raise PersonError("The body is not an object")
    return Body(values)


class Phone:
    def __init__(self, world: World) -> None:
        self.world = world
        self.open_streams: set[web.StreamResponse] = set()
        self.actions = self._actions()

    def routes(self) -> list[web.RouteDef]:
        person = "/phone/{person:\\d+}"
        routes = [
            web.get("/phone/persons", self.persons),
            web.post("/phone/persons", self.add_person),
            web.get("/phone/files/{file_id}", self.file),
            web.get("/phone/clock", self.clock),
            web.post("/phone/clock", self.move_clock),
            web.put("/phone/clock/next", self.set_next),
            web.get("/phone/clock/live", self.clock_live),
            web.get("/phone/faults", self.faults),
            web.post("/phone/faults", self.fault),
            web.delete("/phone/faults", self.no_faults),
            web.get("/phone/calls", self.calls),
            web.get(person, self.phone),
            web.get(f"{person}/chats/{{chat:-?\\d+}}", self.messages),
            web.get(f"{person}/live", self.live),
            web.post(f"{person}/upload", self.upload),
        ]
        return [*routes, web.post(f"{person}/{{action}}", self.action)]

    def _actions(self) -> dict[str, Callable[[Person, Body], Any]]:
        return {
            "send": self.send,
            "press": self.press,
            "start": self.start,
            "read": self.read,
            "block": lambda one, _: persons.block(self.world, one, blocked=True),
            "unblock": lambda one, _: persons.block(self.world, one, blocked=False),
            "drown": lambda one, body: persons.drown(self.world, one, body.text("what"), body.number("count")),
            "edit": self.edit,
            "delete": self.delete,
            "forward": self.forward,
            "pin": self.pin,
            "react": self.react,
            "vote": self.vote,
            "inline": self.inline,
            "choose": self.choose,
            "groups": self.make_group,
            "members": self.set_member,
            "migrate": self.migrate,
            "join": self.join,
            "contact": self.contact,
            "location": self.location,
        }

    # Helpers

    def _ok(self, result: Any) -> web.Response:
        return wire.answer(True if result is None else result).response()

    def _person(self, request: web.Request) -> Person:
        return persons.person_by_id(self.world, int(request.match_info["person"]))

    async def action(self, request: web.Request) -> web.Response:
        """What a person does, by the name of it."""
        if request.match_info["action"] not in self.actions:
            raise web.HTTPNotFound
        reply = self._acted(request.match_info["person"], request.match_info["action"], await request.read())
        return (reply if isinstance(reply, Reply) else await reply).response()

    def take(self, rest: str, body: bytes) -> Reply | Awaitable[Reply] | None:
        """The same, of `<person>/<action>`; None for anything else."""
        person, _, action = rest.partition("/")
        if not (person.isascii() and person.isdigit() and action in self.actions):
            return None
        return self._acted(person, action, body)

    def _acted(self, person_id: str, action: str, raw: bytes) -> Reply | Awaitable[Reply]:
        try:
            person = persons.person_by_id(self.world, int(person_id))
            result = self.actions[action](person, body_of(raw))
        except PersonError as error:
            return impossible(error)
        return self._waited(person, result) if inspect.iscoroutine(result) else self._done(person, result)

    async def _waited(self, person: Person, result: Awaitable[Any]) -> Reply:
        try:
            return self._done(person, await result)
        except PersonError as error:
            return impossible(error)

    def _done(self, person: Person, result: Any) -> Reply:
        if isinstance(result, Message):
            result = self.world.phone_message(result, person.id)
        return wire.answer(True if result is None else result)

    def _chat(self, person: Person, body: Body, name: str = "chat") -> Chat:
        return persons.chat_of(self.world, person, body.number(name))

    def _message(self, person: Person, body: Body) -> Message:
        return persons.message_of(self._chat(person, body), body.number("message"))

    # Persons, phones, messages

    async def persons(self, request: web.Request) -> web.Response:
        world = self.world
        return self._ok(
            [
                {
                    **person.view(),
                    "unread": sum(chat.unread.get(person.id, 0) for chat in persons.chats_of(world, person)),
                }
                for person in world.persons.values()
            ]
        )

    async def add_person(self, request: web.Request) -> web.Response:
        body = body_of(await request.read())
        person = self.world.add_person(
            body.text("first_name"),
            last_name=body.text("last_name", ""),
            username=body.text("username", ""),
            language=body.text("language", ""),
            role=body.text("role", ""),
        )
        return self._ok(person.view())

    async def phone(self, request: web.Request) -> web.Response:
        world, person = self.world, self._person(request)
        return self._ok(
            {
                "person": person.view(),
                "bot": world.bot.view(person.id, person.id, person.language),
                "chats": [world.row(chat, person.id) for chat in persons.chats_of(world, person)],
                "clock": world.clock.view(),
                "n": world.live.stream(person.id).n,
            }
        )

    async def messages(self, request: web.Request) -> web.Response:
        person = self._person(request)
        chat = persons.chat_of(self.world, person, int(request.match_info["chat"]))
        try:
            before = int(request.query.get("before") or chat.last_id + 1)
            limit = max(1, min(500, int(request.query.get("limit") or 50)))
        except ValueError:
            raise PersonError("“before” and “limit” are whole numbers") from None
        older = [message for message in chat.messages.values() if message.id < before]
        return self._ok([self.world.phone_message(message, person.id) for message in older[-limit:]])

    async def upload(self, request: web.Request) -> web.Response:
        person = self._person(request)
        if not request.content_type.startswith("multipart/"):
            raise PersonError("Files come as multipart/form-data")
        fields: dict[str, str] = {}
        uploads: list[Upload] = []
        reader = await request.multipart()
        while (part := await reader.next()) is not None:
            if not isinstance(part, BodyPartReader):
                continue
            data = bytes(await part.read(decode=False))
            if part.filename is None:
                fields[part.name or ""] = data.decode("utf-8", "replace")
            else:
                mime = part.headers.get("Content-Type", "")
                uploads.append(Upload(part.filename or "file", mime, data))
        kind = fields.get("as", "document")
        if kind not in ("document", "photo"):
            raise PersonError("“as” is document or photo")
        try:
            chat = persons.chat_of(self.world, person, int(fields.get("chat", "")))
        except ValueError:
            raise PersonError("“chat” must be a whole number") from None
        sent = persons.upload(self.world, person, chat, uploads, kind=kind, caption=fields.get("caption", ""))
        return self._ok([self.world.phone_message(message, person.id) for message in sent])

    # Actions

    def send(self, person: Person, body: Body) -> Message:
        reply_to = body.number("reply_to") if body.get("reply_to") is not None else None
        chat, text = self._chat(person, body), body.text("text")
        entities = body.get("entities")
        return persons.send_text(self.world, person, chat, text, entities=entities, reply_to=reply_to)

    def press(self, person: Person, body: Body) -> Json:
        place = body.numbers("button")
        if len(place) != 2:
            raise PersonError("“button” is [row, column]")
        message = self._message(person, body)
        return persons.press(self.world, person, message, persons.button_at(message, *place))

    def start(self, person: Person, body: Body) -> Message:
        return persons.start(self.world, person, body.text("payload", ""))

    def read(self, person: Person, body: Body) -> None:
        persons.read(self.world, person, self._chat(person, body))

    def edit(self, person: Person, body: Body) -> Message:
        message = self._message(person, body)
        text, entities = body.text("text"), body.get("entities")
        return persons.edit(self.world, person, message.chat, message, text, entities=entities)

    def delete(self, person: Person, body: Body) -> None:
        persons.delete(self.world, person, self._chat(person, body), body.numbers("messages"))

    def forward(self, person: Person, body: Body) -> Message:
        source = self._chat(person, body, "from_chat")
        message = persons.message_of(source, body.number("message"))
        return persons.forward(self.world, person, message, self._chat(person, body))

    def pin(self, person: Person, body: Body) -> None:
        message = self._message(person, body)
        persons.pin(self.world, person, message.chat, message, pinned=bool(body.get("pinned")))

    def react(self, person: Person, body: Body) -> None:
        emoji = body.text("emoji") if body.get("emoji") is not None else None
        persons.react(self.world, person, self._message(person, body), emoji)

    def vote(self, person: Person, body: Body) -> None:
        persons.vote(self.world, person, self._message(person, body), body.numbers("options"))

    async def inline(self, person: Person, body: Body) -> Json:
        """Waits for the bot's answer; PersonError if none comes."""
        world = self.world
        chat, text, offset = self._chat(person, body), body.text("text"), body.text("offset", "")
        query = persons.ask(world, person, chat, text, offset)
        try:
            await world.answered(query, INLINE_TIMEOUT)
        except TimeoutError:
            raise PersonError("The bot did not answer", 409) from None
        return query.answer or {}

    def choose(self, person: Person, body: Body) -> Message:
        query = self.world.queries.get(body.text("query"))
        if query is None or query.person is not person or query.message is not None:
            raise PersonError("There is no such question", 404)
        return persons.choose(self.world, person, self._chat(person, body), query, body.text("result"))

    def make_group(self, person: Person, body: Body) -> Json:
        title, kind, members = body.text("title"), body.text("type", "group"), body.numbers("members")
        return persons.make_group(self.world, person, title, kind, members, bot=bool(body.get("bot"))).brief

    def set_member(self, person: Person, body: Body) -> None:
        chat = self._chat(person, body)
        persons.set_member(self.world, person, chat, body.number("user"), body.text("status"))

    def join(self, person: Person, body: Body) -> Json:
        chat = self.world.chats.get(body.number("chat"))
        if chat is None:
            raise PersonError("There is no such chat", 404)
        persons.join(self.world, person, chat)
        return self.world.row(chat, person.id)

    def contact(self, person: Person, body: Body) -> Message:
        return persons.share_contact(self.world, person, self._chat(person, body), body.text("phone"))

    def location(self, person: Person, body: Body) -> Message:
        place = [body.get(name) for name in ("latitude", "longitude")]
        if not all(isinstance(value, int | float) for value in place):
            raise PersonError("“latitude” and “longitude” are numbers")
        chat = self._chat(person, body)
        return persons.send_location(self.world, person, chat, float(place[0]), float(place[1]))

    def migrate(self, person: Person, body: Body) -> Json:
        return persons.migrate(self.world, person, self._chat(person, body)).brief

    # Streams

    async def live(self, request: web.Request) -> web.StreamResponse:
        stream = self.world.live.stream(self._person(request).id)
        return await self._stream(request, stream.follow(_last_seen(request)))

    async def clock_live(self, request: web.Request) -> web.StreamResponse:
        first = orjson.dumps(self.world.clock.view())
        batches = self.world.live.clock.follow(None)
        return await self._stream(request, batches, first=first, field="clock")

    async def _stream(
        self,
        request: web.Request,
        batches: AsyncIterator[list[Json]],
        *,
        first: bytes = b"",
        field: str = "",
    ) -> web.StreamResponse:
        response = web.StreamResponse(headers=STREAM_HEADERS)
        await response.prepare(request)
        await response.write(b"data: " + first + b"\n\n" if first else b": here\n\n")
        self.open_streams.add(response)
        # A phone that goes away ends its stream.
        with contextlib.suppress(ConnectionError, ConnectionResetError):
            async for batch in batches:
                lines = [
                    b"id: %d\ndata: %s\n\n" % (one["n"], orjson.dumps(one[field] if field else one)) for one in batch
                ]
                await response.write(b"".join(lines) or b": still here\n\n")
        self.open_streams.discard(response)
        return response

    # Files, time, faults, calls

    async def file(self, request: web.Request) -> web.Response:
        file = self.world.files.by_id.get(request.match_info["file_id"])
        if file is None:
            raise PersonError("There is no such file", 404)
        # Only pictures are shown in place; anything else is saved, whatever it says it is.
        shown = file.mime in ("image/png", "image/jpeg", "image/gif", "image/webp")
        mime = file.mime if shown else "application/octet-stream"
        disposition = "inline" if shown else "attachment"
        headers = {
            "Content-Type": mime,
            "Content-Disposition": f"{disposition}; filename*=UTF-8''{quote(file.name)}",
            "X-Content-Type-Options": "nosniff",
        }
        return web.Response(body=file.data, headers=headers)

    async def clock(self, request: web.Request) -> web.Response:
        return self._ok(self.world.clock.view())

    async def move_clock(self, request: web.Request) -> web.Response:
        body = body_of(await request.read())
        clock = self.world.clock
        seconds = body.number("to") - clock.now() if body.get("to") is not None else body.number("seconds")
        for waiting in clock.move(seconds):
            await waiting
        self.world.clock_changed()
        return self._ok(clock.view())

    async def set_next(self, request: web.Request) -> web.Response:
        body = body_of(await request.read())
        self.world.clock.next = body.number("at") if body.get("at") is not None else None
        self.world.clock_changed()
        return self._ok(self.world.clock.view())

    async def fault(self, request: web.Request) -> web.Response:
        body = body_of(await request.read())
        try:
            self.world.faults.add(
                body.text("method", ""),
                body.number("code") if body.get("code") is not None else 0,
                body.text("description", ""),
                retry_after=body.number("retry_after") if body.get("retry_after") is not None else 0,
                times=body.number("times") if body.get("times") is not None else 1,
                delay=body.fraction("delay", 0.0),
                drop=body.text("drop", ""),
                sick=body.text("sick", ""),
                effect=body.get("effect") is True,
                share=body.fraction("share", 1.0),
                to=body.number("to") if body.get("to") is not None else 0,
            )
        except ValueError as error:
            raise PersonError(str(error)) from None
        return self._ok(True)

    async def faults(self, request: web.Request) -> web.Response:
        return self._ok(self.world.faults.view())

    async def no_faults(self, request: web.Request) -> web.Response:
        self.world.faults.clear()
        return self._ok(True)

    async def calls(self, request: web.Request) -> web.Response:
        try:
            since = int(request.query.get("since") or 0)
        except ValueError:
            raise PersonError("“since” is a whole number") from None
        return self._ok([call.view() for call in self.world.record.since(since)])


def _last_seen(request: web.Request) -> int | None:
    """The `Last-Event-ID` header, or `?after=` for the first connection; None: only what comes from now on."""
    raw = request.headers.get("Last-Event-ID") or request.query.get("after") or ""
    return int(raw) if raw.isdigit() else None
