"""Vouching: by what the network knows the viewer, who asks for their word, and for whom they have given it."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from domain.base.lists import Page
from domain.base.members import Member
from domain.people.vouching import LINK, MEMBER_DAYS
from handlers.people.joining.places import region_label
from handlers.people.vouching.presses import Do, OfAsked, OfGiven
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.names import name_of
from handlers.ui.opening import Shared
from handlers.ui.screen import AtDoor, Button, Go, Screen, column, deep_link
from locales.texts import Html, Texts, lines
from services.people.vouching import Asked, Mine

NAMED = 10
"""So many of those who vouch are named; of the rest the number is told."""


def shared(t: Texts, network: str, username: str, code: str) -> Shared:
    """The link by which one asks a colleague, and the words that go with it."""
    return Shared(deep_link(username, f"{LINK}_{code}"), t.plain("vouch-share-text", network=network))


def mine(t: Texts, seen: Mine, network: str, username: str, back: CallbackData | AtDoor) -> Screen:
    """Who votes on rules and people, by what the viewer is known, and how they become so."""
    ask = None
    if not seen.signs and seen.link is not None:
        ask = Button(t.plain("colleague-ask"), url=shared(t, network, username, seen.link).url)
    return Screen(
        lines(t("colleague-title"), t("colleague-rule", days=MEMBER_DAYS), *_known(t, seen), _from(t, seen)),
        column(
            ask,
            None if seen.signs else Button(t.plain("colleague-organizers"), Go(to="colleague_ask")),
            Button(t.plain("colleague-given", count=seen.given), Go(to="vouches")) if seen.given else None,
        ),
        back=back,
    )


def _known(t: Texts, seen: Mine) -> list[Html | None]:
    if not seen.signs:
        return [t("colleague-unknown")]
    named = ", ".join(name_of(t, one) for one in seen.givers[:NAMED])
    more = len(seen.givers) - NAMED
    said = [t(f"sign-{name}", names=named, more=max(more, 0)) for name in seen.signs]
    return [
        Html("\n").join([t("colleague-known"), *said]),
        t("colleague-may-vouch") if seen.may else None,
    ]


def _from(t: Texts, seen: Mine) -> Html | None:
    """Since when they have been in for long enough, where they haven't yet."""
    if seen.votes_from is None:
        return None
    key = "colleague-from" if seen.signs else "colleague-from-unknown"
    return t(key, days=MEMBER_DAYS, date=t.date(seen.votes_from))


def _person(t: Texts, person: Member) -> Html:
    place = person.region_name or region_label(t, person.region, None) or "—"
    return t("profile-head", name=name_of(t, person), region=place)


def asked(t: Texts, seen: Asked, code: str) -> Screen:
    """Who asks for the viewer's word."""
    standing = seen.standing
    button = None
    if seen.is_me:
        said = t("vouch-link-mine")
    elif standing.given:
        said, button = t("vouch-given"), Button(t.plain("vouch-given.button"), OfAsked(code=code, do=Do.BACK))
    elif standing.is_known:
        said = t("vouch-needless")
    elif standing.refusal is not None:
        said = lines(t("vouch-asks"), t(standing.refusal.key, **standing.refusal.args_))
    else:
        said = lines(t("vouch-asks"), t("vouch-may"))
        button = Button(t.plain("vouch-may.button"), OfAsked(code=code, do=Do.GIVE))
    return Screen(lines(_person(t, seen.person), said), column(button), back=Go(to="menu"))


def given(t: Texts, page: Page[Member], note: Html | None = None) -> Screen:
    """Those for whom the viewer vouches."""
    return lists.screen(
        t,
        page,
        title=lines(note, t("vouches-title")),
        rows=[Button(label(name_of(t, one)), OfGiven(id=one.id, page=page.number)) for one in page.items],
        to=lambda number: Go(to="vouches", at=number),
        empty=t("vouches-none"),
        back=Go(to="colleague"),
    )


def one_given(t: Texts, person: Member, page: int) -> Screen:
    """One of them."""
    return Screen(
        lines(_person(t, person), t("vouch-given" if person.is_member else "vouch-away")),
        column(Button(t.plain("vouch-given.button"), OfGiven(id=person.id, do=Do.BACK, page=page))),
        back=Go(to="vouches", at=page),
    )
