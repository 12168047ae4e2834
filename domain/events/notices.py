"""What is said unasked of events and contests."""

from __future__ import annotations

from domain.base.notices import Category
from domain.base.outbox import Kind
from domain.events.events import EVENT

KINDS = (
    Kind("event-signed-up", None, resend=True, urgent=True, merges=False, asked=True),
    Kind("event-series-signed-up", None, resend=True, urgent=True, merges=False, asked=True),
    # Who queues has asked for the seat: an offer in a weekly digest would come when it has expired.
    Kind("event-offer", None, resend=True, merges=False, asked=True),
    Kind("event-ask", None, resend=True, merges=False, asked=True),
    Kind("event-seat-gone", Category.MINE, resend=False, asked=True, thing=EVENT),
    Kind("event-offer-expired", Category.MINE, resend=True, asked=True, thing=EVENT),
    Kind("event-offer-withdrawn", Category.MINE, resend=True, asked=True, thing=EVENT),
    Kind("event-queue-closed", Category.MINE, resend=True, asked=True, thing=EVENT),
    Kind("event-removed", Category.MINE, resend=True, asked=True),
    Kind("event-silence", Category.MINE, resend=True, asked=True, thing=EVENT),
    Kind("event-reminder", Category.MINE, resend=False, thing=EVENT),
    Kind("event-changed", Category.MINE, resend=True, merges=False, asked=True, thing=EVENT),
    Kind("event-clock-changed", Category.MINE, resend=True, merges=False, asked=True, thing=EVENT),
    Kind("event-link", None, resend=True, urgent=True, merges=False, asked=True, thing=EVENT),
    Kind("event-no-link", Category.MINE, resend=True, merges=False, asked=True, thing=EVENT),
    Kind("event-trouble", Category.MINE, resend=True, thing=EVENT),
    Kind("event-cancelled", Category.MINE, resend=True, merges=False, asked=True),
    Kind("event-question-gone", Category.MINE, resend=True, asked=True, thing=EVENT),
    Kind("event-news", Category.ANNOUNCEMENTS, resend=True),
    Kind("event-over", Category.MINE, resend=True, thing=EVENT),
    Kind("event-feedback", Category.MINE, resend=True, merges=False, thing=EVENT),
    Kind("event-recording", Category.MINE, resend=True, thing=EVENT),
    Kind("event-absent", Category.MINE, resend=True, merges=False, asked=True, thing=EVENT),
    Kind("event-dispute", Category.MINE, resend=True, merges=False, thing=EVENT),
    Kind("event-dispute-decided", Category.MINE, resend=True, asked=True, thing=EVENT),
    Kind("event-invited", Category.MINE, resend=True, merges=False),
    Kind("event-invitation-answered", Category.MINE, resend=True, asked=True, thing=EVENT),
    Kind("event-host-back", Category.MINE, resend=True, merges=False),
    Kind("event-handed", Category.MINE, resend=True, asked=True),
    Kind("contest-judging", Category.MINE, resend=True, asked=True, thing=EVENT),
    Kind("contest-intake", Category.MINE, resend=True, asked=True, thing=EVENT),
    Kind("contest-reminder", Category.MINE, resend=True, asked=True, thing=EVENT),
    Kind("contest-juror-left", Category.MINE, resend=True, asked=True, thing=EVENT),
    Kind("contest-published", Category.MINE, resend=True, asked=True, thing=EVENT),
    Kind("contest-appeal", Category.MINE, resend=True, thing=EVENT),
    Kind("contest-appeal-answered", Category.MINE, resend=True, asked=True, thing=EVENT),
)
