"""Rights: finding schools, and keeping their records."""

from __future__ import annotations

from domain.people.schools import SCHOOL, NewSchool
from services.people import directory
from services.people.schools import keeping, records
from tests.rights.export import all_of
from tests.rights.persons import MEMBERS, ORGANIZERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

NEW = NewSchool("Гимназия № 1", "Псков", "RU-PSK")


def _own(stage: Stage, who, school):
    expected = {Who.MEMBER: stage.school, Who.SIGNED_UP: stage.same_school, Who.REVIEWER: stage.reviewers_school}
    assert (school.id if school is not None else None) == expected.get(who)


def _once(stage: Stage, who, seen):
    assert bool(seen.once) == (who in ORGANIZERS), "what was merged is for those who keep the schools"


SCHOOLS = Area(
    "Schools",
    35,
    (
        Row(
            use_case=directory.schools,
            says="Schools where somebody works, with the number of people",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
        ),
        Row(
            use_case=records.card,
            says="A school's card",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.school,),
            sees=_once,
        ),
        Row(
            use_case=records.find,
            says="Find a school",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: ("школа 5",),
        ),
        Row(
            use_case=records.alike,
            says="What a school about to be added may be already",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (NEW,),
        ),
        Row(use_case=records.own, says="The own school", may=MEMBERS, asks=Asks.MEMBERSHIP, sees=_own),
        Row(
            use_case=records.names_of,
            says="Schools by number, for a list",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: ([s.school],),
        ),
        Row(use_case=keeping.require, says="Begin to put schools in order", may=ORGANIZERS),
        Row(use_case=keeping.page, says="The list of schools", may=ORGANIZERS),
        Row(use_case=keeping.pairs, says="Schools that may be one", may=ORGANIZERS),
        Row(
            use_case=keeping.pair,
            says="Two schools side by side",
            may=ORGANIZERS,
            call=lambda s, who: (s.school, s.same_school),
        ),
        Row(
            use_case=keeping.correct,
            says="Correct a school",
            may=ORGANIZERS,
            call=lambda s, who: (s.school, NEW),
        ),
        Row(
            use_case=keeping.merge,
            says="Make one school of two",
            may=ORGANIZERS,
            call=lambda s, who: (s.same_school, s.school),
        ),
        Row(
            use_case=keeping.split,
            says="Take a merge back",
            may=ORGANIZERS,
            call=lambda s, who: (s.merged_school,),
        ),
        Row(
            use_case=keeping.set_apart,
            says="Say that two schools aren't one",
            may=ORGANIZERS,
            call=lambda s, who: (s.school, s.same_school),
        ),
    ),
)


# -- things and the export (test_things.py, test_export.py) ----------------------------------------------

DOORS = {SCHOOL: (lambda s: s.school, "СОШ № 5, Псков", Who.MEMBER, Who.GUEST)}
LEFT_OUT = {"schools": all_of("what became of the record, which is the network's", "is_listed merged_into root")}
