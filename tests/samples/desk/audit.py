from domain.base.audit import Entry
from domain.base.things import read
from handlers.desk.audit import screens as s
from handlers.ui.screen import Go
from services.base.audit import Acts
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


def screens(t):
    return [
        s.audit(t, Acts(cut(WORST, 0, 8), PEOPLE)),
        s.audit(t, PAGE),
        s.audit(t, Acts(cut([]), {})),
        s.history(t, PAGE, lambda n: Go(to="x", at=n), Go(to="organizer")),
    ]
