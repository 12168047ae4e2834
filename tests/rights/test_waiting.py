"""What waits for whom, on the menu and in «Сегодня»: the right it asks for, the moment, and what is settled already."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.decisions.decisions import State as DecisionState
from domain.discussion.remarks import THREAD
from domain.events.events import DAY, EVENT
from domain.ideas.ideas import IDEA
from domain.ideas.projects import ANSWERED_WITHIN, PARTICIPANT, ProjectState
from domain.moderation.cases import Reason
from domain.reviews.reviews import REVIEW_IN, WORK, ReviewState
from services.base.areas import EVERYBODY, Waits
from services.base.members import actor
from services.discussion import waiting as talk
from services.discussion import writing
from services.events import proposing
from services.events import waiting as events
from services.ideas import waiting as projects
from services.moderation import queue
from services.moderation import waiting as cases
from services.reviews import waiting as reviews
from storage.base import members, parts
from storage.events import doors
from storage.ideas import asking, results
from storage.method import first_steps
from storage.reviews import reviews as kept
from tests.rights.persons import Who


@pytest.fixture
def unit(stage):
    """All that a test does on the stage is undone."""
    stage.db.execute("BEGIN")
    yield stage.unit()
    stage.db.execute("ROLLBACK")


@pytest.fixture
def waits(stage, unit):
    """The numbers of what waits for somebody by that name of rows."""

    def of(rows: Waits, name: str, who: Who, *, at: int = unit.now) -> list[int]:
        then = replace(unit, now=at)
        found = rows.rows(then, members.by_id(unit.db, stage[who], at))
        return [row.numbers[0] for row in found if row.name == name]

    return of


def test_cases_wait_for_moderators_and_nobody_sees_their_own(stage, waits):
    for who in (Who.MODERATOR, Who.ORGANIZER, Who.OWNER):
        seen = waits(cases.TODAY, "case-submitted", who)
        assert stage.case in seen
        assert (stage.own_case in seen) == (who is not Who.MODERATOR)
    for who in (Who.MEMBER, Who.LEADER, Who.EXPERT):
        assert waits(cases.TODAY, "case-submitted", who) == waits(cases.TODAY, "case-reported", who) == []


def test_the_queue_is_on_the_menu_of_moderators_who_have_no_cabinet(waits):
    assert waits(cases.MINE, "cases", Who.MODERATOR)
    for who in (Who.ORGANIZER, Who.OWNER, Who.LEADER, Who.MEMBER):
        assert waits(cases.MINE, "cases", who) == [], who


def test_late_reviews_and_missing_reviewers_are_of_those_who_appoint_experts(stage, unit, waits):
    unit.db.execute("UPDATE reviews SET few_since = ? WHERE id = ?", (unit.now, stage.review_asked))
    late = unit.now + REVIEW_IN
    for who in (Who.ORGANIZER, Who.OWNER):
        assert stage.review_open in waits(reviews.TODAY, "review-late", who, at=late)
        assert waits(reviews.TODAY, "review-few", who) == [stage.review_asked]
    for who in (Who.MODERATOR, Who.LEADER, Who.EXPERT, Who.REVIEWER, Who.MEMBER):
        assert waits(reviews.TODAY, "review-late", who, at=late) == waits(reviews.TODAY, "review-few", who) == [], who


def test_a_project_keeps_silent_after_five_days_and_for_who_manages_projects(stage, unit, waits):
    asked = parts.one(unit.db, Thing(IDEA, stage.calling), PARTICIPANT, stage[Who.GROUP_LEADER]).at
    silent = asked + ANSWERED_WITHIN
    for who in (Who.ORGANIZER, Who.OWNER):
        assert waits(projects.TODAY, "project-silent", who, at=silent - 1) == []
        assert waits(projects.TODAY, "project-silent", who, at=silent) == [stage.calling]
    for who in (Who.AUTHOR, Who.MODERATOR, Who.LEADER, Who.MEMBER):
        assert waits(projects.TODAY, "project-silent", who, at=silent) == [], who
    assert waits(projects.MINE, "project-asked", Who.AUTHOR, at=asked) == [stage.calling]


def test_a_private_question_waits_until_it_is_answered_or_stopped(stage, unit, waits):
    assert waits(talk.MINE, "question", Who.HOST) == [], "one is answered, the other stopped"
    assert waits(talk.MINE, "answer", Who.MEMBER) == [stage.private_thread]
    asked = writing.write(unit, stage[Who.MEMBER], Thing(THREAD, stage.private_thread), "А с двумя?").thread_id
    assert waits(talk.MINE, "question", Who.HOST) == waits(talk.MINE, "question", Who.COHOST) == [asked]
    assert waits(talk.MINE, "answer", Who.MEMBER) == [], "what one has said oneself is no answer"
    writing.write(unit, stage[Who.COHOST], Thing(THREAD, asked), "Можно")
    assert waits(talk.MINE, "question", Who.HOST) == [], "one of the hosts has answered for all"
    writing.write(unit, stage[Who.MEMBER], Thing(THREAD, asked), "А с тремя?")
    writing.stop(unit, stage[Who.HOST], asked)
    assert waits(talk.MINE, "question", Who.HOST) == []
    writing.go_on(unit, stage[Who.HOST], asked)
    assert waits(talk.MINE, "question", Who.HOST) == [asked]
    writing.write(unit, stage[Who.HOST], Thing(THREAD, asked), "Довольно")
    writing.stop(unit, stage[Who.HOST], asked)
    assert waits(talk.MINE, "answer", Who.MEMBER) == [], "it is over"


def test_who_is_asked_to_host_and_hasnt_answered_leads_nothing_yet(stage, unit, waits):
    asked = parts.one(unit.db, Thing(EVENT, stage.draft), "host", stage[Who.ASKED])
    assert asked is not None
    assert not asked.is_held
    assert waits(events.PROGRAMMES, "part-host", Who.ASKED)
    for name in sorted(name for name in events.TODAY.names if name.startswith("lead-")):
        assert waits(events.PROGRAMMES, name, Who.ASKED) == waits(events.TODAY, name, Who.ASKED) == [], name
    assert stage.draft in waits(events.PROGRAMMES, "lead-draft", Who.COHOST)


def test_what_nobody_can_report_is_reported_by_no_forged_button(stage, unit):
    kind = proposing.MODERATED.kind
    assert not unit.areas.moderated[kind].reportable
    with pytest.raises(DomainError, match="error-stale-button"):
        queue.report(unit, stage[Who.MEMBER], Thing(kind, stage.coming), Reason.RUDE)
    assert not queue.can_report(unit, stage[Who.MEMBER], Thing(kind, stage.coming))


def _everybody(unit):
    return [row["id"] for row in unit.db.execute("SELECT id FROM members WHERE status = 'member'")]


@pytest.fixture
def more(stage, unit):
    """What waits for people and isn't on the stage."""
    members.update(unit.db, stage[Who.MEMBER], rules_version=0, joined_at=unit.now)
    members.update(unit.db, stage[Who.EXPERT], joined_at=unit.now)
    doors.open_at(unit.db, stage[Who.HOST], stage.soon, unit.now)
    first_steps.put_away(unit.db, stage[Who.EXPERT], unit.now)
    asking.ask(unit.db, stage.problem, stage[Who.EXPERT], unit.now)
    for state in (ProjectState.RUNNING, ProjectState.REVIEW):
        unit.db.execute("UPDATE projects SET state = ? WHERE idea_id = ?", (state, stage.calling))
    results.put(unit.db, stage.calling, words="Сборник", lessons=None, now=unit.now)
    results.add_author(unit.db, stage.calling, stage[Who.EXPERT], PARTICIPANT, None, unit.now)
    about = Thing(IDEA, stage.calling)
    leader = stage[Who.FRIEND]
    review = kept.add(unit.db, about, 0, WORK.name, by=leader, subjects=(), grades=(), now=unit.now)
    unit.db.execute("UPDATE reviews SET state = ? WHERE id = ?", (ReviewState.RECOMMENDED, review))
    unit.db.execute(
        "UPDATE decisions SET state = ?, next_owner = ?, author_id = ?, next_step = '…', next_due = 0 WHERE id = ?",
        (DecisionState.REVIEW, stage[Who.CAME], stage[Who.ABSENT], stage.decided),
    )


@pytest.mark.parametrize("days", [0, 1, 3, 6, 8, 13, 15, 30, 100])
def test_whom_an_area_doesnt_ask_for_rows_has_none(unit, more, days):
    """Of everybody, whenever they look: the condition of an area (`OnMenu`) says yes where there may be a row."""
    then = replace(unit, now=unit.now + days * DAY)
    for person in _everybody(unit):
        member = actor(then, person)
        asked = set(unit.areas.on_menu(then, member))
        hidden = {
            part: rows for part in unit.areas.mine if part not in asked and (rows := list(part.rows(then, member)))
        }
        assert not hidden, f"the condition `may_wait` of {hidden} is false for member {person}"


def test_something_waits_of_each_area_for_somebody_and_not_for_all(unit, more):
    """What isn't on the stage, the test above doesn't try; and a condition that is true for all saves nothing."""
    parts = dict.fromkeys(unit.areas.mine, 0)
    people = _everybody(unit)
    for person in people:
        for part in unit.areas.on_menu(unit, actor(unit, person)):
            parts[part] += 1
    idle = {
        tuple(sorted(part.names))
        for part, asked in parts.items()
        if part.may_wait != EVERYBODY and not 0 < asked < len(people)
    }
    assert idle == set()
