"""Rights: ideas, seen by lists and cards, proposed, backed."""

from __future__ import annotations

from domain.base.lists import Window
from domain.ideas.ideas import IDEA, Kind, Level, OpenTo, View
from services.ideas import backing, proposing, searching, views
from services.ideas.proposing import Draft
from storage.ideas import backers, ideas
from tests.rights.events import LEXICON
from tests.rights.export import all_of
from tests.rights.persons import ACTING, EVERYBODY, MEMBERS, OUTSIDE, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

GONE = "error-idea-gone"
NOT_YOURS = "error-idea-not-yours"
CLOSED_TO_GUESTS = dict.fromkeys(OUTSIDE, "error-idea-members")


def _listed(stage: Stage, who, page):
    found = {line.idea.id for line in page.items}
    assert stage.open_problem in found
    assert (stage.problem in found) == (who in MEMBERS), "guests see what was opened to all"
    assert stage.drafted not in found


def _mine(stage: Stage, who, page):
    found = {line.idea.id for line in page.items}
    assert (stage.drafted in found) == (who is Who.AUTHOR)


def _author_known(stage: Stage, who, card):
    assert (card.author is not None) == (who in MEMBERS), "a guest isn't told who proposed it"


def _backs(stage: Stage, who, _):
    assert backers.has(stage.db, stage.problem, stage[who])


def _lets_go(stage: Stage, who, _):
    assert not backers.has(stage.db, stage.problem, stage[who])


def _published(stage: Stage, who, _):
    idea = ideas.by_id(stage.db, stage.drafted)
    assert idea is not None
    assert idea.state == "open"


IDEAS = Area(
    "Ideas",
    95,
    (
        Row(
            use_case=views.listing,
            on="new ones",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (View.NEW, None, Window(size=100)),
            sees=_listed,
        ),
        Row(
            use_case=views.listing,
            on="one's own",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (View.MINE, None, Window(size=100)),
            sees=_mine,
        ),
        Row(
            use_case=searching.search,
            says="Find ideas by words",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (LEXICON, "забота", Window(size=100)),
            sees=lambda s, who, sought: _listed(s, who, sought.page),
        ),
        Row(
            use_case=views.card,
            on="open to members",
            may=MEMBERS,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.problem,),
            but=CLOSED_TO_GUESTS,
            sees=_author_known,
        ),
        Row(
            use_case=views.card,
            on="open to all",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.open_problem,),
            sees=_author_known,
        ),
        Row(
            use_case=views.card,
            on="a draft",
            may={Who.AUTHOR},
            asks=Asks.NOTHING,
            call=lambda s, who: (s.drafted,),
            refusal=GONE,
            but={Who.READ_ONLY: GONE},
        ),
        Row(
            use_case=views.led_card,
            says="The panel of an idea",
            may={Who.AUTHOR},
            call=lambda s, who: (s.problem,),
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=proposing.draft,
            says="Propose an idea",
            may=ACTING,
            call=lambda s, who: (Draft(kind=Kind.PROBLEM, title="Новая забота", words="Что происходит"),),
        ),
        Row(
            use_case=proposing.change,
            says="Change an idea",
            may={Who.AUTHOR},
            call=lambda s, who: (s.problem, {"level": Level.SCHOOL, "open_to": OpenTo.ALL}),
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=proposing.publish,
            says="Publish an idea",
            may={Who.AUTHOR},
            call=lambda s, who: (s.drafted,),
            refusal=GONE,
            sees=_published,
        ),
        Row(
            use_case=proposing.publish,
            says="Publish an idea",
            on="a project",
            may={Who.AUTHOR},
            call=lambda s, who: (s.drafted_project,),
            refusal=GONE,
        ),
        Row(
            use_case=proposing.discard,
            says="Delete a draft",
            may={Who.AUTHOR},
            call=lambda s, who: (s.drafted,),
            refusal=GONE,
        ),
        Row(
            use_case=backing.back,
            says="Say «me too», or support",
            may=ACTING - {Who.AUTHOR},
            call=lambda s, who: (s.problem,),
            but={Who.AUTHOR: "error-idea-own"},
            sees=_backs,
        ),
        Row(
            use_case=backing.take_back,
            says="Take «me too» back",
            may=ACTING,
            call=lambda s, who: (s.problem,),
            sees=_lets_go,
        ),
    ),
)

DOORS = {IDEA: (lambda s: s.problem, "Общая забота", Who.MEMBER, Who.GUEST)}
LEFT_OUT = {"ideas": all_of("of the card, told by others of its fields", "id")}
