"""Rights: the organizers' own words of the search."""

from __future__ import annotations

from services.desk import synonyms
from tests.rights.persons import ORGANIZERS
from tests.rights.row import Area, Row

SYNONYMS = Area(
    "Words of the search",
    125,
    (
        Row(use_case=synonyms.page, says="Words that mean the same to the search", may=ORGANIZERS),
        Row(use_case=synonyms.one, says="A set of them", may=ORGANIZERS, call=lambda s, who: (s.synonyms,)),
        Row(
            use_case=synonyms.add,
            says="Say that words mean the same",
            may=ORGANIZERS,
            call=lambda s, who: ("пед, совет",),
        ),
        Row(
            use_case=synonyms.change,
            says="Change a set of them",
            may=ORGANIZERS,
            call=lambda s, who: (s.synonyms, "линейка, построение"),
        ),
        Row(
            use_case=synonyms.remove,
            says="Take a set of them away",
            may=ORGANIZERS,
            call=lambda s, who: (s.synonyms,),
        ),
    ),
)
