"""What of a picture is worth seeing (PRODUCT §12)."""

from __future__ import annotations

from domain.base.figures import Bar, Bars, worth_seeing

SEPTEMBER, OCTOBER, NOVEMBER = 100, 200, 300


def test_months_are_shown_from_the_first_that_has_something():
    joined = Bars("joined", (Bar(0, month=SEPTEMBER), Bar(2, month=OCTOBER), Bar(0, month=NOVEMBER)))
    assert worth_seeing([joined]) == (Bars("joined", joined.bars[1:]),)


def test_nobody_of_many_is_something_to_see_and_nobody_of_nobody_is_not():
    came = Bars("came", (Bar(0, month=SEPTEMBER, of=0), Bar(0, month=OCTOBER, of=9)))
    assert worth_seeing([came]) == (Bars("came", came.bars[1:]),)


def test_what_has_nothing_in_it_is_left_out_and_noughts_beside_something_stay():
    empty, ages = (
        Bars("came", (Bar(0, month=NOVEMBER, of=0),)),
        Bars("waiting", (Bar(0, "age-day"), Bar(1, "age-week"))),
    )
    assert worth_seeing([empty, ages, Bars("answered", (Bar(0, "age-day"),))]) == (ages,)
