from dataclasses import replace

from domain.base.members import Status
from domain.base.things import Thing
from domain.discussion.remarks import ORGANIZERS, THREAD, Author, Remark, RemarkState, Thread, ThreadState
from domain.events.events import EVENT
from handlers.discussion import screens as s
from services.discussion.views import SIZE, Line, One, Private, Talk
from storage.discussion.threads import Standing
from tests.samples.everybody import ANNA, HOSTILE
from tests.samples.listed import cut, far

NOW = 1_795_000_000
EVENT_ = Thing(EVENT, 2**40)
FILE = {"kind": "document", "file_id": "F", "unique_id": "U", "name": "<план>.pdf", "size": 9}
AUTHOR = Author(2**40, "Иванова Анна", Status.MEMBER)
LONG = Remark(2**40, 1, AUTHOR, None, "<Слово> 🎈 " * 400, (FILE,) * 10, RemarkState.SHOWN, NOW, NOW)
TOWER = replace(LONG, words="а" + "\u0301" * 3999, author=replace(AUTHOR, name="Ы" * 100))
GONE = replace(LONG, words="", files=(), state=RemarkState.DELETED, author=Author(7, None, Status.ERASED))
HIDDEN = replace(LONG, state=RemarkState.HIDDEN)
HIDDEN_FROM = HIDDEN.as_seen_by(1)
GUEST = replace(LONG, words="", files=(FILE,), author=Author(8, None, Status.GUEST))
LINES = [
    Line(LONG, None, "author", ()),
    Line(TOWER, LONG, "leader", ()),
    Line(LONG, TOWER, "speaker", ()),
    Line(GONE, GONE, None, ()),
    Line(GUEST, GUEST, None, ()),
    Line(LONG, GONE, None, ()),
]
PUBLIC = Thread(1, EVENT_, None, ThreadState.OPEN, None, NOW, NOW)
PRIVATE = Thread(2, EVENT_, ANNA.id, ThreadState.OPEN, None, NOW, NOW)
STOPPED = replace(PRIVATE, state=ThreadState.STOPPED, stopped_by=ANNA.id)
WITH_ORGANIZERS = replace(PRIVATE, thing=ORGANIZERS)
TITLE = "Ш" * 200


def talk(**more):
    return Talk(**{
        "of": EVENT_, "thing": EVENT_, "thread": PUBLIC, "title": TITLE, "reader": ANNA, "page": cut(LINES),
        "asks": False, "asker": None, "is_muted": False, "may_write": True, "unread": 0, "last_id": 1, **more,
    })  # fmt: skip


def one(line, **more):
    return One(**{
        "line": line, "of": EVENT_, "title": TITLE, "number": 300, "is_private": False, "is_mine": False,
        "may_write": True, "can_edit": False, "can_report": False, "deeds": (), **more,
    })  # fmt: skip


def private(thread, **more):
    return talk(of=Thing(THREAD, 2), thread=thread, thing=thread.thing, **more)


def screens(t):
    standing = Standing(PRIVATE, HOSTILE.name, 5, ANNA.id, "Слова", 0)
    rows = [
        Private(standing, TITLE),
        Private(replace(standing, seen=5), TITLE),
        Private(replace(standing, thread=replace(WITH_ORGANIZERS, asker_id=9), asker=None), ""),
    ]
    return [
        s.talk(t, talk(thread=None, page=cut([]))),
        s.talk(t, talk(page=cut([]), may_write=False)),
        s.talk(t, talk(page=far(LINES, 49, 300), is_muted=True), t("talk-said-sent")),
        s.talk(t, talk(page=far(LINES, 0, 300), may_write=False)),
        s.talk(t, private(PRIVATE, asks=True), t("thread-said-sent")),
        s.talk(t, private(PRIVATE, asker=HOSTILE)),
        s.talk(t, private(WITH_ORGANIZERS, asker=replace(HOSTILE, name=None, status=Status.GUEST))),
        s.talk(t, private(STOPPED, asks=True, may_write=False)),
        s.talk(t, private(STOPPED, asker=HOSTILE, may_write=False)),
        s.stop_sure(t, PRIVATE),
        s.talk(t, talk(page=cut([Line(HIDDEN, HIDDEN_FROM, None, ()), Line(HIDDEN_FROM, GONE, None, ())]))),
        *(s.remark(t, one(line, can_report=True), 0, "a_bot") for line in LINES),
        s.remark(t, one(Line(HIDDEN, None, None, ()), is_mine=True), 0, "a_bot"),
        s.remark(t, one(Line(HIDDEN_FROM, HIDDEN_FROM, None, ()), may_write=False), 0, "a_bot"),
        s.remark(t, one(LINES[1], is_mine=True, can_edit=True), 1, "a_bot", t("remark-said-edited")),
        s.remark(t, one(LINES[0], is_private=True, is_mine=True), 99, "a_bot"),
        s.file(t, LONG, 9),
        s.delete_sure(t, one(LINES[0], is_mine=True)),
        s.threads(t, cut([]), ANNA),
        s.threads(t, far(rows, 2, 30), ANNA),
        s.threads(t, cut(rows), HOSTILE),
    ]


assert len(LINES) == SIZE, "a full page is tried"
