"""What the area of privacy brings: the texts, the export, withdrawing and erasing."""

from __future__ import annotations

from handlers.privacy import notices, router
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature

FEATURE = Feature(
    name="privacy",
    routes=(router.routes,),
    notices=(notices.NOTICES,),
    commands=(Command("privacy", "command-privacy", 60),),
    mine=(Entry("menu-privacy", "privacy", place=50),),
)
