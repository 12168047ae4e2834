"""What a network sets for itself of how people get in."""

from __future__ import annotations

from domain.base.norms import Measure, Norm
from domain.people.admission import Admission

ADMISSION = Norm("admission", str(Admission.OPEN), choices=tuple(map(str, Admission)), measure=Measure.CHOICE)

NORMS = (ADMISSION,)
