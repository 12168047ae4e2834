"""The queue, deciding, the author's side, trust, reports."""

from __future__ import annotations

from typing import Any

from domain.base.errors import DomainError
from domain.base.links import LIMIT, links_in
from domain.base.lists import Window
from domain.base.things import Thing
from domain.moderation.cases import WORDS_LIMIT, Reason
from handlers.moderation import screens
from handlers.moderation.presses import (
    FROM_HOLDERS,
    FROM_PEOPLE,
    CaseFile,
    CasePress,
    CaseSide,
    DecidedPage,
    Do,
    ReportThing,
    StopFor,
    TrustPress,
    Unreported,
)
from handlers.ui.forms import engine
from handlers.ui.forms.answers import Answers
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import LongText, Text
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from locales.texts import Html
from services.moderation import appealing, deciding, queue, trust
from services.moderation.deciding import CaseCard

routes = Routes()


@routes.screen(screens.QUEUE)
async def waiting(turn: Turn, at: int = 0) -> Screen:
    return screens.queue(turn.t, await turn.ask(deciding.page, Window(at)))


@routes.press(DecidedPage)
async def decided(turn: Turn, press: DecidedPage) -> Screen:
    return screens.decided(turn.t, await turn.ask(deciding.decided, Window(press.page)))


# -- a case ----------------------------------------------------------------------------------------


async def _card(turn: Turn, case_id: int, note: Html | None = None) -> Screen:
    return screens.card(turn.t, await turn.ask(deciding.card, case_id), note)


async def _decided(turn: Turn, seen: CaseCard, note: Html | None = None) -> Screen:
    """What was decided on leads on to the next."""
    return screens.card(turn.t, seen, note, following=await turn.ask(deciding.following, seen.case.id))


async def _again(turn: Turn, press: CasePress | StopFor) -> Screen | None:
    """The case as it is now, for whoever it concerns."""
    try:
        if isinstance(press, CasePress) and press.do in (Do.MINE, Do.MEND, Do.APPEAL, Do.REPLY):
            return screens.mine(turn.t, await turn.ask(appealing.mine, press.id))
        return await _card(turn, press.id)
    except DomainError:
        return await turn.open("menu")


@routes.press(CasePress, card=_again)
async def case(turn: Turn, press: CasePress) -> Screen | None:
    t = turn.t
    if press.do is Do.PASS:
        seen = await turn.do(deciding.approve, press.id, press.seen)
        turn.toast("moderation-said-passed" if seen.author_hears else "moderation-said-left")
        return await _decided(turn, seen)
    if press.do is Do.WHOLE:
        return screens.whole(t, await turn.ask(deciding.card, press.id))
    if press.do is Do.REASONS:
        await turn.ask(deciding.card, press.id)
        return screens.reasons(t, press.id, press.seen)
    if press.do is Do.UPHOLD:
        await turn.ask(deciding.card, press.id)
        return await engine.start(turn, ANSWER, context={"case": press.id, "seen": press.seen})
    if press.do is Do.UNDO:
        seen = await turn.do(deciding.undo, press.id)
        turn.toast("moderation-said-undone")
        return screens.card(t, seen)
    if press.do is Do.LEAVE:
        await turn.do(deciding.leave, press.id)
        return await waiting(turn)
    if press.do is Do.MINE:
        return screens.mine(t, await turn.ask(appealing.mine, press.id))
    if press.do is Do.MEND:
        return await _mend(turn, press.id)
    if press.do is Do.APPEAL:
        own = await turn.ask(appealing.mine, press.id)
        if not own.case.can_be_appealed(turn.now):
            raise DomainError("error-case-appeal-late")
        return await engine.start(turn, APPEAL, context={"case": press.id})
    if press.do is Do.REPLY:
        if not (await turn.ask(appealing.mine, press.id)).can_reply:
            raise DomainError("error-case-reply-late")
        return await engine.start(turn, REPLY, context={"case": press.id})
    if press.do is Do.CONTEST:
        await turn.ask(appealing.contestable, press.id)
        return await engine.start(turn, CONTEST, context={"case": press.id})
    return screens.card(t, await turn.do(deciding.take, press.id))


@routes.press(CaseFile)
async def case_file(turn: Turn, press: CaseFile) -> Screen:
    return screens.file(turn.t, await turn.ask(deciding.card, press.id), press.number)


@routes.press(CaseSide)
async def case_side(turn: Turn, press: CaseSide) -> Screen:
    card = await turn.ask(deciding.card, press.id)
    if press.file < 0:
        return screens.side(turn.t, card, press.number)
    return screens.file_beside(turn.t, card, press.number, press.file)


async def _mend(turn: Turn, case_id: int) -> Screen | None:
    """Where the author of the thing changes it and sends it in again."""
    own = await turn.ask(appealing.mine, case_id)
    thing = own.case.thing
    if (mend := turn.features.menders.get(thing.kind)) is not None:
        return await mend(turn, thing)
    return await turn.features.openers[thing.kind].open(turn, thing, None)


# -- reasons ---------------------------------------------------------------------------------------


def _reason(name: str) -> Reason:
    if name not in set(Reason):
        raise DomainError("error-stale-button")
    return Reason(name)


@routes.press(StopFor, card=_again)
async def stop_for(turn: Turn, press: StopFor) -> Screen | None:
    why = _reason(press.reason)
    await turn.ask(deciding.card, press.id)
    if press.do == "own" or why is Reason.OTHER:
        context = {"case": press.id, "seen": press.seen, "reason": why}
        return await engine.start(turn, STOP, context=context)
    if press.do != "sure":
        return screens.before_stop(turn.t, press.id, press.seen, why)
    seen = await turn.do(deciding.stop, press.id, press.seen, why)
    turn.toast("moderation-said-stopped")
    return await _decided(turn, seen)


def _opened(context: dict[str, Any]) -> CasePress:
    return CasePress(id=context["case"], do=Do.OPEN)


def _own(context: dict[str, Any]) -> CasePress:
    return CasePress(id=context["case"], do=Do.MINE)


async def _stop(turn: Turn, answers: Filled) -> Screen:
    about = answers.context
    seen = await answers.close_with(
        deciding.stop, about["case"], about["seen"], Reason(about["reason"]), answers["words"]
    )
    return await _decided(turn, seen, turn.t("moderation-said-stopped"))


async def _answer(turn: Turn, answers: Filled) -> Screen:
    about = answers.context
    seen = await answers.close_with(deciding.stop, about["case"], about["seen"], None, answers["words"] or "")
    return await _decided(turn, seen, turn.t("moderation-said-upheld"))


async def _appeal(turn: Turn, answers: Filled) -> Screen:
    own = await answers.close_with(appealing.appeal, answers.context["case"], answers["words"])
    return screens.mine(turn.t, own)


async def _reply(turn: Turn, answers: Filled) -> Screen:
    own = await answers.close_with(appealing.reply, answers.context["case"], answers["words"])
    return screens.mine(turn.t, own)


STOP = routes.form(
    Form(
        name="case-stop",
        fields=(LongText(key="words", limit=WORDS_LIMIT),),
        submit=_stop,
        home=_opened,
        preview=False,
    )
)
ANSWER = routes.form(
    Form(
        name="case-answer",
        fields=(LongText(key="words", optional=True, limit=WORDS_LIMIT),),
        submit=_answer,
        home=_opened,
        preview=False,
    )
)
APPEAL = routes.form(
    Form(
        name="case-appeal",
        fields=(LongText(key="words", limit=WORDS_LIMIT),),
        submit=_appeal,
        home=_own,
        preview=False,
    )
)
REPLY = routes.form(
    Form(
        name="case-reply",
        fields=(LongText(key="words", limit=WORDS_LIMIT),),
        submit=_reply,
        home=_own,
        preview=False,
    )
)


# -- trust -----------------------------------------------------------------------------------------


_CARDS = {FROM_PEOPLE: "organizer_person", FROM_HOLDERS: "organizer_holder"}


def _back(press: TrustPress) -> CasePress | Go:
    """The case, or the person's card in the cabinet."""
    if press.case in _CARDS:
        return Go(to=_CARDS[press.case], at=press.id)
    return CasePress(id=press.case, do=Do.OPEN)


async def _trust(turn: Turn, press: TrustPress) -> Screen:
    seen = await turn.ask(trust.card, press.id)
    return screens.trust(turn.t, seen, press.case, _back(press))


@routes.press(TrustPress, card=_trust)
async def trust_of(turn: Turn, press: TrustPress) -> Screen | None:
    if press.do == "give":
        seen = await turn.do(trust.give, press.id)
        turn.toast("trust-said-given")
        return screens.trust(turn.t, seen, press.case, _back(press))
    if press.do == "take":
        await turn.ask(trust.card, press.id)
        return await engine.start(turn, TAKE, context={"member": press.id, "case": press.case})
    return await _trust(turn, press)


async def _take(turn: Turn, answers: Filled) -> Screen:
    about = answers.context
    seen = await answers.close_with(trust.take_back, about["member"], answers["reason"])
    return screens.trust(turn.t, seen, about["case"], _back(TrustPress(id=about["member"], case=about["case"])))


TAKE = routes.form(
    Form(
        name="trust-take",
        fields=(LongText(key="reason", limit=WORDS_LIMIT),),
        submit=_take,
        home=lambda context: TrustPress(id=context["member"], case=context["case"]),
        preview=False,
    )
)


# -- a report --------------------------------------------------------------------------------------


def _thing(press: ReportThing | Unreported) -> Thing:
    try:
        return Thing(press.kind, press.id)
    except ValueError:
        raise DomainError("error-stale-button") from None


@routes.press(Unreported)
async def unreported(turn: Turn, press: Unreported) -> Screen:
    thing = _thing(press)
    if thing.kind not in turn.features.openers:
        raise DomainError("error-stale-button")
    return await turn.features.openers[thing.kind].open(turn, thing, None)


@routes.press(ReportThing)
async def report(turn: Turn, press: ReportThing) -> Screen | None:
    thing = _thing(press)
    title = await turn.ask(queue.reportable, thing)
    if not press.reason:
        return screens.report(turn.t, thing, title)
    why = _reason(press.reason)
    context = {"kind": press.kind, "id": press.id}
    if why is Reason.OTHER:
        return await engine.start(turn, REPORT, context=context)
    if why is Reason.AUTHORSHIP and await turn.units.ask(queue.takes_claims, thing):
        return await engine.start(turn, CLAIM, context=context)
    await turn.do(queue.report, thing, why)
    return screens.reported(turn.t, thing)


def _reasons(context: dict[str, Any]) -> ReportThing:
    return ReportThing(kind=context["kind"], id=context["id"])


async def _report(turn: Turn, answers: Filled) -> Screen:
    thing = Thing(answers.context["kind"], answers.context["id"])
    await answers.close_with(queue.report, thing, Reason.OTHER, answers["words"])
    return screens.reported(turn.t, thing)


async def _claim(turn: Turn, answers: Filled) -> Screen:
    thing = Thing(answers.context["kind"], answers.context["id"])
    said = [answers["source"], answers["words"]]  # the source first: it stays whole where the words are cut
    await answers.close_with(queue.report, thing, Reason.AUTHORSHIP, " ".join(filter(None, said)))
    return screens.reported(turn.t, thing)


def _names_no_source(answers: Answers) -> bool:
    return answers["words"] is not None and not links_in(answers["words"])


def _with_a_link(words: str) -> str:
    if not links_in(words):
        raise DomainError("error-report-source")
    return words


CLAIM = routes.form(
    Form(
        name="claim",
        fields=(
            LongText(key="words", limit=WORDS_LIMIT),
            Text(key="source", limit=LIMIT, check=_with_a_link, when=_names_no_source),
        ),
        submit=_claim,
        home=_reasons,
        preview=False,
    )
)


async def _contest(turn: Turn, answers: Filled) -> Screen:
    another = await answers.close_with(appealing.contest, answers.context["case"], answers["words"])
    return screens.contested(turn.t, another=another)


CONTEST = routes.form(
    Form(
        name="claim-again",
        fields=(LongText(key="words", limit=WORDS_LIMIT),),
        submit=_contest,
        preview=False,
    )
)
REPORT = routes.form(
    Form(
        name="report",
        fields=(LongText(key="words", limit=WORDS_LIMIT),),
        submit=_report,
        home=_reasons,
        preview=False,
    )
)
