from dataclasses import replace

from domain.base.consents import Standing
from handlers.home.menu import screens as s
from handlers.ui.forms.presses import FormPress
from handlers.ui.screen import Button
from tests.samples.everybody import HOSTILE, NETWORK, OLGA
from tests.samples.people.joining import KNOWN

DRAFT = Button("Продолжить", FormPress(run=1, step="-", act="resume"))


def screens(t):
    return [
        s.menu(t, NETWORK.name, KNOWN),
        s.menu(t, NETWORK.name, replace(KNOWN, member=HOSTILE, consent=Standing.ASK), [DRAFT]),
        s.menu(t, NETWORK.name, replace(KNOWN, member=OLGA, consent=Standing.READ_ONLY)),
        s.help_screen(t, NETWORK.name, NETWORK.operator_contact, organizer=True),
        s.help_screen(t, NETWORK.name, "", organizer=False),
    ]
