"""Keyboards under messages and in place of the keyboard.

Rules: tdlib/telegram-bot-api `Client.cpp` (`get_reply_markup`, `get_inline_keyboard_button_type`), tdlib
`ReplyMarkup.cpp`; limits from core.telegram.org/bots/api#inlinekeyboardbutton. What the remote server refuses
itself (BUTTON_DATA_INVALID and the like) is known from reports, not from code.
"""

from typing import Any, NamedTuple

import orjson

from simulator.errors import bad
from simulator.methods.parameters import Parameters
from simulator.model import Chat, Json
from simulator.text import links

ACTIONS = (
    "url",
    "callback_data",
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "login_url",
    "web_app",
    "copy_text",
    "disabled",
)
REQUESTS = {
    "request_contact": "phone number can be requested in private chats only",
    "request_location": "location can be requested in private chats only",
    "request_poll": "poll can be requested in private chats only",
    "web_app": "Web App buttons can be used in private chats only",
    "request_users": "users can be requested in private chats only",
    "request_chat": "chats can be requested in private chats only",
}
STYLES = ("danger", "success", "primary")
DATA_LIMIT = 64  # bytes
ROW_LIMIT = 8
BUTTONS_LIMIT = 100
SIZE_LIMIT = 10_240  # bytes of all texts and data together; beyond it the real server says REPLY_MARKUP_TOO_LONG


class Markup(NamedTuple):
    """`inline` goes into Message.reply_markup; `keyboard` changes what is shown in place of the keyboard."""

    inline: Json | None = None
    keyboard: Json | None = None


NOTHING = Markup()


def reply_markup(call: Parameters, chat: Chat | None, *, inline_only: bool = False) -> Markup:
    """The `reply_markup` of a call. `chat` None: an inline message. Raises Refusal."""
    if not call.has("reply_markup"):
        return NOTHING
    value = call.json("reply_markup", "reply keyboard markup")
    return parse(value, chat, inline_only=inline_only)


def parse(value: Any, chat: Chat | None, *, inline_only: bool = False) -> Markup:
    if value is None:
        return NOTHING
    if not isinstance(value, dict):
        raise bad("object expected as reply markup")
    if value.get("keyboard"):
        result = Markup(keyboard=_keyboard(value, chat))
    elif value.get("inline_keyboard"):
        return Markup(inline=_inline(value["inline_keyboard"], chat))
    elif value.get("remove_keyboard"):
        result = Markup(keyboard={"remove_keyboard": True})
    elif value.get("force_reply"):
        result = Markup(keyboard={"force_reply": True, **_placeholder(value)})
    else:
        return NOTHING
    if inline_only:
        raise bad("inline keyboard expected")
    return result


def _placeholder(value: Json) -> Json:
    text = value.get("input_field_placeholder")
    if not text:
        return {}
    if len(text) > 64:
        raise bad("input field placeholder is too long")
    return {"input_field_placeholder": text}


def _keyboard(value: Json, chat: Chat | None) -> Json:
    rows = []
    if not isinstance(value["keyboard"], list):
        raise bad('field "keyboard" must be of type Array')
    for row in value["keyboard"]:
        if not isinstance(row, list):
            raise bad('field "keyboard" must be an Array of Arrays')
        rows.append([_reply_button(button, chat) for button in row])
    if chat is not None and chat.type == "channel":
        raise bad("inline keyboard expected")
    kept = ("is_persistent", "resize_keyboard", "one_time_keyboard", "selective")
    return {"keyboard": rows, **{name: True for name in kept if value.get(name)}, **_placeholder(value)}


def _reply_button(button: Any, chat: Chat | None) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad("can't parse keyboard button: KeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise bad('can\'t parse keyboard button: Field "text" must be of type String')
    if not text.strip():
        raise bad("keyboard button text must be non-empty")
    for name, reason in REQUESTS.items():
        if button.get(name) and (chat is None or not chat.private):
            raise bad(reason)
    return button


def _inline(value: Any, chat: Chat | None) -> Json:
    if not isinstance(value, list):
        raise bad('field "inline_keyboard" must be of type Array')
    rows = []
    size = count = 0
    for row in value:
        if not isinstance(row, list):
            raise bad('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
        buttons = [_inline_button(button, chat) for button in row]
        if not buttons:
            continue
        count += len(buttons)
        for button in buttons:
            size += len(button["text"].encode()) + len(str(button.get("callback_data", "")).encode())
        rows.append(buttons)
    if size > SIZE_LIMIT or count > BUTTONS_LIMIT or any(len(row) > ROW_LIMIT for row in rows):
        raise bad("reply markup is too long")
    return {"inline_keyboard": rows} if rows else {}


def _inline_button(button: Any, chat: Chat | None) -> Json:
    prefix = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad(f"{prefix}InlineKeyboardButton must be an Object")
    text = button.get("text")
    if text is None:
        raise bad(f'{prefix}Can\'t find field "text"')
    if not isinstance(text, str):
        raise bad(f'{prefix}Field "text" must be of type String')
    # Empty url and callback_data count as absent, as in get_inline_keyboard_button_type.
    actions = [name for name in ACTIONS if name in button and button[name] not in (None, "")]
    actions += [name for name in ("switch_inline_query", "switch_inline_query_current_chat") if button.get(name) == ""]
    if not actions:
        raise bad(f"{prefix}Text buttons are unallowed in the inline keyboard")
    if not text:
        raise bad("inline keyboard button text must be non-empty")
    if button.get("style") and button["style"] not in STYLES:
        raise bad(f"{prefix}Invalid button style specified")
    action = actions[0]
    kept: Json = {"text": text}
    for name in ("icon_custom_emoji_id", "style"):
        if button.get(name):
            kept[name] = button[name]
    kept[action] = _action(action, button[action], chat)
    return kept


def _action(action: str, value: Any, chat: Chat | None) -> Any:
    match action:
        case "url":
            if links.user_id_of(str(value)) is not None:
                return value
            try:
                return links.checked(str(value))
            except links.WrongLink as error:
                raise bad(f"Inline keyboard button {error}") from None
        case "callback_data":
            if not isinstance(value, str):
                raise bad('can\'t parse inline keyboard button: Field "callback_data" must be of type String')
            if len(value.encode()) > DATA_LIMIT:
                raise bad("BUTTON_DATA_INVALID")
        case "web_app":
            address = value.get("url", "") if isinstance(value, dict) else ""
            try:
                links.checked(address, https_only=True)
            except links.WrongLink as error:
                raise bad(f"Inline keyboard button Web App {error}") from None
            if chat is not None and not chat.private:
                raise bad("BUTTON_TYPE_INVALID")
        case "switch_inline_query" | "switch_inline_query_current_chat" | "switch_inline_query_chosen_chat":
            if chat is not None and chat.type == "channel":
                name = action.removesuffix("_chosen_chat")
                raise bad(
                    f"Can't use {name} button in a channel chat, because users will not be able to use the "
                    "button without knowing bot's username"
                )
        case "copy_text":
            text = value.get("text", "") if isinstance(value, dict) else ""
            if not 1 <= len(text) <= 256:
                raise bad("BUTTON_COPY_TEXT_INVALID")
        case "callback_game" | "pay" | "login_url":
            raise bad("BUTTON_TYPE_INVALID")
    return value


def same(one: Json | None, other: Json | None) -> bool:
    if not one and not other:
        return True
    return one is not None and other is not None and orjson.dumps(one) == orjson.dumps(other)
