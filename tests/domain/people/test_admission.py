"""Who gets in at once, and what is wrong with an invitation."""

import pytest

from domain.base.errors import DomainError
from domain.people.admission import Admission, Invitation, is_admitted_at_once, is_usable, new_code, require_usable

NOW = 1000


def invitation(**of):
    base = {"expires_at": None, "max_uses": None, "uses": 0, "revoked_at": None}
    return Invitation(code="x", created_by=1, created_at=0, number=1, **{**base, **of})


@pytest.mark.parametrize(
    ("made", "refusal"),
    [
        (invitation(), None),
        (invitation(expires_at=NOW + 1, max_uses=1), None),
        (invitation(max_uses=2, uses=1), None),
        (invitation(expires_at=NOW), "error-invitation-expired"),
        (invitation(max_uses=1, uses=1), "error-invitation-used-up"),
        (invitation(revoked_at=1), "error-invitation-gone"),
        (None, "error-invitation-gone"),
    ],
)
def test_usable(made, refusal):
    if made is not None:
        assert is_usable(made, NOW) is (refusal is None)
    if refusal is None:
        assert require_usable(made, NOW) is made
    else:
        with pytest.raises(DomainError) as error:
            require_usable(made, NOW)
        assert error.value.key == refusal


@pytest.mark.parametrize(
    ("admission", "invited", "at_once"),
    [
        (Admission.OPEN, False, True),
        (Admission.OPEN, True, True),
        (Admission.APPROVAL, False, False),
        (Admission.APPROVAL, True, True),
        (Admission.INVITATION, True, True),
    ],
)
def test_admitted_at_once(admission, invited, at_once):
    assert is_admitted_at_once(admission, invited=invited) is at_once


def test_by_invitation_only_there_is_no_way_without_one():
    with pytest.raises(DomainError) as error:
        is_admitted_at_once(Admission.INVITATION, invited=False)
    assert error.value.key == "error-invitation-needed"


def test_codes_fit_a_deep_link_and_dont_repeat():
    codes = {new_code() for _ in range(1000)}
    assert len(codes) == 1000
    assert all(len(f"inv_{code}") <= 64 and set(code) <= ALPHABET for code in codes)


ALPHABET = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
