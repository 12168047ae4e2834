"""A person's page: what may stand in a field, and who sees it."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.people.profile import (
    GRADES,
    HELP,
    LIMITS,
    MOST_TAGS,
    SUBJECTS,
    Entry,
    ProfileField,
    Visibility,
    clean,
    empty_fields,
    next_visibility,
    seen_by_others,
)


@pytest.mark.parametrize(
    ("field", "given", "kept"),
    [
        (ProfileField.INTRO, "  Учу\n физике \u200b", "Учу физике"),
        (ProfileField.INTRO, "я" * 140, "я" * 140),
        (ProfileField.SUBJECTS, ["math", " Своё  слово", "СВОЁ СЛОВО", "math"], ("math", "Своё слово")),
        (ProfileField.CAN_HELP, ["exams"], ("exams",)),
    ],
)
def test_values_are_cleaned(field, given, kept):
    assert clean(field, given) == kept


@pytest.mark.parametrize(
    ("field", "given", "refusal"),
    [
        (ProfileField.INTRO, " \n\u200b", "error-text-empty"),
        (ProfileField.INTRO, "я" * 141, "error-text-too-long"),
        (ProfileField.SUBJECTS, [], "error-choose-something"),
        (ProfileField.SUBJECTS, ["я" * 41], "error-text-too-long"),
        (ProfileField.SUBJECTS, [f"тег {n}" for n in range(MOST_TAGS + 1)], "error-too-many-tags"),
    ],
)
def test_what_a_field_refuses(field, given, refusal):
    with pytest.raises(DomainError) as refused:
        clean(field, given)
    assert refused.value.key == refusal


def test_a_line_is_no_list_and_a_list_no_line():
    with pytest.raises(TypeError):
        clean(ProfileField.INTRO, ["строка"])
    with pytest.raises(TypeError):
        clean(ProfileField.SUBJECTS, "math")


@pytest.mark.parametrize(
    ("visibility", "stranger", "in_my_group"),
    [(Visibility.MEMBERS, True, True), (Visibility.GROUPS, False, True), (Visibility.NOBODY, False, False)],
)
def test_who_sees_a_field(visibility, stranger, in_my_group):
    page = {ProfileField.SCHOOL: Entry("школа № 5", visibility)}
    assert (ProfileField.SCHOOL in seen_by_others(page)) is stranger
    assert (ProfileField.SCHOOL in seen_by_others(page, same_group=True)) is in_my_group


def test_a_cleared_field_is_empty_and_unseen():
    page = {ProfileField.SCHOOL: Entry("", Visibility.MEMBERS), ProfileField.INTRO: Entry("я")}
    assert seen_by_others(page) == {ProfileField.INTRO: "я"}
    assert ProfileField.SCHOOL in empty_fields(page)
    assert ProfileField.INTRO not in empty_fields(page)
    assert empty_fields({}) == list(ProfileField)


def test_taps_go_round_all_visibilities():
    seen, at = [], Visibility.MEMBERS
    for _ in Visibility:
        seen.append(at)
        at = next_visibility(at)
    assert set(seen) == set(Visibility)
    assert at is Visibility.MEMBERS


def test_ids_are_single_and_every_field_has_a_limit():
    for ids in (SUBJECTS, GRADES, HELP):
        assert len(set(ids)) == len(ids)
        assert all(name.replace("-", "").isascii() and len(name) <= 20 for name in ids)
    assert set(LIMITS) == set(ProfileField)
