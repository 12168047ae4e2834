"""What the parsers of markup have in common."""

from typing import Any

from simulator.text.links import checked_or_none, user_id_of

Json = dict[str, Any]


class MarkupError(Exception):
    """The text can't be parsed; the reason is said in Telegram's words, with offsets in bytes of UTF-8."""


def byte_offset(source: str, position: int) -> int:
    """Errors count bytes of UTF-8, Python counts code points."""
    return len(source[:position].encode("utf-8", "surrogatepass"))


def entity(kind: str, start: int, end: int, **more: Any) -> Json:
    """An entity in code points; `formatted` turns them into UTF-16 units at the end."""
    return {"type": kind, "offset": start, "length": end - start, **more}


def link(url: str, start: int, end: int) -> Json | None:
    """A link in the text; None where Telegram drops it. `tg://user?id=` becomes a mention, still without user."""
    user_id = user_id_of(url)
    if user_id is not None:
        return entity("text_mention", start, end, user_id=user_id)
    address = checked_or_none(url)
    return entity("text_link", start, end, url=address) if address else None


def formatted_date(moment: int, form: str, start: int, end: int) -> Json:
    more = {"date_time_format": form} if form else {}
    return entity("date_time", start, end, unix_time=moment, **more)
