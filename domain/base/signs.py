"""Signs that somebody is a colleague: who votes on norms and people has one (PRODUCT §7)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign, by the name that its text has (`sign-<name>`): letters alone.

    `holds`: SQL on `members m`; `:now` is the moment in UTC epoch seconds. `lends`: whoever has it may vouch for
    others.
    """

    name: str
    holds: str
    lends: bool = True
