"""Seats, reminders, changes, the programme, attendance, contests."""

from __future__ import annotations

from domain.events.attendance import Source
from domain.events.events import DAY, HOUR, Scope, SeatState
from domain.events.programme import HOST, JURY, SPEAKER
from services.base import parts
from services.base.unit import Unit
from services.events import attendance, contests, editing, programme, questions, seats, zone_rules
from services.events.access import thing
from storage.base import members
from storage.events import events
from storage.events import questions as stored_questions
from tests.rights.persons import Who
from tests.rights.stage import LINK, NOW, Stage
from tests.samples.notices.sample import Sample, passes, planned

# -- seats -----------------------------------------------------------------------------------------


def signed_up(unit: Unit, stage: Stage) -> object:
    return seats.sign_up(unit, stage[Who.MEMBER], stage.roomy)


def signed_up_where_silence_frees(unit: Unit, stage: Stage) -> object:
    events.update(unit.db, stage.roomy, place=None, silence_frees=True)
    return signed_up(unit, stage)


def signed_up_at_the_last_moment(unit: Unit, stage: Stage) -> object:
    events.update(unit.db, stage.roomy, place=None, link=LINK, starts_at=NOW + HOUR // 2)
    return signed_up(unit, stage)


def signed_up_before_the_link_is_known(unit: Unit, stage: Stage) -> object:
    events.update(unit.db, stage.roomy, place=None, starts_at=NOW + HOUR // 2)
    return signed_up(unit, stage)


def takes_part(unit: Unit, stage: Stage) -> object:
    return seats.sign_up(unit, stage[Who.MEMBER], stage.taking)


def signed_up_for_a_series(unit: Unit, stage: Stage) -> object:
    return seats.sign_up_series(unit, stage[Who.MEMBER], stage.meeting)


def signed_up_for_a_long_series(unit: Unit, stage: Stage) -> object:
    editing.lengthen(unit, stage[Who.HOST], stage.meeting, 5)
    return signed_up_for_a_series(unit, stage)


def a_seat_is_free(unit: Unit, stage: Stage) -> object:
    return seats.cancel(unit, stage[Who.SIGNED_UP], stage.coming)


def a_seat_is_free_just_before(unit: Unit, stage: Stage) -> None:
    """Whoever says «иду» first has it."""
    events.update(unit.db, stage.coming, starts_at=NOW + 5 * HOUR)
    seats.sign_up(unit, stage[Who.MEMBER], stage.coming)
    seats.cancel(unit, stage[Who.SIGNED_UP], stage.coming)


def another_was_quicker(unit: Unit, stage: Stage) -> None:
    a_seat_is_free_just_before(unit, stage)
    seats.accept(unit, stage[Who.MEMBER], stage.coming)


def the_offer_runs_out(unit: Unit, stage: Stage) -> None:
    passes(unit, NOW + 2 * HOUR)


def fewer_seats(unit: Unit, stage: Stage) -> object:
    return editing.change(unit, stage[Who.HOST], stage.coming, {"capacity": 1})


def it_begins(unit: Unit, stage: Stage) -> None:
    passes(unit, NOW + 6 * 60)


def signed_up_where_it_is_asked(unit: Unit, stage: Stage) -> object:
    stored_questions.add(unit.db, stage.roomy, "С чего <начнём>?", ())
    return signed_up(unit, stage)


def asked_otherwise(unit: Unit, stage: Stage) -> object:
    return questions.change(unit, stage[Who.HOST], stage.question, "Что вы <пьёте>?", "Чай\nКофе")


def asked_no_more(unit: Unit, stage: Stage) -> object:
    return questions.remove(unit, stage[Who.HOST], stage.question)


def removed(unit: Unit, stage: Stage) -> object:
    return seats.remove(unit, stage[Who.HOST], stage.coming, stage[Who.SIGNED_UP], "Мест <меньше>")


def silent(unit: Unit, stage: Stage) -> None:
    """In the evening: before a morning nobody could use the seat."""
    events.update(unit.db, stage.coming, silence_frees=True, starts_at=NOW + 5 * DAY + 9 * HOUR)
    planned(unit, stage.coming)
    passes(unit, NOW + 5 * DAY + 8 * HOUR)


# -- before it -------------------------------------------------------------------------------------


def reminded(unit: Unit, stage: Stage) -> None:
    events.update(unit.db, stage.coming, place=None, link=LINK)
    planned(unit, stage.coming)
    passes(unit, NOW + 5 * DAY - 60)


def reminded_where_others_want_the_seat(unit: Unit, stage: Stage) -> None:
    events.update(unit.db, stage.coming, capacity=1)
    planned(unit, stage.coming)
    passes(unit, NOW + 5 * DAY - 60)


def reminded_to_send_a_work(unit: Unit, stage: Stage) -> None:
    takes_part(unit, stage)
    planned(unit, stage.taking)
    passes(unit, NOW + 5 * DAY - 60)


def moved(unit: Unit, stage: Stage) -> None:
    changed = {"starts_at": NOW + 6 * DAY, "place": "Лицей <№ 1>"}
    editing.change(unit, stage[Who.HOST], stage.coming, changed)
    passes(unit, NOW + HOUR)


def another_link(unit: Unit, stage: Stage) -> None:
    editing.change(unit, stage[Who.HOST], stage.running, {"link": LINK + "/2"})
    passes(unit, NOW + 15 * 60)


def another_link_days_before(unit: Unit, stage: Stage) -> None:
    events.update(unit.db, stage.coming, place=None, link=LINK)
    editing.change(unit, stage[Who.HOST], stage.coming, {"link": LINK + "/2"})
    passes(unit, NOW + HOUR)


def the_link_is_taken_away(unit: Unit, stage: Stage) -> None:
    events.update(unit.db, stage.coming, place=None, link=LINK)
    editing.change(unit, stage[Who.HOST], stage.coming, {"link": None})
    passes(unit, NOW + HOUR)


def a_series_moved(unit: Unit, stage: Stage) -> None:
    signed_up_for_a_series(unit, stage)
    editing.change(unit, stage[Who.HOST], stage.meeting, {"place": "Лицей"}, Scope.ALL)
    passes(unit, NOW + HOUR)


def a_contest_moved(unit: Unit, stage: Stage) -> None:
    contests.set_up(unit, stage[Who.HOST], stage.taking, NOW + 6 * DAY, NOW + 20 * DAY, None)
    passes(unit, NOW + HOUR)


def the_zone_has_other_rules(unit: Unit, stage: Stage) -> None:
    """The walls were noted under rules by which the same clock showed another moment."""
    unit.db.execute("UPDATE events SET wall_start = wall_start + 3600 WHERE id = ?", (stage.coming,))
    unit.db.execute("UPDATE events SET wall_end = wall_end + 3600 WHERE id = ?", (stage.coming,))
    unit.db.execute("UPDATE members SET zone = 'Asia/Vladivostok' WHERE id = ?", (stage[Who.SIGNED_UP],))
    assert zone_rules.follow(unit) == 1


def the_link_is_there(unit: Unit, stage: Stage) -> None:
    events.update(unit.db, stage.soon, link=None)
    editing.change(unit, stage[Who.HOST], stage.soon, {"link": LINK})


def the_link_is_missing(unit: Unit, stage: Stage) -> None:
    events.update(unit.db, stage.coming, place=None)
    planned(unit, stage.coming)
    passes(unit, NOW + 5 * DAY - 60)


def nobody_comes(unit: Unit, stage: Stage) -> None:
    planned(unit, stage.roomy)
    passes(unit, NOW + 4 * DAY)


def no_host_hears(unit: Unit, stage: Stage) -> None:
    for host in programme.hosts(unit, stage.coming):
        members.update(unit.db, host, reachable=0)
    planned(unit, stage.coming)
    passes(unit, NOW + 3 * DAY)


def one_host_of_two_does_not_hear(unit: Unit, stage: Stage) -> None:
    second = stage[Who.MEMBER]
    programme.invite(unit, stage[Who.ORGANIZER], stage.coming, second, HOST)
    programme.answer(unit, second, stage.coming, HOST, True)
    members.update(unit.db, stage[Who.HOST], reachable=0)
    planned(unit, stage.coming)
    passes(unit, NOW + 3 * DAY)


def cancelled(unit: Unit, stage: Stage) -> object:
    return editing.cancel(unit, stage[Who.HOST], stage.coming, "Болезнь <ведущего>")


def a_series_cancelled(unit: Unit, stage: Stage) -> object:
    signed_up_for_a_series(unit, stage)
    return editing.cancel(unit, stage[Who.HOST], stage.meeting, "Болезнь", Scope.ALL)


def published(unit: Unit, stage: Stage) -> None:
    events.update(unit.db, stage.draft, subject="math")
    editing.publish(unit, stage[Who.HOST], stage.draft)
    passes(unit, NOW + DAY)


# -- after it --------------------------------------------------------------------------------------


def it_ends(unit: Unit, stage: Stage) -> None:
    passes(unit, NOW + 2 * HOUR)


def it_ends_with_the_list_closed(unit: Unit, stage: Stage) -> None:
    it_ends(unit, stage)
    attendance.close_list(unit, stage[Who.HOST], stage.running)


def recorded(unit: Unit, stage: Stage) -> object:
    return editing.change(unit, stage[Who.HOST], stage.over, {"recording": LINK})


def marked_absent(unit: Unit, stage: Stage) -> object:
    return attendance.mark(unit, stage[Who.HOST], stage.over, stage[Who.SIGNED_UP], SeatState.NO_SHOW, Source.LIST)


def disputes(unit: Unit, stage: Stage) -> object:
    return attendance.dispute(unit, stage[Who.ABSENT], stage.over, "Я <был>")


def _decided(accepted: bool) -> Sample:
    return lambda unit, stage: attendance.decide_dispute(unit, stage[Who.HOST], stage.dispute, accepted)


# -- the programme ---------------------------------------------------------------------------------


def _invited(role: str, at: str) -> Sample:
    return lambda unit, stage: programme.invite(unit, stage[Who.HOST], getattr(stage, at), stage.listed, role)


def _answers(accepted: bool) -> Sample:
    return lambda unit, stage: programme.answer(unit, stage[Who.ASKED], stage.coming, HOST, accepted)


def the_host_leaves(unit: Unit, stage: Stage) -> None:
    parts.release(unit, stage[Who.LEADER])


def the_host_is_back(unit: Unit, stage: Stage) -> None:
    the_host_leaves(unit, stage)
    programme.came_back(unit, stage[Who.LEADER])


# -- contests --------------------------------------------------------------------------------------


def the_intake_ends(unit: Unit, stage: Stage) -> None:
    passes(unit, NOW + 5 * DAY + 60)


def the_intake_ends_without_works(unit: Unit, stage: Stage) -> None:
    unit.db.execute("DELETE FROM contest_entries WHERE event_id = ?", (stage.taking,))
    the_intake_ends(unit, stage)


def the_intake_ends_without_a_jury(unit: Unit, stage: Stage) -> None:
    parts.end(unit, thing(stage.taking), JURY, stage[Who.JUROR])
    the_intake_ends(unit, stage)


def judging_goes_on(unit: Unit, stage: Stage) -> None:
    planned(unit, stage.judging)
    passes(unit, NOW + 8 * DAY)


def all_is_judged(unit: Unit, stage: Stage) -> None:
    planned(unit, stage.judged)
    passes(unit, NOW + 8 * DAY)


def a_juror_leaves(unit: Unit, stage: Stage) -> None:
    parts.release(unit, stage[Who.JUROR])


def the_protocol_is_out(unit: Unit, stage: Stage) -> object:
    return contests.publish(unit, stage[Who.HOST], stage.judged)


def appeals(unit: Unit, stage: Stage) -> object:
    return contests.appeal(unit, stage[Who.ENTRANT], stage.out, "Прошу <пересмотреть>")


def answered(unit: Unit, stage: Stage) -> object:
    return contests.answer_appeal(unit, stage[Who.HOST], stage.appealed, "Ответ")


NOT_ASKED_FOR = {
    # what others ask of a person
    "event-invited", "event-trouble", "event-host-back", "event-dispute", "contest-appeal",
    # what is brought to mind, or may be of use
    "event-reminder", "event-news", "event-over", "event-feedback", "event-recording",
}  # fmt: skip
SAMPLES: dict[str, tuple[Sample, ...]] = {
    "event-signed-up": (
        signed_up_where_it_is_asked,
        signed_up,
        signed_up_where_silence_frees,
        signed_up_at_the_last_moment,
        signed_up_before_the_link_is_known,
        takes_part,
    ),
    "event-series-signed-up": (signed_up_for_a_series, signed_up_for_a_long_series),
    "event-offer": (a_seat_is_free,),
    "event-ask": (a_seat_is_free_just_before,),
    "event-seat-gone": (another_was_quicker,),
    "event-offer-expired": (the_offer_runs_out,),
    "event-offer-withdrawn": (fewer_seats,),
    "event-queue-closed": (it_begins,),
    "event-removed": (removed,),
    "event-question-gone": (asked_no_more, asked_otherwise),
    "event-silence": (silent,),
    "event-reminder": (reminded, reminded_where_others_want_the_seat, reminded_to_send_a_work),
    "event-changed": (
        moved,
        another_link,
        another_link_days_before,
        the_link_is_taken_away,
        a_series_moved,
        a_contest_moved,
    ),
    "event-clock-changed": (the_zone_has_other_rules,),
    "event-link": (the_link_is_there,),
    "event-no-link": (the_link_is_missing,),
    "event-trouble": (nobody_comes, no_host_hears, one_host_of_two_does_not_hear),
    "event-cancelled": (cancelled, a_series_cancelled),
    "event-news": (published,),
    "event-over": (it_ends, it_ends_with_the_list_closed, judging_goes_on, all_is_judged),
    "event-feedback": (it_ends,),
    "event-recording": (recorded,),
    "event-absent": (marked_absent,),
    "event-dispute": (disputes,),
    "event-dispute-decided": (_decided(True), _decided(False)),
    "event-invited": (_invited(SPEAKER, "coming"), _invited(HOST, "coming"), _invited(JURY, "taking")),
    "event-invitation-answered": (_answers(True), _answers(False)),
    "event-host-back": (the_host_is_back,),
    "event-handed": (the_host_leaves,),
    "contest-judging": (the_intake_ends,),
    "contest-intake": (the_intake_ends, the_intake_ends_without_works, the_intake_ends_without_a_jury),
    "contest-reminder": (judging_goes_on,),
    "contest-juror-left": (a_juror_leaves,),
    "contest-published": (the_protocol_is_out,),
    "contest-appeal": (appeals,),
    "contest-appeal-answered": (answered,),
}
