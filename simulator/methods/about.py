"""The bot about itself: getMe, names, descriptions, commands, menu button, rights it asks for.

Rules: core.telegram.org/bots/api#setmycommands and its neighbours.
"""

import re
from typing import Any

from simulator.errors import bad
from simulator.methods.parameters import Parameters
from simulator.methods.places import find_chat, readable_chat
from simulator.methods.registry import method
from simulator.model import Json
from simulator.profile import NO_SCOPE
from simulator.text import links
from simulator.world import World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
COMMANDS_LIMIT = 100


@method
def get_me(world: World, call: Parameters) -> Json:
    return world.bot.me()


@method
def close(world: World, call: Parameters) -> bool:
    return True


def _language(call: Parameters) -> str:
    code = call.text("language_code")
    if not _LANGUAGE.fullmatch(code):
        raise bad("invalid language code specified")
    return code


def _scope(world: World, call: Parameters) -> str:
    """The scope as canonical text, as Profile keeps it. Raises Refusal."""
    value: Any = call.json("scope", "BotCommandScope")
    if value is None:
        return NO_SCOPE
    if not isinstance(value, dict) or not isinstance(value.get("type"), str):
        raise bad("can't parse BotCommandScope: BotCommandScope must be an Object")
    kind = value["type"]
    match kind:
        case "default" | "all_private_chats" | "all_group_chats" | "all_chat_administrators":
            return f'{{"type":"{kind}"}}'
        case "chat" | "chat_administrators" | "chat_member":
            chat = find_chat(world, str(value.get("chat_id", "")))
            tail = f',"user_id":{int(value.get("user_id", 0))}' if kind == "chat_member" else ""
            return f'{{"type":"{kind}","chat_id":{chat.id}{tail}}}'
    raise bad("can't parse BotCommandScope: unsupported type specified")


@method
def set_my_commands(world: World, call: Parameters) -> bool:
    value = call.json("commands", "commands")
    if not isinstance(value, list):
        raise bad("can't parse commands JSON object")
    if len(value) > COMMANDS_LIMIT:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    commands = []
    for one in value:
        if not isinstance(one, dict):
            raise bad("can't parse BotCommand: expected an Object")
        name = str(one.get("command", "")).removeprefix("/").lower()
        description = str(one.get("description", "")).strip()
        if not _COMMAND.fullmatch(name):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(description) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
        commands.append({"command": name, "description": description})
    world.bot.commands[_scope(world, call), _language(call)] = commands
    world.bot_changed()
    return True


@method
def get_my_commands(world: World, call: Parameters) -> list[Json]:
    return world.bot.commands.get((_scope(world, call), _language(call)), [])


@method
def delete_my_commands(world: World, call: Parameters) -> bool:
    world.bot.commands.pop((_scope(world, call), _language(call)), None)
    world.bot_changed()
    return True


def _set_text(world: World, texts: dict[str, str], call: Parameters, name: str, limit: int, reason: str) -> bool:
    text = call.text(name).strip()
    if len(text) > limit:
        raise bad(reason)
    language = _language(call)
    if text:
        texts[language] = text
    else:
        texts.pop(language, None)
    world.bot_changed()
    return True


@method
def set_my_name(world: World, call: Parameters) -> bool:
    return _set_text(world, world.bot.names, call, "name", 64, "BOT_TITLE_INVALID")


@method
def get_my_name(world: World, call: Parameters) -> Json:
    return {"name": world.bot.said(world.bot.names, _language(call)) or world.bot.first_name}


@method
def set_my_description(world: World, call: Parameters) -> bool:
    return _set_text(world, world.bot.descriptions, call, "description", 512, "BOT_DESCRIPTION_INVALID")


@method
def get_my_description(world: World, call: Parameters) -> Json:
    return {"description": world.bot.said(world.bot.descriptions, _language(call))}


@method
def set_my_short_description(world: World, call: Parameters) -> bool:
    texts = world.bot.short_descriptions
    return _set_text(world, texts, call, "short_description", 120, "BOT_SHORT_DESCRIPTION_INVALID")


@method
def get_my_short_description(world: World, call: Parameters) -> Json:
    return {"short_description": world.bot.said(world.bot.short_descriptions, _language(call))}


def _private_chat(world: World, call: Parameters) -> int:
    if not call.has("chat_id"):
        return 0
    chat = readable_chat(world, call)
    if not chat.private:
        raise bad("chat not found")
    return chat.id


@method
def set_chat_menu_button(world: World, call: Parameters) -> bool:
    value = call.json("menu_button", "menu button")
    chat_id = _private_chat(world, call)
    if value is None:
        value = {"type": "default"}
    if not isinstance(value, dict):
        raise bad("can't parse MenuButton: MenuButton must be an Object")
    match value.get("type"):
        case "default":
            world.bot.buttons.pop(chat_id, None)
        case "commands":
            world.bot.buttons[chat_id] = {"type": "commands"}
        case "web_app":
            address = (value.get("web_app") or {}).get("url", "")
            if not value.get("text"):
                raise bad("can't parse MenuButton: Can't find field \"text\"")
            try:
                links.checked(address, https_only=True)
            except links.WrongLink as error:
                raise bad(f"menu button Web App {error}") from None
            button = {"type": "web_app", "text": value["text"], "web_app": {"url": address}}
            world.bot.buttons[chat_id] = button
        case _:
            raise bad("can't parse MenuButton: MenuButton has unsupported type")
    world.bot_changed()
    return True


@method
def get_chat_menu_button(world: World, call: Parameters) -> Json:
    return world.bot.button_for(_private_chat(world, call))
