"""The areas of the Telegram face. A new area adds its line; what it brings, its own manifest says."""

from __future__ import annotations

from handlers.charter.feature import FEATURE as CHARTER
from handlers.decisions.feature import FEATURE as DECISIONS
from handlers.desk.feature import FEATURE as DESK
from handlers.discussion.feature import FEATURE as DISCUSSION
from handlers.events.feature import FEATURE as EVENTS
from handlers.home.feature import FEATURE as HOME
from handlers.ideas.feature import FEATURE as IDEAS
from handlers.materials.feature import FEATURE as MATERIALS
from handlers.method.feature import FEATURE as METHOD
from handlers.moderation.feature import FEATURE as MODERATION
from handlers.people.feature import FEATURE as PEOPLE
from handlers.privacy.feature import FEATURE as PRIVACY
from handlers.reviews.feature import FEATURE as REVIEWS
from handlers.ui.feature import Features
from handlers.voice.feature import FEATURE as VOICE

FEATURES = (
    PEOPLE,
    VOICE,
    MODERATION,
    DISCUSSION,
    REVIEWS,
    EVENTS,
    IDEAS,
    MATERIALS,
    CHARTER,
    DECISIONS,
    METHOD,
    PRIVACY,
    DESK,
    HOME,
)


def all_features() -> Features:
    """Everything that can be pressed, typed, opened or said, merged."""
    return Features(FEATURES)
