"""Entities that nobody marks up: mentions, commands, hashtags, links, e-mails, phone numbers.

Rules: the patterns that stand as comments in tdlib `MessageEntity.cpp` (`match_mentions`, `match_bot_commands`,
`match_hashtags`, `match_cashtags`, `match_urls`). Links without a scheme are found for common top-level
domains only, where Telegram has the whole list.
"""

import re

from simulator.text.marks import Json, entity

_any = re.compile(r"[@/#$:+]|\.\w")
_mention = re.compile(r"(?<!\w)@([a-zA-Z0-9_]{2,32})(?!\w)")
_command = re.compile(r"(?<![\w/<>])/([a-zA-Z0-9_]{1,64})(?:@([a-zA-Z0-9_]{3,32}))?(?![\w/<>@])")
_hashtag = re.compile(r"(?<!\w)#(?=\w*[^\W\d_])\w{1,256}(?:@[a-zA-Z0-9_]{3,32})?(?![\w#])")
_cashtag = re.compile(r"(?<![\w$])\$(?:1INCH|[A-Z]{1,8})(?:@[a-zA-Z0-9_]{3,32})?(?![\w$])")
_email = re.compile(r"(?<![\w.+-])[A-Za-z0-9_.+-]{1,64}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,8}(?![\w-])")
_url = re.compile(
    r"(?<![\w@./-])"
    r"(?:(?:https?|ftp|tonsite)://(?:[^\s@/]+@)?(?:[\w-]+(?:\.[\w-]+)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?"
    r"|(?:[\w-]+\.)+(?:com|net|org|info|ru|рф|su|de|uk|io|me|app|dev|edu|gov|tv|by|kz|ua|eu|moscow|дети|school)"
    r"(?::\d{1,5})?(?![\w-]))"
    r"(?:[/?#](?:[^\s<>\"«»]*[^\s<>\"«».,:;!?')\]}…])?)?",
    re.IGNORECASE,
)
_phone = re.compile(r"(?<![\w+])\+\d[\d ()-]{8,18}\d(?!\w)")

# Each with a sign without which there is none: most texts have few of these.
_KINDS = (
    ("url", _url, re.compile(r"\.\w|://")),
    ("email", _email, re.compile("@")),
    ("mention", _mention, re.compile("@")),
    ("bot_command", _command, re.compile("/")),
    ("hashtag", _hashtag, re.compile("#")),
    ("cashtag", _cashtag, re.compile(r"\$")),
    ("phone_number", _phone, re.compile(r"\+")),
)


def find(text: str) -> list[Json]:
    """Entities in code points, in order, none inside another."""
    if not _any.search(text):
        return []
    found = [
        entity(kind, *match.span())
        for kind, pattern, sign in _KINDS
        if sign.search(text)
        for match in pattern.finditer(text)
    ]
    found.sort(key=lambda one: (one["offset"], -one["length"]))
    apart: list[Json] = []
    for one in found:
        if not apart or apart[-1]["offset"] + apart[-1]["length"] <= one["offset"]:
            apart.append(one)
    return apart


def commands(text: str) -> list[tuple[str, str]]:
    """`(command, bot it is meant for or "")` for each command in the text."""
    return [(match.group(1), match.group(2) or "") for match in _command.finditer(text)]
