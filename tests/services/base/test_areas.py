"""What the areas bring: merged without clashes, and complete wherever one part needs another."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from domain.base.outbox import Kind
from domain.base.roles import Right
from handlers.features import all_features
from locales.texts import LANGUAGES, Texts
from services.areas import AREAS
from services.base.areas import (
    EVERYBODY,
    Area,
    Areas,
    Asked,
    AtStake,
    Cast,
    Counted,
    Credit,
    Discussed,
    Falling,
    Known,
    Moderated,
    OnMenu,
    PersonalData,
    Promising,
    Recurring,
    Refusable,
    Reviewed,
    Searched,
    SegmentPart,
    Waits,
)
from services.people.stakes import Stakes

ROOT = Path(__file__).parent.parent.parent.parent


def nothing(*args):
    return None


def data(name, table):
    return PersonalData(name=name, tables=frozenset({table}), export=nothing, erase=nothing)


REVIEWED = dict.fromkeys(("task", "authors", "unfit", "on_outcome"), nothing)
CAST = {"kind": "idea", "roles": (), "words": "idea-role", "is_live": nothing, "heir": nothing, "handed": nothing}
DISCUSSED = dict.fromkeys(("may_read", "may_write", "hears"), nothing)
TWICE = {
    "area ideas": (Area("ideas"), Area("ideas")),
    "kind of notice idea-new": (
        Area("a", kinds=(Kind("idea-new", None, resend=True),)),
        Area("b", kinds=(Kind("idea-new", None, resend=False),)),
    ),
    "part of the personal data ideas": (
        Area("a", personal_data=(data("ideas", "ideas"),)),
        Area("b", personal_data=(data("ideas", "votes"),)),
    ),
    "table of personal data ideas": (
        Area("a", personal_data=(data("ideas", "ideas"),)),
        Area("b", personal_data=(data("votes", "ideas"),)),
    ),
    "tick ideas": (
        Area("a", ticks=(Recurring("ideas", 5, nothing, nothing), Recurring("ideas", 9, nothing, nothing))),
    ),
    "term idea:ripe": (
        Area("a", due=(Falling("idea", "ripe", nothing),)),
        Area("b", due=(Falling("idea", "ripe", nothing),)),
    ),
    "kind of things idea": (
        Area("a", things=(Known("idea", nothing, nothing, nothing),)),
        Area("b", things=(Known("idea", nothing, nothing, nothing),)),
    ),
    "cast idea": (Area("a", casts=(Cast(**CAST),)), Area("b", casts=(Cast(**CAST),))),
    "kind of things with a discussion idea": (Area("a", discussed=(Discussed(kind="idea", **DISCUSSED),) * 2),),
    "kind of things to ask about idea": (Area("a", asked=(Asked(kind="idea", answers=nothing, may_ask=nothing),) * 2),),
    "moderated kind idea": (
        Area("a", moderated=(Moderated(kind="idea", author_of=nothing, shown=nothing, publish=nothing),) * 2),
    ),
    "kind that is searched idea": (Area("a", searched=(Searched("idea", nothing, nothing, nothing),) * 2),),
    "figure ideas": (Area("a", figures=(Counted("ideas", Right.SEE_PEOPLE, nothing, nothing),) * 2),),
    "row that invites vote": (Area("a", inviting=(Waits(frozenset({"vote"}), nothing),) * 2),),
    "kind that is reviewed idea": (Area("a", reviewed=(Reviewed(kind="idea", **REVIEWED),) * 2),),
    "credit reviews": (Area("a", credits=(Credit("reviews", nothing),) * 2),),
    "kind of promise idea": (Area("a", promises=(Promising("idea", *[nothing] * 5),) * 2),),
    "part of a segment ideas": (Area("a", segments=(SegmentPart(name="ideas", condition="1", choices=nothing),) * 2),),
    "kind of notices that may be refused idea-new": (Area("a", refusable=(Refusable("idea-new", nothing),) * 2),),
    "final refusal error-x": (Area("a", final=frozenset({"error-x"})), Area("b", final=frozenset({"error-x"}))),
    "row of the menu vote": (Area("a", mine=(OnMenu(frozenset({"vote"}), nothing, EVERYBODY),) * 2),),
    "row of today vote": (Area("a", today=(Waits(frozenset({"vote"}), nothing),) * 2),),
    "stake ideas": (Area("a", stakes=(AtStake("ideas", nothing, nothing),) * 2),),
}


@pytest.mark.parametrize("said", TWICE)
def test_a_name_given_twice_stops_the_start(said):
    what, _, name = said.rpartition(" ")
    with pytest.raises(ValueError, match=f"^{what} named twice: {name}$"):
        Areas(TWICE[said])


def test_whatever_can_be_muted_is_known_to_an_area():
    assert AREAS.muted <= AREAS.things.keys()
    assert AREAS.carried.things.keys() >= AREAS.addressed, (
        "a copy of an announcement names the thing whose people it is for"
    )


def test_what_may_be_refused_is_a_kind_of_notices():
    assert AREAS.refusable.keys() <= AREAS.kinds.keys()


def test_whatever_is_promised_is_done_by_an_area_and_shown_by_one():
    assert AREAS.promises.keys() <= all_features().openers.keys(), "`openers` in handlers/<area>/feature.py"
    for language in LANGUAGES:
        t = Texts(language, "Europe/Moscow", 0)
        for kind in AREAS.promises:
            assert t(f"join-promised-{kind}", when="joined", title="x", moment="y")
            assert t(f"join-promised-{kind}.unseen", when="joined")
            assert all(t(f"join-promised-{kind}.{said}") for said in ("toast", "off", "not"))
            assert t(f"notice-accepted-{kind}", state="in", title="x", moment="y")


def test_a_refusal_that_ends_a_form_is_one_that_is_said():
    said = {
        node.value
        for room in ("domain", "services", "handlers")
        for file in (ROOT / room).rglob("*.py")
        if file.name != "area.py"
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant)
    }
    assert AREAS.final - said == set(), "`final` in services/<area>/area.py names what nobody raises"
    assert "error-no-right" in AREAS.final
    assert "error-text-too-long" not in AREAS.final
    for language in LANGUAGES:
        files = (ROOT / "locales" / language).rglob("*.ftl")
        texts = set(re.findall(r"^(error-[\w-]+) =", "".join(file.read_text("utf-8") for file in files), re.MULTILINE))
        assert AREAS.final <= texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_at_stake_has_its_words(language):
    t = Texts(language, "Europe/Moscow", 0)
    assert all(t(f"me-leave-{one.name}") and t(f"join-lost-{one.name}") for one in AREAS.stakes)


async def test_every_part_of_a_segment_has_its_words(led):
    """Both halves of a part are there, and its texts: those of the second step, and of nothing to choose from."""
    features = all_features()
    assert {wording.part for wording in features.segments} == AREAS.segments.keys(), "`segments` in both manifests"
    await led.database.write(lambda db: db.execute("UPDATE members SET region = NULL"))
    offered = {name: await led.ask(part.choices) for name, part in AREAS.segments.items()}
    assert not offered["region"], "of an empty network"
    for language in LANGUAGES:
        t = Texts(language, "Europe/Moscow", 0)
        for name, part in AREAS.segments.items():
            assert t(f"announcement-part-{name}")
            assert t(f"announcement-choose-{name}")
            assert part.within is None or t(f"announcement-within-{name}")
            assert offered[name] or t(f"announcement-none-{name}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_role_on_a_thing_has_its_words(language):
    t = Texts(language, "Europe/Moscow", 0)
    for cast in AREAS.casts.values():
        for role in cast.roles:
            assert t(f"{cast.words}-{role.name}"), "Cast: `<words>-<role>` names each role, in the export, too"


async def test_what_isnt_at_stake_isnt_said(led):
    from services.people import stakes

    person = await led.member("Одна")
    found = await led.ask(stakes.of_leaving, person)
    assert found == Stakes((), ())
    assert not found


def test_the_archive_keeps_its_order():
    """People know where in their archive to look; the member's own row is first there, and last to be erased."""
    assert [part.name for part in AREAS.personal_data] == [
        "member", "profile", "schools", "consents", "admission", "roles", "contacts", "vouches", "drafts", "notices",
        "subscriptions", "announcements", "moderation", "discussion", "reviews", "events", "event-words",
        "event-questions", "ideas",
        "results", "work", "materials", "collections", "decisions", "lessons", "parts", "outbox", "audit",
    ]  # fmt: skip
