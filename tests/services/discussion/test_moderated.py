"""A remark that was reported: who reads it while it is hidden, and what becomes of it and of its case when it goes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.base.errors import DomainError
from domain.base.things import Thing
from domain.discussion.remarks import KEPT, REMARK
from domain.events.events import EVENT
from domain.moderation.cases import CaseState, Reason
from services.base import due
from services.discussion import personal_data, views, writing
from services.moderation import deciding, queue
from storage.discussion import remarks
from tests.rights.persons import Who

FORBIDDEN = "Можно с ребёнком?"


def hides(unit, stage):
    """The member's remark in the private thread with the hosts."""
    deciding.stop(unit, stage[Who.MODERATOR], stage.case_of_remark, stage.seen(stage.case_of_remark), Reason.RUDE)


def case(unit, stage):
    return deciding.known(unit, stage.case_of_remark).state


def test_hidden_words_are_read_by_their_author_alone(stage):
    def work(unit):
        hides(unit, stage)
        assert views.one(unit, stage[Who.MEMBER], stage.private_remark).line.remark.words == FORBIDDEN
        thread = Thing("thread", stage.private_thread)
        for who in (Who.HOST, Who.COHOST):
            assert views.one(unit, stage[who], stage.private_remark).line.remark.words == ""
            assert FORBIDDEN not in repr(views.talk(unit, stage[who], thread))
        assert FORBIDDEN in repr(views.talk(unit, stage[Who.MEMBER], thread))
        answer = writing.write(unit, stage[Who.COHOST], thread, "Так нельзя", answers=stage.private_remark)
        assert answer.answers is None, "what is hidden is quoted no more"

    stage.trial(work)


def test_files_of_a_hidden_remark_and_the_quotes_of_it_are_hidden_too(stage):
    def work(unit):
        queue.report(unit, stage[Who.SIGNED_UP], Thing(REMARK, stage.remark), Reason.PUPILS)
        found = queue.newest_of(unit, Thing(REMARK, stage.remark))
        seen = deciding.card(unit, stage[Who.MODERATOR], found.id)
        assert [kept["name"] for kept in seen.shown.files] == ["схема.pdf"], "a moderator can open what is reported"
        deciding.stop(unit, stage[Who.MODERATOR], found.id, seen.seen, Reason.PUPILS)
        page = repr(views.talk(unit, stage[Who.HOST], Thing(EVENT, stage.coming)).page)
        assert "Со двора" in page
        assert "вход" not in page
        assert "схема" not in page

    stage.trial(work)


def test_a_hidden_remark_is_neither_corrected_nor_reported_and_can_be_taken_back(stage):
    def work(unit):
        hides(unit, stage)
        with pytest.raises(DomainError, match="error-remark-hidden"):
            writing.edit(unit, stage[Who.MEMBER], stage.private_remark, "Иначе")
        with pytest.raises(DomainError, match="error-remark-hidden"):
            queue.report(unit, stage[Who.COHOST], Thing(REMARK, stage.private_remark), Reason.RUDE)
        writing.delete(unit, stage[Who.MEMBER], stage.private_remark)
        assert remarks.by_id(unit.db, stage.private_remark) is None
        assert case(unit, stage) is CaseState.WITHDRAWN

    stage.trial(work)


def test_an_erasure_takes_hidden_words_too(stage):
    def work(unit):
        thread = Thing("thread", stage.private_thread)
        said = writing.write(unit, stage[Who.COHOST], thread, "Грубые слова")
        queue.report(unit, stage[Who.MEMBER], said.itself, Reason.RUDE)
        found = queue.newest_of(unit, said.itself)
        deciding.stop(unit, stage[Who.MODERATOR], found.id, deciding.number_of(unit, found), Reason.RUDE)
        personal_data.erase(unit, stage[Who.COHOST])
        assert remarks.by_id(unit.db, said.id) is None
        assert deciding.known(unit, found.id).state is CaseState.WITHDRAWN

    stage.trial(work)


@pytest.mark.parametrize("how", ["erasure", "term"])
def test_a_case_ends_with_the_thread_in_which_the_remark_stood(stage, how):
    def work(unit):
        if how == "erasure":
            personal_data.erase(unit, stage[Who.MEMBER])
        else:
            later = replace(unit, now=unit.now + KEPT + 1)
            due.some(later)
        assert remarks.by_id(unit.db, stage.private_remark) is None
        assert case(unit, stage) is CaseState.WITHDRAWN

    stage.trial(work)
