"""Announcements, and the weekly digest."""

from __future__ import annotations

from dataclasses import replace

from domain.base.consents import Purpose
from domain.base.outbox import State as CopyState
from domain.base.reviewing import Outcome
from domain.base.things import Thing
from domain.events.events import DAY, EVENT
from domain.events.programme import HOST
from domain.ideas.ideas import IDEA, Kind
from domain.materials.materials import MATERIAL
from domain.voice.announcements import LinkButton
from domain.voice.subscriptions import PAUSE, Wanted
from services.base.parts import end, give
from services.base.unit import Unit
from services.events.access import thing
from services.ideas import proposing
from services.ideas.proposing import Draft
from services.materials.reviewed import REVIEWED
from services.people import consents
from services.voice import notices, subscriptions
from services.voice.announcements import drafting, looking, sending
from services.voice.announcements.access import known
from storage.base import members, outbox
from storage.voice import announcements
from tests.rights.persons import Who
from tests.rights.stage import CHAT, ZONE, Stage
from tests.samples.notices.charter import due_for_review
from tests.samples.notices.sample import Sample


def sent(unit: Unit, stage: Stage) -> object:
    announcements.update(
        unit.db, stage.letter, attachment={"kind": "document", "file_id": "F", "name": "программа.pdf"}
    )
    return sending.confirm(unit, stage[Who.HOST], stage.letter, 1)


def sent_as_a_file_alone(unit: Unit, stage: Stage) -> object:
    announcements.update(unit.db, stage.letter, attachment={"kind": "photo", "file_id": "F", "name": "ф.jpg"})
    for language in ("ru", "en"):
        announcements.set_text(unit.db, stage.letter, language, "", "")
    return sending.confirm(unit, stage[Who.HOST], stage.letter, 1)


def sent_to_all(unit: Unit, stage: Stage) -> object:
    everybody = looking.count(unit, known(unit, stage.to_all))
    return sending.confirm(unit, stage[Who.ORGANIZER], stage.to_all, everybody, everybody)


def posted(unit: Unit, stage: Stage) -> object:
    drafting.add_button(unit, stage[Who.ORGANIZER], stage.to_all, LinkButton("Программа", url="https://example.org/p"))
    drafting.toggle_chat(unit, stage[Who.ORGANIZER], stage.to_all, CHAT)
    return sent_to_all(unit, stage)


def asks_a_second(unit: Unit, stage: Stage) -> object:
    return sending.ask_second(unit, known(unit, stage.to_all), stage[Who.ORGANIZER])


def returned(unit: Unit, stage: Stage) -> object:
    return sending.back_to_draft(unit, stage[Who.OWNER], stage.to_agree)


def done(unit: Unit, stage: Stage) -> object:
    sending.confirm(unit, stage[Who.HOST], stage.letter, 1)
    for row in unit.db.execute("SELECT id FROM outbox WHERE announcement_id = ?", (stage.letter,)).fetchall():
        outbox.settle_sent(unit.db, [row["id"]], unit.now, 1)
    return sending.finish_sent(unit)


def done_in_the_digest(unit: Unit, stage: Stage) -> object:
    sending.confirm(unit, stage[Who.HOST], stage.letter, 1)
    for row in unit.db.execute("SELECT id FROM outbox WHERE announcement_id = ?", (stage.letter,)).fetchall():
        outbox.into_digest(unit.db, row["id"])
    return sending.finish_sent(unit)


def stopped(unit: Unit, stage: Stage) -> None:
    """By errors among the first copies."""
    sent_to_all(unit, stage)
    copies = unit.db.execute("SELECT id FROM outbox WHERE announcement_id = ?", (stage.to_all,)).fetchall()
    outbox.settle(unit.db, [row["id"] for row in copies[:10]], unit.now, CopyState.FAILED, "Bad Request: no")
    sending.look_at_errors(unit, stage.to_all)


def late(unit: Unit, stage: Stage) -> None:
    sending.confirm(unit, stage[Who.HOST], stage.letter, 1)
    unit.now += 3 * DAY
    assert sending.must_wait(unit, stage.letter, ZONE, None)


def without_its_author(unit: Unit, stage: Stage) -> None:
    sending.confirm(unit, stage[Who.HOST], stage.letter, 1)
    end(unit, thing(stage.coming), HOST, stage[Who.HOST])
    sending.finish_sent(unit)


def with_its_author_again(unit: Unit, stage: Stage) -> None:
    without_its_author(unit, stage)
    give(unit, thing(stage.coming), HOST, stage[Who.HOST], by=stage[Who.OWNER])
    sending.finish_sent(unit)


def digest(unit: Unit, stage: Stage) -> None:
    """All that the week can bring: events, colleagues, a clause that lapses."""
    due_for_review(unit, stage)
    consents.switch(unit, stage[Who.MEMBER], Purpose.DIGESTS, True, "Присылать")
    members.update(unit.db, stage.listed, joined_at=unit.now)
    notices.expect_digests(unit)


def news(unit: Unit, stage: Stage) -> None:
    """All ideas and events of the stage, to somebody who has followed such since before they were there."""
    for kind in (IDEA, EVENT):
        subscriptions.follow(replace(unit, now=0), stage[Who.MEMBER], Wanted(kind=kind))
    subscriptions.published(unit, Thing(EVENT, stage.coming))
    unit.now += PAUSE
    while subscriptions.is_any_news(unit):
        subscriptions.tell(unit)


def one_new_thing(unit: Unit, stage: Stage) -> None:
    subscriptions.follow(unit, stage[Who.MEMBER], Wanted(kind=IDEA))
    said = Draft(kind=Kind.PROBLEM, title="Совсем новая забота", words="Её ещё никто не видел.")
    proposing.publish(unit, stage[Who.AUTHOR], proposing.draft(unit, stage[Who.AUTHOR], said).id)
    unit.now += PAUSE
    while subscriptions.is_any_news(unit):
        subscriptions.tell(unit)


def recommended(unit: Unit, stage: Stage) -> None:
    subscriptions.follow(unit, stage[Who.MEMBER], Wanted(kind=MATERIAL, best=True))
    (reviewed,) = REVIEWED
    reviewed.on_outcome(unit, Thing(MATERIAL, stage.material), 1, Outcome.RECOMMENDED)
    unit.now += PAUSE
    while subscriptions.is_any_news(unit):
        subscriptions.tell(unit)


NOT_ASKED_FOR = {"announcement", "announcement-approval", "announcement-post", "digest", "news"}
SAMPLES: dict[str, tuple[Sample, ...]] = {
    "announcement": (sent, sent_as_a_file_alone, posted),
    "announcement-post": (posted,),
    "announcement-progress": (sent, posted),
    "announcement-approval": (asks_a_second,),
    "announcement-news": (
        returned, done, done_in_the_digest, stopped, late, without_its_author, with_its_author_again,
    ),
    "digest": (digest,),
    "news": (news, one_new_thing, recommended),
}  # fmt: skip
