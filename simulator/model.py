"""The records of this world: persons, chats, messages, files, polls, questions to the bot.

Everything that travels is kept in the Bot API's own shape (`data`, `brief`, `user`: plain dictionaries) and is
replaced, never changed in place: what was handed to a bot yesterday stays what it was.
"""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

RIGHTS_OF_GROUP = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
RIGHTS_ONLY_GROUP = ("can_pin_messages", "can_manage_topics", "can_manage_tags")
RIGHTS_ONLY_CHANNEL = ("can_post_messages", "can_edit_messages", "can_manage_direct_messages")
PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)


@dataclass(slots=True)
class Person:
    """Somebody with a phone. `language`: an IETF tag such as "ru". `role`: a word for the page."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language: str = ""
    role: str = ""
    user: Json = field(init=False)

    def __post_init__(self) -> None:
        self.user = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        for name, value in (
            ("last_name", self.last_name),
            ("username", self.username),
            ("language_code", self.language),
        ):
            if value:
                self.user[name] = value

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def view(self) -> Json:
        """`Person` of PHONE.md."""
        optional = {
            "last_name": self.last_name,
            "username": self.username,
            "language": self.language,
            "role": self.role,
        }
        return {
            "id": self.id,
            "first_name": self.first_name,
            **{name: value for name, value in optional.items() if value},
        }


@dataclass(slots=True)
class Member:
    """A place in a chat. `status`: creator, administrator, member, restricted, left, kicked.

    `rights`: of an administrator, or the permissions of somebody restricted. `until`: UTC epoch seconds or 0.
    """

    status: str
    rights: frozenset[str] = frozenset()
    until: int = 0
    title: str = ""

    @property
    def present(self) -> bool:
        return self.status in ("creator", "administrator", "member", "restricted")

    @property
    def admin(self) -> bool:
        return self.status in ("creator", "administrator")

    def may(self, right: str) -> bool:
        return self.status == "creator" or (self.status == "administrator" and right in self.rights)

    def view(self, user: Json, chat_type: str) -> Json:
        """`ChatMember` of the Bot API."""
        body: Json = {"status": self.status, "user": user}
        match self.status:
            case "creator":
                body["is_anonymous"] = False
                if self.title:
                    body["custom_title"] = self.title
            case "administrator":
                body |= {"can_be_edited": False, "is_anonymous": False}
                body |= {right: right in self.rights for right in RIGHTS_OF_GROUP}
                special = RIGHTS_ONLY_CHANNEL if chat_type == "channel" else RIGHTS_ONLY_GROUP
                body |= {right: right in self.rights for right in special}
                if self.title:
                    body["custom_title"] = self.title
            case "restricted":
                body |= {"is_member": True, "until_date": self.until}
                body |= {permission: permission in self.rights for permission in PERMISSIONS}
            case "kicked":
                body["until_date"] = self.until
            case "member" if self.until:
                body["until_date"] = self.until
        return body


GONE = Member("left")


@dataclass(slots=True, eq=False)
class Message:
    """A message in a chat. `data` is the Bot API's Message, as the bot and the phones see it now."""

    chat: "Chat"
    id: int
    data: Json
    sender: int  # a person's id, the bot's, or 0 for the chat itself
    by_bot: bool
    update_id: int = 0  # the update that told the bot; 0: it was not told
    touched: int = 0  # the tick of creation or of the last edit
    frozen: bool = False  # carries or carried a reply keyboard, or is a forward: can't be edited
    protected: bool = False
    inline_id: str = ""
    poll: "Poll | None" = None
    former: list[Json] = field(default_factory=list)  # keyboards that an edit replaced
    reactions: dict[int, list[Json]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return str(self.data.get("text") or self.data.get("caption") or "")

    @property
    def date(self) -> int:
        return int(self.data["date"])

    @property
    def rows(self) -> list[list[Json]]:
        """The inline keyboard, row by row; empty where there is none."""
        markup = self.data.get("reply_markup")
        return markup["inline_keyboard"] if markup else []

    @property
    def service(self) -> bool:
        return not SERVICE.isdisjoint(self.data)


SERVICE = {
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "group_chat_created",
    "supergroup_chat_created",
    "channel_chat_created",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "pinned_message",
}


@dataclass(slots=True, eq=False)
class Chat:
    """A private chat with the bot (its id is the person's), a group, a supergroup or a channel."""

    id: int
    type: str
    title: str = ""
    username: str = ""
    person: Person | None = None
    started: bool = False
    blocked: bool = False
    description: str = ""
    messages: dict[int, Message] = field(default_factory=dict)
    last_id: int = 0
    members: dict[int, Member] = field(default_factory=dict)
    permissions: frozenset[str] = frozenset(PERMISSIONS[:14])
    pinned: list[int] = field(default_factory=list)  # the newest first
    read: dict[int, int] = field(default_factory=dict)  # person -> the last message that was read
    unread: dict[int, int] = field(default_factory=dict)
    keyboard: Json | None = None  # the reply keyboard that is shown now
    migrated_to: int = 0
    links: dict[str, Json] = field(default_factory=dict)
    brief: Json = field(init=False)

    def __post_init__(self) -> None:
        self.rename(self.title)

    def rename(self, title: str) -> None:
        self.title = title
        self.brief = {"id": self.id, "type": self.type}
        if self.person is not None:
            user = self.person.user
            self.brief |= {name: user[name] for name in ("first_name", "last_name", "username") if name in user}
        else:
            self.brief["title"] = title
            if self.username:
                self.brief["username"] = self.username

    @property
    def private(self) -> bool:
        return self.person is not None

    def member(self, user_id: int) -> Member:
        return self.members.get(user_id, GONE)

    def present(self) -> list[int]:
        """Ids of the users who are in the chat now."""
        if self.person is not None:
            return [self.person.id]
        return [user_id for user_id, member in self.members.items() if member.present]


@dataclass(slots=True, eq=False)
class File:
    """Bytes that were uploaded. `kind`: photo, document, video, audio, voice, animation, video_note, sticker."""

    id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    path: str
    data: bytes
    width: int = 0
    height: int = 0

    @property
    def size(self) -> int:
        return len(self.data)


@dataclass(slots=True, eq=False)
class Poll:
    """A poll with its votes; `data` is what is common to all views of it."""

    id: str
    message: Message | None
    data: Json
    anonymous: bool
    closes: int = 0  # UTC epoch seconds, 0: never by itself
    votes: dict[int, list[int]] = field(default_factory=dict)

    def view(self) -> Json:
        """`Poll` of the Bot API with the counts of now."""
        counts = [0] * len(self.data["options"])
        for choice in self.votes.values():
            for index in choice:
                counts[index] += 1
        options = [{**option, "voter_count": count} for option, count in zip(self.data["options"], counts, strict=True)]
        return {**self.data, "options": options, "total_voter_count": len(self.votes)}


@dataclass(slots=True, eq=False)
class Query:
    """A pressed button (`message`) or a question inline (`text`); `answer` is what the bot said, once."""

    id: str
    person: Person
    at: float
    message: Message | None = None
    chat: Chat | None = None
    text: str = ""
    offset: str = ""
    answer: Json | None = None
    tick: int = 0
