"""What the area of events brings: taking part, hosting, contests, feedback."""

from __future__ import annotations

from domain.base.roles import Right
from domain.events.events import EVENT
from handlers.events import creating, segments, waiting
from handlers.events.asking import router as asking
from handlers.events.attending import notices, screens
from handlers.events.attending import router as attending
from handlers.events.attending.cards import OPENERS
from handlers.events.attending.finder import FINDER
from handlers.events.attending.showcase import SHOWCASE
from handlers.events.contests import router as contests
from handlers.events.door import router as door
from handlers.events.feedback import router as feedback
from handlers.events.hosting import router as hosting
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature
from handlers.ui.rooms import LIFE
from services.events.belonging import NAME

FEATURE = Feature(
    name="events",
    routes=(
        attending.routes,
        asking.routes,
        creating.routes,
        hosting.routes,
        door.routes,
        contests.routes,
        feedback.routes,
        segments.routes,
    ),
    notices=(notices.NOTICES,),
    sections=notices.SECTIONS,
    commands=(Command("events", "command-events", 20),),
    menu=(Entry("menu-events", "events", place=10),),
    doors=waiting.DOORS,
    desk=(Entry("organizer-events", "events_every", Right.MANAGE_EVENTS, 25, within=LIFE),),
    finders=(FINDER,),
    showcases=(SHOWCASE,),
    segments=segments.SEGMENTS,
    openers=OPENERS,
    hung={NAME: screens.belonging_door},
    menders={EVENT: lambda turn, thing: hosting.panel(turn, thing.number)},
)
