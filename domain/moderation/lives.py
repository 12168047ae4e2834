"""The life of a case (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.base.errors import DomainError
from domain.base.lifecycle import Gate, Lifecycle, Move
from domain.base.roles import Right
from domain.moderation.cases import Case, CaseState, Reason

AUTHOR = "the author"
CLAIMANT = "who says that it is another's work"
OTHER = "another moderator"


@dataclass(frozen=True, slots=True)
class Deciding:
    """Facts of a decision, `now` in UTC epoch seconds. `alone`: nobody else can. `barred`: a claim concerns them.
    `is_newest`: the thing wasn't sent in again since."""

    case: Case
    by: int
    now: int
    alone: bool = False
    barred: bool = False
    is_newest: bool = True
    reason: Reason | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Appealing:
    """Facts of an appeal, the author's or a claimant's, `now` in UTC epoch seconds.
    `is_newest`: the thing wasn't sent in again since."""

    case: Case
    now: int
    words: str
    is_newest: bool = True


def _is_not_own(facts: Deciding) -> None:
    if facts.by == facts.case.author_id:
        raise DomainError("error-case-own")


def _is_not_held(facts: Deciding) -> None:
    if facts.case.holder(facts.now) not in (None, facts.by):
        raise DomainError("error-case-held")


def _has_reason(facts: Deciding) -> None:
    if facts.reason is None or (facts.reason is Reason.OTHER and not facts.words):
        raise DomainError("error-case-reason")


def _is_another(facts: Deciding) -> None:
    if facts.by == facts.case.decided_by and not facts.alone:
        raise DomainError("error-case-appeal-own")


def _is_not_barred(facts: Deciding) -> None:
    if facts.barred:
        raise DomainError("error-case-barred")


def _is_in_time(facts: Deciding) -> None:
    if not facts.case.can_be_undone(facts.now):
        raise DomainError("error-case-undo-late")


def _is_newest(facts: Deciding) -> None:
    if not facts.is_newest:
        raise DomainError("error-case-sent-again")


def _is_theirs(facts: Deciding) -> None:
    if facts.by != facts.case.last_by:
        raise DomainError("error-case-undo-other")


def _can_be_appealed(facts: Appealing) -> None:
    if not facts.is_newest:
        raise DomainError("error-case-sent-again")
    if not facts.case.can_be_appealed(facts.now):
        raise DomainError("error-case-appeal-late")


def _can_be_contested(facts: Appealing) -> None:
    if not facts.is_newest or not facts.case.can_be_contested(facts.now):
        raise DomainError("error-case-contest-late")


def _has_words(facts: Appealing) -> None:
    if not facts.words:
        raise DomainError("error-case-appeal-words")


NOT_OWN = Gate("it isn't one's own thing", OTHER, _is_not_own)
NOT_HELD = Gate("nobody else has it open", OTHER, _is_not_held)
REASON = Gate("a reason from the templates, or own words", Right.MODERATE, _has_reason)
ANOTHER = Gate("another moderator than the one who decided, where there is one", OTHER, _is_another)
NOT_BARRED = Gate(
    "of a claim, who hasn't made it, isn't who it is said to be taken from, and hasn't left it, where there is another",
    OTHER,
    _is_not_barred,
)
IN_TIME = Gate("not a day has passed", Right.MODERATE, _is_in_time)
NEWEST = Gate("it wasn't sent in again since", AUTHOR, _is_newest)
THEIRS = Gate("one's own decision", OTHER, _is_theirs)
APPEALABLE = Gate(
    "two weeks haven't passed, it wasn't sent in again, and nobody has appealed yet", AUTHOR, _can_be_appealed
)
CONTESTABLE = Gate("two weeks haven't passed, and nobody has appealed yet", CLAIMANT, _can_be_contested)
WORDS = Gate("words that say why", AUTHOR, _has_words)

_C = CaseState
_ME = (Right.MODERATE,)
PASS = Move("approve", (_C.WAITING,), _C.PASSED, _ME, (NOT_OWN, NOT_BARRED, NOT_HELD), noted="moderation.pass")
STOP = Move("stop", (_C.WAITING,), _C.STOPPED, _ME, (NOT_OWN, NOT_BARRED, NOT_HELD, REASON), noted="moderation.stop")
WITHDRAW = Move("withdraw", (_C.WAITING, _C.STOPPED, _C.APPEALED), _C.WITHDRAWN, (AUTHOR,))
APPEAL = Move("appeal", (_C.STOPPED,), _C.APPEALED, (AUTHOR,), (APPEALABLE, WORDS))
CONTEST = Move("contest what was left", (_C.PASSED,), _C.WAITING, (CLAIMANT,), (CONTESTABLE, WORDS))
_ANSWER = (NOT_OWN, ANOTHER, NOT_BARRED, NOT_HELD)
GRANT = Move("grant an appeal", (_C.APPEALED,), _C.PASSED, _ME, _ANSWER, noted="moderation.grant")
UPHOLD = Move("uphold the decision", (_C.APPEALED,), _C.UPHELD, _ME, _ANSWER, noted="moderation.uphold")
UNDO = Move(
    "take a decision back",
    (_C.PASSED, _C.STOPPED),
    _C.WAITING,
    _ME,
    (NOT_OWN, THEIRS, IN_TIME, NEWEST),
    noted="moderation.undo",
)
UNDO_ANSWER = Move(
    "take the answer to an appeal back",
    (_C.PASSED, _C.UPHELD),
    _C.APPEALED,
    _ME,
    (NOT_OWN, THEIRS, IN_TIME, NEWEST),
    noted="moderation.undo-answer",
)
CASE = Lifecycle(
    "case",
    CaseState,
    (_C.WAITING,),
    (PASS, STOP, WITHDRAW, APPEAL, CONTEST, GRANT, UPHOLD, UNDO, UNDO_ANSWER),
    refusal="error-case-decided",
    refusals={_C.WITHDRAWN: "error-case-withdrawn"},
)
