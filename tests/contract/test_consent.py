"""What the network keeps of a person stands in the text they agree to (tests/contract/consent.py)."""

from __future__ import annotations

from tests.contract.consent import WHAT_TO_DO, fault, kept, now, unnamed


def test_what_is_kept_of_a_person_doesnt_change_without_the_text():
    assert not fault(kept(), now()), fault(kept(), now())


def test_the_text_names_whatever_is_kept_for_what_and_who_sees_it():
    assert unnamed() == [], WHAT_TO_DO


def test_the_page_is_kept():
    """A changed text is told to every network at its next start: is it meant?"""
    assert now() == kept(), "the consent's text or what it names has changed. " + WHAT_TO_DO


def test_a_new_field_asks_for_a_new_text():
    page = {"declared": ["field school"], "text": "a"}
    assert WHAT_TO_DO in fault(page, {"declared": ["field school", "field phone"], "text": "a"})
    assert not fault(page, {"declared": ["field school", "field phone"], "text": "b"})
    assert not fault(page, {"declared": ["field school"], "text": "b"})
