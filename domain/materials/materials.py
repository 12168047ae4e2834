"""A material: what a teacher has made and shares, with its licence, its versions and its files (PRODUCT §8).

All times are UTC epoch seconds, sizes are bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from domain.base import writing
from domain.base.errors import DomainError
from domain.base.levels import Grades
from domain.base.members import clean_line
from domain.people.profile import SUBJECTS

MATERIAL = "material"
"""The kind of thing (domain/base/things.py)."""
COAUTHOR = "coauthor"
"""The role of whoever made it along with its author, and has confirmed that."""

TITLE_LIMIT = 120
SHORTEST_TITLE = 6
"""Characters: «Тест» says nothing to somebody who looks through a list."""
ABOUT_LIMIT = 1000
SOURCES_LIMIT = 500
CHANGES_LIMIT = 300
TEXT_LIMIT = 3500
"""Characters of a text that is shared as it is: it is sent as one message."""
FILES_MOST = 10
"""Files of a version: as many as an album holds (Bot API, sendMediaGroup)."""
LINKS_MOST = 5
"""Web addresses that are shared as one material: they stand in one message."""
COAUTHORS_MOST = 9


class MaterialForm(StrEnum):
    """What it is, in the order of the buttons; new ones stand at the end."""

    LESSON = "lesson"
    WORKSHEET = "worksheet"
    PRESENTATION = "slides"
    TEST = "test"
    VIDEO = "video"
    GUIDE = "guide"
    PROGRAMME = "programme"
    OTHER = "other"


class Licence(StrEnum):
    """What others may do with it, for ever. None is chosen beforehand (PRODUCT §8)."""

    BY = "by"
    BY_SA = "by-sa"
    BY_NC = "by-nc"
    NETWORK = "network"
    """Only in this network, and only while it is shared here."""

    @property
    def is_open(self) -> bool:
        """Whether it goes on outside of the network: whoever has a copy keeps the right to it."""
        return self is not Licence.NETWORK


class MaterialState(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    """A newcomer's first: a moderator looks at it."""
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"
    """Its author has taken it back: it isn't given out here any more."""
    HIDDEN = "hidden"
    """By a moderator."""


SEEN = frozenset({MaterialState.PUBLISHED})
"""States in which others may look at it."""


class OpenTo(StrEnum):
    """Who may find it and look at its card (PRODUCT §0, «What is public»)."""

    MEMBERS = "members"
    ALL = "all"
    """Guests see title, subject, grade, type and licence; never the files, for those are for members."""


class FileKind(StrEnum):
    """How it came, and so how it is sent again (Bot API, Sending files)."""

    DOCUMENT = "document"
    PHOTO = "photo"
    AUDIO = "audio"
    VIDEO = "video"
    ANIMATION = "animation"
    LINK = "link"
    TEXT = "text"

    @property
    def is_at_telegram(self) -> bool:
        """Whether there are bytes: links are never fetched, a text is in the database."""
        return self not in (FileKind.LINK, FileKind.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One piece of what is shared, before it is kept: a file of a message, a web address, or words.

    `words`: the address of a link, a text itself, what stands below a file. `name`: what a file is called, empty where
    nobody has named it; of a link, what was written beside it.
    """

    kind: FileKind
    file_id: str = ""
    unique_id: str = ""
    name: str = ""
    size: int = 0
    mime: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialFile:
    """A row of material_files. `sha256`: hexadecimal, None until the file was looked at, and for links and texts."""

    id: int
    material_id: int
    version: int
    position: int
    item: Item
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """What a version brought; `changes` None: the first one."""

    number: int
    at: int
    by_id: int
    changes: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """A row of materials. `subject`: an id of SUBJECTS, None: of several, or of none. `grades` None: for any class."""

    id: int
    state: MaterialState
    state_at: int
    title: str
    about: str | None
    subject: str | None
    grades: Grades | None
    form: MaterialForm
    licence: Licence
    sources: str | None
    open_to: OpenTo
    author_id: int
    version: int
    """The newest one, from 1."""
    recommended: int | None
    """The version that colleagues have reviewed and recommend."""
    got: int
    """How many people have taken it."""
    used: int
    """How many have given a lesson with it."""
    thanked: int
    advice_shown: bool
    """Whether its author shows all readers what reviewers advised."""
    created_at: int
    published_at: int | None
    hidden_at: int | None = None
    """When a moderator has hidden it, the last time."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What somebody has sent and may share: kept for a short time, until they say so.

    `source`: the album it came as, or the message. `screen`: the message that offers to share it. `material_id` and
    `version`: what it has become.
    """

    id: int
    member_id: int
    source: str
    at: int
    items: tuple[Item, ...]
    screen: int | None = None
    material_id: int | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Like:
    """What is asked of each material and was answered the last time: offered as one button."""

    subject: str | None
    grades: Grades | None
    form: MaterialForm
    licence: Licence


@dataclass(frozen=True, slots=True)
class Facts:
    """What the gates of a material are asked with."""

    files: int = 1
    is_stopped: bool = False
    """A moderator has decided against it."""


def require_files(facts: Facts) -> None:
    """Raises `DomainError` where there is nothing to be taken."""
    if facts.files < 1:
        raise DomainError("error-material-empty")


def require_not_stopped(facts: Facts) -> None:
    """Raises `DomainError` for what a moderator has stopped: it is mended and shown to them again."""
    if facts.is_stopped:
        raise DomainError("error-material-hidden")


def require_room(files: int) -> None:
    """Raises `DomainError` when a version has all the files it can have."""
    if files >= FILES_MOST:
        raise DomainError("error-material-files-most", most=FILES_MOST)


def clean_title(text: str) -> str:
    """One line that says what it is. Raises `DomainError` when it is empty, too short or too long."""
    return writing.title(text, least=SHORTEST_TITLE, most=TITLE_LIMIT, short="error-material-title-short")


def clean_words(text: str, limit: int) -> str:
    """Several lines, as they were written. Raises `DomainError` when nothing is said, or too much."""
    return writing.some_lines(text, limit)


def clean_subject(value: str | None) -> str | None:
    """Raises `DomainError` for a subject that there isn't: anybody can forge a button."""
    if value is not None and value not in SUBJECTS:
        raise DomainError("error-option-gone")
    return value


def proposed_title(items: tuple[Item, ...]) -> str | None:
    """A title made of what was sent: a file's name without its ending, the first line of words. None: nothing that
    would do.
    """
    for item in items:
        said = _title_of(item)
        if len(said) >= SHORTEST_TITLE:
            return said[:TITLE_LIMIT].rstrip()
    return None


def _title_of(item: Item) -> str:
    if item.kind is FileKind.TEXT:
        return clean_line(item.words.strip().split("\n", 1)[0])
    if item.kind is FileKind.LINK:
        return clean_line(item.name)
    stem = item.name.rpartition(".")[0] or item.name
    return clean_line(re.sub(r"[_\s]+", " ", stem)) or clean_line(item.words.strip().split("\n", 1)[0])


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What a list of materials is narrowed to; None fields don't narrow."""

    subject: str | None = None
    grades: Grades | None = None
    own_level: bool = False
    """Only what suits `levels`, which the use case takes of the reader's page, and what suits any class."""
    levels: tuple[Grades, ...] = ()
    form: MaterialForm | None = None
    recommended: bool = False
    author_id: int | None = None
    states: frozenset[MaterialState] = field(default=SEEN)
    open_only: bool = False
    """What guests may see."""
    most_used: bool = False
    """The most used first; else the newest."""
