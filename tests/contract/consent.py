"""The consent's text against what the network keeps of a person, for what, and who sees it (PRODUCT §1).

Everything declared has words by which the text names it, in each language. The text in force when it was declared is
known by its digest, so that nothing is added to what is kept while the text stays as it is.
"""

from __future__ import annotations

import json
from pathlib import Path

from domain.base.consents import Purpose
from domain.people.profile import ProfileField, Visibility
from locales.documents import FOLDER, digest
from locales.texts import LANGUAGES

KEPT = Path(__file__).with_name("consent.json")

WORDS = {
    "field subjects": ("предметы", "subjects"),
    "field grades": ("классы", "grades"),
    "field school": ("школа", "school"),
    "field can_help": ("о чём могу помочь", "what I can help with"),
    "field looking_for": ("что ищу", "look for"),
    "field intro": ("несколько слов о себе", "a few words about myself"),
    "field photo": ("фотография", "a photo"),
    "purpose membership": ("членство, запись на мероприятия", "membership, signing up"),
    "purpose directory": ("Показ страницы в каталоге", "Showing my page in the directory"),
    "purpose certificates": ("имя на открытой странице сертификата", "my name on the public page of a certificate"),
    "purpose outside": ("имя под тем, что я открыл(а) всем", "my name under what I opened to everybody"),
    "purpose going": ("имя среди записавшихся на событие", "my name among those who signed up for an event"),
    "purpose photo": ("фотографии и записи мероприятий", "photos and recordings of events"),
    "purpose digests": ("рассылки-дайджесты", "digests"),
    "recipient members": ("участников сети в выбранных мной пределах", "members of the network within the limits"),
    "recipient groups": ("в выбранных мной пределах", "within the limits I choose"),
    "recipient nobody": ("Никому, кроме", "To nobody but"),
}
"""Thing declared → its words in the text, by language in the order of LANGUAGES."""

WHAT_TO_DO = (
    "Name it in locales/*/documents/consent.md in every language, give its words in tests/contract/consent.py, then "
    "`.venv/bin/python -m tests.contract.consent` keeps the page. Networks at work offer the new text to their "
    "organizers, who publish it and ask everybody."
)


def declared() -> list[str]:
    """What is kept of a person by choice, for what, and who may see it; wherever the code declares it."""
    return [
        *(f"field {one}" for one in ProfileField),
        *(f"purpose {one}" for one in Purpose),
        *(f"recipient {one}" for one in Visibility),
    ]


def now() -> dict[str, object]:
    """The page as the code and the texts have it."""
    return {"declared": declared(), "text": digest("consent")}


def kept() -> dict[str, object]:
    page: dict[str, object] = json.loads(KEPT.read_text("utf-8"))
    return page


def unnamed() -> list[str]:
    """«field school: ru» for each thing that the text doesn't name."""
    texts = {language: (FOLDER / language / "documents" / "consent.md").read_text("utf-8") for language in LANGUAGES}
    return [
        f"{one}: {language}"
        for one in declared()
        for number, language in enumerate(LANGUAGES)
        if one not in WORDS or WORDS[one][number] not in texts[language]
    ]


def fault(before: dict[str, object], after: dict[str, object]) -> str:
    """Why the page may not be kept as it is, in words; empty when it may."""
    if before["declared"] != after["declared"] and before["text"] == after["text"]:
        return f"What is kept of a person has changed, and the consent's text hasn't. {WHAT_TO_DO}"
    return ""


def write() -> None:
    """Keep the page as it is now. Raises SystemExit when the text doesn't name what is kept."""
    if missing := unnamed():
        raise SystemExit(f"The consent's text doesn't name {missing}. {WHAT_TO_DO}")
    if KEPT.exists() and (why := fault(kept(), now())):
        raise SystemExit(why)
    KEPT.write_text(json.dumps(now(), ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    write()
    print(f"{KEPT.name} is written.")
