"""One's own files, sent back album by album."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from domain.base.members import Member
from handlers.materials import words
from handlers.materials.presses import MyMaterials
from handlers.ui.notice import Notice, Renderer
from handlers.ui.screen import Attachment, AttachmentKind, Button
from locales.texts import Texts
from services.base.unit import Unit
from services.materials import copies as service
from services.materials.access import thing

Payload = dict[str, Any]


def copies(unit: Unit, t: Texts, reader: Member, payload: Payload) -> Notice | None:
    """«Альбом 3 из 12», or which file can't be sent; None when its files are gone meanwhile."""
    files = service.album(unit, reader.id, payload["files"])
    if not files:
        return None
    to = Button(t.plain("materials-mine"), MyMaterials())
    if payload.get("refused"):
        title = unit.areas.title(unit, thing(files[0].material_id))
        return Notice(t("material-copies-refused", name=words.item(t, files[0].item), title=title), to)
    text = t("material-copies-album", number=payload["number"], of=payload["of"])
    album = tuple(
        Attachment(cast(AttachmentKind, str(one.item.kind)), one.item.name, file_id=one.item.file_id) for one in files
    )
    return Notice(text, to, album=album)


NOTICES: Mapping[str, Renderer] = {"material-copies": copies}
