"""Samples of materials: plain, empty, and all that people can put into one."""

from __future__ import annotations

from dataclasses import replace

from domain.base.levels import Grades
from domain.base.lists import Page
from domain.materials.materials import (
    ABOUT_LIMIT,
    CHANGES_LIMIT,
    FILES_MOST,
    SOURCES_LIMIT,
    FileKind,
    Item,
    Licence,
    Material,
    MaterialFile,
    MaterialForm,
    MaterialState,
    OpenTo,
    Version,
)
from domain.materials.using import Use
from handlers.materials import screens as s
from services.discussion.views import Head
from services.materials.views import Card
from tests.samples.everybody import ANNA, HOSTILE, NETWORK, NOW, OLGA

S = MaterialState
MATERIAL = Material(
    id=17,
    state=S.PUBLISHED,
    state_at=NOW - 3600,
    title="Дроби: 20 задач с ответами",
    about=None,
    subject="math",
    grades=Grades(6, 6),
    form=MaterialForm.WORKSHEET,
    licence=Licence.BY,
    sources=None,
    open_to=OpenTo.MEMBERS,
    author_id=OLGA.id,
    version=1,
    recommended=None,
    got=0,
    used=0,
    thanked=0,
    advice_shown=False,
    created_at=NOW - 86400,
    published_at=NOW - 3600,
)
FULL = replace(
    MATERIAL,
    id=10**9,
    title="<b>" + "Ы" * 112 + "&</b>",
    about="<i>&" * (ABOUT_LIMIT // 4),
    subject=None,
    grades=Grades(0, 11),
    form=MaterialForm.PROGRAMME,
    licence=Licence.BY_SA,
    sources="<u>&" * (SOURCES_LIMIT // 4),
    open_to=OpenTo.ALL,
    author_id=HOSTILE.id,
    version=99,
    recommended=98,
    got=10**6,
    used=10**6,
    thanked=10**6,
    advice_shown=True,
)
FILE = MaterialFile(
    id=1,
    material_id=17,
    version=1,
    position=1,
    item=Item(kind=FileKind.DOCUMENT, file_id="F", unique_id="U", name="Дроби.pdf", size=120_000),
)
FILES = tuple(
    replace(FILE, id=10**9 + n, item=replace(FILE.item, name="<Ы" * 90 + ".pdf", size=20 * 2**20))
    for n in range(FILES_MOST)
)
LINK = replace(FILE, item=Item(kind=FileKind.LINK, words="https://example.org/" + "&" * 480))
TEXT = replace(FILE, item=Item(kind=FileKind.TEXT, words="Пять вопросов"))
PHOTO = replace(FILE, item=Item(kind=FileKind.PHOTO, file_id="F", unique_id="P"))
FIRST = Version(1, NOW - 3600, OLGA.id, None)
NEWEST = Version(99, NOW, HOSTILE.id, "<&" * (CHANGES_LIMIT // 2))
CARD = Card(material=MATERIAL, author=OLGA, files=(FILE,), newest=FIRST)
LONG = Card(
    material=FULL,
    author=HOSTILE,
    coauthors=(HOSTILE,) * 9,
    files=FILES,
    newest=NEWEST,
    has_got=True,
    more=10**4,
    talk=Head(10**4, 10**3),
    can_ask=True,
    can_report=True,
    points=17.5,
    points_of=98,
    may_read_advice=True,
    use=Use(OLGA.id, NOW, None),
    has_thanked=True,
    notes=10**4,
    is_kept=True,
)
USERNAME = NETWORK.bot_username
NONE: Page[Material] = Page((), 0, 1, 0)
CROWD = Page(tuple(replace(FULL, id=10**9 + i) for i in range(6)), 7, 9, 54)


def standing(seen, state, **more):
    """The card in another state, which only some see."""
    is_public = state is S.PUBLISHED
    return replace(seen, material=replace(seen.material, state=state), is_public=is_public, **more)


def screens(t):
    note = t("material-changed")
    own = replace(LONG, leads=True, use=None, has_thanked=False, can_ask=False, can_report=False)
    draft = standing(replace(own, material=replace(FULL, published_at=None)), S.DRAFT)
    return [
        s.card(t, CARD, USERNAME),
        s.card(t, replace(CARD, files=(LINK, TEXT, PHOTO)), USERNAME, note),
        s.card(t, replace(CARD, material=replace(MATERIAL, grades=None, recommended=1)), USERNAME),
        s.card(t, replace(CARD, material=replace(MATERIAL, grades=Grades(0, 0))), USERNAME),
        s.card(t, Card(material=MATERIAL, author=None, is_member=False), USERNAME),
        s.card(t, Card(material=FULL, author=HOSTILE, is_member=False), USERNAME),
        s.card(t, LONG, USERNAME, note),
        s.card(t, replace(LONG, is_invited=True), USERNAME, note),
        s.more(t, LONG),
        s.more(t, own),
        s.more(t, standing(own, S.HIDDEN)),
        s.card(t, replace(LONG, is_coauthor=True), USERNAME, t("material-coauthor-said-yes")),
        s.card(t, standing(replace(LONG, is_invited=True), S.DRAFT), USERNAME),
        s.card(t, own, USERNAME, note),
        *(s.card(t, standing(own, state), USERNAME) for state in S),
        s.card(t, standing(own, S.HIDDEN, is_awaited=True), USERNAME),
        s.card(t, standing(LONG, S.SUBMITTED), USERNAME),
        s.card(t, draft, USERNAME, t("material-drafted")),
        s.preview(t, replace(draft, files=()), USERNAME),
        s.preview(t, replace(CARD, leads=True, author=ANNA), USERNAME),
        s.files(t, draft, t("material-file-dropped")),
        s.panel(t, own, note),
        s.panel(t, draft),
        s.withdrawing(t, own),
        s.withdrawing(t, replace(CARD, material=replace(MATERIAL, licence=Licence.NETWORK))),
        s.discarding(t, draft),
        s.taken(t, MATERIAL, 1, None),
        s.taken(t, FULL, 3, t("material-item", name="https://example.org")),
        s.taken(t, FULL, 3, None, (PHOTO,)),
    ]
