"""Problems that moderators look at: newcomers' first ones, and those that somebody has reported (PRODUCT §6)."""

from __future__ import annotations

from domain.base.lifecycle import Move
from domain.base.moderating import Shown
from domain.base.things import Thing
from domain.ideas import lives
from domain.ideas.ideas import IDEA, Idea, Kind
from domain.ideas.problems import ProblemState
from services.base.areas import Moderated
from services.base.lifecycle import move
from services.base.unit import Unit
from services.ideas import asking, finding
from services.ideas.access import idea_of
from services.voice import subscriptions
from storage.ideas import ideas, problems


def _problem(unit: Unit, thing: Thing) -> Idea | None:
    idea = ideas.by_id(unit.db, thing.number)
    return idea if idea is not None and idea.kind is Kind.PROBLEM else None


def _author_of(unit: Unit, thing: Thing) -> int | None:
    idea = _problem(unit, thing)
    return idea.author_id if idea is not None else None


def _shown(unit: Unit, thing: Thing) -> Shown | None:
    idea = _problem(unit, thing)
    if idea is None:
        return None
    tried = problems.of(unit.db, idea.id).tried
    words = "\n\n".join(said for said in (idea.words, tried) if said)
    return Shown(idea.title, words)


def _moved(unit: Unit, thing: Thing, step: Move[ProblemState]) -> Idea:
    idea = idea_of(unit, thing.number)
    move(unit, ideas.PROBLEM, step, idea.id, ProblemState(idea.state), state_at=unit.now)
    finding.refresh(unit, idea.id)
    return idea_of(unit, idea.id)


def publish(unit: Unit, thing: Thing, by: int) -> None:
    """Approved: others see it, colleagues who may know are asked."""
    idea = _moved(unit, thing, lives.APPROVE)
    if idea.published_at is None:
        ideas.update(unit.db, idea.id, published_at=unit.now)
    subscriptions.published(unit, thing)
    asking.begin(unit, idea)


def refuse(unit: Unit, thing: Thing, by: int) -> None:
    """Its author's draft again, to be mended; or still, where that was upheld."""
    if idea_of(unit, thing.number).state != ProblemState.DRAFT:
        _moved(unit, thing, lives.SEND_BACK)


def again(unit: Unit, thing: Thing, by: int) -> None:
    """The decision is taken back: it waits as before."""
    asking.over(unit, _moved(unit, thing, lives.LOOK_AGAIN))


def _is_taken_back(unit: Unit, thing: Thing) -> bool:
    return idea_of(unit, thing.number).state == ProblemState.CLOSED


def hide(unit: Unit, thing: Thing, by: int) -> None:
    """Reported, and rightly: nobody sees it any more. What its author took back meanwhile stays so."""
    if not _is_taken_back(unit, thing):
        asking.over(unit, _moved(unit, thing, lives.HIDE))


def restore(unit: Unit, thing: Thing, by: int) -> None:
    """Shown again, as it was."""
    if _is_taken_back(unit, thing):
        return
    if problems.of(unit.db, thing.number).outcome is not None:
        _moved(unit, thing, lives.SHOW_SOLVED)
    else:
        asking.begin(unit, _moved(unit, thing, lives.SHOW_AGAIN))


MODERATED = Moderated(
    kind=IDEA,
    author_of=_author_of,
    shown=_shown,
    publish=publish,
    refuse=refuse,
    again=again,
    hide=hide,
    restore=restore,
)
