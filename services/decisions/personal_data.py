"""Exports and erasures of decisions: what one proposed, supported, amended, and how one voted in the open."""

from __future__ import annotations

from services.base import due
from services.base.areas import PersonalData
from services.base.records import Record, Word, at
from services.base.unit import Unit
from services.decisions import lots
from services.decisions.access import thing
from storage.decisions import decision_traces as traces


def export(unit: Unit, member_id: int) -> list[Record]:
    """Of secret votes there is nothing to tell: nobody's choice is known."""
    db = unit.db
    proposed: list[Record] = [
        {
            "kind": Word(f"decision-kind-{row['kind']}", row["kind"]),
            "title": row["title"],
            "number": row["number"],
            "text": row["text"],
            "state": Word(f"decision-state-{row['state']}", row["state"]),
            "when": at(row["created_at"]),
        }
        for row in traces.proposed(db, member_id)
    ]
    supported: list[Record] = [
        {"supported": row["title"], "when": at(row["at"])} for row in traces.supported(db, member_id)
    ]
    voted: list[Record] = [
        {"voted": row["title"], "choice": row["choice"], "reason": row["reason"], "when": at(row["at"])}
        for row in traces.voted(db, member_id)
    ]
    owed: list[Record] = [
        {"to_do": row["next_step"], "title": row["title"], "due": at(row["next_due"])}
        for row in traces.owed(db, member_id)
    ]
    about: list[Record] = [
        {"about_you": row["title"], "state": Word(f"decision-state-{row['state']}", row["state"])}
        for row in traces.about(db, member_id)
    ]
    demanded: list[Record] = [{"asked_secret": row["title"]} for row in traces.demanded(db, member_id)]
    amended: list[Record] = [
        {
            "amended": row["title"],
            "paragraph": row["paragraph"],
            "text": row["text"],
            "reason": row["reason"],
            "state": Word(f"amendment-state-{row['state']}", row["state"]),
            "answer": row["answer"],
            "when": at(row["at"]),
        }
        for row in traces.amended(db, member_id)
    ]
    wordings: list[Record] = [
        {"amendment_supported": row["title"], "text": row["text"]} for row in traces.amendments_supported(db, member_id)
    ]
    protested: list[Record] = [
        {"protested": row["title"], "reason": row["reason"], "when": at(row["at"])}
        for row in traces.protested(db, member_id)
    ]
    signed: list[Record] = [
        {"protest_signed": row["title"], "reason": row["reason"], "when": at(row["at"])}
        for row in traces.signed(db, member_id)
    ]
    drawn: list[Record] = [
        {
            "drawn": row["title"],
            "said": Word(f"protest-said-{row['said']}", row["said"]) if row["said"] else None,
        }
        for row in traces.drawn(db, member_id)
    ]
    could_draw: list[Record] = [{"could_be_drawn": row["title"]} for row in traces.could_be_drawn(db, member_id)]
    could: list[Record] = [{"could_vote": row["title"]} for row in traces.could_vote(db, member_id)]
    protests = protested + signed + drawn + could_draw
    return proposed + supported + demanded + amended + wordings + voted + could + protests + about + owed


def erase(unit: Unit, member_id: int) -> None:
    """Drafts, support and signs go; open ballots, and what those drawn have said, stay without the person, so that
    every recount gives the same.
    """
    for decision_id in traces.forget(unit.db, member_id):
        due.never(unit, thing(decision_id))


PERSONAL_DATA = (
    PersonalData(
        name="decisions",
        tables=frozenset(
            {
                "decisions",
                "decision_revisions",
                "decision_supports",
                "decision_secrecy",
                "amendments",
                "amendment_supports",
                "electorate",
                "ballots",
                "protests",
                "protest_signers",
                "protest_pool",
                "protest_drawn",
            }
        ),
        export=export,
        erase=erase,
        stays=True,
        step_back=lots.release,
    ),
)
