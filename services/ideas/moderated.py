"""Ideas that moderators look at: newcomers' first ones, and those that somebody has reported (PRODUCT §6)."""

from __future__ import annotations

from typing import Any

from domain.base.lifecycle import Move
from domain.base.moderating import Fact, Shown
from domain.base.things import Thing
from domain.ideas import lives
from domain.ideas.ideas import IDEA, Idea, Kind
from domain.ideas.problems import ProblemState
from domain.ideas.projects import LEADER, WORDED, spelled
from services.base.areas import Moderated
from services.base.lifecycle import move
from services.base.unit import Unit
from services.ideas import finding, proposing, standstill
from services.ideas.access import idea_of
from storage.base import parts
from storage.ideas import ideas, problems, projects


def _author_of(unit: Unit, thing: Thing) -> int | None:
    """Whom a decision is told to, and who mends it: whoever leads a project by now."""
    idea = ideas.by_id(unit.db, thing.number)
    if idea is None:
        return None
    leaders = parts.present(unit.db, thing, LEADER) if idea.kind is Kind.PROJECT else []
    return idea.author_id if not leaders or idea.author_id in leaders else leaders[0]


def _shown(unit: Unit, thing: Thing) -> Shown | None:
    """All that others read on its card, and in the kit of a project."""
    idea = ideas.by_id(unit.db, thing.number)
    if idea is None:
        return None
    if idea.kind is Kind.PROBLEM:
        said = [problems.of(unit.db, idea.id).tried, problems.of(unit.db, idea.id).outcome]
    else:
        kit = projects.kit(unit.db, idea.id)
        said = [*(getattr(kit, field) for field in WORDED), spelled(kit.roles)]
    words = "\n\n".join(one for one in (idea.words, *said) if one)
    return Shown(idea.title, words, (Fact(f"idea-kind-{idea.kind}"),))


def _moved(unit: Unit, idea: Idea, step: Move[Any], **columns: Any) -> Idea:
    move(unit, ideas.kept(idea.kind), step, idea.id, idea.state, state_at=unit.now, **columns)
    finding.refresh(unit, idea.id)
    return idea_of(unit, idea.id)


def publish(unit: Unit, thing: Thing, by: int) -> None:
    """Approved: others see it, whoever should hear of it does. What was hidden and mended is shown again."""
    idea = idea_of(unit, thing.number)
    if idea.state == "hidden":
        restore(unit, thing, by)
        return
    idea = _moved(unit, idea, lives.CHECKS[idea.kind].approve)
    if idea.published_at is None:
        ideas.update(unit.db, idea.id, published_at=unit.now)
    proposing.opened(unit, idea.id)


def refuse(unit: Unit, thing: Thing, by: int) -> None:
    """Its author's draft again, to be mended; or still, where that was upheld. What was hidden stays so."""
    idea = idea_of(unit, thing.number)
    if idea.state not in ("draft", "hidden"):
        _moved(unit, idea, lives.CHECKS[idea.kind].send_back)


def again(unit: Unit, thing: Thing, by: int) -> None:
    """The decision is taken back: it waits as before, hidden if it was."""
    idea = idea_of(unit, thing.number)
    if idea.state == "hidden":
        return
    if idea.hidden_from is not None:
        hide(unit, thing, by)
        return
    standstill.begin(unit, _moved(unit, idea, lives.CHECKS[idea.kind].look_again))


def _is_taken_back(idea: Idea) -> bool:
    return idea.state is ProblemState.CLOSED


def hide(unit: Unit, thing: Thing, by: int) -> None:
    """Reported, and rightly: others don't see it any more, and nothing of it falls due.

    What its author took back meanwhile stays so.
    """
    idea = idea_of(unit, thing.number)
    if not _is_taken_back(idea):
        standstill.begin(unit, _moved(unit, idea, lives.CHECKS[idea.kind].hide, hidden_from=str(idea.state)))


def restore(unit: Unit, thing: Thing, by: int) -> None:
    """Shown again, where it was; what its author took back meanwhile stays so."""
    idea = idea_of(unit, thing.number)
    if not _is_taken_back(idea):
        standstill.end(unit, _moved(unit, idea, lives.CHECKS[idea.kind].show_again[idea.course]))


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
