from domain.voice.subscriptions import Subscription, Wanted
from handlers.ui.screen import Go
from handlers.voice.subscriptions import screens as s
from handlers.voice.subscriptions.presses import Do, Follow
from services.areas import AREAS
from tests.samples.listed import cut

ANY = Wanted(kind="idea")
LONG = Wanted(kind="event", form="consultation", subject="informatics", region="RU-KHM", words="<читательская> " * 6)
AT = Follow(kind="event", form="consultation", subject="informatics", region="RU-KHM", words=10**9)
OWN = [Subscription(10**9 + number, 1, LONG if number % 2 else ANY, 0, number or None) for number in range(20)]
BACK = Go(to="events")
LISTED = Wanted(kind="material", form="programme", subject="informatics", grades="10-11", best=True, used=True)
FROM_LIST = Follow(kind="material", form="programme", subject="informatics", grades="10-11", best=1, used=1)
SEARCHED = Wanted(kind="material", grades="my", words="<читательская> " * 6)
FROM_WORDS = Follow(kind="material", grades="my", words=10**9)
IDEAS, EVENTS, MATERIALS = (AREAS.following(kind) for kind in ("idea", "event", "material"))
FORMS = ("webinar", "seminar", "masterclass", "workshop", "roundtable", "club", "contest", "conference", "consultation")


def screens(t):
    return [
        s.wish(t, Follow(kind="idea"), ANY, known=IDEAS, region="RU-MOW", is_on=False, back=BACK),
        s.wish(t, Follow(kind="idea"), ANY, known=IDEAS, region="", is_on=True, back=BACK),
        s.wish(t, AT, LONG, known=EVENTS, region="RU-KHM", is_on=False, back=BACK),
        s.wish(t, FROM_LIST, LISTED, known=MATERIALS, region="RU-KHM", is_on=False, back=BACK),
        s.wish(t, FROM_WORDS, SEARCHED, known=MATERIALS, region="", is_on=False, back=BACK),
        s.classes(t, FROM_LIST.model_copy(update={"do": Do.GRADES})),
        s.classes(t, FROM_WORDS.model_copy(update={"do": Do.GRADES})),
        s.forms(t, AT.model_copy(update={"do": Do.FORM}), FORMS),
        s.subjects(t, AT.model_copy(update={"do": Do.SUBJECT}), cut(["", "literature", "informatics"] * 9, 4)),
        s.mine(t, cut([]), ("event", "idea")),
        s.mine(t, cut(OWN[:2]), ("event", "idea"), t("follow-done", what="<Проект>")),
        s.mine(t, cut(OWN, 2), ("event", "idea")),
    ]
