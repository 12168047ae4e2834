"""What is written for something else than a search, from `locales/*/intents.toml`: which screen it opens."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product, takewhile
from pathlib import Path

from domain.base.folding import folded, words

PUT_ASIDE = "put_aside"
"""The screen of whoever wants to stop, as a form asks for it too."""
SENTENCE = 3
"""Words from which on something is asked in a sentence."""
_HOME = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Intents:
    """Phrases (folded, without punctuation) and patterns over such, by the name of the screen they open."""

    phrases: dict[str, str]
    patterns: tuple[tuple[re.Pattern[str], str], ...]
    around: frozenset[str] = frozenset()
    """Words that people put before and after what they want: «хочу …», «… пожалуйста»."""
    asking: frozenset[str] = frozenset()
    """What people say who tell of a trouble: «что делать», «не слушают»."""
    cries: frozenset[str] = frozenset()
    """What is hardly ever an answer, even to an open question: «помогите». «Вопрос» may well be one."""

    def meant(self, said: str) -> str | None:
        """The screen that was meant; None: it is something to search for."""
        phrase = _plain(said)
        for each in self._without_what_is_around(phrase):
            if (screen := self.phrases.get(each)) is not None:
                return screen
        return next((screen for pattern, screen in self.patterns if pattern.fullmatch(phrase)), None)

    def _without_what_is_around(self, phrase: str) -> Iterator[str]:
        """«как записаться пожалуйста», then with less and less of what stands around: «записаться» at last."""
        said = phrase.split()
        before = len(list(takewhile(self.around.__contains__, said)))
        behind = len(list(takewhile(self.around.__contains__, reversed(said))))
        ways = product(range(before + 1), range(behind + 1))
        return (" ".join(said[left : len(said) - right]) for left, right in sorted(ways, key=sum))

    def asks(self, said: str) -> bool:
        """Whether somebody is asked, in a sentence, rather than something looked for."""
        phrase = _plain(said)
        is_said = "?" in said or any(f" {each} " in f" {phrase} " for each in self.asking)
        return is_said and len(phrase.split()) >= SENTENCE

    def cries_for_help(self, said: str) -> bool:
        """Whether somebody doesn't know how to go on, whatever they were asked."""
        return not self.cries.isdisjoint(self._without_what_is_around(_plain(said)))

    @property
    def screens(self) -> set[str]:
        return {*self.phrases.values(), *(screen for _, screen in self.patterns)}


@cache
def intents() -> Intents:
    """Of all languages together, because people mix them."""
    tables = [tomllib.loads(path.read_text("utf-8")) for path in sorted(_HOME.glob("*/intents.toml"))]
    return Intents(
        {_plain(said): screen for table in tables for screen, phrases in table["screens"].items() for said in phrases},
        tuple(
            (re.compile(pattern), screen)
            for table in tables
            for screen, patterns in table["patterns"].items()
            for pattern in patterns
        ),
        frozenset(_plain(word) for table in tables for word in table["around"]["words"]),
        frozenset(_plain(said) for table in tables for said in table["asking"]["phrases"]),
        frozenset(_plain(said) for table in tables for said in table["asking"]["cries"]),
    )


def _plain(said: str) -> str:
    """«Спасибо!» as «спасибо», «10:00» as «10 00», «don’t» as «dont»."""
    return " ".join(words(folded(said[:200]).replace("'", "")))
