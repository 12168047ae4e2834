"""A network with every kind of person, and things in every state that somebody may act upon."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from domain.base.consents import Consent, Purpose, Shipped
from domain.base.levels import Grades
from domain.base.members import Status
from domain.base.outbox import State as CopyState
from domain.base.parts import PartState
from domain.base.roles import Role
from domain.base.things import Thing
from domain.decisions import counting
from domain.decisions.counting import NO, YES
from domain.decisions.decisions import State as DecisionState
from domain.decisions.kinds import Kind as DecisionKind
from domain.discussion.remarks import ORGANIZERS, REMARK, THREAD
from domain.events.attendance import Source
from domain.events.contests import WORK as ENTRY
from domain.events.events import DAY, EVENT, HOUR, Audience, EventForm, EventState, SeatState
from domain.events.lives import OFFER
from domain.events.programme import HOST, JURY, SPEAKER
from domain.ideas.ideas import IDEA, Kind, Level, OpenTo
from domain.ideas.projects import LEADER, PARTICIPANT, SUPERVISOR, WORDED, KitField
from domain.materials.collections import CollectionState
from domain.materials.contents import Content
from domain.materials.files import Look
from domain.materials.materials import (
    COAUTHOR,
    MATERIAL,
    FileKind,
    Item,
    Licence,
    MaterialForm,
    MaterialState,
)
from domain.materials.materials import OpenTo as MaterialOpenTo
from domain.moderation.cases import Reason
from domain.moderation.cases import Why as CaseWhy
from domain.moderation.trust import Standing, Trust
from domain.people.admission import Admission, Invitation
from domain.people.contacts import ContactState
from domain.people.norms import ADMISSION
from domain.people.profile import ProfileField
from domain.people.schools import NewSchool
from domain.people.segments import REGION as IN_REGION
from domain.reviews.judging import Judgement
from domain.reviews.reviews import REVIEW, REVIEWER, WORK, ReviewState
from domain.voice.announcements import LinkButton, State
from domain.voice.chats import LinkedChat
from services.base import due, norms
from services.base.members import actor
from services.base.outbox import withdraw
from services.base.parts import give, invite
from services.base.unit import Network, Unit
from services.decisions import casting, merging, replying, vote_news
from services.decisions import opening as vote
from services.decisions import proposing as deciding_together
from services.decisions.access import decision_of
from services.desk import synonyms
from services.discussion import writing
from services.events import course, editing, finding
from services.events import proposing as event_proposals
from services.events.access import event_of, thing
from services.events.editing import Draft
from services.events.seats import QUEUE
from services.ideas import backing, diary, discussed, kit, planning, proposing, team
from services.ideas import course as project_course
from services.ideas import problems as solving
from services.ideas.planning import Wanted
from services.materials import coauthors, favourites, looking, parcels, sharing, using
from services.materials.collections import access as collection_access
from services.materials.collections import collecting
from services.method import keeping as keeping_lessons
from services.moderation import appealing, deciding, queue
from services.moderation.deciding import known
from services.people import consents, invitations, joining, listing, profile
from services.people.schools import keeping, records
from storage.base import consents as stored_consents
from storage.base import members, parts, roles
from storage.base.keys import KeyStore
from storage.base.migrations import migrate
from storage.decisions import amendments as stored_amendments
from storage.decisions import decisions, group_cards, ways
from storage.decisions import protests as stored_protests
from storage.events import attendance, contests, doors, events, questions, seats, visitors
from storage.ideas import asking as asked
from storage.ideas import groups as asked_in_groups
from storage.ideas import projects as stored_projects
from storage.materials import collections as stored_collections
from storage.materials import materials
from storage.moderation import cases, trust
from storage.moderation.cases import Report
from storage.people import admission, contacts, vouches
from storage.reviews import judgements, reviews
from storage.voice import announcements, chats, saved_segments
from tests.builders.probes import AREAS
from tests.builders.states import put
from tests.lifecycles.watch import watch
from tests.rights.persons import EVERYBODY, Who

NOW = 1_795_500_000
"""24 November 2026, 9:00 in Moscow."""
ZONE = "Europe/Moscow"
REGION = "RU-TA"
LINK = "https://example.org/room"
CHAT = -1001
FIRST = 7_000_000
"""Members' numbers begin above it."""
TELEGRAM = 555_000_000
S = SeatState
HELD = {
    Who.EXPERT: Role.EXPERT, Who.MODERATOR: Role.MODERATOR, Who.LEADER: Role.LEADER, Who.HOST: Role.LEADER,
    Who.ORGANIZER: Role.ORGANIZER, Who.OWNER: Role.OWNER,
}  # fmt: skip
"""The roles in force of those who have one."""

_HERE = {Who.SIGNED_UP: S.CONFIRMED, Who.OFFERED: S.OFFERED, Who.WAITING: S.WAITING, Who.GAVE_BACK: S.CANCELLED}
_PARTS = {Who.HOST: HOST, Who.COHOST: HOST, Who.SPEAKER: SPEAKER, Who.JUROR: JURY}


class Stage:
    """`stage[Who.HOST]` is a member's id; things are attributes. Built once, never changed."""

    def __init__(self, path: Path) -> None:
        migrate(path)
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.row_factory = sqlite3.Row
        self.db.execute("PRAGMA foreign_keys = ON")
        self.network = Network("Сеть", ZONE, "Оператор", "a@example.org", frozenset(), "bot")
        self.key_folder = path.parent / "keys"
        self.keys = KeyStore(self.key_folder)
        self.keys.prepare()
        self.people: dict[Who, int] = {}
        self.db.execute("BEGIN")
        self._build(Unit(self.db, NOW - 30 * DAY, self.network, AREAS))
        self.db.execute("COMMIT")
        watch(self.db)
        self.names = {
            row["id"]: row["name"] for row in self.db.execute("SELECT id, name FROM members WHERE name IS NOT NULL")
        }

    def __getitem__(self, who: Who) -> int:
        return self.people[who]

    def unit(self) -> Unit:
        return Unit(self.db, NOW, self.network, AREAS, keys=self.keys)

    # -- building ----------------------------------------------------------------------------------

    def _build(self, unit: Unit) -> None:
        consents.publish_first(unit, {"ru": "Согласие", "en": "Consent"})
        # Members' numbers are unlike any other, so that one that slips out somewhere is recognised.
        unit.db.execute("INSERT INTO members (id, created_at, seen_at) VALUES (?, 0, 0)", (FIRST,))
        for number, who in enumerate(Who):
            self.people[who] = self._person(unit, TELEGRAM + number, f"{who.name.title()} Званцева", who)
        self._roles(unit)
        consents.publish(
            unit, self[Who.OWNER], {"ru": "Новое согласие"}, substantial=True, answer_by=unit.now + 5 * DAY
        )
        for who in EVERYBODY - {Who.READ_ONLY, Who.GUEST}:
            self._consents(unit, self[who], 2)
        self.listed = self._extra(unit, TELEGRAM + 2001, "Видимая Анна", listed=True)
        self.hidden = self._extra(unit, TELEGRAM + 2002, "Скрытая Вера")
        self.asker = self._extra(unit, TELEGRAM + 2003, "Просящая Нина")
        self.gone = self._extra(unit, TELEGRAM + 2004, "Ушедшая Лия")
        put(unit.db, members.STATUS, self.gone, Status.LEFT)
        self._schools(unit)
        self._contacts(unit)
        self._way_in(unit)
        self._events(unit)
        self._contests(unit)
        for event_id in finding.every(unit):
            finding.refresh(unit, event_id)  # what was moved past its use cases is found all the same
        self._announcements(unit)
        self._discussions(unit)
        self._moderation(unit)
        self._ideas(unit)
        self._materials(unit)
        self._reviews(unit)
        self._decisions(Unit(unit.db, NOW - DAY, self.network, AREAS, keys=self.keys))
        stored_consents.ship(unit.db, "a-new-text", unit.now, Shipped.OFFERED)
        unit.db.execute("DELETE FROM members WHERE id = ?", (FIRST,))

    def _person(self, unit: Unit, telegram_id: int, name: str, who: Who | None) -> int:
        member_id = members.add(unit.db, telegram_id=telegram_id, language="ru", now=unit.now)
        if who is Who.GUEST:
            return member_id
        members.update(
            unit.db, member_id, name=name, region=REGION, zone=ZONE, rules_version=joining.RULES_VERSION,
            joined_at=unit.now,
        )  # fmt: skip
        put(unit.db, members.STATUS, member_id, Status.MEMBER)
        self._consents(unit, member_id, 1)
        return member_id

    def _consents(self, unit: Unit, member_id: int, version: int) -> None:
        stored_consents.add(
            unit.db, Consent(member_id, Purpose.MEMBERSHIP, True, version, "ru", "x", "Даю согласие", unit.now)
        )

    def _extra(self, unit: Unit, telegram_id: int, name: str, *, listed: bool = False) -> int:
        """Somebody who never acts."""
        member_id = self._person(unit, telegram_id, name, None)
        self._consents(unit, member_id, 2)
        if listed:
            consents.switch(unit, member_id, Purpose.DIRECTORY, True, "Показать меня")
            profile.fill(unit, member_id, {ProfileField.SUBJECTS: ["math"]})
        listing.refresh(unit, member_id)
        return member_id

    def _roles(self, unit: Unit) -> None:
        for who, role in HELD.items():
            roles.grant(unit.db, self[who], role, by=None, now=unit.now)
        roles.grant(unit.db, self[Who.FORMER], Role.ORGANIZER, by=self[Who.OWNER], now=unit.now, until=NOW - 1)

    def _schools(self, unit: Unit) -> None:
        def add(name: str, town: str, member: int) -> int:
            return records.tell(unit, actor(unit, member), NewSchool(name, town, "RU-PSK")).id

        self.school = add("СОШ № 5", "Псков", self[Who.MEMBER])
        self.same_school = add("школа 5", "Псков", self[Who.SIGNED_UP])
        self.reviewers_school = add("гимназия № 77", "Псков", self[Who.REVIEWER])
        self.merged_school = add("пятая школа", "Псков", self.hidden)
        keeping.merge(unit, self[Who.OWNER], self.merged_school, self.school)
        self.lesson = keeping_lessons.add(unit, self[Who.OWNER], "ru", "Как мы начинаем", "С вопроса").lesson.id
        self.synonyms = synonyms.add(unit, self[Who.OWNER], "летучка, педсовет").id

    def _contacts(self, unit: Unit) -> None:
        def request(from_id: int, to_id: int, state: ContactState) -> int:
            return contacts.add(
                unit.db, from_id=from_id, to_id=to_id, state=state, note="Здравствуйте", username="asks", now=NOW - DAY
            )  # fmt: skip

        self.request = request(self.asker, self[Who.ADDRESSEE], ContactState.ASKED)
        self.opened = request(self.asker, self[Who.FRIEND], ContactState.OPENED)
        vouches.give(unit.db, self[Who.MEMBER], by=self[Who.ORGANIZER], now=NOW - DAY)
        self.vouch_link = "a-link_to-hidden"
        vouches.open_link(unit.db, self.hidden, self.vouch_link)

    def _way_in(self, unit: Unit) -> None:
        applicant = self[Who.APPLICANT]
        put(unit.db, members.STATUS, applicant, Status.APPLICANT)
        self.application = admission.apply(unit.db, applicant, unit.now)
        for by, text in ((self[Who.OWNER], "Где вы работаете?"), (applicant, "В гимназии № 5")):
            admission.say(unit.db, self.application, by, unit.now, text)
        put(unit.db, members.STATUS, self[Who.LEFT], Status.LEFT)
        erasing = self[Who.ERASING]
        put(unit.db, members.STATUS, erasing, Status.ERASING)
        members.update(unit.db, erasing, erase_at=NOW + DAY, status_before=Status.MEMBER)
        norms.put(unit, ADMISSION, Admission.OPEN)
        self.invitation: Invitation = invitations.create(unit, self[Who.HOST], days=0, uses=0)
        chats.link(unit.db, LinkedChat(CHAT, "Учительская", "group"), by=self[Who.OWNER], now=unit.now)

    # -- events ------------------------------------------------------------------------------------

    def _event(self, unit: Unit, starts_at: int, *, host: Who = Who.HOST, state: EventState, **more: Any) -> int:
        draft = Draft(**{
            "form": EventForm.MASTERCLASS, "title": "Мастер-класс", "starts_at": max(starts_at, unit.now + 1),
            "minutes": 90, "zone": ZONE, "place": "Школа № 5", "capacity": 2, **more,
        })  # fmt: skip
        event_id = editing.create(unit, self[host], draft).id
        put(unit.db, events.STATE, event_id, state)
        course.note(unit, event_of(unit, event_id))
        return event_id

    def _parts(self, unit: Unit, event_id: int) -> None:
        for who, role in _PARTS.items():
            if role not in parts.held_by(unit.db, thing(event_id), self[who]):
                give(unit, thing(event_id), role, self[who], by=self[Who.HOST])
        invite(unit, thing(event_id), HOST, self[Who.ASKED], by=self[Who.HOST])

    def _seats(self, unit: Unit, event_id: int, held: Mapping[Who, SeatState]) -> None:
        for who, state in held.items():
            started = S.WAITING if state is S.OFFERED else state
            seat = seats.add(
                unit.db, event_id=event_id, member_id=self[who], state=started, priority=0,
                ticket=events.draw_ticket(unit.db, event_id), code=self.code(who), now=NOW - 2 * HOUR,
            )  # fmt: skip
            if state is S.CANCELLED:
                unit.db.execute("UPDATE seats SET state_at = ? WHERE id = ?", (NOW - 60, seat.id))
            if state is S.OFFERED:
                seats.move(unit.db, seat, OFFER, NOW - 60, offer_until=NOW + HOUR)
                due.at(unit, Thing(EVENT, event_id), QUEUE, NOW + HOUR)

    @staticmethod
    def code(who: Who) -> str:
        """The six digits of a person's seat, the same at every event."""
        return f"{list(Who).index(who):06}"

    def _events(self, unit: Unit) -> None:
        full = dict(_HERE)

        def event(start: int, held: Mapping[Who, SeatState], state: EventState = EventState.PUBLISHED, **more: Any):
            event_id = self._event(unit, start, state=state, **more)
            self._parts(unit, event_id)
            self._seats(unit, event_id, held)
            return event_id

        self.draft = event(NOW + 5 * DAY, {}, EventState.DRAFT)
        self.coming = event(NOW + 5 * DAY, full)
        consents.switch(unit, self[Who.SIGNED_UP], Purpose.GOING, True, "Показывать коллегам")
        self.question = questions.add(unit.db, self.coming, "Что вы едите?", ("Без мяса", "Всё"))
        questions.answer(unit.db, self.question, self[Who.SIGNED_UP], "Всё", NOW - HOUR)
        self.roomy = event(NOW + 5 * DAY, {Who.GAVE_BACK: S.CANCELLED}, capacity=100)
        # In the time in which the link is shown and people are marked, before the start and after it.
        self.soon = event(NOW + 5 * 60, full, place=None, link=LINK)
        self.running = event(
            NOW - 10 * 60, {**full, Who.OFFERED: S.EXPIRED, Who.WAITING: S.EXPIRED, Who.CAME: S.ATTENDED},
            EventState.RUNNING, place=None, link=LINK, capacity=3,
        )  # fmt: skip
        self.over = event(
            NOW - DAY, {Who.SIGNED_UP: S.CONFIRMED, Who.CAME: S.ATTENDED, Who.ABSENT: S.NO_SHOW,
            Who.GAVE_BACK: S.CANCELLED, Who.WAITING: S.EXPIRED}, EventState.FINISHED,
        )  # fmt: skip
        for event_id, start in ((self.running, NOW - 10 * 60), (self.over, NOW - DAY)):
            events.update(unit.db, event_id, starts_at=start, code_word="Ромашка")
            course.note(unit, event_of(unit, event_id))
        self.of_another_region = event(NOW + 5 * DAY, {Who.SIGNED_UP: S.CONFIRMED}, audience=Audience.REGION,
                                       region="RU-PRI", capacity=100)  # fmt: skip
        self.by_link = event(NOW + 5 * DAY, {Who.SIGNED_UP: S.CONFIRMED}, audience=Audience.LINK, capacity=100)
        self.elsewhere = self._event(unit, NOW + 5 * DAY, host=Who.LEADER, state=EventState.PUBLISHED)
        doors.open_at(unit.db, self[Who.LEADER], self.elsewhere, NOW - HOUR)
        doors.ask(unit.db, self[Who.LEADER], "Иванова")
        visitors.add(unit.db, self.elsewhere, "Смирнова", 1, self[Who.LEADER], NOW - HOUR)
        for who in (Who.CAME, Who.SIGNED_UP):
            attendance.rate(unit.db, self.over, self[who], 5)
            attendance.change_rating(unit.db, self.over, self[who], words="Спасибо")
        attendance.rate(unit.db, self.over, self[Who.GAVE_BACK], 1)
        attendance.hide_author(unit.db, self.over, self[Who.GAVE_BACK])
        disputed = attendance.add_dispute(unit.db, self.running, self[Who.ABSENT], "Я был", NOW - HOUR)
        assert disputed is not None
        self.dispute = disputed
        attendance.add_mark(
            unit.db, event_id=self.over, member_id=self[Who.ABSENT], state=S.NO_SHOW, source=Source.LIST,
            by=self[Who.HOST], now=NOW - HOUR,
        )  # fmt: skip
        party = seats.add_party(
            unit.db, event_id=self.roomy, leader_id=self[Who.GROUP_LEADER], code="party", together=False, now=NOW - HOUR
        )
        seats.add_to_party(unit.db, party, self[Who.GROUP_MATE], NOW - HOUR)
        self.party = "party"
        series = self._series(unit)
        self.meeting = series

    def _series(self, unit: Unit) -> int:
        draft = Draft(
            form=EventForm.CLUB, title="Клуб", starts_at=NOW + 6 * DAY, minutes=90, zone=ZONE, place="Школа № 5",
            capacity=50,
        )  # fmt: skip
        first = editing.create(unit, self[Who.HOST], draft, meetings=3)
        assert first.series_id is not None
        for meeting in events.of_series(unit.db, first.series_id):
            put(unit.db, events.STATE, meeting.id, EventState.PUBLISHED)
            course.note(unit, event_of(unit, meeting.id))
            self._parts(unit, meeting.id)
        return first.id

    # -- moderation --------------------------------------------------------------------------------

    def _proposed(self, unit: Unit, who: Who = Who.MEMBER) -> int:
        return self._event(unit, NOW + 5 * DAY, host=who, state=EventState.DRAFT, title="Предложенное")

    def _moderation(self, unit: Unit) -> None:
        """Cases of what a member has proposed, in every state."""

        def case(who: Who = Who.MEMBER) -> int:
            event_id = self._proposed(unit, who)
            event_proposals.propose(unit, self[who], event_id)
            found = queue.newest_of(unit, thing(event_id))
            assert found is not None
            return found.id

        def seen(case_id: int) -> int:
            return deciding.number_of(unit, known(unit, case_id))

        def stopped() -> int:
            case_id = case()
            deciding.stop(unit, self[Who.ORGANIZER], case_id, seen(case_id), Reason.UNCLEAR, "Когда?")
            return case_id

        unit = replace(unit, now=NOW - HOUR)
        self.event_proposal = self._proposed(unit)
        self.case, self.own_case = case(), case(Who.MODERATOR)
        self.proposed = known(unit, self.case).thing.number
        self.case_stopped, self.case_appealed, self.case_upheld = stopped(), stopped(), stopped()
        for case_id in (self.case_appealed, self.case_upheld):
            appealing.appeal(unit, self[Who.MEMBER], case_id, "Там всё написано")
        deciding.stop(unit, self[Who.MODERATOR], self.case_upheld, seen(self.case_upheld), words="Не всё")
        self.case_passed = case()
        self.approved = known(unit, self.case_passed).thing.number
        deciding.approve(unit, self[Who.MODERATOR], self.case_passed, seen(self.case_passed))
        reported = cases.add(unit.db, thing(self.coming), self[Who.HOST], CaseWhy.REPORTED, unit.now)
        cases.add_report(unit.db, Report(reported.id, self[Who.LEADER], Reason.OTHER, "Грубо", unit.now))
        queue.report(unit, self[Who.HOST], Thing(REMARK, self.private_remark), Reason.RUDE)
        found = queue.newest_of(unit, Thing(REMARK, self.private_remark))
        assert found is not None
        self.case_of_remark = found.id

    def seen(self, case_id: int) -> int:
        """The number of what a moderator reads of a case."""
        unit = self.unit()
        return deciding.number_of(unit, known(unit, case_id))

    # -- contests ----------------------------------------------------------------------------------

    def _contests(self, unit: Unit) -> None:
        self.contest_draft = self._contest(unit, NOW + 5 * DAY, EventState.DRAFT, works=())
        self.taking = self._contest(unit, NOW + 5 * DAY, EventState.PUBLISHED)
        self.judging = self._contest(unit, NOW - HOUR, EventState.RUNNING)
        self.judged = self._contest(unit, NOW - HOUR, EventState.RUNNING)
        self.out = self._contest(unit, NOW - HOUR, EventState.FINISHED)
        for event_id in (self.judged, self.out):
            for entry in contests.entries(unit.db, event_id):
                for juror in parts.holders(unit.db, thing(event_id), JURY):
                    judgements.put(unit.db, ENTRY, Judgement(entry.id, juror, (7,), "Хорошо", NOW - HOUR))
        contests.publish(unit.db, self.out, NOW - HOUR)
        self.work = self.entry(self.judging, Who.ENTRANT)
        self.appealed = self.entry(self.out, Who.RIVAL)
        contests.add_appeal(unit.db, self.appealed, "Прошу пересмотреть", NOW - 60)

    def _contest(
        self, unit: Unit, until: int, state: EventState, works: tuple[Who, ...] = (Who.ENTRANT, Who.RIVAL)
    ) -> int:
        event_id = self._event(unit, until, state=state, form=EventForm.CONTEST, capacity=None, minutes=5 * DAY // 60)
        self._parts(unit, event_id)
        give(unit, thing(event_id), JURY, self.hidden, by=self[Who.HOST])
        contests.save(unit.db, event_id, ("Замысел",), 2)
        self._seats(unit, event_id, dict.fromkeys(works, S.CONFIRMED))
        for who in works:
            contests.put_entry(
                unit.db, event_id=event_id, member_id=self[who], title="Урок", words="Слова", link=None,
                file='{"kind": "document", "file_id": "F", "name": "урок.pdf"}', now=NOW - DAY,
            )  # fmt: skip
        if until < NOW:
            events.update(unit.db, event_id, starts_at=until)
        return event_id

    def entry(self, event_id: int, who: Who) -> int:
        """The work of a person."""
        found = self.db.execute(
            "SELECT id FROM contest_entries WHERE event_id = ? AND member_id = ?", (event_id, self[who])
        )
        return int(found.fetchone()["id"])

    # -- discussions -------------------------------------------------------------------------------

    def _discussions(self, unit: Unit) -> None:
        lately = Unit(self.db, NOW - 120, self.network, AREAS)
        event = Thing(EVENT, self.coming)
        file = {"kind": "document", "file_id": "F5", "unique_id": "U5", "name": "схема.pdf", "size": 5}
        self.remark = writing.write(lately, self[Who.MEMBER], event, "Где вход?", [file], album="album").id
        writing.write(lately, self[Who.HOST], event, "Со двора", answers=self.remark)
        writing.edit(lately, self[Who.MEMBER], self.remark, "А где вход?")
        asked = writing.ask(lately, self[Who.MEMBER], event, "Можно с ребёнком?")
        self.private_thread, self.private_remark = asked.thread_id, asked.id
        writing.write(lately, self[Who.HOST], Thing(THREAD, asked.thread_id), "Можно")
        self.letter_to_organizers = writing.ask(lately, self[Who.GUEST], ORGANIZERS, "Как вступить?").thread_id
        self.stopped_thread = writing.ask(lately, self[Who.FRIEND], event, "Ещё вопрос").thread_id
        writing.stop(lately, self[Who.HOST], self.stopped_thread)
        withdraw(lately, f"{THREAD}:")  # all of it was told

    # -- announcements -----------------------------------------------------------------------------

    def _announcements(self, unit: Unit) -> None:
        own = {EVENT: (f"{self.coming}/confirmed",)}
        mixed = {EVENT: (f"{self.coming}/confirmed", f"{self.elsewhere}/confirmed")}
        self.letter = self._announcement(unit, Who.HOST, State.DRAFT, own)
        saved_segments.add(unit.db, "Урал", {IN_REGION: (REGION,)}, by=self[Who.ORGANIZER], now=NOW)
        self.saved_segment = saved_segments.named(unit.db, "Урал")
        self.mixed_letter = self._announcement(unit, Who.HOST, State.DRAFT, mixed)
        self.to_all = self._announcement(unit, Who.ORGANIZER, State.DRAFT, {})
        self.to_agree = self._announcement(unit, Who.ORGANIZER, State.APPROVAL, {})
        announcements.update(unit.db, self.to_agree, confirmed_at=NOW - HOUR, confirmed_by=self[Who.ORGANIZER])
        self.going_letter = self._announcement(unit, Who.HOST, State.SENDING, own)
        announcements.update(unit.db, self.going_letter, begins_at=NOW + HOUR)
        self.paused_letter = self._announcement(unit, Who.HOST, State.PAUSED, own)
        self.sent_letter = self._announcement(unit, Who.HOST, State.DONE, own)
        unit.db.execute(
            "INSERT INTO outbox (dedup_key, member_id, kind, lane, announcement_id, due_at, state, settled_at)"
            " VALUES ('x', :m, 'announcement', 'announcement', :a, :now, :sent, :now)",
            {"m": self[Who.SIGNED_UP], "a": self.sent_letter, "now": NOW - HOUR, "sent": CopyState.SENT},
        )

    def _announcement(self, unit: Unit, author: Who, state: State, segment: Mapping[str, tuple[str, ...]]) -> int:
        number = announcements.add(unit.db, self[author], NOW - DAY, segment=segment, repeats=None)
        for language in ("ru", "en"):
            announcements.set_text(unit.db, number, language, "Сбор у входа", "Сбор у входа")
        button = LinkButton("К событию", payload=f"event_{self.coming}")
        announcements.update(unit.db, number, buttons=announcements.buttons_as_json((button,)))
        put(unit.db, announcements.STATE, number, state)
        return number

    # -- calling -----------------------------------------------------------------------------------

    def leaves(self, who: Who) -> None:
        """In the open transaction: as entitled as before, but no member any more."""
        self.db.execute("UPDATE members SET status = 'left' WHERE id = ?", (self[who],))

    def withdraws_consent(self, who: Who) -> None:
        """In the open transaction: as entitled as before, but the consent is taken back."""
        stored_consents.add(self.db, Consent(self[who], Purpose.MEMBERSHIP, False, 2, "ru", "x", "Отзываю", NOW - 1))

    def trial(self, work: Callable[[Unit], Any]) -> Any:
        """Run `work` in a transaction that is always undone, with all that it did to keys."""
        self.db.execute("BEGIN")
        kept = {path: path.read_bytes() for path in self.key_folder.iterdir()}
        try:
            return work(self.unit())
        finally:
            self.db.execute("ROLLBACK")
            for path, key in kept.items():
                path.write_bytes(key)

    # -- ideas -------------------------------------------------------------------------------------

    def _decisions(self, unit: Unit) -> None:
        """The author's: one that gathers, one that is voted on (the rival came too late for it), a draft."""

        def proposed(title: str, *, put_up: bool = True, secret: bool = False, by: Who = Who.AUTHOR) -> int:
            kind = DecisionKind.PROPOSAL
            said = deciding_together.Draft(kind=kind, title=title, text="Так удобнее всем", secret=secret)
            decision_id = deciding_together.draft(unit, self[by], said).id
            if put_up:
                deciding_together.put_up(unit, self[by], decision_id)
                decisions.update(unit.db, decision_id, put_up_at=unit.now - 8 * DAY)
            return decision_id

        self.proposal = proposed("Собираться вместе")

        def opened(title: str, *, secret: bool = False) -> int:
            decision_id = proposed(title, secret=secret)
            put(unit.db, decisions.DECISION, decision_id, DecisionState.FROZEN)
            vote.open_vote(unit, decision_of(unit, decision_id))
            vote_news.closed(unit, decision_of(unit, decision_id))  # everybody was told
            return decision_id

        self.voted_on = opened("Писать отчёты реже")
        self.voted_on_secretly = opened("Доверить ключ от зала", secret=True)
        self.decided = opened("Встречаться в парке")
        unit.db.execute("DELETE FROM electorate WHERE member_id = ?", (self[Who.RIVAL],))
        casting.cast(unit, self.listed, self.voted_on, NO)
        casting.cast(unit, self.listed, self.decided, YES)
        outcome = counting.Outcome(counting.ADOPTED, "passed", {YES: 1}, 1).as_json()
        unit.db.execute(
            "UPDATE decisions SET closed_at = ?, until = NULL, outcome = ? WHERE id = ?",
            (unit.now, json.dumps(outcome), self.decided),
        )
        put(unit.db, decisions.DECISION, self.decided, DecisionState.ADOPTED)
        decisions.update(unit.db, self.proposal, next_step="Собрать список", next_owner=self.hidden, next_due=NOW)
        unit.db.execute("UPDATE decisions SET about = ? WHERE id = ?", (self.hidden, self.voted_on))
        self.drafted_decision = proposed("Набросок решения", put_up=False)
        self.asked_trust = proposed("Доверить группу", put_up=False)
        decisions.update(unit.db, self.asked_trust, about=self[Who.ADDRESSEE], asked_at=unit.now)
        self.unasked_trust = proposed("Доверить кружок", put_up=False)
        decisions.update(unit.db, self.unasked_trust, about=self.hidden)
        self.left_decision = proposed("Забытое дело")
        decisions.support(unit.db, self.left_decision, self[Who.GROUP_MATE], 1, unit.now)
        decisions.unsupport(unit.db, self.left_decision, self[Who.AUTHOR])
        put(unit.db, decisions.DECISION, self.left_decision, DecisionState.ORPHANED)
        decisions.update(unit.db, self.left_decision, until=NOW + DAY, left_in=DecisionState.GATHERING)
        ways.demand(unit.db, self.proposal, self.listed)

        def protested(title: str, signers: tuple[int, ...]) -> int:
            """Adopted, with a protest that `signers` sign."""
            decision_id = opened(title)
            unit.db.execute("DELETE FROM electorate WHERE member_id = ?", (self[Who.RIVAL],))
            unit.db.execute(
                "UPDATE decisions SET closed_at = ?, until = ?, outcome = ? WHERE id = ?",
                (unit.now, NOW + 3 * DAY, json.dumps(outcome), decision_id),
            )
            put(unit.db, decisions.DECISION, decision_id, DecisionState.PROTEST)
            begun = stored_protests.begin(
                unit.db, decision_id, author_id=signers[0], reason="Изменили текст", need=99, seed="семя", now=unit.now
            )
            for one in signers:
                stored_protests.sign(unit.db, begun.id, one, "Не было бюллетеня", unit.now)
            return decision_id

        self.protested = protested("Менять расписание", (self.listed,))
        self.in_lot = protested("Менять кабинеты", (self[Who.GROUP_MATE],))
        lot = stored_protests.running(unit.db, self.in_lot)
        assert lot is not None
        stored_protests.close_lists(
            unit.db, lot.id, signed=1, signers="a", pool=(self[Who.MEMBER],), pool_print="b", now=unit.now
        )
        stored_protests.draw(unit.db, lot.id, (self[Who.MEMBER], self.listed, self.hidden))
        put(unit.db, decisions.DECISION, self.in_lot, DecisionState.LOT)
        self.talked_about = proposed("Обсудить вместе")
        talked = decision_of(unit, self.talked_about)
        people = (self[who] for who in (Who.MEMBER, Who.EXPERT, Who.HOST, Who.GROUP_MATE, Who.FRIEND, Who.SPEAKER))
        for one in people:
            decisions.support(unit.db, talked.id, one, 1, unit.now)
        put(unit.db, decisions.DECISION, talked.id, DecisionState.DISCUSSION)
        decisions.update(unit.db, talked.id, until=NOW + 3 * DAY)
        self.amendment = replying.propose(
            unit, self[Who.GROUP_MATE], talked.id, 1, "Так удобнее всем, кроме пятницы", "В пятницу нет сил", 1
        ).id
        stored_amendments.support(unit.db, self.amendment, self.listed)
        self.offered = proposed("Встречаться каждую неделю", by=Who.LEADER)
        decisions.support(unit.db, self.offered, self.listed, 1, unit.now)
        merging.offer(unit, self[Who.LEADER], self.offered, self.proposal)

    def _ideas(self, unit: Unit) -> None:
        trust.put(unit.db, Standing(self[Who.AUTHOR], Trust.GIVEN, unit.now))

        def idea(kind: Kind, *, published: bool = True, open_to: OpenTo = OpenTo.MEMBERS) -> int:
            said = proposing.Draft(
                kind=kind, title="Общая забота", words="Что происходит и у кого", tags=["math"], level=Level.NETWORK,
                open_to=open_to,
            )  # fmt: skip
            idea_id = proposing.draft(unit, self[Who.AUTHOR], said).id
            if published:
                proposing.publish(unit, self[Who.AUTHOR], idea_id)
            return idea_id

        self.problem = idea(Kind.PROBLEM)
        self.open_problem = idea(Kind.PROBLEM, open_to=OpenTo.ALL)
        self.drafted = idea(Kind.PROBLEM, published=False)
        self.project = idea(Kind.PROJECT)
        self.drafted_project = idea(Kind.PROJECT, published=False)
        backing.back(unit, self[Who.GROUP_MATE], self.problem)
        self._problems(unit, idea)
        self._team(unit, idea(Kind.PROJECT))
        self._work(unit)

    def _materials(self, unit: Unit) -> None:
        """In every state; and something that was sent and isn't shared."""
        author = self[Who.AUTHOR]

        def sent(source: str) -> int:
            item = Item(kind=FileKind.DOCUMENT, file_id=f"M{source}", unique_id=source, name="Дроби.pdf", size=9,
                        mime="application/pdf")  # fmt: skip
            return parcels.take(unit, author, source, (item,)).parcel.id

        def material(source: str, *, published: bool = True) -> int:
            said = sharing.Draft(
                parcel=sent(source), title="Дроби без слёз", subject="math", grades=Grades(5, 6),
                form=MaterialForm.WORKSHEET, licence=Licence.BY,
            )  # fmt: skip
            made = sharing.draft(unit, author, said)
            looking.note(unit, source, sha256(source.encode()).hexdigest(), Look(content=Content.PDF))
            sharing.change(unit, author, made.id, {"about": "Двадцать <задач>", "sources": "Свои"})
            if published:
                sharing.publish(unit, author, made.id)
            return made.id

        self.material, self.open_material = material("1"), material("2")
        sharing.change(unit, author, self.open_material, {"open_to": MaterialOpenTo.ALL})
        self.drafted_material, self.submitted_material = material("3", published=False), material("4", published=False)
        put(unit.db, materials.STATE, self.submitted_material, MaterialState.SUBMITTED)
        self.withdrawn_material = material("5")
        sharing.withdraw(unit, author, self.withdrawn_material)
        using.use(unit, self[Who.GROUP_MATE], self.open_material, "Прошло <хорошо>")
        using.thank(unit, self[Who.GROUP_MATE], self.open_material, True)
        favourites.keep(unit, self[Who.GROUP_MATE], self.open_material)
        self.parcel = sent("album")
        self._collections(unit)
        give(unit, Thing(MATERIAL, self.material), COAUTHOR, self[Who.FRIEND], by=author)
        coauthors.invite(unit, author, self.material, self.listed)
        invite(unit, Thing(MATERIAL, self.material), COAUTHOR, self[Who.ADDRESSEE], by=author)

    def _collections(self, unit: Unit) -> None:
        """One that its owner alone sees, and one that is shared; a material of both was taken back since."""
        owner = self[Who.AUTHOR]

        def made(title: str) -> int:
            collection = collecting.make(unit, owner, title, "К <зиме>", self.open_material)
            collecting.put(unit, owner, collection.id, self.material)
            stored_collections.put(unit.db, collection.id, self.withdrawn_material, unit.now)
            return collection.id

        self.private_collection, self.collection = made("Только мне"), made("Дроби без слёз")
        put(unit.db, stored_collections.STATE, self.collection, CollectionState.SHARED)
        collection_access.refresh(unit, self.collection)

    def _team(self, unit: Unit, calling: int) -> None:
        """A project that calls a team: two lead it, one takes part, one supervises, one asks, one is invited."""
        author = self[Who.AUTHOR]
        for field in WORDED:
            kit.fill(unit, author, calling, field, "Договорились <так>")
        kit.fill(unit, author, calling, KitField.ROLES, "Историк — 3\nХудожник — 1")
        kit.fill(unit, author, calling, KitField.MONTHS, 4)
        kit.fill(unit, author, calling, KitField.ANSWER_BY, NOW + 20 * DAY)
        kit.fill(unit, author, calling, KitField.ETHICS, True)
        stored_projects.update(unit.db, calling, from_above=1)
        project_course.call(unit, author, calling)
        self.calling, self.seat = calling, stored_projects.roles(unit.db, calling)[0].id or 0
        for who in (Who.GROUP_MATE, Who.GROUP_LEADER):
            team.ask(unit, self[who], calling, self.seat, "Веду <кружок>")
        team.decide(unit, author, calling, self[Who.GROUP_MATE], True)
        give(unit, Thing(IDEA, calling), SUPERVISOR, self[Who.EXPERT], by=author)
        give(unit, Thing(IDEA, calling), LEADER, self[Who.FRIEND], by=author)
        stored_projects.seat(unit.db, calling, self[Who.ADDRESSEE], self.seat)
        invite(unit, Thing(IDEA, calling), PARTICIPANT, self[Who.ADDRESSEE], by=author)

    def _problems(self, unit: Unit, idea: Callable[[Kind], int]) -> None:
        """One that is solved, one whose author has left; an answer that helped, somebody who was asked."""
        self.solved = idea(Kind.PROBLEM)
        self.orphan = idea(Kind.PROBLEM)
        unit.db.execute("UPDATE ideas SET author_id = ? WHERE id = ?", (self[Who.LEFT], self.orphan))
        solving.solve(unit, self[Who.AUTHOR], self.solved, "Помогло чтение по ролям")
        proposing.change(unit, self[Who.AUTHOR], self.problem, {"tried": "Подчёркивали вопрос"})
        self.answer = writing.write(unit, self[Who.FRIEND], Thing(IDEA, self.problem), "Читаем условие по ролям").id
        solved_by = writing.write(unit, self[Who.FRIEND], Thing(IDEA, self.solved), "И здесь по ролям").id
        discussed.mark_helped(unit, self[Who.AUTHOR], Thing(IDEA, self.solved), solved_by, True)
        self.solved_answer = solved_by
        group_cards.switch(unit.db, CHAT, True)
        asked_in_groups.put_link(unit.db, CHAT, "a-code-of-a-group")
        asked_in_groups.put(unit.db, self.solved, CHAT)
        solving.thank(unit, self[Who.AUTHOR], self.solved, self[Who.FRIEND], "Спасибо за роли")
        unit.db.execute("DELETE FROM problem_asked")
        asked.ask(unit.db, self.problem, self[Who.ADDRESSEE], unit.now)
        asked.set_unasked(unit.db, self[Who.FRIEND], True, unit.now)
        for told in (f"{IDEA}:", f"{THREAD}:"):
            withdraw(unit, told)

    # -- reviews -----------------------------------------------------------------------------------

    def _reviews(self, unit: Unit) -> None:
        """Of a meeting, as if it were the work of its hosts: see tests/builders/probes.py."""

        def review(version: int, part: PartState, *, state: ReviewState = ReviewState.OPEN, done: bool = False) -> int:
            review_id = reviews.add(
                unit.db, thing(self.over), version, WORK.name, by=self[Who.HOST], subjects=["math"], grades=["middle"],
                now=NOW - DAY,
            )  # fmt: skip
            of = Thing(REVIEW, review_id)
            parts.add(unit.db, of, REVIEWER, self[Who.REVIEWER], part, by=None, now=NOW - DAY)
            if done:
                for judge in (self[Who.REVIEWER], self.hidden):
                    judgements.put(
                        unit.db, REVIEW, Judgement(review_id, judge, (4, 4, 4, 4, 3), "Добавьте критерии", NOW - HOUR)
                    )
                parts.add(unit.db, of, REVIEWER, self.hidden, part, by=None, now=NOW - DAY)
            put(unit.db, reviews.STATE, review_id, state)
            return review_id

        self.review_asked = review(1, PartState.INVITED)
        self.review_open = review(2, PartState.ACCEPTED)
        self.review_out = review(3, PartState.ACCEPTED, state=ReviewState.RECOMMENDED, done=True)

    def _work(self, unit: Unit) -> None:
        """The plan and the diary of a project."""
        author = self[Who.AUTHOR]
        self.milestone = planning.add(unit, author, self.project, Wanted("Готова карта", due_at=unit.now + 60 * DAY)).id
        self.task = planning.add(unit, author, self.project, Wanted("Собрать рассказы", self.milestone)).id
        planning.add(unit, author, self.project, Wanted("Нарисовать", self.milestone, author, unit.now + 50 * DAY))
        photo = {"kind": "photo", "file_id": "P", "unique_id": "U", "name": "photo.jpg", "size": 9}
        step = diary.tell(unit, author, self.project, "Встретились и договорились", photo, self.task)
        self.step, self.photo = step.id, step.files[0].id
