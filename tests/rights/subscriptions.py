"""Rights: subscriptions to what is new."""

from __future__ import annotations

from domain.ideas.ideas import IDEA
from domain.voice.subscriptions import Wanted
from services.voice import subscriptions
from tests.rights.persons import ACTING, MEMBERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import Stage

WANTED = Wanted(kind=IDEA, form="project", subject="literature")


def _follows(stage: Stage, who, mine):
    assert [one.wanted for one in mine] == [WANTED]


def _of_the_friend(unit, stage: Stage, who: Who) -> None:
    subscriptions.follow(unit, stage[Who.FRIEND], WANTED)


def _the_friends(stage: Stage, who: Who) -> tuple[int, bool]:
    return stage.db.execute("SELECT max(id) FROM subscriptions").fetchone()[0], False


def _nothing(stage: Stage, who, mine):
    assert mine == [], "others' are nobody's to see"


SUBSCRIPTIONS = Area(
    "Subscriptions to what is new",
    105,
    (
        Row(use_case=subscriptions.follow, may=ACTING, call=lambda s, who: (WANTED,), sees=_follows),
        Row(
            use_case=subscriptions.switch,
            says="Switch a subscription off",
            may={Who.FRIEND},
            given=_of_the_friend,
            call=_the_friends,
            asks=Asks.MEMBERSHIP,
            refusal="error-subscription-gone",
        ),
        Row(use_case=subscriptions.mine, may=MEMBERS, sees=_nothing, asks=Asks.MEMBERSHIP),
        Row(
            use_case=subscriptions.has,
            says="Ask whether one is subscribed",
            may=MEMBERS,
            call=lambda s, who: (WANTED,),
            asks=Asks.MEMBERSHIP,
        ),
        Row(
            use_case=subscriptions.near,
            says="What one is near to, for a subscription",
            may=MEMBERS,
            call=lambda s, who: (IDEA,),
            asks=Asks.MEMBERSHIP,
        ),
        Row(
            use_case=subscriptions.own_subjects,
            says="The subjects that one teaches, for a subscription",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
        ),
    ),
)
LEFT_OUT = {"subscriptions": {"form": "told with the kind"}}
