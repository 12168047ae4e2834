from domain.base.audit import Entry, Family, spelled
from domain.base.things import read
from handlers.desk.audit import screens as s
from handlers.desk.audit.presses import ListActs, NarrowActs, TakeActs
from handlers.ui.screen import Go
from services.base.audit import Acts, Choices
from tests.samples.everybody import ANNA, HOSTILE, NOW, OLGA
from tests.samples.listed import cut

PEOPLE = {person.id: person for person in (ANNA, HOSTILE, OLGA)}
ENTRIES = [
    Entry(9, NOW, 3, "role.grant", read("member:2"), None, "leader@1795000000", "<b>надо</b>"),
    Entry(8, NOW, 3, "role.revoke", read("member:2"), "owner", None, None),
    Entry(7, NOW, None, "role.grant", read("member:3"), None, "organizer", "ORGANIZER_IDS"),
    Entry(6, NOW, 3, "role.grant", read("member:77"), None, "■", "■"),
    Entry(5, NOW, 3, "admission.set", read("network:admission"), "open", "approval", None),
    Entry(4, NOW, 3, "consent.publish", read("consent:2"), None, "substantial", None),
    Entry(4, NOW, 3, "consent.dismiss", read("consent:ab12cd34ef56"), None, None, None),
    Entry(3, NOW, 3, "application.refused", read("member:2"), None, "refused", "нет имени"),
    Entry(2, NOW, 2, "member.leave", read("member:2"), None, None, None),
    Entry(1, NOW, 3, "invitation.create", read("invitation:abc"), None, None, None),
]
PAGE = Acts(cut(ENTRIES, 0, 8), PEOPLE)
LONG = ("<b>" * 999, "&" * 4000, "я" * 500)
WORST = [Entry(n, NOW, 2, "announcement.edit", read("member:2"), *LONG) for n in range(8, 0, -1)]


BEFORE = spelled({"title": "Ы" * 120, "place": "<b>" * 60, "starts_at": NOW, "minutes": 90, "capacity": None})
AFTER = spelled(
    {"title": "Я" * 120, "place": None, "starts_at": NOW + 9_000, "minutes": 45, "capacity": 20, "link": None}
    | dict.fromkeys(("zone", "audience", "region", "subject", "priority", "silence_frees", "materials", "recording"))
    | dict.fromkeys(("code_word", "description", "speakers"))
)
CHANGED = [Entry(n, NOW, 2, "event.change", read("event:17"), BEFORE, AFTER, None) for n in range(8, 0, -1)]
OLDER = [Entry(1, NOW, 3, "event.change", read("event:18"), None, "place, starts_at", None)]
SETTLED = [Entry(1, NOW, 3, "problem.settle", read("problem:4"), "open", "closed", None)]
TITLES = {read("event:17"): "Ы" * 120}
CHOICES = Choices([("event", 12), ("role", 3)], [(3, 14), (-1, 1), (77, 2)], PEOPLE)


def screens(t):
    return [
        s.audit(t, Acts(cut(WORST, 0, 8), PEOPLE), ListActs()),
        s.audit(t, PAGE, ListActs()),
        s.audit(t, Acts(cut(CHANGED, 0, 8), PEOPLE, TITLES), ListActs(family=Family.EVENT, actor=3, days=30)),
        s.audit(t, Acts(cut(OLDER), PEOPLE), ListActs(actor=-1, days=7)),
        s.audit(t, Acts(cut(SETTLED), PEOPLE), ListActs(days=12)),
        s.audit(t, Acts(cut([]), {}), ListActs()),
        s.audit(t, Acts(cut([]), {}), ListActs(days=365)),
        *(s.choices(t, NarrowActs(family=Family.EVENT, actor=3, days=7, what=what), CHOICES) for what in "fad"),
        s.file(t, b"PK", PAGE, TakeActs()),
        s.file(t, b"PK", Acts(cut(WORST, 0, 3), PEOPLE), TakeActs(family=Family.EVENT)),
        s.history(t, PAGE, lambda n: Go(to="x", at=n), Go(to="organizer")),
    ]
