"""Every feature's entrances, merged once. A new feature adds one line."""

from __future__ import annotations

from handlers.joining import router as joining
from handlers.menu import router as menu
from handlers.routes import Routes
from handlers.settings import router as settings

FEATURES = (
    menu,
    joining,
    settings,
)


def all_routes() -> Routes:
    """One table of everything that can be pressed, typed or opened."""
    merged = Routes()
    for feature in FEATURES:
        merged.include(feature.routes)
    return merged
