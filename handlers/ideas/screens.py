"""Screens of ideas: lists, the first question, the card, and what its leader does with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from aiogram.filters.callback_data import CallbackData

from domain.base.lists import Page
from domain.base.things import Thing
from domain.ideas import lives
from domain.ideas.ideas import IDEA, Idea, Kind, OpenTo, View
from handlers.discussion.buttons import ask_button, discussion_button
from handlers.ideas import words
from handlers.ideas.presses import Back, ChangeIdea, ListIdeas, Own, OwnIdea, Propose, ShowIdea
from handlers.ideas.problems import screens as problems
from handlers.ideas.problems.presses import Do, OwnProblem
from handlers.ideas.projects.presses import OwnProject, Project
from handlers.ideas.results.presses import ListResults
from handlers.moderation import reporting
from handlers.people.joining.presses import JoinFor
from handlers.people.joining.ways import way_in
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import label
from handlers.ui.opening import Shared
from handlers.ui.screen import Button, Go, Row, Screen, column, deep_link, two_a_row
from handlers.voice.subscriptions.presses import Do as Wish
from handlers.voice.subscriptions.presses import Follow
from locales.texts import Html, Texts, escape, lines
from services.ideas.searching import Alike, Joining
from services.ideas.views import Card, Line

FIELDS = {Kind.PROBLEM: ("title", "words", "tried", "tags", "level"), Kind.PROJECT: ("title", "words", "tags", "level")}
"""What a leader changes, in the order of the card."""


def link_to(username: str, idea: Idea) -> str:
    """The address of an idea's card."""
    return deep_link(username, Thing(IDEA, idea.id).payload)


def shared(t: Texts, idea: Idea, username: str) -> Shared:
    """An idea's link and the words that go with it: true in every place and on every day."""
    return Shared(link_to(username, idea), t.plain(f"idea-share-{idea.kind}", title=idea.title))


# -- lists -----------------------------------------------------------------------------------------


def listing(t: Texts, at: ListIdeas, page: Page[Line], *, is_member: bool) -> Screen:
    """A page of ideas, the newest first; guests look."""
    here = at.model_copy(update={"page": page.number})
    return lists.screen(
        t,
        page,
        title=lines(t("ideas-title"), t(f"ideas-title-{at.view}")),
        said=[words.list_line(t, line) for line in page.items],
        rows=[Button(label(line.idea.title), ShowIdea(id=line.idea.id)) for line in page.items],
        to=lambda number: here.model_copy(update={"page": number}),
        of_cards=True,
        empty=t(f"ideas-none-{at.view}"),
        filters=_views(t, at, is_member=is_member),
        search=Button(t.plain("ideas-find"), Go(to="ideas_find")),
        doors=(_doors(t), _below(t, at)) if is_member else (),
        folds=True,
        back=Go(to="menu"),
    )


def _below(t: Texts, at: ListIdeas) -> Row:
    """Of one's own: when one is asked about problems. Of all others: to hear of new ones."""
    if at.view is View.MINE:
        return (Button(t.plain("ideas-asking"), Go(to="ideas_asking")),)
    kind = Kind.PROJECT if at.view is View.LOOKING else at.kind
    do = Wish.NEAR if at.view is View.NEAR else Wish.LOOK
    return (Button(t.plain("follow-door"), Follow(kind=IDEA, form=kind, do=do)),)


def _doors(t: Texts) -> Row:
    return (Button(t.plain("ideas-propose"), Go(to="idea_new")), Button(t.plain("results-door"), ListResults()))


def _views(t: Texts, at: ListIdeas, *, is_member: bool) -> list[Button]:
    """The other lists; a guest has neither a subject nor ideas of their own."""
    views = (View.NEW, View.LOOKING, View.NEAR, View.MINE) if is_member else (View.NEW, View.LOOKING)
    return [
        Button(
            t.plain("tag-chosen", tag=t.plain(f"ideas-view-{view}"))
            if view is at.view
            else t.plain(f"ideas-view-{view}"),
            ListIdeas(view=view),
        )
        for view in views
    ]


# -- proposing -------------------------------------------------------------------------------------


def kinds(t: Texts) -> Screen:
    """The first question: what kind of interaction is wanted (PRODUCT §6)."""
    return Screen(
        t("idea-kinds"),
        column(*(Button(t.plain(f"idea-kinds-{kind}"), Propose(kind=kind)) for kind in Kind)),
        back=ListIdeas(),
    )


def alike(t: Texts, idea_id: int, near: Sequence[Alike]) -> Screen:
    """What is there already and like the draft, before it is published: one joins it, or publishes nevertheless."""
    rows: list[Row] = []
    for one in near:
        idea = one.line.idea
        rows.append((Button(label(idea.title), ShowIdea(id=idea.id)),))
        if one.joining is not None:
            said = label(idea.title, partial(_joins, t, one.joining))
            rows.append((Button(said, _join(idea, one.joining)),))
    rows.append((Button(t.plain("idea-alike-publish"), OwnIdea(id=idea_id, do=Own.PUBLISH_YES)),))
    return Screen(
        lines(t("idea-alike"), *(words.list_line(t, one.line) for one in near)), tuple(rows), back=ShowIdea(id=idea_id)
    )


def _joins(t: Texts, joining: Joining, title: str) -> str:
    return t.plain(f"idea-alike-{joining}", title=title)


def _join(idea: Idea, joining: Joining) -> CallbackData:
    if joining is Joining.TOO:
        return Back(id=idea.id, on=1)
    return OwnProject(id=idea.id, do=Project.SIGN if joining is Joining.SIGN else Project.JOIN)


# -- the card --------------------------------------------------------------------------------------


def card(t: Texts, seen: Card, username: str, note: Html | None = None, hung: Sequence[Button] = ()) -> Screen:
    """An idea as this reader sees it; `note`: what has just happened; `hung`: doors of what hangs on it."""
    idea = seen.idea
    return Screen(
        lines(
            note,
            t("idea-title", title=idea.title),
            Html("\n").join([words.kind_line(t, idea), *_people(t, seen)]),
            words.stopped(t, seen) or words.state_line(t, idea),
            escape(idea.words) if seen.is_member else None,
            *(problems.told(t, seen) if seen.is_member else ()),
        ),
        (
            *words.again(t, seen),
            *_back_rows(t, seen),
            *_talk_rows(t, seen, hung),
            *problems.rows(t, seen),
            *_card_rows(t, seen, username),
        ),
        back=ListIdeas(view=View.MINE if seen.leads else View.NEW),
        is_card=True,
    )


def _people(t: Texts, seen: Card) -> list[Html]:
    return [
        words.author(t, seen.author),
        *([t(f"idea-backers-{seen.idea.kind}", count=seen.backers)] if seen.backers else []),
    ]


def _back_rows(t: Texts, seen: Card) -> list[Row]:
    if not seen.is_published or seen.leads:
        return []
    if not seen.is_member:
        return [way_to_back(t, seen)]
    key = f"idea-back-{seen.idea.kind}"
    text = t.plain("tag-chosen", tag=t.plain(key)) if seen.backs else t.plain(key)
    return [(Button(text, Back(id=seen.idea.id, on=int(not seen.backs))),)]


def way_to_back(t: Texts, seen: Card) -> Row:
    """Whoever isn't in yet joins, and backs the idea by that."""
    return (way_in(t, seen.idea.kind, seen.standing, JoinFor(kind=IDEA, key=str(seen.idea.id))),)


def _talk_rows(t: Texts, seen: Card, hung: Sequence[Button]) -> list[Row]:
    """The discussion, asking the author in private, what hangs on it: beside each other."""
    if not seen.is_member or seen.idea.published_at is None:
        return []
    about = Thing(IDEA, seen.idea.id)
    asks = [ask_button(t, about)] if seen.can_ask else []
    return list(two_a_row([discussion_button(t, about, seen.talk), *asks, *hung]))


def _card_rows(t: Texts, seen: Card, username: str) -> list[Row]:
    idea = seen.idea
    rows: list[Row] = []
    if seen.leads and idea.state == "draft":
        rows.append((Button(t.plain("idea-publish"), OwnIdea(id=idea.id, do=Own.PUBLISH)),))
    if seen.leads:
        rows.append((Button(t.plain("idea-panel"), OwnIdea(id=idea.id, do=Own.PANEL)),))
    if seen.is_published:
        share = Button(t.plain("idea-share"), url=shared(t, idea, username).url)
        rows.append((share, *((reporting.button(t, Thing(IDEA, idea.id)),) if seen.can_report else ())))
    return rows


def panel(t: Texts, seen: Card, note: Html | None = None) -> Screen:
    """What stands on the card, and who may look: each is changed by itself."""
    idea = seen.idea
    to_all = idea.open_to is OpenTo.ALL
    return Screen(
        lines(note, t("idea-panel-title", title=idea.title), t(f"idea-open-{idea.open_to}.means")),
        (
            *_fields(t, idea),
            *column(
                Button(
                    t.plain("idea-close-open" if to_all else "idea-open"),
                    OwnIdea(id=idea.id, do=Own.CLOSE_OPEN if to_all else Own.OPEN),
                ),
                Button(t.plain("project-close"), OwnProject(id=idea.id, do=Project.CLOSE))
                if idea.state in lives.CLOSE.from_
                else None,
                _away(t, seen),
            ),
        ),
        back=ShowIdea(id=idea.id),
    )


def _away(t: Texts, seen: Card) -> Button | None:
    """How it goes: a draft is deleted, what others have seen is taken back."""
    if seen.idea.published_at is None:
        return Button(t.plain("idea-discard"), OwnIdea(id=seen.idea.id, do=Own.DISCARD))
    if seen.problem is not None and seen.is_published:
        return Button(t.plain("problem-close"), OwnProblem(id=seen.idea.id, do=Do.CLOSE))
    return None


def _fields(t: Texts, idea: Idea) -> Sequence[Row]:
    buttons = [
        Button(t.plain(f"form-idea_change-{field}.label"), ChangeIdea(id=idea.id, field=field))
        for field in FIELDS[idea.kind]
    ]
    return list(two_a_row(buttons))


def discarding(t: Texts, idea: Idea) -> Screen:
    """Asked once: what is deleted is gone."""
    return question(
        t,
        t("idea-discard-question", title=idea.title),
        Button(t.plain("idea-discard-yes"), OwnIdea(id=idea.id, do=Own.DISCARD_YES)),
        OwnIdea(id=idea.id, do=Own.PANEL),
    )
