"""What areas bring is merged whole, in a fixed order, and nothing that an area has is forgotten in its manifest."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from domain.base.consents import CONSENT
from domain.base.things import NETWORK
from domain.people.admission import INVITATION
from domain.voice.chats import CHAT
from handlers.features import FEATURES, all_features
from handlers.people.purposes.router import RETURNS
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature, Features
from handlers.ui.opening import Opener
from handlers.ui.routes import Routes
from services.areas import AREAS

HANDLERS = Path(__file__).parent.parent.parent.parent / "handlers"
BROUGHT = {"NOTICES": "notices", "POSTS": "posts", "FINDER": "finders"}
"""What a module of an area calls it, and where its manifest keeps it."""


def modules_of(area: str):
    for file in sorted((HANDLERS / area).rglob("*.py")):
        if file.name != "feature.py":
            yield importlib.import_module(".".join(file.relative_to(HANDLERS.parent).with_suffix("").parts))


def test_every_area_is_listed():
    areas = {folder.name for folder in HANDLERS.iterdir() if (folder / "__init__.py").exists()} - {"ui"}
    assert {feature.name for feature in FEATURES} == areas, (
        "FEATURE of handlers/<area>/feature.py in handlers/features.py"
    )


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_a_manifest_forgets_nothing_that_its_area_has(feature):
    merged = Features([feature])
    for module in modules_of(feature.name):
        for name, value in vars(module).items():
            if isinstance(value, Routes):
                for table in ("commands", "screens", "links", "presses", "forms"):
                    forgotten = getattr(value, table).keys() - getattr(merged.routes, table).keys()
                    assert not forgotten, f"{module.__name__}.{name}: {table} {sorted(forgotten)}"
            elif name in ("SECTIONS", "OPENERS", "SEGMENTS"):
                assert set(value) <= set(getattr(feature, name.lower())), f"{module.__name__}.{name}"
            elif name in BROUGHT:
                assert any(value is one for one in getattr(feature, BROUGHT[name])), f"{module.__name__}.{name}"


def test_doors_stand_where_people_know_them():
    """A new door is written down here, at its `place`: those that people know stay in their order."""
    features = all_features()
    assert [e.to for e in features.menu] == ["events", "ideas", "decisions", "materials", "people", "mine", "organizer"]
    assert [e.to for e in features.mine] == [
        "me",
        "mine_contacts",
        "threads",
        "colleague",
        "reviews",
        "settings",
        "privacy",
        "lessons",
        "help",
    ]
    assert [e.to for e in features.desk] == [
        "organizer_applications",
        "announcements",
        "organizer_people",
        "moderation",
        "events_every",
        "organizer_invitations",
        "organizer_schools",
        "organizer_network",
        "organizer_synonyms",
        "organizer_lessons",
        "organizer_audit",
    ]
    assert [f.entry.to for f in features.finders] == [
        "events",
        "ideas",
        "decisions",
        "materials",
        "collections",
        "people",
        "charter",
        "lessons",
    ]
    assert [c.name for c in features.commands] == [
        "menu", "events", "ideas", "decisions", "charter", "materials",
        "people", "me", "settings", "privacy", "organizer", "lessons", "help", "cancel",
        "start",
    ]  # fmt: skip


def test_every_line_of_the_cabinet_needs_a_right():
    assert all(entry.right is not None for entry in all_features().desk)


def test_every_row_of_what_waits_leads_somewhere():
    """The names that areas give to their rows (services/<area>/waiting.py), and what comes next with its ticket."""
    names = {name for part in (*AREAS.mine, *AREAS.inviting, *AREAS.today) for name in part.names}
    assert all_features().doors.keys() == names | {"event", "event-ticket"}


def test_whatever_can_be_pointed_at_can_be_opened():
    """Every kind has both halves of its door; these three have no screen of their own."""
    assert AREAS.things.keys() - all_features().openers.keys() == {CHAT, CONSENT, NETWORK}
    assert all_features().openers.keys() <= AREAS.things.keys()


def test_whatever_is_linked_to_can_be_shared():
    features = all_features()
    shared = {kind for kind, one in features.openers.items() if one.share is not None}
    linked = features.openers.keys() & features.links.keys()
    assert shared == linked | {INVITATION}, "`share` and `routes.link(KIND)`; inv_<code> is older than the kind's name"
    assert linked


def test_screens_that_carry_a_switch_exist():
    assert set(RETURNS) <= all_features().screens.keys()


async def nothing(*args):
    return None


@pytest.mark.parametrize(
    "brought",
    [
        {"notices": ({"role": nothing},)},
        {"posts": ({"role": nothing},)},
        {"openers": (Opener("event", nothing),)},
        {"menu": (Entry("menu-me", "me"),)},
        {"mine": (Entry("menu-me", "me"),)},
        {"doors": {"offer": nothing}},
        {"desk": (Entry("menu-me", "me"),)},
        {"commands": (Command("me", "command-me", 1),)},
    ],
    ids=lambda brought: next(iter(brought)),
)
def test_what_two_areas_bring_under_one_name_is_refused(brought):
    one, other = (Feature(name=name, routes=(), **brought) for name in ("one", "other"))
    Features([one])
    with pytest.raises(ValueError, match="twice"):
        Features([one, other])


def test_two_areas_of_one_name_are_refused():
    with pytest.raises(ValueError, match="twice"):
        Features([Feature(name="one", routes=()), Feature(name="one", routes=())])
