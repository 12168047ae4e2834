"""Problems that are asked from a linked group by its own link; the best answer goes back there (PRODUCT §6).

Whether the asker is in the group Telegram says, and it is asked by the handlers: no unit waits for the network.
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import Member
from domain.base.things import Thing
from domain.discussion.remarks import Remark, RemarkState
from domain.ideas.groups import AskedFrom, GroupLink
from domain.ideas.ideas import Idea
from domain.people.admission import new_code
from domain.voice.chats import CHAT, LinkedChat
from services.base import audit, outbox
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.ideas import proposing
from services.ideas.access import seen_by, seen_states, thing
from services.ideas.proposing import Draft
from services.voice import chats
from storage.base import members
from storage.discussion import remarks
from storage.ideas import groups, ideas, problems

GROUP = "group"
"""Of linked chats; nobody asks from a channel."""


# -- the link of a group -----------------------------------------------------------------------------


def asking(unit: Unit, actor_id: int) -> list[LinkedChat]:
    """The groups that can have a link. Needs ANNOUNCE, as what follows."""
    return [chat for chat in chats.linked(unit, actor_id) if chat.kind == GROUP]


def _require(unit: Unit, actor_id: int, chat_id: int) -> LinkedChat:
    for chat in asking(unit, actor_id):
        if chat.chat_id == chat_id:
            return chat
    raise DomainError("error-chat-gone")


def link_of(unit: Unit, actor_id: int, chat_id: int) -> GroupLink:
    """The group's link, made when it is asked for first."""
    chat = _require(unit, actor_id, chat_id)
    return groups.link_of(unit.db, chat.chat_id) or renew(unit, actor_id, chat_id)


def renew(unit: Unit, actor_id: int, chat_id: int) -> GroupLink:
    """Another link: the earlier one leads nowhere from now on."""
    chat = _require(unit, actor_id, chat_id)
    made = GroupLink(chat, new_code())
    groups.put_link(unit.db, chat.chat_id, made.code)
    audit.record(unit, actor_id, "chat.asklink", Thing(CHAT, chat.chat_id))
    return made


def post(unit: Unit, actor_id: int, chat_id: int) -> GroupLink:
    """The card with the link goes into the group."""
    link = link_of(unit, actor_id, chat_id)
    outbox.say(unit, kind="group-ask", chat=chat_id, key=f"ask:{link.code}:{unit.now}", payload={"code": link.code})
    audit.record(unit, actor_id, "chat.askpost", Thing(CHAT, chat_id))
    return link


def shown(unit: Unit, code: str) -> GroupLink | None:
    """For the card in the group; None when the link is another one by now."""
    return groups.link_by_code(unit.db, code)


def door(unit: Unit, actor_id: int, code: str) -> GroupLink:
    """Where a link leads, for a member who may propose. Raises `DomainError` for a link that isn't there any more."""
    acting_member(unit, actor_id)
    link = groups.link_by_code(unit.db, code)
    if link is None:
        raise DomainError("error-ask-link-gone")
    return link


# -- asking ------------------------------------------------------------------------------------------


def draft(unit: Unit, actor_id: int, said: Draft, code: str) -> Idea:
    """A draft of a problem that remembers the group. Where the link was changed meanwhile nothing is lost but that."""
    idea = proposing.draft(unit, actor_id, said)
    if (link := groups.link_by_code(unit.db, code)) is not None:
        groups.put(unit.db, idea.id, link.chat.chat_id)
    return idea


def title_of(unit: Unit, idea: Idea) -> str | None:
    """What the group is called that a problem was asked from."""
    asked = groups.of(unit.db, idea.id)
    return asked.chat.title if asked is not None else None


# -- the answer --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Answer:
    """What helped, and where it could go. `asker`: whose problem it is."""

    idea: Idea
    remark: Remark
    asked: AskedFrom
    asker: Member


def is_wanted(unit: Unit, idea_id: int) -> bool:
    """Whether the group still waits for an answer to this problem."""
    asked = groups.of(unit.db, idea_id)
    return asked is not None and asked.told_at is None


def _helpful(unit: Unit, idea_id: int, remark_id: int) -> Answer | None:
    """An answer that stands, and helped, to a problem that others may look at."""
    idea, remark, asked = ideas.by_id(unit.db, idea_id), remarks.by_id(unit.db, remark_id), groups.of(unit.db, idea_id)
    if idea is None or remark is None or asked is None or idea.state not in seen_states((idea.kind,)):
        return None
    if remark.state is not RemarkState.SHOWN or remark.id not in problems.marked(unit.db, idea.id):
        return None
    asker = members.by_id(unit.db, idea.author_id, unit.now)
    return Answer(idea, remark, asked, asker) if asker is not None and asker.is_member else None


def question(unit: Unit, actor_id: int, idea_id: int, remark_id: int) -> Answer:
    """What its writer is asked: may it go to the group? Raises `DomainError` when it can't, or isn't theirs."""
    member = reading_member(unit, actor_id)
    found = _helpful(unit, idea_id, remark_id)
    if found is None or found.remark.author.id != member.id or found.asked.told_at is not None:
        raise DomainError("error-group-answer-gone")
    seen_by(unit, member, idea_id)
    return found


def agree(unit: Unit, actor_id: int, idea_id: int, remark_id: int) -> Answer:
    """The writer says yes: the answer goes to the group, once for each problem."""
    member = acting_member(unit, actor_id)
    found = question(unit, member.id, idea_id, remark_id)
    if not groups.tell(unit.db, idea_id, remark_id, unit.now):
        raise DomainError("error-group-answer-gone")
    outbox.say(
        unit,
        kind="group-answer",
        chat=found.asked.chat.chat_id,
        key=f"{thing(idea_id)}:group-answer",
        payload={"idea": idea_id, "remark": remark_id},
    )
    return found


def posted(unit: Unit, idea_id: int, remark_id: int) -> Answer | None:
    """For the post, read at sending; None when the answer is gone or helped no more."""
    return _helpful(unit, idea_id, remark_id)
