"""Votes in polls, and the end of polls: what both sides share.

Rules: core.telegram.org/bots/api#poll and #pollanswer: a bot hears of the state of its own polls, and who voted
for what only where the poll is not anonymous; tdlib `PollManager.cpp` for what is refused.
"""

from collections.abc import Sequence

from simulator.errors import PersonError
from simulator.model import Message, Person, Poll
from simulator.world import World


def vote(world: World, person: Person, poll: Poll, options: Sequence[int]) -> None:
    """`options`: places in the list of options; empty: the vote is taken back. Raises PersonError."""
    if poll.data["is_closed"]:
        raise PersonError("Can't answer closed poll", 409)
    if any(not 0 <= one < len(poll.data["options"]) for one in options):
        raise PersonError("There is no such option")
    if len(options) > 1 and not poll.data["allows_multiple_answers"]:
        raise PersonError("Can't choose more than 1 option in the poll", 409)
    before = poll.votes.get(person.id, [])
    chosen = sorted(set(options))
    if before == chosen:
        return
    if before and not poll.data["allows_revoting"]:
        raise PersonError("Can't revote in the poll" if chosen else "Can't retract vote in the poll", 409)
    if chosen:
        poll.votes[person.id] = chosen
    else:
        del poll.votes[person.id]
    world.updates.add("poll", poll.view())
    if not poll.anonymous:
        answer = {
            "poll_id": poll.id,
            "user": person.user,
            "option_ids": chosen,
            "option_persistent_ids": [poll.data["options"][one]["persistent_id"] for one in chosen],
        }
        world.updates.add("poll_answer", answer)
    show(world, poll)


def show(world: World, poll: Poll) -> None:
    """The new counts, wherever the poll stands."""
    for chat in world.chats.values():
        for message in chat.messages.values():
            if message.poll is poll:
                message.data = {**message.data, "poll": poll.view()}
                world.tick += 1
                message.touched = world.tick
                world.tell(chat, "edited", message)


def close(world: World, poll: Poll) -> None:
    poll.data = {**poll.data, "is_closed": True}
    world.updates.add("poll", poll.view())
    show(world, poll)


def close_due(world: World) -> None:
    """Polls whose time is over."""
    now = world.clock.now()
    for poll in list(world.polls.values()):
        if poll.closes and poll.closes <= now and not poll.data["is_closed"]:
            close(world, poll)


def poll_of(message: Message) -> Poll:
    if message.poll is None:
        raise PersonError("There is no poll in this message")
    return message.poll
