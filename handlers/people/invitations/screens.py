"""Invitation links: the list, a card with its limits, the ways to hand one on."""

from __future__ import annotations

from domain.base.lists import Page
from domain.base.members import Member
from domain.base.roles import Right, rights_of
from domain.people.admission import INVITATION_DAYS, Invitation, is_usable
from handlers.people.invitations.presses import LimitLink, Link, NewLink
from handlers.ui import lists
from handlers.ui.file_names import in_file_name
from handlers.ui.labels import label
from handlers.ui.names import name_of
from handlers.ui.opening import Shared
from handlers.ui.posters import Poster
from handlers.ui.screen import AtDoor, Attachment, Button, Go, Row, Screen, column, deep_link
from locales.texts import Html, Texts, lines
from services.people.invitations import LinkCard

LIST = "organizer_invitations"
ALL = "organizer_invitations_all"


def link_of(username: str, invitation: Invitation) -> str:
    """Its prefix is older than the name of the kind, and stands on posters."""
    return deep_link(username, f"inv_{invitation.code}")


def shared(t: Texts, username: str, network: str, invitation: Invitation) -> Shared:
    """The link and the words that go with it."""
    return Shared(link_of(username, invitation), t.plain("invitation-share-text", network=network))


# -- lists -----------------------------------------------------------------------------------------


def invitations(t: Texts, page: Page[LinkCard], viewer: Member) -> Screen:
    """The person's own links; what still admits somebody is told from what doesn't."""
    of_all = Button(t.plain("invitations-all"), Go(to=ALL))
    return lists.screen(
        t,
        page,
        title=t("invitations-title"),
        said=lists.in_lines(*(_line(t, found) for found in page.items)),
        empty=t("invitations-none"),
        above=column(Button(t.plain("invitations-new"), NewLink())),
        rows=[_row(t, found) for found in page.items],
        to=lambda n: Go(to=LIST, at=n),
        filters=(of_all,) if Right.SEE_AUDIT in rights_of(viewer.roles) else (),
        back=AtDoor("organizer", LIST),
        of_cards=True,
    )


def of_all(t: Texts, page: Page[LinkCard]) -> Screen:
    """Everybody's, with who made each."""
    return lists.screen(
        t,
        page,
        title=t("invitations-all-title", count=page.total),
        said=lists.in_lines(*(_line(t, found, maker=True) for found in page.items)),
        empty=t("invitations-none"),
        rows=[_row(t, found) for found in page.items],
        to=lambda n: Go(to=ALL, at=n),
        back=Go(to=LIST),
        of_cards=True,
    )


def _row(t: Texts, found: LinkCard) -> Button:
    invitation = found.invitation
    came = _came(t, invitation)
    words = label(_called(t, invitation), lambda name: t.plain("invitation-button", name=name, came=came))
    return Button(words, Link(act="see", code=invitation.code))


def _called(t: Texts, invitation: Invitation) -> str:
    return invitation.label or t.plain("invitation-number", number=invitation.number)


def _line(t: Texts, found: LinkCard, *, maker: bool = False) -> Html:
    invitation = found.invitation
    if invitation.revoked_at is not None:
        state = t("invitation-line-out")
    elif not is_usable(invitation, t.now):
        state = t("invitation-line-over")
    elif invitation.expires_at is None:
        state = t("invitation-line-endless")
    else:
        state = t("invitation-line-ends", when=t.moment(invitation.expires_at))
    said = t("invitation-line", name=_called(t, invitation), state=state)
    counts = t("invitation-line-counts", opened=found.opened, still=found.still)
    parts = [said, counts, *([t("invitation-line-maker", name=name_of(t, found.maker))] if maker else [])]
    return Html(" · ").join(parts)


def _came(t: Texts, invitation: Invitation) -> str:
    if invitation.max_uses is None:
        return t.number(invitation.uses)
    return t.plain("invitation-of", uses=invitation.uses, most=invitation.max_uses)


# -- one link --------------------------------------------------------------------------------------


def card(t: Texts, username: str, network: str, found: LinkCard) -> Screen:
    """The link, what became of it, and everything one may do with it."""
    invitation = found.invitation
    link, live = link_of(username, invitation), is_usable(invitation, t.now)
    title = t("invitation-title", number=invitation.number)
    said = [
        t("invitation-maker", name=name_of(t, found.maker)),
        t("invitation-made-at", when=t.moment(invitation.created_at)),
        _state(t, invitation, live=live),
        t("invitation-opened", count=found.opened),
        t("invitation-came", came=_came(t, invitation)),
        t("invitation-still", count=found.still),
    ]
    text = lines(
        t("invitation-titled", label=invitation.label) if invitation.label else title,
        t("invitation-link", link=link) if live else None,
        Html("\n").join(said),
    )
    return Screen(text, (*_handing_on(t, username, network, invitation, live=live), *_changing(t, found)),
                  back=Go(to=LIST if found.is_mine else ALL), is_card=True)  # fmt: skip


def _state(t: Texts, invitation: Invitation, *, live: bool) -> Html:
    if invitation.revoked_at is not None:
        return t("invitation-revoked", when=t.moment(invitation.revoked_at))
    if not live:
        return t("invitation-over")
    if invitation.expires_at is None:
        return t("invitation-endless")
    return t("invitation-until", when=t.moment(invitation.expires_at))


def _handing_on(t: Texts, username: str, network: str, invitation: Invitation, *, live: bool) -> tuple[Row, ...]:
    if not live:
        return ()
    return (
        (Button(t.plain("invitation-copy"), copy=link_of(username, invitation)),),
        (Button(t.plain("invitation-share"), url=shared(t, username, network, invitation).url),),
        (
            Button(t.plain("invitation-qr"), Link(act="qr", code=invitation.code)),
            Button(t.plain("invitation-poster"), Link(act="poster", code=invitation.code)),
        ),
    )


def _changing(t: Texts, found: LinkCard) -> tuple[Row, ...]:
    invitation = found.invitation

    def button(key: str, act: str) -> Button:
        return Button(t.plain(key), Link(act=act, code=invitation.code))

    if invitation.revoked_at is not None:
        return column(
            button("invitation-restore", "restore") if found.may_restore else None,
            button("invitation-keep-out", "revoke") if found.may_keep_out else None,
        )
    own: tuple[Row, ...] = ()
    if found.is_mine:
        uses = (button("invitation-change-uses", "uses"),) if not invitation.uses else ()
        own = ((button("invitation-change-name", "name"),), (button("invitation-change-days", "days"), *uses))
    return (*own, (button("invitation-revoke", "revoke"),))


def choose_days(t: Texts, invitation: Invitation) -> Screen:
    """How long it is valid from now on."""
    choices = [
        Button(
            t.plain("invitation-days", days=days) if days else t.plain("invitation-days-none"),
            LimitLink(code=invitation.code, days=days),
        )
        for days in INVITATION_DAYS
    ]
    return Screen(t("invitation-how-long"), column(*choices), back=Link(act="see", code=invitation.code))


def people(t: Texts, uses: int) -> str:
    """For how many people a link is; 0: any number."""
    return t.plain("invitation-uses", uses=uses) if uses else t.plain("invitation-uses-none")


def qr(t: Texts, username: str, network: str, invitation: Invitation, png: bytes) -> Screen:
    """The link as a picture, for a slide."""
    return Screen(
        t("invitation-qr-sent", network=network, link=link_of(username, invitation)),
        back=Link(act="see", code=invitation.code),
        attachment=Attachment("photo", "invitation.png", png),
    )


def poster_of(t: Texts, username: str, network: str, invitation: Invitation) -> Poster:
    """What stands on its poster."""
    until, most = invitation.expires_at, invitation.max_uses
    ends = (t.plain("invitation-poster-until", when=t.date(until)),) if until is not None else ()
    room = (t.plain("invitation-poster-for", count=most),) if most is not None else ()
    return Poster(
        kind=t.plain("invitation-poster-kind"),
        title=network,
        facts=(*ends, *room),
        calls=t.plain("invitation-poster-calls"),
        link=link_of(username, invitation),
        network=network,
    )


def poster(t: Texts, invitation: Invitation, png: bytes) -> Screen:
    """The poster as a file, which Telegram leaves as sharp as it is."""
    name = ", ".join(filter(None, (t.plain("invitation-poster-file"), in_file_name(_called(t, invitation)))))
    return Screen(
        t("invitation-poster-sent"),
        back=Link(act="see", code=invitation.code),
        attachment=Attachment("document", f"{name}.png", png),
    )
