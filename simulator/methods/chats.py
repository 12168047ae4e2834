"""Groups and channels: who is in them, what they are called, who may do what.

Rules: core.telegram.org/bots/api#getchat and the sections around it; `Client.cpp` for the refusals.
"""

from simulator import membership
from simulator.errors import Refusal, bad
from simulator.methods.parameters import Parameters
from simulator.methods.places import need_group, need_right, person_in, readable_chat
from simulator.methods.registry import method
from simulator.model import PERMISSIONS, Chat, Json, Member
from simulator.world import World

TITLE_LIMIT = 128
DESCRIPTION_LIMIT = 255
FOREVER = (30, 366 * 86400)  # seconds: shorter or longer than this is for ever
RESTRICT = "not enough rights to restrict/unrestrict chat member"
PROMOTE = "not enough rights"
ADMIN = "user is an administrator of the chat"


@method
def get_chat(world: World, call: Parameters) -> Json:
    chat = readable_chat(world, call)
    body = {
        **chat.brief,
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            True,
        ),
    }
    if chat.description:
        body["description"] = chat.description
    if not chat.private:
        body["permissions"] = {name: name in chat.permissions for name in PERMISSIONS}
    if chat.username:
        body["active_usernames"] = [chat.username]
    if chat.pinned and chat.pinned[0] in chat.messages:
        body["pinned_message"] = chat.messages[chat.pinned[0]].data
    primary = next((link for link in chat.links.values() if link["is_primary"]), None)
    if primary:
        body["invite_link"] = primary["invite_link"]
    return body


@method
def get_chat_member_count(world: World, call: Parameters) -> int:
    chat = readable_chat(world, call)
    return 2 if chat.private else len(chat.present())


@method
def get_chat_administrators(world: World, call: Parameters) -> list[Json]:
    chat = readable_chat(world, call)
    if chat.private:
        raise bad("there are no administrators in the private chat")
    # Other bots are left out, one's own is not (core.telegram.org/bots/api#getchatadministrators).
    return [member.view(world.users[user_id], chat.type) for user_id, member in chat.members.items() if member.admin]


@method
def get_chat_member(world: World, call: Parameters) -> Json:
    chat = readable_chat(world, call)
    user_id = person_in(world, chat, call)
    if chat.private:
        if user_id not in (chat.id, world.bot.id):
            raise bad("user not found")
        return Member("member").view(world.users[user_id], chat.type)
    return chat.member(user_id).view(world.users[user_id], chat.type)


@method
def leave_chat(world: World, call: Parameters) -> bool:
    chat = readable_chat(world, call)
    if chat.private:
        raise bad("chat member status can't be changed in private chats")
    membership.change(world, chat, world.bot.user, world.bot.id, Member("left"))
    return True


# Members


def _target(world: World, call: Parameters, right: str, reason: str) -> tuple[Chat, int]:
    """The chat and the user of a call that changes a member. Raises Refusal."""
    chat = readable_chat(world, call)
    if chat.private:
        raise bad("can't restrict self" if call.integer("user_id") == world.bot.id else reason)
    user_id = person_in(world, chat, call)
    need_right(world, chat, right, reason)
    if user_id == world.bot.id:
        raise bad("can't restrict self")
    if chat.member(user_id).status == "creator":
        raise bad("can't remove chat owner")
    return chat, user_id


def _until(world: World, call: Parameters) -> int:
    """`until_date` in UTC epoch seconds; 0: for ever."""
    until = call.integer("until_date")
    shortest, longest = FOREVER
    return until if shortest <= until - world.clock.now() <= longest else 0


@method
def ban_chat_member(world: World, call: Parameters) -> bool:
    chat, user_id = _target(world, call, "can_restrict_members", RESTRICT)
    if chat.member(user_id).admin:
        raise bad(ADMIN)
    kicked = Member("kicked", until=_until(world, call))
    membership.change(world, chat, world.bot.user, user_id, kicked)
    return True


@method
def unban_chat_member(world: World, call: Parameters) -> bool:
    chat, user_id = _target(world, call, "can_restrict_members", RESTRICT)
    if chat.type == "group":
        raise bad("method is available for supergroup and channel chats only")
    member = chat.member(user_id)
    if member.status == "kicked" or (member.present and not call.flag("only_if_banned")):
        if member.admin:
            raise bad(ADMIN)
        membership.change(world, chat, world.bot.user, user_id, Member("left"))
    return True


def _permissions(value: object) -> frozenset[str]:
    if not isinstance(value, dict):
        raise bad("object expected as permissions")
    return frozenset(name for name in PERMISSIONS if value.get(name))


@method
def restrict_chat_member(world: World, call: Parameters) -> bool:
    chat, user_id = _target(world, call, "can_restrict_members", RESTRICT)
    if chat.type != "supergroup":
        raise bad("method is available only for supergroups")
    allowed = _permissions(call.json("permissions", "permissions"))
    if chat.member(user_id).admin:
        raise bad(ADMIN)
    restricted = Member("restricted", allowed, _until(world, call))
    new = Member("member") if allowed >= chat.permissions else restricted
    membership.change(world, chat, world.bot.user, user_id, new)
    return True


@method
def promote_chat_member(world: World, call: Parameters) -> bool:
    chat, user_id = _target(world, call, "can_promote_members", PROMOTE)
    rights = frozenset(name for name in membership.all_rights(chat) if call.flag(name))
    if chat.type == "group":
        raise bad("method is available for supergroup and channel chats only")
    if not chat.member(user_id).present:
        raise bad("USER_NOT_PARTICIPANT" if chat.type == "supergroup" else "PARTICIPANT_ID_INVALID")
    own = chat.member(world.bot.id)
    if own.status != "creator" and not rights <= own.rights:
        raise bad("RIGHT_FORBIDDEN")
    new = Member("administrator", rights | {"can_manage_chat"}) if rights else Member("member")
    membership.change(world, chat, world.bot.user, user_id, new)
    return True


@method
def set_chat_administrator_custom_title(world: World, call: Parameters) -> bool:
    chat = readable_chat(world, call)
    if chat.type != "supergroup":
        raise bad("method is available only for supergroups")
    user_id = person_in(world, chat, call)
    member = chat.member(user_id)
    if member.status == "creator":
        raise bad("only the owner can edit their custom title")
    if member.status != "administrator":
        raise bad("user is not an administrator")
    title = call.text("custom_title")
    if len(title) > 16:
        raise bad("CUSTOM_TITLE_INVALID")
    chat.members[user_id] = Member("administrator", member.rights, title=title)
    return True


# The chat itself


@method
def set_chat_title(world: World, call: Parameters) -> bool:
    chat = readable_chat(world, call)
    title = call.text("title").strip()
    if chat.private:
        raise bad("can't change private chat title")
    if not title:
        raise bad("title can't be empty")
    need_right(world, chat, "can_change_info", "not enough rights to change chat title")
    chat.rename(title[:TITLE_LIMIT])
    if chat.type != "channel":
        world.post(chat, {"new_chat_title": chat.title}, sender=world.bot.id, frozen=True, silent=True)
    world.row_changed(chat)
    return True


@method
def set_chat_description(world: World, call: Parameters) -> bool:
    chat = readable_chat(world, call)
    if chat.private:
        raise bad("can't change private chat description")
    description = call.text("description").strip()
    if len(description) > DESCRIPTION_LIMIT:
        raise bad("CHAT_ABOUT_TOO_LONG")
    need_right(world, chat, "can_change_info", "not enough rights to set chat description")
    if description == chat.description:
        raise bad("chat description is not modified")
    chat.description = description
    return True


@method
def set_chat_permissions(world: World, call: Parameters) -> bool:
    chat = readable_chat(world, call)
    allowed = _permissions(call.json("permissions", "permissions"))
    if chat.private or chat.type == "channel":
        raise bad("method is available only for groups and supergroups")
    need_right(world, chat, "can_restrict_members", "not enough rights to change chat permissions")
    if allowed == chat.permissions:
        raise bad("CHAT_NOT_MODIFIED")
    chat.permissions = allowed
    return True


# Invitation links


def _link(world: World, chat: Chat, call: Parameters, *, primary: bool) -> Json:
    if call.flag("creates_join_request"):
        raise Refusal(501, "the simulator doesn't support join requests")
    link: Json = {
        "invite_link": f"https://t.me/+sim{world.unique():010d}",
        "creator": world.bot.user,
        "creates_join_request": False,
        "is_primary": primary,
        "is_revoked": False,
    }
    for name in ("name", "expire_date", "member_limit"):
        if call.has(name):
            link[name] = call.text(name) if name == "name" else call.integer(name)
    chat.links[link["invite_link"]] = link
    return link


def _linked_chat(world: World, call: Parameters) -> Chat:
    chat = readable_chat(world, call)
    need_group(chat)
    need_right(world, chat, "can_invite_users", "not enough rights to manage chat invite link")
    return chat


@method
def export_chat_invite_link(world: World, call: Parameters) -> str:
    chat = _linked_chat(world, call)
    for link in [link for link in chat.links.values() if link["is_primary"]]:
        chat.links[link["invite_link"]] = {**link, "is_primary": False, "is_revoked": True}
    return str(_link(world, chat, call, primary=True)["invite_link"])


@method
def create_chat_invite_link(world: World, call: Parameters) -> Json:
    return _link(world, _linked_chat(world, call), call, primary=False)


def _known_link(chat: Chat, call: Parameters) -> Json:
    link = chat.links.get(call.text("invite_link"))
    if link is None:
        raise bad("INVITE_HASH_EXPIRED")
    return link


@method
def edit_chat_invite_link(world: World, call: Parameters) -> Json:
    chat = _linked_chat(world, call)
    link = _known_link(chat, call)
    kept = {name: value for name, value in link.items() if name not in ("name", "expire_date", "member_limit")}
    for name in ("name", "expire_date", "member_limit"):
        if call.has(name):
            kept[name] = call.text(name) if name == "name" else call.integer(name)
    chat.links[link["invite_link"]] = kept
    return kept


@method
def revoke_chat_invite_link(world: World, call: Parameters) -> Json:
    chat = _linked_chat(world, call)
    link = {**_known_link(chat, call), "is_revoked": True}
    chat.links[link["invite_link"]] = link
    return link
