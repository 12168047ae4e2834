from dataclasses import replace

from domain.base.members import Status
from domain.base.roles import Role
from handlers.desk.roles import screens as s
from services.people.roles import RoleCard
from storage.base.roles import Grant
from tests.samples.everybody import ANNA, HOSTILE, NOW, OLGA
from tests.samples.listed import cut, far

EVERY_ROLE = tuple((Grant(n, 3, role, 1, NOW, NOW + 86400 * n if n else None), ANNA) for n, role in enumerate(Role))
AT = s.OfPerson(act="see", id=2**31, among=s.HOLDERS, page=999)
FORMER = replace(ANNA, name=None, status=Status.ERASED)


def screens(t):
    return [
        s.people(t, far([ANNA, HOSTILE, OLGA] * 2, 1, 21)),
        s.people(t, cut([])),
        s.holders(t, cut([OLGA] * 9, 1)),
        s.card(t, OLGA, RoleCard(OLGA, EVERY_ROLE), AT),
        s.card(t, ANNA, RoleCard(HOSTILE, ()), AT),
        s.card(
            t,
            OLGA,
            RoleCard(ANNA, ((replace(EVERY_ROLE[0][0], granted_by=None), None), (EVERY_ROLE[1][0], FORMER))),
            AT,
        ),
        s.choose_role(t, OLGA, HOSTILE, AT),
        *(s.choose_term(t, HOSTILE, role, AT) for role in Role),
        s.ask_ownership(t, HOSTILE, AT),
        *(s.ask_drop(t, HOSTILE, role, AT) for role in Role),
    ]
