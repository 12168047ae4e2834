"""What a network sets for itself of contests."""

from __future__ import annotations

from domain.base.norms import Norm
from domain.events.contests import SCORES_LEAST

CONTEST_SCORES = Norm("contest-scores", SCORES_LEAST, least=2, most=4)
"""Jurors who must have judged a work before it gets a place. Each contest keeps what was said when it was set up."""

NORMS = (CONTEST_SCORES,)
