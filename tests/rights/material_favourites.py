"""Rights: what members keep at hand of materials."""

from __future__ import annotations

from services.base.unit import Unit
from services.materials import favourites, sharing
from storage.materials import favourites as stored
from tests.rights.export import all_of
from tests.rights.persons import ACTING, MEMBERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage


def _kept(unit: Unit, stage: Stage, who: object = None) -> None:
    """Everybody who may keeps it, and one more that its author has taken back since."""
    for other in ACTING:
        favourites.keep(unit, stage[other], stage.material)
        favourites.keep(unit, stage[other], stage.open_material)
    sharing.withdraw(unit, stage[Who.AUTHOR], stage.open_material)


def _is_kept(stage: Stage, who: Who, _: object) -> None:
    assert stored.is_kept(stage.db, stage.material, stage[who])


def _is_dropped(stage: Stage, who: Who, done: bool) -> None:
    assert done
    assert not stored.is_kept(stage.db, stage.open_material, stage[who])
    assert stored.is_kept(stage.db, stage.material, stage[who])


def _own_list(stage: Stage, who: Who, found: object) -> None:
    page, gone = found  # type: ignore[misc]
    keeps = who in ACTING
    assert [one.id for one in page.items] == ([stage.material] if keeps else [])
    assert gone == int(keeps)


FAVOURITES = Area(
    "Favourite materials",
    99,
    (
        Row(
            use_case=favourites.keep,
            says="Keep a material at hand",
            may=ACTING,
            call=lambda s, who: (s.material,),
            sees=_is_kept,
        ),
        Row(
            use_case=favourites.keep,
            says="Keep a material at hand",
            on="taken back",
            may=frozenset(),
            call=lambda s, who: (s.withdrawn_material,),
            refusal="error-material-withdrawn",
            but={Who.AUTHOR: "error-material-unshared"},
        ),
        Row(
            use_case=favourites.drop,
            says="Keep a material at hand no more, also one that is taken back",
            may=ACTING,
            given=_kept,
            call=lambda s, who: (s.open_material,),
            sees=_is_dropped,
        ),
        Row(
            use_case=favourites.listing,
            says="What one keeps at hand of materials",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            given=_kept,
            sees=_own_list,
        ),
    ),
)
LEFT_OUT = {"material_favourites": all_of("of which material: told by its title", "material_id")}
