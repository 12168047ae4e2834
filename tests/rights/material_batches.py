"""Rights: many files that a member sends at once, which are theirs alone."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from domain.base.levels import Grades
from domain.materials.contents import Content
from domain.materials.files import Look
from domain.materials.materials import Licence, Like, MaterialForm, MaterialState, Narrowed
from services.base.unit import Unit
from services.materials import batches, looking
from storage.materials import batches as stored
from storage.materials import materials
from tests.rights.export import all_of
from tests.rights.materials import ITEM
from tests.rights.persons import ACTING, EVERYBODY, MEMBERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

GONE = "error-material-batch-none"
LIKE = Like(subject="math", grades=Grades(5, 6), form=MaterialForm.WORKSHEET, licence=Licence.BY)
PROGRAM = replace(ITEM, unique_id="many-exe", name="План.exe")
EMPTY = replace(ITEM, unique_id="many-empty", size=0)


def _item(number: int):
    return replace(ITEM, unique_id=f"many{number}", name=f"Самостоятельная {number}.pdf")


def _sent(unit: Unit, stage: Stage, who: Who) -> None:
    """The person, and others too, send two files, one of 0 bytes, and a program; all was looked at and answered."""
    for other in {who, Who.MEMBER, Who.AUTHOR} & ACTING:
        batches.begin(unit, stage[other])
        for item in (_item(1), _item(2), PROGRAM, EMPTY):
            batches.take(unit, stage[other], "album", item)
        batches.answer(unit, stage[other], LIKE)
    for number in (1, 2):
        name = f"many{number}"
        looking.note(unit, name, sha256(name.encode()).hexdigest(), Look(content=Content.PDF))


def _pieces(stage: Stage, who: Who):
    batch = stored.of_member(stage.db, stage[who])
    return stored.pieces(stage.db, batch.id) if batch is not None else []


def _first(stage: Stage, who: Who) -> int:
    """The person's own; of whoever has none somebody else's."""
    return next((one.id for one in _pieces(stage, who)), 1)


def _begun(stage: Stage, who: Who, _: object) -> None:
    assert stored.of_member(stage.db, stage[who]) is not None


def _taken(stage: Stage, who: Who, is_new: object) -> None:
    assert is_new
    assert [one.refusal.key if one.refusal else None for one in _pieces(stage, who)] == [
        None, None, "error-material-file-program", "error-material-file-empty", None,
    ]  # fmt: skip


def _own(stage: Stage, who: Who, view: object) -> None:
    assert isinstance(view, batches.View)
    assert view.batch.member_id == stage[who]
    assert (view.ready, len(view.unfit)) == (2, 2)


def _renamed(stage: Stage, who: Who, _: object) -> None:
    assert _pieces(stage, who)[0].title == "Дроби для шестых"


def _left_out(stage: Stage, who: Who, _: object) -> None:
    assert _pieces(stage, who)[0].is_out


def _answered(stage: Stage, who: Who, _: object) -> None:
    batch = stored.of_member(stage.db, stage[who])
    assert batch is not None
    assert batch.like == replace(LIKE, subject=None)


def _gone(stage: Stage, who: Who, _: object) -> None:
    assert stored.of_member(stage.db, stage[who]) is None


def _published(stage: Stage, who: Who, step: object) -> None:
    """A newcomer's first waits for a moderator, and the other one for that."""
    assert isinstance(step, batches.Step)
    of = {
        state: materials.count(stage.db, Narrowed(author_id=stage[who], states=frozenset({state})))
        for state in (MaterialState.PUBLISHED, MaterialState.SUBMITTED)
    }
    if step.held is None:
        assert (step.done, step.left) == (2, 0)
        assert of[MaterialState.PUBLISHED] >= 2
        assert stored.of_member(stage.db, stage[who]) is None
    else:
        assert (step.done, step.left, step.held) == (1, 0, 1)
        assert of[MaterialState.SUBMITTED] == 1
        assert [one.title for one in _pieces(stage, who) if one.refusal is None] == ["Самостоятельная 2"]


def _row(use_case, says, call=lambda s, who: (), **more):
    return Row(use_case=use_case, says=says, may=ACTING, call=call, given=_sent, refusal=GONE, **more)


def _piece(*rest):
    return lambda s, who: (_first(s, who), *rest)


BATCHES = Area(
    "Many materials at once",
    100,
    (
        Row(use_case=batches.begin, says="Begin to send many files", may=ACTING, sees=_begun),
        _row(batches.take, "Send one more of many files", lambda s, who: ("late", _item(3)), sees=_taken),
        Row(
            use_case=batches.note_screen,
            says="Note which message tells how many have come",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (99,),
        ),
        Row(
            use_case=batches.is_begun,
            says="Whether what one sends is of one's many files",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            given=_sent,
            sees=lambda stage, who, begun: _same(begun, who in ACTING),
        ),
        Row(
            use_case=batches.is_of,
            says="Whether a part of an album is of one's many files",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            given=_sent,
            call=lambda s, who: ("album",),
            sees=lambda stage, who, found: _same(found, who in ACTING),
        ),
        Row(
            use_case=batches.view,
            says="How many files one has sent, and what they will be",
            may=ACTING,
            asks=Asks.MEMBERSHIP,
            given=_sent,
            refusal=GONE,
            sees=_own,
        ),
        Row(
            use_case=batches.piece,
            says="One of the many files",
            may=ACTING,
            asks=Asks.MEMBERSHIP,
            given=_sent,
            call=_piece(),
            refusal=GONE,
        ),
        Row(
            use_case=batches.piece,
            says="One of the many files",
            on="somebody else's",
            may=frozenset(),
            asks=Asks.MEMBERSHIP,
            given=_sent,
            call=lambda s, who: (_first(s, Who.MEMBER if who is not Who.MEMBER else Who.AUTHOR),),
            refusal="error-material-piece-gone",
            but=dict.fromkeys(MEMBERS - ACTING, GONE),
        ),
        _row(
            batches.answer,
            "Answer for all of the many files",
            lambda s, who: (replace(LIKE, subject=None),),
            sees=_answered,
        ),
        _row(batches.rename, "Give one of the many files a title", _piece("Дроби для шестых"), sees=_renamed),
        _row(batches.leave_out, "Leave one of the many files out", _piece(True), sees=_left_out),
        _row(batches.cancel, "Forget the many files", sees=_gone),
        _row(batches.ready, "Say that the many files may be shared", lambda s, who: (s.unit().now,)),
        _row(batches.publish, "Publish the many files", sees=_published),
    ),
)


def _same(found: object, wanted: bool) -> None:
    assert found is wanted


LEFT_OUT = {
    "material_batches": all_of(
        "what is told of it stands at its files", "id screen shown_at subject grade_first grade_last form licence"
    ),
    "material_pieces": all_of(
        "what was sent is told with its title and its file", "id batch_id source kind unique_id mime refusal args"
    ),
}
