"""Columns that hold a name of an enumeration. SQL lists no names, so here they are compared with what tables hold."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from domain.base.consents import Purpose, Shipped
from domain.base.members import Status
from domain.base.notices import Category, Mode
from domain.base.outbox import Lane
from domain.base.outbox import State as SayState
from domain.base.parts import PartState
from domain.base.roles import Role
from domain.charter.clauses import State as ClauseState
from domain.decisions.decisions import AmendmentState
from domain.decisions.decisions import State as DecisionState
from domain.decisions.kinds import Kind as DecisionKind
from domain.decisions.protests import End, Said
from domain.discussion.remarks import RemarkState, ThreadState
from domain.events.attendance import DisputeState, Source
from domain.events.events import Audience, EventForm, EventState, Priority, SeatState
from domain.ideas.asking import Answer
from domain.ideas.ideas import Kind, Level, OpenTo
from domain.ideas.plan import ItemState
from domain.ideas.problems import ProblemState
from domain.ideas.projects import ProjectState
from domain.materials.collections import CollectionState
from domain.materials.materials import FileKind, Licence, MaterialForm, MaterialState
from domain.materials.materials import OpenTo as MaterialOpenTo
from domain.moderation.cases import CaseState, Reason, Why
from domain.moderation.trust import Trust
from domain.people.admission import Verdict
from domain.people.contacts import ContactState
from domain.people.profile import ProfileField, Visibility
from domain.reviews.reviews import ReviewState
from domain.voice.announcements import PausedBy, State, Timing
from services.areas import AREAS

COLUMNS: dict[tuple[str, str], Collection[str]] = {
    ("amendments", "state"): AmendmentState,
    ("announcements", "paused_by"): PausedBy,
    ("announcements", "state"): State,
    ("announcements", "timing"): Timing,
    ("applications", "verdict"): Verdict,
    ("attendance_disputes", "verdict"): DisputeState,
    ("attendance_marks", "source"): Source,
    ("attendance_marks", "state"): SeatState,
    ("cases", "reason"): Reason,
    ("cases", "state"): CaseState,
    ("cases", "thing_kind"): AREAS.moderated.keys(),
    ("cases", "why"): Why,
    ("consent_shipped", "state"): Shipped,
    ("consents", "purpose"): Purpose,
    ("contact_requests", "state"): ContactState,
    ("clauses", "state"): ClauseState,
    ("collections", "state"): CollectionState,
    ("decisions", "kind"): DecisionKind,
    ("decisions", "state"): DecisionState,
    ("protests", "ended"): End,
    ("protest_drawn", "said"): Said,
    ("events", "audience"): Audience,
    ("events", "form"): EventForm,
    ("events", "priority"): Priority,
    ("events", "state"): EventState,
    ("ideas", "kind"): Kind,
    ("ideas", "level"): Level,
    ("ideas", "open_to"): OpenTo,
    ("materials", "form"): MaterialForm,
    ("materials", "licence"): Licence,
    ("materials", "open_to"): MaterialOpenTo,
    ("materials", "state"): MaterialState,
    ("material_files", "kind"): FileKind,
    ("material_batches", "form"): MaterialForm,
    ("material_batches", "licence"): Licence,
    ("material_pieces", "kind"): FileKind,
    ("members", "status"): Status,
    ("members", "status_before"): Status,
    ("notice_modes", "category"): Category,
    ("notice_modes", "mode"): Mode,
    ("outbox", "category"): Category,
    ("outbox", "lane"): Lane,
    ("outbox", "state"): SayState,
    ("parts", "state"): PartState,
    ("plan_items", "state"): ItemState,
    ("problem_asked", "answer"): Answer,
    ("problems", "hidden_from"): ProblemState,
    ("problems", "state"): ProblemState,
    ("projects", "hidden_from"): ProjectState,
    ("projects", "state"): ProjectState,
    ("profile_fields", "field"): ProfileField,
    ("profile_fields", "visibility"): Visibility,
    ("promises", "kind"): AREAS.promises.keys(),
    ("remarks", "state"): RemarkState,
    ("reports", "reason"): Reason,
    ("reviews", "state"): ReviewState,
    ("role_grants", "role"): Role,
    ("seats", "state"): SeatState,
    ("threads", "state"): ThreadState,
    ("trust", "trust"): Trust,
}


def strangers(db: sqlite3.Connection) -> list[str]:
    """Values in these columns that the program has no name for; NULL is nobody's name."""
    return [
        f"{table}.{column}: {value!r}"
        for (table, column), names in COLUMNS.items()
        for (value,) in db.execute(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL").fetchall()
        if value not in set(names)
    ]
