"""What new things are compared with subscriptions by: plain answers of the area whose things they are."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """What a published thing has. `form`: its narrower kind (a project, a webinar); `subjects`: ids of the list of
    subjects; `region`: a code, None where it is of none; `words`: all that is written in it.
    """

    form: str
    subjects: tuple[str, ...] = ()
    region: str | None = None
    words: str = ""
