"""The directory of people: front, lists, search, cards, contacts."""

from __future__ import annotations

from dataclasses import replace
from operator import itemgetter

from aiogram.exceptions import TelegramAPIError

from domain.base.errors import DomainError
from domain.base.lists import FIRST, Window, page_of
from domain.base.members import MEMBER
from domain.base.things import Thing
from domain.people.contacts import NOTE_LIMIT
from domain.people.profile import ProfileField
from domain.people.schools import written
from handlers.people.directory import screens
from handlers.people.directory.labels import tag_label
from handlers.people.directory.lexicon import names
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
    Vouch,
)
from handlers.people.directory.screens import CONTACTS_FROM, list_at, place_of
from handlers.people.joining.places import region_label
from handlers.ui import searched
from handlers.ui.forms import engine
from handlers.ui.forms.closing import Filled
from handlers.ui.forms.form import Form
from handlers.ui.forms.words import Text
from handlers.ui.lists import most_first
from handlers.ui.opening import Opener
from handlers.ui.routes import Routes
from handlers.ui.screen import Go, Screen
from handlers.ui.turn import Turn
from locales.texts import Html, lines
from services.people import contacts, directory, vouching
from services.people.contacts import Contact, Person
from services.people.schools import records as schools

routes = Routes()


@routes.screen("people")
async def people(turn: Turn, at: int = 0) -> Screen:
    seen = await turn.ask(directory.overview)
    mine = await turn.ask(contacts.mine)
    return screens.front(turn.t, seen, len(mine.asking))


@routes.command("people")
async def people_command(turn: Turn) -> Screen:
    return await people(turn)


@routes.screen("people_subjects")
async def subjects(turn: Turn, at: int = 0) -> Screen:
    t, known = turn.t, await turn.ask(directory.subjects)
    in_order = most_first(t, known, itemgetter(1), lambda one: tag_label(t, ProfileField.SUBJECTS, one[0]))
    return screens.subjects(t, page_of(in_order, Window(at)))


@routes.screen("people_regions")
async def regions(turn: Turn, at: int = 0) -> Screen:
    t, known = turn.t, await turn.ask(directory.regions)
    in_order = most_first(t, known, itemgetter(1), lambda one: region_label(t, one[0], None) or one[0])
    return screens.regions(t, page_of(in_order, Window(at)))


@routes.screen("people_schools")
async def by_school(turn: Turn, at: int = 0) -> Screen:
    t, counted = turn.t, await turn.ask(directory.schools)
    known = await turn.ask(schools.names_of, [number for number, _ in counted])
    named = [(known[number], people) for number, people in counted if number in known]
    in_order = most_first(t, named, itemgetter(1), lambda one: written(one[0]))
    return screens.schools(t, page_of(in_order, Window(at)))


# -- searching -------------------------------------------------------------------------------------


async def search(turn: Turn, words: str) -> Screen:
    """The people for a few words; remembered, so that its pages and cards lead back to it."""
    return await _browse(turn, Browse(words=await searched.remember(turn, words)))


@routes.press(Browse, card=lambda turn, press: people(turn))
async def browse(turn: Turn, press: Browse) -> Screen:
    return await _browse(turn, press)


async def _browse(turn: Turn, at: Browse) -> Screen:
    words = searched.recall(turn, at.words) if at.words else ""
    school = (await turn.ask(schools.card, at.shelf)).school if at.among is Among.SCHOOL else None
    found = await turn.ask(
        directory.search,
        await names(),
        words,
        subject=at.subject,
        region=at.region,
        school=school.id if school is not None else 0,
        window=Window(at.page),
        everywhere=bool(at.words) and searched.was_everywhere(turn, at.words),
    )
    return screens.found(turn.t, at, words, found, school)


async def _find(turn: Turn, answers: Filled) -> Screen:
    await answers.close()
    return await search(turn, answers["words"])


FIND = routes.form(
    Form(
        name="find_people",
        fields=(Text(key="words", limit=searched.LIMIT),),
        submit=_find,
        home=lambda context: list_at(Place(**context["place"])) if context else Go(to="people"),
        preview=False,
    )
)


@routes.screen("people_find")
async def find(turn: Turn, at: int = 0) -> Screen | None:
    return await engine.start(turn, FIND)


@routes.press(Find)
async def find_again(turn: Turn, press: Find) -> Screen | None:
    return await engine.start(turn, FIND, context={"place": place_of(press)})


# -- a person --------------------------------------------------------------------------------------


async def _card(turn: Turn, press: ShowPerson) -> Screen:
    return await _shown(turn, await turn.ask(contacts.person, press.id), press)


async def _shown(turn: Turn, seen: Person, place: Place) -> Screen:
    """The card; whose search another one has followed can't lead back to it."""
    if seen.contact is not None:
        seen = replace(seen, contact=await _of_today(turn, seen.contact))
    standing = await turn.ask(vouching.standing, seen.card.id)
    is_old = place.words and not searched.is_last(turn, place.words)
    return screens.person(turn.t, seen, place, Go(to="people") if is_old else None, standing)


async def _of_today(turn: Turn, contact: Contact) -> Contact:
    """The contact with the username that Telegram knows now; a name given up may be a stranger's by today."""
    try:
        chat = await turn.bot.get_chat(contact.telegram_id)
    except TelegramAPIError:
        return replace(contact, username=None)
    return replace(contact, username=chat.username)


@routes.press(ShowPerson, card=lambda turn, press: people(turn))
async def show_person(turn: Turn, press: ShowPerson) -> Screen:
    return await _card(turn, press)


@routes.press(ShowPhoto)
async def show_photo(turn: Turn, press: ShowPhoto) -> Screen:
    seen = await turn.ask(contacts.person, press.id)
    if not seen.card.fields.get(ProfileField.PHOTO):
        raise DomainError("error-photo-gone")
    return screens.photo(turn.t, seen.card, press)


def _vouched(press: Vouch) -> ShowPerson:
    return ShowPerson(id=press.id, **place_of(press))


@routes.press(Vouch, card=lambda turn, press: _card(turn, _vouched(press)))
async def vouch(turn: Turn, press: Vouch) -> Screen:
    await turn.do(vouching.vouch if press.on else vouching.take_back, press.id)
    turn.toast("vouch-given-toast" if press.on else "vouch-taken-back-toast")
    return await _card(turn, _vouched(press))


# -- contacts --------------------------------------------------------------------------------------


def username(turn: Turn) -> str | None:
    """The username of whoever acts, as Telegram says it in this update."""
    if turn.pressed is not None:
        return turn.pressed.username
    sender = turn.message.from_user if turn.message is not None else None
    return sender.username if sender is not None else None


async def _ask(turn: Turn, answers: Filled) -> Screen:
    card = ShowPerson(**answers.context["card"])
    return await _shown(turn, await answers.close_with(contacts.ask, card.id, answers["note"], username(turn)), card)


ASK = routes.form(
    Form(
        name="contact",
        fields=(Text(key="note", limit=NOTE_LIMIT, optional=True),),
        submit=_ask,
        home=lambda context: ShowPerson(**context["card"]),
        preview=False,
    )
)


def _card_of(press: AskContact) -> ShowPerson:
    return ShowPerson(id=press.id, **place_of(press))


@routes.press(AskContact, card=lambda turn, press: _card(turn, _card_of(press)))
async def ask(turn: Turn, press: AskContact) -> Screen | None:
    await turn.ask(contacts.require_may_ask_person, press.id)
    return await engine.start(turn, ASK, context={"card": _card_of(press).model_dump()})


async def _contacts(turn: Turn, among: Among, page: int = 0) -> Screen:
    mine = await turn.ask(contacts.mine)
    return screens.contacts(turn.t, mine, page_of([*mine.asking, *mine.opened], Window(page)), among)


@routes.screen_from(CONTACTS_FROM)
async def my_contacts(turn: Turn, at: int = 0, *, name: str = Among.CONTACTS) -> Screen:
    return await _contacts(turn, Among(name), at)


@routes.press(AnswerContact, card=lambda turn, press: my_contacts(turn))
async def answer(turn: Turn, press: AnswerContact) -> Screen:
    if press.answer == "open":
        seen = await turn.do(contacts.answer, press.request, True, username(turn))
        turn.toast("people-opened-toast")
        return await _shown(turn, seen, press)
    if press.answer == "never":
        seen = await turn.do(contacts.never, press.request)
        turn.toast("people-never-toast")
    else:
        seen = await turn.do(contacts.answer, press.request, False, None)
        turn.toast("people-later-toast")
    if press.among in CONTACTS_FROM:
        return await _contacts(turn, press.among, press.page)
    return await (_shown(turn, seen, press) if seen.is_found else my_contacts(turn))


@routes.press(Quiet)
async def quiet(turn: Turn, press: Quiet) -> Screen:
    mine = await turn.do(contacts.set_quiet, bool(press.on))
    turn.toast("contacts-quiet-toast" if mine.is_quiet else "contacts-loud-toast")
    return screens.contacts(turn.t, mine, page_of([*mine.asking, *mine.opened], FIRST), press.among)


# -- as a thing ------------------------------------------------------------------------------------


async def _open(turn: Turn, thing: Thing, note: Html | None) -> Screen:
    screen = await _card(turn, ShowPerson(id=thing.number))
    return replace(screen, text=lines(note, screen.text))


OPENERS = (Opener(MEMBER, _open),)
