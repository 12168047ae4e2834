"""Texts of words and names are put together without Fluent, and read as it would have said them."""

from __future__ import annotations

from string import Formatter

import pytest
from fluent.runtime import FluentBundle, FluentResource

from locales import texts
from locales.bundle import entries
from locales.texts import LANGUAGES, Html, TextMissing, Texts

AWKWARD = """
braces = { "{" }{ $who }{ "}" } и {"{$who}"}
twice = { $who }, { $who-else }
    и { "\\u00AB" }{ $who }
choice = { $count ->
    [one] один
   *[other] много
}
another = { braces }
"""


@pytest.fixture
def awkward(monkeypatch):
    bundle = FluentBundle(["ru"], use_isolating=False)
    bundle.add_resource(FluentResource(AWKWARD))
    texts._template.cache_clear()
    monkeypatch.setattr(texts, "_bundle", lambda language: bundle)
    yield
    texts._template.cache_clear()


def _keys(language):
    bundle = texts._bundle(language)
    sources = (file.read_text("utf-8") for file in (texts.FOLDER / language).rglob("*.ftl"))
    for name in (name for source in sources for name, _ in entries(source) if not name.startswith("-")):
        message = bundle.get_message(name)
        yield from ([name] if message.value is not None else [])
        yield from (f"{name}.{attribute}" for attribute in message.attributes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_reads_as_fluent_says_it(language):
    plain = 0
    for key in _keys(language):
        template = texts._template(language, key)
        if template is not None:
            args = {name: f"<{name}> {{0}} г." for _, name, _, _ in Formatter().parse(template) if name}
            assert texts._format(language, key, args) == texts._by_fluent(language, key, args), key
            plain += 1
    assert plain > 3000, "most are words and names"


@pytest.mark.parametrize("key", ["braces", "twice", "choice", "another"])
def test_braces_hyphens_and_choices(awkward, key):
    args = {"who": "{x} {", "who-else": "Анна", "count": 1}
    strings = {name: of for name, of in args.items() if isinstance(of, str)}
    assert (texts._template("ru", key) is None) == (key in ("choice", "another"))
    given = args if key == "choice" else strings
    assert texts._format("ru", key, given) == texts._by_fluent("ru", key, given)


def test_numbers_stay_fluents_and_what_is_missing_is_told(awkward):
    assert texts._format("ru", "twice", {"who": 12345, "who-else": "б"}).startswith("12\u00a0345, б")
    with pytest.raises(TextMissing, match="Unknown external: who-else"):
        Texts("ru", "UTC", 0)("twice", who="а")


def test_words_are_escaped_and_html_is_not(awkward):
    said = Texts("ru", "UTC", 0)("twice", **{"who": "<b>", "who-else": Html("<i>")})
    assert said == "&lt;b&gt;, <i>\nи «&lt;b&gt;"
