from dataclasses import replace

from domain.base.moderating import Beside, Fact, Shown
from domain.base.things import Thing
from domain.moderation.cases import Case, CaseState, Reason, Why
from domain.moderation.trust import Standing, Trust
from handlers.moderation import screens as s
from handlers.moderation.presses import TrustPress
from services.moderation.appealing import OwnCase
from services.moderation.claims import Side
from services.moderation.deciding import CaseCard, Line
from services.moderation.trust import TrustCard
from storage.moderation.cases import Report
from tests.samples.everybody import ANNA, HOSTILE, NOW, OLGA
from tests.samples.listed import cut

THING = Thing("event", 17)
WAITING = Case(7, THING, HOSTILE.id, Why.SUBMITTED, CaseState.WAITING, NOW - 86400, NOW - 3600)
REPORTED = replace(WAITING, why=Why.REPORTED)
STOPPED = replace(
    WAITING,
    state=CaseState.STOPPED,
    decided_by=3,
    decided_at=NOW - 60,
    reason=Reason.PUPILS,
    words="<i>Имена</i> " * 28,
)
APPEALED = replace(STOPPED, state=CaseState.APPEALED, appeal="<b>Это</b> " * 38, appealed_at=NOW)
UPHELD = replace(APPEALED, state=CaseState.UPHELD, answered_by=1, answer="<u>Нет</u> " * 38)
GRANTED = replace(UPHELD, state=CaseState.PASSED)
PASSED = replace(WAITING, state=CaseState.PASSED, decided_by=3, decided_at=NOW)
SHOWN = Shown(
    "<b>Название</b> " * 7,
    "<Описание> " * 100,
    (
        Fact("event-form-seminar"),
        Fact("event-case-when", {}, {"start": (NOW, "Asia/Kamchatka")}, {"long": 90}),
        Fact("event-place", {"place": "<Дом> " * 30}),
        Fact("event-case-links", {"links": "https://example.org/?a=1&b=2"}),
    ),
)
FILES = ({"kind": "photo", "file_id": "F", "unique_id": "U", "name": "<класс>.jpg", "size": 9},) * 10
REPORTED_REMARK = replace(REPORTED, thing=Thing("remark", 2**40))
REPORTS = tuple(Report(7, n, Reason.OTHER, "<грубо> " * 60, NOW) for n in range(9))
CARD = CaseCard(WAITING, SHOWN, HOSTILE, Trust.NEWCOMER, (), (), None, None, None, 2**32 - 1, True, False, False)
CLAIMS = tuple(Report(7, n, Reason.AUTHORSHIP, "https://example.org/<и> " * 17, NOW) for n in range(9))
REPLIED = replace(REPORTED, thing=Thing("material", 2**40), reply="<моё> " * 66)
FACTS = (
    Fact("material-beside-when", moments={"when": (NOW, "Asia/Kamchatka")}),
    Fact("material-licence-by-sa"),
    Fact("material-beside-files", {"names": "<файл>.pdf, " * 8}),
    Fact("material-beside-same", {"count": 21}),
)
SIDES = tuple(
    Side(Thing("material", 2**40 - n), Beside("<Дроби> " * 14, n, FACTS), author, replace(SHOWN, files=FILES))
    for n, author in enumerate((HOSTILE, None, HOSTILE))
)


def screens(t):
    lines = [Line(WAITING, SHOWN.title, HOSTILE), Line(APPEALED, None, None), Line(REPORTED, "Замечание", None)]
    claims = (replace(CLAIMS[0], appeal="<те же> " * 50), *CLAIMS[1:])
    again = replace(REPLIED, contested_at=NOW, left_by=3)
    contested = replace(CARD, case=again, reports=claims, sides=SIDES, until=NOW + 9, earlier=(STOPPED,))
    card, own = CARD, OwnCase(WAITING, SHOWN.title, False, True, "event-proposal-approved")
    return [
        s.queue(t, cut([])),
        s.queue(t, cut(lines * 4, 1)),
        s.decided(t, cut([])),
        s.decided(t, cut([Line(PASSED, SHOWN.title, None)] * 20, 2)),
        s.card(t, card, t("moderation-said-upheld")),
        s.card(
            t, replace(card, case=replace(WAITING, locked_by=3, locked_until=NOW + 900), holder=OLGA, is_mine=False)
        ),
        s.card(t, replace(card, case=REPORTED, reports=REPORTS, earlier=(STOPPED, PASSED))),
        s.card(t, replace(card, case=STOPPED, decider=OLGA, is_mine=False, may_undo=True)),
        s.card(t, replace(card, case=APPEALED, decider=OLGA, alone=True, earlier=(STOPPED,))),
        s.card(t, replace(card, case=APPEALED, decider=OLGA, is_mine=False)),
        s.card(t, replace(card, case=UPHELD, decider=OLGA, answerer=ANNA, reports=REPORTS)),
        s.card(t, replace(card, case=GRANTED, decider=OLGA, answerer=ANNA)),
        s.card(t, replace(card, case=PASSED, decider=OLGA, may_undo=True)),
        s.card(t, replace(card, case=PASSED, decider=OLGA, is_mine=False, may_undo=True), following=lines[0]),
        s.card(t, replace(card, shown=None, case=replace(WAITING, state=CaseState.WITHDRAWN), is_mine=False)),
        s.card(t, replace(card, case=REPORTED_REMARK, shown=replace(SHOWN, facts=(), files=FILES), reports=REPORTS)),
        s.card(t, replace(card, case=REPORTED_REMARK, shown=Shown("", files=FILES[:1]), reports=REPORTS)),
        s.card(t, contested),
        s.card(t, replace(contested, is_mine=False)),
        s.side(t, contested, 1),
        s.file_beside(t, contested, 0, 8),
        s.contested(t, another=True),
        s.contested(t, another=False),
        s.mine(t, replace(own, case=REPLIED, claims=tuple(one.words for one in CLAIMS), until=NOW + 9)),
        s.mine(t, replace(own, case=REPORTED, claims=("Моё",), until=NOW + 9)),
        s.mine(t, replace(own, case=replace(PASSED, why=Why.REPORTED), claims=("Моё",))),
        s.mine(t, replace(own, case=replace(STOPPED, why=Why.REPORTED, contested_at=NOW), claims=("Моё",))),
        s.file(t, replace(card, case=REPORTED_REMARK, shown=replace(SHOWN, files=FILES)), 9),
        s.report(t, REPORTED_REMARK.thing, SHOWN.title),
        s.whole(t, replace(card, shown=replace(SHOWN, words="<слова> " * 480))),
        s.reasons(t, 7, 2**32 - 1),
        *(s.before_stop(t, 7, 2**32 - 1, why) for why in Reason if why is not Reason.OTHER),
        *(
            s.mine(t, replace(own, case=replace(case, why=why), alone=True))
            for case in (WAITING, PASSED, STOPPED, APPEALED, UPHELD, replace(WAITING, state=CaseState.WITHDRAWN))
            for why in Why
        ),
        s.mine(t, replace(own, title=None), t("error-case-appeal-late")),
        *(
            s.trust(t, TrustCard(HOSTILE, how, kept, OLGA), 7, TrustPress(id=2))
            for how in Trust
            for kept in (None, Standing(2, how, NOW, 3, "<реклама> " * 50))
        ),
        s.report(t, THING, SHOWN.title),
        s.reported(t, THING),
    ]
