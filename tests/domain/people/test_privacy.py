"""What changed between two texts."""

from hypothesis import given
from hypothesis import strategies as st

from domain.people.privacy import Change, changes


def test_a_changed_paragraph_is_the_old_one_and_the_new_one():
    old = "Согласие\n\n1. Цель: участие.\n2. Срок: год.\n"
    new = "Согласие\n\n1. Цель: участие и рассылки.\n2. Срок: год.\n3. Отзыв.\n"
    assert changes(old, new) == [
        Change(False, "1. Цель: участие."),
        Change(True, "1. Цель: участие и рассылки."),
        Change(True, "3. Отзыв."),
    ]


def test_spaces_and_empty_lines_arent_changes():
    assert changes("а  б\n\n\nв", "а б\nв\n") == []


paragraphs = st.lists(st.sampled_from(["а", "б", "в", "г"]), max_size=8)


@given(paragraphs, paragraphs)
def test_the_changes_lead_from_one_text_to_the_other(old, new):
    found = changes("\n".join(old), "\n".join(new))
    gone = [c.text for c in found if not c.added]
    added = [c.text for c in found if c.added]
    assert sorted(old + added) == sorted(new + gone)
    assert (found == []) == (old == new)
