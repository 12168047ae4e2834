"""setMessageReaction. Rules: core.telegram.org/bots/api#setmessagereaction."""

from simulator import reactions
from simulator.errors import Refusal, bad
from simulator.methods.parameters import Parameters
from simulator.methods.places import find_message, readable_chat
from simulator.methods.registry import method
from simulator.model import Json
from simulator.world import World


@method
def set_message_reaction(world: World, call: Parameters) -> bool:
    chat = readable_chat(world, call)
    message = find_message(chat, call, "message to react not found")
    value = call.json("reaction", "reaction types") or []
    if not isinstance(value, list):
        raise bad("expected an Array of ReactionType")
    # Bots set one reaction at most, as accounts without Premium do.
    if len(value) > 1:
        raise bad("REACTIONS_TOO_MANY")
    chosen: list[Json] = []
    for one in value:
        if not isinstance(one, dict) or one.get("type") not in ("emoji", "custom_emoji", "paid"):
            raise bad("can't parse reaction type: invalid reaction type specified")
        if one["type"] != "emoji":
            raise Refusal(501, f"the simulator doesn't support {one['type']} reactions")
        if one.get("emoji") not in reactions.EMOJI:
            raise bad("REACTION_INVALID")
        chosen.append({"type": "emoji", "emoji": one["emoji"]})
    reactions.change(world, message, world.bot.user, chosen)
    return True
