from domain.base.roles import RIGHTS, Right, Role
from domain.people.admission import Admission
from handlers.desk.organizer import screens as s
from handlers.features import all_features
from services.desk.cabinet import Cabinet
from tests.samples.home.menu import ROWS

FEATURES = all_features()
ENTRIES, DOORS = FEATURES.desk, FEATURES.doors


def screens(t):
    return [
        s.home(t, Cabinet(frozenset(Right), ROWS), ENTRIES, DOORS),
        s.home(t, Cabinet(RIGHTS[Role.LEADER], ()), ENTRIES, DOORS),
        s.home(t, Cabinet(frozenset(), ()), ENTRIES, DOORS),
        s.home(t, Cabinet(frozenset(), ROWS[:1]), ENTRIES, DOORS),
        *(s.today(t, Cabinet(frozenset(Right), ROWS), DOORS, number) for number in range(9)),
        *(s.network(t, admission) for admission in Admission),
    ]
