"""Telling of what is new: to whom, once, in portions, and never more than once a day."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from domain.base.errors import DomainError
from domain.base.following import By, Facets
from domain.base.levels import STAGES, Grades
from domain.base.outbox import Lane
from domain.base.things import Thing
from domain.people.profile import ProfileField
from domain.voice.subscriptions import BROUGHT_BACK, MOST, PAUSE, Wanted
from handlers.people.directory.lexicon import lexicon
from services.areas import AREAS
from services.base.areas import Area, Areas, Followed, Known
from services.people import joining, profile
from services.voice import delivery, subscriptions
from services.voice.delivery import Sent, Wish
from storage.base import members, outbox

NOON = int(datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Europe/Moscow")).timestamp())
ROOM = "room"
ALL = Wish((Lane.PERSONAL, Lane.ANNOUNCEMENT), 1000)


class Rooms:
    """An area that the house doesn't know: what its things are is set by each test."""

    def __init__(self) -> None:
        self.facets: dict[int, Facets] = {}
        self.makers: dict[int, tuple[int, ...]] = {}
        self.closed_to: set[int] = set()

    def sees(self, unit, reader, thing):
        if reader.id in self.closed_to:
            raise DomainError("error-no-right")

    @property
    def area(self) -> Area:
        known = Known(ROOM, title=lambda unit, thing: f"№ {thing.id}", seen_by=self.sees)
        followed = Followed(
            kind=ROOM,
            forms=("blue", "green"),
            facets=lambda unit, thing: self.facets.get(thing.number),
            makers=lambda unit, thing: self.makers.get(thing.number, ()),
            by=frozenset(By),
        )
        return Area("rooms", things=(known,), followed=(followed,))


@pytest.fixture
def rooms(led):
    rooms = Rooms()
    led.units.areas = Areas((*AREAS.all, rooms.area))
    led.now = NOON
    return rooms


async def people(led, *names):
    return [await led.member(name, listed=False) for name in names]


async def opens(led, rooms, number, **facets):
    """A room is there, and ten minutes pass."""
    rooms.facets[number] = Facets(form="blue", **facets)
    await led.do(subscriptions.published, Thing(ROOM, number))
    led.now += PAUSE
    await ticks(led)


async def ticks(led):
    told = []
    while await led.ask(subscriptions.is_any_news):
        told.append(await led.do(subscriptions.tell))
    return told


async def waiting(led):
    """By person, what waits to be told."""
    rows = await led.rows("SELECT * FROM outbox WHERE kind = 'news' AND state IN ('due', 'digest') ORDER BY id")
    return {row["member_id"]: row["payload"] for row in rows}


async def goes_out(led):
    """All that is due is sent."""
    found = await led.do(delivery.turn_over, [], [ALL], frozenset())
    sent = [Sent(job, 7, frozenset(row.id for row in job.rows)) for job in found.jobs[0]]
    await led.do(delivery.turn_over, sent, [], frozenset())
    return [job.rows[0] for job in found.jobs[0]]


LITERATURE = Wanted(kind=ROOM, subject="literature")


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (Wanted(kind=ROOM), True),
        (LITERATURE, True),
        (Wanted(kind=ROOM, subject="physics"), False),
        (Wanted(kind=ROOM, form="blue"), True),
        (Wanted(kind=ROOM, form="green"), False),
        (Wanted(kind=ROOM, region="RU-PSK"), True),
        (Wanted(kind=ROOM, region="RU-MOW"), False),
        (Wanted(kind=ROOM, grades="8-8"), True),
        (Wanted(kind=ROOM, grades="1-4"), False),
        (Wanted(kind=ROOM, grades="my"), True),
        (Wanted(kind=ROOM, used=True), True),
        (Wanted(kind=ROOM, best=True), False),
        (Wanted(kind=ROOM, words="карты писателям"), True),
        (Wanted(kind=ROOM, words="карты синхрофазотрона"), False),
        (Wanted(kind=ROOM, form="blue", subject="literature", region="RU-PSK", words="карта"), True),
        (Wanted(kind=ROOM, form="green", subject="literature", region="RU-PSK", words="карта"), False),
    ],
)
async def test_all_that_was_chosen_must_be_true_of_it(led, rooms, wanted, fits):
    anna = await led.member("Анна", listed=False, grades=["senior"])
    await led.do(subscriptions.follow, anna, wanted)
    said = {"region": "RU-PSK", "words": "Карта наших писателей", "grades": Grades(8, 10), "is_best": True}
    await opens(led, rooms, 1, subjects=("history", "literature"), **said)
    assert (anna in await waiting(led)) is fits


@pytest.mark.parametrize(
    ("stages", "of", "fits"),
    [
        (["primary"], Grades(8, 8), False),
        (["primary", "extra"], STAGES["extra"], True),
        (["senior"], STAGES["vocational"], False),
        ([], Grades(8, 8), False),
        ([], None, True),
    ],
)
async def test_my_level_is_what_stands_on_the_page_when_it_is_told(led, rooms, stages, of, fits):
    anna = await led.member("Анна", listed=False, grades=["middle"])
    await led.do(subscriptions.follow, anna, Wanted(kind=ROOM, grades="my"))
    if stages:
        await led.do(profile.fill, anna, {ProfileField.GRADES: stages})
    else:
        await led.do(profile.clear, anna, ProfileField.GRADES)
    await opens(led, rooms, 1, grades=of)
    assert (anna in await waiting(led)) is fits


async def test_what_is_recommended_is_told_then_and_only_to_whoever_asked_for_such_before(led, rooms):
    anna, boris, vera = await people(led, "Анна", "Борис", "Вера")
    best = Wanted(kind=ROOM, best=True)
    await led.do(subscriptions.follow, anna, best)
    await led.do(subscriptions.follow, boris, Wanted(kind=ROOM))
    await opens(led, rooms, 1)
    assert set(await waiting(led)) == {boris}
    await goes_out(led)
    rooms.facets[1] = Facets(form="blue", is_best=True)
    for _ in range(2):  # a newer version is recommended too
        await led.do(subscriptions.recommended, Thing(ROOM, 1))
        led.now += 1
        await led.do(subscriptions.follow, vera, best)
        led.now += PAUSE
        await ticks(led)
        assert set(await waiting(led)) == {anna}
    (row,) = await goes_out(led)
    assert row.payload == {ROOM: [1]}


async def test_who_follows_both_what_is_new_and_what_is_recommended_hears_of_a_thing_as_both(led, rooms):
    (anna,) = await people(led, "Анна")
    for wanted in (Wanted(kind=ROOM), Wanted(kind=ROOM, best=True)):
        await led.do(subscriptions.follow, anna, wanted)
    await opens(led, rooms, 1)
    assert set(await waiting(led)) == {anna}
    await goes_out(led)
    rooms.facets[1] = Facets(form="blue", is_best=True)
    await led.do(subscriptions.recommended, Thing(ROOM, 1))
    led.now += PAUSE
    await ticks(led)
    assert set(await waiting(led)) == {anna}


async def test_the_order_of_a_search_is_that_of_what_is_told_where_nothing_else_asks_for_it(led, rooms):
    (anna,) = await people(led, "Анна")
    await led.do(subscriptions.follow, anna, Wanted(kind=ROOM, used=True))
    rooms.facets = {number: Facets(form="blue", used=used) for number, used in ((1, 0), (2, 7), (3, 2))}

    def told(unit):
        reader = members.by_id(unit.db, anna, unit.now)
        return [one.thing.id for one in subscriptions.told_of(unit, reader, {ROOM: [1, 2, 3]})]

    assert await led.ask(told) == [2, 3, 1]
    await led.do(subscriptions.follow, anna, Wanted(kind=ROOM, form="blue"))
    assert await led.ask(told) == [1, 2, 3]


async def test_one_notice_though_several_fit_and_none_to_its_maker_or_whoever_may_not_open_it(led, rooms):
    anna, boris, vera, gleb = await people(led, "Анна", "Борис", "Вера", "Глеб")
    for person in (anna, boris, vera, gleb):
        for wanted in (Wanted(kind=ROOM), LITERATURE, Wanted(kind=ROOM, words="карта")):
            await led.do(subscriptions.follow, person, wanted)
    rooms.makers[1], rooms.closed_to = (boris,), {vera}
    await led.do(joining.leave, gleb)
    await opens(led, rooms, 1, subjects=("literature",), words="Карта")
    assert await waiting(led) == {anna: '{"room": [1]}'}
    (row,) = await led.rows("SELECT * FROM outbox WHERE kind = 'news'")
    assert (row["lane"], row["urgent"]) == (Lane.ANNOUNCEMENT, 0), "behind all that is personal, and not at night"


async def test_whoever_comes_back_has_their_subscriptions(led, rooms):
    (anna,) = await people(led, "Анна")
    await led.do(subscriptions.follow, anna, Wanted(kind=ROOM))
    await led.do(joining.leave, anna)
    await led.do(joining.come_back, anna)
    await opens(led, rooms, 1)
    assert anna in await waiting(led)


async def test_what_was_switched_off_is_silent_and_comes_back_within_a_day(led, rooms):
    (anna,) = await people(led, "Анна")
    (one,) = await led.do(subscriptions.follow, anna, Wanted(kind=ROOM))
    await led.do(subscriptions.switch, anna, one.id, False)
    await opens(led, rooms, 1)
    assert await waiting(led) == {}
    led.now += BROUGHT_BACK - PAUSE
    (off,) = await led.ask(subscriptions.mine, anna)
    assert off.off_at is not None
    led.now += 1
    assert await led.ask(subscriptions.mine, anna) == []
    await led.do(subscriptions.follow, anna, LITERATURE)
    (left,) = await led.rows("SELECT subject FROM subscriptions")
    assert left == {"subject": "literature"}, "what can't be brought back isn't kept"


async def test_a_wish_said_twice_is_one_and_there_is_an_end_to_them(led, rooms):
    (anna,) = await people(led, "Анна")
    for _ in range(2):
        assert len(await led.do(subscriptions.follow, anna, LITERATURE)) == 1
    for number in range(MOST - 1):
        await led.do(subscriptions.follow, anna, Wanted(kind=ROOM, words=f"слово{number}"))
    await led.refuses("error-subscriptions-many", subscriptions.follow, anna, Wanted(kind=ROOM))
    newest = (await led.ask(subscriptions.mine, anna))[0]
    await led.do(subscriptions.switch, anna, newest.id, False)
    await led.do(subscriptions.follow, anna, Wanted(kind=ROOM))
    await led.refuses("error-subscriptions-many", subscriptions.switch, anna, newest.id, True)


async def test_what_one_has_already_can_be_asked_for_when_there_is_no_room_for_more(led, rooms):
    (anna,) = await people(led, "Анна")
    await led.do(subscriptions.follow, anna, LITERATURE)
    for number in range(MOST - 1):
        await led.do(subscriptions.follow, anna, Wanted(kind=ROOM, words=f"слово{number}"))
    assert len(await led.do(subscriptions.follow, anna, LITERATURE)) == MOST


async def test_a_subscription_is_its_owners_and_none_while_it_is_off(led, rooms):
    anna, boris = await people(led, "Анна", "Борис")
    (one,) = await led.do(subscriptions.follow, anna, LITERATURE)
    for on in (True, False):
        await led.refuses("error-subscription-gone", subscriptions.switch, boris, one.id, on)
    assert [await led.ask(subscriptions.has, who, LITERATURE) for who in (anna, boris)] == [True, False]
    await led.do(subscriptions.switch, anna, one.id, False)
    assert not await led.ask(subscriptions.has, anna, LITERATURE)


async def test_what_somebody_is_near_to_is_their_first_subject_or_else_their_region(led, rooms):
    teaches = await led.member("Анна", region="RU-PSK", subjects=["literature", "history"])
    other = await led.member("Борис", region="RU-PSK", subjects=["каллиграфия"])
    assert await led.ask(subscriptions.near, teaches, ROOM) == LITERATURE
    assert await led.ask(subscriptions.near, other, ROOM) == Wanted(kind=ROOM, region="RU-PSK")


async def test_whoever_asks_after_it_was_there_has_seen_it_in_the_list(led, rooms):
    anna, boris = await people(led, "Анна", "Борис")
    rooms.facets[1] = Facets(form="blue")
    await led.do(subscriptions.follow, anna, Wanted(kind=ROOM))
    await led.do(subscriptions.published, Thing(ROOM, 1))
    led.now += 1
    await led.do(subscriptions.follow, boris, Wanted(kind=ROOM))
    led.now += PAUSE
    await ticks(led)
    assert set(await waiting(led)) == {anna}


@pytest.mark.parametrize(
    ("wanted", "key"),
    [
        (Wanted(kind="nothing"), "error-stale-button"),
        (Wanted(kind=ROOM, form="red"), "error-option-gone"),
        (Wanted(kind=ROOM, subject="alchemy"), "error-option-gone"),
        (Wanted(kind=ROOM, grades="12-14"), "error-option-gone"),
        (Wanted(kind="idea", grades="5-9"), "error-option-gone"),
        (Wanted(kind="idea", best=True), "error-option-gone"),
        (Wanted(kind="material", region="RU-PSK"), "error-option-gone"),
    ],
)
async def test_what_nobody_offers_is_refused(led, rooms, wanted, key):
    (anna,) = await people(led, "Анна")
    await led.refuses(key, subscriptions.follow, anna, wanted)


async def test_thousands_are_told_in_portions_and_a_death_between_loses_nobody(led, rooms, monkeypatch):
    monkeypatch.setattr(subscriptions, "AT_ONCE", 3)
    crowd = await people(led, *(f"Анна {number}" for number in range(8)))
    for person in crowd:
        await led.do(subscriptions.follow, person, LITERATURE)
        await led.do(subscriptions.follow, person, Wanted(kind=ROOM))
    rooms.facets[1] = Facets(form="blue", subjects=("literature",))
    await led.do(subscriptions.published, Thing(ROOM, 1))
    assert not await led.ask(subscriptions.is_any_news), "what is taken back at once is no news"
    led.now += PAUSE
    assert await led.do(subscriptions.tell) == 3

    def dies(unit):
        subscriptions.tell(unit)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await led.do(dies)
    assert sorted(await waiting(led)) == crowd[:3]
    assert await ticks(led) == [3, 2]
    assert sorted(await waiting(led)) == crowd
    await led.do(subscriptions.published, Thing(ROOM, 1))
    led.now += PAUSE
    assert await ticks(led) == []
    (count,) = await led.rows("SELECT count(*) AS n FROM outbox WHERE kind = 'news'")
    assert count["n"] == len(crowd), "nobody twice"


async def test_of_several_that_wait_each_is_told_as_new_and_as_recommended(led, rooms):
    anna, boris = await people(led, "Анна", "Борис")
    await led.do(subscriptions.follow, anna, Wanted(kind=ROOM))
    await led.do(subscriptions.follow, boris, Wanted(kind=ROOM, best=True))
    for thing in (Thing(ROOM, 1), Thing(ROOM, 2)):
        rooms.facets[thing.number] = Facets(form="blue", is_best=True)
        await led.do(subscriptions.recommended, thing)
        await led.do(subscriptions.published, thing)
    assert not await led.ask(subscriptions.is_any_news)
    led.now += PAUSE
    await ticks(led)
    assert await waiting(led) == dict.fromkeys((anna, boris), '{"room": [1, 2]}')
    rooms.facets[3] = rooms.facets[1]
    await led.do(subscriptions.recommended, Thing(ROOM, 3))
    for number, who in ((1, {anna}), (3, set())):
        assert await led.ask(subscriptions.followers, Thing(ROOM, number), [anna, boris]) == who


async def test_what_is_taken_back_half_way_is_told_to_nobody_else(led, rooms, monkeypatch):
    monkeypatch.setattr(subscriptions, "AT_ONCE", 1)
    crowd = await people(led, "Анна", "Борис")
    for person in crowd:
        await led.do(subscriptions.follow, person, Wanted(kind=ROOM))
    rooms.facets[1] = Facets(form="blue")
    await led.do(subscriptions.published, Thing(ROOM, 1))
    led.now += PAUSE
    assert await led.do(subscriptions.tell) == 1
    del rooms.facets[1]
    assert await led.do(subscriptions.tell) == 0
    assert not await led.ask(subscriptions.is_any_news), "it doesn't keep others waiting"
    assert list(await waiting(led)) == crowd[:1]
    rooms.facets[1] = Facets(form="blue")
    await led.do(subscriptions.published, Thing(ROOM, 1))
    led.now += PAUSE
    assert not await led.ask(subscriptions.is_any_news), "nobody hears of it twice"


async def test_several_a_day_are_one_notice_and_the_rest_is_one_the_next_day(led, rooms):
    (anna,) = await people(led, "Анна")
    await led.do(subscriptions.follow, anna, Wanted(kind=ROOM))
    await opens(led, rooms, 1)
    await opens(led, rooms, 2)
    (row,) = await goes_out(led)
    assert row.payload == {ROOM: [1, 2]}
    await opens(led, rooms, 3)
    await opens(led, rooms, 4)
    assert await goes_out(led) == [], "once a day"
    led.now = int(datetime(2026, 11, 24, 16, 0, tzinfo=ZoneInfo("Europe/Moscow")).timestamp()) - 1
    assert await goes_out(led) == []
    led.now += 1
    (row,) = await goes_out(led)
    assert row.payload == {ROOM: [3, 4]}


async def test_in_a_weekly_digest_it_is_one_line(led, rooms):
    (anna,) = await people(led, "Анна")
    await led.do(subscriptions.follow, anna, Wanted(kind=ROOM))
    await opens(led, rooms, 1)
    (row,) = await led.rows("SELECT id FROM outbox WHERE kind = 'news'")
    await led.do(lambda unit: outbox.into_digest(unit.db, row["id"]))
    led.now += 2 * 86_400
    await opens(led, rooms, 2)
    assert await waiting(led) == {anna: '{"room": [1, 2]}'}
    (row,) = await led.rows("SELECT expires_at FROM outbox WHERE kind = 'news'")
    assert row["expires_at"] == led.now + 14 * 86_400


async def test_what_was_taken_back_at_once_is_told_when_it_is_there_again(led, rooms):
    (anna,) = await people(led, "Анна")
    await led.do(subscriptions.follow, anna, Wanted(kind=ROOM))
    await opens(led, rooms, 1)
    await goes_out(led)
    await led.do(subscriptions.published, Thing(ROOM, 2))
    led.now += PAUSE
    assert await ticks(led) == [0]
    assert await waiting(led) == {}
    await opens(led, rooms, 2)
    assert await waiting(led) == {anna: '{"room": [2]}'}


async def test_a_notice_names_what_is_still_there_for_its_reader(led, rooms):
    (anna,) = await people(led, "Анна")
    rooms.facets = {1: Facets(form="blue"), 2: Facets(form="green")}

    def told(unit):
        reader = members.by_id(unit.db, anna, unit.now)
        return [(one.form, one.title) for one in subscriptions.told_of(unit, reader, {ROOM: [1, 2, 3]})]

    assert await led.ask(told) == [("blue", "№ 1"), ("green", "№ 2")]
    del rooms.facets[1]
    assert await led.ask(told) == [("green", "№ 2")]
    rooms.closed_to = {anna}
    assert await led.ask(told) == []


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("синий зал по литературе", Wanted(kind=ROOM, form="blue", subject="literature", words="зал")),
        ("литература физика", Wanted(kind=ROOM, subject="literature", words="физика")),
        ("учитель физики 5б", Wanted(kind=ROOM, subject="physics")),
        ("зал 5 класс", Wanted(kind=ROOM, grades="5-5", words="зал")),
        ("залы техникума", Wanted(kind=ROOM, grades="12-12", words="залы")),
        ("зал для меня", Wanted(kind=ROOM, grades="my", words="зал")),
        ("20 залов", Wanted(kind=ROOM, words="залов")),
        ("синхрофазотрон", Wanted(kind=ROOM, words="синхрофазотрон")),
    ],
)
def test_the_words_of_a_search_become_a_wish(said, wanted):
    assert subscriptions.read(lexicon(), ROOM, said, {"blue": "Синие", "green": "Зелёные"}, set(By)) == wanted


def test_what_a_kind_is_not_narrowed_by_stays_words():
    said = subscriptions.read(lexicon(), "material", "дроби москва 5 класс", {}, AREAS.following("material").by)
    assert said == Wanted(kind="material", grades="5-5", words="дроби москва")
    said = subscriptions.read(lexicon(), "idea", "зал мои классы", {}, AREAS.following("idea").by)
    assert said == Wanted(kind="idea", words="зал мои")
