"""What the area of materials brings: sharing, finding and taking them."""

from __future__ import annotations

from handlers.materials import router
from handlers.materials.batches import router as batches
from handlers.materials.cards import OPENERS
from handlers.materials.collections import cards as collection_cards
from handlers.materials.collections import finder as collection_finder
from handlers.materials.collections import router as collections
from handlers.materials.copies import notices as copy_notices
from handlers.materials.copies import router as copies
from handlers.materials.favourites import router as favourites
from handlers.materials.hanging import notices as hanging_notices
from handlers.materials.hanging import router as hanging
from handlers.materials.hanging import screens as hanging_screens
from handlers.materials.makers import notices as maker_notices
from handlers.materials.makers import router as makers
from handlers.materials.notices import NOTICES
from handlers.materials.search import router as search
from handlers.materials.search.finder import FINDER
from handlers.materials.sharing import router as sharing
from handlers.materials.using import notices as using_notices
from handlers.materials.using import router as using
from handlers.materials.versions import notices as version_notices
from handlers.materials.versions import router as versions
from handlers.materials.waiting import DOORS
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature
from services.materials.hanging import NAME

FEATURE = Feature(
    name="materials",
    routes=(
        router.routes,
        search.routes,
        sharing.routes,
        makers.routes,
        versions.routes,
        using.routes,
        favourites.routes,
        collections.routes,
        hanging.routes,
        batches.routes,
        copies.routes,
    ),
    notices=(
        NOTICES,
        maker_notices.NOTICES,
        using_notices.NOTICES,
        version_notices.NOTICES,
        copy_notices.NOTICES,
        hanging_notices.NOTICES,
    ),
    doors=DOORS,
    commands=(Command("materials", "command-materials", 28),),
    menu=(Entry("menu-materials", "materials", place=18),),
    finders=(FINDER, collection_finder.FINDER),
    openers=(*OPENERS, *collection_cards.OPENERS),
    hung={NAME: hanging_screens.door},
)
