"""What the organizers' desk brings: its door, roles, the log, how the network takes people in."""

from __future__ import annotations

from domain.base.roles import Right
from handlers.desk.audit import router as audit
from handlers.desk.organizer import router as organizer
from handlers.desk.roles import notices as roles_notices
from handlers.desk.roles import router as roles
from handlers.desk.roles.presses import OfPerson
from handlers.desk.synonyms import router as synonyms
from handlers.ui.commands import Command
from handlers.ui.entry import Entry
from handlers.ui.feature import Feature
from handlers.ui.rooms import PEOPLE, SETTINGS

FEATURE = Feature(
    name="desk",
    routes=(organizer.routes, roles.routes, audit.routes, synonyms.routes),
    notices=(roles_notices.NOTICES,),
    commands=(Command("organizer", "command-organizer", 70, for_organizers=True),),
    menu=(Entry("menu-organizer", "organizer", Right.INVITE, 70),),
    doors={"role-ends": lambda member: OfPerson(act="see", id=member)},
    desk=(
        Entry("organizer-people", "organizer_people", Right.SEE_PEOPLE, 20, within=PEOPLE),
        Entry("organizer-network", "organizer_network", Right.SET_ADMISSION, 50, within=SETTINGS),
        Entry("organizer-synonyms", "organizer_synonyms", Right.KEEP_WORDS, 55, within=SETTINGS),
        Entry("organizer-audit", "organizer_audit", Right.SEE_AUDIT, 60, within=SETTINGS),
    ),
)
