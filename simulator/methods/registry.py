"""Which methods there are. A module of methods registers its functions; names are matched without case."""

from collections.abc import Awaitable, Callable
from typing import Any

from simulator.methods.parameters import Parameters
from simulator.world import World

Handler = Callable[[World, Parameters], Any | Awaitable[Any]]
METHODS: dict[str, Handler] = {}
NAMES: dict[str, str] = {}


def method(handler: Handler) -> Handler:
    """Registers `send_message` as `sendMessage`."""
    first, *rest = handler.__name__.split("_")
    name = first + "".join(word.capitalize() for word in rest)
    METHODS[name.lower()] = handler
    NAMES[name.lower()] = name
    return handler
