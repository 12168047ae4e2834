"""Rights: lessons given with materials, thanks, reviews of materials, an author's statistics."""

from __future__ import annotations

from domain.people.profile import ProfileField
from domain.reviews.judging import Judgement
from domain.reviews.reviews import REVIEW, ReviewState
from services.base.unit import Unit
from services.materials import reviewed, using
from services.materials.access import thing
from services.people import profile
from services.reviews import asking
from storage.materials import using as stored
from storage.reviews import judgements, reviews
from tests.builders.states import put
from tests.rights.export import all_of
from tests.rights.persons import ACTING, MEMBERS, OUTSIDE, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

YOURS = "error-material-yours"
NOT_YOURS = "error-material-not-yours"
COAUTHOR = Who.FRIEND
MAKERS = frozenset({Who.AUTHOR, COAUTHOR})
OTHERS = ACTING - MAKERS
CLOSED = dict.fromkeys(OUTSIDE, "error-material-members")
NOTE = "Седьмой класс решил <всё>"


def given(unit: Unit, stage: Stage, who: object = None) -> None:
    """Everybody who may has given a lesson with it and told of it, and has thanked."""
    for other in OTHERS:
        using.use(unit, stage[other], stage.material, NOTE)
        using.thank(unit, stage[other], stage.material, True)


def asked(unit: Unit, stage: Stage, who: object = None) -> None:
    """Its author has asked for a review; all who made it have a school."""
    _has_a_school(unit, stage)
    reviewed.ask(unit, stage[Who.AUTHOR], stage.material)


def judged(unit: Unit, stage: Stage, who: object = None) -> None:
    asked(unit, stage)
    review = asking.latest(unit, thing(stage.material))
    assert review is not None
    for judge in (stage.hidden, stage.listed):
        judgements.put(unit.db, REVIEW, Judgement(review.id, judge, (4, 4, 4, 4, 3), "Добавьте критерии", unit.now))
    put(unit.db, reviews.STATE, review.id, ReviewState.RECOMMENDED)


def _shown(unit: Unit, stage: Stage, who: object = None) -> None:
    judged(unit, stage)
    reviewed.show_advice(unit, stage[Who.AUTHOR], stage.material, True)


def _has_a_school(unit: Unit, stage: Stage, who: object = None) -> None:
    for maker in MAKERS:
        profile.fill(unit, stage[maker], {ProfileField.SCHOOL: "Школа № 5"})


def _used(stage: Stage, who: Who, _: object) -> None:
    found = stored.own(stage.db, stage.material, stage[who])
    assert found is not None
    assert found.note == NOTE


def _not_used(stage: Stage, who: Who, done: bool) -> None:
    assert done == (who in OTHERS)
    assert stored.own(stage.db, stage.material, stage[who]) is None


def _own_figures(stage: Stage, who: Who, found: using.Statistics) -> None:
    assert (found.used, found.thanked) == ((len(OTHERS) + 1, len(OTHERS) + 1) if who is Who.AUTHOR else (0, 0))


USING = Area(
    "Use of materials",
    98,
    (
        Row(
            use_case=using.usable,
            says="What one has said of a lesson with a material",
            may=OTHERS,
            call=lambda s, who: (s.material,),
            but=dict.fromkeys(MAKERS, YOURS),
        ),
        Row(
            use_case=using.use,
            says="Note a lesson given with a material, and tell of it",
            may=OTHERS,
            call=lambda s, who: (s.material, NOTE),
            but=dict.fromkeys(MAKERS, YOURS),
            sees=_used,
        ),
        Row(
            use_case=using.take_back,
            says="Take back that a lesson was given",
            may=OTHERS,
            idle=MAKERS,
            given=given,
            call=lambda s, who: (s.material,),
            sees=_not_used,
        ),
        Row(
            use_case=using.thank,
            says="Thank for a material",
            may=OTHERS,
            call=lambda s, who: (s.material, True),
            but=dict.fromkeys(MAKERS, YOURS),
        ),
        Row(
            use_case=using.told,
            says="What people tell of their lessons with a material",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            given=given,
            call=lambda s, who: (s.material,),
        ),
        Row(
            use_case=using.note_of,
            says="What one person tells of a lesson",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            given=given,
            call=lambda s, who: (s.material, s[Who.MEMBER]),
        ),
        Row(
            use_case=using.statistics,
            says="How one's own materials are used",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            given=given,
            sees=_own_figures,
        ),
        # -- reviews
        Row(
            use_case=reviewed.ask,
            says="Ask for a review of a material",
            may={Who.AUTHOR},
            given=_has_a_school,
            call=lambda s, who: (s.material,),
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=reviewed.show_advice,
            says="Show all readers of a material what its reviewers advised",
            may={Who.AUTHOR},
            given=judged,
            call=lambda s, who: (s.material, True),
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=reviewed.advice,
            says="What reviewers advised on a material",
            on="kept by its author",
            may=MAKERS,
            asks=Asks.MEMBERSHIP,
            given=judged,
            call=lambda s, who: (s.material,),
            refusal="error-material-advice",
            but={Who.READ_ONLY: "error-material-advice"},
        ),
        Row(
            use_case=reviewed.advice,
            says="What reviewers advised on a material",
            on="shown by its author",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            given=_shown,
            call=lambda s, who: (s.material,),
        ),
    ),
)
LEFT_OUT = {
    "material_uses": all_of("of which material: told by its title", "material_id"),
    "material_thanks": all_of("of which material: told by its title", "material_id"),
}
