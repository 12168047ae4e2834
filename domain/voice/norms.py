"""What a network sets for itself of how it speaks to people. At night it is quiet whatever is voted (PRODUCT §3)."""

from __future__ import annotations

from domain.base.norms import Measure, Norm
from domain.base.notices import WEEKLY_CAP, QuietHours
from domain.voice.announcements import TWO_PEOPLE_ABOVE

QUIET_FROM = Norm("quiet-from", QuietHours().start, least=19 * 60, most=23 * 60, measure=Measure.TIME)
"""Minutes after midnight at which the quiet hours begin of those who have set none."""
QUIET_TO = Norm("quiet-to", QuietHours().end, least=7 * 60, most=11 * 60, measure=Measure.TIME)
WEEKLY_MEASURE = Norm("weekly-measure", WEEKLY_CAP, least=1, most=7)
"""Impersonal notices a week; the others are told in the digest."""
TWO_PEOPLE = Norm("two-people", TWO_PEOPLE_ABOVE, least=50, most=1000)
"""Recipients above which a second organizer must agree."""

NORMS = (QUIET_FROM, QUIET_TO, WEEKLY_MEASURE, TWO_PEOPLE)
