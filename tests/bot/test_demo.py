"""The demo's network is made by the use cases and is what a newcomer will meet."""

import json
import re
from pathlib import Path

from bot import app
from bot.clock import FollowedClock
from bot.demo import __main__ as demo
from bot.demo import files
from bot.demo.phones import Phones
from bot.demo.seed import AREAS as DEMO
from bot.demo.seed import seed
from bot.settings import Settings
from domain.base.lists import FIRST
from domain.decisions import counting
from domain.materials.materials import MaterialState
from domain.people.profile import GRADES, HELP, SUBJECTS
from services.areas import AREAS
from services.base import members, signs
from services.base.unit import Network, Units
from services.decisions import ballots, recounting, replying
from services.ideas import result_views
from services.materials import looking, views
from services.moderation import deciding
from services.people import joining
from services.reviews import reviewing
from simulator import LocalTelegram
from simulator.world import World
from storage.base.database import Database

FOLDER = Path(demo.__file__).parent
NOW = 1_795_400_000


def read(name: str) -> list[dict]:
    return json.loads((FOLDER / name).read_text("utf-8"))


async def test_everybody_joins_and_the_first_is_the_owner(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "network.db")
    network = Network("Учительская", "Europe/Moscow", "Оператор", "", frozenset({demo.ORGANIZER}))
    units = Units(database, network, AREAS, lambda: NOW)
    from services.people import consents

    await units.do(consents.publish_first, {"ru": "Согласие", "en": "Consent"})
    people = await seed(units)
    assert people[0] == demo.ORGANIZER
    owner = await units.ask(members.find, demo.ORGANIZER)
    assert owner is not None
    stranger = await units.do(members.meet, 77, "ru")
    way = await units.ask(joining.way, stranger.id)
    assert (way.people, way.leaders) == (len(people), ("Лебедева Ольга Владимировна",))
    assert way.regions >= 10

    def standing(unit):
        rows = unit.db.execute("SELECT state, count(*) FROM seats GROUP BY state").fetchall()
        return {row[0]: row[1] for row in rows}

    seats = await units.ask(standing)
    assert seats["waiting"] == 2, "one event is full, with a queue"

    def told(unit):
        return {row[0] for row in unit.db.execute("SELECT DISTINCT kind FROM outbox")}

    def ideas(unit):
        rows = unit.db.execute(
            """SELECT kind, coalesce(p.state, q.state), count(*) FROM ideas
            LEFT JOIN problems p ON p.idea_id = ideas.id LEFT JOIN projects q ON q.idea_id = ideas.id GROUP BY 1, 2"""
        ).fetchall()
        return {(row[0], row[1]): row[2] for row in rows}

    assert await units.ask(ideas) == {
        ("problem", "open"): 1,
        ("problem", "solved"): 1,
        ("problem", "checked"): 1,
        ("project", "gathering"): 1,
        ("project", "running"): 1,
        ("project", "review"): 1,
        ("project", "closed"): 1,
    }

    def decided(unit):
        rows = unit.db.execute(
            "SELECT state, json_extract(outcome, '$.took_part') FROM decisions ORDER BY id"
        ).fetchall()
        return [tuple(row) for row in rows]

    assert await units.ask(decided) == [
        ("adopted", 10), ("adopted", 10), ("voting", None), ("gathering", None), ("discussion", None), ("voting", None),
    ]  # fmt: skip
    replies = (await units.ask(replying.listing, owner.id, 5, FIRST)).items
    seen = [await units.ask(replying.one, owner.id, amendment.id) for amendment in replies]
    assert {(one.amendment.paragraph, one.supporters) for one in seen} == {(2, 3), (3, 1)}
    assert all(one.may_support for one in seen), "whoever tries the demo can support an amendment"
    for number in (1, 2):
        handed = await units.ask(recounting.hand_out, owner.id, number)
        again = counting.recount(json.loads(handed.package))
        assert again.faults == (), "whoever tries the demo can count again"
    open_vote = await units.ask(recounting.check, owner.id, 3)
    assert open_vote.may_vote, "whoever tries the demo can vote"
    assert open_vote.decision.is_open(NOW + 86_400)

    visitor = await units.ask(members.find, 2011)
    charter_vote = await units.ask(ballots.paper, visitor.id, 6)
    assert charter_vote.decision.rule is not None
    assert charter_vote.decision.rule.quorum - 4 <= 3, "a few persons of the demo carry it, and see the charter change"

    def known(unit, telegram_id):
        return signs.is_known(unit, members.find(unit, telegram_id).id)

    assert await units.ask(known, 2011), "whoever tries the demo can vote on the charter"
    assert not await units.ask(known, 2013), "and somebody there can ask for it"

    def late(unit):
        return unit.db.execute(
            "SELECT count(*) FROM projects WHERE state = 'running' AND answer_by < ?", (NOW,)
        ).fetchone()[0]

    assert not await units.ask(late), "whoever tries the demo may ask to join a project at work"
    assert (await units.ask(result_views.archive, owner.id, FIRST)).total == 1, (
        "what is over teaches by what was learnt"
    )
    reviewer = await units.ask(members.find, 2007)
    assert reviewer is not None
    asked = (await units.ask(reviewing.mine, reviewer.id)).page.items
    assert [line.title for line in asked] == ["Письма в другой город"], "the other reviewer has judged already"
    past = ("problem", "project", "plan", "remark", "decision")
    about_ideas = {kind for kind in await units.ask(told) if kind.startswith(past)}
    assert not about_ideas, "what was said of the past was read in the past"
    waiting = (await units.ask(deciding.page, owner.id)).items
    assert [line.title for line in waiting] == ["Подростки стесняются петь при одноклассниках"]
    await database.close()


async def test_a_file_is_sent_from_a_phone_and_found_readable(tmp_path: Path) -> None:
    async with LocalTelegram(token="42:LOCAL-TELEGRAM", persons=read("persons.json"), timeout=0) as telegram:
        settings = Settings(
            bot_token=telegram.token,
            bot_api_url=telegram.url,
            database_path=tmp_path / "network.db",
            organizer_ids=frozenset({demo.ORGANIZER}),
            **read("operator.json"),
        )
        async with app.running(settings, FollowedClock(telegram.url)) as running:
            units = running.units
            people = await seed(units)
            await files.share(running, Phones(telegram.url), people[0])
            (row,) = read("files.json")
            author = await units.ask(members.find, row["by"])
            theirs = (await units.ask(views.mine, author.id, FIRST)).items
            (material,) = [one for one in theirs if one.title == row["title"]]
            assert material.state is MaterialState.PUBLISHED
            shown = await units.ask(views.own_card, author.id, material.id)
            (file,) = shown.files
            assert (file.item.name, file.item.mime) == (row["file"], "application/pdf")
            sight = await units.ask(looking.foreseen, 0, [file.item])
            assert (sight.known, sight.unread, sight.outs, sight.told) == (1, (), (), ()), "readable, and names nobody"


def test_the_phones_are_those_of_the_members_and_one_guest() -> None:
    persons, people = read("persons.json"), read("members.json")
    world = World("42:LOCAL-TELEGRAM")
    for person in persons:
        world.add_person(**person)
    assert [p["id"] for p in persons if p["role"] != "guest"] == [p["id"] for p in people]
    assert [p["role"] for p in persons].count("guest") == 1
    assert len(people) == 13, "twelve teachers and an organizer"


def test_profiles_use_the_lists_that_the_forms_offer() -> None:
    for person in read("members.json"):
        profile = person["profile"]
        assert set(profile["subjects"]) <= set(SUBJECTS)
        assert set(profile["grades"]) <= set(GRADES)
        assert set(profile["can_help"]) <= set(HELP)
        assert len(profile["intro"]) <= 140


def test_nothing_leads_out_of_the_machine() -> None:
    for link in re.findall(r"https?://([^/\"]+)", (FOLDER / "events.json").read_text("utf-8")):
        assert link == "example.org"


def test_every_area_of_the_demo_is_listed():
    seeds = "async def seed(units: Units, owner: int)"
    files = {file.stem for file in FOLDER.glob("*.py") if seeds in file.read_text("utf-8")}
    assert {area.__module__.rpartition(".")[2] for area in DEMO} == files, "AREAS in bot/demo/seed.py"
    assert len(files) > 1
