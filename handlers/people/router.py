"""The directory of people: front, lists, search, cards, contacts."""

from __future__ import annotations

from domain.contacts import NOTE_LIMIT
from domain.errors import DomainError
from domain.profile import ProfileField
from handlers import searched
from handlers.forms import engine
from handlers.forms.fields import Text
from handlers.forms.form import Answers, Form
from handlers.pager import page_of
from handlers.people import screens
from handlers.people.lexicon import names
from handlers.people.screens import AnswerContact, AskContact, Browse, Quiet, ShowPerson, ShowPhoto
from handlers.routes import Routes
from handlers.screen import Go, Screen
from handlers.turn import Turn
from services import contacts, directory

routes = Routes()

"""The last search of a person, {number, words}: words don't fit into a button."""


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
    return screens.subjects(turn.t, page_of(await turn.ask(directory.subjects), at))


@routes.screen("people_regions")
async def regions(turn: Turn, at: int = 0) -> Screen:
    return screens.regions(turn.t, page_of(await turn.ask(directory.regions), at))


# -- searching -------------------------------------------------------------------------------------


async def search(turn: Turn, words: str) -> Screen:
    """The people for a few words; remembered, so that its pages and cards lead back to it."""
    return await _browse(turn, Browse(words=await searched.remember(turn, words)))


@routes.press(Browse, card=lambda turn, press: people(turn))
async def browse(turn: Turn, press: Browse) -> Screen:
    return await _browse(turn, press)


async def _browse(turn: Turn, at: Browse) -> Screen:
    words = searched.recall(turn, at.words) if at.words else ""
    found = await turn.ask(directory.search, await names(), words, subject=at.subject, region=at.region, page=at.page)
    return screens.found(turn.t, at, words, found)


async def _find(turn: Turn, answers: Answers) -> Screen:
    return await search(turn, answers["words"])


FIND = routes.form(
    Form(
        name="find_people",
        fields=(Text(key="words", limit=searched.LIMIT),),
        submit=_find,
        home=Go(to="people"),
        preview=False,
    )
)


@routes.screen("people_find")
async def find(turn: Turn, at: int = 0) -> Screen | None:
    return await engine.start(turn, FIND)


# -- a person --------------------------------------------------------------------------------------


async def _card(turn: Turn, press: ShowPerson) -> Screen:
    seen = await turn.ask(contacts.person, press.id)
    from_list = press.subject or press.region or press.page or searched.is_last(turn, press.words)
    back = (
        Browse(subject=press.subject, region=press.region, words=press.words, page=press.page)
        if from_list
        else Go(to="people")
    )
    return screens.person(turn.t, seen, back)


@routes.press(ShowPerson, card=lambda turn, press: people(turn))
async def show_person(turn: Turn, press: ShowPerson) -> Screen:
    return await _card(turn, press)


@routes.press(ShowPhoto)
async def show_photo(turn: Turn, press: ShowPhoto) -> Screen:
    seen = await turn.ask(contacts.person, press.id)
    if not seen.card.fields.get(ProfileField.PHOTO):
        raise DomainError("error-photo-gone")
    return screens.photo(turn.t, seen.card)


# -- contacts --------------------------------------------------------------------------------------


def username(turn: Turn) -> str | None:
    """The username of whoever acts, as Telegram says it in this update."""
    came = turn.query or turn.message
    return came.from_user.username if came is not None and came.from_user is not None else None


async def _ask(turn: Turn, answers: Answers) -> Screen:
    person_id = answers.context["to"]
    seen = await turn.do(contacts.ask, person_id, answers["note"], username(turn))
    return screens.person(turn.t, seen, Go(to="people"))


ASK = routes.form(
    Form(
        name="contact",
        fields=(Text(key="note", limit=NOTE_LIMIT, optional=True),),
        submit=_ask,
        home=Go(to="people"),
        preview=False,
    )
)


@routes.press(AskContact, card=lambda turn, press: _card(turn, ShowPerson(id=press.id)))
async def ask(turn: Turn, press: AskContact) -> Screen | None:
    await turn.ask(contacts.require_may_ask_person, press.id)
    return await engine.start(turn, ASK, context={"to": press.id})


@routes.screen("contacts")
async def my_contacts(turn: Turn, at: int = 0) -> Screen:
    mine = await turn.ask(contacts.mine)
    return screens.contacts(turn.t, mine, page_of([*mine.asking, *mine.opened], at))


@routes.press(AnswerContact, card=lambda turn, press: my_contacts(turn))
async def answer(turn: Turn, press: AnswerContact) -> Screen:
    if press.answer == "open":
        seen = await turn.do(contacts.answer, press.request, True, username(turn))
        turn.toast("people-opened-toast")
        return screens.person(turn.t, seen, Go(to="contacts"))
    if press.answer == "never":
        await turn.do(contacts.never, press.request)
        turn.toast("people-never-toast")
    else:
        await turn.do(contacts.answer, press.request, False, None)
        turn.toast("people-later-toast")
    return await my_contacts(turn)


@routes.press(Quiet)
async def quiet(turn: Turn, press: Quiet) -> Screen:
    mine = await turn.do(contacts.set_quiet, bool(press.on))
    turn.toast("contacts-quiet-toast" if mine.is_quiet else "contacts-loud-toast")
    return screens.contacts(turn.t, mine, page_of([*mine.asking, *mine.opened], 0))
