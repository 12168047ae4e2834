"""Rights: what one has shared is taken along by oneself alone."""

from __future__ import annotations

from domain.materials.materials import Licence, MaterialForm
from services.base.unit import Unit
from services.materials import copies
from storage.base import outbox
from storage.materials import materials
from tests.rights.materials import ITEM
from tests.rights.persons import EVERYBODY, MEMBERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

_OTHERS = frozenset({Who.MEMBER, Who.FRIEND})


def _made(unit: Unit, stage: Stage, who: Who) -> None:
    """The person has made something with a file, and so have others."""
    for other in {who, *_OTHERS} & MEMBERS:
        if materials.last_of(unit.db, stage[other]) is not None:
            continue
        made = materials.add(
            unit.db, title="Дроби без слёз", subject=None, grades=None, form=MaterialForm.LESSON, licence=Licence.BY,
            author_id=stage[other], now=unit.now,
        )  # fmt: skip
        materials.add_file(unit.db, made, 1, ITEM)


def _coming(unit: Unit, stage: Stage, who: Who) -> None:
    _made(unit, stage, who)
    for other in {who, *_OTHERS} & MEMBERS:
        if not _waiting(stage, other):
            copies.send(unit, stage[other])


def _waiting(stage: Stage, who: Who) -> int:
    return outbox.count_waiting(stage.db, f"material-copies:{stage[who]}:")


def _own(stage: Stage, who: Who, found: object) -> None:
    assert {one.material.author_id for one in found} == {stage[who]}  # type: ignore[attr-defined]


def _count(stage: Stage, who: Who, found: object) -> None:
    assert isinstance(found, copies.Standing)
    assert (found.files >= 1, found.left) == (True, 1)


def _sent(stage: Stage, who: Who, count: object) -> None:
    assert count == _waiting(stage, who) == 1


def _stopped(stage: Stage, who: Who, count: object) -> None:
    assert (count, _waiting(stage, who)) == (1, 0)
    assert all(_waiting(stage, other) >= 1 for other in _OTHERS - {who}), "nobody else's"


def _album(stage: Stage, who: Who, found: object) -> None:
    assert len(found) == int(who in MEMBERS), "of all that were named one's own alone"  # type: ignore[arg-type]


def _files(stage: Stage, who: Who) -> tuple[list[int]]:
    """The newest file of everybody's."""
    rows = stage.db.execute(
        "SELECT max(f.id) FROM material_files f JOIN materials m ON m.id = f.material_id GROUP BY m.author_id"
    )
    return ([row[0] for row in rows],)


def _row(use_case, says, given, sees):
    return Row(use_case=use_case, says=says, may=MEMBERS, asks=Asks.MEMBERSHIP, given=given, sees=sees)


COPIES = Area(
    "Taking one's own materials along",
    101,
    (
        _row(copies.every, "One's own materials, as a list", _made, _own),
        _row(copies.standing, "How many files of one's own there are", _coming, _count),
        _row(copies.send, "Have one's own files sent back", _made, _sent),
        _row(copies.stop, "Stop the sending of one's own files", _coming, _stopped),
        Row(
            use_case=copies.album,
            says="Which of these files are one's own",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            given=_made,
            call=_files,
            sees=_album,
        ),
    ),
)
