"""Applications: the list, a card, and what became of it."""

from __future__ import annotations

from domain.base.lists import Page
from domain.people.admission import Verdict
from handlers.people.applications.presses import AcceptAll, Decide
from handlers.people.joining.places import region_of
from handlers.ui import confirm, lists
from handlers.ui.labels import label, told_apart
from handlers.ui.names import name_of
from handlers.ui.screen import AtDoor, Button, Go, Row, Screen, column
from locales.texts import Html, Texts, lines
from services.people.applications import ApplicationCard, Together

LIST = "organizer_applications"


def applications(t: Texts, page: Page[ApplicationCard], together: Together) -> Screen:
    """Those that wait, the longest waiting first. Several are accepted at once."""
    named = list(zip(told_apart([name_of(t, c.person) for c in page.items], page.first), page.items, strict=True))
    said = [
        t(
            "organizer-application-line",
            name=name,
            region=region_of(t, c.person),
            when=t.moment(c.application.created_at),
        )
        for name, c in named
    ]
    return lists.screen(
        t,
        page,
        title=None if page.is_empty else t("organizer-applications-title", count=page.total),
        said=lists.in_lines(*said),
        empty=t("organizer-applications-none"),
        rows=[Button(label(name), Decide(act="see", id=c.application.id, page=page.number)) for name, c in named],
        to=lambda n: Go(to=LIST, at=n),
        doors=column(
            Button(t.plain("applications-all", count=together.count), AcceptAll()) if together.count > 1 else None
        ),
        back=AtDoor("organizer", LIST),
    )


def accept_all(t: Texts, together: Together) -> Screen:
    """Asked once: how many, who the first of them are, and who is left out."""
    names = ", ".join(name_of(t, person) for person in together.first)
    others = together.count - len(together.first)
    return confirm.question(
        t,
        lines(
            t("applications-all-question", count=together.count),
            t("applications-all-named", names=names, others=others),
            t("applications-all-asked", count=together.asked) if together.asked else None,
        ),
        Button(t.plain("organizer-accept"), AcceptAll(at=together.at)),
        Go(to=LIST),
    )


def about(t: Texts, card: ApplicationCard) -> Html:
    """Who wants to join: all that an organizer is told."""
    return Html("\n").join(
        [
            t("organizer-application", name=name_of(t, card.person)),
            t("organizer-application-region", region=region_of(t, card.person)),
            t("organizer-application-when", when=t.moment(card.application.created_at)),
            *([_inviter(t, card)] if card.invited_by is not None else []),
            *_said(t, card),
        ]
    )


def _inviter(t: Texts, card: ApplicationCard) -> Html:
    name = name_of(t, card.invited_by)
    if card.invited_as is None:
        return t("organizer-application-inviter", name=name)
    return t("organizer-application-inviter-link", name=name, link=card.invited_as)


def _said(t: Texts, card: ApplicationCard) -> list[Html]:
    """What was asked and answered, each in its own words."""
    told = [
        t("organizer-application-answered" if words.by_id == card.person.id else "organizer-application-asked",
          words=words.text, when=t.moment(words.at))
        for words in card.said
    ]  # fmt: skip
    is_open = card.application.verdict is Verdict.WAITING
    return [*told, t("organizer-application-their-turn")] if card.awaits_answer and is_open else told


def answers(t: Texts, card: ApplicationCard, page: int = 0) -> tuple[Row, ...]:
    """The two verdicts, and a question."""
    application_id = card.application.id
    return column(
        Button(t.plain("organizer-accept"), Decide(act="accept", id=application_id, page=page)),
        Button(t.plain("organizer-ask"), Decide(act="ask", id=application_id, page=page)),
        Button(t.plain("organizer-refuse"), Decide(act="refuse", id=application_id, page=page)),
    )


def wants_verdict(card: ApplicationCard) -> bool:
    """Whether it waits for whoever decides: it is open, and nothing is asked."""
    return card.application.verdict is Verdict.WAITING and not card.awaits_answer


def card(
    t: Texts,
    card: ApplicationCard,
    note: Html | None = None,
    *,
    page: int = 0,
    following: ApplicationCard | None = None,
) -> Screen:
    """One application with its buttons, or what became of it and by whom. `following`: the next to decide on."""
    application = card.application
    on = column(_next(t, following, page) if following is not None else None)
    if application.verdict is Verdict.WAITING:
        rows = (*answers(t, card, page), *on)
        return Screen(lines(note, about(t, card)), rows, back=Go(to=LIST, at=page), is_card=True)
    decided = {
        Verdict.ACCEPTED: "organizer-application-accepted",
        Verdict.REFUSED: "organizer-application-refused",
        Verdict.WITHDRAWN: "organizer-application-withdrawn",
    }[application.verdict]
    return Screen(
        lines(
            note,
            about(t, card),
            t(decided, name=name_of(t, card.decided_by), when=t.moment(application.decided_at or t.now)),
            t("organizer-application-reason", reason=application.reason) if application.reason else None,
        ),
        on,
        back=Go(to=LIST, at=page),
        is_card=True,
    )


def _next(t: Texts, card: ApplicationCard, page: int) -> Button:
    words = label(name_of(t, card.person), lambda name: t.plain("organizer-application-next", name=name))
    return Button(words, Decide(act="see", id=card.application.id, page=page))
