"""Namesakes on one page of a list: what tells them apart is on the button too."""

from handlers.ui.labels import told_apart


def test_only_namesakes_are_numbered_by_their_place_in_the_whole_list():
    names = ["Васильева Анна", "Ким Яна", "Васильева Анна"]
    assert told_apart(names, 7) == ["7. Васильева Анна", "Ким Яна", "9. Васильева Анна"]
    assert told_apart(["Ким Яна"]) == ["Ким Яна"]


def test_names_that_a_button_cuts_to_the_same_letters_are_namesakes():
    long = "Константинопольская-Верхнеуральская Александра"
    assert told_apart([f"{long} Первая", f"{long} Вторая"]) == [f"1. {long} Первая", f"2. {long} Вторая"]
