"""The texts of the page: both languages have the same ones, each is used, none is missing."""

import re
from functools import cache
from pathlib import Path

import pytest

SIMULATOR = Path(__file__).parents[2] / "simulator"
PAGE = SIMULATOR / "page"
# Keys that the page puts together: t(`role_${role}`).
MADE = re.compile(r"^(role|type|typing|format|sick|hit|flood)_")
LANGUAGES = ["ru", "en"]


@cache
def texts(language: str) -> dict[str, str]:
    """Key -> the line that holds it."""
    source = (PAGE / "texts" / f"{language}.js").read_text()
    return dict(re.findall(r"^  (\w+): (.*),$", source, re.MULTILINE))


@cache
def code() -> str:
    files = [path for path in sorted(PAGE.rglob("*.js")) if path.parent.name != "texts"]
    return "\n".join(path.read_text() for path in files)


def test_both_languages_say_the_same_things() -> None:
    assert texts("ru").keys() == texts("en").keys()
    for key, russian in texts("ru").items():
        places = {language: set(re.findall(r"\{(\w+)\}", texts(language)[key])) for language in LANGUAGES}
        assert places["ru"] == places["en"], (key, russian)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_missing(language: str) -> None:
    asked = set(re.findall(r"\bt\(\"(\w+)\"", code())) | set(re.findall(r"texts\(\)\.t\(\"(\w+)\"", code()))
    assert asked
    assert asked <= texts(language).keys()


def test_no_text_is_left_over() -> None:
    named = set(re.findall(r"[\"'`](\w+)[\"'`]", code()))
    assert [key for key in texts("ru") if key not in named and key != "sizes" and not MADE.match(key)] == []


def test_what_a_person_cannot_do_is_said_in_russian_on_the_russian_page() -> None:
    """Each sentence of a PersonError. What only a page with a fault in it would send, no person sees."""
    said = {
        sentence
        for file in sorted(SIMULATOR.glob("*.py"))
        for call in re.findall(r"raise PersonError\((.*)\)", file.read_text())
        for sentence in re.findall(r'(?<!f)"([^"]+)"', call)
        if not sentence.startswith(("“", "The body", "Files come"))
    }
    russian = dict(re.findall(r'^    "(.+)": "(.+)",$', (PAGE / "texts" / "refusals.js").read_text(), re.MULTILINE))
    assert len(said) > 40
    assert said == russian.keys()
    assert all(re.search("[а-яё]", words) for words in russian.values())


def test_nothing_comes_from_the_network_and_people_s_text_is_never_markup() -> None:
    everything = code() + (PAGE / "index.html").read_text()
    everything += "\n".join(path.read_text() for path in sorted(PAGE.rglob("*.css")))
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", everything)
    outside = set(re.findall(r"https?://[^\s\"'`)]+", everything)) - {"http://www.w3.org/2000/svg"}
    assert {url for url in outside if "${" not in url and url != "https://"} == set()
