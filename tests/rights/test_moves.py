"""Every move of every life is made by a use case, or by the clock."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from domain.base.errors import DomainError
from domain.base.lives import PART
from domain.base.roles import Right, rights_of
from domain.base.things import Thing
from domain.charter.clauses import Change
from domain.decisions.decisions import Decision, State
from domain.decisions.kinds import Kind as Together
from domain.decisions.protests import Said
from domain.events.attendance import Source
from domain.events.events import DAY, HOUR, SeatState
from domain.ideas import lives
from domain.ideas.ideas import IDEA
from domain.ideas.projects import ProjectState
from domain.materials.collections import COLLECTION
from domain.materials.materials import MATERIAL
from domain.moderation.cases import Reason
from domain.people.admission import Admission, Verdict
from domain.people.contacts import AGAIN_AFTER, ContactState
from domain.people.norms import ADMISSION
from services.base import due, norms
from services.base.unit import Unit
from services.charter import changing, reading
from services.decisions import amending, casting, follow_up, leaving, lots, opening, protesting, replying, revising
from services.decisions import course as ripening
from services.decisions import proposing as deciding_together
from services.decisions.access import decision_of
from services.decisions.follow_up import NextStep
from services.events import attendance, contests, seats
from services.events.access import event_of
from services.ideas import moderated, proposing
from services.ideas import problems as solving
from services.materials import moderated as shared
from services.materials import sharing
from services.materials.collections import collecting
from services.materials.collections import moderated as collected
from services.moderation import appealing, deciding, queue
from services.people import applications, joining
from services.people import contacts as contact_services
from services.privacy import privacy
from services.reviews import reviewing
from services.voice.announcements import sending
from services.voice.announcements.access import known
from storage.base import members
from storage.base.due import Term
from storage.base.erased import Erased
from storage.base.lifecycle import Kept
from storage.decisions import decisions, protests, voting
from storage.events import events
from storage.ideas import ideas
from storage.materials import collections, materials
from storage.moderation import trust
from storage.people import contacts
from storage.voice import announcements
from tests.builders.states import put
from tests.lifecycles.lives import KEPT
from tests.rights.persons import ACTING, Who
from tests.rights.stage import HELD, NOW, ZONE, Stage
from tests.rights.table import rows
from tests.rights.test_rights import called
from tests.samples.notices import reviews as reviewed


def _time_passes(unit: Unit, stage: Stage) -> None:
    for days in range(0, 48, 4):
        _, failed = due.some(replace(unit, now=NOW + days * DAY))
        assert not failed


def _returned_on_the_way(unit: Unit, stage: Stage) -> None:
    announcements.update(unit.db, stage.to_agree, started_at=NOW)
    sending.back_to_draft(unit, stage[Who.ORGANIZER], stage.to_agree)


def _lost_its_author(unit: Unit, stage: Stage) -> None:
    unit.db.execute("UPDATE outbox SET state = 'due', announcement_id = ?", (stage.going_letter,))
    stage.leaves(Who.HOST)
    sending.finish_sent(unit)


def _asked_once_more(unit: Unit, stage: Stage) -> None:
    contacts.add(
        unit.db, from_id=stage.asker, to_id=stage.listed, state=ContactState.ASKED, note=None, username=None,
        now=NOW - AGAIN_AFTER,
    )  # fmt: skip
    contact_services.ask(unit, stage.asker, stage.listed, None, None)


def _applies(unit: Unit, stage: Stage) -> None:
    norms.put(unit, ADMISSION, Admission.APPROVAL)
    guest = stage[Who.GUEST]
    joining.accept_rules(unit, guest, joining.RULES_VERSION)
    joining.give_consent(unit, guest, 2, "Даю согласие")
    joining.complete(unit, guest, name="Вера", region="RU-TA", region_name=None, zone=ZONE)


def _stops(who: Who) -> Callable[[Unit, Stage], None]:
    def stops(unit: Unit, stage: Stage) -> None:
        privacy.ask_erasure(unit, stage[who])
        privacy.come_back(unit, stage[who])

    return stops


def _comes_in_and_not(unit: Unit, stage: Stage) -> None:
    attendance.walk_in(unit, stage[Who.HOST], stage.running, stage[Who.WAITING])
    attendance.unmark(unit, stage[Who.HOST], stage.running, stage[Who.WAITING])


def _restored_from_an_older_copy(unit: Unit, stage: Stage) -> None:
    gone = members.by_id(unit.db, stage[Who.MEMBER], NOW)
    assert privacy.erase_again(unit, Erased(gone.id, gone.created_at, takes=False))


def _smaller_room(unit: Unit, stage: Stage) -> None:
    events.update(unit.db, stage.coming, capacity=1)
    seats.capacity_changed(unit, stage.coming, more=False)


def _steps_out_and_back(unit: Unit, stage: Stage) -> None:
    seats.decline(unit, stage[Who.WAITING], stage.coming)
    seats.undo(unit, stage[Who.WAITING], stage.coming)


def _checked(unit: Unit, stage: Stage) -> None:
    """A newcomer's first problem: sent in, sent back, looked at again, approved, hidden, shown."""
    trust.forget(unit.db, stage[Who.AUTHOR])
    thing, by = Thing(IDEA, stage.drafted), stage[Who.MODERATOR]
    proposing.publish(unit, stage[Who.AUTHOR], stage.drafted)
    for deed in (moderated.refuse, moderated.again, moderated.publish, moderated.hide, moderated.restore):
        deed(unit, thing, by)
    solving.solve(unit, stage[Who.AUTHOR], stage.drafted, "Помогли роли")
    moderated.hide(unit, thing, by)
    moderated.restore(unit, thing, by)


def _project_checked(unit: Unit, stage: Stage) -> None:
    """A newcomer's first project; then one that is hidden out of each state in which others see it."""
    trust.forget(unit.db, stage[Who.AUTHOR])
    thing, by = Thing(IDEA, stage.drafted_project), stage[Who.MODERATOR]
    proposing.publish(unit, stage[Who.AUTHOR], stage.drafted_project)
    for deed in (moderated.refuse, moderated.again, moderated.publish, moderated.again, moderated.publish):
        deed(unit, thing, by)
    ended = [(stage.project, ProjectState.CLOSED)]
    ways = [(stage.drafted_project, state) for state in lives.CHECK_PROJECT.hide.from_ if state != "closed"]
    for idea_id, state in ways + ended:
        put(unit.db, ideas.PROJECT, idea_id, state)
        moderated.hide(unit, Thing(IDEA, idea_id), by)
        moderated.restore(unit, Thing(IDEA, idea_id), by)
        assert ideas.by_id(unit.db, idea_id).state is state


def _material_checked(unit: Unit, stage: Stage) -> None:
    """A newcomer's first material: sent in, sent back, looked at again, approved, hidden, shown, taken back."""
    trust.forget(unit.db, stage[Who.AUTHOR])
    thing, by = Thing(MATERIAL, stage.drafted_material), stage[Who.MODERATOR]
    sharing.publish(unit, stage[Who.AUTHOR], thing.number)
    for deed in (
        shared.refuse,
        shared.again,
        shared.publish,
        shared.again,
        shared.publish,
        shared.hide,
        shared.restore,
    ):
        deed(unit, thing, by)
    assert materials.by_id(unit.db, thing.number).state == "published"


def _collection_checked(unit: Unit, stage: Stage) -> None:
    """A newcomer's first collection: sent in, approved, looked at again, approved, hidden, shown, kept to oneself."""
    owner = stage[Who.AUTHOR]
    trust.forget(unit.db, owner)
    thing, by = Thing(COLLECTION, stage.private_collection), stage[Who.MODERATOR]
    assert collecting.share(unit, owner, thing.number).state == "private"
    for deed in (collected.publish, collected.again, collected.publish, collected.hide, collected.restore):
        deed(unit, thing, by)
    assert collections.by_id(unit.db, thing.number).state == "shared"


def _charter(unit: Unit, stage: Stage) -> None:
    """A clause that is due for review and lapses, is brought back, and repealed."""
    clause = changing.adopt(unit, Change(chapter=1, text="Собираемся летом.", review_at=NOW), Thing("decision", 1))
    term = Term(1, reading.thing(clause.id), changing.REVIEW, None, NOW, None)
    changing.fall_due_for_review(unit, term)
    changing.lapse(unit, term)
    changing.adopt(unit, Change(clause=clause.id, base=1, text="Собираемся."), Thing("decision", 2))
    changing.adopt(unit, Change(clause=clause.id, base=2, repeal=True), Thing("decision", 3))


def _stays_away_and_does_not(unit: Unit, stage: Stage) -> None:
    seats.stay_away(unit, stage[Who.SIGNED_UP], stage.over)
    seats.there_after_all(unit, stage[Who.SIGNED_UP], stage.over)


def _disagree(unit: Unit, stage: Stage) -> None:
    review_id = reviewed.agreed(unit, stage)
    for who, points in ((Who.EXPERT, (4,) * 5), (Who.REVIEWER, (0,) * 5)):
        reviewing.judge(unit, stage[who], review_id, points, reviewed.ADVICE)


def _hides_and_shows_again(unit: Unit, stage: Stage) -> None:
    deciding.stop(unit, stage[Who.MODERATOR], stage.case_of_remark, stage.seen(stage.case_of_remark), Reason.RUDE)
    deciding.undo(unit, stage[Who.MODERATOR], stage.case_of_remark)


def _contested(unit: Unit, stage: Stage) -> None:
    """A claim isn't believed, and whoever made it asks for another moderator."""
    thing = Thing(MATERIAL, stage.material)
    queue.report(unit, stage[Who.GROUP_MATE], thing, Reason.AUTHORSHIP, "https://example.org — отсюда")
    case = queue.newest_of(unit, thing)
    assert case is not None
    deciding.approve(unit, stage[Who.ORGANIZER], case.id, stage.seen(case.id))
    appealing.contest(unit, stage[Who.GROUP_MATE], case.id, "Там те же задачи")


def _ripens(unit: Unit, decision_id: int) -> Decision:
    """The decision when the phase that it is in is over."""
    ends = decision_of(unit, decision_id).until
    assert ends is not None
    return ripening.ripe(replace(unit, now=ends), decision_id)


def _loses_its_support(unit: Unit, stage: Stage) -> None:
    """Enough support it, and nobody confirms the text that followed."""
    for who in sorted(ACTING):
        deciding_together.support(unit, stage[who], stage.proposal)
    revising.revise(unit, stage[Who.AUTHOR], stage.proposal, "Собираться вместе по средам")
    deciding_together.take_back(unit, stage[Who.AUTHOR], stage.proposal)
    _ripens(unit, stage.proposal)


def _votes_again(unit: Unit, stage: Stage) -> None:
    """An amendment that many support stands beside the text; both have as many votes, twice."""
    for who in sorted(ACTING - {Who.GROUP_MATE}):
        replying.support(unit, stage[who], stage.amendment)
    for _ in ("frozen", "open"):
        decision = _ripens(unit, stage.talked_about)
    for _ in ("first", "second"):
        for voter in voting.voters(unit.db, decision.id):
            with suppress(DomainError):  # without a consent
                casting.cast(replace(unit, now=decision.state_at), voter, decision.id, "1,2")
        decision = _ripens(unit, decision.id)


def _voted(kind: Together, *, secret: bool = False, options: tuple[str, ...] = (), say: str | None = "yes") -> Any:
    """A vote in which everybody says the same, or nobody anything."""

    def deed(unit: Unit, stage: Stage) -> Decision:
        said = deciding_together.Draft(
            kind=kind, title="Решаем это вместе", text="Так удобнее", options=options, secret=secret,
            about=stage.listed if kind is Together.PEOPLE else None,
        )  # fmt: skip
        decision = deciding_together.draft(unit, stage[Who.AUTHOR], said)
        for state in (State.DISCUSSION, State.FROZEN):
            put(unit.db, decisions.DECISION, decision.id, state)
        decision = opening.open_vote(unit, decision_of(unit, decision.id))
        for voter in voting.voters(unit.db, decision.id) if say else ():
            with suppress(DomainError):
                if decision.secret:
                    casting.cast_secretly(unit, voter, decision.id, say)
                else:
                    casting.cast(unit, voter, decision.id, say)
        return _ripens(unit, decision.id)

    return deed


def _about_a_person(unit: Unit, stage: Stage) -> None:
    _ripens(unit, _voted(Together.PEOPLE)(unit, stage).id)


def _protested(*said: Said) -> Any:
    """An adopted decision on a person, a protest that enough sign, and what the three say; nothing: they are silent."""

    def deed(unit: Unit, stage: Stage) -> None:
        decision = _voted(Together.PEOPLE)(unit, stage)
        unit = replace(unit, now=decision.state_at)
        able = ", ".join(str(stage[who]) for who in ACTING)  # the lot falls on those who can answer
        unit.db.execute(f"DELETE FROM electorate WHERE member_id NOT IN ({able})")
        for voter in voting.voters(unit.db, decision.id):
            with suppress(DomainError):
                protesting.protest(unit, voter, decision.id, "Изменили текст")
        protest = protests.running(unit.db, decision.id)
        assert protest is not None
        drawn = protests.drawn(unit.db, protest.id)
        for one, words in zip(drawn, said, strict=False):
            assert one.member_id is not None
            lots.answer(unit, one.member_id, decision.id, protest.id, words)

    return deed


def _changed_meanwhile(unit: Unit, stage: Stage) -> None:
    """A clause is another one by the time the text about it is frozen."""
    clause = changing.adopt(unit, Change(chapter=1, text="Собираемся летом."), Thing("decision", 1))
    wanted = Change(clause=clause.id, base=1, text="Собираемся зимой.")
    decision = amending.propose(unit, stage[Who.AUTHOR], wanted, title="Собираться зимой", text="Летом отпуск")
    for state in (State.GATHERING, State.DISCUSSION, State.FROZEN):
        put(unit.db, decisions.DECISION, decision.id, state)
    decisions.update(unit.db, decision.id, until=NOW + DAY)
    changing.adopt(unit, Change(clause=clause.id, base=1, text="Собираемся весной."), Thing("decision", 2))
    _ripens(unit, decision.id)


def _asks(unit: Unit, stage: Stage) -> None:
    said = deciding_together.Draft(kind=Together.PULSE, title="Когда вам удобнее", text="", options=("утром", "днём"))
    decision = deciding_together.draft(unit, stage[Who.AUTHOR], said)
    decisions.update(unit.db, stage.proposal, put_up_at=0)
    _ripens(unit, deciding_together.put_up(unit, stage[Who.AUTHOR], decision.id).id)


def _of_a_team(unit: Unit, stage: Stage) -> None:
    said = deciding_together.Draft(
        kind=Together.CONSENT, title="Как назовём карту", text="Карта края", scope=Thing(IDEA, stage.project)
    )
    decision = deciding_together.draft(unit, stage[Who.AUTHOR], said)
    deciding_together.put_up(unit, stage[Who.AUTHOR], decision.id)


def _key_is_lost(unit: Unit, stage: Stage) -> None:
    unit.keys.destroy(stage.voted_on_secretly)
    _ripens(unit, stage.voted_on_secretly)


def _leaves_it(unit: Unit, stage: Stage) -> None:
    leaving.withdraw(unit, stage[Who.AUTHOR], stage.talked_about)
    leaving.take_over(unit, stage[Who.MEMBER], stage.talked_about)


def _nobody_else_wants_it(unit: Unit, stage: Stage) -> None:
    leaving.withdraw(unit, stage[Who.AUTHOR], stage.proposal)


def _looked_at_again(unit: Unit, stage: Stage) -> None:
    step = NextStep(words="Пробуем", due=NOW + DAY, review=NOW + 9 * DAY)
    follow_up.say(unit, stage[Who.AUTHOR], stage.decided, step)
    _ripens(unit, stage.decided)


DEEDS: tuple[Callable[[Unit, Stage], object], ...] = (
    _charter,
    _loses_its_support,
    _votes_again,
    _voted(Together.PROPOSAL),
    _voted(Together.PROPOSAL, say="no"),
    _voted(Together.PROPOSAL, say=None),
    _about_a_person,
    _protested(Said.CONFIRM, Said.CONFIRM),
    _protested(Said.REPEAT, Said.REPEAT),
    _changed_meanwhile,
    _asks,
    _of_a_team,
    _key_is_lost,
    _leaves_it,
    _nobody_else_wants_it,
    _looked_at_again,
    _checked,
    _project_checked,
    _material_checked,
    _collection_checked,
    _time_passes,
    _returned_on_the_way,
    _lost_its_author,
    _asked_once_more,
    _applies,
    _stops(Who.GUEST),
    _stops(Who.LEFT),
    _comes_in_and_not,
    _smaller_room,
    _steps_out_and_back,
    _stays_away_and_does_not,
    _disagree,
    reviewed.too_few,
    reviewed.over((4, 4, 4, 4, 4)),
    reviewed.over((1, 1, 1, 1, 1)),
    _hides_and_shows_again,
    _contested,
    lambda unit, s: sending.take_back(unit, s[Who.HOST], s.going_letter),
    lambda unit, s: sending.ask_second(unit, known(unit, s.to_all), s[Who.ORGANIZER]),
    lambda unit, s: sending.finish_sent(unit),
    lambda unit, s: applications.decide(unit, s[Who.OWNER], s.application, Verdict.REFUSED),
    lambda unit, s: attendance.decide_dispute(unit, s[Who.HOST], s.dispute, False),
    lambda unit, s: contests.set_up(unit, s[Who.HOST], s.judging, NOW + DAY, NOW + 9 * DAY, None),
    lambda unit, s: privacy.erase_one(replace(unit, now=NOW + 9 * DAY), s[Who.ERASING]),
    _restored_from_an_older_copy,
    lambda unit, s: attendance.mark(unit, s[Who.HOST], s.running, s[Who.SIGNED_UP], SeatState.EXCUSED, Source.LIST),
    lambda unit, s: seats.free_the_silent(unit, event_of(unit, s.coming), NOW + HOUR, {s[Who.SIGNED_UP]}),
)
"""What the table of rights doesn't come to: other ways of a use case, and the clock."""


@pytest.fixture
def made(monkeypatch) -> set[tuple[str, str]]:
    """The moves that are made meanwhile, by kind and name."""
    noted: set[tuple[str, str]] = set()
    move = Kept.move

    def noting(kept: Kept[Any], db: Any, row: Any, step: Any, old: Any, **columns: Any) -> Any:
        found = move(kept, db, row, step, old, **columns)
        if found is not None:
            noted.add((kept.life.kind, step.name))
        return found

    monkeypatch.setattr(Kept, "move", noting)
    return noted


# No area uses the whole life of a part: tests/services/base/test_parts.py makes its moves.
def test_every_move_is_made_by_whom_its_table_says(stage, made):
    """Where a table names rights alone, whoever makes the move by a row of the rights has one, and each is used.

    Of a right beside a part («its author, or a moderator where the author has left») the row of the use case says when.
    """
    makers: dict[tuple[str, str], set[Who]] = {}
    for row in rows():
        for who in row.may:
            made.clear()
            called(stage, row, who)
            for move in made:
                makers.setdefault(move, set()).add(who)
    made.clear()
    for deed in DEEDS:
        stage.trial(lambda unit, deed=deed: deed(unit, stage))
    moves = {(kept.life.kind, step.name): step for kept in KEPT.values() for step in kept.life.moves}
    wanted = {
        (kept.life.kind, step.name) for kept in KEPT.values() for step in kept.life.moves if kept.life is not PART
    }
    assert sorted(wanted - made - makers.keys()) == [], "no use case makes them: show one how"
    for move, those in makers.items():
        if all(isinstance(one, Right) for one in moves[move].who):
            rights = set(moves[move].who)
            assert not [who for who in those if not rights & _rights(who)], f"{move} needs {rights}"
            unused = [right for right in rights if not any(right in _rights(who) for who in those)]
            assert not unused, f"nobody makes {move} by {unused}"


def _rights(who: Who) -> frozenset[Right]:
    return rights_of([HELD[who]]) if who in HELD else frozenset()
