"""Asking before an act that can't be taken back: a question with two buttons, or a word to type."""

from __future__ import annotations

from dataclasses import dataclass

from aiogram.filters.callback_data import CallbackData
from aiogram.types import Message

from domain.base.errors import DomainError
from domain.base.folding import folded
from domain.base.members import clean_line
from handlers.ui.forms.answers import Answers, Given
from handlers.ui.forms.field import Field, words_of
from handlers.ui.screen import Button, Screen, column
from handlers.ui.turn import Turn
from locales.texts import Html, Texts


def question(t: Texts, text: Html, yes: Button, no: CallbackData) -> Screen:
    """`yes` says what it does («Отозвать ссылку»); the other button leads back, and nothing has happened."""
    return Screen(text, column(yes, Button(t.plain("confirm-no"), no)), menu=False)


@dataclass(frozen=True, kw_only=True)
class Typed(Field):
    """The person types the word of the text `word`; capitals and quotation marks don't matter."""

    word: str

    async def hear(self, turn: Turn, answers: Answers, message: Message) -> Given:
        wanted = turn.t.plain(self.word)
        typed = clean_line(words_of(message)).strip("«»\"'“”.!")
        if folded(typed) != folded(wanted):
            raise DomainError("error-typed-differs", word=wanted)
        return Given(wanted)
