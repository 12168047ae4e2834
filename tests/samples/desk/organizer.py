from domain.base.roles import RIGHTS, Right, Role
from domain.people.admission import Admission
from handlers.desk.organizer import screens as s
from handlers.features import all_features
from services.desk.cabinet import Cabinet

DOORS = all_features().desk


def screens(t):
    return [
        s.home(t, Cabinet(frozenset(Right), 21), DOORS),
        s.home(t, Cabinet(RIGHTS[Role.LEADER], 0), DOORS),
        s.home(t, Cabinet(frozenset(), 0), DOORS),
        *(s.network(t, admission) for admission in Admission),
    ]
