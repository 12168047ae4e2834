"""A plan in words: figures, who has what, by what day."""

from __future__ import annotations

from domain.ideas.plan import Progress
from handlers.ui.names import name_of
from locales.texts import Html, Texts
from services.ideas.plan_views import Board, Line, Share


def mark(t: Texts, line: Line) -> str:
    """«✓», «!» or «○»: told by words beside it, too."""
    state = "done" if line.item.is_done else "late" if line.item.is_late(t.now) else "open"
    return t.plain(f"plan-mark-{state}")


def facts(t: Texts, line: Line) -> str:
    """«до чт, 26 ноября · Иванова Анна · задач 2 из 3»."""
    item = line.item
    said = []
    if item.is_done:
        said.append(t.plain("plan-done", when=t.date(item.state_at)))
    elif item.due_at is not None:
        said.append(t.plain("plan-late-since" if item.is_late(t.now) else "plan-by", when=t.date(item.due_at)))
    said.append(name_of(t, line.owner) if line.owner is not None else t.plain("plan-nobody"))
    if line.under.total:
        said.append(t.plain("plan-under", done=line.under.done, total=line.under.total))
    return " · ".join(said)


def line(t: Texts, of: Line) -> Html:
    return t("plan-line", mark=mark(t, of), title=of.item.title, facts=facts(t, of))


def figures(t: Texts, progress: Progress) -> Html:
    """«Сделано 3 из 8 · этапов пройдено 1 из 3 · просрочено 1»."""
    said = t("plan-figures", done=progress.done, total=progress.total, reached=progress.milestones_done,
             milestones=progress.milestones)  # fmt: skip
    return t("plan-figures-late", figures=said, late=progress.late) if progress.late else said


def share(t: Texts, of: Share) -> Html:
    """«Иванова Анна, ведёт: 2 из 3»."""
    role = t.plain(f"plan-role-{of.mate.role}")
    key = "plan-share" if of.total else "plan-share-none"
    return t(key, name=name_of(t, of.mate.member), role=role, done=of.done, total=of.total)


def shares(t: Texts, board: Board, most: int) -> Html | None:
    """Who does what; those that don't fit are counted."""
    said = [share(t, each) for each in board.shares[:most]]
    if (more := len(board.shares) - most) > 0:
        said.append(t("plan-shares-more", count=more))
    return Html("\n").join([t("plan-shares"), *said]) if said else None
