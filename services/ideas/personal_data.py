"""Exports and erasures of ideas: what one proposed, and what one backed."""

from __future__ import annotations

from services.base.areas import PersonalData, Words
from services.base.records import Record, Word, at
from services.base.unit import Unit
from services.ideas import proposing
from storage.ideas import asking, backers, idea_traces, ideas, problems, projects


def export(unit: Unit, member_id: int) -> list[Record]:
    """One's own ideas with their words, and the titles of those one backs."""
    proposed: list[Record] = [
        {
            "kind": Word(f"idea-kind-{row['kind']}", row["kind"]),
            "title": row["title"],
            "words": row["words"],
            "tried": row["tried"],
            "outcome": row["outcome"],
            "state": Word(f"idea-state-{row['state']}", row["state"]),
            "tags": row["tags"].split("\x1f") if row["tags"] else None,
            "level": row["level"] and Word(f"idea-level-{row['level']}", row["level"]),
            "region": row["region"],
            "open_to": Word(f"idea-open-{row['open_to']}", row["open_to"]),
            "when": at(row["created_at"]),
            "published_at": at(row["published_at"]),
            "since": at(row["state_at"]),
        }
        for row in idea_traces.proposed(unit.db, member_id)
    ]
    backed: list[Record] = [
        {"backed": row["title"], "when": at(row["at"])} for row in idea_traces.backed(unit.db, member_id)
    ]
    worked: list[Record] = [
        {"team_of": row["title"], "team_role": row["role"]} for row in projects.seats_of_member(unit.db, member_id)
    ]
    advised: list[Record] = [
        {
            "team_of": row["title"],
            "state": Word(f"idea-state-{row['gate']}", row["gate"]),
            "advice": row["words"],
            "when": at(row["at"]),
        }
        for row in projects.advice_of_member(unit.db, member_id)
    ]
    asked: list[Record] = [
        {"asked": row["title"], "answer": Word(f"problem-answer-{row['answer']}", row["answer"]), "when": at(row["at"])}
        for row in idea_traces.asked(unit.db, member_id)
    ]
    unasked: list[Record] = [{"unasked_since": at(moment)} for moment in idea_traces.unasked(unit.db, member_id)]
    helped: list[Record] = [
        {"helped": row["title"], "when": at(row["at"])} for row in idea_traces.helped(unit.db, member_id)
    ]
    thanks: list[Record] = [
        {("thanks_said" if row["from_id"] == member_id else "thanks_got"): row["said"], "for": row["title"],
         "when": at(row["at"])}
        for row in idea_traces.thanks(unit.db, member_id)
    ]  # fmt: skip
    return proposed + backed + worked + advised + asked + unasked + helped + thanks


def erase(unit: Unit, member_id: int) -> None:
    """Drafts and «тоже» go; what others have seen stays as of «Бывший участник №…» (PRODUCT §2)."""
    backers.forget(unit.db, member_id)
    projects.forget(unit.db, member_id)
    for idea_id in idea_traces.discard_unseen(unit.db, member_id):
        proposing.forget(unit, idea_id)
    asking.forget(unit.db, member_id)
    problems.forget_thanked(unit.db, member_id)


PERSONAL_DATA = (
    PersonalData(
        name="ideas",
        tables=frozenset(
            {
                "ideas",
                "idea_backers",
                "project_seats",
                "project_advice",
                "problem_asked",
                "problem_unasked",
                "problem_thanks",
                "problem_helped",
            }
        ),
        export=export,
        erase=erase,
        stays=True,
        words=Words(lambda unit, member_id: len(ideas.published_by(unit.db, member_id)), proposing.take_along),
    ),
)
