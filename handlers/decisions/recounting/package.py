"""The package as one file: what was voted, the script that counts it, and how to use both."""

from __future__ import annotations

import io
import zipfile

from domain.decisions import counting
from locales.texts import Texts
from services.decisions.recounting import PACKAGE, SCRIPT, Handed

MOMENT = (1980, 1, 1, 0, 0, 0)
"""The date of all files in it, so that everybody gets the same bytes whenever they ask."""


def packed(t: Texts, handed: Handed) -> bytes:
    """A zip, the same for all who read the same language."""
    secret = handed.decision.secret
    shows = t.plain("recount-readme-secret" if secret else "recount-readme-open")
    readme = t.plain(
        "recount-readme",
        title=handed.decision.title,
        number=handed.decision.number or "",
        shows=shows,
        command=f"python {SCRIPT} {PACKAGE}",
        needs="Python 3.11",
        compare=counting.COMPARE,
        wrong=counting.WRONG,
    )
    if handed.has_lots:
        readme = f"{readme}\n\n{t.plain('recount-readme-lot')}"
    found = io.BytesIO()
    with zipfile.ZipFile(found, "w") as archive:
        for name, content in (
            (PACKAGE, handed.package),
            (SCRIPT, handed.script),
            (t.plain("recount-readme-name"), f"{readme}\n".encode()),
        ):
            archive.writestr(zipfile.ZipInfo(name, MOMENT), content, zipfile.ZIP_DEFLATED)
    return found.getvalue()
