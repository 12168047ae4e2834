"""`parse_mode=HTML`.

Rules: core.telegram.org/bots/api#html-style and tdlib `MessageEntity.cpp` (`parse_html`): which tags exist,
that unknown attributes are ignored, that a lone `&` is legal, and the wording of every error.
"""

import re

from simulator.text.marks import Json, MarkupError, byte_offset, entity, formatted_date, link

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
TAGS = {*KINDS, "a", "tg-emoji", "tg-time", "pre", "code", "blockquote"}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

_surrogate = re.compile("[\ud800-\udfff]")
_special = re.compile(r"[<&]")
_reference = re.compile(r"&(?:#(?:x([0-9a-fA-F]*)|([0-9]*))|([a-zA-Z]*));?")
_name_end = re.compile(r"[\s>]")
_attribute_end = re.compile(r"[\s=>/\"']")
_token = re.compile(r"[A-Za-z0-9.\-]*")
_digits = re.compile(r"-?\d+")


def _decode(source: str, position: int) -> tuple[str, int] | None:
    """The character meant by the reference at `position` and where it ends; None: the `&` is just an `&`."""
    found = _reference.match(source, position)
    if found is None:
        return None
    hexadecimal, decimal, name = found.groups()
    if name is not None:
        character = NAMED.get(name)
        return (character, found.end()) if character else None
    digits = hexadecimal if hexadecimal is not None else decimal
    code = int(digits, 16 if hexadecimal is not None else 10) if digits else 0
    length = found.end() - position - source[found.end() - 1 : found.end()].count(";")
    if code == 0 or code >= 0x10FFFF or length >= 10:
        return None
    return chr(code), found.end()


def _unescape(source: str) -> str:
    return _reference.sub(lambda found: (_decode(found.group(), 0) or (found.group(),))[0], source)


class _Tag:
    __slots__ = ("argument", "date", "name", "start")

    def __init__(self, name: str, start: int) -> None:
        self.name = name
        self.start = start
        self.argument = ""
        self.date = 0


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.end = len(source)
        self.parts: list[str] = []
        self.length = 0
        self.open: list[_Tag] = []
        self.entities: list[Json] = []

    def fail(self, reason: str, position: int) -> MarkupError:
        return MarkupError(reason.replace("{at}", f"at byte offset {byte_offset(self.source, position)}"))

    def put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def run(self) -> tuple[str, list[Json]]:
        source, position = self.source, 0
        while True:
            found = _special.search(source, position)
            if found is None:
                self.put(source[position:])
                break
            at = found.start()
            if at > position:
                self.put(source[position:at])
            if source[at] == "&":
                decoded = _decode(source, at)
                if decoded is None:
                    self.put("&")
                    position = at + 1
                else:
                    self.put(decoded[0])
                    position = decoded[1]
            elif source.startswith("/", at + 1):
                position = self.close(at)
            else:
                position = self.start(at)
        if self.open:
            raise MarkupError(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        text = "".join(self.parts)
        if _surrogate.search(text):
            raise MarkupError(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        return text, self.entities

    def start(self, at: int) -> int:
        source = self.source
        found = _name_end.search(source, at + 1)
        if found is None:
            raise self.fail("Unclosed start tag {at}", at)
        name = source[at + 1 : found.start()].lower()
        if name not in TAGS:
            raise self.fail(f'Unsupported start tag "{name}" {{at}}', at)
        tag = _Tag(name, self.length)
        position = self.attributes(tag, at, found.start())
        if name == "span" and tag.argument != "spoiler":
            raise self.fail('Tag "span" must have class "tg-spoiler" {at}', at)
        self.open.append(tag)
        return position + 1

    def attributes(self, tag: _Tag, at: int, position: int) -> int:
        """Reads attributes from `position`; returns where the closing `>` stands."""
        source, unclosed = self.source, f'Unclosed start tag "{tag.name}" {{at}}'
        while True:
            position = self.blanks(position)
            if source.startswith(">", position):
                return position
            found = _attribute_end.search(source, position)
            attribute_end = found.start() if found else self.end
            name = source[position:attribute_end]
            if not name:
                raise self.fail(f'Empty attribute name in the tag "{tag.name}" {{at}}', at)
            position = self.blanks(attribute_end)
            if not source.startswith("=", position):
                if position >= self.end:
                    raise self.fail(unclosed, at)
                if tag.name == "blockquote" and name == "expandable":
                    tag.argument = "1"
                continue
            position = self.blanks(position + 1)
            if position >= self.end:
                raise self.fail(unclosed, at)
            quote = source[position]
            if quote in "\"'":
                value_end = source.find(quote, position + 1)
                if value_end < 0:
                    raise self.fail("Unclosed start tag {at}", at)
                value = _unescape(source[position + 1 : value_end])
                position = value_end + 1
            else:
                token = _token.match(source, position)
                value_end = token.end() if token else position
                value = source[position:value_end].lower()
                if value_end < self.end and not source[value_end].isspace() and source[value_end] != ">":
                    raise self.fail("Unexpected end of name token {at}", position)
                position = value_end
            if position >= self.end:
                raise self.fail("Unclosed start tag {at}", at)
            self.attribute(tag, name, value)

    @staticmethod
    def attribute(tag: _Tag, name: str, value: str) -> None:
        match tag.name, name:
            case ("a", "href") | ("tg-emoji", "emoji-id") | ("tg-time", "format"):
                tag.argument = value
            case "code", "class" if value.startswith("language-"):
                tag.argument = value[9:]
            case "span", "class" if value.startswith("tg-"):
                tag.argument = value[3:]
            case "blockquote", "expandable":
                tag.argument = "1"
            case "tg-time", "unix":
                digits = _digits.match(value)
                tag.date = int(digits.group()) if digits else 0

    def blanks(self, position: int) -> int:
        while position < self.end and self.source[position].isspace():
            position += 1
        return position

    def close(self, at: int) -> int:
        source = self.source
        if not self.open:
            raise self.fail("Unexpected end tag {at}", at)
        found = _name_end.search(source, at + 2)
        name_end = found.start() if found else self.end
        name = source[at + 2 : name_end].lower()
        position = self.blanks(name_end)
        if not source.startswith(">", position):
            raise self.fail("Unclosed end tag {at}", at)
        tag = self.open[-1]
        if name and name != tag.name:
            raise self.fail(f'Unmatched end tag {{at}}, expected "</{tag.name}>", found "</{name}>"', at)
        if self.length > tag.start:
            self.finish(tag)
        self.open.pop()
        return position + 1

    def finish(self, tag: _Tag) -> None:
        start, end, name = tag.start, self.length, tag.name
        last = self.entities[-1] if self.entities else None
        same = last is not None and last["offset"] == start and last["length"] == end - start
        if name in KINDS:
            self.entities.append(entity(KINDS[name], start, end))
        elif name == "a":
            found = link(tag.argument or "".join(self.parts)[start:end], start, end)
            if found:
                self.entities.append(found)
        elif name == "blockquote":
            kind = "expandable_blockquote" if tag.argument else "blockquote"
            self.entities.append(entity(kind, start, end))
        elif name == "pre":
            # <pre><code class="language-x"> is one block of code with a language.
            if same and last and last["type"] == "code" and last.get("language"):
                last["type"] = "pre"
            else:
                self.entities.append(entity("pre", start, end))
        elif name == "code":
            if same and last and last["type"] == "pre" and tag.argument and "language" not in last:
                last["language"] = tag.argument
            else:
                self.entities.append(entity("code", start, end, language=tag.argument))
        elif name == "tg-emoji":
            if not tag.argument.isascii() or not tag.argument.isdigit() or int(tag.argument) == 0:
                raise MarkupError("Invalid custom emoji identifier specified")
            self.entities.append(entity("custom_emoji", start, end, custom_emoji_id=tag.argument))
        elif tag.date > 0:
            self.entities.append(formatted_date(tag.date, tag.argument, start, end))


def parse(source: str) -> tuple[str, list[Json]]:
    """Text without tags, and entities in code points, in the order of their ends. Raises MarkupError."""
    if "<" not in source and "&" not in source:
        return source, []
    text, entities = _Parser(source).run()
    for found in entities:
        if found["type"] == "code":
            found.pop("language", None)
    return text, entities
