"""Sending files: photos, documents, the other kinds, albums; getFile.

Rules: core.telegram.org/bots/api#sending-files, #sendmediagroup, #getfile.
"""

from typing import Any

from simulator.errors import Refusal, bad
from simulator.files import Upload
from simulator.methods import markup
from simulator.methods.parameters import Parameters
from simulator.methods.places import writable_chat
from simulator.methods.registry import method
from simulator.methods.sending import caption, reply_to, send
from simulator.model import File, Json
from simulator.world import World

RIGHTS = {
    "photo": ("can_send_photos", "photos"),
    "document": ("can_send_documents", "documents"),
    "video": ("can_send_videos", "videos"),
    "audio": ("can_send_audios", "audios"),
    "voice": ("can_send_voice_notes", "voice notes"),
    "video_note": ("can_send_video_notes", "video notes"),
    "animation": ("can_send_other_messages", "GIFs"),
    "sticker": ("can_send_other_messages", "stickers"),
}
WITHOUT_CAPTION = ("video_note", "sticker")
DETAILS = ("duration", "width", "height", "performer", "title", "length")
ALBUM_KINDS = ("photo", "video", "document", "audio")


def _upload(call: Parameters, value: str) -> Upload | None:
    if value.startswith("attach://"):
        upload = call.uploads.get(value[len("attach://") :])
        if upload is None:
            raise bad("wrong file identifier/HTTP URL specified")
        return upload
    return None


def input_file(world: World, call: Parameters, kind: str, value: Any, direct: str = "") -> File:
    """A file given as upload (its own part or `attach://`), as file_id; URLs are not fetched. Raises Refusal."""
    upload = call.uploads.get(direct) if direct else None
    if upload is None and isinstance(value, str):
        upload = _upload(call, value)
    if upload is not None:
        return world.files.uploaded(upload, kind)
    if not value or not isinstance(value, str):
        raise bad(f"there is no {kind.replace('_', ' ')} in the request")
    if value.startswith(("http://", "https://")):
        # A simulator without a network can't fetch; this is what Telegram says when it can't either.
        raise bad("failed to get HTTP URL content")
    return world.files.known(value, kind)


def _details(call: Parameters) -> Json:
    return {name: call.text(name) for name in DETAILS if call.has(name)}


def _send_file(world: World, call: Parameters, kind: str) -> Json:
    right, what = RIGHTS[kind]
    file = input_file(world, call, kind, call.values.get(kind), direct=kind)
    words = {} if kind in WITHOUT_CAPTION else caption(world, call)
    chat = writable_chat(world, call, right=right, what=what)
    keyboard = markup.reply_markup(call, chat)
    content = world.files.content(file, _details(call)) | words
    if call.flag("has_spoiler") and kind in ("photo", "video", "animation"):
        content["has_media_spoiler"] = True
    return send(world, call, chat, content, keyboard, reply=reply_to(world, call, chat)).data


@method
def send_photo(world: World, call: Parameters) -> Json:
    return _send_file(world, call, "photo")


@method
def send_document(world: World, call: Parameters) -> Json:
    return _send_file(world, call, "document")


@method
def send_video(world: World, call: Parameters) -> Json:
    return _send_file(world, call, "video")


@method
def send_audio(world: World, call: Parameters) -> Json:
    return _send_file(world, call, "audio")


@method
def send_voice(world: World, call: Parameters) -> Json:
    return _send_file(world, call, "voice")


@method
def send_animation(world: World, call: Parameters) -> Json:
    return _send_file(world, call, "animation")


@method
def send_video_note(world: World, call: Parameters) -> Json:
    return _send_file(world, call, "video_note")


@method
def send_sticker(world: World, call: Parameters) -> Json:
    return _send_file(world, call, "sticker")


@method
def send_media_group(world: World, call: Parameters) -> list[Json]:
    items = call.json("media", "media")
    if not isinstance(items, list):
        raise bad("can't parse media JSON object" if items is not None else "there are no messages to send")
    if not items:
        raise bad("there are no messages to send")
    if len(items) > 10:
        raise bad("too many messages to send as an album")
    if len(items) < 2:
        # Documented; in which words the server refuses a single one is not in public code.
        raise bad("there must be 2-10 messages in an album")
    contents = [input_media(world, call, item) for item in items]
    kinds = {item["type"] for item in items}
    if len(kinds) > 1 and not kinds <= {"photo", "video"}:
        raise bad("can't use the media of the specified type in the album")
    chat = writable_chat(world, call, right="can_send_photos", what="photos", count=len(items))
    reply = reply_to(world, call, chat)
    group = str(13_000_000_000_000_000 + world.unique())
    return [
        send(world, call, chat, {**content, "media_group_id": group}, markup.NOTHING, reply=reply).data
        for content in contents
    ]


def input_media(world: World, call: Parameters, item: Any, kinds: tuple[str, ...] = ALBUM_KINDS) -> Json:
    """The content of a message from an InputMedia. Raises Refusal."""
    if not isinstance(item, dict):
        raise bad("can't parse InputMedia: InputMedia must be an Object")
    kind = item.get("type")
    if kind not in kinds:
        raise bad("can't parse InputMedia: type \"" + str(kind) + '" is unsupported')
    file = input_file(world, call, kind, item.get("media"))
    words = caption(world, Parameters(call.method, item, {}))
    content = world.files.content(file, item) | words
    if item.get("has_spoiler") and kind in ("photo", "video", "animation"):
        content["has_media_spoiler"] = True
    return content


@method
def get_file(world: World, call: Parameters) -> Json:
    file_id = call.text("file_id")
    if not file_id:
        raise bad("file_id not specified")
    file = world.files.by_id.get(file_id)
    if file is None:
        raise bad("invalid file_id")
    return world.files.view(file)


@method
def get_user_profile_photos(world: World, call: Parameters) -> Json:
    if world.user(call.integer("user_id")) is None:
        raise Refusal(400, "user not found")
    return {"total_count": 0, "photos": []}
