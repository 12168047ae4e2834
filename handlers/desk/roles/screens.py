"""People as organizers see them: the list, a card with roles, giving and taking them."""

from __future__ import annotations

from domain.base.lists import Page
from domain.base.members import Member
from domain.base.roles import TERMS, Right, Role, rights_of
from handlers.desk.roles.presses import LIST, ListName, OfPerson
from handlers.moderation.presses import FROM_HOLDERS, FROM_PEOPLE, TrustPress
from handlers.people.joining.places import region_of
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import label, told_apart
from handlers.ui.names import name_of
from handlers.ui.screen import AtDoor, Button, Go, Screen, column
from locales.texts import Html, Texts, escape, lines
from services.people.roles import RoleCard

HOLDERS: ListName = "organizer_roles"
NO_END = 0


def people(t: Texts, page: Page[Member]) -> Screen:
    """Everybody by name; the search is below."""
    holders = Button(t.plain("roles-holders"), Go(to=HOLDERS))
    search = Button(t.plain("roles-find"), Go(to="organizer_find"))
    return _list(
        t, page, LIST, t("roles-people", count=page.total), back=AtDoor("organizer", LIST), controls=(holders, search)
    )


def holders(t: Texts, page: Page[Member]) -> Screen:
    """Those who hold a role."""
    return _list(t, page, HOLDERS, t("roles-holders-title", count=page.total), back=Go(to=LIST))


def _list(
    t: Texts, page: Page[Member], among: ListName, title: Html, *, back: Go | AtDoor, controls: tuple[Button, ...] = ()
) -> Screen:
    named = list(zip(told_apart([name_of(t, person) for person in page.items], page.first), page.items, strict=True))
    return lists.screen(
        t,
        page,
        title=title,
        said=lists.in_lines(*(t("roles-entry", name=name, about=_about(t, person)) for name, person in named)),
        rows=[
            Button(label(name), OfPerson(act="see", id=person.id, among=among, page=page.number))
            for name, person in named
        ],
        to=lambda n: Go(to=among, at=n),
        filters=controls,
        back=back,
    )


def _about(t: Texts, person: Member) -> str:
    """The roles; of whoever has none, the region."""
    roles = ", ".join(t.plain(f"role-{role}") for role in Role if role in person.roles)
    return roles or region_of(t, person)


def line(t: Texts, person: Member) -> str:
    """Somebody found by name: what tells namesakes apart stands on the button."""
    return t.plain("roles-line", name=name_of(t, person), about=_about(t, person))


def card(t: Texts, viewer: Member, shown: RoleCard, at: OfPerson) -> Screen:
    """A person with the roles in force, who gave them and until when; `at`: the button that leads here."""
    member = shown.member
    said = [
        t("roles-role", role=t(f"role-{grant.role}"), term=_term(t, grant.until), by=_by(t, granter))
        for grant, granter in shown.grants
    ]
    rights = rights_of(viewer.roles)
    drops = [
        Button(t.plain("roles-drop", role=t.plain(f"role-{g.role}")), at.then("drop", g.role))
        for g, _ in shown.grants
        if _may(rights, g.role)
    ]
    return Screen(
        lines(
            t("roles-card", name=name_of(t, member), region=region_of(t, member)),
            t("roles-dates", joined=t.date(member.joined_at or member.created_at)),
            Html("\n").join(said) if said else t("roles-no-roles"),
            t("roles-paused", until=t.date(member.paused_until or 0)) if member.is_paused(t.now) else None,
        ),
        column(
            Button(t.plain("roles-grant"), at.then("roles")) if Right.GRANT_ROLES in rights else None,
            *drops,
            Button(
                t.plain("roles-trust"), TrustPress(id=member.id, case=FROM_PEOPLE if at.among == LIST else FROM_HOLDERS)
            )
            if Right.MODERATE in rights
            else None,
            Button(t.plain("roles-history"), at.then("history")),
        ),
        back=Go(to=at.among, at=at.page),
    )


def _may(rights: frozenset[Right], role: Role) -> bool:
    return (Right.GRANT_OWNERSHIP if role is Role.OWNER else Right.GRANT_ROLES) in rights


def _term(t: Texts, until: int | None) -> Html:
    return t("roles-role-until", date=t.date(until)) if until is not None else t("roles-role-endless")


def _by(t: Texts, granter: Member | None) -> Html:
    return escape(name_of(t, granter)) if granter is not None else t("roles-role-settings")


def choose_role(t: Texts, viewer: Member, person: Member, at: OfPerson) -> Screen:
    """Which role; each with what it may do."""
    rights = rights_of(viewer.roles)
    offered = [role for role in Role if _may(rights, role)]
    said = [t("role-line", role=t(f"role-{role}"), may=t(f"role-{role}.may")) for role in offered]
    return Screen(
        lines(t("roles-which-role", name=name_of(t, person)), *said),
        column(
            *(
                Button(
                    t.plain(f"role-{role}"),
                    at.then("ask" if role is Role.OWNER else "term", role),
                )
                for role in offered
            )
        ),
        back=at.then("see"),
    )


def choose_term(t: Texts, person: Member, role: Role, at: OfPerson) -> Screen:
    """For how long."""
    choices = [
        Button(
            t.plain("roles-days", days=days) if days else t.plain("roles-days-none"),
            at.then("grant", role, days),
        )
        for days in (NO_END, *TERMS)
    ]
    return Screen(
        t("roles-how-long", role=t(f"role-{role}"), name=name_of(t, person)),
        column(*choices),
        back=at.then("roles"),
    )


def ask_ownership(t: Texts, person: Member, at: OfPerson) -> Screen:
    """An owner can take the network from those who gave it: asked once more."""
    yes = Button(t.plain("roles-owner-yes"), at.then("grant", Role.OWNER))
    text = t("roles-owner-question", name=name_of(t, person))
    return question(t, text, yes, at.then("roles"))


def ask_drop(t: Texts, person: Member, role: Role, at: OfPerson) -> Screen:
    """Before a role is taken back."""
    yes = Button(t.plain("roles-drop-yes"), at.then("revoke", role))
    text = t("roles-drop-question", role=t(f"role-{role}"), name=name_of(t, person))
    return question(t, text, yes, at.then("see"))
