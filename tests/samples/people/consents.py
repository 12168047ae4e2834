from domain.base.consents import Standing
from domain.people.privacy import Change
from handlers.people.consents import screens as s
from services.people.consents import Answers
from tests.samples.people.joining import CONSENT

LONG = [Change(bool(n % 2), "<b>Цель</b> & " + "слово " * 60) for n in range(20)]


def screens(t):
    return [
        s.texts(t, Answers(CONSENT, dict.fromkeys(Standing, 20_000))),
        s.texts(t, Answers(CONSENT, dict.fromkeys(Standing, 20_000)), offered=True),
        s.shipped(t, {"ru": LONG, "en": LONG}, "f" * 64),
        s.preview(t, {"ru": LONG, "en": LONG}, people=21, days=30),
        s.preview(t, {"ru": LONG[:1]}, people=1, days=None),
        s.published(t, 4),
    ]
