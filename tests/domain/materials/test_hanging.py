"""By which words a material is meant."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.materials.hanging import number_in


@pytest.mark.parametrize(
    "said",
    [
        "17",
        " № 17 ",
        "№17",
        "material_17",
        "https://t.me/bot?start=material_17",
        "Вот он: t.me/bot?start=material_17, берите",
    ],
)
def test_a_link_or_a_number(said):
    assert number_in(said) == 17


@pytest.mark.parametrize(
    "said", ["", "дроби", "17 задач", "event_17", "nonmaterial_17", "material_", "material_1234567890123456", "-17"]
)
def test_anything_else_is_refused(said):
    with pytest.raises(DomainError) as refused:
        number_in(said)
    assert refused.value.key == "error-material-hang-none"
