"""What the bot tells about itself: name, descriptions, commands by scope and language, menu button."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
NO_SCOPE = '{"type":"default"}'


@dataclass(slots=True)
class Profile:
    """`names`, `descriptions`, `short_descriptions`: language code ("" for all) -> text.

    `commands`: (scope as canonical JSON, language code) -> list of BotCommand.
    `buttons`: chat id (0: default) -> MenuButton. `awake`: has it ever asked for updates?
    `trouble`: why it is not running, where this is known.
    """

    id: int
    username: str
    first_name: str
    reads_all: bool = False
    inline: bool = True
    guests: bool = False
    """Guest mode, switched on with BotFather."""
    awake: bool = False
    trouble: str = ""
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    buttons: dict[int, Json] = field(default_factory=dict)
    user: Json = field(init=False)

    def __post_init__(self) -> None:
        self.user = {"id": self.id, "is_bot": True, "first_name": self.first_name, "username": self.username}

    def me(self) -> Json:
        """`User` as getMe answers."""
        return {
            **self.user,
            "can_join_groups": True,
            "can_read_all_group_messages": self.reads_all,
            "supports_inline_queries": self.inline,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": False,
            "allows_users_to_create_topics": False,
            "can_manage_bots": False,
            "supports_guest_queries": self.guests,
            "supports_join_request_queries": False,
        }

    @staticmethod
    def said(texts: dict[str, str], language: str) -> str:
        """The text for a reader of `language`: that language's, else the one for all."""
        return texts.get(language) or texts.get("", "")

    def commands_for(self, chat_id: int, user_id: int, language: str, *, private: bool) -> list[Json]:
        """The list a person sees in a chat, by the order of core.telegram.org/bots/api#determining-list-of-commands."""
        scopes = [f'{{"type":"chat","chat_id":{chat_id}}}']
        if private:
            scopes.append('{"type":"all_private_chats"}')
        else:
            scopes.insert(0, f'{{"type":"chat_member","chat_id":{chat_id},"user_id":{user_id}}}')
            scopes.append('{"type":"all_group_chats"}')
        scopes.append(NO_SCOPE)
        for scope in scopes:
            for code in (language, ""):
                found = self.commands.get((scope, code))
                if found:
                    return found
        return []

    def button_for(self, chat_id: int) -> Json:
        return self.buttons.get(chat_id) or self.buttons.get(0) or {"type": "commands"}

    def view(self, chat_id: int, user_id: int, language: str) -> Json:
        """`Bot` of PHONE.md, as a person of `language` sees it in the private chat."""
        return {
            "id": self.id,
            "first_name": self.said(self.names, language) or self.first_name,
            "username": self.username,
            "awake": self.awake,
            "trouble": self.trouble,
            "description": self.said(self.descriptions, language),
            "short_description": self.said(self.short_descriptions, language),
            "commands": self.commands_for(chat_id, user_id, language, private=True),
            "menu_button": self.button_for(chat_id),
        }
