"""Whom somebody teaches and whom something is for, on one scale: classes of a school, and the stages beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from domain.base.errors import DomainError
from domain.base.members import clean_line

PRESCHOOL, LAST_GRADE = 0, 11


@dataclass(frozen=True, slots=True)
class Grades:
    """From the class `first` to the class `last`; 0 is preschool, each number beyond the last class another stage."""

    first: int
    last: int

    def __str__(self) -> str:
        return f"{self.first}-{self.last}"

    @property
    def is_of_school(self) -> bool:
        """Whether these are classes, or preschool: colleges and circles have none."""
        return self.last <= LAST_GRADE

    def meets(self, other: Grades) -> bool:
        """Whether the two have a class or a stage in common."""
        return self.first <= other.last and self.last >= other.first


STAGES: Mapping[str, Grades] = MappingProxyType(
    {
        "preschool": Grades(0, 0),
        "primary": Grades(1, 4),
        "middle": Grades(5, 9),
        "senior": Grades(10, 11),
        "vocational": Grades(12, 12),
        "higher": Grades(13, 13),
        "extra": Grades(14, 14),
    }
)
"""By the names that stages have on people's pages (domain/people/profile.py: GRADES), in their order."""
_GRADES = re.compile(r"(\d{1,2})(?:\s*[-–—]\s*(\d{1,2}))?(?:\D.*)?", re.DOTALL)
_SPELLED = re.compile(r"(\d{1,2})-(\d{1,2})")


def read_grades(text: str) -> Grades:
    """«7», «7 класс», «5–6», as people write it. Raises `DomainError` for what isn't a class of a school."""
    found = _GRADES.fullmatch(clean_line(text))
    if found is None:
        raise DomainError("error-material-grades")
    first, last = int(found[1]), int(found[2] or found[1])
    if not PRESCHOOL <= first <= last <= LAST_GRADE:
        raise DomainError("error-material-grades")
    return Grades(first, last)


def spelled(value: str) -> Grades:
    """What `str` has made of them, in a button or a row. Raises `DomainError` for what is forged."""
    found = _SPELLED.fullmatch(value)
    if found is None:
        raise DomainError("error-option-gone")
    grades = Grades(int(found[1]), int(found[2]))
    if grades in STAGES.values() or (PRESCHOOL <= grades.first <= grades.last <= LAST_GRADE):
        return grades
    raise DomainError("error-option-gone")


def stages(grades: Grades | None) -> tuple[str, ...]:
    """The names of the stages that these are of; none: any class."""
    return () if grades is None else tuple(name for name, stage in STAGES.items() if grades.meets(stage))
