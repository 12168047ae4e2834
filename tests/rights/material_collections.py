"""Rights: collections of materials."""

from __future__ import annotations

from domain.base.lists import Window
from domain.base.things import Thing
from domain.materials.collections import COLLECTION, CollectionState, Step
from domain.moderation.cases import CaseState, Reason, Why
from services.base.unit import Unit
from services.materials.collections import collecting, views
from services.moderation import queue
from storage.materials import collections as stored
from storage.moderation import cases
from tests.builders.states import put
from tests.rights.events import LEXICON
from tests.rights.export import all_of
from tests.rights.persons import ACTING, MEMBERS, OUTSIDE, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

GONE = "error-collection-gone"
NOT_YOURS = "error-collection-not-yours"
OWNER = Who.AUTHOR
MODERATE = frozenset({Who.MODERATOR, Who.ORGANIZER, Who.OWNER})


def _order(stage: Stage, collection_id: int) -> list[int]:
    return [item for item, _ in stored.places(stage.db, collection_id)]


def _hidden(unit: Unit, stage: Stage, who: object = None) -> None:
    """Reported, and hidden."""
    case = cases.add(unit.db, Thing(COLLECTION, stage.collection), stage[OWNER], Why.REPORTED, unit.now)
    put(unit.db, cases.STATE, case.id, CaseState.STOPPED)
    put(unit.db, stored.STATE, stage.collection, CollectionState.HIDDEN)


def _taken_out(unit: Unit, stage: Stage, who: object = None) -> None:
    collecting.take_out(unit, stage[OWNER], stage.collection, stage.open_material)


def _seen(stage: Stage, who: Who, seen: object) -> None:
    assert [one.id for one in seen.page.items] == [stage.open_material, stage.material]  # type: ignore[attr-defined]
    assert seen.gone == 1  # type: ignore[attr-defined]
    assert seen.leads == (who is OWNER)  # type: ignore[attr-defined]


def _mine(stage: Stage, who: Who, page: object) -> None:
    found = {one.collection.id for one in page.items}  # type: ignore[attr-defined]
    assert found == ({stage.private_collection, stage.collection} if who is OWNER else set())


def _shared(stage: Stage, who: Who, page: object) -> None:
    ((one),) = page.items  # type: ignore[attr-defined]
    assert (one.collection.id, one.count) == (stage.collection, 2), "what was taken back isn't counted"


def _choices(stage: Stage, who: Who, found: object) -> None:
    both = {stage.private_collection, stage.collection}
    assert found.has == (both if who is OWNER else set())  # type: ignore[attr-defined]


def _made(stage: Stage, who: Who, made: object) -> None:
    assert made.state is CollectionState.PRIVATE  # type: ignore[attr-defined]
    assert made.owner_id == stage[who]  # type: ignore[attr-defined]
    assert _order(stage, made.id) == [stage.material]  # type: ignore[attr-defined]


def _own(use_case, says, call, **more):
    return Row(use_case=use_case, says=says, may={OWNER}, call=call, **{"refusal": NOT_YOURS, **more})


COLLECTIONS = Area(
    "Collections of materials",
    100,
    (
        Row(
            use_case=views.show,
            says="Look at a collection",
            on="shared",
            may=MEMBERS,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.collection,),
            but=dict.fromkeys(OUTSIDE, "error-collection-members"),
            sees=_seen,
        ),
        Row(
            use_case=views.show,
            says="Look at a collection",
            on="its owner's alone",
            may={OWNER},
            asks=Asks.NOTHING,
            call=lambda s, who: (s.private_collection,),
            refusal=GONE,
            sees=_seen,
        ),
        Row(
            use_case=views.show,
            says="Look at a collection",
            on="hidden by a moderator",
            may={OWNER} | MODERATE,
            asks=Asks.NOTHING,
            given=_hidden,
            call=lambda s, who: (s.collection,),
            refusal=GONE,
            sees=_seen,
        ),
        Row(
            use_case=views.mine,
            says="One's own collections",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (Window(size=100),),
            sees=_mine,
        ),
        Row(
            use_case=views.shared,
            says="The collections that colleagues share",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (Window(size=100),),
            sees=_shared,
        ),
        Row(
            use_case=views.search,
            says="Find collections by words",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (LEXICON, "дроби", Window(size=100)),
            sees=lambda s, who, sought: _shared(s, who, sought.page),
        ),
        Row(
            use_case=views.choices,
            says="In which of one's collections a material may be put",
            may=ACTING,
            call=lambda s, who: (s.material,),
            sees=_choices,
        ),
        Row(use_case=collecting.may_make, says="Begin a collection", may=ACTING),
        Row(
            use_case=collecting.make,
            says="Make a collection",
            may=ACTING,
            call=lambda s, who: ("Моё к зиме", None, s.material),
            sees=_made,
        ),
        Row(
            use_case=collecting.make,
            says="Make a collection",
            on="of what is taken back",
            may=frozenset(),
            call=lambda s, who: ("Моё к зиме", None, s.withdrawn_material),
            refusal="error-material-withdrawn",
            but={Who.AUTHOR: "error-material-unshared"},
        ),
        _own(views.own_one, "The panel of a collection", lambda s, who: (s.collection,)),
        _own(views.arranging, "The order of a collection", lambda s, who: (s.collection, s.material)),
        _own(
            collecting.put,
            "Put a material into a collection",
            lambda s, who: (s.collection, s.open_material),
            given=_taken_out,
            sees=lambda s, who, done: _is(_order(s, s.collection), [s.material, s.open_material]),
        ),
        _own(
            collecting.take_out,
            "Take a material out of a collection",
            lambda s, who: (s.collection, s.open_material),
            sees=lambda s, who, done: _is(_order(s, s.collection), [s.material]),
        ),
        _own(
            collecting.put_back,
            "Put back where it stood what one has taken out",
            lambda s, who: (s.collection, s.open_material, 1),
            given=_taken_out,
            sees=lambda s, who, done: _is(_order(s, s.collection), [s.open_material, s.material]),
        ),
        _own(
            collecting.shift,
            "Move a material up or down",
            lambda s, who: (s.collection, s.open_material, Step.DOWN),
            sees=lambda s, who, done: _is(_order(s, s.collection), [s.material, s.open_material]),
        ),
        _own(
            collecting.change, "Change the words of a collection", lambda s, who: (s.collection, "title", "Ещё дроби")
        ),
        _own(
            collecting.share,
            "Share a collection with the network",
            lambda s, who: (s.private_collection,),
            refusal=GONE,
        ),
        _own(
            collecting.share,
            "Show a moderator a collection that was hidden and mended",
            lambda s, who: (s.collection,),
            on="hidden by a moderator",
            given=_hidden,
            refusal=GONE,
            but=dict.fromkeys(MODERATE, NOT_YOURS),
        ),
        _own(collecting.keep, "Keep a shared collection to oneself", lambda s, who: (s.collection,)),
        _own(collecting.delete, "Delete a collection", lambda s, who: (s.collection,)),
        Row(
            use_case=queue.report,
            says="Report a collection",
            may=ACTING - {OWNER},
            call=lambda s, who: (Thing(COLLECTION, s.collection), Reason.ADVERT),
            but={OWNER: "error-report-own"},
        ),
    ),
)


def _is(found: object, wanted: object) -> None:
    assert found == wanted


DOORS = {COLLECTION: (lambda s: s.collection, "Дроби без слёз", Who.MEMBER, Who.GUEST)}
NO_USE_CASE = {
    "services.materials.collections.access.own": "the guards that use cases begin with",
}
LEFT_OUT = {"collections": all_of("of the card, told by its fields", "id")}
