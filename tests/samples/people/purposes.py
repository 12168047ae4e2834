from domain.base.consents import Consent, ConsentText, Purpose, Standing
from handlers.people.purposes import screens as s
from services.people.consents import ConsentView
from tests.samples.everybody import NOW

TEXT = ConsentText(1, "ru", "текст", "0" * 64, True, None, NOW)
ALL_ON = {purpose: Consent(1, purpose, True, 1, "ru", "0" * 64, "Да", NOW) for purpose in Purpose}


def screens(t):
    return [
        s.purposes(t, ConsentView(TEXT, Standing.CURRENT, {})),
        s.purposes(t, ConsentView(TEXT, Standing.CURRENT, ALL_ON), "me_purposes"),
    ]
