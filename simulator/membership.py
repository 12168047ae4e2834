"""Coming, leaving, being promoted: the change itself and everybody who hears of it.

Rules: core.telegram.org/bots/api#chatmemberupdated: `my_chat_member` about the bot itself; `chat_member` about
others only to an administrator that asked for it in `allowed_updates`; service messages in groups.
"""

from simulator.model import GONE, RIGHTS_OF_GROUP, RIGHTS_ONLY_CHANNEL, RIGHTS_ONLY_GROUP, Chat, Json, Member
from simulator.world import World


def all_rights(chat: Chat) -> frozenset[str]:
    """What an owner may hand out in this chat."""
    special = RIGHTS_ONLY_CHANNEL if chat.type == "channel" else RIGHTS_ONLY_GROUP
    return frozenset((*RIGHTS_OF_GROUP, *special))


def update(world: World, chat: Chat, by: Json, user: Json, old: Member, new: Member) -> Json:
    """`ChatMemberUpdated` of the Bot API."""
    return {
        "chat": chat.brief,
        "from": by,
        "date": world.clock.now(),
        "old_chat_member": old.view(user, chat.type),
        "new_chat_member": new.view(user, chat.type),
    }


def change(world: World, chat: Chat, by: Json, user_id: int, new: Member) -> None:
    """Makes `user_id` what `new` says, on behalf of the user `by`."""
    old = chat.member(user_id)
    if old == new:
        return
    user = world.users[user_id]
    came, went = new.present and not old.present, old.present and not new.present
    if went:
        # Said while the one who goes can still hear it: a removed bot learns of it from this message too.
        _service(world, chat, by, {"left_chat_member": user})
    chat.members[user_id] = new
    if came:
        _service(world, chat, by, {"new_chat_members": [user]})
    if user_id == world.bot.id:
        world.updates.add("my_chat_member", update(world, chat, by, user, old, new))
    elif chat.member(world.bot.id).admin and world.updates.wants("chat_member"):
        world.updates.add("chat_member", update(world, chat, by, user, old, new))
    world.row_changed(chat, user_id)


def _service(world: World, chat: Chat, by: Json, content: Json) -> None:
    if chat.type != "channel":
        world.post(chat, content, sender=by["id"], frozen=True, silent=True)


def private_change(world: World, chat: Chat, by: Json, *, blocked: bool) -> None:
    """A person blocks or unblocks the bot."""
    old, new = (Member("member"), Member("kicked")) if blocked else (Member("kicked"), Member("member"))
    chat.blocked = blocked
    world.updates.add("my_chat_member", update(world, chat, by, world.bot.user, old, new))
    world.row_changed(chat)


def migrate(world: World, chat: Chat, by: Json) -> Chat:
    """A group becomes a supergroup with another id; the old one only tells where to go."""
    owner = next(user_id for user_id, member in chat.members.items() if member.status == "creator")
    new = world.add_group(chat.title, "supergroup", world.persons[owner], chat.username)
    new.members = dict(chat.members)
    new.permissions = chat.permissions
    new.description = chat.description
    world.post(chat, {"migrate_to_chat_id": new.id}, sender=by["id"], frozen=True, silent=True)
    chat.migrated_to = new.id
    world.post(new, {"migrate_from_chat_id": chat.id}, sender=by["id"], frozen=True, silent=True)
    world.row_changed(chat)
    world.row_changed(new)
    return new


def expire(world: World) -> None:
    """Bans and restrictions whose time has come are over (core.telegram.org/bots/api#banchatmember)."""
    now = world.clock.now()
    for chat in world.chats.values():
        for user_id, member in list(chat.members.items()):
            if member.until and member.until <= now:
                over = GONE if member.status == "kicked" else Member("member")
                chat.members[user_id] = over
