"""What is seen in files, in words: on the preview, and in what is told later."""

from __future__ import annotations

from domain.base.cutting import cut
from domain.base.things import Thing
from domain.materials.files import Look, Out
from domain.materials.materials import MATERIAL, Item, Material
from handlers.ui.screen import deep_link
from locales.texts import Html, Texts, escape
from services.materials.looking import Sight

NAME = 60
"""Characters of a file's name."""
SHOWN = 3
"""Files of one sort that are told; a material has ten."""


def paragraphs(t: Texts, sight: Sight, username: str) -> list[Html]:
    """All that its author should know before others have the files, what matters first."""
    return [
        *(out(t, one) for one in sight.outs[-SHOWN:]),
        *(_told(t, item, look) for item, look in sight.told[:SHOWN]),
        *([t("material-look-unread", name=_names(t, sight.unread))] if sight.unread else ()),
        *([t("material-look-alike", titles=_titles(sight.alike, username))] if sight.alike else ()),
        *([t("material-look-pending")] if sight.is_pending else ()),
    ]


def out(t: Texts, one: Out) -> Html:
    """A file that was put out, and why."""
    why = t.plain(one.refusal.key, **one.refusal.args_)
    return t("material-look-out", name=_name(t, one.name), why=why)


def _told(t: Texts, item: Item, look: Look) -> Html:
    what = [
        t.plain(f"material-look-{key}", name=said)
        for key, said in (("author", look.author), ("editor", look.editor), ("company", look.company))
        if said
    ]
    if look.has_place:
        what.append(t.plain("material-look-place"))
    return t("material-look-told", name=_name(t, item.name), what=", ".join(what))


def _names(t: Texts, items: tuple[Item, ...]) -> str:
    return ", ".join(_name(t, item.name) for item in items[:SHOWN])


def _name(t: Texts, name: str) -> str:
    return cut(name, NAME, tail=10) if name else t.plain("material-look-noname")


def _titles(found: tuple[Material, ...], username: str) -> Html:
    links = [(deep_link(username, Thing(MATERIAL, one.id).payload), escape(one.title)) for one in found]
    return Html(", ".join(f'<a href="{address}">{title}</a>' for address, title in links))
