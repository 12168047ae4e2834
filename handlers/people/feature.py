"""What the area of people brings: joining, one's page, the directory, roles, invitations, consents."""

from __future__ import annotations

from domain.base.roles import Right
from handlers.people import segments, waiting
from handlers.people.applications import notices as applications_notices
from handlers.people.applications import router as applications
from handlers.people.consents import notices as consents_notices
from handlers.people.consents import router as consents
from handlers.people.directory import notices as directory_notices
from handlers.people.directory import router as directory
from handlers.people.directory.finder import FINDER
from handlers.people.invitations import router as invitations
from handlers.people.joining import notices as joining_notices
from handlers.people.joining import router as joining
from handlers.people.me import router as me
from handlers.people.purposes import router as purposes
from handlers.people.schools import keeping as keeping_schools
from handlers.people.schools import router as schools
from handlers.people.schools import step as school_step
from handlers.people.vouching import notices as vouching_notices
from handlers.people.vouching import router as vouching
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature
from handlers.ui.rooms import PEOPLE, TALK

FEATURE = Feature(
    name="people",
    routes=(
        joining.routes,
        me.routes,
        directory.routes,
        purposes.routes,
        applications.routes,
        invitations.routes,
        consents.routes,
        schools.routes,
        keeping_schools.routes,
        school_step.routes,
        vouching.routes,
    ),
    notices=(
        joining_notices.NOTICES,
        applications_notices.NOTICES,
        consents_notices.NOTICES,
        directory_notices.NOTICES,
        vouching_notices.NOTICES,
    ),
    commands=(Command("people", "command-people", 30), Command("me", "command-me", 40)),
    menu=(Entry("menu-people", "people", place=20),),
    mine=(
        Entry("menu-me", "me", place=30),
        Entry("me-contacts", "mine_contacts", place=35, within=TALK),
        Entry("colleague-door", "colleague", place=39, within=TALK),
    ),
    doors=waiting.DOORS,
    desk=(
        Entry("organizer-applications", "organizer_applications", Right.ADMIT, 10, within=PEOPLE),
        Entry("organizer-invitations", "organizer_invitations", Right.INVITE, 40, within=PEOPLE),
        Entry("organizer-schools", "organizer_schools", Right.KEEP_SCHOOLS, 45, within=PEOPLE),
    ),
    finders=(FINDER,),
    segments=segments.SEGMENTS,
    openers=directory.OPENERS + invitations.OPENERS + schools.OPENERS,
)
