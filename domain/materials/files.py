"""Which files can be shared: by what their name says, and by what they turn out to be (PRODUCT §8).

A name is only a first sieve: what counts is the content, which is looked at once Telegram gives the file.
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.materials.contents import Content

MOST = 20 * 1024 * 1024
"""Bytes: what a bot can download (Bot API, getFile). What is larger is shared by a link."""
UNPACKED_MOST = 1024 * 1024 * 1024
"""Bytes that a document may say it unpacks to: the films in a large presentation stay far below."""

ALLOWED: dict[str, Content] = {content.value: content for content in list(Content)[:11]} | {"jpeg": Content.JPG}
"""Endings, and what such a file must be."""
_PICTURES = frozenset({Content.JPG, Content.PNG})
"""Apps show either by what it is: a jpg called png is nobody's trouble."""
_PACKAGES = frozenset({Content.DOCX, Content.PPTX, Content.XLSX, Content.ODT, Content.ODS, Content.ODP})
SHOWN = ("pdf", "docx", "pptx", "xlsx", "odt", "ods", "odp", "jpg", "png", "mp3", "mp4")
"""In this order they are told."""

_PROGRAMS = frozenset(
    {
        "exe", "msi", "com", "bat", "cmd", "scr", "pif", "ps1", "vbs", "js", "jse", "wsf", "hta", "cpl", "lnk", "reg",
        "jar", "apk", "dmg", "app", "sh", "py", "dll",
    }
)  # fmt: skip
_ARCHIVES = frozenset({"zip", "rar", "7z", "tar", "gz", "tgz", "bz2", "xz", "cab", "iso", "zst"})
_MACROS = frozenset({"docm", "dotm", "xlsm", "xltm", "xlsb", "pptm", "potm", "ppsm", "ppam", "xlam"})
_ELSEWHERE = {
    "doc": "docx", "rtf": "docx", "dot": "docx", "dotx": "docx", "pages": "docx",
    "xls": "xlsx", "xltx": "xlsx", "csv": "xlsx", "numbers": "xlsx",
    "ppt": "pptx", "pps": "pptx", "ppsx": "pptx", "potx": "pptx", "key": "pptx",
    "txt": "pdf", "djvu": "pdf", "epub": "pdf", "html": "pdf", "htm": "pdf",
    "heic": "jpg", "heif": "jpg", "webp": "jpg", "gif": "jpg", "bmp": "jpg", "tif": "jpg", "tiff": "jpg", "avif": "jpg",
    "wav": "mp3", "ogg": "mp3", "oga": "mp3", "m4a": "mp3", "wma": "mp3", "aac": "mp3", "flac": "mp3",
    "mov": "mp4", "avi": "mp4", "mkv": "mp4", "wmv": "mp4", "webm": "mp4", "mpg": "mp4", "mpeg": "mp4", "3gp": "mp4",
    "m4v": "mp4",
}  # fmt: skip
"""What people have instead, and as what its app can save it."""
_BY_MIME = {
    "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/vnd.oasis.opendocument.presentation": "odp",
    "image/jpeg": "jpg",
    "image/png": "png",
    "audio/mpeg": "mp3",
    "audio/mp3": "mp3",
    "video/mp4": "mp4",
}
_PROGRAM_MIMES = frozenset(
    {
        "application/x-msdownload", "application/x-msdos-program", "application/x-dosexec", "application/x-executable",
        "application/vnd.microsoft.portable-executable", "application/vnd.android.package-archive", "application/x-sh",
        "application/java-archive", "application/x-ms-installer", "application/x-msi",
    }
)  # fmt: skip
"""What apps say of programs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What was seen of a file's content.

    `is_locked`: it opens with a password only. `has_scripts`: a PDF that does something by itself, or carries other
    files. `unpacked`: bytes that a package says it unpacks to. `is_read` False: what it says of its makers couldn't be
    read, and so nothing is known of that.
    """

    content: Content
    is_read: bool = True
    is_locked: bool = False
    has_scripts: bool = False
    unpacked: int = 0
    author: str = ""
    editor: str = ""
    """Who saved it last."""
    company: str = ""
    has_place: bool = False
    """A picture that says where it was taken."""

    @property
    def names_somebody(self) -> bool:
        """Whether it says of people or places what its author should see before others do."""
        return bool(self.author or self.editor or self.company or self.has_place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What has become of looking at a file. `asked_at`, `looked_at`: UTC epoch seconds, `looked_at` None as long as
    nothing is known. `sha256` (hexadecimal) and `look` None besides: Telegram doesn't give the file any more.
    """

    unique_id: str
    """Telegram's name for the content, the same whoever sends it on."""
    asked_at: int
    looked_at: int | None = None
    sha256: str | None = None
    look: Look | None = None


@dataclass(frozen=True, slots=True)
class Out:
    """A file that its content has put out of a material: `refusal` says why."""

    id: int
    material_id: int
    name: str
    refusal: DomainError


def refusal(name: str, mime: str, size: int) -> DomainError | None:
    """Why a file can't be shared, by what a message says of it; None: nothing speaks against it so far.

    `name` may be empty: then the type is told by `mime`. `size` is in bytes; Telegram says 0 of an empty file.
    """
    ending, mime = ending_of(name), mime.casefold()
    if ending in _PROGRAMS or mime in _PROGRAM_MIMES:
        return DomainError("error-material-file-program")
    if ending in _ARCHIVES:
        return DomainError("error-material-file-archive")
    if ending in _MACROS:
        return DomainError("error-material-file-macros")
    if _meant(name, mime) is None:
        if ending in _ELSEWHERE:
            return DomainError("error-material-file-format", have=ending, want=_ELSEWHERE[ending])
        key = "error-material-file-type" if ending else "error-material-file-name"
        return DomainError(key, endings=", ".join(SHOWN))
    if size == 0:
        return DomainError("error-material-file-empty")
    if size > MOST:
        return DomainError("error-material-file-big", megabytes=MOST // (1024 * 1024))
    return None


def refusal_of(name: str, mime: str, look: Look) -> DomainError | None:
    """Why a file can't be shared now that its content was seen; None: it can."""
    want = _meant(name, mime)
    match look.content:
        case Content.EMPTY:
            return DomainError("error-material-file-empty")
        case Content.PROGRAM:
            return DomainError("error-material-file-program")
        case Content.ARCHIVE | Content.PACKAGE:
            return DomainError("error-material-file-archive" if want not in _PACKAGES else "error-material-file-broken")
        case Content.MACROS:
            return DomainError("error-material-file-macros")
        case Content.LEGACY:
            return DomainError("error-material-file-locked")
    if look.is_locked:
        return DomainError("error-material-file-locked")
    if look.has_scripts:
        return DomainError("error-material-file-scripts")
    if look.unpacked > UNPACKED_MOST:
        return DomainError("error-material-file-unpacks", megabytes=UNPACKED_MOST // (1024 * 1024))
    if look.content != want and not {look.content, want} <= _PICTURES:
        return DomainError("error-material-file-other", want=want.value if want else ending_of(name))
    return None


def _meant(name: str, mime: str) -> Content | None:
    """What the file should be. Apps turn what they send as a video into an mp4 and leave it its name: so for a name
    that isn't taken, or none, the type counts.
    """
    ending = ending_of(name)
    if not ending or ending in _ELSEWHERE:
        ending = _BY_MIME.get(mime.casefold(), "")
    return ALLOWED.get(ending)


def ending_of(name: str) -> str:
    """«pdf» of «План.PDF»; dots and spaces after it are left out, as Windows leaves them out."""
    name = name.rstrip(". ")
    return name.rpartition(".")[2].strip().casefold() if "." in name else ""
