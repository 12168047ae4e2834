"""What a host asks those who have signed up: up to three questions, in words or with answers to choose from.

PRODUCT §5. A question that is worded anew is another question: what was answered to the old words isn't carried over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.members import clean_line
from domain.base.writing import one_line
from domain.events.events import Event, EventState

MOST = 3
WORDS_LIMIT = 120
OPTIONS_LEAST, OPTIONS_MOST = 2, 6
OPTION_LIMIT = 40
ANSWER_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Question:
    """`options`: the answers to choose from; none: answered in words."""

    id: int
    event_id: int
    words: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what one person has answered; None: nothing yet."""

    question: Question
    answer: str | None


@dataclass(frozen=True, slots=True)
class Summed:
    """A question with its answers: how many, of how many who could, and of each option in the order of asking."""

    question: Question
    answered: int
    of: int
    chosen: tuple[tuple[str, int], ...]

    @property
    def silent(self) -> int:
        return max(0, self.of - self.answered)


def clean_words(text: str) -> str:
    """A question as it is kept. Raises `DomainError` for an empty or a long one."""
    return one_line(text, WORDS_LIMIT)


def clean_options(text: str | None) -> tuple[str, ...]:
    """Answers to choose from, one a line or all in one with commas, each once; no text: none.

    Raises `DomainError` for too few, for too many, for one that no button holds.
    """
    if text is None:
        return ()
    parts = text.strip().splitlines()
    if len(parts) == 1:
        parts = text.split(";" if ";" in text else ",")
    options = tuple(dict.fromkeys(filter(None, map(clean_line, parts))))
    if not OPTIONS_LEAST <= len(options) <= OPTIONS_MOST:
        raise DomainError("error-question-options", least=OPTIONS_LEAST, most=OPTIONS_MOST)
    if too_long := [option for option in options if len(option) > OPTION_LIMIT]:
        raise DomainError("error-question-option-long", limit=OPTION_LIMIT, option=too_long[0][:60])
    return options


def fits(question: Question, answer: str) -> bool:
    """Whether the answer is one that the question takes."""
    return not question.options or answer in question.options


def clean_answer(question: Question, said: str) -> str:
    """An answer as it is kept. Raises `DomainError` for what the question doesn't take."""
    answer = one_line(said, ANSWER_LIMIT)
    if not fits(question, answer):
        raise DomainError("error-option-gone")
    return answer


def is_asked(event: Event, now: int) -> bool:
    """Whether questions can be asked, changed and answered: until the event begins."""
    return event.state in (EventState.DRAFT, EventState.PUBLISHED) and now < event.starts_at


def require_asked(event: Event, now: int) -> None:
    """Raise `DomainError` once the event has begun, or is called off."""
    if event.state is EventState.CANCELLED:
        raise DomainError("error-event-cancelled")
    if not is_asked(event, now):
        raise DomainError("error-questions-over")


def require_room(known: Collection[Question], words: str) -> None:
    """Raise `DomainError` where one more question is too many, or it is asked already."""
    if any(question.words == words for question in known):
        raise DomainError("error-question-twice")
    if len(known) >= MOST:
        raise DomainError("error-questions-most", most=MOST)


def summed(question: Question, answers: Iterable[str], of: int) -> Summed:
    """What was answered, counted; `of`: how many people have a seat."""
    counted = Counter(answers)
    chosen = tuple((option, counted[option]) for option in question.options)
    return Summed(question, counted.total(), of, chosen)
