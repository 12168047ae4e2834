"""`parse_mode=MarkdownV2` and the old `Markdown`.

Rules: core.telegram.org/bots/api#markdownv2-style and #markdown-style, and tdlib `MessageEntity.cpp`
(`parse_markdown_v2`, `parse_markdown`): nesting, what must be escaped, blockquotes, and the wording of errors.
"""

import re
from urllib.parse import parse_qs, urlsplit

from simulator.text.marks import Json, MarkupError, byte_offset, entity, formatted_date, link

_RESERVED = re.compile(r"[_*\[\]()~`>#+\-=|{}.!\n\\]")
_IN_CODE = re.compile(r"[`\\]")
_LEGACY = re.compile(r"[_*`\[\\]")
_LANGUAGE = re.compile(r"[^\s`]+")
_NAMES = {
    "bold": "Bold",
    "italic": "Italic",
    "underline": "Underline",
    "strikethrough": "Strikethrough",
    "spoiler": "Spoiler",
    "code": "Code",
    "pre": "Pre",
    "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji",
    "blockquote": "BlockQuote",
}
_CLOSES = {
    "bold": "*",
    "underline": "__",
    "strikethrough": "~",
    "spoiler": "||",
    "code": "`",
    "pre": "```",
    "text_link": "]",
    "custom_emoji": "]",
}


def _code_start(source: str, position: int) -> tuple[str, int]:
    """After the opening of a block of code: its language and where the code begins (one line break is skipped)."""
    found = _LANGUAGE.match(source, position)
    language = ""
    if found and found.end() < len(source) and source[found.end()] != "`":
        language, position = found.group(), found.end()
    if source[position : position + 2] in ("\r\n", "\n\r"):
        return language, position + 2
    return language, position + (source[position : position + 1] in ("\n", "\r"))


class _Open:
    __slots__ = ("argument", "at", "kind", "start")

    def __init__(self, kind: str, argument: str, at: int, start: int) -> None:
        self.kind = kind
        self.argument = argument
        self.at = at  # in the source
        self.start = start  # in the result


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.parts: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Json] = []
        self.quoting = False
        self.line_start = True

    def put(self, text: str) -> None:
        if not text:
            return
        self.parts.append(text)
        self.length += len(text)
        visible = text.replace("\r", "")
        if visible:
            self.line_start = visible[-1] == "\n"

    def unended(self, opened: _Open) -> MarkupError:
        name = "PreCode" if opened.kind == "pre" and opened.argument else _NAMES[opened.kind]
        return MarkupError(f"Can't find end of {name} entity at byte offset {byte_offset(self.source, opened.at)}")

    def reserved(self, at: int) -> MarkupError:
        return MarkupError(f"Character '{self.source[at]}' is reserved and must be escaped with the preceding '\\'")

    def run(self) -> tuple[str, list[Json]]:
        source, position, end = self.source, 0, len(self.source)
        while position < end:
            in_code = bool(self.open) and self.open[-1].kind in ("code", "pre")
            found = (_IN_CODE if in_code else _RESERVED).search(source, position)
            if found is None:
                self.put(source[position:])
                break
            at = found.start()
            self.put(source[position:at])
            if source[at] == "\\":
                following = source[at + 1 : at + 2]
                if following and 0 < ord(following) <= 126:
                    self.put(following)
                    position = at + 2
                else:
                    self.put("\\")
                    position = at + 1
            elif self.ends(at):
                position = self.close(at)
            else:
                position = self.start(at)
        self.end_quote()
        if self.open:
            raise self.unended(self.open[-1])
        return "".join(self.parts), self.entities

    def ends(self, at: int) -> bool:
        source = self.source
        if not self.open:
            return False
        if self.quoting and source[at] == "\n" and not source.startswith(">", at + 1):
            return True
        kind = self.open[-1].kind
        if kind == "italic":
            return source[at] == "_" and not source.startswith("_", at + 1)
        closing = _CLOSES.get(kind)
        return closing is not None and source.startswith(closing, at)

    def start(self, at: int) -> int:
        source, argument, position = self.source, "", at + 1
        match source[at]:
            case "_" if source.startswith("__", at):
                kind, position = "underline", at + 2
            case "_":
                kind = "italic"
            case "*":
                kind = "bold"
            case "~":
                kind = "strikethrough"
            case "|" if source.startswith("||", at):
                kind, position = "spoiler", at + 2
            case "[":
                kind = "text_link"
            case "!" if source.startswith("![", at):
                kind, position = "custom_emoji", at + 2
            case "`" if source.startswith("```", at):
                kind = "pre"
                argument, position = _code_start(source, at + 3)
            case "`":
                kind = "code"
            case "\n":
                self.put("\n")
                return position
            case ">" if self.line_start:
                if self.quoting:
                    return position
                kind, self.quoting = "blockquote", True
            case _:
                raise self.reserved(at)
        self.open.append(_Open(kind, argument, at, self.length))
        return position

    def close(self, at: int) -> int:
        opened = self.open[-1]
        kind = opened.kind
        if self.source[at] == "\n":
            return self.close_quote(at)
        position = at + len(_CLOSES.get(kind, "_"))
        start, end = opened.start, self.length
        found: Json | None = None
        if kind == "text_link":
            url, position = self.address(position)
            found = link(url if url is not None else "".join(self.parts)[start:end], start, end)
        elif kind == "custom_emoji":
            url, position = self.address(position)
            if url is None:
                raise MarkupError("The entity must contain a tg://emoji or tg://time URL")
            found = _emoji_or_date(url, start, end)
        elif kind == "pre" and opened.argument:
            found = entity(kind, start, end, language=opened.argument)
        else:
            found = entity(kind, start, end)
        if found and end > start:
            self.entities.append(found)
        self.open.pop()
        return position

    def address(self, position: int) -> tuple[str | None, int]:
        """The `(…)` after a closing bracket, with its escapes undone; None where there is none."""
        source = self.source
        if not source.startswith("(", position):
            return None, position
        begin = position = position + 1
        url: list[str] = []
        while position < len(source) and source[position] != ")":
            if source[position] == "\\" and position + 1 < len(source) and 0 < ord(source[position + 1]) <= 126:
                position += 1
            url.append(source[position])
            position += 1
        if position >= len(source):
            raise MarkupError(f"Can't find end of a URL at byte offset {byte_offset(source, begin)}")
        return "".join(url), position + 1

    def fold(self, at: int) -> str:
        """Takes an empty `||` at the end of a quote away: it makes the quote expandable."""
        opened = self.open[-1]
        if opened.kind == "spoiler" and self.source[opened.at + 2 : at] in ("", "\r") and len(self.open) > 1:
            self.open.pop()
            return "expandable_blockquote"
        return "blockquote"

    def close_quote(self, at: int) -> int:
        kind = self.fold(at)
        opened = self.open[-1]
        if opened.kind != "blockquote":
            raise self.unended(opened)
        self.put("\n")
        self.line_start = True
        self.quoting = False
        self.entities.append(entity(kind, opened.start, self.length))
        self.open.pop()
        return at + 1

    def end_quote(self) -> None:
        if not self.quoting or not self.open:
            return
        kind = self.fold(len(self.source))
        opened = self.open[-1]
        if opened.kind == "blockquote":
            if self.length > opened.start:
                self.entities.append(entity(kind, opened.start, self.length))
            self.open.pop()


def _emoji_or_date(url: str, start: int, end: int) -> Json:
    parts = urlsplit(url)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    if parts.scheme == "tg" and parts.netloc == "emoji" and query.get("id", "").isdigit():
        return entity("custom_emoji", start, end, custom_emoji_id=query["id"])
    if parts.scheme == "tg" and parts.netloc == "time" and query.get("unix", "").isdigit():
        return formatted_date(int(query["unix"]), query.get("format", ""), start, end)
    raise MarkupError("Invalid tg://emoji or tg://time URL specified")


def parse(source: str) -> tuple[str, list[Json]]:
    """MarkdownV2. Text without marks and entities in code points. Raises MarkupError."""
    return _Parser(source).run()


def parse_legacy(source: str) -> tuple[str, list[Json]]:
    """The old Markdown: no nesting, only `_`, `*`, a backtick and `[` can be escaped. Raises MarkupError."""
    parts: list[str] = []
    entities: list[Json] = []
    length, position = 0, 0
    while True:
        found = _LEGACY.search(source, position)
        plain = source[position : found.start() if found else len(source)]
        parts.append(plain)
        length += len(plain)
        if found is None:
            return "".join(parts), entities
        at, mark = found.start(), found.group()
        if mark == "\\":
            escaped = source[at + 1 : at + 2]
            kept = escaped if escaped and escaped in "_*`[" else "\\"
            parts.append(kept)
            length += 1
            position = at + 1 + (kept != "\\")
            continue
        fenced = source.startswith("```", at)
        language = ""
        begin, closing = at + 1, "]" if mark == "[" else mark
        if fenced:
            closing = "```"
            language, begin = _code_start(source, at + 3)
        close = source.find(closing, begin)
        if close < 0:
            raise MarkupError(f"Can't find end of the entity starting at byte offset {byte_offset(source, at)}")
        inside = source[begin:close]
        start, end = length, length + len(inside)
        parts.append(inside)
        length, position = end, close + len(closing)
        one: Json | None
        if mark == "[":
            url = source[at + 1 : close]
            if source.startswith("(", position):
                url_end = source.find(")", position)
                url = source[position + 1 : url_end if url_end >= 0 else len(source)]
                position = url_end + 1 if url_end >= 0 else len(source)
            one = link(url, start, end)
        elif fenced:
            one = entity("pre", start, end, **({"language": language} if language else {}))
        else:
            one = entity({"_": "italic", "*": "bold", "`": "code"}[mark], start, end)
        if one and end > start:
            entities.append(one)
