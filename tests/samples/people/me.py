from domain.people.profile import Entry, ProfileField, Visibility
from handlers.people.me import screens as s
from services.people.directory import Card
from services.people.profile import MyPage
from tests.samples.everybody import ANNA, HOSTILE
from tests.samples.people.directory import FULL, PLAIN

BARE = MyPage(ANNA, {}, PLAIN, False)
FILLED = {field: Entry(value, Visibility.NOBODY) for field, value in FULL.items()}
RICH = MyPage(HOSTILE, FILLED, Card(HOSTILE.id, HOSTILE.name, None, HOSTILE.region_name, FULL, True), True)


def screens(t):
    return [
        s.me(t, BARE),
        s.me(t, RICH),
        s.fields(t, BARE),
        s.fields(t, RICH),
        *(s.one_field(t, field, None) for field in ProfileField),
        *(s.one_field(t, field, entry) for field, entry in FILLED.items()),
        s.one_field(t, ProfileField.INTRO, Entry("я", Visibility.GROUPS)),
        s.photo(t, "AgACAgIAAxkBAAI"),
        s.name_and_region(t, BARE),
        s.name_and_region(t, RICH),
        s.away(t, ANNA),
        s.away(t, HOSTILE),
        s.has_left(t),
        s.has_left(t, reason_given=True),
    ]
