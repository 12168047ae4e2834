"""Rights: vouching for a colleague."""

from __future__ import annotations

from services.people import vouching
from storage.people import vouches
from tests.rights.persons import LEADERS, MEMBERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import NOW, Stage

KNOWN = LEADERS | {Who.EXPERT, Who.MODERATOR, Who.CAME}
"""Whom the network knows without anybody's word: by a role, or because they came."""
UNKNOWN = "error-vouch-unknown"


def _vouched(member: str):
    def sees(stage: Stage, who, _):
        assert vouches.has(stage.db, getattr(stage, member), by=stage[who])

    return sees


def _has_vouched(unit, stage: Stage, who):
    vouches.give(unit.db, stage.listed, by=stage[who], now=NOW)


def _not_any_more(stage: Stage, who, _):
    assert not vouches.has(stage.db, stage.listed, by=stage[who])


def _own(stage: Stage, who, mine):
    assert [giver.id for giver in mine.givers] == ([stage[Who.ORGANIZER]] if who is Who.MEMBER else [])
    assert mine.may == (who in KNOWN)


def _of_the_viewer(stage: Stage, who, page):
    assert [one.id for one in page.items] == ([stage[Who.MEMBER]] if who is Who.ORGANIZER else [])


def _told(stage: Stage, who, found):
    assert (found is not None) == (who is Who.MEMBER)


VOUCHING = Area(
    "Vouching",
    31,
    (
        Row(
            use_case=vouching.standing,
            says="Whether one vouches for a person, or could",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.listed,),
        ),
        Row(
            use_case=vouching.vouch,
            says="Vouch for somebody",
            on="in the directory",
            may=KNOWN,
            call=lambda s, who: (s.listed,),
            refusal=UNKNOWN,
            sees=_vouched("listed"),
        ),
        Row(
            use_case=vouching.vouch,
            says="Vouch for somebody",
            on="who isn't shown",
            may=frozenset(),
            call=lambda s, who: (s.asker,),
            refusal="error-person-hidden",
            but={Who.ADDRESSEE: UNKNOWN, Who.FRIEND: UNKNOWN},
        ),
        Row(
            use_case=vouching.vouch_asked,
            says="Vouch for whoever asks by a link",
            may=KNOWN,
            call=lambda s, who: (s.vouch_link,),
            refusal=UNKNOWN,
            sees=_vouched("hidden"),
        ),
        Row(
            use_case=vouching.take_back,
            says="Vouch for somebody no longer",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.listed,),
            given=_has_vouched,
            sees=_not_any_more,
        ),
        Row(
            use_case=vouching.asked,
            says="See who asks for one's word by a link",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.vouch_link,),
        ),
        Row(
            use_case=vouching.mine,
            says="By what the network knows one",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            sees=_own,
        ),
        Row(
            use_case=vouching.open_link,
            says="Make the link by which one asks a colleague to vouch",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
        ),
        Row(
            use_case=vouching.given,
            says="Those for whom one vouches",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            sees=_of_the_viewer,
        ),
        Row(
            use_case=vouching.one_given,
            says="One of those for whom one vouches",
            may={Who.ORGANIZER},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s[Who.MEMBER],),
            refusal="error-vouch-gone",
        ),
        Row(
            use_case=vouching.notice,
            says="The notice that somebody has vouched",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s[Who.ORGANIZER],),
            sees=_told,
        ),
    ),
)
