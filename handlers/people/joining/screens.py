"""Screens of joining: the greeting, looking around, rules, consent, and what follows."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData

from domain.base.consents import ConsentText
from domain.base.members import Member
from domain.base.occasions import Aim, Occasion
from domain.base.roles import Role
from domain.people.admission import Admission, Verdict
from handlers.people.joining.places import region_of
from handlers.people.joining.presses import AcceptRules, AnswerQuestion, FullText, GiveConsent, JoinFor, SetLanguage
from handlers.ui.confirm import question
from handlers.ui.finding import Finding
from handlers.ui.human import human
from handlers.ui.opened_from import OpenedFrom
from handlers.ui.screen import Attachment, Button, Go, Screen, column, details
from locales.texts import Html, Texts, lines
from services.base.unit import Network
from services.people.joining import Arrival, Step, Way
from services.people.promises import Kept
from services.people.stakes import Stakes

STAKES_SHOWN = 5
RULES_FROM = OpenedFrom(
    {"rules": "menu", "look_rules": "look", "privacy_rules": "privacy_texts", "steps_rules": "first_steps"}
)
CONSENT_FROM = OpenedFrom({"consent": "menu", "look_consent": "look", "privacy_consent": "privacy_texts"})
"""The names under which the rules and the consent are opened, and where «‹ Назад» leads from each."""


def greeting(t: Texts, network: Network, way: Way, invited_by: Member | None = None) -> Screen:
    """What a stranger sees first: what this is and who leads it (PRODUCT §1)."""
    led = (
        t("join-led-by", leaders=", ".join(way.leaders))
        if way.leaders
        else t("join-led-by-operator", operator=network.operator_name)
        if network.operator_name
        else None
    )
    admission = {
        Admission.APPROVAL: "join-by-approval",
        Admission.INVITATION: "join-by-invitation",
    }.get(way.admission)
    parts = [
        t("join-greeting", network=network.name),
        led,
        t("join-people", people=way.people, regions=way.regions) if way.people else None,
        t("join-invited-by", name=invited_by.name or "") if invited_by and way.invited else None,
        fault_of(t, way),
        t(admission) if admission and not way.invited and not way.invitation_fault else None,
        _answered(t, way),
        promise(t, way),
    ]
    begun = way.step is not Step.RULES
    other = "en" if t.language == "ru" else "ru"
    return Screen(
        lines(*parts),
        column(
            Button(t.plain("join-go-on" if begun else "join-start"), Go(to="join")),
            _not_promised(t, way),
            Button(t.plain("join-what"), Go(to="lessons_first")),
            Button(t.plain("join-look"), Go(to="look")),
            Button(t.plain("join-language"), SetLanguage(language=other)),
            human(t),
        ),
        menu=False,
    )


def dead_link(t: Texts, arrival: Arrival) -> Html:
    """What is wrong with the link that was opened, and the way in without it."""
    return _fault(t, arrival.fault, arrival.way)


def fault_of(t: Texts, way: Way) -> Html | None:
    """That the invitation by which the person came doesn't admit them any more."""
    return _fault(t, way.invitation_fault, way) if way.invitation_fault else None


def _fault(t: Texts, fault: str, way: Way) -> Html:
    waits = way.step is Step.WAITING
    return Html(" ").join(
        [t(f"join-invitation-{fault}"), t("join-link-waits" if waits else f"join-link-{way.admission}")]
    )


def _answered(t: Texts, way: Way) -> Html | None:
    """What became of an earlier application."""
    last = way.application
    if last is None or last.verdict is not Verdict.REFUSED or way.admission is Admission.INVITATION:
        return None
    return t("join-refused-before", when=t.date(last.decided_at or last.created_at))


def promise(t: Texts, way: Way) -> Html | None:
    """What the person gets on being in."""
    promised = way.promised
    if promised is None:
        return None
    when = {Step.WAITING: "admitted", Step.LEFT: "returned"}.get(way.step, "joined")
    if promised.aim is None:
        return t(f"join-promised-{promised.kind}.unseen", when=when)
    key = f"join-promised-{promised.kind}.full" if promised.aim.is_full else f"join-promised-{promised.kind}"
    return t(key, when=when, title=promised.aim.title, moment=_moment(t, promised.aim))


def _moment(t: Texts, aim: Aim) -> str:
    """When it begins; empty for what has no moment."""
    return t.moment_there(aim.starts_at, aim.zone) if aim.starts_at is not None and aim.zone is not None else ""


def kept(t: Texts, kept: Kept) -> Html | None:
    """What became of a promise, in a sentence; None when the person has done something else about it since."""
    if kept.refused is not None:
        return t(kept.refused.key, **kept.refused.args_)
    if kept.aim is None or kept.state is None:
        return None
    moment = _moment(t, kept.aim)
    return t(f"notice-accepted-{kept.kind}", state=kept.state, title=kept.aim.title, moment=moment)


def open_kept(t: Texts, kept: Kept) -> Button | None:
    """The way to the thing, while there is one."""
    if kept.aim is None:
        return None
    return Button(t.plain("notice-accepted-open"), JoinFor(kind=kept.kind, key=kept.key, look=True))


def _not_promised(t: Texts, way: Way) -> Button | None:
    if way.promised is None:
        return None
    return Button(t.plain(f"join-promised-{way.promised.kind}.not"), Go(to="promise_off"))


def look_around(t: Texts, way: Way, found: Sequence[Finding] = ()) -> Screen:
    """For those who look first: what is public of each area, what the bot knows of this person, both texts at hand."""
    known = {Step.WAITING: "applied", Step.LEFT: "left", Step.ERASING: "left"}.get(way.step)
    if known is None:
        known = "told" if way.member.name else "stranger"
    forward = {
        Step.WAITING: None,
        Step.LEFT: Button(t.plain("join-come-back"), Go(to="come_back")),
        Step.ERASING: None,
        Step.IN: None,
        Step.RULES: Button(t.plain("join-start"), Go(to="join")),
    }.get(way.step, Button(t.plain("join-go-on"), Go(to="join")))
    return Screen(
        lines(
            t("join-look-around"),
            *(text for finding in found for text in finding.text),
            details(t("join-look-ways")) if found else t("join-look-ways"),
            t(f"join-look-data-{known}"),
        ),
        (
            *(row for finding in found for row in finding.rows),
            *column(
                forward,
                Button(t.plain("join-read-rules"), Go(to="look_rules")),
                Button(t.plain("join-read-consent"), Go(to="look_consent")),
            ),
        ),
        back=Go(to="menu"),
        menu=False,
    )


def rules(t: Texts, way: Way, name: str = "rules") -> Screen:
    """The rules in short, the full text one tap away; `name`: of RULES_FROM."""
    accepted = way.member.rules_version == way.rules
    return Screen(
        lines(t("join-rules", version=way.rules), t("join-rules-accepted") if accepted else None),
        column(
            None if accepted else Button(t.plain("join-rules-accept"), AcceptRules(version=way.rules)),
            Button(t.plain("join-go-on"), Go(to="join")) if accepted and way.step is not Step.IN else None,
            Button(t.plain("join-rules-full"), FullText(document="rules", back=name)),
        ),
        back=RULES_FROM.back(name),
        menu=way.step is Step.IN,
    )


def consent(t: Texts, network: Network, text: ConsentText, *, given: bool, name: str = "consent") -> Screen:
    """The consent, apart from the rules and with a button of its own (PRODUCT §1; 152-FZ art. 9).

    `name`: of CONSENT_FROM.
    """
    return Screen(
        lines(
            t(
                "join-consent",
                operator=network.operator_name or network.name,
                version=text.version,
                date=t.long_date(text.published_at),
            ),
            t("join-consent-given") if given else None,
        ),
        column(
            None if given else Button(t.plain("join-consent-give"), GiveConsent(version=text.version)),
            Button(t.plain("join-consent-full"), FullText(document="consent", back=name)),
            None if given else Button(t.plain("join-consent-refuse"), Go(to="refuse")),
        ),
        back=CONSENT_FROM.back(name),
        menu=given,
    )


def consent_file(t: Texts, text: ConsentText, back: Go) -> Screen:
    """The full consent as a file, with what proves that it is this very text."""
    return Screen(
        t("join-consent-file", version=text.version, sha256=text.sha256),
        back=back,
        attachment=Attachment("document", t.plain("join-consent-file-name"), text.body.encode()),
    )


def consent_refused(t: Texts) -> Screen:
    """No consent, no joining; nothing was written down."""
    return Screen(
        t("join-consent-refused"),
        column(
            Button(t.plain("join-consent-return"), Go(to="consent")),
            Button(t.plain("join-look"), Go(to="look")),
        ),
        menu=False,
    )


def done(t: Texts, member: Member) -> Screen:
    """In the network; everything else is optional."""
    return Screen(
        lines(
            t(
                "join-done",
                name=member.name or "",
                region=region_of(t, member),
                zone=t.zone_name(member.zone),
            ),
            t("join-done-organizer") if Role.ORGANIZER in member.roles else None,
        ),
        column(
            Button(t.plain("menu-organizer"), Go(to="organizer")) if Role.ORGANIZER in member.roles else None,
            Button(t.plain("join-about-me"), Go(to="about_me")),
            Button(t.plain("steps-door"), Go(to="first_steps")),
            Button(t.plain("join-to-menu"), Go(to="menu")),
        ),
        menu=False,
    )


def already_in(t: Texts, member: Member) -> Screen:
    """For whoever opens an invitation as a member: nothing to explain, on to the menu."""
    return Screen(
        t("join-already", name=member.name or ""), column(Button(t.plain("join-to-menu"), Go(to="menu"))), menu=False
    )


def welcome_back(t: Texts, way: Way) -> Html:
    """What is there again, and what went to others."""
    return lines(t("join-welcome-back", name=way.member.name or ""), *lost(t, way.lost))


def lost(t: Texts, lost: Stakes | None) -> list[Html]:
    """What a person doesn't find again, in paragraphs; nothing when nothing was given up."""
    if lost is None:
        return []
    said = [Html("\n").join([t(f"join-lost-{name}"), *_named(t, occasions)]) for name, occasions in lost.given]
    if lost.roles:
        said.append(t("join-lost-roles", roles=", ".join(t.plain(f"role-{role}") for role in lost.roles)))
    return said


def leaving(t: Texts, stakes: Stakes, yes: CallbackData, no: CallbackData) -> Screen:
    """Asked once: leaving gives away what others wait for."""
    said = [t("me-leave-question")]
    said += [Html("\n").join([t(f"me-leave-{name}"), *_named(t, occasions)]) for name, occasions in stakes.given]
    if stakes.roles:
        said.append(t("me-leave-roles", roles=", ".join(t.plain(f"role-{role}") for role in stakes.roles)))
    return question(t, lines(*said), Button(t.plain("me-leave-yes"), yes), no)


def _named(t: Texts, occasions: Sequence[Occasion]) -> list[Html]:
    """A line each, the first few; how many more there are."""
    shown = [
        t("join-stake", title=one.title, moment=t.moment_there(one.starts_at, one.zone))
        for one in occasions[:STAKES_SHOWN]
    ]
    more = len(occasions) - len(shown)
    return [*shown, t("join-stakes-more", count=more)] if more else shown


def waiting(t: Texts, way: Way) -> Screen:
    """An application that organizers look at."""
    return Screen(
        lines(
            t("join-waiting", name=way.member.name or ""),
            t("join-asked", words=way.asked) if way.asked else None,
            fault_of(t, way),
            t("join-invited-waits") if way.invited else None,
            promise(t, way),
        ),
        column(
            Button(t.plain("notice-application-answer"), AnswerQuestion()) if way.asked else None,
            Button(t.plain("join-enter"), Go(to="enter")) if way.invited else None,
            _not_promised(t, way),
            Button(t.plain("join-look"), Go(to="look")),
            Button(t.plain("join-withdraw"), Go(to="withdraw")),
            human(t),
        ),
        menu=False,
    )


def left(t: Texts, way: Way) -> Screen:
    """Out of the network, and the way back."""
    return Screen(
        lines(t("join-left", when=t.date(way.member.left_at or t.now)), promise(t, way)),
        column(
            Button(t.plain("join-come-back"), Go(to="come_back")),
            _not_promised(t, way),
            Button(t.plain("menu-privacy"), Go(to="privacy")),
            human(t),
        ),
        menu=False,
    )
