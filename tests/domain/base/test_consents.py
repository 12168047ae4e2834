"""When a new consent text is asked, and what an unanswered one takes away (PRODUCT §1)."""

import hashlib

import pytest

from domain.base.consents import ConsentText, Standing, fingerprint, require_can_act, standing
from domain.base.errors import DomainError

NOW = 1000


def text(version, *, substantial=True, answer_by=None):
    return ConsentText(version, "ru", "…", "…", substantial, answer_by, published_at=0)


@pytest.mark.parametrize(
    ("given", "published", "expected"),
    [
        (None, [], Standing.NONE),
        (None, [text(1)], Standing.NONE),
        (1, [text(1)], Standing.CURRENT),
        (1, [text(1), text(2, substantial=False)], Standing.CURRENT),
        (1, [text(1), text(2, answer_by=NOW + 1)], Standing.ASK),
        (1, [text(1), text(2, answer_by=NOW)], Standing.READ_ONLY),
        (1, [text(1), text(2, answer_by=NOW - 1)], Standing.READ_ONLY),
        (2, [text(1), text(2, answer_by=NOW - 1)], Standing.CURRENT),
        # An editorial version on top of an unanswered one doesn't answer it.
        (1, [text(1), text(2, answer_by=NOW + 1), text(3, substantial=False)], Standing.ASK),
        # A second change doesn't prolong the first.
        (1, [text(1), text(2, answer_by=NOW - 1), text(3, answer_by=NOW + 99)], Standing.READ_ONLY),
        (2, [text(1), text(2, answer_by=NOW - 1), text(3, answer_by=NOW + 99)], Standing.ASK),
    ],
)
def test_standing(given, published, expected):
    assert standing(given, published, NOW) is expected


@pytest.mark.parametrize(
    ("state", "refusal"),
    [
        (Standing.CURRENT, None),
        (Standing.ASK, None),
        (Standing.READ_ONLY, "error-consent-read-only"),
        (Standing.NONE, "error-consent-needed"),
    ],
)
def test_who_may_act(state, refusal):
    if refusal is None:
        require_can_act(state)
    else:
        with pytest.raises(DomainError) as error:
            require_can_act(state)
        assert error.value.key == refusal


def test_the_fingerprint_is_that_of_the_file():
    assert fingerprint("Согласие\n") == hashlib.sha256("Согласие\n".encode()).hexdigest()
