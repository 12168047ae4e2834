"""Who may be asked whether they made a material along, and who is."""

from __future__ import annotations

import sqlite3

from domain.base.members import MEMBER, Status
from domain.base.parts import PartState
from domain.materials.materials import COAUTHOR, MATERIAL, MaterialState


def listed(db: sqlite3.Connection) -> list[tuple[int, str]]:
    """Ids and names of those in the directory."""
    sql = """SELECT m.id, m.name FROM members m WHERE m.status = :member AND m.name IS NOT NULL
             AND m.id IN (SELECT CAST(key AS INTEGER) FROM searched WHERE kind = :kind)
             ORDER BY m.name, m.id"""
    return [(row["id"], row["name"]) for row in db.execute(sql, {"member": Status.MEMBER, "kind": MEMBER})]


MAY_WAIT = f"""EXISTS (SELECT 1 FROM parts WHERE member_id = :member AND thing_kind = '{MATERIAL}'
    AND state = '{PartState.INVITED}')"""
"""On the menu: `invitations`."""


MADE_BY = f"""(m.author_id = :maker OR m.id IN (SELECT thing_id FROM parts WHERE member_id = :maker
    AND thing_kind = '{MATERIAL}' AND role = '{COAUTHOR}' AND state = '{PartState.ACCEPTED}'))"""
"""A condition on a row `m` of `materials`: the member `:maker` made it, alone or along."""


def invitations(db: sqlite3.Connection, member_id: int) -> list[sqlite3.Row]:
    """Materials of which the person is asked whether they made it along: `id`, `title`, `since`."""
    sql = """SELECT a.id, a.title, p.since FROM parts p JOIN materials a ON a.id = p.thing_id
             WHERE p.member_id = :m AND p.thing_kind = :kind AND p.role = :role AND p.state = :invited
             AND a.state NOT IN (:withdrawn, :hidden) ORDER BY p.since, a.id"""
    args = {
        "m": member_id, "kind": MATERIAL, "role": COAUTHOR, "invited": PartState.INVITED,
        "withdrawn": MaterialState.WITHDRAWN, "hidden": MaterialState.HIDDEN,
    }  # fmt: skip
    return db.execute(sql, args).fetchall()
