"""Whom an announcement reaches: what areas bring narrows it, and what nobody brings widens nothing."""

from __future__ import annotations

from domain.base.things import Thing
from services.areas import AREAS
from services.base.areas import Area, Areas, Choice, Known, Part
from services.voice import notices
from services.voice.announcements import drafting, looking, sending


def ideas(leader):
    """An area whose idea 5 has the people whose name begins with an А and those with a Б; `leader` leads it."""
    part = Part(
        name="idea",
        condition="m.name LIKE 'А%' AND '5/for' IN (SELECT value FROM json_each(:chosen_idea))"
        " OR m.name LIKE 'Б%' AND '5/against' IN (SELECT value FROM json_each(:chosen_idea))",
        choices=lambda unit: [Choice("5", 2, "Общий банк задач")],
        of="idea",
        within=lambda unit, idea: [Choice(f"{idea.id}/{side}", 1) for side in ("for", "against")],
    )
    known = Known(
        "idea",
        title=lambda unit, thing: "Общий банк задач",
        seen_by=lambda unit, reader, thing: None,
        is_led_by=lambda unit, member, thing: member.id == leader and thing == Thing("idea", 5),
    )
    return Area("ideas", segments=(part,), things=(known,))


async def people(led):
    anna, boris = await led.member("Анна", listed=False), await led.member("Борис", listed=False)
    led.units.areas = Areas((*AREAS.all, ideas(anna)))
    return anna, boris


async def drafted(led, segment, who=None):
    return await led.do(drafting.create, who or led.owner, "x", "x", segment=segment)


async def test_a_part_that_an_area_brings_narrows_with_the_others(led):
    await people(led)
    seen = await drafted(led, {})
    number = seen.announcement.id
    assert await led.ask(looking.choices, led.owner, "idea") == (True, [Choice("5", 2, "Общий банк задач")])
    assert [c.value for c in await led.ask(looking.within, led.owner, "idea", "5")] == ["5/for", "5/against"]
    seen = await led.do(drafting.toggle, led.owner, number, "idea", "5/for")
    assert (list(seen.sample), seen.titles) == (["Анна"], {"5/for": "Общий банк задач"})
    seen = await led.do(drafting.toggle, led.owner, number, "idea", "5/against")
    assert seen.count == 2, "values of one part widen it"
    seen = await led.do(drafting.toggle, led.owner, number, "role", "owner")
    assert seen.count == 0, "parts narrow each other, however a condition is put"
    await led.refuses("error-option-gone", drafting.toggle, led.owner, number, "idea", "5/nobody")
    await led.refuses("error-option-gone", drafting.toggle, led.owner, number, "idea", "x y/for")
    await led.refuses("error-stale-button", drafting.toggle, led.owner, number, "nothing", "5")
    await led.refuses("error-stale-button", looking.within, led.owner, "role", "owner")


async def test_whoever_leads_the_thing_writes_to_its_people_and_to_nobody_else(led):
    anna, boris = await people(led)
    seen = await drafted(led, {"idea": ("5/for",)}, anna)
    assert seen.count == 1
    for segment in (
        {},
        {"idea": ()},
        {"idea": ("6/for",)},
        {"idea": ("5/for", "6/for")},
        {"idea": ("5/for",), "role": ("owner",)},
        {"gone": ("5/for",)},
    ):
        await led.refuses("error-no-right", drafting.create, anna, "x", "x", segment=segment)
    await led.refuses("error-no-right", drafting.create, boris, "x", "x", segment={"idea": ("5/for",)})


async def test_what_the_people_of_one_thing_get_is_their_own_matter_and_ends_when_it_is_muted(led):
    anna, boris = await people(led)
    await led.do(notices.mute, boris, "announcements")
    seen = await drafted(led, {"idea": ("5/for", "5/against")}, anna)
    assert seen.count == 2, "muted announcements don't hold it back"
    await led.do(sending.confirm, anna, seen.announcement.id, 2)
    await led.database.write(lambda db: db.execute("UPDATE outbox SET state = 'digest' WHERE member_id = ?", (boris,)))
    await led.do(notices.mute_thing, boris, Thing("idea", 5))
    rows = await led.rows(
        "SELECT member_id, state, category, payload FROM outbox WHERE kind = 'announcement' ORDER BY 1"
    )
    number = seen.announcement.id
    assert [(row["member_id"], row["state"]) for row in rows] == [(anna, "due"), (boris, "dropped")]
    assert {row["category"] for row in rows} == {"mine"}
    assert {row["payload"] for row in rows} == {f'{{"announcement":{number},"idea":5}}'}
    assert (await drafted(led, {"idea": ("5/for", "5/against")}, anna)).count == 1


async def test_a_part_that_no_area_knows_any_more_reaches_nobody(led):
    anna, _ = await people(led)
    seen = await drafted(led, {"idea": ("5/for",)}, anna)
    led.units.areas = AREAS
    assert (await led.ask(looking.card, led.owner, seen.announcement.id)).count == 0
