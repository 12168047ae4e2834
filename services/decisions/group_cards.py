"""Cards of decisions in linked groups and channels: posted when a vote opens, or before by its author, and written anew
as its phase changes (PRODUCT §7). Votes are cast in private alone: a card has a link, and no total before the end.

The sender writes them: a card that waits is written with what is true by then, so several changes are one edit.
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.notices import quiet_until
from domain.base.outbox import Say
from domain.base.roles import Right, rights_of
from domain.base.things import Thing
from domain.decisions.counting import Outcome
from domain.decisions.decisions import COUNTED, Alternative, Decision, State
from domain.decisions.kinds import Kind
from domain.voice.chats import CHAT, LinkedChat
from services.base import audit, members, outbox
from services.base.areas import Posted
from services.base.unit import Unit
from services.decisions.access import acted_on, decision_of, thing
from services.voice.usual import usual_hours
from storage.decisions import decisions, group_cards
from storage.decisions.group_cards import GroupCard

KIND = "decision-card"
TOGETHER = 10
"""Seconds in which what changes is one edit of a card."""
BEFORE = frozenset({State.GATHERING, State.DISCUSSION, State.FROZEN})
"""In which its author may show it before the vote."""

# -- which chats -----------------------------------------------------------------------------------


def chats(unit: Unit, actor_id: int) -> list[tuple[LinkedChat, bool]]:
    """All linked chats, and whether decisions are shown there. Needs ANNOUNCE."""
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    return group_cards.chats(unit.db)


def switch(unit: Unit, actor_id: int, chat_id: int, on: bool) -> list[tuple[LinkedChat, bool]]:
    """Show decisions there from the next vote on, or no new ones any more: cards that lie there stay true.

    Needs ANNOUNCE. Raises `DomainError` for a chat that isn't linked.
    """
    members.with_right(unit, actor_id, Right.ANNOUNCE)
    if not any(chat.chat_id == chat_id for chat, _ in group_cards.chats(unit.db)):
        raise DomainError("error-chat-gone")
    if group_cards.switch(unit.db, chat_id, on):
        if on:
            audit.record(unit, actor_id, "chat.decisions", Thing(CHAT, chat_id))
        else:
            audit.record(unit, actor_id, "chat.undecisions", Thing(CHAT, chat_id))
    return group_cards.chats(unit.db)


# -- showing ---------------------------------------------------------------------------------------


def can_show(unit: Unit, member: Member, decision: Decision) -> int:
    """In how many chats this member could show it now; the vote itself is shown without anybody's doing."""
    if decision.state not in BEFORE or decision.scope is not None or not _leads(member, decision):
        return 0
    return len(group_cards.without_card(unit.db, decision.id))


def _leads(member: Member, decision: Decision) -> bool:
    return decision.author_id == member.id or Right.ANNOUNCE in rights_of(member.roles)


def show(unit: Unit, actor_id: int, decision_id: int) -> int:
    """Post its card now into all chats that are shown decisions; returns into how many.

    Raises `DomainError` for others than its author and organizers, outside of the time before the vote, and where there
    is no chat that hasn't the card.
    """
    member, decision = acted_on(unit, actor_id, decision_id)
    if not _leads(member, decision):
        raise DomainError("error-decision-not-yours")
    count = can_show(unit, member, decision)
    if not count or decision.is_due(unit.now):
        raise DomainError("error-decision-not-shown")
    _post(unit, decision)
    return count


def _post(unit: Unit, decision: Decision) -> None:
    for chat_id in group_cards.without_card(unit.db, decision.id):
        group_cards.add(unit.db, decision.id, chat_id)
    follow(unit, decision)


def opened(unit: Unit, decision: Decision) -> None:
    """A vote of the whole network is open: all such chats have its card."""
    if decision.scope is None:
        _post(unit, decision)


def follow(unit: Unit, decision: Decision) -> None:
    """Something of it has changed: its cards are written anew, each once for all that changes until then."""
    for card in group_cards.of(unit.db, decision.id):
        prefix = f"{thing(decision.id)}:card:{card.id}:"
        if not outbox.waits(unit, prefix):
            outbox.say(
                unit,
                kind=KIND,
                chat=card.chat_id,
                key=f"{prefix}{group_cards.say_again(unit.db, card.id)}",
                payload={"decision": decision.id, "card": card.id},
                due_at=unit.now + TOGETHER if card.said else _when_awake(unit),
            )


def _when_awake(unit: Unit) -> int:
    """When a new message may come into a group: not in the network's quiet hours. An edit wakes nobody."""
    return quiet_until(unit.now, unit.network.default_zone, usual_hours(unit)) or unit.now


# -- for the sender --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shown:
    """What a card shows. `title`: None where it is on a person, whom the group doesn't hear of; `outcome`: once it is
    counted, and never on a person.
    """

    card: GroupCard
    decision: Decision
    title: str | None
    outcome: Outcome | None
    alternatives: tuple[Alternative, ...]


def shown(unit: Unit, card_id: int) -> Shown | None:
    """A card as it is to be written now; None when there is no place for it any more."""
    card = group_cards.by_id(unit.db, card_id)
    if card is None:
        return None
    decision = decision_of(unit, card.decision_id)
    on_person = decision.kind is Kind.PEOPLE
    is_counted = decision.state in COUNTED and not on_person
    return Shown(
        card=card,
        decision=decision,
        title=None if on_person else decision.title,
        outcome=decisions.outcome(unit.db, decision.id) if is_counted else None,
        alternatives=tuple(decisions.alternatives(unit.db, decision.id)),
    )


def _settled(unit: Unit, row: Say, message_id: int | None) -> None:
    """Telegram has the card under that number; None: it was deleted there, and nobody gets it once more."""
    assert row.chat_id is not None, "cards go into chats"
    if message_id is None:
        group_cards.drop(unit.db, row.payload["card"])
    else:
        group_cards.lies(unit.db, row.payload["card"], row.chat_id, message_id)


POSTED = (Posted(KIND, _settled),)
