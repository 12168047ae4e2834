"""Rights: joint decisions, proposed, supported, voted on."""

from __future__ import annotations

import json

from domain.base.lists import Window
from domain.base.things import Thing
from domain.decisions.counting import YES
from domain.decisions.decisions import DECISION, State
from domain.decisions.kinds import DAY, Kind
from domain.decisions.protests import Said
from domain.ideas.ideas import IDEA
from services.base import hung
from services.decisions import (
    ballots,
    casting,
    closing,
    finding,
    follow_up,
    group_cards,
    leaving,
    lots,
    merging,
    nominating,
    proposing,
    protesting,
    recounting,
    register,
    replying,
    revising,
    ruling,
    secrecy,
    teams,
    views,
)
from services.decisions.access import decision_of
from services.decisions.follow_up import NextStep
from services.decisions.views import View
from storage.decisions import decisions, protests, voting
from storage.decisions import group_cards as stored_cards
from tests.builders.states import put
from tests.rights.events import LEXICON
from tests.rights.export import all_of
from tests.rights.persons import ACTING, MEMBERS, ORGANIZERS, Who
from tests.rights.projects import TEAM
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import CHAT, NOW, Stage

GONE = "error-decision-gone"
NOT_YOURS = "error-decision-not-yours"
NO_VOTER = "error-decision-no-voter"
NO_PROTEST = "error-protest-no-voter"
NOT_IN_TEAM = "error-decision-team"
VOTERS = ACTING - {Who.RIVAL}
FOLLOWED = {Who.AUTHOR} | ORGANIZERS


def _to_review(unit, stage: Stage, who):
    put(unit.db, decisions.DECISION, stage.decided, State.REVIEW)


def _listed(stage: Stage, who, page):
    found = {one.decision.id for one in page.items}
    assert stage.voted_on in found
    assert stage.drafted_decision not in found


def _mine(stage: Stage, who, page):
    assert (stage.drafted_decision in {one.decision.id for one in page.items}) == (who is Who.AUTHOR)


def _supports(stage: Stage, who, _):
    assert decisions.supported(stage.db, stage.proposal, stage[who]) == 1


def _voted(stage: Stage, who, is_new):
    ballot = voting.own(stage.db, stage.voted_on, stage[who])
    assert ballot is not None
    assert ballot.choice == YES


def _finds(stage: Stage, who, found):
    assert stage.proposal in {one.id for one in found.page.items}
    assert stage.drafted_decision not in {one.id for one in found.page.items}


def _hidden(stage: Stage, who, name):
    assert name is None


def _team(stage: Stage) -> Thing:
    return Thing(IDEA, stage.calling)


def _to_team(stage: Stage, who):
    return (_team(stage),)


def _hung(who, seen):
    assert ("decisions" in seen) == (who in TEAM)


def _registered(stage: Stage, who, found):
    ids = {one.decision.id for one in found}
    assert stage.decided in ids
    assert stage.drafted_decision not in ids


def _ruled(stage: Stage, who, seen):
    assert [one.line.clause.number for one in seen.clauses] == ["5.23", "5.26", "5.4"]


def _counted(unit, stage: Stage, who):
    closing.close(unit, decision_of(unit, stage.voted_on))


def _has_names(stage: Stage, who, handed):
    assert json.loads(handed.package)["names"] == {str(stage.listed): "Видимая Анна"}


def _told(stage: Stage, who, page):
    assert [one.ballot.choice for one in page.items] == [YES]


def _posted(stage: Stage, who, count):
    assert count == 1
    assert [card.chat_id for card in stored_cards.of(stage.db, stage.proposal)] == [CHAT]


def _could_join(stage: Stage, who, page):
    assert {stage.proposal, stage.talked_about} <= {one.id for one in page.items}
    assert not {stage.offered, stage.voted_on, stage.drafted_decision} & {one.id for one in page.items}


def _joined(stage: Stage, who, into):
    assert into.id == stage.proposal
    assert decisions.by_id(stage.db, stage.offered).state is State.MERGED
    assert decisions.raw(stage.db, stage.offered)["instead"] == stage.proposal


def _new(stage: Stage, who):
    return (proposing.Draft(kind=Kind.PROPOSAL, title="Собираться по средам", text="Так свободнее."),)


def _protest(stage: Stage, decision_id: int) -> int:
    protest = protests.running(stage.db, decision_id)
    assert protest is not None
    return protest.id


def _signed(stage: Stage, who, _):
    assert protests.has_signed(stage.db, _protest(stage, stage.protested), stage[who])


def _answered(stage: Stage, who, _):
    said = {one.member_id: one.said for one in protests.drawn(stage.db, _protest(stage, stage.in_lot))}
    assert said[stage[who]] is Said.CONFIRM


DECISIONS = Area(
    "Joint decisions",
    99,
    (
        Row(
            use_case=views.listing,
            on="open ballots",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (View.VOTE, Window(size=100)),
            sees=_listed,
        ),
        Row(
            use_case=views.listing,
            on="one's own",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (View.MINE, Window(size=100)),
            sees=_mine,
        ),
        Row(
            use_case=views.card,
            on="put up",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.proposal,),
        ),
        Row(
            use_case=views.card,
            on="a draft",
            may={Who.AUTHOR},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.drafted_decision,),
            refusal=GONE,
        ),
        Row(
            use_case=register.entries,
            says="Take the register of decisions along",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            sees=_registered,
        ),
        Row(
            use_case=teams.team,
            says="Whether one is in a project's team, and may propose something to it",
            may=TEAM,
            asks=Asks.MEMBERSHIP,
            call=_to_team,
            refusal=NOT_IN_TEAM,
        ),
        Row(
            use_case=teams.listing,
            on="a project's team",
            may=TEAM,
            asks=Asks.MEMBERSHIP,
            call=_to_team,
            refusal=NOT_IN_TEAM,
        ),
        Row(
            use_case=teams.require_may_propose,
            says="Whether one may propose something to a team",
            may=TEAM,
            call=_to_team,
            refusal=NOT_IN_TEAM,
        ),
        Row(
            use_case=proposing.draft,
            says="Propose something to a team",
            may=TEAM,
            call=lambda s, who: (
                proposing.Draft(
                    kind=Kind.PULSE, title="Когда встречаемся", text="", options=("1", "2"), scope=_team(s)
                ),
            ),
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=hung.heads,
            says="The votes that hang on a project",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=_to_team,
            sees=lambda s, who, seen: _hung(who, seen),
        ),
        Row(
            use_case=ruling.clauses,
            on="put up",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.proposal,),
            sees=_ruled,
        ),
        Row(use_case=proposing.draft, says="Propose something to decide", may=ACTING, call=_new),
        Row(
            use_case=proposing.put_up,
            says="Put a proposal up",
            may={Who.AUTHOR},
            call=lambda s, who: (s.drafted_decision,),
            refusal=GONE,
        ),
        Row(
            use_case=proposing.discard,
            says="Delete the draft of a proposal",
            may={Who.AUTHOR},
            call=lambda s, who: (s.drafted_decision,),
            refusal=GONE,
        ),
        Row(
            use_case=proposing.support,
            says="Support a proposal",
            may=ACTING,
            call=lambda s, who: (s.proposal,),
            sees=_supports,
        ),
        Row(
            use_case=proposing.take_back,
            says="Take one's support back",
            may=ACTING,
            call=lambda s, who: (s.proposal,),
        ),
        Row(
            use_case=proposing.change,
            says="Answer a question of a draft anew",
            may={Who.AUTHOR},
            call=lambda s, who: (s.drafted_decision, "title", "Набросок получше"),
            refusal=GONE,
        ),
        Row(
            use_case=finding.search,
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (LEXICON, "собираться", Window(size=100)),
            sees=_finds,
        ),
        Row(
            use_case=nominating.candidates,
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: ("скрыт",),
        ),
        Row(
            use_case=nominating.candidate,
            says="Whom a decision may be about",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.hidden,),
            sees=_hidden,
        ),
        Row(
            use_case=nominating.ask,
            may={Who.AUTHOR},
            call=lambda s, who: (s.unasked_trust,),
            refusal=GONE,
        ),
        Row(
            use_case=nominating.request,
            may={Who.ADDRESSEE},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.asked_trust,),
            refusal=GONE,
        ),
        Row(
            use_case=nominating.answer,
            says="Agree to be voted on, or not",
            may={Who.ADDRESSEE},
            call=lambda s, who: (s.asked_trust, True),
            refusal=GONE,
        ),
        Row(
            use_case=secrecy.demand,
            says="Ask for a secret vote",
            may=ACTING,
            call=lambda s, who: (s.proposal,),
        ),
        Row(
            use_case=secrecy.take_back,
            says="Not ask for a secret vote any more",
            may=ACTING,
            call=lambda s, who: (s.proposal,),
        ),
        Row(
            use_case=group_cards.chats,
            says="The groups and channels into which decisions are shown",
            may=ORGANIZERS,
        ),
        Row(
            use_case=group_cards.switch,
            says="Show decisions in a group, or no more",
            may=ORGANIZERS,
            call=lambda s, who: (CHAT, False),
        ),
        Row(
            use_case=group_cards.show,
            says="Post the card of a proposal into groups before the vote",
            may={Who.AUTHOR} | ORGANIZERS,
            call=lambda s, who: (s.proposal,),
            refusal=NOT_YOURS,
            sees=_posted,
        ),
        Row(
            use_case=merging.candidates,
            says="Into which proposals one's own could be merged",
            may={Who.LEADER},
            call=lambda s, who: (s.offered, Window(size=100)),
            refusal=NOT_YOURS,
            sees=_could_join,
        ),
        Row(
            use_case=merging.offer,
            says="Offer to merge one's proposal into another",
            may={Who.LEADER},
            call=lambda s, who: (s.offered, s.proposal),
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=merging.take_back,
            says="Take such an offer back",
            may={Who.LEADER},
            call=lambda s, who: (s.offered,),
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=merging.request,
            says="What one is asked to take into one's proposal",
            may={Who.AUTHOR},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.offered,),
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=merging.answer,
            says="Take another proposal into one's own",
            may={Who.AUTHOR},
            call=lambda s, who: (s.offered, True),
            refusal=NOT_YOURS,
            sees=_joined,
        ),
        Row(
            use_case=leaving.withdraw,
            says="Withdraw one's proposal",
            may={Who.AUTHOR},
            call=lambda s, who: (s.proposal,),
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=leaving.take_over,
            says="Take over what its author left",
            may={Who.GROUP_MATE},
            call=lambda s, who: (s.left_decision,),
            refusal="error-decision-not-supporter",
        ),
        Row(
            use_case=leaving.cancel,
            says="Cancel a proposal before the vote",
            may=ORGANIZERS,
            call=lambda s, who: (s.proposal, "Это уже решили"),
        ),
        Row(
            use_case=revising.revise,
            says="Write another text of one's proposal",
            may={Who.AUTHOR},
            call=lambda s, who: (s.talked_about, "Так лучше."),
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=replying.listing,
            says="The amendments to a proposal",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.talked_about, Window()),
        ),
        Row(
            use_case=replying.one,
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.amendment,),
        ),
        Row(
            use_case=replying.propose,
            says="Amend a paragraph",
            may=ACTING,
            call=lambda s, who: (s.talked_about, 1, "Так удобнее почти всем", "Пятница", 1),
        ),
        Row(
            use_case=replying.accept,
            says="Take an amendment",
            may={Who.AUTHOR},
            call=lambda s, who: (s.amendment,),
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=replying.decline,
            says="Not take an amendment, and say why",
            may={Who.AUTHOR},
            call=lambda s, who: (s.amendment, "Пятница тоже подходит"),
            refusal=NOT_YOURS,
        ),
        Row(use_case=replying.support, says="Support an amendment", may=ACTING, call=lambda s, who: (s.amendment,)),
        Row(
            use_case=replying.unsupport,
            says="Not support an amendment any more",
            may=ACTING,
            call=lambda s, who: (s.amendment,),
        ),
        Row(
            use_case=replying.take_back,
            says="Take one's amendment back",
            may={Who.GROUP_MATE},
            call=lambda s, who: (s.amendment,),
            refusal="error-amendment-not-yours",
        ),
        Row(
            use_case=casting.cast,
            says="Vote in the open",
            may=ACTING - {Who.RIVAL},
            call=lambda s, who: (s.voted_on, YES),
            but={Who.RIVAL: NO_VOTER},
            sees=_voted,
        ),
        Row(
            use_case=casting.take_back,
            says="Take one's open vote back",
            may=ACTING - {Who.RIVAL},
            call=lambda s, who: (s.voted_on,),
            but={Who.RIVAL: NO_VOTER},
        ),
        Row(
            use_case=recounting.check,
            says="See the fingerprints of a vote",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.voted_on,),
        ),
        Row(
            use_case=recounting.hand_out,
            says="Get all that a vote is counted by, with the names of those who voted in the open",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.voted_on,),
            given=_counted,
            sees=_has_names,
        ),
        Row(
            use_case=ballots.paper,
            on="an open vote",
            may=VOTERS,
            call=lambda s, who: (s.voted_on,),
            but={Who.RIVAL: NO_VOTER},
        ),
        Row(
            use_case=ballots.votes,
            on="an open vote that is over",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.decided,),
            sees=_told,
        ),
        Row(
            use_case=casting.cast_secretly,
            says="Vote in secret",
            may=VOTERS,
            call=lambda s, who: (s.voted_on_secretly, YES),
            but={Who.RIVAL: NO_VOTER},
        ),
        Row(
            use_case=casting.take_back_secretly,
            says="Take one's secret vote back",
            may=VOTERS,
            call=lambda s, who: (s.voted_on_secretly,),
            but={Who.RIVAL: NO_VOTER},
        ),
        Row(
            use_case=casting.lies_secretly,
            on="one's own secret vote",
            may=VOTERS,
            call=lambda s, who: (s.voted_on_secretly,),
            but={Who.RIVAL: NO_VOTER},
        ),
        Row(
            use_case=protesting.protest,
            says="Protest against how something was decided",
            may=VOTERS,
            call=lambda s, who: (s.protested, "Бюллетень не пришёл"),
            but={Who.RIVAL: NO_PROTEST},
            sees=_signed,
        ),
        Row(
            use_case=protesting.sign,
            says="Sign a protest",
            may=VOTERS,
            call=lambda s, who: (s.protested, _protest(s, s.protested)),
            but={Who.RIVAL: NO_PROTEST},
            sees=_signed,
        ),
        Row(
            use_case=protesting.take_back,
            says="Take one's signature under a protest back",
            may=VOTERS,
            call=lambda s, who: (s.protested, _protest(s, s.protested)),
            but={Who.RIVAL: NO_PROTEST},
        ),
        Row(
            use_case=lots.answer,
            says="Say, drawn by lot, whether a decision stands after a protest",
            may={Who.MEMBER},
            call=lambda s, who: (s.in_lot, _protest(s, s.in_lot), Said.CONFIRM),
            refusal="error-protest-not-drawn",
            sees=_answered,
        ),
        Row(
            use_case=follow_up.say,
            says="Say what is done after a decision",
            may=FOLLOWED,
            call=lambda s, who: (s.decided, NextStep(words="Составить список", due=NOW + DAY)),
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=follow_up.keep,
            says="Keep a decision that is looked at again",
            may=FOLLOWED,
            call=lambda s, who: (s.decided,),
            given=_to_review,
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=follow_up.candidates,
            on="an adopted decision",
            may=FOLLOWED,
            call=lambda s, who: (s.decided, "а"),
            refusal=NOT_YOURS,
        ),
        Row(
            use_case=follow_up.candidate,
            on="an adopted decision",
            may=FOLLOWED,
            call=lambda s, who: (s.decided, s.listed),
            refusal=NOT_YOURS,
        ),
    ),
)

DOORS = {DECISION: (lambda s: s.proposal, "Собираться вместе", Who.MEMBER, Who.GUEST)}
NO_USE_CASE = {
    "services.decisions.access.read_by_member": "what use cases begin with",
    "services.decisions.access.acted_on": "what use cases begin with",
    "services.decisions.access.own": "what use cases begin with",
    "services.decisions.casting.votable": "what use cases begin with",
    "services.decisions.follow_up.followable": "what use cases begin with",
    "services.decisions.protesting.signable": "what use cases begin with",
    "services.decisions.casting.own": "a look at one's own ballot, for the card",
}
WHY_NOT = {
    ("decision_revisions", "author_id"): "the newest text is told with the decision",
}
LEFT_OUT = {
    "protests": all_of(
        "of the protest as a whole, told by its screen and its package",
        "need seed signed signers pool_size pool drawn_at rounds ended ended_at",
    ),
    "protest_drawn": all_of("of the lot as a whole, told by its package", "place replaced"),
    "amendments": all_of("of whose text it is, told to all by its screen", "revision state_at"),
    "decisions": all_of(
        "of the vote as a whole, told to all by its card",
        "state_at until scope secret rules revision put_up_at recall agreed_at asked_at change rule n size electorate"
        " fingerprints opened_at closed_at outcome chain review_at reason left_in instead",
    )
    | all_of("whose it is: in that person's export", "about next_owner author_id"),
}
