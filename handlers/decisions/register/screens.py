"""The register as a file that is sent."""

from __future__ import annotations

from handlers.decisions.presses import ListDecisions
from handlers.ui.screen import Attachment, Screen
from locales.texts import Texts
from services.decisions.views import View


def file(t: Texts, content: bytes, count: int) -> Screen:
    return Screen(
        t("register-file", count=count),
        attachment=Attachment("document", t.plain("register-file-name"), content),
        back=ListDecisions(view=View.DONE),
    )
