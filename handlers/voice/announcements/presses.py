"""The buttons of announcements."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Do(StrEnum):
    """What an organizer does with an announcement; short, for it travels in the button."""

    TEXT = "text"
    BUTTONS = "btns"
    ADD_BUTTON = "btn"
    DROP_BUTTONS = "nobtns"
    DROP_FILE = "nofile"
    SEGMENT = "whom"
    EVERYBODY = "all"
    SAVE = "save"
    CHATS = "chats"
    ONLY_CHATS = "only"
    AS_POST = "post"
    WHEN = "when"
    NOW = "now"
    AT_ONCE = "early"
    AT_ONCE_REALLY = "early!"
    TAKE_BACK = "undo"
    AT = "at"
    LOCAL = "local"
    SEND = "send"
    TYPE = "type"
    RETURN = "back"
    DELETE = "del"
    DELETE_REALLY = "del!"
    COPY = "copy"
    PAUSE = "pause"
    RESUME = "go"
    CANCEL = "stop"
    CANCEL_REALLY = "stop!"
    SHOW = "show"
    REPORT = "csv"
    REPEAT = "again"


class OpenAnnouncement(CallbackData, prefix="ao"):
    id: int


class Act(CallbackData, prefix="aa"):
    """`bar`: pressed on the progress bar, which stays where it is."""

    id: int
    do: Do
    bar: int = 0


class Approve(CallbackData, prefix="ay"):
    """`confirmed_at`: of the version that the second organizer has read; a later one must be read again."""

    id: int
    confirmed_at: int


class Confirm(CallbackData, prefix="ax"):
    """`shown`: the number of recipients that the organizer saw."""

    id: int
    shown: int


class InLanguage(CallbackData, prefix="al"):
    """`do`: "show" a preview, "set" the text, "drop" the translation."""

    id: int
    language: str
    do: str


class ShowPart(CallbackData, prefix="av"):
    id: int
    part: str
    page: int = 0


class ShowWithin(CallbackData, prefix="aw"):
    """Whom of a thing's people; `choice`: the thing, `page`: of the list it stands in."""

    id: int
    part: str
    choice: str
    page: int = 0


class Choose(CallbackData, prefix="as"):
    """Puts a value into the segment or takes it out; `page`: of the list it stands in."""

    id: int
    part: str
    value: str
    page: int = 0


class Saved(CallbackData, prefix="az"):
    """A page of the saved segments, for this draft."""

    id: int
    page: int = 0


class UseSaved(CallbackData, prefix="azu"):
    id: int
    saved: int


class KeepSaved(CallbackData, prefix="azk"):
    """`do`: "name" it anew, "drop" it, after "ask"ing."""

    id: int
    saved: int
    do: str


class FindValue(CallbackData, prefix="azf"):
    """A value of a part of the segment is looked for by words."""

    id: int
    part: str


class ChatsPage(CallbackData, prefix="ag"):
    """A page of the groups and channels that may get it as well."""

    id: int
    page: int


class ChooseChat(CallbackData, prefix="ac"):
    id: int
    chat: int


class Found(CallbackData, prefix="af"):
    """A page of what the search found."""

    page: int


class Unlink(CallbackData, prefix="au"):
    chat: int


class Tap(CallbackData, prefix="at"):
    """A recipient presses a button of an announcement."""

    id: int
    button: int


class Read(CallbackData, prefix="ar"):
    """A recipient opens an announcement from the digest."""

    id: int
