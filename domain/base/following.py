"""What new things are compared with subscriptions by: plain answers of the area whose things they are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.base.levels import Grades


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """What a published thing has. `form`: its narrower kind (a project, a webinar); `subjects`: ids of the list of
    subjects; `region`: a code, None where it is of none; `words`: all that is written in it; `grades`: whom it is for,
    None: for anybody; `is_best`: colleagues recommend it; `used`: by how many it was used.
    """

    form: str
    subjects: tuple[str, ...] = ()
    region: str | None = None
    words: str = ""
    grades: Grades | None = None
    is_best: bool = False
    used: int = 0


class By(StrEnum):
    """By what things of a kind are narrowed besides form and words."""

    SUBJECT = "subject"
    REGION = "region"
    GRADES = "grades"
    BEST = "best"
    USED = "used"
    """The most used first: this narrows nothing, it is the order in which they are told."""
