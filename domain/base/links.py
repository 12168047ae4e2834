"""Web addresses in what people paste: a bare one, "The link: …", a whole invitation to a video meeting."""

from __future__ import annotations

import re

from domain.base.errors import DomainError
from domain.base.folding import is_seen

LIMIT = 500
"""Characters of an address that is kept."""

_WRITTEN_OUT = re.compile(r"https?://[^\s<>\"«»“”„|]+", re.IGNORECASE)
_BARE = re.compile(
    r"(?<![@\w./:-])((?:[^\W_](?:[\w-]*[^\W_])?\.)+(?:xn--[\w-]+|[^\W\d_]{2,}))(?![\w@-])(:\d+)?([/?#][^\s<>\"«»“”„|]*)?",
    re.IGNORECASE,
)
_HOST = re.compile(r"[^\s/?#@]+\.[^\s/?#@.\d][^\s/?#@.]+\.?|\d{1,3}(\.\d{1,3}){3}", re.IGNORECASE)
_PAIRS = {")": "(", "]": "[", "}": "{"}
_AFTER = ".,;:!?…'`—–"
_MARKUP = "*_~"
"""Signs of Markdown; they belong to the address, too, unless one stands before it."""
_NEXT = re.compile(r"\]\(|[.,;!—–](?=[^\W\d_a-z])", re.IGNORECASE)
"""Where words go on without a space: the second half of a Markdown link, or a comma and a letter that isn't Latin."""
# Endings by which an address without https:// is known among other words: two sentences run together are none.
_ENDINGS = frozenset(
    {
        "ru", "su", "com", "org", "net", "us", "me", "io", "edu", "gov", "info", "pro", "online", "site", "club",
        "team", "app", "live", "link", "tv", "by", "kz", "uz", "am", "ge", "kg", "eu", "de", "uk", "school", "moscow",
        "xn--p1ai",  # Russia's own, in its ASCII form
    }
)  # fmt: skip


def links_in(text: str) -> list[str]:
    """The web addresses of a text in their order, each once, without the marks around them; with https:// before."""
    text = "".join(letter for letter in text if letter.isspace() or is_seen(letter))
    found = [_bared(match.group(), text[: match.start()]) for match in _WRITTEN_OUT.finditer(text)]
    if not found:
        bare = list(_BARE.finditer(text))
        alone = len(text.split()) == 1
        found = [
            _bared(m.group(), text[: m.start()]) for m in bare if alone or m.group(3) or _ending(m.group(1)) in _ENDINGS
        ]
    addresses = (link if "://" in link else f"https://{link}" for link in found)
    return list(dict.fromkeys(link for link in addresses if _HOST.fullmatch(_host(link))))


def clean_link(text: str) -> str:
    """The one web address of a text that Telegram will open.

    Raises `DomainError` when there is none, several, or one longer than LIMIT.
    """
    links = links_in(text)
    if len(links) > 1:
        raise DomainError("error-link-several")
    if not links or len(links[0]) > LIMIT:
        raise DomainError("error-event-link")
    return links[0]


def _bared(link: str, before: str) -> str:
    """Without what isn't of the address; a bracket belongs to it only with its other half."""
    on = _NEXT.search(link, _path(link))
    if on and (on.group() == "](" or link[_path(link) : on.start()].isascii()):
        link = link[: on.start()]
    around = _AFTER + "".join(sign for sign in _MARKUP if before.endswith(sign))
    while link:
        last = link[-1]
        if last in around or (last in _PAIRS and link.count(last) > link.count(_PAIRS[last])):
            link = link[:-1]
        else:
            break
    return link


def _path(link: str) -> int:
    """Where the path of an address begins, its end where there is none."""
    return re.match(r"(?:https?://)?[^/?#]*", link, re.IGNORECASE).end()  # type: ignore[union-attr]


def _ending(host: str) -> str:
    try:
        return host.rpartition(".")[2].lower().encode("idna").decode()
    except UnicodeError:
        return ""


def _host(link: str) -> str:
    host = re.split(r"[/?#]", link.split("://", 1)[1], maxsplit=1)[0]
    return re.sub(r":\d+$", "", host.rpartition("@")[2])
