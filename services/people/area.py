"""What people and their way in bring."""

from __future__ import annotations

from domain.base.members import MEMBER
from domain.people import notices
from domain.people.norms import NORMS
from services.base.areas import Area, Falling, Searched
from services.base.carried import Carried
from services.people import (
    applications,
    directory,
    figures,
    listing,
    personal_data,
    roles,
    segments,
    signs,
    things,
    waiting,
)
from services.people.schools import carrying

AREA = Area(
    name="people",
    final=frozenset(
        {
            "error-application-gone",
            "error-application-decided",
            "error-application-withdrawn",
            "error-application-asked-enough",
            "error-application-not-asked",
            "error-application-yours",
            "error-invitation-gone",
            "error-invitation-not-yours",
            "error-consent-not-offered",
        }
    ),
    kinds=notices.KINDS,
    carried=Carried(
        told=frozenset({"given", "role", "what"}),
        moments=frozenset({"until"}),
        people=frozenset({"by"}),
        left_out={
            "application": "a row's number: somebody else's application, or the own one, which has an area of its own",
            "request": "a row's number: the contacts have an area of their own",
            "digest": "which text of the consent an update brought: nobody's",
        },
    ),
    personal_data=personal_data.PERSONAL_DATA,
    due=(Falling(MEMBER, roles.ENDS, roles.ends), Falling(MEMBER, applications.WAITS, applications.waits)),
    norms=NORMS,
    things=things.THINGS,
    signs=signs.SIGNS,
    segments=segments.SEGMENTS,
    searched=(Searched(MEMBER, listing.everybody, listing.refresh, directory.shown),),
    refold=(carrying.refold,),
    mine=(waiting.MINE,),
    today=(waiting.TODAY,),
    figures=figures.FIGURES,
    answered=(applications.answered,),
)
