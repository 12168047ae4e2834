"""What is said unasked of materials."""

from __future__ import annotations

from domain.base.notices import Category
from domain.base.outbox import Kind, Lane
from domain.materials.materials import MATERIAL

KINDS: tuple[Kind, ...] = (
    Kind("material-file-out", Category.MINE, resend=True, urgent=True, asked=True),
    Kind("material-file-says", Category.MINE, resend=True, urgent=True, asked=True),
    Kind("material-coauthor", Category.MINE, resend=True, merges=False),
    Kind("material-coauthor-answered", Category.MINE, resend=True, asked=True, thing=MATERIAL),
    # What thousands have taken: behind all that is personal, as announcements are.
    Kind("material-version", Category.ANNOUNCEMENTS, resend=True, lane=Lane.ANNOUNCEMENT, thing=MATERIAL),
    Kind("material-copies", Category.MINE, resend=True, urgent=True, merges=False, asked=True),
    Kind("material-hung", Category.MINE, resend=True, thing=MATERIAL),
    Kind("material-used", Category.MINE, resend=True, thing=MATERIAL),
)
