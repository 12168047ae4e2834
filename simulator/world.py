"""The state of this Telegram and the few primitives that change it: post, edit, delete, tell the bot, tell the phones.

Bots act through `simulator.methods`, persons through `simulator.persons`; both end here.
"""

import asyncio
import itertools
from collections.abc import Callable, Iterable
from typing import Any

from simulator.clock import WorldClock
from simulator.errors import PersonError
from simulator.faults import Faults
from simulator.files import Files
from simulator.flood import Flood
from simulator.live import Live
from simulator.model import Chat, Json, Member, Message, Person, Poll, Query
from simulator.profile import Profile
from simulator.record import Record
from simulator.settle import Settle
from simulator.text import detect
from simulator.updates import Updates
from simulator.webhook import Answer, Webhook

HISTORY = 2_000
TOLD_TO_ITSELF = {"pinned_message", "left_chat_member", "new_chat_title"}
FIRST_GROUP = -4_000_000_001
FIRST_SUPERGROUP = -1_002_000_000_001


class World:
    """`lean`: for benchmarks. Short histories, counters instead of a record, events only for open phones."""

    def __init__(
        self,
        token: str,
        *,
        bot_username: str = "local_bot",
        bot_name: str = "Bot",
        clock: WorldClock | None = None,
        lean: bool = False,
        privacy: bool = True,
        guests: bool = False,
        poll_throttling: bool = False,
    ) -> None:
        head = token.split(":", 1)[0]
        self.token = token
        self.bot = Profile(
            int(head) if head.isdigit() else 7_000_000_001, bot_username, bot_name, reads_all=not privacy, guests=guests
        )
        self.clock = clock or WorldClock()
        self.lean = lean
        self.settle = Settle()
        self.updates = Updates(self.settle, self.check_update, self.clock, throttled=poll_throttling)
        self.files = Files()
        self.faults = Faults()
        self.flood = Flood()
        self.record = Record(0 if lean else 20_000)
        self.live = Live(quiet=lean)
        self.history = 50 if lean else HISTORY
        self.persons: dict[int, Person] = {}
        self.users: dict[int, Json] = {self.bot.id: self.bot.user}
        self.chats: dict[int, Chat] = {}
        self.usernames: dict[str, int] = {}
        self.polls: dict[str, Poll] = {}
        self.queries: dict[str, Query] = {}
        self.guest_queries: dict[str, Query] = {}
        self.inline_messages: dict[str, Message] = {}
        # Answers to (text, offset) for one person or for everybody (None), each with the moment until which it is kept.
        self.inline_kept: dict[tuple[str, str, int | None], tuple[float, Json]] = {}
        # Seconds for which a pressed button can be answered. The real rule isn't in public code.
        self.query_lifetime = 60.0
        self.tick = 0
        self.webhook: Webhook | None = None
        # Executes a call that came as the answer to a webhook.
        self.on_webhook_answer: Answer | None = None
        self.schema: Any = None
        self.violations: list[str] = []
        self.on_time: list[Callable[[World], None]] = []
        self._awaited: dict[str, asyncio.Future[None]] = {}
        self._ids = itertools.count(1)
        self._next_person = 1001

    # Persons and chats

    def add_person(
        self,
        first_name: str,
        *,
        id: int | None = None,
        last_name: str = "",
        username: str = "",
        language: str = "",
        role: str = "",
        started: bool = False,
    ) -> Person:
        """A new person with a private chat. Raises PersonError if the id or the username is taken."""
        if id is None:
            id = self._next_person
            while id in self.users:
                id += 1
            self._next_person = id + 1
        if id in self.users:
            raise PersonError("There is somebody with this id already", 409)
        if not first_name.strip():
            raise PersonError("A person has a first name")
        person = Person(id, first_name, last_name, username, language, role)
        self.persons[id] = person
        self.users[id] = person.user
        self.chats[id] = Chat(id, "private", person=person, started=started)
        if username:
            self.usernames[username.lower()] = id
        for one in list(self.live.streams):
            self.live.put(one, "persons", {"persons": [other.view() for other in self.persons.values()]})
        return person

    def add_group(self, title: str, type: str, owner: Person, username: str = "") -> Chat:
        if type == "group":
            chat_id = min([FIRST_GROUP + 1, *(one for one in self.chats if one > FIRST_SUPERGROUP)]) - 1
        else:
            chat_id = min([FIRST_SUPERGROUP + 1, *self.chats]) - 1
        chat = Chat(chat_id, type, title, username)
        chat.members[owner.id] = Member("creator")
        self.chats[chat_id] = chat
        if username:
            self.usernames[username.lower()] = chat_id
        return chat

    def user(self, user_id: int) -> Json | None:
        return self.users.get(user_id)

    def unique(self) -> int:
        """A number that was not given out before."""
        return next(self._ids)

    # Questions to the bot

    def answer(self, query: Query, answer: Json) -> None:
        """What the bot said to a pressed button or an inline question."""
        query.answer = answer
        self.tick += 1
        query.tick = self.tick
        waiting = self._awaited.pop(query.id, None)
        if waiting is not None and not waiting.done():
            waiting.set_result(None)

    async def answered(self, query: Query, within: float) -> None:
        """Returns when the bot has answered; raises TimeoutError after `within` real seconds."""
        if query.answer is not None:
            return
        waiting = self._awaited[query.id] = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(within):
                await waiting
        finally:
            self._awaited.pop(query.id, None)

    # Messages

    def post(
        self,
        chat: Chat,
        content: Json,
        *,
        sender: int,
        silent: bool = False,
        frozen: bool = False,
        protected: bool = False,
        tell_bot: bool = True,
        by_bot: bool = False,
        poll: Poll | None = None,
    ) -> Message:
        """A new message of `sender` (a person's id or the bot's; 0: the channel itself)."""
        chat.last_id += 1
        by_bot = by_bot or sender == self.bot.id
        data: Json = {"message_id": chat.last_id}
        if chat.type == "channel":
            data["sender_chat"] = chat.brief
        else:
            data["from"] = self.users[sender]
        data["date"] = self.clock.now()
        data["chat"] = chat.brief
        data.update(content)
        if protected:
            data["has_protected_content"] = True
        message = Message(chat, chat.last_id, data, sender, by_bot, frozen=frozen, protected=protected)
        message.poll = poll
        self.tick += 1
        message.touched = self.tick
        chat.messages[message.id] = message
        if len(chat.messages) > self.history:
            del chat.messages[next(iter(chat.messages))]
        # A bot hears of its own service messages, not of what it wrote (Client.cpp need_skip_update_message).
        if tell_bot and (not by_bot or not TOLD_TO_ITSELF.isdisjoint(content)) and self.bot_sees(chat, message):
            kind = "channel_post" if chat.type == "channel" else "message"
            message.update_id = self.updates.add(kind, data)
        self._announce(chat, message, silent)
        return message

    def _announce(self, chat: Chat, message: Message, silent: bool) -> None:
        for user_id in chat.present():
            if user_id not in self.persons:
                continue
            if user_id != message.sender:
                chat.unread[user_id] = chat.unread.get(user_id, 0) + 1
            if self.live.wants(user_id):
                payload: Json = {"chat": chat.id, "message": self.phone_message(message, user_id)}
                if silent:
                    payload["silent"] = True
                self.live.put(user_id, "message", payload)

    def change(self, message: Message, data: Json, *, tell_bot: bool = False, edited: bool = True) -> None:
        """Replaces what a message says. `tell_bot`: a person did it. `edited`: it shows as edited."""
        chat = message.chat
        if edited:
            data = {**data, "edit_date": self.clock.now()}
        old = message.data.get("reply_markup")
        if old is not None and old != data.get("reply_markup") and not self.lean:
            message.former.append(old)
        message.data = data
        self.tick += 1
        message.touched = self.tick
        if tell_bot and self.bot_sees(chat, message):
            self.updates.add("edited_channel_post" if chat.type == "channel" else "edited_message", data)
        self.tell(chat, "edited", message)

    def remove(self, chat: Chat, ids: Iterable[int]) -> None:
        gone = [one for one in ids if chat.messages.pop(one, None)]
        chat.pinned = [one for one in chat.pinned if one not in gone]
        if gone:
            self.tick += 1
            for user_id in self.phones(chat):
                self.live.put(user_id, "deleted", {"chat": chat.id, "messages": gone})

    def tell(self, chat: Chat, kind: str, message: Message) -> None:
        """An event about a message to everybody who sees the chat."""
        for user_id in self.phones(chat):
            if self.live.wants(user_id):
                payload = {"chat": chat.id, "message": self.phone_message(message, user_id)}
                self.live.put(user_id, kind, payload)

    def phones(self, chat: Chat) -> list[int]:
        return [user_id for user_id in chat.present() if user_id in self.persons]

    # What the bot may see

    def bot_sees(self, chat: Chat, message: Message) -> bool:
        """Privacy mode: core.telegram.org/bots/features#privacy-mode."""
        if chat.person is not None:
            return not chat.blocked
        member = chat.member(self.bot.id)
        if not member.present:
            return False
        if chat.type == "channel" or self.bot.reads_all or member.admin:
            return True
        data = message.data
        if message.service or data.get("via_bot", {}).get("id") == self.bot.id:
            return True
        if data.get("reply_to_message", {}).get("from", {}).get("id") == self.bot.id:
            return True
        name = self.bot.username.lower()
        if any(not bot or bot.lower() == name for _, bot in detect.commands(message.text)):
            return True
        return f"@{name}" in message.text.lower()

    # What the phones see

    def phone_message(self, message: Message, user_id: int) -> Json:
        """`PhoneMessage` of PHONE.md."""
        out = message.sender == user_id
        if out:
            read = 0 < message.update_id <= self.updates.confirmed
        else:
            read = message.id <= message.chat.read.get(user_id, 0)
        view = {**message.data, "out": out, "read": read}
        if message.poll is not None:
            view["chosen"] = message.poll.votes.get(user_id, [])
        if message.reactions:
            view["reactions"] = self.reactions(message, user_id)
        return view

    def reactions(self, message: Message, user_id: int) -> list[Json]:
        counts: dict[str, Json] = {}
        for who, chosen in message.reactions.items():
            for one in chosen:
                emoji = one.get("emoji", "⭐")
                entry = counts.setdefault(emoji, {"emoji": emoji, "count": 0, "mine": False})
                entry["count"] += 1
                entry["mine"] = entry["mine"] or who == user_id
        return list(counts.values())

    def row(self, chat: Chat, user_id: int) -> Json:
        """`ChatRow` of PHONE.md."""
        last = next(reversed(chat.messages.values()), None)
        return {
            "chat": chat.brief,
            "unread": chat.unread.get(user_id, 0),
            "blocked": chat.blocked,
            "started": chat.started or not chat.private,
            "last": self.phone_message(last, user_id) if last else None,
            "pinned": chat.pinned,
            "can_write": self.can_write(chat, user_id),
            "keyboard": chat.keyboard,
            "members": len(chat.present()) if not chat.private else 2,
            "bot": chat.private or chat.member(self.bot.id).present,
        }

    def can_write(self, chat: Chat, user_id: int) -> bool:
        if chat.private:
            return chat.started and not chat.blocked
        if chat.migrated_to:
            return False
        member = chat.member(user_id)
        if chat.type == "channel":
            return member.may("can_post_messages")
        if member.status == "restricted":
            return "can_send_messages" in member.rights
        return member.present

    def row_changed(self, chat: Chat, *others: int) -> None:
        for user_id in {*self.phones(chat), *others}:
            if user_id in self.persons and self.live.wants(user_id):
                self.live.put(user_id, "chat", {"row": self.row(chat, user_id)})

    def bot_changed(self) -> None:
        for person in self.persons.values():
            if self.live.wants(person.id):
                view = self.bot.view(person.id, person.id, person.language)
                self.live.put(person.id, "bot", {"bot": view})

    def wake_bot(self) -> None:
        if not self.bot.awake:
            self.bot.awake = True
            self.bot.trouble = ""
            self.bot_changed()

    def clock_changed(self) -> None:
        """What time brings by itself, and news of the time itself."""
        self.updates.expire()
        for due in self.on_time:
            due(self)
        view = {"clock": self.clock.view()}
        self.live.clock.put("clock", view)
        for user_id in list(self.live.streams):
            self.live.put(user_id, "clock", view)

    # Validation from outside

    def check_update(self, update: Json) -> None:
        if self.schema is not None:
            self.violations += self.schema.object("Update", update)
