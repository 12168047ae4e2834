"""All areas of the house. A new area adds one line here, and one in handlers/features.py."""

from __future__ import annotations

from services.base import area as base
from services.base.areas import Areas
from services.charter import area as charter
from services.decisions import area as decisions
from services.desk import area as desk
from services.discussion import area as discussion
from services.events import area as events
from services.home import area as home
from services.ideas import area as ideas
from services.materials import area as materials
from services.method import area as method
from services.moderation import area as moderation
from services.people import area as people
from services.privacy import area as privacy
from services.reviews import area as reviews
from services.voice import area as voice

AREAS = Areas(
    (
        people.AREA,
        voice.AREA,
        moderation.AREA,
        discussion.AREA,
        reviews.AREA,
        events.AREA,
        ideas.AREA,
        materials.AREA,
        charter.AREA,
        decisions.AREA,
        method.AREA,
        privacy.AREA,
        desk.AREA,
        home.AREA,
        base.AREA,
    )
)
"""In the order in which a person's archive tells of them: what the ground floor noted along the way comes last."""
