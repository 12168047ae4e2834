"""What becomes of an application while nobody has decided (PRODUCT §1)."""

from __future__ import annotations

from domain.people.admission import ANSWERED_IN
from services.base import due
from services.base.unit import Unit
from services.people.joining import WAITS, tell_deciders
from storage.base.due import Term
from storage.people import admission


def waits(unit: Unit, term: Term) -> None:
    """Nobody has answered for three days: whoever may decide hears of it once more."""
    application = admission.open_application_of(unit.db, term.thing.number)
    if application is None:
        return
    if unit.now < application.created_at + ANSWERED_IN:
        due.at(unit, term.thing, WAITS, application.created_at + ANSWERED_IN)
    else:
        tell_deciders(unit, "application-waits", application.id)
