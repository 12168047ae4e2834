"""A form is over together with its work: what `submit` gets says so, in one explicit call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from handlers.ui.forms import filling
from handlers.ui.forms.answers import Answers
from handlers.ui.turn import Turn
from services.base.unit import Unit

P = ParamSpec("P")
T = TypeVar("T")


class Filled(Answers):
    """The answers of a form that is submitted. Every `submit` closes the form, with its use case or without one."""

    def __init__(self, turn: Turn) -> None:
        super().__init__(filling.opened(turn))
        self._turn = turn

    async def close_with(
        self, use_case: Callable[Concatenate[Unit, int, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a use case for the viewer; the form is over if and only if it is done.

        Both are one transaction: should the process die after it, the press that comes again finds the form over and
        makes nothing a second time. When the use case refuses, the form stays open. Who does more than one thing
        closes the form with the one that mustn't be done twice.
        """
        return await self._turn.do_and_remember(filling.left(self._turn), use_case, *args, **kwargs)

    async def close(self) -> None:
        """The form is over, and nothing is changed by it."""
        filling.leave(self._turn)
        await self._turn.remember()


async def submitted(turn: Turn, submit: Callable[[Turn, Filled], Any]) -> Any:
    """What `submit` shows. Raises `RuntimeError` when it has left its form open without refusing."""
    opened = filling.opened(turn)
    screen = await submit(turn, Filled(turn))
    if filling.find(turn) is opened:
        raise RuntimeError(f"«{opened['name']}» was submitted and is open still")
    return screen
