"""What waits for whom, on the menu and in «Сегодня»: the right it asks for, the moment, and what is settled already."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.discussion.remarks import THREAD
from domain.events.events import EVENT
from domain.ideas.ideas import IDEA
from domain.ideas.projects import ANSWERED_WITHIN, PARTICIPANT
from domain.moderation.cases import Reason
from domain.reviews.reviews import REVIEW_IN
from services.base.areas import Waits
from services.discussion import waiting as talk
from services.discussion import writing
from services.events import proposing
from services.events import waiting as events
from services.ideas import waiting as projects
from services.moderation import queue
from services.moderation import waiting as cases
from services.reviews import waiting as reviews
from storage.base import members, parts
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
    assert waits(events.MINE, "part-host", Who.ASKED)
    for name in sorted(name for name in events.TODAY.names if name.startswith("lead-")):
        assert waits(events.MINE, name, Who.ASKED) == waits(events.TODAY, name, Who.ASKED) == [], name
    assert stage.draft in waits(events.MINE, "lead-draft", Who.COHOST)


def test_what_nobody_can_report_is_reported_by_no_forged_button(stage, unit):
    kind = proposing.MODERATED.kind
    assert not unit.areas.moderated[kind].reportable
    with pytest.raises(DomainError, match="error-stale-button"):
        queue.report(unit, stage[Who.MEMBER], Thing(kind, stage.coming), Reason.RUDE)
    assert not queue.can_report(unit, stage[Who.MEMBER], Thing(kind, stage.coming))
