"""What a button carries."""

from __future__ import annotations

import pytest
from aiogram.filters.callback_data import CallbackData

from handlers.features import all_features
from handlers.ui.screen import Go


@pytest.mark.parametrize("at", [0, 17, -1, 2**52])
def test_a_screens_name_is_packed_as_aiogram_does_it(at):
    for name in all_features().screens:
        assert Go(to=name, at=at).pack() == CallbackData.pack(Go(to=name, at=at))
        assert Go.unpack(Go(to=name, at=at).pack()) == Go(to=name, at=at)


@pytest.mark.parametrize("name", ["a:b", "ы" * 40, "a" * 65])
def test_a_name_that_no_button_can_carry_is_refused(name):
    with pytest.raises(ValueError, match=r"Separator|too long"):
        Go(to=name).pack()
