"""Whom an announcement reaches: what areas bring narrows it, and what nobody brings widens nothing."""

from __future__ import annotations

from domain.base.choices import Choice
from domain.base.things import Thing
from services.areas import AREAS
from services.base.areas import Area, Areas, Known, SegmentPart
from services.voice import notices
from services.voice.announcements import drafting, looking, saved, sending


def circles(leader):
    """An area whose circle 5 has the people whose name begins with an А and those with a Б; `leader` leads it."""
    part = SegmentPart(
        name="circle",
        condition="m.name LIKE 'А%' AND '5/for' IN (SELECT value FROM json_each(:chosen_circle))"
        " OR m.name LIKE 'Б%' AND '5/against' IN (SELECT value FROM json_each(:chosen_circle))",
        choices=lambda unit: [Choice("5", 2, "Кружок задач")],
        of="circle",
        within=lambda unit, circle: [Choice(f"{circle.id}/{side}", 1) for side in ("for", "against")],
    )
    known = Known(
        "circle",
        title=lambda unit, thing: "Кружок задач",
        seen_by=lambda unit, reader, thing: None,
        is_led_by=lambda unit, member, thing: member.id == leader and thing == Thing("circle", 5),
    )
    return Area("circles", segments=(part,), things=(known,))


async def people(led):
    anna, boris = await led.member("Анна", listed=False), await led.member("Борис", listed=False)
    led.units.areas = Areas((*AREAS.all, circles(anna)))
    return anna, boris


async def drafted(led, segment, who=None):
    return await led.do(drafting.create, who or led.owner, "x", "x", segment=segment)


async def test_a_part_that_an_area_brings_narrows_with_the_others(led):
    await people(led)
    seen = await drafted(led, {})
    number = seen.announcement.id
    assert await led.ask(looking.choices, led.owner, "circle") == (True, [Choice("5", 2, "Кружок задач")])
    assert [c.value for c in await led.ask(looking.within, led.owner, "circle", "5")] == ["5/for", "5/against"]
    seen = await led.do(drafting.toggle, led.owner, number, "circle", "5/for")
    assert (list(seen.sample), seen.titles) == (["Анна"], {"5/for": "Кружок задач"})
    seen = await led.do(drafting.toggle, led.owner, number, "circle", "5/against")
    assert seen.count == 2, "values of one part widen it"
    seen = await led.do(drafting.toggle, led.owner, number, "role", "owner")
    assert seen.count == 0, "parts narrow each other, however a condition is put"
    await led.refuses("error-option-gone", drafting.toggle, led.owner, number, "circle", "5/nobody")
    await led.refuses("error-option-gone", drafting.toggle, led.owner, number, "circle", "x y/for")
    await led.refuses("error-stale-button", drafting.toggle, led.owner, number, "nothing", "5")
    await led.refuses("error-stale-button", looking.within, led.owner, "role", "owner")


async def test_whoever_leads_the_thing_writes_to_its_people_and_to_nobody_else(led):
    anna, boris = await people(led)
    seen = await drafted(led, {"circle": ("5/for",)}, anna)
    assert seen.count == 1
    for segment in (
        {},
        {"circle": ()},
        {"circle": ("6/for",)},
        {"circle": ("5/for", "6/for")},
        {"circle": ("5/for",), "role": ("owner",)},
        {"gone": ("5/for",)},
    ):
        await led.refuses("error-no-right", drafting.create, anna, "x", "x", segment=segment)
    await led.refuses("error-no-right", drafting.create, boris, "x", "x", segment={"circle": ("5/for",)})


async def test_what_the_people_of_one_thing_get_is_their_own_matter_and_ends_when_it_is_muted(led):
    anna, boris = await people(led)
    await led.do(notices.mute, boris, "announcements")
    seen = await drafted(led, {"circle": ("5/for", "5/against")}, anna)
    assert seen.count == 2, "muted announcements don't hold it back"
    await led.do(sending.confirm, anna, seen.announcement.id, 2)
    await led.database.write(lambda db: db.execute("UPDATE outbox SET state = 'digest' WHERE member_id = ?", (boris,)))
    await led.do(notices.mute_thing, boris, Thing("circle", 5))
    rows = await led.rows(
        "SELECT member_id, state, category, payload FROM outbox WHERE kind = 'announcement' ORDER BY 1"
    )
    number = seen.announcement.id
    assert [(row["member_id"], row["state"]) for row in rows] == [(anna, "due"), (boris, "dropped")]
    assert {row["category"] for row in rows} == {"mine"}
    assert {row["payload"] for row in rows} == {f'{{"announcement":{number},"circle":5}}'}
    assert (await drafted(led, {"circle": ("5/for", "5/against")}, anna)).count == 1


async def test_a_part_that_no_area_knows_any_more_reaches_nobody(led):
    anna, _ = await people(led)
    seen = await drafted(led, {"circle": ("5/for",)}, anna)
    led.units.areas = AREAS
    assert (await led.ask(looking.card, led.owner, seen.announcement.id)).count == 0


async def test_the_number_of_a_segment_that_is_gone_is_no_other_segment(led):
    await people(led)
    number = (await drafted(led, {"circle": ("5/for",)})).announcement.id
    gone = (await led.do(saved.save, led.owner, number, "Первый")).saved.id
    await led.do(saved.drop, led.owner, gone)
    kept = (await led.do(saved.save, led.owner, number, "Второй")).saved.id
    await led.refuses("error-segment-gone", saved.drop, led.owner, gone)
    assert (await led.ask(saved.known, led.owner, kept)).name == "Второй"
