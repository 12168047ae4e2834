"""Invitation links: the list, making one by two presses, a card, revoking."""

from __future__ import annotations

from domain.base.lists import Page
from domain.people.admission import INVITATION_DAYS, INVITATION_USES, Invitation, is_usable
from handlers.people.invitations.presses import Link, NewLink
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.opening import Shared
from handlers.ui.screen import AtDoor, Attachment, Button, Go, Screen, column, deep_link
from locales.texts import Html, Texts, lines

LIST = "organizer_invitations"


def link_of(username: str, invitation: Invitation) -> str:
    """Its prefix is older than the name of the kind, and stands on posters."""
    return deep_link(username, f"inv_{invitation.code}")


def shared(t: Texts, username: str, network: str, invitation: Invitation) -> Shared:
    """The link and the words that go with it."""
    return Shared(link_of(username, invitation), t.plain("invitation-share-text", network=network))


def invitations(t: Texts, page: Page[Invitation]) -> Screen:
    """The person's own links; what still admits somebody is told from what doesn't."""
    return lists.screen(
        t,
        page,
        title=t("invitations-title"),
        said=lists.in_lines(*(_line(t, i) for i in page.items)),
        empty=t("invitations-none"),
        above=column(Button(t.plain("invitations-new"), NewLink())),
        rows=[
            Button(
                t.plain("invitation-button", number=i.number, came=_came(t, i)),
                Link(act="see", code=i.code, page=page.number),
            )
            for i in page.items
        ],
        to=lambda n: Go(to=LIST, at=n),
        back=AtDoor("organizer", LIST),
    )


def _line(t: Texts, invitation: Invitation) -> Html:
    if not is_usable(invitation, t.now):
        state = t("invitation-line-over")
    elif invitation.expires_at is None:
        state = t("invitation-line-endless")
    else:
        state = t("invitation-line-ends", when=t.moment(invitation.expires_at))
    return t("invitation-line", number=invitation.number, state=state)


def _came(t: Texts, invitation: Invitation) -> str:
    if invitation.max_uses is None:
        return t.number(invitation.uses)
    return t.plain("invitation-of", uses=invitation.uses, most=invitation.max_uses)


def new(t: Texts, press: NewLink) -> Screen:
    """First how long, then how many."""
    if press.days not in INVITATION_DAYS:
        choices = [
            Button(
                t.plain("invitation-days", days=days) if days else t.plain("invitation-days-none"), NewLink(days=days)
            )
            for days in INVITATION_DAYS
        ]
        return Screen(t("invitation-how-long"), column(*choices), back=Go(to=LIST))
    choices = [
        Button(
            t.plain("invitation-uses", uses=uses) if uses else t.plain("invitation-uses-none"),
            NewLink(days=press.days, uses=uses),
        )
        for uses in INVITATION_USES
    ]
    return Screen(t("invitation-how-many"), column(*choices), back=NewLink())


def card(t: Texts, username: str, network: str, invitation: Invitation, page: int = 0) -> Screen:
    """The link, how many came by it, and everything one may do with it; `page`: of the list it is on."""
    link = link_of(username, invitation)
    live = is_usable(invitation, t.now)
    if invitation.revoked_at is not None:
        state = t("invitation-revoked", when=t.moment(invitation.revoked_at))
    elif not live:
        state = t("invitation-over")
    elif invitation.expires_at is not None:
        state = t("invitation-until", when=t.moment(invitation.expires_at))
    else:
        state = t("invitation-endless")
    said = [
        t("invitation-made-at", when=t.moment(invitation.created_at)),
        state,
        t("invitation-came", came=_came(t, invitation)),
    ]
    title = t("invitation-title", number=invitation.number)
    actions = (
        Button(t.plain("invitation-share"), url=shared(t, username, network, invitation).url),
        Button(t.plain("invitation-copy"), copy=link),
        Button(t.plain("invitation-qr"), Link(act="qr", code=invitation.code, page=page)),
    )
    revoke = Button(t.plain("invitation-revoke"), Link(act="ask", code=invitation.code, page=page))
    return Screen(
        lines(title, t("invitation-link", link=link) if live else None, Html("\n").join(said)),
        column(*(actions if live else ()), revoke if invitation.revoked_at is None else None),
        back=Go(to=LIST, at=page),
    )


def revoke(t: Texts, invitation: Invitation, page: int) -> Screen:
    yes = Button(t.plain("invitation-revoke-yes"), Link(act="revoke", code=invitation.code, page=page))
    text = t("invitation-revoke-question", number=invitation.number)
    return question(t, text, yes, Link(act="see", code=invitation.code, page=page))


def qr(t: Texts, username: str, network: str, invitation: Invitation, png: bytes, page: int) -> Screen:
    """The link as a picture, for a poster or a slide."""
    return Screen(
        t("invitation-qr-sent", network=network, link=link_of(username, invitation)),
        back=Link(act="see", code=invitation.code, page=page),
        attachment=Attachment("photo", "invitation.png", png),
    )
