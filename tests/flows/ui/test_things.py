"""The handlers' doors of things: opened by the same names everywhere, and shared by the links that people know."""

from __future__ import annotations

import pytest

from domain.base.errors import DomainError
from domain.base.members import MEMBER
from domain.base.things import Thing
from domain.events.events import EVENT, PARTY
from domain.people.admission import INVITATION
from domain.voice.announcements import ANNOUNCEMENT
from handlers.features import all_features
from handlers.ui.turn import Turn
from locales.texts import Html, Texts
from services.base import members
from services.events import parties
from services.people import invitations
from tests.flows.events.test_events import a_seminar
from tests.flows.voice.test_announcements import write

FEATURES = all_features()


async def turn_of(network, person) -> Turn:
    app = network.app
    viewer = await app.units.ask(members.find, person.id)
    assert viewer is not None
    texts = Texts("ru", "Europe/Moscow", app.units.now())
    return Turn(app.bot, app.units, viewer, texts, None, 1, {}, FEATURES)  # type: ignore[arg-type]  # nothing is kept


async def test_a_thing_is_opened_with_a_note_and_shared_by_the_link_of_its_card(network):
    olga = await network.owner()
    await a_seminar(olga)
    turn = await turn_of(network, olga)
    event, note = Thing(EVENT, 1), Html("Вот оно")
    opened = await FEATURES.openers[EVENT].open(turn, event, note)
    assert "Вот оно" in opened.text
    shared = await FEATURES.openers[EVENT].share(turn, event)
    assert shared.link.endswith("?start=event_1")
    assert shared.url in [b.url for row in opened.rows for b in row]
    me = await FEATURES.openers[MEMBER].open(turn, Thing(MEMBER, turn.viewer.id), note)
    assert "Вот оно" in me.text
    assert turn.viewer.name in me.text
    await write(olga, "Методический день")
    letter = await FEATURES.openers[ANNOUNCEMENT].open(turn, Thing(ANNOUNCEMENT, 1), note)
    assert "Вот оно" in letter.text
    made = await turn.do(invitations.create, days=7, uses=1)
    leads = await turn_of(network, await network.member("Иванова Анна"))
    party = await leads.do(parties.start, 1, True)
    known = (
        (turn, Thing(INVITATION, made.code), f"inv_{made.code}"),
        (leads, Thing(PARTY, party.code), f"party_{party.code}"),
    )
    for turn_, thing, link in known:
        screen = await FEATURES.openers[thing.kind].open(turn_, thing, note)
        shared = await FEATURES.openers[thing.kind].share(turn_, thing)
        assert "Вот оно" in screen.text
        assert shared.link.endswith(f"?start={link}")
        assert shared.url in [b.url for row in screen.rows for b in row]
    for kind in (EVENT, MEMBER, ANNOUNCEMENT, PARTY, INVITATION):
        with pytest.raises(DomainError):
            await FEATURES.openers[kind].open(turn, Thing(kind, 999), None)
