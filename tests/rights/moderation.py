"""Rights: the queue, deciding, appeals, trust."""

from __future__ import annotations

from domain.moderation.cases import Reason
from services.moderation import appealing, deciding, trust
from tests.rights.export import ACTED, all_of
from tests.rights.persons import ORGANIZERS, OUTSIDE, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

MODERATORS = ORGANIZERS | {Who.MODERATOR}
GONE = "error-case-gone"
OWN = {Who.MODERATOR: "error-case-own"}

OUTSIDE_TOO = dict.fromkeys(OUTSIDE - {Who.ERASING}, GONE)
"""Who isn't in the network has written to the organizers, perhaps, but not this."""


def _without_own(stage: Stage, who, page):
    found = {line.case.id for line in page.items}
    assert (stage.own_case in found) == (who is not Who.MODERATOR), "nobody is shown the case of their own thing"


MODERATION = Area(
    "Moderation",
    45,
    (
        Row(use_case=deciding.page, says="The queue", may=MODERATORS, sees=_without_own),
        Row(use_case=deciding.decided, says="What was decided", may=MODERATORS),
        Row(use_case=deciding.following, says="Which case is the next", may=MODERATORS, call=lambda s, who: (0,)),
        Row(use_case=deciding.card, says="A case", may=MODERATORS, call=lambda s, who: (s.case,)),
        Row(
            use_case=deciding.card,
            says="A case",
            on="of a moderator's own thing",
            may=ORGANIZERS,
            call=lambda s, who: (s.own_case,),
            but=OWN,
        ),
        Row(
            use_case=deciding.take,
            says="Open a case: it is one's own for fifteen minutes",
            may=MODERATORS,
            call=lambda s, who: (s.case,),
        ),
        Row(use_case=deciding.leave, says="Let others have a case", may=MODERATORS, call=lambda s, who: (s.case,)),
        Row(
            use_case=deciding.approve,
            says="Approve what was submitted",
            may=MODERATORS,
            call=lambda s, who: (s.case, s.seen(s.case)),
        ),
        Row(
            use_case=deciding.approve,
            says="Approve what was submitted",
            on="of a moderator's own thing",
            may=ORGANIZERS,
            call=lambda s, who: (s.own_case, s.seen(s.own_case)),
            but=OWN,
        ),
        Row(
            use_case=deciding.approve,
            says="Grant an appeal",
            on="against an organizer's decision",
            may={Who.MODERATOR, Who.OWNER},
            call=lambda s, who: (s.case_appealed, s.seen(s.case_appealed)),
            but={Who.ORGANIZER: "error-case-appeal-own"},
        ),
        Row(
            use_case=deciding.stop,
            says="Send back what was submitted, with a reason",
            may=MODERATORS,
            call=lambda s, who: (s.case, s.seen(s.case), Reason.ADVERT),
        ),
        Row(
            use_case=deciding.stop,
            says="Uphold a decision against an appeal",
            on="against an organizer's decision",
            may={Who.MODERATOR, Who.OWNER},
            call=lambda s, who: (s.case_appealed, s.seen(s.case_appealed)),
            but={Who.ORGANIZER: "error-case-appeal-own"},
        ),
        Row(
            use_case=deciding.undo,
            says="Take a decision back",
            on="a moderator's",
            may={Who.MODERATOR},
            call=lambda s, who: (s.case_passed,),
            but=dict.fromkeys(ORGANIZERS, "error-case-undo-other"),
        ),
        Row(
            use_case=deciding.undo,
            says="Take the answer to an appeal back",
            on="a moderator's",
            may={Who.MODERATOR},
            call=lambda s, who: (s.case_upheld,),
            but=dict.fromkeys(ORGANIZERS, "error-case-undo-other"),
        ),
        Row(
            use_case=appealing.mine,
            says="How the own thing stands in the queue",
            may={Who.MEMBER},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.case_stopped,),
            refusal=GONE,
            but=OUTSIDE_TOO,
            having_left=True,
        ),
        Row(
            use_case=appealing.appeal,
            says="Appeal against a decision about the own thing",
            may={Who.MEMBER},
            call=lambda s, who: (s.case_stopped, "Там всё написано"),
            refusal=GONE,
            but=OUTSIDE_TOO,
            having_left=True,
        ),
        Row(use_case=trust.card, says="Whether a person is trusted", may=MODERATORS, call=lambda s, who: (s.listed,)),
        Row(use_case=trust.give, says="Trust a person", may=MODERATORS, call=lambda s, who: (s.listed,)),
        Row(
            use_case=trust.take_back,
            says="Take trust back, with a reason",
            may=MODERATORS,
            call=lambda s, who: (s.listed, "Реклама"),
        ),
    ),
)


# -- the export (test_export.py) ---------------------------------------------------------------------------

WHY_NOT = {
    ("cases", "locked_by"): ACTED,
    ("cases", "decided_by"): ACTED,
    ("cases", "answered_by"): ACTED,
    ("cases", "left_by"): ACTED,
    ("trust", "given_by"): ACTED,
}
LEFT_OUT = {
    "cases": all_of(
        "who of the moderators has it open, or decided", "locked_by locked_until decided_by answered_by left_by"
    ),
    "trust": {"case_id": "a row's number; the case is told on its own"},
}
