"""Texts both ways: every key used is there in every language, every key there is used, with the same arguments."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from handlers.features import all_features
from locales.texts import FOLDER, LANGUAGES
from services.areas import AREAS

ROOT = Path(__file__).parent.parent
KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z]+)?")


def entries(language: str) -> dict[str, tuple[frozenset[str], Path]]:
    """Every text (attributes as `key.attribute`) with the arguments it takes and its file."""
    found: dict[str, tuple[frozenset[str], Path]] = {}
    for file in sorted((FOLDER / language).rglob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{file.name}: {entry.content[:80]!r}"
            if isinstance(entry, ftl.Message):
                parts = {entry.id.name: entry.value} | {
                    f"{entry.id.name}.{a.id.name}": a.value for a in entry.attributes
                }
                for key, value in parts.items():
                    if value is not None:
                        assert key not in found, f"{key} stands twice"
                        found[key] = (arguments(value), file)
    return found


def arguments(pattern: ftl.Pattern) -> frozenset[str]:
    names: set[str] = set()

    def walk(node: object) -> None:
        if isinstance(node, ftl.VariableReference):
            names.add(node.id.name)
        for value in vars(node).values() if hasattr(node, "__dict__") else ():
            for item in value if isinstance(value, list) else [value]:
                if isinstance(item, ftl.BaseNode):
                    walk(item)

    walk(pattern)
    return frozenset(names)


def literals() -> tuple[set[str], set[str]]:
    """String literals of the code that may be keys, and beginnings of keys that are put together (f-strings)."""
    whole, beginnings = set(), set()
    for room in ("domain", "services", "handlers", "bot"):
        for file in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value):
                    whole.add(node.value)
                elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                    first = node.values[0].value
                    if "-" in first and KEY.match(first):
                        beginnings.add(first)
    return whole, beginnings


def keys_of_forms() -> set[str]:
    keys = set()
    for form in all_features().routes.forms.values():
        keys |= {f"form-{form.name}"} | ({f"form-{form.name}.submit"} if form.preview else set())
        for field in form.fields:
            keys |= {f"form-{form.name}-{field.key}", f"form-{form.name}-{field.key}.label"}
    return keys


RU = entries("ru")


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "ru"])
def test_languages_have_the_same_texts_with_the_same_arguments(language):
    other = entries(language)
    assert set(RU) - set(other) == set(), "missing"
    assert set(other) - set(RU) == set(), "only here"
    for key in RU:
        assert RU[key][0] == other[key][0], f"{key} takes other arguments in {language}"


def test_every_key_used_is_there():
    """Keys called by name: t("…"), t.plain("…"), turn.alert("…"), DomainError("…")."""
    missing = []
    for room in ("domain", "services", "handlers", "bot"):
        for file in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if not isinstance(node, ast.Call) or not node.args:
                    continue
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                key = node.args[0]
                asks = name in {"t", "plain", "alert", "toast", "DomainError"}
                if asks and isinstance(key, ast.Constant) and isinstance(key.value, str) and key.value not in RU:
                    missing.append(f"{file.relative_to(ROOT)}:{node.lineno}: {key.value}")
    assert not missing, missing
    forgotten = sorted(keys_of_forms() - set(RU))
    assert forgotten == [], "a form's texts: `form-<name>` with `.submit`, `form-<name>-<field>` with `.label`"


def test_every_key_there_is_used():
    whole, beginnings = literals()
    used = (
        whole | keys_of_forms() | {f"{cast.words}-{role.name}" for cast in AREAS.casts.values() for role in cast.roles}
    )
    unused = [key for key in RU if key not in used and not any(key.startswith(b) for b in beginnings)]
    assert not unused, unused


def test_refusals_fit_into_an_alert():
    """Bot API: an answer to a callback query has at most 200 characters."""
    from locales.texts import Texts

    for language in LANGUAGES:
        t = Texts(language, "Europe/Moscow", 0)
        for key, (names, _) in entries(language).items():
            if key.startswith("error-"):
                text = t.plain(key, **{name: 10 if name != "endings" else "pdf, docx" for name in names})
                assert len(text) <= 200, f"{language}/{key}: {len(text)}"


def test_russian_is_russian():
    """No Latin words left in Russian texts but names, commands and markup."""
    allowed = {
        "telegram",
        "json",
        "csv",
        "xlsx",
        "zip",
        "sha",
        "qr",
        "pdf",
        "id",
        "english",
        "cc",
        "by",
        "sa",
        "nc",
        "docx",
        "pptx",
        "mp",
        "language",
        "ics",
        "txt",
        "md",
        "html",
        "utf",
        "bom",
    }
    for file in sorted((FOLDER / "ru").rglob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if not isinstance(entry, ftl.Message):
                continue
            for pattern in [entry.value, *(a.value for a in entry.attributes)]:
                for element in pattern.elements if pattern else ():
                    if isinstance(element, ftl.TextElement):
                        text = re.sub(r"<[^>]*>|/[a-z]+|https?://\S+|@\w+|[\w.]+\.(ru|org|com)\b", " ", element.value)
                        words = {w.lower() for w in re.findall(r"[A-Za-z]{2,}", text)} - allowed
                        assert not words, f"{file.name}: {entry.id.name}: {words}"


def test_no_preposition_stands_before_a_day_in_russian():
    """A day is written with its weekday («четверг, 26 ноября») or as «сегодня»: neither is declined."""
    numbers_alone = {"data-about", "join-consent"}
    """Moments of these are digits."""
    before = re.compile(r"\b(до|к|с|со|от|по|после|около|ждали) \{ \$(date|when|day) \}", re.I)
    for file in sorted((FOLDER / "ru").rglob("*.ftl")):
        for entry in re.split(r"\n(?=[a-z])", file.read_text("utf-8")):
            if (found := before.search(entry)) and entry.split(" ")[0] not in numbers_alone:
                raise AssertionError(f"{file.name}: {entry.split(' ')[0]}: {found.group()}")


def test_english_has_one_apostrophe():
    """The curly one, as the quotes around are; the straight one looks like a slip beside it."""
    straight = [
        f"{file.relative_to(FOLDER)}:{number}"
        for file in (FOLDER / "en").rglob("*.ftl")
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if "'" in line
    ]
    assert not straight
