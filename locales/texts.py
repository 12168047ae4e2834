"""The one loader that turns a key into text: Fluent files of a language, bound to a reader.

`Texts` is made per update for one reader (language, zone, moment) and called `t` everywhere:
`t("menu-title", name=name)` gives `Html` with every string argument escaped; `t.plain(...)` gives a
`str` for buttons, alerts and files, where Telegram parses nothing.
"""

from __future__ import annotations

import html
import logging
import re
from dataclasses import dataclass
from datetime import datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from unicodedata import normalize
from zoneinfo import ZoneInfo

FOLDER = Path(__file__).parent
LANGUAGES = ("ru", "en")
DEFAULT_LANGUAGE = "ru"

log = logging.getLogger(__name__)

# Tests set this: a missing key or argument raises instead of being logged.
strict = False


class TextMissing(LookupError):
    """A key that no .ftl file has, or an argument that a text needs and wasn't given."""


class Html(str):
    """Text that Telegram may parse: people's words in it are escaped already."""

    __slots__ = ()

    def join(self, parts: Any) -> Html:
        return Html(str.join(self, (part if isinstance(part, Html) else escape(part) for part in parts)))


class Moment(str):
    """A moment in words: «чт, 23 апр., 19:00». In a message it is a `date_time` entity (Bot API 9.5) whose text these
    words are, so a phone can tell it by its own clock; on buttons, in alerts and files it is the words alone.
    """

    at: int
    """UTC epoch seconds."""

    def __new__(cls, words: str, at: int) -> Moment:
        made = super().__new__(cls, words)
        made.at = at
        return made


_MOMENT_ENDS = "</tg-time>"


def escape(text: str) -> Html:
    """People's words made safe for parse_mode=HTML."""
    if isinstance(text, Html):
        return text
    safe = html.escape(text, quote=False)
    # No format: the words stand as they are, for they may tell two clocks; older clients show them, too.
    return Html(f'<tg-time unix="{text.at}">{safe}{_MOMENT_ENDS}' if isinstance(text, Moment) else safe)


def bare(text: Html) -> str:
    """The words alone, for a file or a cell: no tags, and letters as they are."""
    return html.unescape(re.sub(r"<[^>]*>", "", text))


def lines(*parts: Html | None) -> Html:
    """Paragraphs with an empty line between them; those that are None or empty are left out."""
    return Html("\n\n".join(part for part in parts if part))


@cache
def _bundle(language: str) -> Any:
    # Imported here: Fluent brings Babel along, and the start of the bot is measured.
    from locales.bundle import Bundle

    return Bundle(language, (file.read_text("utf-8") for file in sorted((FOLDER / language).rglob("*.ftl"))))


def _arguments(args: dict[str, Any], *, escaped: bool) -> dict[str, Any]:
    return {
        name: str(escape(value))
        if escaped and isinstance(value, str)
        else str(value)
        if isinstance(value, str)
        else value
        for name, value in args.items()
    }


@lru_cache(maxsize=4096)
def _constant(language: str, key: str) -> str:
    return _format(language, key, {})


def _format(language: str, key: str, args: dict[str, Any]) -> str:
    template = _template(language, key)
    if template is not None and all(isinstance(value, str) for value in args.values()):
        try:
            return _one_stop(template.format_map(args), args)
        except KeyError:
            pass  # Fluent says what is missing
    return _by_fluent(language, key, args)


@cache
def _template(language: str, key: str) -> str | None:
    """For `str.format_map`, in a tenth of Fluent's time: most texts are words with names of people and things in them.

    None where there is more to do: a choice by number or by kind, another text inside, or no such text.
    """
    from fluent.runtime import resolver

    message_id, _, attribute = key.partition(".")
    bundle = _bundle(language)
    if not bundle.has_message(message_id):
        return None
    message = bundle.get_message(message_id)
    pattern = message.attributes.get(attribute) if attribute else message.value
    parts = []
    for element in getattr(pattern, "elements", (pattern,)):
        inner = getattr(element, "expression", element)
        if isinstance(inner, resolver.VariableReference):
            parts.append(f"{{{inner.id.name}}}")
        elif isinstance(inner, resolver.TextElement | resolver.StringLiteral):
            words = inner.value if isinstance(inner, resolver.TextElement) else inner.parse()["value"]
            parts.append(words.replace("{", "{{").replace("}", "}}"))
        else:
            return None
    return "".join(parts)


def _by_fluent(language: str, key: str, args: dict[str, Any]) -> str:
    bundle = _bundle(language)
    message_id, _, attribute = key.partition(".")
    if not bundle.has_message(message_id):
        return _missing(language, key, "no such text")
    message = bundle.get_message(message_id)
    pattern = message.attributes.get(attribute) if attribute else message.value
    if pattern is None:
        return _missing(language, key, "no such text")
    text, errors = bundle.format_pattern(pattern, args)
    if errors:
        return _missing(language, key, repr(errors), str(text))
    return _one_stop(str(text), args)


def _one_stop(text: str, args: dict[str, Any]) -> str:
    """A sentence that ends in a shortened word («15 января 2027 г.») has one full stop, not two."""
    for value in args.values():
        words = value.removesuffix(_MOMENT_ENDS) if isinstance(value, str) else ""
        if words.endswith(".") and words[-2:-1].isalpha():
            text = text.replace(f"{value}.", value)
    return text


def _missing(language: str, key: str, why: str, text: str = "") -> str:
    if strict:
        raise TextMissing(f"{language}/{key}: {why}")
    log.error("text missing", extra={"key": key, "language": language, "why": why})
    return text or key


@dataclass(frozen=True, slots=True)
class Texts:
    """All that a screen says, in one reader's language and time.

    `zone` is the reader's IANA zone, `now` UTC epoch seconds.
    """

    language: str
    zone: str
    now: int

    def __call__(self, key: str, /, **args: Any) -> Html:
        """The text of `key` for parse_mode=HTML; strings that aren't `Html` are escaped."""
        if not args:
            return Html(_constant(self.language, key))
        return Html(_format(self.language, key, _arguments(args, escaped=True)))

    def plain(self, key: str, /, **args: Any) -> str:
        """The text of `key` where nothing is parsed: button labels, alerts, files, commands."""
        if not args:
            return _constant(self.language, key)
        return _format(self.language, key, _arguments(args, escaped=False))

    # Times are shown in the reader's zone; locales/dates.py is imported on first use, as it brings Babel.

    def moment(self, at: int) -> Moment:
        """«чт, 23 апр., 19:00»; `at` in UTC epoch seconds."""
        from locales import dates

        return Moment(dates.moment(at, zone=self.zone, locale=self.language, now=self.now), at)

    def moment_brief(self, at: int) -> Moment:
        """«чт 26 ноя, 18:00», for rows of lists and buttons."""
        from locales import dates

        return Moment(dates.brief(at, zone=self.zone, locale=self.language, now=self.now), at)

    def day_brief(self, at: int) -> str:
        """«26 ноя», for half of a row of buttons."""
        from locales import dates

        return dates.day_brief(at, zone=self.zone, locale=self.language, now=self.now)

    def brief_there(self, at: int, event_zone: str) -> str | None:
        """«14:00 МСК»: a moment by the clock of `event_zone` beside `moment_brief`; None where it is the same."""
        from locales import dates

        return dates.brief_there(at, event_zone=event_zone, reader_zone=self.zone, locale=self.language, now=self.now)

    def moment_there(self, at: int, event_zone: str) -> Moment:
        """A moment by the reader's clock and, where it differs, by that of `event_zone` (PRODUCT §0)."""
        from locales import dates

        words = dates.both_zones(at, event_zone=event_zone, reader_zone=self.zone, locale=self.language, now=self.now)
        return Moment(words, at)

    def moment_kept(self, at: int, zone: str) -> str:
        """«чт, 23 апр. 2026 г., 19:00 МСК»: a moment of `zone` for copies and files, whoever reads them when."""
        from locales import dates

        return dates.kept(at, zone=zone, locale=self.language)

    def date(self, at: int) -> str:
        """The day of a moment in full words with its weekday."""
        from locales import dates

        zone = ZoneInfo(self.zone)
        day, today = datetime.fromtimestamp(at, zone).date(), datetime.fromtimestamp(self.now, zone).date()
        return dates.date(day, locale=self.language, today=today)

    def month(self, at: int) -> str:
        """«Ноябрь 2026» of a moment."""
        from locales import dates

        return dates.month(at, zone=self.zone, locale=self.language)

    def long_date(self, at: int) -> str:
        """«23 ноября 2026 г.», for documents."""
        from locales import dates

        return dates.long_date(at, zone=self.zone, locale=self.language)

    def relative(self, at: int) -> str:
        """«через 2 часа», «3 дня назад»."""
        from locales import dates

        return dates.relative(at, now=self.now, locale=self.language)

    def duration(self, minutes: int) -> str:
        """«1 ч 30 мин»."""
        from locales import dates

        return dates.duration(minutes, locale=self.language)

    def size(self, count: int) -> str:
        """«1,2 МБ» of a number of bytes."""
        from locales import dates

        return dates.size(count, locale=self.language)

    def zone_name(self, zone: str | None = None) -> str:
        """«Владивосток (МСК+7, UTC+10)» of a zone, the reader's own by default."""
        from locales import dates

        return dates.zone_name(zone or self.zone, locale=self.language, at=self.now)

    def place_of(self, name: str) -> str:
        """By what a list of names is sorted for a reader: without case, a letter with dots among its plain ones."""
        bare = normalize("NFD", name.casefold()).replace("\u0308", "")
        return normalize("NFC", bare)

    def number(self, value: int) -> str:
        """A whole number grouped as the reader's language does it: 12 345."""
        return f"{value:,}".replace(",", "\u00a0" if self.language == "ru" else ",")


READ_RUSSIAN = frozenset(
    {
        # CLDR (territoryInfo) lists these for Russia, without languages at home elsewhere (a test compares).
        "tt", "ba", "cv", "hy", "ce", "av", "udm", "chm", "sah", "os", "kbd", "myv", "dar", "bua", "mdf", "kum", "kv",
        "lez", "krc", "inh", "tyv", "az", "ady", "krl", "lbe", "koi", "mrj", "alt", "vep", "kaa", "izh", "vot",
        # Parts of those by ISO 639-3, and languages of Russia that have an official standing in a region of it.
        "mhr", "kpv", "bxr", "abq", "agx", "rut", "tab", "tkr", "nog", "xal", "kjh", "ckt", "kpy", "eve", "evn", "niv",
        "yrk", "kca", "mns", "sel", "cjs", "atv", "crh",
        # Countries around where CLDR counts Russian among what is spoken, and their peoples.
        "be", "uk", "rue", "kk", "ky", "uz", "tg", "tk", "ka", "ab", "xmf", "gag",
    }
)  # fmt: skip
"""Languages whose readers are likelier to read Russian than English: of Russia's peoples, and of the countries around
where Russian is the second language of schools (CLDR counts it among those spoken there)."""


def known(language: str | None) -> str:
    """The nearest language that the bot speaks: ru for those who often read Russian, else en."""
    code = (language or DEFAULT_LANGUAGE).replace("_", "-").split("-")[0].lower()
    if code in LANGUAGES:
        return code
    return "ru" if code in READ_RUSSIAN else "en"


def warm() -> None:
    """Load all languages now, so that the first person doesn't wait for it."""
    for language in LANGUAGES:
        _bundle(language)
