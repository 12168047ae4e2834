"""What a person has told of their place comes back into the form as it was."""

from dataclasses import replace

import pytest

from handlers.people.joining import places
from handlers.ui.forms.answers import Answers, kept
from locales.texts import Texts
from tests.samples.everybody import GUEST, NOW


@pytest.mark.parametrize(
    ("region", "region_name", "zone"),
    [
        ("RU-TA", None, "Europe/Moscow"),
        ("RU-SA", None, "Asia/Yakutsk"),
        ("KZ", None, "Asia/Almaty"),
        (None, "Зазеркалье", "Asia/Kamchatka"),
    ],
)
def test_a_place_survives_the_way_through_the_form(region, region_name, zone):
    person = replace(GUEST, region=region, region_name=region_name, zone=zone)
    told = places.answers_of(Texts("ru", "UTC", NOW), person)
    answers = Answers({"answers": {key: kept(given) for key, given in told.items()}, "context": {}})
    assert places.place_of(answers) == {"region": region, "region_name": region_name, "zone": zone}
    asked = {field.key for field in places.FIELDS if field.when is None or field.when(answers)}
    assert asked == set(told), "nothing that is known is asked again"


def test_who_has_told_nothing_is_asked_everything():
    assert places.answers_of(Texts("ru", "UTC", NOW), GUEST) == {}
