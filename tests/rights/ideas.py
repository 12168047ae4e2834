"""Rights: ideas, seen by lists and cards, proposed, backed."""

from __future__ import annotations

from domain.base.lists import Window
from domain.base.things import Thing
from domain.ideas.asking import Answer
from domain.ideas.ideas import IDEA, Kind, Level, OpenTo, View
from domain.ideas.problems import ProblemState
from domain.moderation.cases import CaseState, Reason, Why
from services.ideas import asking as being_asked
from services.ideas import backing, discussed, groups, proposing, searching, turning, views
from services.ideas import problems as solving
from services.ideas.proposing import Draft
from services.moderation import queue
from storage.ideas import asking, backers, ideas, problems
from storage.ideas import groups as stored_groups
from storage.moderation import cases
from tests.builders.states import put
from tests.rights.events import LEXICON
from tests.rights.export import all_of
from tests.rights.persons import ACTING, EVERYBODY, MEMBERS, ORGANIZERS, OUTSIDE, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import CHAT, Stage

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


def _unasked(stage: Stage, who, _):
    assert asking.is_unasked(stage.db, stage[who])


def _said(stage: Stage, who, _):
    assert asking.answer_of(stage.db, stage.problem, stage[who]) is Answer.LATER


def _solved(stage: Stage, who, _):
    assert problems.of(stage.db, stage.problem).outcome == "Помогло чтение по ролям"


def _asked_alone(stage: Stage, who, seen):
    assert (seen is not None) == (who is Who.ADDRESSEE)


def _thanked_alone(stage: Stage, who, found):
    assert (found is not None) == (who is Who.FRIEND)


def _hidden(unit, stage, who):
    """Reported, and hidden."""
    thing = Thing(IDEA, stage.problem)
    case = cases.add(unit.db, thing, stage[Who.AUTHOR], Why.REPORTED, unit.now)
    put(unit.db, cases.STATE, case.id, CaseState.STOPPED)
    unit.db.execute("UPDATE problems SET hidden_from = state WHERE idea_id = ?", (stage.problem,))
    put(unit.db, ideas.PROBLEM, stage.problem, ProblemState.HIDDEN)


def _remembers(stage: Stage, who, idea):
    found = stored_groups.of(stage.db, idea.id)
    assert found is not None
    assert found.chat.chat_id == CHAT


def _went(stage: Stage, who, _):
    found = stored_groups.of(stage.db, stage.solved)
    assert found is not None
    assert found.told_at is not None


SETTLES = {Who.AUTHOR}
WHEN_GONE = frozenset({Who.MODERATOR, Who.ORGANIZER, Who.OWNER})
GROUPS = (
    Row(use_case=groups.asking, says="The groups that can have a link to ask by", may=ORGANIZERS),
    Row(use_case=groups.link_of, says="The link by which a group asks", may=ORGANIZERS, call=lambda s, who: (CHAT,)),
    Row(use_case=groups.renew, says="Change a group's link", may=ORGANIZERS, call=lambda s, who: (CHAT,)),
    Row(
        use_case=groups.post, says="Send the card with its link to a group", may=ORGANIZERS, call=lambda s, who: (CHAT,)
    ),
    Row(
        use_case=groups.door,
        says="Ask by a group's link (Telegram says who is in the group)",
        may=ACTING,
        call=lambda s, who: ("a-code-of-a-group",),
    ),
    Row(
        use_case=groups.draft,
        says="Draft a problem that remembers its group",
        may=ACTING,
        call=lambda s, who: (Draft(kind=Kind.PROBLEM, title="Общая забота", words="Две фразы."), "a-code-of-a-group"),
        sees=_remembers,
    ),
    Row(
        use_case=groups.question,
        says="Be asked whether one's answer may go to a group",
        may={Who.FRIEND},
        call=lambda s, who: (s.solved, s.solved_answer),
        asks=Asks.MEMBERSHIP,
        refusal="error-group-answer-gone",
    ),
    Row(
        use_case=groups.agree,
        says="Let one's answer go to the group",
        may={Who.FRIEND},
        call=lambda s, who: (s.solved, s.solved_answer),
        refusal="error-group-answer-gone",
        sees=_went,
    ),
)
PROBLEMS = (
    Row(
        use_case=solving.solve,
        says="Say that a problem is solved",
        may=SETTLES,
        call=lambda s, who: (s.problem, "Помогло чтение по ролям"),
        refusal=NOT_YOURS,
        sees=_solved,
    ),
    Row(
        use_case=solving.solve,
        says="Say that a problem is solved",
        on="whose author has left",
        may=WHEN_GONE,
        call=lambda s, who: (s.orphan, "Помогло чтение по ролям"),
        refusal=NOT_YOURS,
    ),
    Row(
        use_case=solving.reopen,
        says="Open a solved problem again",
        may=SETTLES,
        call=lambda s, who: (s.solved,),
        refusal=NOT_YOURS,
    ),
    Row(
        use_case=solving.close,
        says="Take a problem back",
        may=SETTLES,
        call=lambda s, who: (s.problem,),
        refusal=NOT_YOURS,
    ),
    Row(
        use_case=solving.close,
        says="Take a problem back",
        on="whose author has left",
        may=WHEN_GONE,
        call=lambda s, who: (s.orphan,),
        refusal=NOT_YOURS,
    ),
    Row(
        use_case=solving.helpers,
        says="See whom to thank for answers",
        may=SETTLES,
        call=lambda s, who: (s.problem,),
        refusal=NOT_YOURS,
    ),
    Row(
        use_case=solving.thank,
        says="Thank for an answer",
        may=SETTLES,
        call=lambda s, who: (s.problem, s[Who.FRIEND], "Помогли ваши роли"),
        refusal=NOT_YOURS,
    ),
    Row(
        use_case=discussed.mark_helped,
        says="Mark an answer as a help",
        may=SETTLES,
        call=lambda s, who: (Thing(IDEA, s.problem), s.answer, True),
        refusal=NOT_YOURS,
    ),
    Row(
        use_case=turning.turn,
        says="Make a project of a problem",
        may={Who.AUTHOR, Who.GROUP_MATE},
        call=lambda s, who: (s.problem,),
        refusal="error-problem-not-yours",
    ),
    Row(
        use_case=being_asked.asked,
        says="See what one was asked",
        may={Who.ADDRESSEE},
        asks=Asks.MEMBERSHIP,
        call=lambda s, who: (s.problem,),
        refusal="error-stale-button",
    ),
    Row(
        use_case=being_asked.say,
        says="Say «not now» to a problem that one was asked about",
        may={Who.ADDRESSEE},
        asks=Asks.MEMBERSHIP,
        call=lambda s, who: (s.problem, Answer.LATER),
        refusal="error-stale-button",
        sees=_said,
    ),
    Row(
        use_case=being_asked.set_unasked,
        says="Say that one doesn't want to be asked about problems",
        may=MEMBERS,
        asks=Asks.MEMBERSHIP,
        call=lambda s, who: (True,),
        sees=_unasked,
    ),
    Row(
        use_case=being_asked.notice,
        says="Read the notice of what one was asked",
        may=EVERYBODY,
        asks=Asks.NOTHING,
        call=lambda s, who: (s.problem,),
        sees=_asked_alone,
    ),
    Row(
        use_case=solving.thanks_for,
        says="Read the thanks that one got",
        may=EVERYBODY,
        asks=Asks.NOTHING,
        call=lambda s, who: (s.solved, s[Who.AUTHOR]),
        sees=_thanked_alone,
    ),
    Row(
        use_case=being_asked.is_unasked,
        says="See whether one is asked about problems",
        may=MEMBERS,
        asks=Asks.MEMBERSHIP,
    ),
)


IDEAS = Area(
    "Ideas",
    95,
    (
        Row(
            use_case=queue.report,
            says="Report a problem",
            may=ACTING - {Who.AUTHOR},
            call=lambda s, who: (Thing(IDEA, s.problem), Reason.ADVERT),
            but={Who.AUTHOR: "error-report-own"},
        ),
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
            use_case=searching.alike,
            says="What is like a draft of one's own",
            may={Who.AUTHOR},
            call=lambda s, who: (LEXICON, s.drafted),
            refusal=GONE,
        ),
        Row(
            use_case=proposing.send_again,
            says="Show a moderator what was hidden and mended",
            may={Who.AUTHOR},
            call=lambda s, who: (s.problem,),
            given=_hidden,
            refusal=GONE,
            but=dict.fromkeys(WHEN_GONE, NOT_YOURS),
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
        *PROBLEMS,
        *GROUPS,
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
LEFT_OUT = {
    "ideas": all_of("of the card, told by others of its fields", "id"),
    "problem_helped": {"remark_id": "a row's number: the remark itself is in the export of discussions"},
}
