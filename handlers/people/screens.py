"""Screens of the directory: its front, lists, a person's card, contacts."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData

from domain.consents import Purpose
from domain.contacts import Relation
from domain.profile import ProfileField
from handlers.joining.places import region_label
from handlers.pager import Page, pager
from handlers.people.labels import field_line, tag_label
from handlers.purposes.screens import switch_button
from handlers.screen import Attachment, Button, Go, Row, Screen, column
from locales.texts import Html, Texts, escape, lines
from services.contacts import Contact, MyContacts, Person
from services.directory import Card, Found, Overview

BUTTON_NAME = 40
"""Characters of a name on a button."""


class Browse(CallbackData, prefix="pb"):
    """A page of people: of a subject, of a region, of the search numbered `words` (0: none), or of all."""

    subject: str = ""
    region: str = ""
    words: int = 0
    page: int = 0


class ShowPerson(CallbackData, prefix="pp"):
    """A card; the rest is where «‹ Назад» leads."""

    id: int
    subject: str = ""
    region: str = ""
    words: int = 0
    page: int = 0


class ShowPhoto(CallbackData, prefix="pf"):
    id: int


class AskContact(CallbackData, prefix="ca"):
    id: int


class AnswerContact(CallbackData, prefix="cr"):
    """`answer`: open, later, never."""

    request: int
    answer: str


class Quiet(CallbackData, prefix="cq"):
    on: int


def front(t: Texts, seen: Overview, waiting: int) -> Screen:
    """The directory's front; whoever isn't in it is invited, never forced."""
    if seen.total == 0:
        text = lines(t("people-title"), t("people-nobody-yet"))
    else:
        text = lines(
            t("people-title"),
            t("people-count", people=seen.total, regions=seen.regions),
            None if seen.is_listed else t("people-not-listed"),
        )
    return Screen(
        text,
        column(
            Button(t.plain("people-find"), Go(to="people_find")) if seen.total else None,
            Button(t.plain("people-by-subject"), Go(to="people_subjects")) if seen.subjects else None,
            Button(t.plain("people-by-region"), Go(to="people_regions")) if seen.regions else None,
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
    rows = [
        Button(
            t.plain("people-choice", name=tag_label(t, ProfileField.SUBJECTS, subject), people=people),
            Browse(subject=subject),
        )
        for subject, people in page.items
    ]
    return Screen(
        t("people-subjects"),
        (*column(*rows), *pager(t, page.number, page.pages, lambda n: Go(to="people_subjects", at=n))),
        back=Go(to="people"),
    )


def regions(t: Texts, page: Page[tuple[str, int]]) -> Screen:
    """Regions and countries with the number of people."""
    rows = [
        Button(
            t.plain("people-choice", name=region_label(t, code, None) or code, people=people),
            Browse(region=code),
        )
        for code, people in page.items
    ]
    return Screen(
        t("people-regions"),
        (*column(*rows), *pager(t, page.number, page.pages, lambda n: Go(to="people_regions", at=n))),
        back=Go(to="people"),
    )


def found(t: Texts, at: Browse, words: str, people: Found) -> Screen:
    """One page of people; the words of a search are shown with what was made of them."""
    titles = [
        t("people-found-words", words=words) if words else None,
        t("people-found-subject", subject=tag_label(t, ProfileField.SUBJECTS, at.subject)) if at.subject else None,
        t("people-found-region", region=region_label(t, at.region, None) or at.region) if at.region else None,
    ]
    title = Html("\n").join([title for title in titles if title]) or t("people-found-all")
    corrected = [t("people-corrected", typed=typed, taken=taken) for typed, taken in people.corrected]
    ignored = t("people-ignored", words=", ".join(people.ignored)) if people.ignored else None
    rows = [
        Button(
            _person_button(t, card),
            ShowPerson(id=card.id, subject=at.subject, region=at.region, words=at.words, page=people.page),
        )
        for card in people.people
    ]
    search = Button(t.plain("people-find-again" if at.words else "people-find"), Go(to="people_find"))
    return Screen(
        lines(
            title,
            *corrected,
            ignored,
            t("people-found-count", people=people.total) if people.total else t("people-found-none"),
            Html("\n").join([_person_line(t, card) for card in people.people]),
        ),
        (
            *column(*rows),
            *pager(
                t,
                people.page,
                people.pages,
                lambda n: Browse(subject=at.subject, region=at.region, words=at.words, page=n),
            ),
            (search,),
        ),
        back=Go(to="people_subjects" if at.subject else "people_regions" if at.region else "people"),
    )


def _person_button(t: Texts, card: Card) -> str:
    name = card.name if len(card.name) <= BUTTON_NAME else card.name[: BUTTON_NAME - 1] + "…"
    return t.plain("people-me", name=name) if card.is_me else name


def _person_line(t: Texts, card: Card) -> Html:
    taught = card.fields.get(ProfileField.SUBJECTS, ())
    about = ", ".join(tag_label(t, ProfileField.SUBJECTS, tag) for tag in taught)
    parts = [part for part in (about, place(t, card)) if part]
    return t("people-line", name=card.name, about=" · ".join(parts))


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
        Html("\n").join(shown),
    )


def person(t: Texts, seen: Person, back: CallbackData) -> Screen:
    """A card with what stands between the two."""
    card, request = seen.card, seen.request
    rows: list[Row] = []
    if card.fields.get(ProfileField.PHOTO):
        rows.append((Button(t.plain("people-photo"), ShowPhoto(id=card.id)),))
    state: Html | None = None
    if card.is_me:
        state = t("people-this-is-you") if seen.is_found else t("people-you-hidden")
        rows.append((Button(t.plain("people-edit-me"), Go(to="me")),))
    elif seen.relation is Relation.OPENED:
        state = contact_text(t, seen.contact)
    elif seen.relation is Relation.ASKS_ME and request is not None:
        state = asked_text(t, card, request.note)
        rows += answer_rows(t, request.id)
    elif seen.relation is Relation.ASKED and request is not None:
        state = t("people-asked", when=t.relative(request.created_at))
    elif seen.relation is Relation.QUIET:
        state = t("people-quiet")
    else:
        state = t("people-may-ask")
        rows.append((Button(t.plain("people-ask"), AskContact(id=card.id)),))
    return Screen(lines(page_text(t, card), state), tuple(rows), back=back)


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


def answer_rows(t: Texts, request_id: int) -> tuple[Row, ...]:
    """The three answers; none of them is a reproach."""
    return (
        (Button(t.plain("people-open"), AnswerContact(request=request_id, answer="open")),),
        (Button(t.plain("people-later"), AnswerContact(request=request_id, answer="later")),),
        (Button(t.plain("people-never"), AnswerContact(request=request_id, answer="never")),),
    )


def photo(t: Texts, card: Card) -> Screen:
    """The photo, as a message of its own."""
    return Screen(
        t("people-photo-of", name=card.name),
        column(Button(t.plain("people-to-card"), ShowPerson(id=card.id))),
        attachment=Attachment("photo", "photo.jpg", file_id=str(card.fields[ProfileField.PHOTO])),
    )


def contacts(t: Texts, mine: MyContacts, shown: Page[Person]) -> Screen:
    """Requests to answer, opened contacts, and «не беспокоить»."""
    rows: Sequence[Button] = [
        Button(
            t.plain("contacts-asks", name=person.card.name[:BUTTON_NAME])
            if person.relation is Relation.ASKS_ME
            else person.card.name[:BUTTON_NAME],
            ShowPerson(id=person.card.id),
        )
        for person in shown.items
    ]
    quiet = Button(
        t.plain("contacts-quiet-off" if mine.is_quiet else "contacts-quiet-on"), Quiet(on=int(not mine.is_quiet))
    )
    return Screen(
        lines(
            t("contacts-title"),
            t("contacts-empty") if shown.total == 0 else None,
            t("contacts-is-quiet") if mine.is_quiet else None,
        ),
        (
            *column(*rows),
            *pager(t, shown.number, shown.pages, lambda n: Go(to="contacts", at=n)),
            (quiet,),
        ),
        back=Go(to="people"),
    )
