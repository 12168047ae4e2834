"""Screens of a project's plan: milestones, one of them with its tasks, a task, the picture."""

from __future__ import annotations

from collections.abc import Sequence

from domain.ideas.ideas import Idea
from domain.ideas.plan import Item
from handlers.ideas.diary.presses import ShowDiary, TellStep
from handlers.ideas.plan import words
from handlers.ideas.plan.pictures import Drawn, Stop
from handlers.ideas.plan.presses import AddItem, ChangeItem, Deed, DoItem, PlanPicture, ShowItem, ShowPlan
from handlers.ideas.presses import ShowIdea
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import label
from handlers.ui.names import name_of
from handlers.ui.screen import Attachment, Button, Row, Screen, column, two_a_row
from locales.texts import Html, Texts, lines
from services.ideas.plan_views import Board, Line, Piece, Work

FIELDS = ("title", "owner_id", "due_at")
PEOPLE = 8
"""Of the team, named on one screen."""
PEOPLE_SHOWN = 5
"""In a caption, which holds 1024 characters."""


def card_rows(t: Texts, idea: Idea, work: Work | None) -> list[Row]:
    """The doors to the work, on the card of a project."""
    if work is None:
        return []
    rows: list[Row] = [
        (
            Button(t.plain("plan-door"), ShowPlan(id=idea.id)),
            Button(t.plain("diary-door", count=work.steps), ShowDiary(id=idea.id)),
        )
    ]
    if work.works and not work.is_over:
        rows.append((Button(t.plain("diary-tell"), TellStep(id=idea.id)),))
    return rows


def card_line(t: Texts, work: Work | None) -> Html | None:
    """The figures, once there is a plan."""
    return words.figures(t, work.progress) if work is not None and work.progress.total else None


def _button(t: Texts, line: Line) -> Button:
    return Button(label(f"{words.mark(t, line)} {line.item.title}"), ShowItem(id=line.item.id))


def board(t: Texts, seen: Board, note: Html | None = None) -> Screen:
    """Milestones by their days, with who does what."""
    idea = seen.idea
    doors = [
        Button(t.plain("plan-add-milestone"), AddItem(id=idea.id)) if seen.leads else None,
        Button(t.plain("plan-picture"), PlanPicture(id=idea.id)) if seen.progress.total else None,
    ]
    return lists.screen(
        t,
        seen.lines,
        title=lines(
            note,
            t("plan-title", title=idea.title),
            words.figures(t, seen.progress) if seen.progress.total else None,
            words.shares(t, seen, PEOPLE),
        ),
        said=[words.line(t, line) for line in seen.lines.items],
        rows=[_button(t, line) for line in seen.lines.items],
        to=lambda number: ShowPlan(id=idea.id, page=number),
        empty=t("plan-empty-leader" if seen.leads else "plan-empty"),
        doors=two_a_row([door for door in doors if door is not None]),
        back=ShowIdea(id=idea.id),
    )


def piece(t: Texts, seen: Piece, note: Html | None = None) -> Screen:
    """A milestone with its tasks, or a task."""
    item = seen.line.item
    back: ShowPlan | ShowItem = ShowItem(id=item.milestone_id) if item.milestone_id else ShowPlan(id=seen.idea.id)
    title = lines(
        note,
        t("plan-item-title", mark=words.mark(t, seen.line), title=item.title),
        t("plan-item-facts", facts=words.facts(t, seen.line)),
        t("plan-item-of", title=seen.milestone.title) if seen.milestone is not None else None,
    )
    if not item.is_milestone:
        return Screen(title, tuple(_deeds(t, seen)), back=back)
    return lists.screen(
        t,
        seen.tasks,
        title=title,
        said=[words.line(t, line) for line in seen.tasks.items],
        rows=[_button(t, line) for line in seen.tasks.items],
        to=lambda number: ShowItem(id=item.id, page=number),
        empty=t("plan-no-tasks") if seen.leads else None,
        doors=_deeds(t, seen),
        back=back,
    )


def _deeds(t: Texts, seen: Piece) -> list[Row]:
    """What this reader may do with it."""
    item = seen.line.item
    if not seen.works or seen.idea.state in ("published", "closed"):
        return []
    free, may = item.owner_id is None, seen.leads or seen.is_own or item.owner_id is None
    buttons = []
    if may:
        deed = Deed.RESUME if item.is_done else Deed.FINISH
        buttons.append(Button(t.plain(f"plan-do-{deed}"), DoItem(id=item.id, do=deed)))
    if free and not item.is_done:
        buttons.append(Button(t.plain("plan-do-take"), DoItem(id=item.id, do=Deed.TAKE)))
    if seen.is_own and not item.is_done:
        buttons.append(Button(t.plain("plan-do-free"), DoItem(id=item.id, do=Deed.GIVE_BACK)))
    if seen.leads and item.is_milestone and not item.is_done:
        buttons.append(Button(t.plain("plan-add-task"), AddItem(id=seen.idea.id, under=item.id)))
    if seen.leads:
        buttons.append(Button(t.plain("plan-do-edit"), DoItem(id=item.id, do=Deed.CHANGE)))
    tell = Button(t.plain("diary-tell"), TellStep(id=seen.idea.id, item=item.id))
    return [*two_a_row(buttons), (tell,)]


def changing(t: Texts, item: Item) -> Screen:
    """What a leader changes of it, each by itself."""
    fields = [Button(t.plain(f"form-plan_change-{name}.label"), ChangeItem(id=item.id, field=name)) for name in FIELDS]
    drop = Button(t.plain("plan-do-drop"), DoItem(id=item.id, do=Deed.DROP))
    return Screen(t("plan-changing", title=item.title), column(*fields, drop), back=ShowItem(id=item.id))


def dropping(t: Texts, seen: Piece) -> Screen:
    item = seen.line.item
    key = "plan-drop-milestone" if item.is_milestone else "plan-drop-task"
    return question(
        t,
        t(key, title=item.title, count=seen.tasks.total),
        Button(t.plain("plan-drop-yes"), DoItem(id=item.id, do=Deed.DROP_YES)),
        ShowItem(id=item.id),
    )


# -- the picture -----------------------------------------------------------------------------------


def drawn(t: Texts, seen: Board) -> Drawn:
    """The words of the picture."""
    return Drawn(
        title=seen.idea.title,
        figures=t.plain("plan-figures", done=seen.progress.done, total=seen.progress.total,
                        reached=seen.progress.milestones_done, milestones=seen.progress.milestones),
        done=seen.progress.done,
        total=seen.progress.total,
        stops=[_stop(t, line) for line in seen.lines.items],
        people_title=t.plain("plan-picture-people"),
        people=_people(t, seen),
        foot=t.plain("plan-picture-foot", when=t.long_date(t.now)),
    )  # fmt: skip


def _stop(t: Texts, line: Line) -> Stop:
    state = "done" if line.item.is_done else "late" if line.item.is_late(t.now) else "open"
    return Stop(line.item.title, words.facts(t, line), state, line.under.done, line.under.total)


def _people(t: Texts, seen: Board) -> Sequence[str]:
    said = [
        t.plain(
            "plan-share" if share.total else "plan-share-none",
            name=name_of(t, share.mate.member),
            role=t.plain(f"plan-role-{share.mate.role}"),
            done=share.done,
            total=share.total,
        )
        for share in seen.shares[:PEOPLE]
    ]
    if (more := len(seen.shares) - PEOPLE) > 0:
        said.append(t.plain("plan-shares-more", count=more))
    return said


def picture(t: Texts, seen: Board, png: bytes) -> Screen:
    """The picture, with the figures in words for those who don't see it."""
    text = lines(
        t("plan-title", title=seen.idea.title),
        words.figures(t, seen.progress),
        words.shares(t, seen, PEOPLE_SHOWN),
    )
    if len(text) > 950:
        text = lines(t("plan-title", title=seen.idea.title), words.figures(t, seen.progress))
    return Screen(text, back=ShowPlan(id=seen.idea.id), attachment=Attachment("photo", "plan.png", png))
