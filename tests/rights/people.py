"""Rights: one's own page and settings, finding colleagues, contacts."""

from __future__ import annotations

from domain.base.members import MEMBER
from domain.base.notices import Category, Mode, QuietHours
from domain.base.things import Thing
from domain.events.events import EVENT
from domain.people.admission import INVITATION
from domain.people.profile import ProfileField, Visibility
from services.home import searching
from services.people import contacts, directory, profile
from services.voice import notices
from tests.rights.events import BELONG, LEXICON
from tests.rights.export import ACTED
from tests.rights.persons import ACTING, EVERYBODY, MEMBERS, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import ZONE, Stage


def _own_page(stage, who, page):
    assert page.member.id == stage[who]


def _only_who_wants_to_be_shown(stage: Stage, who, found):
    assert [card.id for card in found.page.items] == [stage.listed]


def _contact(stage: Stage, who, person):
    assert (person.contact is not None) == (who is Who.FRIEND), "a contact opens when both want it"
    assert not person.card.fields, "the page of somebody who isn't in the directory stays closed"


def _no_contact(stage, who, person):
    assert person.contact is None


def _mine(stage: Stage, who, mine):
    asking = [person.card.id for person in mine.asking]
    opened = [person.card.id for person in mine.opened]
    assert asking == ([stage.asker] if who is Who.ADDRESSEE else [])
    assert opened == ([stage.asker] if who is Who.FRIEND else [])


def _notice(stage, who, person):
    assert (person is not None) == (who is Who.ADDRESSEE)


PAGE = Area(
    "One's own page and notices",
    20,
    (
        Row(use_case=profile.mine, may=MEMBERS, asks=Asks.MEMBERSHIP, sees=_own_page),
        Row(
            use_case=profile.fill,
            says="Fill fields of the own page",
            may=ACTING,
            call=lambda s, who: ({ProfileField.INTRO: "О себе"},),
            sees=_own_page,
        ),
        Row(
            use_case=profile.clear,
            says="Empty one field of the own page",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (ProfileField.INTRO,),
        ),
        Row(
            use_case=profile.set_visibility,
            says="Choose who sees a field of the own page",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (ProfileField.INTRO, Visibility.NOBODY),
        ),
        Row(
            use_case=profile.rename,
            says="Change the own name",
            may=ACTING,
            call=lambda s, who: (f"{who.name.title()} Новикова",),
        ),
        Row(
            use_case=profile.move,
            says="Change the own region and time zone",
            may=ACTING,
            named={"region": "RU-PRI", "region_name": None, "zone": ZONE},
        ),
        Row(
            use_case=notices.preferences,
            says="The own choices of what to hear of and when",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
        ),
        Row(
            use_case=notices.set_mode,
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (Category.ANNOUNCEMENTS, Mode.DIGEST),
        ),
        Row(
            use_case=notices.set_quiet,
            says="Choose the quiet hours",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (QuietHours(60, 120),),
        ),
        Row(
            use_case=notices.mute,
            says="The button under every notice: hear no more of its kind",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (Category.ANNOUNCEMENTS,),
        ),
        Row(
            use_case=notices.bring_back,
            says="Take back that one wanted to hear no more",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (Category.ANNOUNCEMENTS, Mode.NOW),
        ),
        Row(
            use_case=notices.mute_thing,
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (Thing(EVENT, s.coming),),
        ),
        Row(
            use_case=notices.mute_thing,
            on="of another region",
            may=BELONG | {Who.SIGNED_UP},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (Thing(EVENT, s.of_another_region),),
            refusal="error-event-region",
        ),
        Row(
            use_case=notices.unmute_thing,
            says="Hear of a muted thing again",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (Thing(EVENT, s.roomy),),
        ),
        Row(use_case=notices.muted, says="What one muted", may=MEMBERS, asks=Asks.MEMBERSHIP),
    ),
)


def _only_what_may_be_found(stage: Stage, who, results):
    found = {thing for page in results.found.kinds.values() for thing in page.items}
    assert Thing(EVENT, stage.coming) in found
    hidden = {stage.by_link, stage.draft, stage.of_another_region}
    assert not found & {Thing(EVENT, event) for event in hidden}
    assert (Thing(MEMBER, stage.listed) in found) == (who in MEMBERS)
    people = {thing for thing in found if thing.kind == MEMBER}
    assert people <= {Thing(MEMBER, stage.listed)}


FINDING = Area(
    "Colleagues and contacts",
    30,
    (
        Row(
            use_case=searching.search,
            says="The one search: events that are public and, for members, people who chose to be shown",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (LEXICON, f"мастер {s.names[s.listed]}", 100),
            sees=_only_what_may_be_found,
        ),
        Row(use_case=directory.overview, says="The directory in figures", may=MEMBERS, asks=Asks.MEMBERSHIP),
        Row(use_case=directory.subjects, may=MEMBERS, asks=Asks.MEMBERSHIP),
        Row(
            use_case=directory.regions,
            says="Regions where somebody lives, with the number of people",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
        ),
        Row(
            use_case=directory.search,
            says="Find people in the directory",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (LEXICON,),
            sees=_only_who_wants_to_be_shown,
        ),
        Row(
            use_case=contacts.person,
            says="A person's card",
            on="of somebody in the directory",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.listed,),
            sees=_no_contact,
        ),
        Row(
            use_case=contacts.person,
            says="A person's card",
            on="of somebody who isn't shown",
            may={Who.ADDRESSEE, Who.FRIEND},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.asker,),
            refusal="error-person-hidden",
            sees=_contact,
        ),
        Row(
            use_case=contacts.person,
            says="A person's card",
            on="of somebody who has left",
            may=frozenset(),
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.gone,),
            refusal="error-person-hidden",
        ),
        Row(
            use_case=contacts.ask,
            says="Ask a person to open contacts",
            may=ACTING,
            call=lambda s, who: (s.listed, "Здравствуйте", "name"),
        ),
        Row(
            use_case=contacts.ask,
            says="Ask a person to open contacts",
            on="somebody who isn't shown",
            may={Who.ADDRESSEE, Who.FRIEND},
            call=lambda s, who: (s.asker, None, None),
            refusal="error-person-hidden",
        ),
        Row(
            use_case=contacts.require_may_ask_person,
            says="Begin a request for a contact",
            may=ACTING,
            call=lambda s, who: (s.listed,),
        ),
        Row(
            use_case=contacts.answer,
            says="Answer a request for a contact",
            on="yes",
            may={Who.ADDRESSEE},
            call=lambda s, who: (s.request, True, "name"),
            refusal="error-contact-gone",
        ),
        Row(
            use_case=contacts.answer,
            says="Answer a request for a contact",
            on="no",
            may={Who.ADDRESSEE},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.request, False, None),
            refusal="error-contact-gone",
        ),
        Row(
            use_case=contacts.never,
            may={Who.ADDRESSEE},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.request,),
            refusal="error-contact-gone",
        ),
        Row(use_case=contacts.set_quiet, may=MEMBERS, asks=Asks.MEMBERSHIP, call=lambda s, who: (True,)),
        Row(use_case=contacts.mine, may=MEMBERS, asks=Asks.MEMBERSHIP, sees=_mine),
        Row(
            use_case=contacts.notice,
            says="What the notice about a request says",
            may={Who.ADDRESSEE},
            asks=Asks.MEMBERSHIP,
            idle=MEMBERS - {Who.ADDRESSEE},
            call=lambda s, who: (s.request,),
            sees=_notice,
        ),
    ),
)


# -- things and the export (test_things.py, test_export.py) ----------------------------------------------

DOORS = {
    MEMBER: (lambda s: s.hidden, "Скрытая Вера", None, Who.MEMBER),
    INVITATION: (lambda s: s.invitation.code, "1", Who.HOST, Who.MEMBER),
}
WHY_NOT = {
    ("applications", "decided_by"): ACTED,
    ("role_grants", "granted_by"): ACTED,
    ("role_grants", "revoked_by"): ACTED,
    ("invitations", "revoked_by"): ACTED,
    ("contact_blocks", "other_id"): "the wish of somebody else not to be asked, which is silent",
}
LEFT_OUT = {
    "members": {
        "reachable": "whether Telegram lets the bot write",
        "status_before": "what a return restores",
        "region": "the name the person gave goes before the code",
    },
    "application_words": {"application_id": "which application: the own one, or somebody else's"},
}
