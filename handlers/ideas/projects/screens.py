"""Screens of a project: its card, its kit, its team (PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.lists import Page
from domain.base.parts import PartState
from domain.base.things import Thing
from domain.ideas.ideas import IDEA, Idea, View
from domain.ideas.projects import COSIGNER, JOINED, LEADER, LIVE, PARTICIPANT, SUPERVISOR, KitField, ProjectState
from handlers.discussion.buttons import ask_button, discussion_button
from handlers.ideas import words as idea_words
from handlers.ideas.plan import screens as plan
from handlers.ideas.presses import Back, ListIdeas, Own, OwnIdea, ShowIdea
from handlers.ideas.projects import words
from handlers.ideas.projects.presses import (
    AnswerPart,
    DecideAsked,
    FillIn,
    HandOver,
    Join,
    OwnProject,
    Part,
    Project,
    ShowPart,
    ShowTeam,
)
from handlers.ideas.results import screens as results
from handlers.ideas.screens import way_to_back
from handlers.moderation import reporting
from handlers.reviews import screens as reviews
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import label
from handlers.ui.names import name_of
from handlers.ui.screen import Button, Row, Screen, column, two_a_row
from locales.texts import Html, Texts, escape, lines
from services.ideas.project_views import Person, ProjectCard
from services.ideas.views import Card

P = ProjectState
ROLES_ON_CARD = 3
"""Roles with free seats that are buttons of the card: asking to join is two taps and a message then."""
MARKS = {True: "project-field-done", False: "project-field-open"}


# -- the card --------------------------------------------------------------------------------------


def card(t: Texts, seen: ProjectCard, share: str, note: Html | None = None, hung: Sequence[Button] = ()) -> Screen:
    """A project as this reader sees it; `share`: the address of «Поделиться»; `hung`: doors of what hangs on it."""
    idea = seen.card.idea
    if not seen.card.is_member:
        text = lines(
            note,
            t("idea-title", title=idea.title),
            Html("\n").join([idea_words.kind_line(t, idea), idea_words.author(t, seen.card.author)]),
            words.way(t, idea.state),
        )
    else:
        text = lines(
            note,
            t("idea-title", title=idea.title),
            Html("\n").join([idea_words.kind_line(t, idea), *words.people(t, seen), *_backers(t, seen)]),
            words.way(t, idea.course),
            idea_words.stopped(t, seen.card),
            t("project-silent") if seen.is_silent else None,
            escape(idea.words),
            words.seats(t, seen.kit) if idea.state in JOINED else None,
            words.gates(t, seen),
            plan.card_line(t, seen.card.work),
            reviews.standing(t, seen.review),
            _advice(t, seen),
            t("project-alone", date=t.date(seen.closes_at)) if seen.closes_at and idea.state in LIVE else None,
        )
    rows = leader_rows(t, seen) if seen.card.leads else reader_rows(t, seen) if seen.card.is_member else []
    rows += plan.card_rows(t, idea, seen.card.work)
    rows += results.card_rows(t, idea, works=seen.card.leads or seen.in_team) if seen.card.is_member else []
    if seen.card.is_published:
        rows += _talk_rows(t, seen.card, share, hung)
    back = ListIdeas(view=View.MINE if seen.card.leads else View.NEW)
    return Screen(text, tuple(rows), back=back, is_card=True)


def _talk_rows(t: Texts, card: Card, share: str, hung: Sequence[Button]) -> list[Row]:
    """Its discussion and its link beside each other; below what hangs on it, asking its leaders, reporting."""
    shared, about = Button(t.plain("idea-share"), url=share), Thing(IDEA, card.idea.id)
    if not card.is_member:
        return [way_to_back(t, card), (shared,)]
    asks = [ask_button(t, about, t.plain("project-ask"))] if card.can_ask else []
    reports = [reporting.button(t, about)] if card.can_report else []
    rows = two_a_row([discussion_button(t, about, card.talk), shared])
    return [*rows, *two_a_row([*hung, *asks, *reports])]


def _backers(t: Texts, seen: ProjectCard) -> list[Html]:
    return [t("idea-backers-project", count=seen.card.backers)] if seen.card.backers else []


def _advice(t: Texts, seen: ProjectCard) -> Html | None:
    if seen.advice is None:
        return None
    return t("project-advice", name=name_of(t, seen.advice.by), words=seen.advice.words, date=t.date(seen.advice.at))


def leader_rows(t: Texts, seen: ProjectCard) -> list[Row]:
    """What its leaders do next."""
    idea, state = seen.card.idea, ProjectState(seen.card.idea.state)
    rows = idea_words.again(t, seen.card)
    if state is P.DRAFT:
        rows.append((Button(t.plain("idea-publish"), OwnIdea(id=idea.id, do=Own.PUBLISH)),))
    if state is P.GATHERING:
        rows.append((Button(t.plain("project-call"), OwnProject(id=idea.id, do=Project.CALL)),))
    if state is P.TEAM:
        rows.append((Button(t.plain("project-start"), OwnProject(id=idea.id, do=Project.START)),))
    if state is P.CLOSED:
        rows.append((Button(t.plain("project-reopen"), OwnProject(id=idea.id, do=Project.REOPEN)),))
    filled = t.plain("project-kit", filled=seen.kit.filled, all=len(KitField))
    rows.append((Button(filled, OwnProject(id=idea.id, do=Project.KIT)),))
    if state is not P.DRAFT:
        team = t.plain("project-team-asked", count=seen.applications) if seen.applications else t.plain("project-team")
        rows.append((Button(team, ShowTeam(id=idea.id)),))
    rows.append((Button(t.plain("idea-panel"), OwnIdea(id=idea.id, do=Own.PANEL)),))
    return rows


def reader_rows(t: Texts, seen: ProjectCard) -> list[Row]:
    """What a member does: supports, signs, asks to join, answers."""
    idea, state = seen.card.idea, ProjectState(seen.card.idea.state)
    rows: list[Row] = []
    if seen.invited:
        rows += [answers(t, idea, role) for role in seen.invited[:1]]
    elif seen.is_vacant:
        rows.append((Button(t.plain("project-take-over"), OwnProject(id=idea.id, do=Project.TAKE_OVER)),))
    if state is P.GATHERING and not seen.in_team:
        signed = COSIGNER in seen.held
        key = "project-signed" if signed else "project-sign"
        do = Project.UNSIGN if signed else Project.SIGN
        rows.append((Button(t.plain(key), OwnProject(id=idea.id, do=do)),))
    if state in JOINED and not seen.in_team and not seen.invited:
        rows += _join_rows(t, seen)
    if SUPERVISOR in seen.held and state in LIVE:
        rows.append((Button(t.plain("project-advise"), OwnProject(id=idea.id, do=Project.ADVISE)),))
    if not seen.in_team and seen.card.is_published:
        support = t.plain("idea-back-project")
        text = t.plain("tag-chosen", tag=support) if seen.card.backs else support
        rows.append((Button(text, Back(id=idea.id, on=int(not seen.card.backs))),))
    about = Button(t.plain("project-about"), OwnProject(id=idea.id, do=Project.ABOUT))
    rows.append((about, Button(t.plain("project-team"), ShowTeam(id=idea.id))))
    return rows


def _join_rows(t: Texts, seen: ProjectCard) -> list[Row]:
    idea = seen.card.idea
    if seen.asked:
        return [(Button(t.plain("project-unask"), OwnProject(id=idea.id, do=Project.WITHDRAW)),)]
    if seen.kit.is_late(t.now):
        return []
    free = [role for role in seen.kit.roles if role.free and role.id is not None]
    if len(free) > ROLES_ON_CARD:
        return [(Button(t.plain("project-join"), OwnProject(id=idea.id, do=Project.JOIN)),)]
    return [
        (Button(label(t.plain("project-join-as", role=role.name)), Join(id=idea.id, role=role.id or 0)),)
        for role in free
    ]


def answers(t: Texts, idea: Idea, role: str) -> Row:
    """The two answers to an invitation."""
    return (
        Button(t.plain(f"project-role-{role}-accept"), AnswerPart(id=idea.id, role=role, yes=1)),
        Button(t.plain("project-role-decline"), AnswerPart(id=idea.id, role=role, yes=0)),
    )


def roles(t: Texts, seen: ProjectCard) -> Screen:
    """Which role somebody wants, where there are many."""
    idea = seen.card.idea
    return Screen(
        lines(t("idea-title", title=idea.title), t("project-join-which")),
        column(
            *(
                Button(label(f"{role.name} — {role.free}"), Join(id=idea.id, role=role.id or 0))
                for role in seen.kit.roles
                if role.free
            )
        ),
        back=ShowIdea(id=idea.id),
    )


# -- the kit ---------------------------------------------------------------------------------------


def kit(t: Texts, seen: ProjectCard, note: Html | None = None) -> Screen:
    """Nine things, each filled in by itself and in any order."""
    idea = seen.card.idea
    buttons = [
        Button(t.plain(MARKS[seen.kit.has(field)], name=t.plain(f"project-kit-{field}")),
               FillIn(id=idea.id, field=field))
        for field in KitField
    ]  # fmt: skip
    begins = idea.state in (P.DRAFT, P.GATHERING) and seen.may_begin_above
    above = OwnProject(id=idea.id, do=Project.BELOW if seen.kit.from_above else Project.ABOVE)
    return Screen(
        lines(
            note,
            t("project-kit-title", title=idea.title, filled=seen.kit.filled, all=len(KitField)),
            t("project-kit-how"),
        ),
        (
            *two_a_row(buttons),
            *column(
                Button(t.plain("project-preview"), OwnProject(id=idea.id, do=Project.ABOUT)),
                Button(t.plain("project-below" if seen.kit.from_above else "project-above"), above) if begins else None,
            ),
        ),
        back=ShowIdea(id=idea.id),
    )


def about(t: Texts, seen: ProjectCard) -> Screen:
    """The whole kit, as everybody reads it."""
    idea = seen.card.idea
    back = OwnProject(id=idea.id, do=Project.KIT) if seen.card.leads else ShowIdea(id=idea.id)
    return Screen(
        lines(
            t("idea-title", title=idea.title),
            t("project-from-above") if seen.kit.from_above else None,
            words.whole(t, seen.kit),
        ),
        back=back,
    )


# -- the team --------------------------------------------------------------------------------------


def team(t: Texts, seen: ProjectCard, page: Page[Person], me: int, note: Html | None = None) -> Screen:
    """Who is in it; for leaders who asks and who was asked, too."""
    idea, leads = seen.card.idea, seen.card.leads
    live = idea.state in LIVE
    own = next((role for role in (PARTICIPANT, SUPERVISOR) if role in seen.held), None)
    return lists.screen(
        t,
        page,
        title=lines(note, t("project-team-title", title=idea.title)),
        said=lists.in_lines(*(words.person_line(t, one) for one in page.items)),
        rows=[
            Button(label(name_of(t, one.member)), ShowPart(id=idea.id, member=one.part.member_id, role=one.part.role))
            for one in page.items
            if leads and one.part.member_id != me
        ],
        to=lambda number: ShowTeam(id=idea.id, page=number),
        empty=t("project-team-none-leader" if leads and live else "project-team-none"),
        folds=True,
        doors=column(
            Button(t.plain("project-invite"), OwnProject(id=idea.id, do=Project.INVITE)) if leads and live else None,
            Button(t.plain("project-write"), OwnProject(id=idea.id, do=Project.WRITE)) if leads else None,
            Button(t.plain("project-leave"), Part(id=idea.id, member=me, role=own)) if own and live else None,
            Button(t.plain("project-leave-leading"), Part(id=idea.id, member=me, role=LEADER)) if leads and live
            else None,
        ),
        back=ShowIdea(id=idea.id),
    )  # fmt: skip


def person(t: Texts, seen: ProjectCard, one: Person, note: Html | None = None) -> Screen:
    """One of the team, or somebody who asks, for leaders."""
    idea, part = seen.card.idea, one.part
    rows: list[Row] = []
    if part.state is PartState.ASKED:
        rows.append(decision(t, idea.id, part.member_id))
    elif idea.state in LIVE:
        if part.is_held and part.role in (PARTICIPANT, COSIGNER, LEADER):
            rows.append((Button(t.plain("project-hand-over"), HandOver(id=idea.id, to=part.member_id)),))
        if part.role != COSIGNER and not (part.role == LEADER and part.is_held):
            key = "project-dismiss" if part.is_held else "project-uninvite"
            rows.append((Button(t.plain(key), Part(id=idea.id, member=part.member_id, role=part.role)),))
    return Screen(
        lines(note, t("idea-title", title=idea.title), words.person_line(t, one), words.sentence(one)),
        tuple(rows),
        back=ShowTeam(id=idea.id),
    )


def decision(t: Texts, idea_id: int, member_id: int) -> Row:
    """The two answers to an application."""
    return (
        Button(t.plain("project-take"), DecideAsked(id=idea_id, member=member_id, yes=1)),
        Button(t.plain("project-refuse"), DecideAsked(id=idea_id, member=member_id, yes=0)),
    )


# -- asked once ------------------------------------------------------------------------------------


def closing(t: Texts, idea: Idea) -> Screen:
    return question(
        t,
        t("project-close-question", title=idea.title),
        Button(t.plain("project-close-yes"), OwnProject(id=idea.id, do=Project.CLOSE_YES)),
        OwnIdea(id=idea.id, do=Own.PANEL),
    )


def leaving(t: Texts, idea: Idea, press: Part) -> Screen:
    """Leaving the team, or the leading of it: what was signed stays."""
    yes = press.model_copy(update={"sure": 1})
    key = "project-leave-leading" if press.role == LEADER else "project-leave"
    asks = t("project-question-leave-leading" if press.role == LEADER else "project-question-leave", title=idea.title)
    return question(t, asks, Button(t.plain(key), yes), ShowTeam(id=idea.id))


def dismissing(t: Texts, idea: Idea, one: Person, press: Part) -> Screen:
    key = "project-dismiss" if one.part.is_held else "project-uninvite"
    return question(
        t,
        t(
            "project-question-dismiss" if one.part.is_held else "project-question-uninvite",
            name=name_of(t, one.member),
            title=idea.title,
        ),
        Button(t.plain(key), press.model_copy(update={"sure": 1})),
        ShowPart(id=idea.id, member=press.member, role=press.role),
    )


def handing_over(t: Texts, idea: Idea, name: str, press: HandOver) -> Screen:
    return question(
        t,
        t("project-hand-over-question", name=name, title=idea.title),
        Button(t.plain("project-hand-over"), press.model_copy(update={"sure": 1})),
        ShowTeam(id=idea.id),
    )
