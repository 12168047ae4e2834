"""Links in entities and buttons: which are accepted and how they are normalised (tdlib `LinkManager`)."""

import functools
import re
from urllib.parse import urlsplit

_SCHEME = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.-]*):(//)?")
_HOST = re.compile(r"^(?:[\w-]+\.)+[\w-]{2,}$|^localhost$|^\d{1,3}(?:\.\d{1,3}){3}$|^\[[0-9a-fA-F:.]+\]$")
_USER = re.compile(r"^tg:(?://)?user\?(?:.*&)?id=(\d+)(?:&.*)?$", re.IGNORECASE)


class WrongLink(Exception):
    """`reason` reads on after “URL 'x' is invalid: ”."""

    def __init__(self, url: str, reason: str) -> None:
        super().__init__(f"URL '{url}' is invalid: {reason}")


def user_id_of(url: str) -> int | None:
    """The person meant by `tg://user?id=123`."""
    found = _USER.match(url.strip())
    return int(found.group(1)) if found else None


@functools.lru_cache(maxsize=1_000)
def checked(url: str, *, https_only: bool = False) -> str:
    """The link as Telegram keeps it: with a scheme, a lower-case host and a path.

    Raises WrongLink. `localhost` passes, as it does on Telegram's test servers, so that demos can link to
    themselves; the real production server refuses it.
    """
    stripped = url.strip()
    found = _SCHEME.match(stripped)
    scheme = found.group(1).lower() if found else ""
    if scheme in ("tg", "ton", "tonsite"):
        if https_only:
            raise WrongLink(url, "Only HTTPS links are allowed")
        return stripped if "://" in stripped else stripped.replace(":", "://", 1)
    if scheme and scheme not in ("http", "https") and found and found.group(2):
        raise WrongLink(url, "Unsupported URL protocol")
    full = stripped if scheme in ("http", "https") else f"http://{stripped}"
    if https_only and scheme != "https":
        raise WrongLink(url, "Only HTTPS links are allowed")
    if not stripped or re.search(r"[\s<>\"]", stripped):
        raise WrongLink(url, "Wrong HTTP URL")
    try:
        parts = urlsplit(full)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise WrongLink(url, "Wrong HTTP URL") from None
    if not _HOST.match(f"[{host}]" if ":" in host else host):
        raise WrongLink(url, "Wrong HTTP URL")
    rest = full.split("://", 1)[1]
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0]
    tail = rest[len(authority) :]
    if not tail.startswith("/"):
        tail = f"/{tail}"
    return f"{parts.scheme.lower()}://{authority.lower() if '@' not in authority else authority}{tail}"


def checked_or_none(url: str) -> str | None:
    """As `checked`, but a wrong link is None: entities with a wrong link are dropped in silence."""
    try:
        return checked(url)
    except WrongLink:
        return None
