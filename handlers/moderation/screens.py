"""The queue, a case as moderators and as its author see it, trust, and the way of a report."""

from __future__ import annotations

from collections.abc import Callable

from aiogram.filters.callback_data import CallbackData

from domain.base.cutting import cut
from domain.base.errors import DomainError
from domain.base.lists import Page
from domain.base.moderating import Fact, Shown
from domain.base.things import Thing
from domain.moderation.cases import RULES, Case, CaseState, Reason, Why
from domain.moderation.claims import REASON
from domain.moderation.trust import TRUSTED, Trust
from handlers.moderation.presses import (
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
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.names import name_of
from handlers.ui.screen import MAX_TEXT, AtDoor, Attachment, Button, Go, Row, Screen, column, details
from locales.texts import Html, Texts, escape, lines
from services.moderation.appealing import OwnCase
from services.moderation.claims import Side
from services.moderation.deciding import CaseCard, Line
from services.moderation.trust import TrustCard

C = CaseState
QUEUE = "moderation"


# -- lists -----------------------------------------------------------------------------------------


def queue(t: Texts, page: Page[Line]) -> Screen:
    """What waits, the longest waiting first."""
    return lists.screen(
        t,
        page,
        title=None if page.is_empty else t("moderation-title", count=page.total),
        said=lists.in_lines(*(_line(t, line) for line in page.items)),
        empty=t("moderation-none"),
        rows=[_button(t, line) for line in page.items],
        to=lambda n: Go(to=QUEUE, at=n),
        doors=column(Button(t.plain("moderation-decided"), DecidedPage())),
        back=AtDoor("organizer", QUEUE),
    )


def decided(t: Texts, page: Page[Line]) -> Screen:
    """What was decided, the newest first."""
    return lists.screen(
        t,
        page,
        title=None if page.is_empty else t("moderation-decided-title"),
        said=lists.in_lines(*(_line(t, line) for line in page.items)),
        empty=t("moderation-decided-none"),
        rows=[_button(t, line) for line in page.items],
        to=lambda n: DecidedPage(page=n),
        back=Go(to=QUEUE),
    )


def titled(t: Texts, thing: Thing, title: str | None) -> str:
    """What a thing is called here; a remark, which has no title of its own, by what it stands under."""
    return (
        t.plain("moderation-titled", kind=thing.kind, title=title) if title is not None else t.plain("moderation-gone")
    )


def _line(t: Texts, line: Line) -> Html:
    case = line.case
    held = None if line.holder is None else t("moderation-line-held", name=name_of(t, line.holder))
    said = t(
        "moderation-line",
        what=_headed(t, case),
        title=titled(t, case.thing, line.title),
        since=t.relative(min(case.since, t.now)),
    )
    return said if held is None else Html(" · ").join([said, held])


def _button(t: Texts, line: Line) -> Button:
    return Button(label(titled(t, line.case.thing, line.title)), CasePress(id=line.case.id, do=Do.OPEN))


def _headed(t: Texts, case: Case) -> str:
    """«Жалоба», «На проверку», «Апелляция», or what was decided."""
    return t.plain(f"moderation-why-{case.why}" if case.state is C.WAITING else f"moderation-state-{case.state}")


# -- a case, for moderators ------------------------------------------------------------------------


def card(t: Texts, seen: CaseCard, note: Html | None = None, following: Line | None = None) -> Screen:
    """All that a moderator needs, and what may be done. `following`: the next case, once this one is decided."""
    case = seen.case
    return Screen(
        lines(
            note,
            t("moderation-card", what=_headed(t, case), kind=t.plain(f"moderation-of-{case.thing.kind}")),
            t(
                "moderation-card-author",
                name=name_of(t, seen.author),
                trust=t.plain(f"moderation-trust-{seen.trust}"),
                since=t.relative(min(case.since, t.now)),
            ),
            _shown(t, seen.shown, _room(seen)),
            lists.in_lines(*_reports(t, seen))[0] if seen.reports else None,
            *(_side(t, seen, side) for side in seen.sides),
            *(t("moderation-card-contested", words=one.appeal) for one in seen.reports if one.appeal),
            t("moderation-card-reply", words=case.reply) if case.reply else None,
            t("moderation-card-until", until=t.moment(seen.until)) if seen.until is not None else None,
            _decision(t, seen),
            t("moderation-card-appeal", words=case.appeal) if case.appeal else None,
            _answered(t, seen),
            _earlier(t, seen),
            _standing(t, seen),
        ),
        (*column(_next(t, following) if following is not None else None), *_acts(t, seen)),
        back=CasePress(id=case.id, do=Do.LEAVE),
    )


def _next(t: Texts, line: Line) -> Button:
    words = label(titled(t, line.case.thing, line.title), lambda title: t.plain("moderation-next", title=title))
    return Button(words, CasePress(id=line.case.id, do=Do.OPEN))


def _shown(t: Texts, shown: Shown | None, room: int) -> Html:
    if shown is None:
        return t("moderation-card-gone")
    facts = [_fact(t, fact) for fact in shown.facts]
    words = details(escape(cut(shown.words, room))) if shown.words else None
    return lines(t("moderation-card-title", title=shown.title), lists.in_lines(*facts)[0] if facts else None, words)


def _fact(t: Texts, fact: Fact) -> Html:
    moments = {name: t.moment_there(*at) for name, at in fact.moments.items()}
    return t(fact.key, **fact.args, **moments, **{name: t.duration(long) for name, long in fact.durations.items()})


def _room(seen: CaseCard) -> int:
    return WHOLE if seen.until is None else WHOLE_CLAIMED


def _side(t: Texts, seen: CaseCard, side: Side) -> Html:
    """One of what lies side by side: the thing, or what it is claimed to be taken from."""
    facts = [_fact(t, fact) for fact in side.beside.facts]
    which = "this" if side.thing == seen.case.thing else "source"
    title = t(f"moderation-side-{which}", title=cut(side.beside.title, TITLED), name=name_of(t, side.author))
    return lines(title, Html(" · ").join(facts))


TITLED = 60
WHOLE = 1200
"""Characters of a thing's words that stand on the card; a longer one is read on a screen of its own."""
WHOLE_CLAIMED = 300
"""As many where somebody claims it: the claims, the answer and the source stand there too."""
FILES_IN_ROW = 5
SHOWN = 3
"""Reports whose words stand on the card: as many more as there are is said."""


def _reports(t: Texts, seen: CaseCard) -> list[Html]:
    found = [t("moderation-card-reports", count=len(seen.reports))]
    if not seen.case.is_open:
        return found
    for n, one in enumerate(seen.reports[:SHOWN]):
        why = t.plain(f"moderation-reason-{one.reason}")
        is_first = n < (2 if seen.case.contested_at is None else 1)
        is_claim = seen.until is not None and one.reason is REASON and is_first
        words = one.words or "" if is_claim else _cut(one.words)
        key = "moderation-card-report" if words else "moderation-card-report-bare"
        found.append(t(key, reason=why, **({"words": words} if words else {})))
    return found


REPORTED = 120
"""Letters of the words of one report."""


def _cut(words: str | None) -> str:
    """Of many reports each has its say, and the screen stays one message."""
    return cut(words or "", REPORTED)


def _decision(t: Texts, seen: CaseCard) -> Html | None:
    case = seen.case
    if case.decided_at is None:
        return None
    stopped = case.reason is not None
    return lines(
        t(
            f"moderation-card-{'stopped' if stopped else 'passed'}",
            name=name_of(t, seen.decider),
            when=t.moment(case.decided_at),
        ),
        reason(t, case.reason, case.words) if case.reason is not None else None,
    )


def _answered(t: Texts, seen: CaseCard) -> Html | None:
    case = seen.case
    if case.answered_by is None:
        return None
    key = "moderation-card-granted" if case.state is C.PASSED else "moderation-card-upheld"
    return t(key, name=name_of(t, seen.answerer), when=t.moment(case.since), words=case.answer or "")


def _earlier(t: Texts, seen: CaseCard) -> Html | None:
    if not seen.earlier:
        return None
    last = seen.earlier[0]
    why = t.plain(f"moderation-reason-{last.reason}") if last.reason is not None else ""
    state = t.plain(f"moderation-state-{last.state}")
    return t("moderation-card-earlier", count=len(seen.earlier), state=state, when=t.moment(last.since), reason=why)


def _standing(t: Texts, seen: CaseCard) -> Html | None:
    """Why this person can't decide, or that it is theirs for the while."""
    case = seen.case
    if not case.is_open or seen.shown is None:
        return None
    if seen.holder is not None:
        return t("moderation-card-held", name=name_of(t, seen.holder), until=t.moment(case.locked_until or t.now))
    if not seen.is_mine:
        return t("moderation-card-not-yours" if case.state is C.APPEALED else "moderation-card-barred")
    return t("moderation-card-alone") if case.state is C.APPEALED and seen.alone else t("moderation-card-yours")


def _acts(t: Texts, seen: CaseCard) -> tuple[Row, ...]:
    case = seen.case

    def button(key: str, do: Do) -> Button:
        return Button(t.plain(key), CasePress(id=case.id, do=do, seen=seen.seen))

    mine = seen.is_mine and case.is_open
    is_long = seen.shown is not None and len(seen.shown.words) > _room(seen)
    kind = "appeal" if case.state is C.APPEALED else case.why
    return _files(t, seen.shown, lambda n: CaseFile(id=case.id, number=n)) + column(
        *(
            Button(t.plain("moderation-side", title=label(side.beside.title)), CaseSide(id=case.id, number=n))
            for n, side in enumerate(_sources(seen))
        ),
        button("moderation-whole", Do.WHOLE) if is_long else None,
        button(f"moderation-pass-{kind}", Do.PASS) if mine else None,
        button(f"moderation-stop-{kind}", Do.UPHOLD if kind == "appeal" else Do.REASONS) if mine else None,
        button("moderation-undo", Do.UNDO) if seen.may_undo else None,
        Button(t.plain("moderation-again"), CasePress(id=case.id, do=Do.OPEN)) if seen.holder is not None else None,
        Button(t.plain("moderation-trust"), TrustPress(id=case.author_id, case=case.id)),
    )


def _files(t: Texts, shown: Shown | None, press: Callable[[int], CallbackData]) -> tuple[Row, ...]:
    """What can't be judged by its words is opened file by file."""
    files = shown.files if shown is not None else ()
    found = [
        Button(
            t.plain("moderation-file", number=n + 1) if len(files) > 1 else t.plain("moderation-file-one"),
            press(n),
        )
        for n in range(len(files))
    ]
    return tuple(tuple(found[i : i + FILES_IN_ROW]) for i in range(0, len(found), FILES_IN_ROW))


def file(t: Texts, seen: CaseCard, number: int) -> Screen:
    """One file of the thing, as it came. Raises `DomainError` for one that isn't there: it was changed meanwhile."""
    return _file(seen.shown, number, CasePress(id=seen.case.id, do=Do.OPEN))


def _file(shown: Shown | None, number: int, back: CallbackData) -> Screen:
    files = shown.files if shown is not None else ()
    if not 0 <= number < len(files):
        raise DomainError("error-case-changed")
    kept = files[number]
    return Screen(
        escape(kept["name"]),
        back=back,
        attachment=Attachment(kept["kind"], kept["name"], file_id=kept["file_id"]),
    )


def _sources(seen: CaseCard) -> list[Side]:
    return [side for side in seen.sides if side.thing != seen.case.thing]


def side(t: Texts, seen: CaseCard, number: int) -> Screen:
    """What a claim points at, with its files. Raises `DomainError` when it is gone meanwhile."""
    source = _source(seen, number)
    return Screen(
        _shown(t, source.shown, WHOLE),
        (
            *_files(t, source.shown, lambda n: CaseSide(id=seen.case.id, number=number, file=n)),
            (Button(t.plain("moderation-open"), Unreported(kind=source.thing.kind, id=source.thing.number)),),
        ),
        back=CasePress(id=seen.case.id, do=Do.OPEN),
    )


def file_beside(t: Texts, seen: CaseCard, number: int, file: int) -> Screen:
    """A file of what a claim points at, as it came. Raises `DomainError` as `side` does."""
    shown = _source(seen, number).shown
    return _file(shown, file, CaseSide(id=seen.case.id, number=number))


def _source(seen: CaseCard, number: int) -> Side:
    sources = _sources(seen)
    if not 0 <= number < len(sources):
        raise DomainError("error-case-changed")
    return sources[number]


def whole(t: Texts, seen: CaseCard) -> Screen:
    """All the words of a long thing."""
    words = seen.shown.words if seen.shown is not None else ""
    return Screen(escape(cut(words, MAX_TEXT)), back=CasePress(id=seen.case.id, do=Do.OPEN))


def found(t: Texts, why: Reason, words: str | None) -> Html:
    """The rule that is broken and the moderator's words, as whoever claimed it reads them."""
    rule = RULES.get(why)
    return lines(
        t(f"moderation-reason-{why}.said", rule=rule) if rule is not None else None,
        t("moderation-own-words", words=words) if words else None,
    )


def reason(t: Texts, why: Reason, words: str | None) -> Html:
    """What the author reads: the rule with its number, the words, how to mend it."""
    return lines(found(t, why, words), t(f"moderation-reason-{why}.mend") if why in RULES else None)


def reasons(t: Texts, case_id: int, seen: int) -> Screen:
    """The templates: a tap shows what the author will read."""
    return Screen(
        t("moderation-reasons"),
        column(
            *(Button(t.plain(f"moderation-reason-{why}"), StopFor(id=case_id, seen=seen, reason=why)) for why in Reason)
        ),
        back=CasePress(id=case_id, do=Do.OPEN),
    )


def before_stop(t: Texts, case_id: int, seen: int, why: Reason) -> Screen:
    """What the author will read, before it is sent."""
    chosen = StopFor(id=case_id, seen=seen, reason=why)
    return Screen(
        lines(t("moderation-before-stop"), reason(t, why, None)),
        column(
            Button(t.plain("moderation-send"), chosen.model_copy(update={"do": "sure"})),
            Button(t.plain("moderation-add-words"), chosen.model_copy(update={"do": "own"})),
        ),
        back=CasePress(id=case_id, do=Do.REASONS, seen=seen),
    )


# -- a case, for the author of its thing -----------------------------------------------------------


def mine(t: Texts, own: OwnCase, note: Html | None = None) -> Screen:
    """How one's thing stands, why, and what can be done."""
    return Screen(
        lines(note, own_words(t, own)),
        own_acts(t, own),
    )


def own_words(t: Texts, own: OwnCase) -> Html:
    """What became of it, as the author reads it on the screen and in the notice."""
    case = own.case
    stopped = case.state in (C.STOPPED, C.UPHELD)
    reported = case.why is Why.REPORTED
    name = {
        C.WAITING: "waiting" if not reported else "looked-at" if own.until is None else "claimed",
        C.PASSED: "passed" if not reported else "unfounded" if own.claims and not case.appeal else "restored",
        C.STOPPED: "stopped" if not reported else "hidden-for-good" if case.was_looked_at_twice else "hidden",
        C.APPEALED: "appealed",
        C.UPHELD: "upheld",
        C.WITHDRAWN: "withdrawn",
    }[case.state]
    return lines(
        t(f"moderation-mine-{name}", title=titled(t, case.thing, own.title)),
        lists.in_lines(*_claims(t, own))[0] if own.until is not None else None,
        reason(t, case.reason, case.words) if stopped and case.reason is not None else None,
        t("moderation-own-words", words=case.answer) if case.state is C.UPHELD and case.answer else None,
        t(own.next) if name == "passed" and own.next else None,
        t("moderation-mine-alone") if case.state is C.APPEALED and own.alone else None,
    )


CLAIMED = 3
"""Claims whose words their subject reads."""


def _claims(t: Texts, own: OwnCase) -> list[Html]:
    return [
        *(t("moderation-mine-claim", words=words) for words in own.claims[:CLAIMED]),
        t("moderation-mine-until", until=t.moment(own.until or t.now)),
        t("moderation-mine-replied", words=own.case.reply) if own.case.reply else t("moderation-mine-may-reply"),
    ]


def own_acts(t: Texts, own: OwnCase) -> tuple[Row, ...]:
    """Open or mend it, and the appeal."""
    case = own.case
    stopped = case.state in (C.STOPPED, C.UPHELD)
    mends = stopped and case.why is Why.SUBMITTED
    there = own.title is not None and case.state is not C.WITHDRAWN
    return column(
        Button(t.plain("moderation-reply"), CasePress(id=case.id, do=Do.REPLY)) if own.can_reply else None,
        Button(t.plain("moderation-mend" if mends else "moderation-open"), CasePress(id=case.id, do=Do.MEND))
        if there
        else None,
        Button(t.plain("moderation-appeal"), CasePress(id=case.id, do=Do.APPEAL))
        if own.is_newest and case.can_be_appealed(t.now)
        else None,
    )


# -- trust -----------------------------------------------------------------------------------------


def trust(t: Texts, seen: TrustCard, case_id: int, back: CallbackData) -> Screen:
    """How a person stands, since when and why; give it or take it back."""
    kept = seen.kept if seen.trust in (Trust.EARNED, Trust.GIVEN, Trust.TAKEN) else None
    here = TrustPress(id=seen.member.id, case=case_id)
    trusted = seen.trust in TRUSTED
    return Screen(
        lines(
            t("trust-title", name=name_of(t, seen.member)),
            t(f"trust-is-{seen.trust}"),
            t("trust-since", when=t.moment(kept.at)) if kept is not None else None,
            t("trust-by", name=name_of(t, seen.by)) if seen.by is not None and kept is not None else None,
            t("trust-why", reason=kept.reason) if kept is not None and kept.reason else None,
        ),
        column(
            Button(t.plain("trust-give"), here.model_copy(update={"do": "give"})) if not trusted else None,
            Button(t.plain("trust-take"), here.model_copy(update={"do": "take"}))
            if trusted and seen.trust is not Trust.ROLE
            else None,
        ),
        back=back,
    )


# -- a report --------------------------------------------------------------------------------------


def report(t: Texts, thing: Thing, title: str | None) -> Screen:
    """What is wrong with it."""
    return Screen(
        t("report-title", title=titled(t, thing, title)),
        column(
            *(
                Button(t.plain(f"moderation-reason-{why}"), ReportThing(kind=thing.kind, id=thing.number, reason=why))
                for why in Reason
                if why not in (Reason.UNCLEAR, Reason.REPEAT)
            )
        ),
        back=Unreported(kind=thing.kind, id=thing.number),
    )


def reported(t: Texts, thing: Thing) -> Screen:
    """Thanks, and what happens now."""
    return Screen(t("report-done"), back=Unreported(kind=thing.kind, id=thing.number))


def contested(t: Texts, *, another: bool) -> Screen:
    """That another moderator looks at the claim; where there is no other, that is said."""
    return Screen(t("claim-again-done" if another else "claim-again-done-alone"), back=Go(to="menu"))
