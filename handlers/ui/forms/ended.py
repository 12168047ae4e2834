"""Which press ended the last form: the same one once more is a finger that tapped twice. Only here is its key read and
written.

data["ended"] = the press, as its button carries it
"""

from __future__ import annotations

from typing import Any

from handlers.ui.forms.presses import FormPress
from handlers.ui.turn import Turn

_KEY = "ended"
_OF_FORMS = FormPress.__prefix__ + FormPress.__separator__


def noted(turn: Turn) -> dict[str, Any]:
    """What is to be kept of this turn in the data of a conversation whose form is over; nothing of what isn't a press
    of a form."""
    pressed = turn.pressed
    return {_KEY: pressed.data} if pressed is not None and pressed.data.startswith(_OF_FORMS) else {}


def by(turn: Turn, press: FormPress) -> bool:
    """Whether it was this press that ended the last form."""
    return bool(turn.data.get(_KEY) == press.pack())
