"""What a form's preview offers to change reads whole on a phone, as long as there is room."""

from __future__ import annotations

import pytest

from handlers.features import all_features
from handlers.ui.entry import MOST_ROWS
from handlers.ui.forms.asking import placed
from handlers.ui.screen import Button, Go, is_whole
from locales.texts import LANGUAGES, Texts


def edits(language: str, name: str) -> list[Button]:
    t = Texts(language, "Europe/Moscow", 0)
    fields = all_features().routes.forms[name].fields
    labels = (t.plain("form-edit", field=t.plain(f"form-{name}-{field.key}.label")) for field in fields)
    return [Button(label, Go(to="menu")) for label in labels]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["judge_work", "join", "result_new", "material_batch"])
def test_whatever_can_be_changed_reads_whole(language, name):
    rows = placed(edits(language, name))
    assert all(is_whole(button, len(row)) for row in rows for button in row)
    assert len(rows) < MOST_ROWS, "with the button that sends it"


def test_many_stand_two_a_row():
    buttons = edits("ru", "event")
    rows = placed(buttons)
    assert [button for row in rows for button in row] == buttons
    assert {len(row) for row in rows[:-1]} == {2}
