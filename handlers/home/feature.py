"""What gathers the others: the menu, help, the one search."""

from __future__ import annotations

from handlers.home.inline import router as inline
from handlers.home.menu import router as menu
from handlers.home.search import router as search
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature

FEATURE = Feature(
    name="home",
    routes=(menu.routes, search.routes, inline.routes),
    commands=(
        Command("menu", "command-menu", 10),
        Command("help", "command-help", 80),
        Command("cancel", "command-cancel", 90),
        Command("start", "command-start", 100),
    ),
    menu=(Entry("menu-mine", "mine", place=60),),
    mine=(Entry("menu-help", "help", place=60),),
)
