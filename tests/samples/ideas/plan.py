"""Samples of a project's plan: empty, usual, and all that people can put into one."""

from __future__ import annotations

from dataclasses import replace

from domain.ideas.ideas import DAY, Kind
from domain.ideas.plan import Item, ItemState, Progress
from domain.ideas.projects import ProjectState
from handlers.ideas.plan import screens as s
from services.ideas.crew import Mate
from services.ideas.plan_views import Board, Line, Piece, Share, Work
from tests.samples.everybody import ANNA, HOSTILE, NOW, OLGA
from tests.samples.ideas import FULL, PROBLEM
from tests.samples.listed import cut

PROJECT = replace(PROBLEM, kind=Kind.PROJECT, state=ProjectState.TEAM, title="Литературная карта края")
ITEM = Item(
    id=10**9,
    idea_id=17,
    milestone_id=None,
    title="Собраны рассказы из трёх школ",
    owner_id=ANNA.id,
    due_at=NOW + 3 * DAY,
    state=ItemState.OPEN,
    state_at=NOW,
    created_at=NOW,
)
LONG = replace(ITEM, title="<b>" + "Ы" * 93 + "&</b>"[:4], due_at=NOW - 9 * DAY)
LATE = Line(LONG, HOSTILE, Progress(12, 20, 0, 0, 9))
PLAIN = Line(ITEM, ANNA, Progress())
REACHED = Line(replace(ITEM, state=ItemState.DONE), OLGA, Progress(2, 2))
NOBODY = Line(replace(ITEM, owner_id=None, due_at=None), None, Progress())
SHARES = (Share(Mate(ANNA, "leader"), 2, 3), Share(Mate(OLGA, "supervisor"), 0, 0))
CROWD = tuple(Share(Mate(HOSTILE, "participant"), 10, 20) for _ in range(20))
EMPTY = Board(PROJECT, Progress(), cut(()), SHARES, 0, works=True, leads=True)
BOARD = replace(EMPTY, progress=Progress(3, 8, 1, 3, 1), lines=cut((REACHED, PLAIN, LATE, NOBODY)), leads=False)
FULLEST = replace(BOARD, idea=FULL, lines=cut((LATE,) * 12, 1, 5), shares=CROWD, leads=True)
PIECE = Piece(PROJECT, PLAIN, None, cut(()), works=True, leads=False, is_own=True)
TASK = replace(PIECE, line=Line(replace(ITEM, milestone_id=5), ANNA, Progress()), milestone=LONG, leads=True)


def screens(t):
    note = t("plan-said-milestone")
    work = Work(Progress(3, 8, 1, 3, 1), 10**4, works=True, is_over=False)
    assert s.card_rows(t, PROJECT, work)
    assert s.card_line(t, work)
    return [
        s.board(t, EMPTY),
        s.board(t, replace(EMPTY, leads=False, works=False)),
        s.board(t, BOARD, note),
        s.board(t, FULLEST),
        s.piece(t, PIECE, note),
        s.piece(t, replace(PIECE, line=NOBODY, is_own=False, leads=True)),
        s.piece(t, replace(PIECE, line=REACHED, works=False)),
        s.piece(t, replace(PIECE, idea=FULL, line=LATE, tasks=cut((LATE,) * 20, 1, 5), leads=True), note),
        s.piece(t, TASK),
        s.changing(t, LONG),
        s.dropping(t, replace(PIECE, line=LATE, tasks=cut((LATE,) * 20))),
        s.dropping(t, TASK),
        s.picture(t, FULLEST, b"png"),
        s.picture(t, BOARD, b"png"),
    ]
