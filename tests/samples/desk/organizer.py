from domain.base.roles import RIGHTS, Right, Role
from domain.people.admission import Admission
from handlers.desk.organizer import screens as s
from services.desk.cabinet import Cabinet


def screens(t):
    return [
        s.home(t, Cabinet(frozenset(Right), 21)),
        s.home(t, Cabinet(RIGHTS[Role.LEADER], 0)),
        s.home(t, Cabinet(frozenset(), 0)),
        *(s.network(t, admission) for admission in Admission),
    ]
