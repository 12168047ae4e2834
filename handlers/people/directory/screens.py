"""Screens of the directory: its front, lists, a person's card, contacts."""

from __future__ import annotations

from typing import Any

from aiogram.filters.callback_data import CallbackData

from domain.base.consents import Purpose
from domain.base.lists import Page
from domain.people.contacts import Relation
from domain.people.profile import ProfileField
from domain.people.schools import School, written
from handlers.people.directory.labels import field_line, tag_label, value_label
from handlers.people.directory.presses import (
    Among,
    AnswerContact,
    AskContact,
    Browse,
    Find,
    Place,
    Quiet,
    ShowPerson,
    ShowPhoto,
    ShowSchool,
    Vouch,
)
from handlers.people.joining.places import region_label
from handlers.people.purposes.screens import switch_button
from handlers.ui import lists
from handlers.ui.found import reading
from handlers.ui.labels import label, told_apart
from handlers.ui.opened_from import OpenedFrom
from handlers.ui.screen import Attachment, Button, Go, Row, Screen, column
from locales.texts import Html, Texts, escape, lines
from services.base.search import Drawn
from services.people.contacts import Contact, MyContacts, Person
from services.people.directory import Card, Overview
from services.people.vouching import Standing

CONTACTS_FROM = OpenedFrom({Among.CONTACTS: "people", Among.MY_CONTACTS: "me", Among.MINE_CONTACTS: "mine"})


def place_of(press: Place) -> dict[str, Any]:
    """The place that a button carries, for the next button."""
    return {name: getattr(press, name) for name in Place.model_fields}


def list_at(place: Place) -> CallbackData:
    """Opens the list that `place` is a page of."""
    if place.among in CONTACTS_FROM:
        return Go(to=place.among, at=place.page)
    if place.among is Among.FOUND:
        return Go(to=Among.FOUND, at=place.words)
    return Browse(**place_of(place))


def front(t: Texts, seen: Overview, waiting: int) -> Screen:
    """The directory's front; whoever isn't in it is invited, never forced."""
    if seen.total == 0:
        text = lines(t("people-title"), t("people-nobody-yet"))
    else:
        text = lines(
            t("people-title"),
            t("people-count", people=seen.total, regions=seen.regions),
            None if seen.is_listed else t("people-not-listed"),
            t("people-hint"),
        )
    return Screen(
        text,
        column(
            Button(t.plain("people-find"), Go(to="people_find")) if seen.total else None,
            Button(t.plain("people-by-subject"), Go(to="people_subjects")) if seen.subjects else None,
            Button(t.plain("people-by-region"), Go(to="people_regions")) if seen.regions else None,
            Button(t.plain("people-by-school"), Go(to="people_schools")) if seen.schools else None,
            Button(t.plain("people-all"), Browse()) if seen.total else None,
            None if seen.is_listed else switch_button(t, Purpose.DIRECTORY, on=True, then="people"),
            Button(t.plain("people-contacts-waiting", count=waiting), Go(to="contacts"))
            if waiting
            else Button(t.plain("people-contacts"), Go(to="contacts")),
        ),
        back=Go(to="menu"),
    )


def subjects(t: Texts, page: Page[tuple[str, int]]) -> Screen:
    """Subjects with the number of people."""
    return lists.screen(
        t,
        page,
        title=t("people-subjects"),
        rows=[
            Button(
                _counted(t, tag_label(t, ProfileField.SUBJECTS, subject), people),
                Browse(subject=subject, shelf=page.number),
            )
            for subject, people in page.items
        ],
        to=lambda n: Go(to="people_subjects", at=n),
        back=Go(to="people"),
    )


def schools(t: Texts, page: Page[tuple[School, int]]) -> Screen:
    """Schools where somebody who shows it works, with the number of people."""
    return lists.screen(
        t,
        page,
        title=t("people-schools"),
        rows=[
            Button(_counted(t, written(school), people), Browse(among=Among.SCHOOL, shelf=school.id))
            for school, people in page.items
        ],
        to=lambda n: Go(to="people_schools", at=n),
        back=Go(to="people"),
    )


def regions(t: Texts, page: Page[tuple[str, int]]) -> Screen:
    """Regions and countries with the number of people."""
    return lists.screen(
        t,
        page,
        title=t("people-regions"),
        rows=[
            Button(_counted(t, region_label(t, code, None) or code, people), Browse(region=code, shelf=page.number))
            for code, people in page.items
        ],
        to=lambda n: Go(to="people_regions", at=n),
        back=Go(to="people"),
    )


def _counted(t: Texts, name: str, people: int) -> str:
    return label(name, lambda name: t.plain("people-choice", name=name, people=people))


def found(t: Texts, at: Browse, words: str, people: Drawn[Card], school: School | None = None) -> Screen:
    """One page of people, of a school for one; the words of a search are shown with what was made of them."""
    page = people.page
    titles = [
        t("people-found-words", words=words) if words else None,
        t("people-found-subject", subject=tag_label(t, ProfileField.SUBJECTS, at.subject)) if at.subject else None,
        t("people-found-region", region=region_label(t, at.region, None) or at.region) if at.region else None,
        t("people-found-school", school=written(school)) if school is not None else None,
    ]
    here = place_of(at) | {"page": page.number}
    named = list(zip(told_apart([card.name for card in page.items], page.first), page.items, strict=True))
    return lists.screen(
        t,
        page,
        title=lines(
            Html("\n").join([title for title in titles if title]) or t("people-found-all"),
            *reading(t, people),
            None if page.is_empty else t("people-found-count", people=page.total),
        ),
        said=lists.in_lines(*(_person_line(t, name, card) for name, card in named)),
        empty=t("people-found-none"),
        rows=[Button(_person_button(t, name, card), ShowPerson(id=card.id, **here)) for name, card in named],
        to=lambda n: Browse(**here | {"page": n}),
        search=Button(t.plain("people-find-again" if at.words else "people-find"), Find(**here)),
        back=_above(at),
    )


def _above(at: Browse) -> CallbackData:
    """Where a list of people was opened."""
    if at.among is Among.MORE:
        return Go(to=Among.FOUND, at=at.words)
    if at.among is Among.SCHOOL:
        return ShowSchool(id=at.shelf)
    if at.subject:
        return Go(to="people_subjects", at=at.shelf)
    return Go(to="people_regions", at=at.shelf) if at.region else Go(to="people")


def _person_button(t: Texts, name: str, card: Card) -> str:
    return label(name, lambda name: t.plain("people-me", name=name) if card.is_me else name)


def _person_line(t: Texts, name: str, card: Card) -> Html:
    taught = card.fields.get(ProfileField.SUBJECTS)
    about = value_label(t, ProfileField.SUBJECTS, taught) if taught else ""
    parts = [part for part in (about, place(t, card)) if part]
    return t("people-line", name=name, about=" · ".join(parts))


def place(t: Texts, card: Card) -> str:
    """The region in the reader's language, as it was typed where no list has it."""
    return card.region_name or region_label(t, card.region, None) or ""


def page_text(t: Texts, card: Card) -> Html:
    """A person's page: the name, the region, and the fields that may be seen."""
    fields = [field_line(t, field, value) for field, value in card.fields.items()]
    intro = card.fields.get(ProfileField.INTRO)
    shown = [
        line
        for line, field in zip(fields, card.fields, strict=True)
        if field not in {ProfileField.PHOTO, ProfileField.INTRO}
    ]
    return lines(
        t("profile-head", name=card.name, region=place(t, card) or "—"),
        t("profile-intro-line", intro=str(intro)) if intro else None,
        Html("\n").join([*shown, *(t(f"credit-{name}", count=count) for name, count in card.credits)]),
    )


def person(
    t: Texts, seen: Person, place: Place, back: CallbackData | None = None, standing: Standing | None = None
) -> Screen:
    """A card with what stands between the two, opened from the list at `place`; `back`: that list is gone.

    `standing`: whether the viewer vouches for them, or could.
    """
    card, request, here = seen.card, seen.request, place_of(place)
    rows: list[Row] = []
    if card.fields.get(ProfileField.PHOTO):
        rows.append((Button(t.plain("people-photo"), ShowPhoto(id=card.id, **here)),))
    state: Html | None = None
    if card.is_me:
        state = t("people-this-is-you") if seen.is_found else t("people-you-hidden")
        rows.append((Button(t.plain("people-edit-me"), Go(to="me")),))
    elif seen.relation is Relation.OPENED:
        state = contact_text(t, seen.contact)
    elif seen.relation is Relation.ASKS_ME and request is not None:
        state = asked_text(t, card, request.note)
        rows += answer_rows(t, request.id, place)
    elif seen.relation is Relation.ASKED and request is not None:
        state = t("people-asked", when=t.date(request.created_at))
    elif seen.relation is Relation.QUIET:
        state = t("people-quiet")
    else:
        state = t("people-may-ask")
        rows.append((Button(t.plain("people-ask"), AskContact(id=card.id, **here)),))
    word: Html | None = None
    if standing is not None and (standing.given or standing.may):
        key = "vouch-given" if standing.given else "vouch-may"
        word = t(key)
        rows.append((Button(t.plain(f"{key}.button"), Vouch(id=card.id, on=int(not standing.given), **here)),))
    return Screen(lines(page_text(t, card), state, word), tuple(rows), back=back or list_at(place))


def contact_text(t: Texts, contact: Contact | None) -> Html:
    """How to reach a person who agreed; a mention opens for those whom the bot knows (Bot API, `tg://user`)."""
    if contact is None:
        return t("people-contact-gone")
    mention = Html(f'<a href="tg://user?id={contact.telegram_id}">{escape(contact.name)}</a>')
    if contact.username:
        return t("people-contact", mention=mention, username=contact.username)
    return t("people-contact-mention", mention=mention)


def asked_text(t: Texts, card: Card, note: str | None) -> Html:
    """Somebody asks the reader for the contact."""
    asked = t("people-asks-you", name=card.name, region=place(t, card) or "—")
    return lines(asked, t("people-note", note=note) if note else None, t("people-asks-how"))


def answer_rows(t: Texts, request_id: int, place: Place) -> tuple[Row, ...]:
    """The three answers; none of them is a reproach."""
    return column(
        *(
            Button(t.plain(f"people-{answer}"), AnswerContact(request=request_id, answer=answer, **place_of(place)))
            for answer in ("open", "later", "never")
        )
    )


def photo(t: Texts, card: Card, place: Place) -> Screen:
    """The photo, as a message of its own."""
    return Screen(
        t("people-photo-of", name=card.name),
        column(Button(t.plain("people-to-card"), ShowPerson(id=card.id, **place_of(place)))),
        attachment=Attachment("photo", "photo.jpg", file_id=str(card.fields[ProfileField.PHOTO])),
    )


def contacts(t: Texts, mine: MyContacts, page: Page[Person], among: Among) -> Screen:
    """Requests to answer, opened contacts, and «не беспокоить»; `among` says from where it was opened."""
    quiet = Button(
        t.plain("contacts-quiet-off" if mine.is_quiet else "contacts-quiet-on"),
        Quiet(on=int(not mine.is_quiet), among=among),
    )
    return lists.screen(
        t,
        page,
        title=t("contacts-title"),
        said=[t("contacts-is-quiet")] if mine.is_quiet else [],
        empty=lines(t("contacts-empty"), t("contacts-is-quiet") if mine.is_quiet else None),
        rows=[
            Button(_contact_button(t, person), ShowPerson(id=person.card.id, among=among, page=page.number))
            for person in page.items
        ],
        to=lambda n: Go(to=among, at=n),
        doors=((quiet,),),
        back=CONTACTS_FROM.door(among),
    )


def _contact_button(t: Texts, person: Person) -> str:
    asks = person.relation is Relation.ASKS_ME
    return label(person.card.name, lambda name: t.plain("contacts-asks", name=name) if asks else name)
