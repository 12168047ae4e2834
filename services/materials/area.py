"""What materials bring: files, links and texts that teachers share."""

from __future__ import annotations

from domain.materials.materials import MATERIAL
from domain.materials.notices import KINDS
from domain.moderation.claims import TERM
from services.base.areas import Area, Falling, Searched
from services.base.carried import Carried
from services.materials import (
    batches,
    coauthors,
    copies,
    finding,
    hanging,
    looking,
    moderated,
    news,
    parcels,
    personal_data,
    promised,
    reviewed,
    things,
    views,
    waiting,
)
from services.materials.collections import moderated as collections_moderated
from services.materials.collections import personal_data as collections_data
from services.materials.collections import things as collections
from services.moderation import claims

AREA = Area(
    name="materials",
    final=frozenset(
        {
            "error-material-gone",
            "error-material-members",
            "error-material-not-yours",
            "error-material-submitted",
            "error-material-withdrawn",
            "error-material-hidden",
            "error-material-parcel",
            "error-material-parcel-shared",
            "error-material-licence",
            "error-material-not-out",
            "error-material-awaited",
            "error-material-by-version",
            "error-material-coauthors-most",
            "error-material-yours",
            "error-material-unshared",
            "error-material-hang-whose",
            "error-material-batch-none",
            "error-material-piece-gone",
            "error-collection-gone",
            "error-collection-members",
            "error-collection-not-yours",
            "error-collection-full",
            "error-collections-most",
        }
    ),
    kinds=KINDS,
    carried=Carried(
        told=frozenset({"accepted", "version"}),
        moments=frozenset({"since"}),
        people=frozenset({"by"}),
        things={"material": MATERIAL},
        left_out={
            "file": "a row's number",
            "out": "a row's number",
            "files": "rows' numbers; what they are is told with the materials",
            "refused": "whether it is told of, as it can't be sent",
            "number": "of an album, of so many",
            "of": "of an album, of so many; of what was put to a thing, which: told with that thing by its area",
        },
    ),
    personal_data=(*personal_data.PERSONAL_DATA, *collections_data.PERSONAL_DATA),
    due=(Falling(MATERIAL, TERM, claims.remind), Falling(MATERIAL, news.TERM, news.tell)),
    ticks=(*parcels.TICKS, *looking.TICKS, *batches.TICKS),
    things=(*things.THINGS, *collections.THINGS),
    followed=(things.FOLLOWED,),
    searched=(Searched(MATERIAL, finding.every, finding.refresh, views.shown, has_levels=True), collections.SEARCHED),
    discussed=(things.DISCUSSED,),
    asked=(things.ASKED,),
    refusable=(copies.REFUSABLE,),
    promises=promised.PROMISES,
    casts=(coauthors.CAST,),
    moderated=(moderated.MODERATED, collections_moderated.MODERATED),
    mine=(waiting.MINE,),
    hung=(hanging.HUNG,),
    reviewed=reviewed.REVIEWED,
)
