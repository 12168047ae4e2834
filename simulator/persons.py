"""What people do on their phones. Each function changes the world and hands the bot its update; none of them waits.

Raises PersonError where a phone would not let a person do it.
"""

import re
from collections.abc import Sequence
from typing import Any

from simulator import guests, inline, membership, polls, reactions
from simulator.errors import PersonError, Refusal
from simulator.files import Upload, picture_size
from simulator.methods.editing import pin as pin_message
from simulator.methods.sending import CAPTION_LIMIT, TEXT_LIMIT, content_of, fields, origin_of, without_reply
from simulator.model import Chat, Json, Member, Message, Person, Query
from simulator.text.formatted import finish, from_entities
from simulator.world import World

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
ALBUM_LIMIT = 10
EDITABLE_FOR = 48 * 3600  # seconds, for people's own messages


# Finding


def person_by_id(world: World, person_id: int) -> Person:
    person = world.persons.get(person_id)
    if person is None:
        raise PersonError("There is nobody with this id", 404)
    return person


def chat_of(world: World, person: Person, chat_id: int) -> Chat:
    """A chat that this person sees. Raises PersonError."""
    chat = world.chats.get(chat_id)
    if chat is None or (chat.private and chat.person is not person):
        raise PersonError("There is no such chat", 404)
    if not chat.private and person.id not in chat.members:
        raise PersonError("There is no such chat", 404)
    return chat


def message_of(chat: Chat, message_id: int) -> Message:
    message = chat.messages.get(message_id)
    if message is None:
        raise PersonError("There is no such message any more", 404)
    return message


def chats_of(world: World, person: Person) -> list[Chat]:
    """All chats of a person, the last active first."""
    chats = [
        chat
        for chat in world.chats.values()
        if chat.person is person or (not chat.private and chat.member(person.id).present and not chat.migrated_to)
    ]

    def moment(chat: Chat) -> tuple[int, int]:
        last = next(reversed(chat.messages.values()), None)
        return (last.date, last.touched) if last else (0, 0)

    return sorted(chats, key=moment, reverse=True)


def _may_write(world: World, chat: Chat, person: Person) -> None:
    if world.can_write(chat, person.id):
        return
    if chat.blocked:
        raise PersonError("The bot is blocked: unblock it first", 409)
    if chat.private:
        raise PersonError("Press “Start” first", 409)
    raise PersonError("You can't write here", 409)


def _sender(chat: Chat, person: Person) -> int:
    return 0 if chat.type == "channel" else person.id


# Writing


def send_text(
    world: World,
    person: Person,
    chat: Chat,
    text: str,
    *,
    entities: Any = None,
    reply_to: int | None = None,
) -> Message:
    """Writes. As the apps do, a text above 4096 code points goes out in several messages; the last is returned."""
    if chat.private and not chat.started and not chat.blocked and text.split(" ", 1)[0] == "/start":
        return _start_message(world, person, chat, text)
    _may_write(world, chat, person)
    reply = {}
    if reply_to is not None:
        reply = {"reply_to_message": without_reply(message_of(chat, reply_to).data)}
    try:
        marked = from_entities(text, entities) if entities else []
    except Refusal as refusal:
        raise PersonError(refusal.description) from None
    if not marked and len(text) > TEXT_LIMIT:
        parts = [text[at : at + TEXT_LIMIT] for at in range(0, len(text), TEXT_LIMIT)]
    else:
        parts = [text]
    last: Message | None = None
    for part in parts:
        found = finish(part, marked, users=world.user)
        if not found.text:
            continue
        if found.length > TEXT_LIMIT:
            raise PersonError("The text is too long")
        last = world.post(chat, fields(found, "text") | reply, sender=_sender(chat, person))
        guests.summon(world, person, chat, last)
        reply = {}
    if last is None:
        raise PersonError("An empty message can't be sent")
    return last


def start(world: World, person: Person, payload: str = "") -> Message:
    """Opens t.me/<bot>?start=<payload> and presses “Start” (or “Restart”, which unblocks)."""
    if not _PAYLOAD.fullmatch(payload):
        raise PersonError("A start parameter has 1–64 of A–Z, a–z, 0–9, _ and -")
    chat = world.chats[person.id]
    if chat.blocked:
        block(world, person, blocked=False)
    return _start_message(world, person, chat, f"/start {payload}".strip())


def _start_message(world: World, person: Person, chat: Chat, text: str) -> Message:
    chat.started = True
    message = world.post(chat, fields(finish(text, [], users=world.user), "text"), sender=person.id)
    world.row_changed(chat)
    return message


def upload(
    world: World,
    person: Person,
    chat: Chat,
    uploads: Sequence[Upload],
    *,
    kind: str = "document",
    caption: str = "",
) -> list[Message]:
    """Sends files; several at once are an album. A photo must be a picture. `caption` goes with the first."""
    _may_write(world, chat, person)
    if not uploads:
        raise PersonError("There is no file")
    if len(uploads) > ALBUM_LIMIT:
        raise PersonError("An album has 10 files at most")
    if len(caption) > CAPTION_LIMIT:
        raise PersonError("The caption is too long")
    for one in uploads:
        if not one.data:
            raise PersonError("The file is empty")
        if kind == "photo" and picture_size(one.data) is None:
            raise PersonError("This is not a picture")
    words = fields(finish(caption, [], users=world.user), "caption")
    group = {"media_group_id": str(13_000_000_000_000_000 + world.unique())} if len(uploads) > 1 else {}
    messages = []
    for one in uploads:
        file = world.files.put(one.data, one.name, one.mime, kind)
        content = world.files.content(file) | words | group
        messages.append(world.post(chat, content, sender=_sender(chat, person)))
        words = {}
    return messages


def share_contact(world: World, person: Person, chat: Chat, phone: str) -> Message:
    """Presses a reply button that asks for the phone number."""
    _may_write(world, chat, person)
    contact: Json = {"phone_number": phone, "first_name": person.first_name, "user_id": person.id}
    if person.last_name:
        contact["last_name"] = person.last_name
    return world.post(chat, {"contact": contact}, sender=person.id)


def send_location(world: World, person: Person, chat: Chat, latitude: float, longitude: float) -> Message:
    _may_write(world, chat, person)
    return world.post(chat, {"location": {"latitude": latitude, "longitude": longitude}}, sender=person.id)


def edit(world: World, person: Person, chat: Chat, message: Message, text: str, *, entities: Any = None) -> Message:
    """Edits an own message: its text or, of a file, its caption."""
    if message.sender != _sender(chat, person) or "forward_origin" in message.data:
        raise PersonError("Only your own messages can be edited", 409)
    if world.clock.time() - message.date >= EDITABLE_FOR:
        raise PersonError("The message is too old to be edited", 409)
    name = "text" if "text" in message.data else "caption"
    try:
        marked = from_entities(text, entities) if entities else []
    except Refusal as refusal:
        raise PersonError(refusal.description) from None
    found = finish(text, marked, users=world.user)
    if name == "text" and not found.text:
        raise PersonError("An empty message can't be sent")
    dropped = ("text", "entities", "caption", "caption_entities")
    data = {key: value for key, value in message.data.items() if key not in dropped}
    world.change(message, data | fields(found, name), tell_bot=True)
    return message


def delete(world: World, person: Person, chat: Chat, ids: Sequence[int]) -> None:
    """Takes messages away for everybody; bots are not told (there is no such update)."""
    for one in ids:
        message = message_of(chat, one)
        others = message.sender != _sender(chat, person)
        if others and not chat.private and not chat.member(person.id).may("can_delete_messages"):
            raise PersonError("You can't delete this message", 409)
    world.remove(chat, ids)


def forward(world: World, person: Person, message: Message, chat: Chat) -> Message:
    _may_write(world, chat, person)
    if message.protected or message.service:
        raise PersonError("This message can't be forwarded", 409)
    content = content_of(message) | {"forward_origin": origin_of(message)}
    return world.post(chat, content, sender=_sender(chat, person), frozen=True, poll=message.poll)


def pin(world: World, person: Person, chat: Chat, message: Message, *, pinned: bool) -> None:
    member = chat.member(person.id)
    if not (chat.private or member.may("can_pin_messages") or "can_pin_messages" in chat.permissions):
        raise PersonError("You can't pin messages here", 409)
    if pinned:
        # In a private chat a person pins without the bot hearing of it.
        pin_message(world, chat, message, sender=_sender(chat, person), silent=True, told=not chat.private)
    else:
        chat.pinned = [one for one in chat.pinned if one != message.id]
        world.row_changed(chat)


def read(world: World, person: Person, chat: Chat) -> None:
    chat.unread.pop(person.id, None)
    chat.read[person.id] = chat.last_id
    world.row_changed(chat)


# Buttons


def press(world: World, person: Person, message: Message, button: Json) -> Json:
    """Presses an inline button of a message. A callback gives `{"query": id}`, other kinds what an app must do."""
    chat = message.chat
    if chat.blocked:
        raise PersonError("The bot is blocked: unblock it first", 409)
    for name in ("url", "switch_inline_query", "switch_inline_query_current_chat", "copy_text", "web_app"):
        if name in button:
            return _client_side(name, button[name])
    if "switch_inline_query_chosen_chat" in button:
        return {"switch_inline": button["switch_inline_query_chosen_chat"].get("query", ""), "here": False}
    if "disabled" in button:
        raise PersonError("The button is disabled", 409)
    query = Query(str(4_000_000_000_000_000 + world.unique()), person, world.clock.time(), message, chat)
    world.queries[query.id] = query
    if world.lean and len(world.queries) > 10_000:
        del world.queries[next(iter(world.queries))]
    body: Json = {"id": query.id, "from": person.user, "chat_instance": str(7_000_000_000 + abs(chat.id))}
    if message.inline_id:
        body["inline_message_id"] = message.inline_id
    elif message.id in chat.messages:
        body["message"] = message.data
    else:
        # Deleted while the press was on its way: InaccessibleMessage.
        body["message"] = {"chat": chat.brief, "message_id": message.id, "date": 0}
    body["data"] = button["callback_data"]
    world.updates.add("callback_query", body)
    return {"query": query.id}


def _client_side(name: str, value: Any) -> Json:
    match name:
        case "url":
            return {"url": value}
        case "web_app":
            return {"url": value["url"], "web_app": True}
        case "copy_text":
            return {"copy_text": value["text"]}
    return {"switch_inline": value, "here": name == "switch_inline_query_current_chat"}


def button_at(message: Message, row: int, column: int) -> Json:
    """Raises PersonError if the message has no such button now."""
    try:
        if row < 0 or column < 0:
            raise IndexError
        return message.rows[row][column]
    except IndexError:
        raise PersonError("The button is not there any more", 409) from None


# Blocking


def block(world: World, person: Person, *, blocked: bool) -> None:
    chat = world.chats[person.id]
    if chat.blocked == blocked:
        return
    if not chat.started:
        raise PersonError("There is nothing to block yet", 409)
    membership.private_change(world, chat, person.user, blocked=blocked)


# Polls and reactions


def vote(world: World, person: Person, message: Message, options: Sequence[int]) -> None:
    polls.vote(world, person, polls.poll_of(message), options)


def react(world: World, person: Person, message: Message, emoji: str | None) -> None:
    """Sets the person's reaction or, with None, takes it back."""
    if emoji is not None:
        emoji = emoji.replace("\ufe0f", "")  # keyboards add it, the list of reactions has none
    if emoji is not None and emoji not in reactions.EMOJI:
        raise PersonError("Telegram has no such reaction")
    reactions.change(world, message, person.user, [{"type": "emoji", "emoji": emoji}] if emoji else [])


# Inline mode


def ask(world: World, person: Person, chat: Chat, text: str, offset: str = "") -> Query:
    """Types `@bot text` and waits for what it offers; the answer comes with the returned query."""
    if not world.bot.inline:
        raise PersonError("The bot has no inline mode", 409)
    if len(text) > inline.QUERY_LIMIT:
        raise PersonError("The question is too long")
    return inline.ask(world, person, chat, text, offset)


def choose(world: World, person: Person, chat: Chat, query: Query, result_id: str) -> Message:
    """Sends one of the offered results into the chat."""
    _may_write(world, chat, person)
    return inline.choose(world, person, chat, query, result_id, sender=_sender(chat, person))


# Groups and channels


def make_group(world: World, person: Person, title: str, type: str, members: Sequence[int], *, bot: bool) -> Chat:
    """`type`: group, supergroup or channel. `bot`: is it added at once?"""
    if type not in ("group", "supergroup", "channel"):
        raise PersonError("A group is a group, a supergroup or a channel")
    if not title.strip():
        raise PersonError("A group has a title")
    others = [person_by_id(world, one) for one in members if one != person.id]
    chat = world.add_group(title.strip(), type, person)
    world.post(chat, {f"{type}_chat_created": True}, sender=_sender(chat, person), frozen=True, silent=True)
    for other in others:
        chat.members[other.id] = Member("member")
    if bot:
        set_member(world, person, chat, world.bot.id, "administrator" if type == "channel" else "member")
    world.row_changed(chat)
    return chat


def set_member(world: World, person: Person, chat: Chat, user_id: int, status: str) -> None:
    """Adds (`member`), promotes (`administrator`) or removes (`left`, `kicked`) somebody, or oneself."""
    if chat.private:
        raise PersonError("A private chat has no members to change")
    if world.user(user_id) is None:
        raise PersonError("There is nobody with this id", 404)
    me, other = chat.member(person.id), chat.member(user_id)
    if status not in ("member", "left", "kicked", "administrator"):
        raise PersonError("A member is a member, an administrator, left or kicked")
    if other.status == "creator":
        raise PersonError("The owner stays the owner", 409)
    own = user_id == person.id
    if status == "member" and not other.present:
        allowed = (
            (own and other.status != "kicked") or me.may("can_invite_users") or "can_invite_users" in chat.permissions
        )
    elif status == "left" and own:
        allowed = True
    elif status == "administrator" or other.status == "administrator":
        allowed = me.may("can_promote_members")
    else:
        allowed = me.may("can_restrict_members")
    if not allowed:
        raise PersonError("You have no right to do this", 409)
    rights = membership.all_rights(chat) - {"can_promote_members"}
    new = Member(status, rights) if status == "administrator" else Member(status)
    membership.change(world, chat, person.user, user_id, new)


def join(world: World, person: Person, chat: Chat) -> None:
    """By a link to the group."""
    if chat.private or chat.member(person.id).status == "kicked":
        raise PersonError("You can't join", 409)
    if not chat.member(person.id).present:
        membership.change(world, chat, person.user, person.id, Member("member"))


def migrate(world: World, person: Person, chat: Chat) -> Chat:
    if chat.type != "group" or chat.migrated_to:
        raise PersonError("Only a group becomes a supergroup", 409)
    if chat.member(person.id).status != "creator":
        raise PersonError("Only the owner can do this", 409)
    return membership.migrate(world, chat, person.user)


BURST_MOST = 2_000


def drown(world: World, person: Person, what: str, count: int) -> int:
    """A burst of `count` updates at once, as a script or a jammed thumb sends it: `presses` of the newest button that
    the bot can hear, `messages`, or `files`. Returns how many were sent."""
    if not 1 <= count <= BURST_MOST:
        raise PersonError(f"“count” is 1 to {BURST_MOST}")
    chat = world.chats[person.id]
    if what == "presses":
        found = [
            (message, button)
            for message in chat.messages.values()
            for row in message.rows
            for button in row
            if message.by_bot and "callback_data" in button
        ]
        if not found:
            raise PersonError("There is no button to press", 409)
        for _ in range(count):
            press(world, person, *found[-1])
    elif what == "messages":
        for number in range(count):
            send_text(world, person, chat, f"Message {number + 1} of {count}")
    elif what == "files":
        for number in range(count):
            part = Upload(f"file-{number + 1}.txt", "text/plain", b"A file of a burst.")
            upload(world, person, chat, [part], kind="document")
    else:
        raise PersonError("“what” is presses, messages or files")
    return count
