from dataclasses import replace

from domain.base.consents import Standing
from domain.base.waiting import Coming, Waiting
from handlers.features import all_features
from handlers.home.menu import screens as s
from handlers.ui.forms.presses import FormPress
from handlers.ui.screen import Button
from services.areas import AREAS
from services.home.menu import Mine
from tests.samples.everybody import ANNA, HOSTILE, NETWORK, NOW, OLGA

FEATURES = all_features()
ENTRIES, DOORS = FEATURES.menu, FEATURES.doors
EMPTY = Mine(ANNA, Standing.CURRENT, None, ())
LONG = "«Смысловое чтение»: как читать тексты заданий, чтобы понимали все, " * 2
COMING = Coming("event", (17,), LONG, NOW + 3600, NOW + 7200, "Asia/Vladivostok", ticket=True)
ROWS = tuple(
    Waiting(
        name,
        (17,),
        NOW - 86400,
        NOW + 86400,
        {"title": LONG, "count": 3, "who": HOSTILE.name, "words": LONG, "role": "leader", "done": 3, "total": 5},
    )
    for name in sorted({name for part in (*AREAS.mine, *AREAS.inviting, *AREAS.today) for name in part.names})
)
DRAFT = Button("Продолжить", FormPress(run=1, step="-", act="resume"))


def screens(t):
    return [
        s.menu(t, NETWORK.name, EMPTY, ENTRIES, DOORS),
        s.menu(t, NETWORK.name, Mine(HOSTILE, Standing.ASK, None, ROWS), ENTRIES, DOORS, [DRAFT]),
        s.menu(t, NETWORK.name, Mine(OLGA, Standing.READ_ONLY, COMING, ROWS[:2]), ENTRIES, DOORS, [DRAFT] * 2),
        *(s.menu(t, NETWORK.name, replace(EMPTY, waiting=(row,)), ENTRIES, DOORS) for row in ROWS),
        s.menu(t, NETWORK.name, replace(EMPTY, invited=ROWS[0]), ENTRIES, DOORS),
        s.menu(t, NETWORK.name, replace(EMPTY, coming=replace(COMING, link="https://example.org/a")), ENTRIES, DOORS),
        s.menu(t, NETWORK.name, replace(EMPTY, coming=replace(COMING, starts_at=NOW, ticket=False)), ENTRIES, DOORS),
        *(s.waiting(t, Mine(HOSTILE, Standing.ASK, None, ROWS), DOORS, [DRAFT], number) for number in range(9)),
        s.waiting(t, EMPTY, DOORS),
        s.mine(t, FEATURES.mine.on(frozenset())),
        s.help_screen(t, NETWORK.name, NETWORK.operator_contact, organizer=True),
        s.help_screen(t, NETWORK.name, "", organizer=False),
    ]
