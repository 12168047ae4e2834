"""Rights: materials, seen by lists and cards, shared, taken, taken back."""

from __future__ import annotations

from dataclasses import replace

from domain.base.lists import Window
from domain.base.things import Thing
from domain.materials.materials import (
    COAUTHOR,
    MATERIAL,
    FileKind,
    Item,
    Licence,
    MaterialForm,
    MaterialState,
    Narrowed,
    OpenTo,
)
from domain.moderation.cases import CaseState, Reason, Why
from services.base.parts import invite
from services.base.unit import Unit
from services.materials import coauthors, parcels, releasing, sharing, similar, taking, views
from services.materials.sharing import Draft
from services.moderation import appealing, deciding, queue
from services.people import levels
from storage.base import parts
from storage.materials import looks, materials
from storage.materials import parcels as stored
from storage.moderation import cases
from tests.builders.states import put
from tests.rights.events import LEXICON
from tests.rights.export import all_of
from tests.rights.persons import ACTING, EVERYBODY, MEMBERS, ORGANIZERS, OUTSIDE, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import NOW, Stage

GONE = "error-material-gone"
NOT_YOURS = "error-material-not-yours"
CLOSED_TO_GUESTS = dict.fromkeys(OUTSIDE, "error-material-members")
ITEM = Item(kind=FileKind.DOCUMENT, file_id="M9", unique_id="m9", name="Дроби.pdf", size=9, mime="application/pdf")
MODERATE = frozenset({Who.MODERATOR, Who.ORGANIZER, Who.OWNER})


def _listed(stage: Stage, who, page):
    found = {one.id for one in page.items}
    assert stage.open_material in found
    assert (stage.material in found) == (who in MEMBERS), "guests see what was opened to all"
    assert not {stage.drafted_material, stage.submitted_material, stage.withdrawn_material} & found


def _claim(unit: Unit, stage: Stage, who) -> None:
    thing = Thing(MATERIAL, stage.material)
    queue.report(unit, stage[Who.GROUP_MATE], thing, Reason.AUTHORSHIP, "https://example.org — отсюда")
    stage.claimed = queue.newest_of(unit, thing).id


def _left(unit: Unit, stage: Stage, who) -> None:
    _claim(unit, stage, who)
    by, since = stage[Who.ORGANIZER], unit.now
    unit.db.execute("UPDATE cases SET decided_by = ?, decided_at = ? WHERE id = ?", (by, since, stage.claimed))
    put(unit.db, cases.STATE, stage.claimed, CaseState.PASSED)


def _contested(unit: Unit, stage: Stage, who) -> None:
    _left(unit, stage, who)
    appealing.contest(unit, stage[Who.GROUP_MATE], stage.claimed, "Там те же задачи")


def _claimed_by_a_moderator(unit: Unit, stage: Stage, who) -> None:
    thing = Thing(MATERIAL, stage.material)
    queue.report(unit, stage[Who.MODERATOR], thing, Reason.AUTHORSHIP, "https://example.org — отсюда")
    stage.claimed = queue.newest_of(unit, thing).id


def _counted(stage: Stage, who, counts):
    ((subject, many),), _ = counts
    assert subject == "math"
    assert many == (2 if who in MEMBERS else 1)


def _mine(stage: Stage, who, page):
    assert (stage.drafted_material in {one.id for one in page.items}) == (who is Who.AUTHOR)


def _similar(stage: Stage, who, seen):
    assert [one.id for one in seen.found] == [stage.open_material], "neither itself, nor what isn't shared"


def _author_known(stage: Stage, who, card):
    assert (card.author is not None) == (who in MEMBERS), "a guest isn't told who made it"
    assert bool(card.files) == (who in MEMBERS), "files are for members"


def _sent(unit, stage, who):
    """The person has sent a file."""
    stored.add(unit.db, stage[who], "again", (ITEM,), unit.now)


def _parcel(stage: Stage, who):
    found = stored.of_source(stage.db, stage[who], "again")
    return found.id if found is not None else 0


def _drafted(stage: Stage, who, material):
    assert material.author_id == stage[who]
    assert [one.item for one in materials.files(stage.db, material.id, 1)] == [ITEM]


def _kept(stage: Stage, who, _):
    found = stored.by_id(stage.db, stage.parcel)
    assert (found is None) == (who is Who.AUTHOR)


def _shown_at(stage: Stage, who, _):
    found = stored.by_id(stage.db, stage.parcel)
    assert found is not None
    assert (found.screen == 99) == (who is Who.AUTHOR)


def _awaited(stage: Stage, who, _):
    assert "m10" in {one.unique_id for one in looks.wanted(stage.db, NOW, 100)}


def _hidden(unit, stage, who):
    """Reported, and hidden."""
    case = cases.add(unit.db, Thing(MATERIAL, stage.material), stage[Who.AUTHOR], Why.REPORTED, unit.now)
    put(unit.db, cases.STATE, case.id, CaseState.STOPPED)
    put(unit.db, materials.STATE, stage.material, MaterialState.HIDDEN)


def _asked(unit, stage, who):
    """One of the network is asked whether they made the draft along."""
    invite(unit, Thing(MATERIAL, stage.drafted_material), COAUTHOR, stage[Who.MEMBER], by=stage[Who.AUTHOR])


def _released(stage: Stage, who, material):
    assert material.version == 2
    assert [one.number for one in materials.versions(stage.db, material.id)] == [2, 1]
    assert len(materials.files(stage.db, material.id, 1)) == 1, "what was is there still"


def _part(stage: Stage, who: Who):
    return parts.one(stage.db, Thing(MATERIAL, stage.material), COAUTHOR, stage[who]).state


def _unnamed(stage: Stage, who, _):
    assert _part(stage, Who.FRIEND) == "ended"


def _answered(stage: Stage, who, _):
    assert _part(stage, who) == ("accepted" if who is Who.ADDRESSEE else "declined")


def _own(use_case, says, call, **more):
    return Row(use_case=use_case, says=says, may={Who.AUTHOR}, call=call, **{"refusal": NOT_YOURS, **more})


MATERIALS = Area(
    "Materials",
    97,
    (
        Row(
            use_case=queue.report,
            says="Report a material",
            may=ACTING - {Who.AUTHOR, Who.FRIEND},
            call=lambda s, who: (Thing(MATERIAL, s.material), Reason.ADVERT),
            but=dict.fromkeys((Who.AUTHOR, Who.FRIEND), "error-report-own"),
        ),
        Row(
            use_case=appealing.reply,
            says="Answer a claim that a material is somebody else's work",
            may={Who.AUTHOR},
            call=lambda s, who: (s.claimed, "Моё"),
            given=_claim,
            refusal="error-case-gone",
            but=dict.fromkeys(OUTSIDE - {Who.ERASING}, "error-case-gone"),
            having_left=True,
        ),
        Row(
            use_case=appealing.contestable,
            says="Whether a claim that wasn't believed may be contested",
            may={Who.GROUP_MATE},
            call=lambda s, who: (s.claimed,),
            given=_left,
            refusal="error-case-gone",
        ),
        Row(
            use_case=appealing.contest,
            says="Contest that one's claim wasn't believed",
            may={Who.GROUP_MATE},
            call=lambda s, who: (s.claimed, "Там те же задачи"),
            given=_left,
            refusal="error-case-gone",
        ),
        Row(
            use_case=deciding.approve,
            says="Leave what is claimed to be somebody else's work",
            on="by a moderator's claim",
            may=ORGANIZERS,
            call=lambda s, who: (s.claimed, s.seen(s.claimed)),
            given=_claimed_by_a_moderator,
            but={Who.MODERATOR: "error-case-barred"},
        ),
        Row(
            use_case=deciding.stop,
            says="Hide what is claimed to be somebody else's work",
            on="that an organizer has left once",
            may={Who.MODERATOR, Who.OWNER},
            call=lambda s, who: (s.claimed, s.seen(s.claimed), Reason.AUTHORSHIP),
            given=_contested,
            but={Who.ORGANIZER: "error-case-barred"},
        ),
        Row(
            use_case=views.listing,
            says="A page of materials",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (Narrowed(), Window(size=100)),
            sees=_listed,
        ),
        Row(
            use_case=views.counts,
            says="How many materials there are of each subject and type",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (Narrowed(),),
            sees=_counted,
        ),
        Row(
            use_case=levels.is_told,
            says="Whether one has told whom one teaches",
            may=EVERYBODY,
            asks=Asks.NOTHING,
        ),
        Row(
            use_case=views.mine,
            says="One's own materials",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (Window(size=100),),
            sees=_mine,
        ),
        Row(
            use_case=views.search,
            says="Find materials by words",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (LEXICON, "дроби", Window(size=100)),
            sees=lambda s, who, sought: _listed(s, who, sought.page),
        ),
        Row(
            use_case=views.card,
            says="A material's card",
            on="open to members",
            may=MEMBERS,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.material,),
            but=CLOSED_TO_GUESTS,
            sees=_author_known,
        ),
        Row(
            use_case=views.card,
            says="A material's card",
            on="open to all",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.open_material,),
            sees=_author_known,
        ),
        Row(
            use_case=views.card,
            says="A material's card",
            on="a draft",
            may={Who.AUTHOR},
            asks=Asks.NOTHING,
            call=lambda s, who: (s.drafted_material,),
            refusal=GONE,
            but={Who.READ_ONLY: GONE},
        ),
        Row(
            use_case=views.card,
            says="A material's card",
            on="waits for a moderator",
            may={Who.AUTHOR} | MODERATE,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.submitted_material,),
            refusal=GONE,
            but={Who.READ_ONLY: GONE},
        ),
        Row(
            use_case=views.card,
            says="A material's card",
            on="taken back",
            may={Who.AUTHOR},
            asks=Asks.NOTHING,
            call=lambda s, who: (s.withdrawn_material,),
            refusal="error-material-withdrawn",
            but=dict.fromkeys(OUTSIDE, GONE),
        ),
        Row(
            use_case=similar.similar,
            says="What is like a material",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (LEXICON, s.material),
            sees=_similar,
        ),
        Row(
            use_case=views.versions,
            says="The versions of a material",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.material,),
        ),
        _own(views.own_card, "The panel of a material", lambda s, who: (s.material,)),
        Row(
            use_case=taking.take,
            says="Take the files of a material",
            may=ACTING,
            call=lambda s, who: (s.material,),
        ),
        # -- sharing
        Row(
            use_case=parcels.take,
            says="Send something that may be shared",
            may=ACTING,
            call=lambda s, who: ("message:7", (ITEM,)),
        ),
        Row(
            use_case=parcels.begin,
            says="Have what one shares looked at",
            may=ACTING,
            call=lambda s, who: ((replace(ITEM, unique_id="m10"),),),
            sees=_awaited,
        ),
        Row(
            use_case=parcels.is_of,
            says="Whether an earlier part of one's album is here",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: ("album",),
            sees=lambda s, who, is_of: _is(is_of, who is Who.AUTHOR),
        ),
        Row(
            use_case=parcels.offered,
            says="What one has sent and not shared",
            may={Who.AUTHOR},
            call=lambda s, who: (s.parcel,),
            refusal="error-material-parcel",
        ),
        Row(
            use_case=parcels.note_screen,
            says="Note which message offers what one has sent",
            may={Who.AUTHOR},
            idle=EVERYBODY - {Who.AUTHOR},
            asks=Asks.NOTHING,
            call=lambda s, who: (s.parcel, 99),
            sees=_shown_at,
        ),
        Row(
            use_case=parcels.put_away,
            says="Forget what one has sent",
            may={Who.AUTHOR},
            idle=ACTING - {Who.AUTHOR},
            call=lambda s, who: (s.parcel,),
            sees=_kept,
        ),
        Row(use_case=sharing.like, says="What one answered the last time", may=ACTING),
        Row(use_case=sharing.subjects_of, says="The subjects that one is offered first", may=ACTING),
        Row(
            use_case=sharing.draft,
            says="Draft a material of what one has sent",
            may=ACTING,
            given=_sent,
            call=lambda s, who: (
                Draft(
                    parcel=_parcel(s, who), title="Дроби без слёз", subject="math", grades=None,
                    form=MaterialForm.TEST, licence=Licence.BY,
                ),
            ),
            sees=_drafted,
        ),
        _own(
            sharing.change,
            "Change a material",
            lambda s, who: (s.material, {"about": "На двадцать минут", "open_to": OpenTo.ALL}),
        ),
        _own(
            sharing.drop_file,
            "Take a file out of a draft",
            lambda s, who: (materials.files(s.db, s.drafted_material, 1)[0].id,),
            refusal=GONE,
        ),
        _own(sharing.publish, "Publish a material", lambda s, who: (s.drafted_material,), refusal=GONE),
        _own(
            sharing.take_back,
            "Take back what waits for a moderator",
            lambda s, who: (s.submitted_material,),
            refusal=GONE,
            but=dict.fromkeys(MODERATE, NOT_YOURS),
        ),
        _own(
            sharing.send_again,
            "Show a moderator a material that was hidden and mended",
            lambda s, who: (s.material,),
            given=_hidden,
            refusal=GONE,
            but=dict.fromkeys(MODERATE | {Who.ADDRESSEE, Who.FRIEND}, NOT_YOURS),
        ),
        _own(sharing.withdraw, "Take a material out of the network", lambda s, who: (s.material,)),
        _own(
            sharing.share_again,
            "Share again what one has taken back",
            lambda s, who: (s.withdrawn_material,),
            refusal="error-material-withdrawn",
        ),
        # -- versions and co-authors
        _own(releasing.may_release, "Begin a new version", lambda s, who: (s.material,)),
        _own(releasing.foreseen, "See what a new version's files say", lambda s, who: (s.material, (ITEM,))),
        _own(
            releasing.release,
            "Share a new version",
            lambda s, who: (
                s.material,
                releasing.Release(source="message:8", items=(ITEM,), changes="Исправлен ответ", keeps=True),
            ),
            sees=_released,
        ),
        _own(
            releasing.add,
            "Add a file to a draft",
            lambda s, who: (s.drafted_material, "message:9", (ITEM,)),
            refusal=GONE,
        ),
        _own(coauthors.people, "Whom one has asked whether they made it along", lambda s, who: (s.material,)),
        _own(coauthors.candidates, "Look for a co-author", lambda s, who: (s.material, "Вид")),
        _own(coauthors.candidate, "The name of somebody who may be a co-author", lambda s, who: (s.material, s.listed)),
        _own(coauthors.invite, "Ask somebody whether they made it along", lambda s, who: (s.open_material, s.listed)),
        _own(coauthors.end, "Name a co-author no more", lambda s, who: (s.material, s[Who.FRIEND]), sees=_unnamed),
        Row(
            use_case=coauthors.answer,
            says="Say whether one has made it along",
            may={Who.ADDRESSEE, Who.FRIEND},
            call=lambda s, who: (s.material, who is Who.ADDRESSEE),
            refusal="error-part-not-invited",
            sees=_answered,
        ),
        Row(
            use_case=views.card,
            says="A material's card",
            on="a draft whose co-author one is asked to be",
            may={Who.AUTHOR, Who.MEMBER},
            asks=Asks.NOTHING,
            given=_asked,
            call=lambda s, who: (s.drafted_material,),
            refusal=GONE,
            but={Who.READ_ONLY: GONE},
        ),
        _own(sharing.discard, "Delete the draft of a material", lambda s, who: (s.drafted_material,), refusal=GONE),
    ),
)  # fmt: skip


def _is(found: bool, wanted: bool) -> None:
    assert found == wanted


DOORS = {MATERIAL: (lambda s: s.material, "Дроби без слёз", Who.MEMBER, Who.GUEST)}
NO_USE_CASE = {
    "services.materials.access.read_by_member": "the guards that use cases begin with",
    "services.materials.access.used_by_member": "the guards that use cases begin with",
    "services.materials.access.own": "the guards that use cases begin with",
    "services.materials.parcels.own": "the guards that use cases begin with",
}
LEFT_OUT = {
    "materials": all_of("of the card, told by others of its fields", "id"),
    "material_versions": all_of("of which material: told by its title", "material_id"),
    "material_got": all_of("of which material: told by its title", "material_id"),
    "material_parcels": all_of(
        "what it is known by while it waits: the album or message, the offer", "id source screen"
    )
    | {"material_id": "what has become a material is told there", "version": "the same", "items": "told one by one"},
}
