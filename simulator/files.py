"""Files: bytes, ids that can be sent again, limits, and where they are downloaded.

Limits: core.telegram.org/bots/api#sending-files and #getfile: 10 MB for a photo, 50 MB for anything else a bot
uploads, 20 MB for what a bot downloads (`MAX_DOWNLOAD_FILE_SIZE` of telegram-bot-api).
"""

import base64
import hashlib
import mimetypes
import struct
from dataclasses import dataclass

from simulator.errors import Refusal, bad
from simulator.model import File, Json

PHOTO_LIMIT = 10 << 20
UPLOAD_LIMIT = 50 << 20
PHOTO_EXTENSIONS = {"jpg", "jpeg", "gif", "png", "tif", "bmp"}
DOWNLOAD_LIMIT = 20 << 20
PREFIXES = {
    "photo": "AgACAgIAAxk",
    "document": "BQACAgIAAxk",
    "video": "BAACAgIAAxk",
    "audio": "CQACAgIAAxk",
    "voice": "AwACAgIAAxk",
    "animation": "CgACAgIAAxk",
    "video_note": "DQACAgIAAxk",
    "sticker": "CAACAgIAAxk",
}
FOLDERS = {
    "photo": "photos",
    "document": "documents",
    "video": "videos",
    "audio": "music",
    "voice": "voice",
    "animation": "animations",
    "video_note": "video_notes",
    "sticker": "stickers",
}
NAMES = {
    "photo": "Photo",
    "document": "Document",
    "video": "Video",
    "audio": "Audio",
    "voice": "VoiceNote",
    "animation": "Animation",
    "video_note": "VideoNote",
    "sticker": "Sticker",
}
THUMBNAIL_SIDE = 320


@dataclass(slots=True)
class Upload:
    """A part of a multipart body."""

    name: str
    mime: str
    data: bytes


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a PNG, JPEG, GIF or WebP; None: it isn't one."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        return struct.unpack(">II", data[16:24])
    if data[:6] in (b"GIF87a", b"GIF89a") and len(data) >= 10:
        return struct.unpack("<HH", data[6:10])
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP" and len(data) >= 30:
        return _webp_size(data)
    if data[:2] == b"\xff\xd8":
        return _jpeg_size(data)
    return None


def _webp_size(data: bytes) -> tuple[int, int] | None:
    kind = data[12:16]
    if kind == b"VP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", data[26:30])
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


class Files:
    def __init__(self) -> None:
        self.by_id: dict[str, File] = {}
        self.by_path: dict[str, File] = {}
        self._count = 0

    def put(self, data: bytes, name: str, mime: str, kind: str) -> File:
        """Keeps bytes under a new file_id. `file_unique_id` follows from the bytes and the kind."""
        self._count += 1
        unique = base64.urlsafe_b64encode(hashlib.blake2b(data, digest_size=9, person=kind.encode()).digest())
        tail = base64.urlsafe_b64encode(self._count.to_bytes(6, "big") + unique[:9]).decode().rstrip("=")
        mime = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        extension = f".{name.rsplit('.', 1)[1]}" if "." in name else mimetypes.guess_extension(mime) or ""
        file = File(
            id=f"{PREFIXES[kind]}{tail}",
            unique_id=f"AgAD{unique.decode()}",
            kind=kind,
            name=name,
            mime=mime,
            path=f"{FOLDERS[kind]}/file_{self._count - 1}{extension if extension.isascii() else ''}",
            data=data,
        )
        if kind in ("photo", "video", "animation", "sticker"):
            file.width, file.height = picture_size(data) or (0, 0)
        self.by_id[file.id] = file
        self.by_path[file.path] = file
        return file

    def uploaded(self, upload: Upload, kind: str) -> File:
        """What a bot sent as bytes, within the limits of its kind. Raises Refusal."""
        size = len(upload.data)
        if size > UPLOAD_LIMIT:
            raise Refusal(413, f"file of size {size} is too big to be uploaded")
        if size == 0:
            raise bad("file must be non-empty")
        if kind == "photo":
            if size > PHOTO_LIMIT:
                raise bad(f"file of size {size} bytes is too big for a photo; the maximum size is 10485760 bytes")
            if "." in upload.name and upload.name.rsplit(".", 1)[1].lower() not in PHOTO_EXTENSIONS:
                raise bad("photo has unsupported extension. Use one of .jpg, .jpeg, .gif, .png, .tif or .bmp")
            sides = picture_size(upload.data)
            if sides is None:
                raise bad("IMAGE_PROCESS_FAILED")
            if sum(sides) > 10000 or max(sides) > 20 * min(sides):
                raise bad("PHOTO_INVALID_DIMENSIONS")
        return self.put(upload.data, upload.name, upload.mime, kind)

    def known(self, file_id: str, kind: str | None = None) -> File:
        """A file by its id. Raises Refusal for a wrong id and for a file of another kind."""
        file = self.by_id.get(file_id)
        if file is None:
            raise bad("wrong file identifier/HTTP URL specified")
        if kind is not None and file.kind != kind:
            raise bad(f"can't use file of type {NAMES[file.kind]} as {NAMES[kind]}")
        return file

    def view(self, file: File) -> Json:
        """`File` of the Bot API, as getFile answers."""
        if file.size > DOWNLOAD_LIMIT:
            raise bad("file is too big")
        return {
            "file_id": file.id,
            "file_unique_id": file.unique_id,
            "file_size": file.size,
            "file_path": file.path,
        }

    def content(self, file: File, call: Json | None = None) -> Json:
        """The field of a Message that carries this file. `call`: duration, width, title… of the sender."""
        given = call or {}
        base: Json = {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": file.size}
        named = {**base, "file_name": file.name, "mime_type": file.mime}
        width = int(given.get("width") or file.width or 320)
        height = int(given.get("height") or file.height or 240)
        duration = int(given.get("duration") or 0)
        match file.kind:
            case "photo":
                return {"photo": self._sizes(file)}
            case "document":
                return {"document": named}
            case "animation":
                animation = {**named, "width": width, "height": height, "duration": duration}
                return {"animation": animation, "document": named}
            case "video":
                return {"video": {**named, "width": width, "height": height, "duration": duration}}
            case "audio":
                tags = {name: given[name] for name in ("performer", "title") if given.get(name)}
                return {"audio": {**named, "duration": duration, **tags}}
            case "voice":
                return {"voice": {**base, "mime_type": file.mime, "duration": duration}}
            case "video_note":
                return {"video_note": {**base, "length": int(given.get("length") or 240), "duration": duration}}
        sticker = {**base, "width": 512, "height": 512, "type": "regular"}
        return {"sticker": {**sticker, "is_animated": False, "is_video": False}}

    def _sizes(self, file: File) -> list[Json]:
        base = {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": file.size}
        largest = {**base, "width": file.width, "height": file.height}
        longer = max(file.width, file.height)
        if longer <= THUMBNAIL_SIDE:
            return [largest]
        # The real server makes smaller pictures; here the smaller size is an id of its own for the same bytes.
        small_id = f"{file.id}s"
        self.by_id.setdefault(small_id, file)
        scale = THUMBNAIL_SIDE / longer
        small = {
            "file_id": small_id,
            "file_unique_id": f"{file.unique_id}s",
            "width": max(1, round(file.width * scale)),
            "height": max(1, round(file.height * scale)),
            "file_size": file.size,
        }
        return [small, largest]
