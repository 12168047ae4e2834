"""Files as people send them: through the paperclip, as a photo, a video, a round video, music, a voice message."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from typing import Any

from aiogram.types import Message

from domain.base.errors import DomainError
from domain.base.members import clean_line

DOCUMENTS = frozenset(
    {
        "pdf", "doc", "docx", "ppt", "pptx", "xls", "xlsx", "odt", "odp", "ods", "rtf", "txt", "md", "csv", "zip",
        "jpg", "jpeg", "png", "gif", "webp", "mp3", "mp4", "ics",
    }
)  # fmt: skip
MAX_FILE = 20 * 1024 * 1024
"""Bytes: what a bot can download again (Bot API getFile)."""
_SENT_AS = {"video": "mp4", "animation": "mp4", "video_note": "mp4", "audio": "mp3", "voice": "ogg"}
"""The format in which Telegram's apps send each kind (Bot API, Message)."""
_ANY_BYTES = {"application/octet-stream", "binary/octet-stream", ""}
_PROGRAMS = frozenset(
    {
        "application/x-msdownload", "application/x-msdos-program", "application/x-dosexec", "application/x-executable",
        "application/vnd.microsoft.portable-executable", "application/vnd.android.package-archive", "application/x-sh",
        "application/java-archive", "application/x-ms-installer", "application/x-msi",
    }
)  # fmt: skip
"""What apps say of programs; the standard library knows endings for few of these."""
NAME_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Sent:
    """A file of a message: `kind` names the field of the message it came in, `size` is in bytes."""

    kind: str
    file_id: str
    unique_id: str
    name: str
    size: int
    mime: str = ""

    def kept(self) -> dict[str, Any]:
        """As an answer of a form: JSON."""
        return {
            "kind": self.kind,
            "file_id": self.file_id,
            "unique_id": self.unique_id,
            "name": self.name,
            "size": self.size,
        }


def sent(message: Message) -> Sent | None:
    """The file of a message, None where it has none. Of a photo the largest size.

    An animation carries itself as a document as well (Bot API, Message.animation), so it is looked for first.
    """
    if message.photo:
        photo = message.photo[-1]
        return Sent("photo", photo.file_id, photo.file_unique_id, "photo.jpg", photo.file_size or 0, "image/jpeg")
    for kind in ("animation", "document", "video", "video_note", "audio", "voice"):
        content = getattr(message, kind)
        if content is not None:
            name = clean_line(getattr(content, "file_name", None) or "")[-NAME_LIMIT:]
            mime = (getattr(content, "mime_type", None) or "").casefold()
            return Sent(
                kind, content.file_id, content.file_unique_id, _named(name, kind, mime), content.file_size or 0, mime
            )
    return None


def require(file: Sent, endings: frozenset[str], most: int = MAX_FILE) -> None:
    """Raise `DomainError` for a file of another type, by its name and by what its app says of it, or a larger one.

    Both are only a first sieve: files are never executed nor trusted by name (PRODUCT §2).
    """
    # What an app says of the bytes must not contradict the name; many say nothing of them.
    said = (
        {ending[1:] for ending in mimetypes.guess_all_extensions(file.mime)} if file.mime not in _ANY_BYTES else set()
    )
    if ending_of(file.name) not in endings or (said and not said & endings) or file.mime in _PROGRAMS:
        raise DomainError("error-file-type", endings=listed(endings))
    if file.size > most:
        raise DomainError("error-file-big", megabytes=most // (1024 * 1024))


def ending_of(name: str) -> str:
    """«pdf» of «План.PDF»."""
    return name.rpartition(".")[2].casefold() if "." in name else ""


def listed(endings: frozenset[str]) -> str:
    """The types that will do, for a refusal."""
    return ", ".join(sorted(endings))


def _named(name: str, kind: str, mime: str) -> str:
    """The file's name; one without an ending gets that of what it is."""
    if ending_of(name):
        return name
    endings, usual = [each[1:] for each in mimetypes.guess_all_extensions(mime)], _SENT_AS.get(kind, "")
    ending = usual if usual in endings or not endings else endings[0]
    base = name or ("file" if kind == "document" else kind.replace("_", "-"))
    return f"{base}.{ending}" if ending else base
