"""What is said unasked of announcements, and the weekly digest."""

from __future__ import annotations

from domain.base.notices import Category
from domain.base.outbox import ADDRESSED, Kind, Lane

KINDS = (
    Kind(
        "announcement",
        Category.ANNOUNCEMENTS,
        resend=True,
        merges=False,
        lane=Lane.ANNOUNCEMENT,
        is_common=True,
        thing=ADDRESSED,
    ),
    Kind("announcement-post", None, resend=True, merges=False, lane=Lane.ANNOUNCEMENT),
    Kind("announcement-progress", None, resend=False, urgent=True, merges=False, asked=True),
    Kind("announcement-approval", Category.MINE, resend=True, urgent=True, merges=False),
    Kind("announcement-news", Category.MINE, resend=True, urgent=True, asked=True),
    # Of a tag that thousands follow: behind all that is personal, as announcements are.
    Kind("news", Category.ANNOUNCEMENTS, resend=True, merges=False, lane=Lane.ANNOUNCEMENT, chosen_on="subscriptions"),
    # a week's news that nobody else will tell
    Kind("digest", Category.DIGEST, resend=True, merges=False),
)
