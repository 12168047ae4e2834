"""The table of rights."""

import pytest

from domain.base.errors import DomainError
from domain.base.roles import Right, Role, require, require_grantable, require_owner_remains, rights_of, term_days


def refuses(rule, *args, **kwargs):
    try:
        rule(*args, **kwargs)
    except DomainError as error:
        return error.key
    return None


def test_nobody_special_may_nothing():
    assert rights_of(()) == frozenset()
    for right in Right:
        assert refuses(require, (), right) == "error-no-right"


@pytest.mark.parametrize(
    ("role", "may", "may_not"),
    [
        (Role.LEADER, Right.INVITE, Right.ADMIT),
        (Role.LEADER, Right.HOST_EVENTS, Right.ANNOUNCE),
        (Role.MODERATOR, Right.MODERATE, Right.INVITE),
        (Role.ORGANIZER, Right.GRANT_ROLES, Right.GRANT_OWNERSHIP),
        (Role.OWNER, Right.GRANT_OWNERSHIP, None),
    ],
)
def test_rights(role, may, may_not):
    assert refuses(require, {role}, may) is None
    assert may_not is None or refuses(require, {role}, may_not) == "error-no-right"


def test_roles_add_up():
    assert rights_of({Role.LEADER, Role.MODERATOR}) == rights_of({Role.LEADER}) | rights_of({Role.MODERATOR})


@pytest.mark.parametrize(
    ("days", "given"),
    [(0.5, 1), (5, 5), (29, 29), (30, 30), (37, 30), (89, 30), (90, 90), (104, 90), (365, 365), (372, 365)],
)
def test_the_days_left_when_a_role_was_prolonged_are_none_of_its_length(days, given):
    assert term_days(int(days * 86_400)) == given


@pytest.mark.parametrize("role", Role)
def test_who_may_grant(role):
    assert refuses(require_grantable, {Role.OWNER}, role) is None
    assert refuses(require_grantable, {Role.ORGANIZER}, role) == ("error-no-right" if role is Role.OWNER else None)
    assert refuses(require_grantable, {Role.LEADER, Role.MODERATOR, Role.EXPERT}, role) == "error-no-right"


@pytest.mark.parametrize(
    ("owners", "leaving", "refusal"),
    [(2, True, None), (1, False, None), (1, True, "error-last-owner"), (0, True, "error-last-owner")],
)
def test_an_owner_remains(owners, leaving, refusal):
    assert refuses(require_owner_remains, owners, leaving=leaving) == refusal
