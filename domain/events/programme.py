"""The roles in which people make an event (PRODUCT §5): hosts, speakers, a jury."""

from __future__ import annotations

from domain.base.parts import PartRole

HOST = "host"
SPEAKER = "speaker"
JURY = "jury"
WRITTEN_TO = (SPEAKER, JURY)
"""To whom one can write as such: hosts are few, and write to each other."""
ROLES = (PartRole(HOST, last_holder="error-event-last-host"), PartRole(SPEAKER), PartRole(JURY))
