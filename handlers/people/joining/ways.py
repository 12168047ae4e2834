"""The button by which a thing's card leads into the network, for whoever isn't in it."""

from __future__ import annotations

from domain.base.members import Status
from handlers.people.joining.presses import JoinFor
from handlers.ui.screen import Button
from locales.texts import Texts


def way_in(t: Texts, what: str, standing: Status, press: JoinFor) -> Button:
    """For whoever isn't in: joining, waiting for the answer or returning, and then getting what `press` names.

    Texts: `join-for-<what>-first`, `-admitted`, `-return`.
    """
    way = {Status.GUEST: "first", Status.APPLICANT: "admitted"}.get(standing, "return")
    return Button(t.plain(f"join-for-{what}-{way}"), press)
