from dataclasses import replace

from domain.base.consents import Standing
from handlers.features import all_features
from handlers.home.menu import screens as s
from handlers.ui.forms.presses import FormPress
from handlers.ui.screen import Button
from tests.samples.everybody import HOSTILE, NETWORK, OLGA
from tests.samples.people.joining import KNOWN

ENTRIES = all_features().menu
DRAFT = Button("Продолжить", FormPress(run=1, step="-", act="resume"))


def screens(t):
    return [
        s.menu(t, NETWORK.name, KNOWN, ENTRIES),
        s.menu(t, NETWORK.name, replace(KNOWN, member=HOSTILE, consent=Standing.ASK), ENTRIES, [DRAFT]),
        s.menu(t, NETWORK.name, replace(KNOWN, member=OLGA, consent=Standing.READ_ONLY), ENTRIES),
        s.help_screen(t, NETWORK.name, NETWORK.operator_contact, organizer=True),
        s.help_screen(t, NETWORK.name, "", organizer=False),
    ]
