"""Lists of doors stay short however many areas bring one (PRODUCT §0)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.base.roles import Right, Role, rights_of
from handlers.features import all_features
from handlers.ui.entry import MOST_ROWS, Doors, Entry, Room
from handlers.ui.rooms import LIFE, PEOPLE, SETTINGS, TALK, WORK
from handlers.ui.screen import Go

ROOM, OTHER = Room("one", "one.title", "one", 2), Room("two", "two.title", "two", 4)
LIST = Doors(
    "home",
    3,
    (ROOM, OTHER),
    (
        Entry("a", "a", Right.ADMIT, 1, within="one"),
        Entry("b", "b", Right.INVITE, 2, within="one"),
        Entry("c", "c", Right.SEE_AUDIT, 3),
        Entry("d", "d", Right.SEE_PEOPLE, 5, within="two"),
    ),
)
ALL = frozenset(Right)


def names(doors, rights, room=None):
    return [one.to for one in doors.on(rights, room)]


def test_whoever_may_open_few_has_them_all_at_once():
    assert names(LIST, ALL - {Right.SEE_AUDIT}) == ["a", "b", "d"]
    assert LIST.back("a", ALL - {Right.SEE_AUDIT}) == Go(to="home")


def test_many_stand_in_their_rooms_and_nobody_is_alone_in_one():
    assert names(LIST, ALL) == ["one", "c", "d"]
    assert names(LIST, ALL, "one") == ["a", "b"]
    assert [LIST.back(to, ALL).to for to in "abcd"] == ["one", "one", "home", "home"]


def test_a_door_with_nothing_behind_it_does_not_stand_there():
    assert [one.to for one in LIST.on(ALL, without={"a"})] == ["b", "c", "d"]
    assert LIST.back("b", ALL, {"a"}) == Go(to="home")
    assert [one.to for one in LIST.on(ALL, "one", {"a"})] == ["b"]


def test_a_room_shows_only_what_may_be_opened():
    assert names(LIST, frozenset({Right.ADMIT}), "one") == ["a"]
    assert names(LIST, frozenset(), "one") == []


def test_a_door_of_its_own_stands_where_its_place_is_among_the_rooms():
    more = replace(LIST, entries=(Entry("z", "z", None, 1), *LIST.entries[::-1], Entry("y", "y", None, 9)))
    assert names(more, ALL) == ["z", "one", "c", "d", "y"]


def grown(doors, rooms):
    """With four more areas, each of which brings a door."""
    more = [Entry(f"more-{n}", f"more_{n}", Right.ADMIT, 90 + n, rooms[n % len(rooms)]) for n in range(4)]
    return replace(doors, entries=(*doors.entries, *more))


@pytest.mark.parametrize("roles", [*((role,) for role in Role), tuple(Role)])
def test_no_list_is_longer_than_a_screen_today_or_with_four_more_areas(roles):
    features, rights = all_features(), rights_of(roles)
    for doors, rooms in ((features.desk, (PEOPLE, LIFE, SETTINGS)), (features.mine, (TALK, WORK))):
        for one in (doors, grown(doors, rooms)):
            assert len(one.on(rights)) <= one.many
            assert all(len(one.on(rights, room.to)) <= MOST_ROWS for room in one.rooms)


def test_each_door_stands_in_a_room_that_there_is():
    features = all_features()
    for doors in (features.desk, features.mine):
        assert {entry.within for entry in doors} - {None} <= {room.to for room in doors.rooms}
        assert {room.to for room in doors.rooms} <= features.screens.keys()
