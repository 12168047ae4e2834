"""Both spellings of a thing, read back as they were written, and nothing else read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.base.errors import DomainError
from domain.base.things import MOST, Thing, read, read_number, read_payload

KINDS = st.from_regex(r"[a-z]+(-[a-z]+)*", fullmatch=True).filter(str.isascii)
CODES = st.text("ABCxyz0189_-", min_size=1, max_size=40)
NUMBERS = st.integers(1 - MOST, MOST - 1)
THINGS = st.builds(Thing, KINDS, NUMBERS | CODES)
ODD = (
    "", ":", "_", "event", "event:", ":17", "Event:17", "event :17", "event:1 7", "event:17\n", "event:17:18",
    "событие:17", "event:17/confirmed", "event:١٧", "event:17;--", "event--x:1", "e1:1", "-event:1", "event:" + "й",
)  # fmt: skip


@given(THINGS)
def test_what_is_spelled_is_read_as_the_same(thing):
    assert read(str(thing)) == thing
    assert read_payload(thing.payload) == thing
    assert (str(read(str(thing))), read_payload(thing.payload).payload) == (str(thing), thing.payload)


@given(THINGS, THINGS)
def test_two_things_never_share_a_spelling(one, other):
    assert (str(one) == str(other)) is (one == other)
    assert (one.payload == other.payload) is (one == other)


@given(st.text(max_size=20))
def test_whatever_is_said_is_a_thing_so_spelled_or_refused(said):
    for reads, spells in ((read, str), (read_payload, lambda thing: thing.payload)):
        try:
            thing = reads(said)
        except ValueError:
            continue
        assert spells(thing) == said


@pytest.mark.parametrize("said", ODD)
def test_what_is_forged_is_refused(said):
    with pytest.raises(ValueError, match="can't be spelled"):
        read(said)
    with pytest.raises(ValueError, match="can't be spelled"):
        read_payload(said.replace(":", "_") if said.count(":") == 1 else f"{said}!")


@pytest.mark.parametrize(
    ("said", "thing"),
    [
        ("event:17", Thing("event", 17)),
        ("chat:-1001234567890", Thing("chat", -1001234567890)),
        ("network:admission", Thing("network", "admission")),
        ("invitation:aB_-90xY", Thing("invitation", "aB_-90xY")),
    ],
)
def test_what_stands_in_old_rows_is_read(said, thing):
    assert read(said) == thing
    assert str(thing) == said


def test_a_code_of_digits_is_the_number():
    assert Thing("party", "123456789012") == Thing("party", 123456789012)
    assert Thing("party", "123456789012").code == "123456789012"
    assert Thing("party", "012345678901").code == "012345678901"


@pytest.mark.parametrize("code", ["017", "-0", "seventeen", "9" * 16, "17_token"])
def test_what_is_no_number_of_a_row_is_refused(code):
    with pytest.raises(DomainError, match="error-stale-button"):
        _ = Thing("event", code).number


def test_a_number_that_nothing_has_is_refused():
    with pytest.raises(ValueError, match="no such number"):
        Thing("event", MOST)


@pytest.mark.parametrize("said", ["", "x", "1 7", "17_x", "٣", "0x1", str(MOST), "17\n"])
def test_what_is_no_number_of_a_thing_is_gone(said):
    with pytest.raises(DomainError) as refused:
        read_number("event", said, gone="error-event-gone")
    assert refused.value.key == "error-event-gone"


def test_the_number_of_a_thing_is_read():
    assert read_number("event", "17", gone="error-event-gone") == 17
