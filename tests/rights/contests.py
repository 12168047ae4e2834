"""Rights: contests."""

from __future__ import annotations

from domain.events.contests import Phase
from domain.events.events import DAY, HOUR, EventForm
from services.events import contests, copying
from tests.rights.events import NOT_HOST, OWN, new_draft
from tests.rights.persons import ACTING, EVERYBODY, HOSTS, LEADERS, PROGRAMME, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import NOW, Stage

ENTRANTS = frozenset({Who.ENTRANT, Who.RIVAL})
MAKERS = {**OWN, Who.JUROR: "error-contest-juror-enters"}
DATES = (NOW + 6 * DAY, NOW + 9 * DAY, "Замысел")


def _card(phase: Phase):
    def sees(stage: Stage, who, card):
        assert (card.mine is not None) == (who in ENTRANTS), "everybody sees their own work only"
        assert bool(card.lines) == (phase is Phase.PUBLISHED), "nobody sees a score before the protocol"
        assert card.judges == (who is Who.JUROR)
        assert card.hosts_it == (who in HOSTS)

    return sees


def _works(stage: Stage, who, works):
    assert len(works) == 2
    assert all(score is None for _, score in works), "another juror's scores stay hidden"


def _own(stage: Stage, who, result):
    assert result.entry.member_id == stage[who]
    assert {score.number for score in result.scores} == {result.entry.id}


def _placed(stage: Stage, who, found):
    _, _, placed = found
    assert len(placed) == 2
    assert all(one.name for one in placed)


CONTESTS = Area(
    "Contests",
    90,
    (
        Row(
            use_case=contests.create,
            says="A new contest",
            may=LEADERS,
            call=lambda s, who: (new_draft(form=EventForm.CONTEST), NOW + 12 * DAY, "Замысел"),
        ),
        Row(
            use_case=copying.again,
            says="What a copy of an event begins with",
            on="a contest",
            may=HOSTS - {Who.COHOST},
            call=lambda s, who: (s.out,),
            refusal=NOT_HOST,
            but={Who.COHOST: "error-no-right"},
        ),
        Row(
            use_case=copying.copy_contest,
            says="The same contest with other dates",
            may=HOSTS - {Who.COHOST},
            call=lambda s, who: (s.out, new_draft(form=EventForm.CONTEST), NOW + 12 * DAY, "Замысел"),
            refusal=NOT_HOST,
            but={Who.COHOST: "error-no-right"},
        ),
        Row(
            use_case=contests.set_up,
            says="Set the criteria and dates of a contest",
            may=HOSTS,
            call=lambda s, who: (s.contest_draft, *DATES),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=contests.weigh,
            says="Say how much each criterion counts",
            may=HOSTS,
            call=lambda s, who: (s.taking, "1"),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=contests.weigh,
            says="Say how much each criterion counts",
            on="once works are judged",
            may=frozenset(),
            call=lambda s, who: (s.judging, "1"),
            refusal=NOT_HOST,
            but=dict.fromkeys(HOSTS, "error-contest-weights-fixed"),
        ),
        Row(use_case=contests.known, may=HOSTS, call=lambda s, who: (s.taking,), refusal=NOT_HOST),
        Row(
            use_case=contests.card,
            says="A contest's card",
            on="while works are judged",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.judged,),
            sees=_card(Phase.JUDGING),
        ),
        Row(
            use_case=contests.card,
            says="A contest's card",
            on="after the protocol",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.out,),
            sees=_card(Phase.PUBLISHED),
        ),
        Row(
            use_case=contests.require_may_enter,
            says="Begin to send a work",
            may=ACTING - PROGRAMME,
            call=lambda s, who: (s.taking,),
            but=MAKERS,
        ),
        Row(
            use_case=contests.submit,
            says="Send a work in, or replace it",
            may=ACTING - PROGRAMME,
            call=lambda s, who: (s.taking, "Урок", "Слова", None, None),
            but=MAKERS,
        ),
        Row(
            use_case=contests.submit,
            says="Send a work in, or replace it",
            on="after the last moment for works",
            may=frozenset(),
            call=lambda s, who: (s.judging, "Урок", "Слова", None, None),
            refusal="error-contest-late",
        ),
        Row(
            use_case=contests.withdraw,
            says="Take one's work back",
            may=ENTRANTS,
            idle=ACTING - ENTRANTS,
            call=lambda s, who: (s.taking,),
            sees=lambda s, who, _: (
                s.db.execute("SELECT count(*) FROM contest_entries WHERE event_id = ?", (s.taking,)).fetchone()[0]
                == (1 if who in ENTRANTS else 2)
                or _fail("only the own work goes")
            ),
        ),
        Row(
            use_case=contests.withdraw,
            says="Take one's work back",
            on="after the last moment for works",
            may=frozenset(),
            asks=Asks.NOTHING,
            call=lambda s, who: (s.judging,),
            refusal="error-contest-late",
        ),
        Row(
            use_case=contests.works,
            may={Who.JUROR},
            call=lambda s, who: (s.judging,),
            refusal="error-contest-not-juror",
            sees=_works,
        ),
        Row(
            use_case=contests.work,
            says="One work, to be judged",
            may={Who.JUROR},
            call=lambda s, who: (s.work,),
            refusal="error-contest-not-juror",
        ),
        Row(use_case=contests.event_of_entry, may=EVERYBODY, asks=Asks.NOTHING, call=lambda s, who: (s.work,)),
        Row(
            use_case=contests.judge,
            says="Score a work",
            may={Who.JUROR},
            call=lambda s, who: (s.work, "7", "Хорошо"),
            refusal="error-contest-not-juror",
        ),
        Row(
            use_case=contests.set_up,
            says="Set the criteria and dates of a contest",
            on="while works are judged: the results can be moved",
            may=HOSTS,
            call=lambda s, who: (s.judging, NOW - HOUR, NOW + 9 * DAY, None),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=contests.set_up,
            says="Set the criteria and dates of a contest",
            on="after the protocol",
            may=frozenset(),
            call=lambda s, who: (s.out, NOW - HOUR, NOW + 9 * DAY, None),
            refusal=NOT_HOST,
            but=dict.fromkeys(HOSTS, "error-contest-over"),
        ),
        *(
            Row(
                use_case=contests.judge,
                says="Score a work",
                on=on,
                may=frozenset(),
                call=lambda s, who, at=at: (s.entry(getattr(s, at), Who.ENTRANT), "7", "Хорошо"),
                refusal="error-contest-not-juror",
                but={Who.JUROR: phase},
            )
            for on, at, phase in (
                ("before the last moment for works", "taking", "error-contest-phase"),
                ("after the protocol", "out", "error-contest-over"),
            )
        ),
        Row(
            use_case=contests.publish,
            says="Close the judging: the protocol is public",
            may=HOSTS,
            call=lambda s, who: (s.judged,),
            refusal=NOT_HOST,
        ),
        Row(
            use_case=contests.placed,
            says="Who sent which work, with places and points",
            may=HOSTS,
            call=lambda s, who: (s.out,),
            refusal=NOT_HOST,
            sees=_placed,
        ),
        Row(
            use_case=contests.placed,
            says="Who sent which work, with places and points",
            on="before the protocol",
            may=frozenset(),
            call=lambda s, who: (s.judged,),
            refusal=NOT_HOST,
            but=dict.fromkeys(HOSTS, "error-contest-not-out"),
        ),
        Row(
            use_case=contests.own_result,
            says="The scores and texts of one's work",
            may=ENTRANTS,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.out,),
            refusal="error-contest-entry-gone",
            sees=_own,
        ),
        Row(
            use_case=contests.own_result,
            says="The scores and texts of one's work",
            on="before the protocol",
            may=frozenset(),
            asks=Asks.NOTHING,
            call=lambda s, who: (s.judged,),
            refusal="error-contest-entry-gone",
        ),
        Row(
            use_case=contests.appeal,
            may={Who.ENTRANT},
            call=lambda s, who: (s.out, "Прошу пересмотреть"),
            refusal="error-contest-entry-gone",
            but={Who.RIVAL: "error-contest-appealed"},
        ),
        Row(use_case=contests.appeal_of, may=HOSTS, call=lambda s, who: (s.appealed,), refusal=NOT_HOST),
        Row(use_case=contests.answer_appeal, may=HOSTS, call=lambda s, who: (s.appealed, "Ответ"), refusal=NOT_HOST),
    ),
)


def _fail(why: str) -> None:
    raise AssertionError(why)


__all__ = ["CONTESTS", "HOUR"]
