from domain.base.figures import Bar, Bars, Figure
from domain.base.roles import RIGHTS, Right, Role
from domain.base.things import Thing
from domain.charter.clauses import Clause, State, Version
from domain.decisions.decisions import DECISION
from domain.events.events import EVENT_KINDS
from domain.people.admission import Admission
from handlers.desk.organizer import screens as s
from handlers.features import all_features
from services.charter.reading import Setting
from services.desk.cabinet import Cabinet
from services.desk.figures import Picture
from storage.base.norms import Held
from tests.samples.everybody import NOW
from tests.samples.home.menu import ROWS

FEATURES = all_features()
ENTRIES, DOORS = FEATURES.desk, FEATURES.doors
FEW, MANY = Figure("came", {"signed": 0, "came": 0, "percent": 0}), Figure("waiting", {"count": 0})
FIGURES = (
    Figure("people", {"active": 20_000, "new": 1_234}),
    Figure("unreachable", {"count": 20_000}),
    Figure("came", {"signed": 20_000, "came": 19_000, "percent": 95}),
    Figure("waiting", {"count": 300}, since=NOW - 400 * 86400),
)
MONTHS = tuple(NOW - 30 * 86400 * back for back in range(5, -1, -1))
PICTURES = (
    Picture(
        FIGURES[0],
        (
            Bars("joined", tuple(Bar(1_000, month=month) for month in MONTHS)),
            Bars("regions", (*[Bar(9_000, region="RU-KHM")] * 5, Bar(1, "region-others"))),
            Bars("seen", (Bar(19_000, "seen-month"), Bar(0, "seen-quarter"), Bar(1, "seen-earlier"))),
        ),
    ),
    Picture(
        FIGURES[1],
        (
            Bars("reach", (Bar(19_000, "reach-yes"), Bar(1_000, "reach-no"))),
            Bars("away-seen", (Bar(0, "seen-month"), Bar(0, "seen-quarter"), Bar(0, "seen-earlier"))),
        ),
    ),
    Picture(
        FIGURES[2],
        (
            Bars("came", tuple(Bar(0, month=month, of=0) for month in MONTHS)),
            Bars(
                "came-form", tuple(Bar(9, f"form-{form}", of=10) for form, kind in EVENT_KINDS.items() if kind.gathers)
            ),
        ),
    ),
    Picture(
        FIGURES[3],
        tuple(
            Bars(name, (Bar(1, "age-day"), Bar(2, "age-days"), Bar(3, "age-week"), Bar(4, "age-later")))
            for name in ("waiting", "answered")
        ),
        ROWS[:3],
    ),
    Picture(MANY, (Bars("waiting", (Bar(0, "age-day"),)),)),
)

SETTINGS = (
    Setting(None, None, None),
    Setting(
        Clause(
            12, 3, 1, State.IN_FORCE, "admission", None, None, Version(2, None, "open", Thing(DECISION, 17), NOW, None)
        ),
        "<b>" + "Ы" * 112 + "&</b>",
        Held("invitation", NOW + 3600, "<i>&" * 75),
    ),
)


def screens(t):
    return [
        s.home(t, Cabinet(frozenset(Right), ROWS), ENTRIES, DOORS),
        s.home(t, Cabinet(RIGHTS[Role.LEADER], ()), ENTRIES, DOORS),
        s.home(t, Cabinet(frozenset(), ()), ENTRIES, DOORS),
        s.home(t, Cabinet(frozenset(), (), may_join=True), ENTRIES, DOORS),
        s.home(t, Cabinet(RIGHTS[Role.MODERATOR], ()), ENTRIES, DOORS),
        s.home(t, Cabinet(frozenset(), ROWS[:1]), ENTRIES, DOORS),
        s.home(t, Cabinet(frozenset(Right), ROWS, FIGURES), ENTRIES, DOORS),
        s.home(t, Cabinet(frozenset(Right), (), (*FIGURES[:2], FEW, MANY)), ENTRIES, DOORS),
        s.home(t, Cabinet(frozenset(Right), ROWS[:2], FIGURES[:2]), ENTRIES, DOORS),
        *(s.figure(t, picture, b"png") for picture in PICTURES),
        *(s.today(t, Cabinet(frozenset(Right), ROWS), DOORS, number) for number in range(9)),
        *(s.network(t, admission, one, may_tighten=True) for admission in Admission for one in SETTINGS),
    ]
