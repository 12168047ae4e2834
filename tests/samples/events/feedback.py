from domain.events.attendance import Rating
from handlers.events.feedback import screens as s
from tests.samples.events.attending import OVER
from tests.samples.everybody import HOSTILE
from tests.samples.listed import cut

LONG = [Rating(5, ("<очень> " * 80)[:500], HOSTILE.name) for _ in range(20)]


def screens(t):
    return [
        s.said(t, OVER, cut([]), 0),
        s.said(t, OVER, cut(LONG, 2), 21),
        s.table(t, OVER, "csv", b"x"),
    ]
