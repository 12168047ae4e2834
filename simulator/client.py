"""A person for tests: reads like a person, waits by events.

An action hands its update to the bot and returns when the bot has settled (`simulator.settle`). What a person
sees is the newest: messages of the bot that came or changed since the person's last action, else the newest one
there is, and the answers to pressed buttons since then.
"""

import asyncio
import mimetypes
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol, Self, TypeVar

from simulator import persons
from simulator.files import Upload
from simulator.model import Chat, File, Json, Message, Person, Query
from simulator.record import Call
from simulator.world import World

Result = TypeVar("Result")
_SPACES = {0xA0: " ", 0x202F: " ", 0x2009: " ", 0x2068: None, 0x2069: None}


def plain(text: str) -> str:
    """Text as eyes compare it: all kinds of spaces are one, isolation marks are none."""
    return text.translate(_SPACES)


def shown(message: Message) -> str:
    """What a message looks like: text, poll, files, buttons."""
    data = message.data
    lines = [plain(message.text)] if message.text else []
    if message.poll is not None:
        poll = message.poll.view()
        lines.append(poll["question"])
        lines += [f"  ( ) {option['text']} — {option['voter_count']}" for option in poll["options"]]
    for kind in ("document", "video", "audio", "animation"):
        if kind in data:
            lines.append(f"[{kind}: {data[kind].get('file_name', '')}]")
    lines += [f"[{kind}]" for kind in ("photo", "voice", "sticker", "location", "contact") if kind in data]
    if message.service:
        lines += [f"({name})" for name in data if name in ("pinned_message", "new_chat_members")]
    for row in message.rows:
        lines.append(" ".join(f"[{plain(button['text'])}]" for button in row))
    return "\n".join(lines)


class Received(NamedTuple):
    """A file as a person got it."""

    name: str
    mime: str
    bytes: bytes


class Telegram(Protocol):
    """What a person needs of the Telegram that the phone speaks to: `simulator.local.LocalTelegram`."""

    world: World
    timeout: float
    """Real seconds that an action may take; 0: actions don't wait."""

    @property
    def refused(self) -> list[Call]: ...

    async def settles(self) -> None: ...


class PersonClient:
    """Somebody with a phone. `chat` is the private chat with the bot; `in_chat` gives the same person in a group."""

    def __init__(self, telegram: Telegram, person: Person, chat: Chat | None = None) -> None:
        self.telegram = telegram
        self.person = person
        self.world = telegram.world
        self.chat = chat or self.world.chats[person.id]
        self._since = self.world.tick
        self._question: Query | None = None

    def in_chat(self, chat: Chat) -> Self:
        return type(self)(self.telegram, self.person, chat)

    @property
    def id(self) -> int:
        return self.person.id

    # Acting

    async def _acts(self, action: Callable[[], Result]) -> Result:
        self._since = self.world.tick
        result = action()
        await self.telegram.settles()
        return result

    async def sends(self, text: str, *, reply_to: Message | None = None, entities: list[Json] | None = None) -> Message:
        """Writes `text`. More than 4096 code points go out as several messages, as the apps do."""
        reply = reply_to.id if reply_to else None
        return await self._acts(
            lambda: persons.send_text(self.world, self.person, self.chat, text, reply_to=reply, entities=entities)
        )

    async def starts(self, payload: str = "") -> Message:
        """Opens t.me/<bot>?start=payload and presses “Start”."""
        return await self._acts(lambda: persons.start(self.world, self.person, payload))

    async def taps(self, label: str, *, on: Message | None = None) -> Json:
        """Presses the button with this label (exact, else the only one containing it) on the newest message that has
        one, or on the message given. Returns the query or what the app must do. Raises AssertionError."""
        return await self._presses(*self._find(label, on))

    async def _presses(self, message: Message, button: Json) -> Json:
        return await self._acts(lambda: persons.press(self.world, self.person, message, button))

    async def taps_many(self, label: str, times: int = 2, *, on: Message | None = None) -> None:
        """Presses one button several times before the bot can answer, as impatient people do."""
        message, button = self._find(label, on)
        await self._acts(lambda: [persons.press(self.world, self.person, message, button) for _ in range(times)])

    async def drowns(self, what: str, count: int) -> None:
        """Sends `count` "presses" (of the newest button), "messages" or "files" at once, before the bot can answer."""
        await self._acts(lambda: persons.drown(self.world, self.person, what, count))

    async def presses_stale(self, message: Message, label: str) -> Json:
        """Presses a button of an old message, also one that an edit has taken away since: the press was on its way
        when the edit came. Raises AssertionError if the message never had such a button."""
        keyboards = [message.rows, *(markup["inline_keyboard"] for markup in reversed(message.former))]
        for rows in keyboards:
            button = self._pick([button for row in rows for button in row], label)
            if button is not None:
                return await self._presses(message, button)
        raise AssertionError(f"The message never had a button “{label}”.\n\n{self.transcript()}")

    async def uploads(
        self,
        *files: Path | str | tuple[str, bytes],
        caption: str = "",
        photo: bool = False,
        kind: str | None = None,
    ) -> list[Message]:
        """Sends files by path, or as (name, bytes); several are an album. `photo`: compressed, as pictures go; `kind`:
        as what else an app sends them (video, animation, video_note, audio, voice)."""
        kind = kind or ("photo" if photo else "document")
        parts = [await asyncio.to_thread(_upload, one) for one in files]
        return await self._acts(
            lambda: persons.upload(self.world, self.person, self.chat, parts, kind=kind, caption=caption)
        )

    async def shares_contact(self, phone: str) -> Message:
        return await self._acts(lambda: persons.share_contact(self.world, self.person, self.chat, phone))

    async def sends_location(self, latitude: float, longitude: float) -> Message:
        return await self._acts(lambda: persons.send_location(self.world, self.person, self.chat, latitude, longitude))

    async def edits(self, message: Message, text: str) -> Message:
        return await self._acts(lambda: persons.edit(self.world, self.person, message.chat, message, text))

    async def deletes(self, *messages: Message) -> None:
        ids = [message.id for message in messages]
        await self._acts(lambda: persons.delete(self.world, self.person, self.chat, ids))

    async def forwards(self, message: Message, chat: Chat | None = None) -> Message:
        """Forwards, by default into this very chat."""
        target = chat or self.chat
        return await self._acts(lambda: persons.forward(self.world, self.person, message, target))

    async def blocks(self) -> None:
        await self._acts(lambda: persons.block(self.world, self.person, blocked=True))

    async def unblocks(self) -> None:
        await self._acts(lambda: persons.block(self.world, self.person, blocked=False))

    async def pins(self, message: Message, *, pinned: bool = True) -> None:
        await self._acts(lambda: persons.pin(self.world, self.person, message.chat, message, pinned=pinned))

    async def votes(self, *options: int, on: Message | None = None) -> None:
        """Chooses options of the newest poll, by place; none takes the vote back."""
        message = on or next((one for one in reversed(self.messages) if one.poll is not None), None)
        if message is None:
            raise AssertionError(f"{self.person.name} sees no poll.\n\n{self.transcript()}")
        await self._acts(lambda: persons.vote(self.world, self.person, message, options))

    async def reacts(self, emoji: str | None, *, on: Message | None = None) -> None:
        """Sets a reaction on the newest message of the bot (or the given one); None takes it back."""
        message = on or self.last
        await self._acts(lambda: persons.react(self.world, self.person, message, emoji))

    async def asks_inline(self, text: str, *, offset: str = "") -> list[Json]:
        """Types `@bot text` in this chat; returns the results that the bot offers."""
        self._question = await self._acts(lambda: persons.ask(self.world, self.person, self.chat, text, offset))
        results: list[Json] = (self._question.answer or {}).get("results", [])
        return results

    @property
    def offered(self) -> Json:
        """The whole answer to the last inline question: `results`, `next_offset`, `button`; empty if there was none."""
        return (self._question.answer if self._question else None) or {}

    async def chooses(self, title: str) -> Message:
        """Sends a result of the last inline question, found by (a part of) its title, into this chat."""
        query = self._question
        results: list[Json] = (query.answer or {}).get("results", []) if query else []
        found = [one for one in results if plain(title) in plain(str(one.get("title", one["id"])))]
        if query is None or len(found) != 1:
            offered = ", ".join(str(one.get("title", one["id"])) for one in results)
            raise AssertionError(f"“{title}” is not one of: {offered}")
        return await self._acts(lambda: persons.choose(self.world, self.person, self.chat, query, found[0]["id"]))

    # Groups

    async def makes_group(self, title: str, *others: "PersonClient", type: str = "group", bot: bool = True) -> Self:
        """A new group, supergroup or channel; returns this person in it."""
        ids = [other.id for other in others]
        chat = await self._acts(lambda: persons.make_group(self.world, self.person, title, type, ids, bot=bot))
        return self.in_chat(chat)

    async def sets_member(self, user: "PersonClient | None", status: str) -> None:
        """Makes somebody (None: the bot) a member, an administrator, left or kicked in this group."""
        user_id = user.id if user else self.world.bot.id
        await self._acts(lambda: persons.set_member(self.world, self.person, self.chat, user_id, status))

    async def joins(self) -> None:
        await self._acts(lambda: persons.join(self.world, self.person, self.chat))

    async def leaves(self) -> None:
        await self._acts(lambda: persons.set_member(self.world, self.person, self.chat, self.id, "left"))

    async def migrates(self) -> Self:
        """The group becomes a supergroup; returns this person in the new chat."""
        return self.in_chat(await self._acts(lambda: persons.migrate(self.world, self.person, self.chat)))

    # Seeing

    @property
    def messages(self) -> list[Message]:
        """Everything in the chat, oldest first."""
        return list(self.chat.messages.values())

    @property
    def from_bot(self) -> list[Message]:
        return [message for message in self.chat.messages.values() if message.by_bot]

    @property
    def last(self) -> Message:
        """The newest message of the bot. Raises AssertionError if there is none."""
        found = self.from_bot
        if not found:
            raise AssertionError(f"The bot has said nothing.\n\n{self.transcript()}")
        return found[-1]

    @property
    def news(self) -> list[Message]:
        """The bot's messages that came or changed since the last action; the newest one if there are none."""
        fresh = [message for message in self.from_bot if message.touched > self._since]
        return fresh or self.from_bot[-1:]

    @property
    def screen(self) -> str:
        """The text of the newest message of the bot."""
        return plain(self.last.text)

    @property
    def buttons(self) -> list[str]:
        """The labels of the newest message of the bot."""
        return [plain(button["text"]) for row in self.last.rows for button in row]

    @property
    def fresh_buttons(self) -> list[str]:
        """The labels of all messages of the bot that are new since the last action: what it says unasked may have come
        below what it answered."""
        fresh = [message for message in self.from_bot if message.touched > self._since]
        return [plain(button["text"]) for message in fresh for row in message.rows for button in row]

    @property
    def answers(self) -> list[Query]:
        """Answers to this person's presses since the last action, oldest first."""
        return [
            query
            for query in self.world.queries.values()
            if query.person is self.person and query.message is not None and query.answer is not None
            if query.tick > self._since
        ]

    def _answered(self, *, alert: bool) -> str:
        texts = [query.answer["text"] for query in self.answers if query.answer and query.answer["alert"] == alert]
        return plain(texts[-1]) if texts else ""

    @property
    def toast(self) -> str:
        """The last answer that was shown for a moment; "" if there was none since the last action."""
        return self._answered(alert=False)

    @property
    def alert(self) -> str:
        """The last answer that had to be closed; "" if there was none since the last action."""
        return self._answered(alert=True)

    @property
    def files(self) -> list[Received]:
        """Files from the bot, oldest first; of a photo its largest size."""
        return [received for message in self.from_bot if (received := self._received(message))]

    def _received(self, message: Message) -> Received | None:
        for kind in ("document", "video", "audio", "voice", "photo"):
            if kind in message.data:
                value = message.data[kind]
                one = value[-1] if isinstance(value, list) else value
                file: File = self.world.files.by_id[one["file_id"]]
                return Received(file.name, file.mime, file.data)
        return None

    def _seen(self) -> str:
        texts = [shown(message) for message in self.news]
        texts += [plain(query.answer["text"]) for query in self.answers if query.answer]
        return "\n".join(texts)

    def sees(self, text: str) -> str:
        """Asserts that `text` is among what is new to this person; returns all of that."""
        seen = self._seen()
        if plain(text) not in seen:
            raise AssertionError(f"{self.person.name} does not see “{text}”.\n\n{self.transcript()}")
        return seen

    def does_not_see(self, text: str) -> None:
        """Asserts the opposite of `sees`."""
        if plain(text) in self._seen():
            raise AssertionError(f"{self.person.name} sees “{text}”.\n\n{self.transcript()}")

    async def waits_for(self, text: str, *, within: float | None = None) -> Message:
        """Waits until a message of the bot, new since the last action, says `text`. For what comes unasked."""
        stream = self.world.live.stream(self.id)
        wanted = plain(text)
        limit = within or self.telegram.timeout or 60.0

        def found() -> Message | None:
            fresh = [message for message in self.from_bot if message.touched > self._since]
            return next((message for message in fresh if wanted in shown(message)), None)

        try:
            async with asyncio.timeout(limit):
                batches = stream.follow(None)
                if message := found():
                    return message
                async for _ in batches:
                    if message := found():
                        return message
        except TimeoutError:
            pass
        waited = f"{self.person.name} waited {limit:g} s for “{text}” in vain."
        raise AssertionError(f"{waited}\n\n{self.transcript()}")

    def transcript(self) -> str:
        """The chat, as it would be told: who said what, with the buttons."""
        title = self.chat.title or f"chat of {self.person.name} ({self.person.id}) with the bot"
        lines = [f"--- {title} ---"]
        for message in self.chat.messages.values():
            data = message.data
            who = data.get("from") or data["sender_chat"]
            name = "bot" if message.by_bot else str(who.get("first_name") or who.get("title"))
            mark = f"{message.id}{' edited' if 'edit_date' in data else ''}"
            body = shown(message).replace("\n", "\n    ")
            lines.append(f"{name} ({mark}): {body}")
        for query in list(self.world.queries.values())[-5:]:
            if query.person is self.person and query.message is not None:
                said = query.answer["text"] or "(ok)" if query.answer else "not answered"
                lines.append(f"press {query.id}: {said}")
        refused = self.telegram.refused[-5:]
        lines += [f"refused {call.method}: {call.answer['description']}" for call in refused]
        return "\n".join(lines)

    # Finding buttons

    @staticmethod
    def _pick(buttons: Sequence[Json], label: str) -> Json | None:
        wanted = plain(label)
        exact = [button for button in buttons if plain(button["text"]) == wanted]
        if exact:
            return exact[0]
        partial = [button for button in buttons if wanted in plain(button["text"])]
        if len(partial) > 1:
            found = ", ".join(f"“{button['text']}”" for button in partial)
            raise AssertionError(f"“{label}” could be {found}")
        return partial[0] if partial else None

    def _find(self, label: str, on: Message | None) -> tuple[Message, Json]:
        messages = [on] if on is not None else [one for one in reversed(self.messages) if one.rows]
        for message in messages:
            button = self._pick([button for row in message.rows for button in row], label)
            if button is not None:
                return message, button
        raise AssertionError(f"{self.person.name} has no button “{label}”.\n\n{self.transcript()}")


def _upload(source: Path | str | tuple[str, bytes]) -> Upload:
    if isinstance(source, tuple):
        name, data = source
    else:
        path = Path(source)
        name, data = path.name, path.read_bytes()
    return Upload(name, mimetypes.guess_type(name)[0] or "application/octet-stream", data)
