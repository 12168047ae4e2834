from domain.voice.subscriptions import Subscription, Wanted
from handlers.ui.screen import Go
from handlers.voice.subscriptions import screens as s
from handlers.voice.subscriptions.presses import Do, Follow
from tests.samples.listed import cut

ANY = Wanted(kind="idea")
LONG = Wanted(kind="event", form="consultation", subject="informatics", region="RU-KHM", words="<читательская> " * 6)
AT = Follow(kind="event", form="consultation", subject="informatics", region="RU-KHM", words=10**9)
OWN = [Subscription(10**9 + number, 1, LONG if number % 2 else ANY, 0, number or None) for number in range(20)]
BACK = Go(to="events")
FORMS = ("webinar", "seminar", "masterclass", "workshop", "roundtable", "club", "contest", "conference", "consultation")


def screens(t):
    return [
        s.wish(t, Follow(kind="idea"), ANY, forms=("problem", "project"), region="RU-MOW", is_on=False, back=BACK),
        s.wish(t, Follow(kind="idea"), ANY, forms=("problem", "project"), region="", is_on=True, back=BACK),
        s.wish(t, AT, LONG, forms=FORMS, region="RU-KHM", is_on=False, back=BACK),
        s.forms(t, AT.model_copy(update={"do": Do.FORM}), FORMS),
        s.subjects(t, AT.model_copy(update={"do": Do.SUBJECT}), cut(["", "literature", "informatics"] * 9, 4)),
        s.mine(t, cut([]), ("event", "idea")),
        s.mine(t, cut(OWN[:2]), ("event", "idea"), t("follow-done", what="<Проект>")),
        s.mine(t, cut(OWN, 2), ("event", "idea")),
    ]
