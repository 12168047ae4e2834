from domain.events.attendance import Rating
from handlers.events.feedback import screens as s
from tests.samples.events.attending import OVER
from tests.samples.everybody import HOSTILE

LONG = [Rating(5, ("<очень> " * 80)[:500], HOSTILE.name) for _ in range(20)]


def screens(t):
    return [
        s.said(t, OVER, [], 0),
        s.said(t, OVER, [*LONG, Rating(1, None, None)], 2),
        s.table(t, OVER, "feedback.csv", b"x"),
    ]
