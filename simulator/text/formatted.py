"""From what a bot or a person sent to the text and entities that Telegram keeps.

Rules: tdlib `MessageEntity.cpp` (`fix_formatted_text`): control characters become spaces, text is trimmed,
entities are sorted, neighbours of one kind are merged, nothing stays inside code, and what was found by
itself never overlaps what was marked up. Offsets are UTF-16 units (core.telegram.org/api/entities).
"""

import functools
import re
from collections.abc import Callable
from typing import NamedTuple

from simulator.errors import Refusal, bad
from simulator.text import detect, html, markdown
from simulator.text.marks import Json, MarkupError

_CONTROL = {code: " " for code in range(32) if code not in (10, 13)}
_DROPPED = {13: None, **dict.fromkeys([*range(0x2028, 0x202F), 0x333, 0x33F, 0x30A])}
_CLEAN = _CONTROL | _DROPPED
_dirty = re.compile("[\x00-\x09\x0b-\x1f\u2028-\u202e\u0333\u033f\u030a]")
_BLANK = " \n"

_CODE = {"code", "pre"}
_QUOTES = {"blockquote", "expandable_blockquote"}
_STYLES = {"bold", "italic", "underline", "strikethrough", "spoiler"}
_FOUND = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"}
# Which of two entities with the same place stands first; the outer one has the smaller number.
_ORDER = {"blockquote": 0, "expandable_blockquote": 0, "pre": 11, "code": 20, "text_link": 49, "text_mention": 49}
_STYLE_ORDER = {"bold": 90, "italic": 91, "underline": 92, "strikethrough": 93, "spoiler": 94, "custom_emoji": 99}
_PRIORITY = _ORDER | _STYLE_ORDER


class Formatted(NamedTuple):
    """A text and its entities in UTF-16 units."""

    text: str
    entities: list[Json]

    @property
    def length(self) -> int:
        """In code points, as the limits of 4096 and 1024 count."""
        return len(self.text)


EMPTY = Formatted("", [])
Users = Callable[[int], Json | None]


def _place(one: Json) -> tuple[int, int, int]:
    return one["offset"], -one["length"], _PRIORITY.get(one["type"], 50)


@functools.lru_cache(maxsize=256)
def parse(source: str, mode: str) -> tuple[str, list[Json]]:
    """By `parse_mode`; raises Refusal with Telegram's words. What it returns is shared: nobody may change it."""
    try:
        match mode.lower():
            case "":
                return source, []
            case "html":
                return html.parse(source)
            case "markdownv2":
                return markdown.parse(source)
            case "markdown":
                return markdown.parse_legacy(source)
            case "none":
                return source, []
    except MarkupError as error:
        raise bad(f"can't parse entities: {error}") from None
    raise bad("unsupported parse_mode")


def finish(text: str, entities: list[Json], *, users: Users, skip_found: bool = False) -> Formatted:
    """Cleans, trims and completes; `entities` are in code points. The text may come out empty."""
    if _dirty.search(text):
        text, entities = _clean(text, entities)
    text, entities = _trim(text, entities)
    if not text:
        return EMPTY
    if entities:
        entities = _known(_fix(entities), users)
    if not skip_found:
        entities = _with_found(entities, detect.find(text))
    if entities and max(text) > "\uffff":
        entities = _in_utf16(text, entities)
    return Formatted(text, entities)


def _clean(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    if entities:
        places = [0]
        for character in text:
            places.append(places[-1] + (ord(character) not in _DROPPED))
        entities = [
            moved
            for one in entities
            if (moved := _moved(one, places[one["offset"]], places[one["offset"] + one["length"]]))["length"] > 0
        ]
    return text.translate(_CLEAN), entities


def _moved(one: Json, start: int, end: int) -> Json:
    return {**one, "offset": start, "length": end - start}


def _trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    text = text.rstrip(_BLANK)
    end = len(text)
    kept = [
        one if one["offset"] + one["length"] <= end else _moved(one, one["offset"], end)
        for one in entities
        if one["offset"] < end
    ]
    # Blanks at the beginning stay where an entity covers them.
    first = min((one["offset"] for one in kept), default=end)
    cut = min(end - len(text.lstrip(_BLANK)), first)
    if cut:
        text = text[cut:]
        kept = [{**one, "offset": one["offset"] - cut} for one in kept]
    return text, kept


def _fix(entities: list[Json]) -> list[Json]:
    entities = sorted((one for one in entities if one["length"] > 0), key=_place)
    code = [(one["offset"], one["offset"] + one["length"]) for one in entities if one["type"] in _CODE]
    result: list[Json] = []
    last_of_kind: dict[str, Json] = {}
    solid_end = 0
    for one in entities:
        kind, start = one["type"], one["offset"]
        end = start + one["length"]
        if kind in _STYLES:
            for part_start, part_end in _outside(start, end, code):
                before = last_of_kind.get(kind)
                if before and part_start <= before["offset"] + before["length"]:
                    before["length"] = max(part_end, before["offset"] + before["length"]) - before["offset"]
                else:
                    last_of_kind[kind] = _moved(one, part_start, part_end)
                    result.append(last_of_kind[kind])
            continue
        if kind not in _QUOTES:
            if start < solid_end:
                continue
            solid_end = end
        result.append(one)
    return sorted(result, key=_place)


def _outside(start: int, end: int, holes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The parts of start..end that lie in none of the holes (which are in order and apart)."""
    parts = []
    for hole_start, hole_end in holes:
        if hole_end <= start or end <= hole_start:
            continue
        if start < hole_start:
            parts.append((start, hole_start))
        start = hole_end
    if start < end:
        parts.append((start, end))
    return parts


def _known(entities: list[Json], users: Users) -> list[Json]:
    """Mentions get their user; a mention of somebody the bot never met is dropped, as Telegram does."""
    result = []
    for one in entities:
        if one["type"] == "text_mention":
            user_id = one["user_id"] if "user_id" in one else (one.get("user") or {}).get("id", 0)
            user = users(user_id)
            if user is None:
                continue
            place = {"offset": one["offset"], "length": one["length"]}
            result.append({"type": "text_mention", **place, "user": user})
        else:
            result.append(one)
    return result


def _with_found(entities: list[Json], found: list[Json]) -> list[Json]:
    if not found or not entities:
        return entities or found
    solid = [
        (one["offset"], one["offset"] + one["length"])
        for one in entities
        if one["type"] not in _STYLES and one["type"] not in _QUOTES
    ]
    free = [
        one
        for one in found
        if not any(one["offset"] < end and start < one["offset"] + one["length"] for start, end in solid)
    ]
    return sorted([*entities, *free], key=_place)


def _in_utf16(text: str, entities: list[Json]) -> list[Json]:
    places = [0]
    for character in text:
        places.append(places[-1] + (2 if character > "\uffff" else 1))
    return [
        _moved(one, places[one["offset"]], places[min(one["offset"] + one["length"], len(text))]) for one in entities
    ]


_FIELDS = {
    "pre": ("language",),
    "text_link": ("url",),
    "text_mention": ("user",),
    "custom_emoji": ("custom_emoji_id",),
    "date_time": ("unix_time", "date_time_format"),
}


def from_entities(text: str, given: object) -> list[Json]:
    """The `entities` of a call, from UTF-16 units into code points.

    Raises Refusal where they are no entities or split a character (tdlib `clean_input_string_with_entities`).
    """
    if not isinstance(given, list):
        raise bad("can't parse entities: MessageEntities must be an Array")
    places: dict[int, int] = {}
    at = 0
    for index, character in enumerate(text):
        places[at] = index
        at += 2 if character > "\uffff" else 1
    places[at] = len(text)
    result = []
    for one in given:
        if not isinstance(one, dict) or not isinstance(one.get("type"), str):
            raise bad("can't parse entities: MessageEntity must be an Object")
        offset, length = int(one.get("offset", 0)), int(one.get("length", 0))
        if not 0 <= offset <= 1000000:
            raise bad(f"Receive an entity with incorrect offset {offset}")
        if not 0 <= length <= 1000000:
            raise bad(f"Receive an entity with incorrect length {length}")
        if offset > at:
            raise bad(f"Entity begins after the end of the text at UTF-16 offset {offset}")
        if offset + length > at:
            raise bad(
                f"Entity beginning at UTF-16 offset {offset} ends after the end of the text "
                f"at UTF-16 offset {offset + length}"
            )
        if offset not in places or offset + length not in places:
            raise bad("Entity begins in a middle of a UTF-16 symbol")
        kind = one["type"]
        if kind in _FOUND:
            continue  # found again by itself
        more = {name: one[name] for name in _FIELDS.get(kind, ()) if one.get(name)}
        result.append(_moved({"type": kind, **more}, places[offset], places[offset + length]))
    return result


def from_bot(
    source: str, mode: str, given: object, *, users: Users, limit: int, too_long: Refusal, empty: Refusal | None
) -> Formatted:
    """A text of a call. `entities` count only where `parse_mode` is empty, as in Telegram.

    limit: in code points after parsing. Raises `too_long`. Where something must be said: `empty` for a text that is
    missing, “text must be non-empty” for one of blanks and tags only; with `empty` None it may come out empty.
    """
    if not source and empty is not None:
        raise empty
    if source and given and not mode:
        text, entities = source, from_entities(source, given)
    else:
        text, entities = parse(source, mode)
    result = finish(text, entities, users=users)
    if not result.text and empty is not None:
        raise bad("text must be non-empty")
    if result.length > limit:
        raise too_long
    return result
