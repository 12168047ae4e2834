"""What of a message can be shared: its file, its links, its words."""

from __future__ import annotations

from aiogram.types import Message

from domain.base.errors import DomainError
from domain.base.links import LIMIT, links_in
from domain.base.members import clean_line
from domain.materials.materials import LINKS_MOST, TEXT_LIMIT, FileKind, Item, clean_words
from handlers.ui.forms import files

_KINDS = frozenset(FileKind)
_BEFORE_LINK = " :,;—–-"
"""What stands between the words and the link: no part of a title."""
_NOT_ALONE = "·"
"""Beside it a word with a dot must look like an address to be read as one (domain/base/links.py)."""


def file_of(message: Message) -> Item | None:
    """The file of a message, None where it has none. Raises `DomainError` for what can't be sent again as it came."""
    sent = files.sent(message)
    if sent is None:
        return None
    if sent.kind not in _KINDS:
        raise DomainError("error-material-voice")
    return Item(
        kind=FileKind(sent.kind),
        file_id=sent.file_id,
        unique_id=sent.unique_id,
        name=_own_name(message, sent),
        size=sent.size,
        mime=sent.mime,
        words=(message.caption or "").strip(),
    )


def _own_name(message: Message, sent: files.Sent) -> str:
    """What the person, or their app, calls it; photos and most videos have no name."""
    content = getattr(message, sent.kind)
    named = None if sent.kind == "photo" else getattr(content, "file_name", None)
    return sent.name if clean_line(named or "") else ""


def links_of(message: Message, bot_username: str) -> tuple[Item, ...]:
    """The web addresses of a message, also those behind words; links into this bot are no materials, nor is a word with
    a dot in it («отчёт.pdf»), which is searched for.
    """
    text = message.text or ""
    hidden = [entity.url for entity in message.entities or () if entity.url is not None]
    found = links_in("\n".join((text, _NOT_ALONE, *hidden)))
    own = f"https://t.me/{bot_username}".casefold()
    links = [link for link in found if len(link) <= LIMIT and not link.casefold().startswith(own)][:LINKS_MOST]
    said = clean_line(" ".join(word for word in text.split() if not links_in(word))).rstrip(_BEFORE_LINK)
    return tuple(Item(kind=FileKind.LINK, words=link, name=said) for link in links)


def text_of(message: Message) -> Item:
    """The words of a message, to be shared as they are. Raises `DomainError` for none, or too many."""
    return Item(kind=FileKind.TEXT, words=clean_words(message.text or "", TEXT_LIMIT))
