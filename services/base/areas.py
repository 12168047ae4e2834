"""The unit of work that every use case gets, and what the areas of the house bring to it.

A unit knows the areas, and much of what an area brings is called with a unit, so their types need each other: that is
why they stand in one file, and only what needs no unit lies elsewhere (domain/base, services/base/merging.py).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import compress
from operator import or_
from types import MappingProxyType
from typing import TypeVar

from domain.base.choices import Choice
from domain.base.errors import DomainError
from domain.base.figures import Bars, Figure
from domain.base.following import By, Facets
from domain.base.hung import Head
from domain.base.members import Member
from domain.base.moderating import Beside, Shown
from domain.base.network import Network
from domain.base.norms import Norm
from domain.base.occasions import Aim, Occasion
from domain.base.outbox import ADDRESSED, Kind, Say
from domain.base.parts import Part, PartRole
from domain.base.reviewing import Outcome, Task
from domain.base.roles import Right
from domain.base.signs import Sign
from domain.base.things import Thing
from domain.base.waiting import Coming, Waiting
from services.base.carried import Carried
from services.base.merging import K, N, by_kind, by_name, once
from services.base.records import Record
from storage.base import conditions
from storage.base.due import Term
from storage.base.erased import Erased
from storage.base.keys import KeyStore


@dataclass(slots=True)
class Unit:
    """One transaction of one use case. `now` is UTC epoch seconds and stands still within the unit."""

    db: sqlite3.Connection
    now: int
    network: Network
    areas: Areas
    """What the areas of the house bring: how a lower area reaches it without importing them."""
    spoke: bool = False
    """Set by services/base/outbox.py: the sender is woken after the commit."""
    wakes: set[str] = field(default_factory=set)
    """Names of other parts of the bot that have something to do after the commit (`Units.wake`)."""
    forgotten: set[int] = field(default_factory=set)
    """Telegram ids whose data this unit erased: after the commit memory and the file forget them too."""
    erased: set[Erased] = field(default_factory=set)
    """Members whom this unit erased: the journal beside the database has them after the commit."""
    keys: KeyStore = field(default_factory=KeyStore)
    """What seals secret ballots, outside of the database."""
    scrub: bool = False
    """Older copies of what this unit wrote mustn't stay in the write-ahead log, which is emptied after the commit."""
    afterwards: list[Callable[[Unit], object]] = field(default_factory=list)
    """Use cases without an actor, each run in a unit of its own once this one is committed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalData:
    """One part of what the network keeps of a person.

    Texts (locales/*/personal_data.ftl): `data-<name>` is the heading, `.goes` says what an erasure takes,
    `.stays` (where `stays`) what it leaves without the person; each field of a record is an attribute.
    `step_back` is called when the person leaves or asks for erasure: what others wait for (a seat) is let go.
    `words` says what others read of the person; whoever asks for erasure chooses whether it stays without the name.
    """

    name: str
    tables: frozenset[str]
    """Tables it answers for; every table that points at members must be in some area (a test sees to it)."""
    export: Callable[[Unit, int], list[Record]]
    erase: Callable[[Unit, int], None]
    stays: bool = False
    step_back: Callable[[Unit, int], None] | None = None
    words: Words | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody has written under their name and others read; both are called with the member's id."""

    count: Callable[[Unit, int], int]
    take: Callable[[Unit, int], object]
    """It goes along with whoever wrote it; called before the `erase` of its part."""


@dataclass(frozen=True, slots=True)
class Falling:
    """What an area does when a term of `kind` falls due of one of its things (services/base/due.py).

    `do` is a use case without an actor, called once with the term; it looks at how things stand by now.
    """

    thing: str
    kind: str
    do: Callable[[Unit, Term], object]


@dataclass(frozen=True, slots=True)
class Recurring:
    """A use case without an actor for what is no moment: every `every` seconds `look` is asked in a reading unit, and
    `work` is run where it says that there is something to do. It must be harmless when run again at once.
    """

    name: str
    every: int
    look: Callable[[Unit], bool]
    work: Callable[[Unit], object]


@dataclass(frozen=True, slots=True)
class Known:
    """The services' door of one kind of things (docs/architecture.md); what opens and shares it is in handlers."""

    kind: str
    title: Callable[[Unit, Thing], str | None]
    """What it is called now; None when it is gone."""
    seen_by: Callable[[Unit, Member, Thing], object]
    """Raises `DomainError` when the person, who may be a guest, may not look at it."""
    is_led_by: Callable[[Unit, Member, Thing], bool] = lambda unit, member, thing: False
    """Whether the member may act for it: write to its people, for one."""
    gathers: Callable[[Unit, Thing], bool] = lambda unit, thing: False
    """Whether what its people do together may hang on it now (`Hung`): its own meetings, its team's votes."""
    bears: Callable[[Unit, Thing], bool] = lambda unit, thing: False
    """Whether what anybody made for it may hang on it now (`Hung`): a recording, a result, what helped."""
    team: tuple[str, ...] = ()
    """The roles on it whose holders decide together what is its team's; (): whoever has a part on it."""


@dataclass(frozen=True, slots=True)
class Promising:
    """What a link can promise to whoever isn't in the network yet; `key` names the one thing (PRODUCT §0).

    Texts: `join-promised-<kind>`, what they are told while it waits, with `.unseen` where they may not look at it yet,
    `.full` where its `shown` can say that there is no place now, `.toast` when it was promised, `.not` on the button
    that lets it go, `.off` when it is let go; and
    `notice-accepted-<kind>`, when it is done. `$moment` is empty where it has none.
    Each is called as `(unit, member id, key)` or `(unit, member, key)` and raises `DomainError` where it can't be.
    """

    kind: str
    do: Callable[[Unit, int, str], object]
    """What whoever comes by the link gets."""
    require_open: Callable[[Unit, Member, str], object]
    """Raises when it is over or gone."""
    require_for: Callable[[Unit, Member, str], object]
    """Raises also when it isn't for this person, as far as that can be said of somebody who isn't in yet."""
    shown: Callable[[Unit, Member, str], Aim]
    """The thing. Raises when this person may not look at it."""
    standing: Callable[[Unit, Member, str], str | None]
    """How the person stands with it: `$state` of `notice-accepted-<kind>`; None when they gave it up since."""


@dataclass(frozen=True, slots=True)
class AtStake:
    """What goes to others when a member leaves (PRODUCT §1). Texts: `me-leave-<name>` and `join-lost-<name>`."""

    name: str
    of_leaving: Callable[[Unit, int], tuple[Occasion, ...]]
    """What would go if the member left now; soonest first."""
    given_up: Callable[[Unit, int, int], tuple[Occasion, ...]]
    """`(unit, member id, at)`: what went at that moment (UTC epoch seconds), as far as it could still be wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The roles on a kind of things (services/base/parts.py). Texts: `<words>-<role>` names a role."""

    kind: str
    roles: tuple[PartRole, ...]
    words: str
    is_live: Callable[[Unit, Thing], bool]
    """Whether it isn't over: then whoever leaves the network gives their parts up; what is over keeps its people."""
    heir: Callable[[Unit, Thing, int], int | None]
    """`(unit, thing, leaving)`: who takes over a role that must be held when its last holder leaves the network."""
    handed: Callable[[Unit, Part], object]
    """Called with the heir's part: tells them."""
    released: Callable[[Unit, Part], object] = lambda unit, part: None
    """Called with the part, as it was, of somebody who left the network: tells those who count on them."""
    vacant: str | None = None
    """The row of «Сегодня» that tells organizers of a role that must be held and that nobody holds any more."""

    def role(self, name: str) -> PartRole:
        """Raises `DomainError` for a role that there isn't: anybody can forge a button."""
        for role in self.roles:
            if role.name == name:
                return role
        raise DomainError("error-option-gone")


@dataclass(frozen=True, slots=True)
class Credit:
    """What a person's page may tell of what they did for others. Text: `credit-<name>` with `$count`."""

    name: str
    count: Callable[[Unit, int], int | None]
    """`(unit, member id)`; None: nothing, or the person doesn't wish it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """A kind of things that colleagues review (services/reviews, PRODUCT §8)."""

    kind: str
    task: Callable[[Unit, Thing, int], Task | None]
    """`(unit, thing, version)`: what reviewers are shown, without who made it; None when it is gone."""
    authors: Callable[[Unit, Thing], Iterable[int]]
    """Who hears the outcome and reads the reviews."""
    unfit: Callable[[Unit, Thing], Iterable[int]]
    """Who may not review it, nor anybody of their schools: authors and the team."""
    on_outcome: Callable[[Unit, Thing, int, Outcome], object]
    """`(unit, thing, version, outcome)`: what becomes of the thing, in the same transaction."""
    speakers: Callable[[Unit, Thing], Iterable[int]] | None = None
    """Which of the authors answer the reviews and take the thing back; None: each of them."""
    on_withdrawn: Callable[[Unit, Thing, int], object] | None = None
    """`(unit, thing, version)`: what becomes of a thing whose review was taken back, in the same transaction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentPart:
    """One way of saying whom an announcement is for (PRODUCT §4); how it reads is in handlers (handlers/ui/segment.py).

    Values of one part widen a segment, parts narrow each other. Names and values are kept in announcements and buttons.
    """

    name: str
    condition: str
    """SQL on `members m`: `:chosen_<name>` is a JSON list of the chosen values, `:now` the moment."""
    choices: Callable[[Unit], Sequence[Choice]]
    """What there is to choose from."""
    holds_one: bool = False
    """Another value takes the place of the one that was chosen."""
    of: str | None = None
    """The kind of the thing whose people its values mean; then they are spelled `<id>/<rest>`, and are chosen in two
    steps. Whoever leads the thing may write to them, and it is those people's own matter. Others need ANNOUNCE."""
    within: Callable[[Unit, Thing], Sequence[Choice]] | None = None
    """Who of a thing's people: the second step."""

    named: Callable[[Unit, str], str | None] | None = None
    """What the record is called that a value is the number of; None: it is gone. Things (`of`) have their titles."""

    def __post_init__(self) -> None:
        if (self.of is None) != (self.within is None):
            raise ValueError(f"{self.name}: one chooses a thing, then within it")

    def thing(self, value: str) -> Thing | None:
        """The thing whose people a value means. None: of no thing, or forged."""
        if self.of is None:
            return None
        try:
            return Thing(self.of, value.partition("/")[0])
        except ValueError:
            return None

    def offers(self, unit: Unit, value: str) -> bool:
        """Whether the value can be chosen now."""
        thing = self.thing(value)
        choices = self.within(unit, thing) if thing is not None and self.within is not None else self.choices(unit)
        return any(choice.value == value for choice in choices)


@dataclass(frozen=True, slots=True)
class Hung:
    """What an area hangs on the things of others; its door is in handlers/<area>/feature.py, by the same name."""

    name: str
    head: Callable[[Unit, Member, Thing], Head]
    """`(unit, reader, thing)`, of a thing that the reader may look at."""
    on: Callable[[Known], Callable[[Unit, Thing], bool]] = lambda known: known.gathers
    """What the thing's area says on whether this may hang on it."""


def _nothing(unit: Unit, thing: Thing, by: int) -> None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moderated:
    """A kind of things that moderators look at (services/moderation). Texts: `moderation-of-<kind>` names one.

    All but the first two are called as `(unit, thing, moderator's id)` in the unit of the decision, and raise
    `DomainError` where it can't be done any more.
    """

    kind: str
    author_of: Callable[[Unit, Thing], int | None]
    """None when it is gone."""
    shown: Callable[[Unit, Thing], Shown | None]
    """As it is now; None when it is gone."""
    publish: Callable[[Unit, Thing, int], object]
    """What was submitted is approved."""
    refuse: Callable[[Unit, Thing, int], object] = _nothing
    """It is not, or that is upheld: it is its author's draft again, or still."""
    again: Callable[[Unit, Thing, int], object] = _nothing
    """The decision on what was submitted is taken back: it waits as before, and isn't public."""
    hide: Callable[[Unit, Thing, int], object] = _nothing
    """What was reported is hidden, unless its author has taken it back meanwhile."""
    restore: Callable[[Unit, Thing, int], object] = _nothing
    """And shown again, unless its author has taken it back."""
    always: bool = False
    """Each one waits, whoever its author is; else those of trusted people are published at once."""
    reportable: bool = True
    """Whether whoever sees one may report it."""
    approved: str = ""
    """The text of what its author does next, where that isn't plain."""
    makers: Callable[[Unit, Thing], Collection[int]] = lambda unit, thing: ()
    """Who has made it along with its author: it is theirs too."""
    beside: Callable[[Unit, Thing, Thing], Beside | None] | None = None
    """`(unit, thing, other)`: how a thing is laid beside the other (or stands itself), where somebody may claim that
    one is taken from the other; None when it is gone."""


@dataclass(frozen=True, slots=True)
class Waits:
    """What of an area comes next for a person or waits for them (PRODUCT §0, §12): for the menu, or for «Сегодня».

    `names`: of all rows that `rows(unit, member)` may give; each has a text `waits-<name>` and a door of that name in
    handlers/<area>/feature.py.
    """

    names: frozenset[str]
    rows: Callable[[Unit, Member], Iterable[Waiting | Coming]]


@dataclass(frozen=True, slots=True)
class OnMenu(Waits):
    """The same for the menu, the busiest screen: `rows` are a few reads by an index on the person, and are asked for
    only where something may be there.
    """

    may_wait: str
    """SQL on `:member` (an id) and `:now`, which all areas are asked in one statement: true whenever `rows` gives
    something, also where it may give nothing. `EVERYBODY` where a right decides before anything is read."""


EVERYBODY = "TRUE"
W = TypeVar("W", bound=Waits)


@dataclass(frozen=True, slots=True, kw_only=True)
class OnRemark:
    """What can be done with a remark beside answering it («Это помогло»), and undone by the same button.

    Texts: `remark-do-<name>` and `remark-undo-<name>` stand on the button, `remark-done-<name>` beside the remark,
    `remark-said-<name>` is told when it is done.
    """

    name: str
    may: Callable[[Unit, Member, Thing, int], bool]
    """`(unit, member, thing, remark)`: whether this person has the button."""
    do: Callable[[Unit, int, Thing, int, bool], object]
    """A use case, `(unit, actor_id, thing, remark, on)`, that checks the right itself."""
    done: Callable[[Unit, Thing], Collection[int]]
    """The numbers of the remarks of which it is true."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discussed:
    """Things of a kind have a discussion under their cards (services/discussion); only members read and write."""

    kind: str
    may_read: Callable[[Unit, Member, Thing], object]
    """Raises `DomainError` for whoever may not."""
    may_write: Callable[[Unit, Member, Thing], object]
    """The same, of whoever may read it."""
    hears: Callable[[Unit, Thing], Iterable[int]]
    """Who is told of remarks beside those who have written there."""
    marks: Callable[[Unit, Thing], Mapping[int, str]] = lambda unit, thing: {}
    """Member → what is said beside the name: the text `remark-mark-<mark>` (author, leader)."""
    deeds: tuple[OnRemark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Somebody answers for things of a kind and can be asked in private. Text: `ask-<kind>` on the button."""

    kind: str
    answers: Callable[[Unit, Thing], Sequence[int]]
    """Members who answer; each of them reads and writes for this side."""
    may_ask: Callable[[Unit, Member, Thing], object]
    """Raises `DomainError` for whoever may not."""
    by_anybody: bool = False
    """Guests may ask, too, and whoever hasn't answered a new consent."""


@dataclass(frozen=True, slots=True)
class Searched:
    """A kind of things that the one search finds (services/base/search.py)."""

    kind: str
    ids: Callable[[Unit], Iterable[int]]
    """The numbers of all that somebody may find."""
    put: Callable[[Unit, int], object]
    """Puts one of them into the index, or drops it: by what is true of it at that moment."""
    shown: Callable[[Unit, Member, Sequence[Thing]], Sequence[object]]
    """Of things that the viewer has found, what the `Finder` of the kind draws (handlers/ui/finding.py)."""
    from_start: bool = False
    """Every network begins with some: that they are there says nothing of it."""
    has_levels: bool = False
    """Whether they are for some classes or stages, or for any: words that ask for the reader's level narrow these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A kind of things of which people can ask to hear when something new is there (services/voice/subscriptions.py).

    Its use cases say `subscriptions.published(unit, thing)` where others see a thing for the first time. Texts:
    `follow-<kind>` (new things of the kind) and `follow-<kind>-<form>` for each of the forms.
    """

    kind: str
    forms: tuple[str, ...]
    """Its narrower kinds, by the names that buttons carry; a new one stands at the end."""
    facets: Callable[[Unit, Thing], Facets | None]
    """What subscriptions are compared with; None while it isn't there for others, or is no news any more."""
    makers: Callable[[Unit, Thing], Iterable[int]]
    """Whose it is: they aren't told."""
    by: frozenset[By] = frozenset({By.SUBJECT, By.REGION})
    """By what they are narrowed; with `BEST` its use cases say `subscriptions.recommended(unit, thing)` too."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One figure of the cabinet for those who hold `right` (PRODUCT §12). Both functions only read.

    Texts: `figure-<name>` on the button, `figure-<name>.title` over its picture, and what its bars are called.
    """

    name: str
    right: Right
    count: Callable[[Unit], Figure]
    picture: Callable[[Unit], tuple[Bars, ...]]


@dataclass(frozen=True, slots=True)
class Posted:
    """A kind of posts that are written anew where they lie in a group or channel.

    `settled` is called in the unit that notes what became of one, `(unit, row, message)`: Telegram has it under that
    number; None: it won't take it, or there is no such message any more.
    """

    kind: str
    settled: Callable[[Unit, Say, int | None], object]


@dataclass(frozen=True, slots=True)
class Refusable:
    """A kind of notices of which something else is said when Telegram won't take one: `instead(unit, row)`, in the unit
    that notes the refusal.
    """

    kind: str
    instead: Callable[[Unit, Say], object]


@dataclass(frozen=True, slots=True)
class Area:
    """What one area brings to the services (services/<area>/area.py)."""

    name: str
    kinds: tuple[Kind, ...] = ()
    """Of notices: each is said by a use case of this area and rendered in handlers/<area>."""
    carried: Carried = field(default_factory=Carried)
    """How an export tells what these notices carry."""
    personal_data: tuple[PersonalData, ...] = ()
    """What it keeps of a person, in the order of the archive."""
    due: tuple[Falling, ...] = ()
    """What it does at the moments that its things wait for."""
    ticks: tuple[Recurring, ...] = ()
    """What it looks after by itself and isn't a moment; bot/ticks.py adds what the runtime does."""
    things: tuple[Known, ...] = ()
    """Kinds of its things that notices, announcements and exports of other areas are about."""
    casts: tuple[Cast, ...] = ()
    """Kinds of its things that people have parts on."""
    discussed: tuple[Discussed, ...] = ()
    """Kinds of its things that have a discussion."""
    asked: tuple[Asked, ...] = ()
    """Kinds of its things for which somebody can be asked."""
    hung: tuple[Hung, ...] = ()
    """What it hangs on things of others."""
    reviewed: tuple[Reviewed, ...] = ()
    """Kinds of its things that are reviewed."""
    credits: tuple[Credit, ...] = ()
    promises: tuple[Promising, ...] = ()
    stakes: tuple[AtStake, ...] = ()
    final: frozenset[str] = frozenset()
    """Refusals that no other answer would help (the right, or the thing that was asked about, is gone): they end a form
    instead of asking its question again."""
    segments: tuple[SegmentPart, ...] = ()
    """By what people can be chosen for an announcement."""
    searched: tuple[Searched, ...] = ()
    """Kinds of its things that are found by words."""
    audiences: tuple[Callable[[Unit, Member], Iterable[str]], ...] = ()
    """Audiences (domain/base/audience.py) that somebody, who may be a guest, is in."""
    signs: tuple[Sign, ...] = ()
    """By what somebody is known as a colleague (PRODUCT §7: who may vote on norms and people)."""
    refold: tuple[Callable[[Unit], object], ...] = ()
    """Makes anew what is kept folded beside the index, under today's words."""
    came_back: tuple[Callable[[Unit, int], object], ...] = ()
    """Called with a member who is in the network again, after leaving or within the grace of an erasure."""
    within_reach: tuple[Callable[[Unit, int], object], ...] = ()
    """Called with a member whom the bot can write to again."""
    out_of_reach: tuple[Callable[[Unit, int], object], ...] = ()
    """Called with a member who has blocked the bot."""
    moderated: tuple[Moderated, ...] = ()
    """Kinds of its things that moderators look at."""
    mine: tuple[OnMenu, ...] = ()
    """What waits for a person, on their menu."""
    inviting: tuple[Waits, ...] = ()
    """What somebody who has nothing ahead may come to: at most one row each, asked of such people alone."""
    today: tuple[Waits, ...] = ()
    """What is to be done by those who lead something or hold a right: no row for anybody else."""
    figures: tuple[Counted, ...] = ()
    """What the cabinet counts of it."""
    answered: tuple[Callable[[Unit, int], Iterable[int]], ...] = ()
    """For how many seconds each waited who has had the network's first answer since a moment."""
    followed: tuple[Followed, ...] = ()
    """Kinds of its things that people can ask to hear of when they are new."""
    posted: tuple[Posted, ...] = ()
    """Kinds of posts that are written anew where they lie."""
    refusable: tuple[Refusable, ...] = ()
    """Kinds of notices of which something else is said when Telegram won't take one."""
    norms: tuple[Norm[int] | Norm[str], ...] = ()
    """What of its rules the network sets for itself."""


class Areas:
    """All areas of the house, merged once (services/areas.py). Raises ValueError for a name given twice."""

    def __init__(self, areas: Iterable[Area]) -> None:
        self.all = tuple(areas)
        once("area", (area.name for area in self.all))
        self.kinds = self._by_name("kind of notice", lambda area: area.kinds)
        """By the name that rows of the outbox are kept by."""
        self.carried = reduce(or_, (area.carried for area in self.all), Carried())
        self.personal_data = tuple(self._by_name("part of the personal data", lambda area: area.personal_data).values())
        """In the order of the archive. Erasing goes backwards, so that the member's own row is the last."""
        once("table of personal data", (table for part in self.personal_data for table in part.tables))
        falling = [one for area in self.all for one in area.due]
        once("term", (f"{one.thing}:{one.kind}" for one in falling))
        self.due: Mapping[tuple[str, str], Callable[[Unit, Term], object]] = MappingProxyType(
            {(one.thing, one.kind): one.do for one in falling}
        )
        """By the kind of the thing and of the term."""
        self.ticks = tuple(self._by_name("tick", lambda area: area.ticks).values())
        self.things = self._by_kind("kind of things", lambda area: area.things)
        self.casts = self._by_kind("cast", lambda area: area.casts)
        self.discussed = self._by_kind("kind of things with a discussion", lambda area: area.discussed)
        self.hung = self._by_name("thing that hangs on others", lambda area: area.hung)
        self.asked = self._by_kind("kind of things to ask about", lambda area: area.asked)
        self.moderated = self._by_kind("moderated kind", lambda area: area.moderated)
        self.reviewed = self._by_kind("kind that is reviewed", lambda area: area.reviewed)
        self.searched = self._by_kind("kind that is searched", lambda area: area.searched)
        self.followed = self._by_kind("kind that is followed", lambda area: area.followed)
        self.posted = self._by_kind("kind of posts that are written anew", lambda area: area.posted)
        self.refusable = self._by_kind("kind of notices that may be refused", lambda area: area.refusable)
        self.promises = self._by_kind("kind of promise", lambda area: area.promises)
        self.credits = tuple(self._by_name("credit", lambda area: area.credits).values())
        self.stakes = tuple(self._by_name("stake", lambda area: area.stakes).values())
        self.signs = tuple(self._by_name("sign", lambda area: area.signs).values())
        """Signs that somebody is a colleague."""
        self.figures = self._by_name("figure", lambda area: area.figures)
        self.norms = self._by_name("norm", lambda area: area.norms)
        """By the names that clauses of the charter carry."""
        self.segments = self._by_name("part of a segment", lambda area: area.segments)
        self.mine = self._rows("row of the menu", lambda area: area.mine)
        self._may_wait = tuple(one.may_wait for one in self.mine)
        self.answered = tuple(one for area in self.all for one in area.answered)
        self.inviting = self._rows("row that invites", lambda area: area.inviting)
        self.today = self._rows("row of today", lambda area: area.today)
        once("final refusal", (key for area in self.all for key in area.final))
        self.final = frozenset(key for area in self.all for key in area.final)

    def _by_name(self, what: str, of: Callable[[Area], Iterable[N]]) -> Mapping[str, N]:
        return by_name(what, map(of, self.all))

    def _by_kind(self, what: str, of: Callable[[Area], Iterable[K]]) -> Mapping[str, K]:
        return by_kind(what, map(of, self.all))

    def _rows(self, what: str, of: Callable[[Area], Iterable[W]]) -> tuple[W, ...]:
        found = tuple(one for area in self.all for one in of(area))
        once(what, (name for one in found for name in one.names))
        return found

    def on_menu(self, unit: Unit, member: Member) -> Iterable[OnMenu]:
        """Those that may have a row for this person now; all others would give none."""
        return compress(self.mine, conditions.of(unit.db, self._may_wait, {"member": member.id, "now": unit.now}))

    def title(self, unit: Unit, thing: Thing) -> str | None:
        """What a thing is called now; None when it is gone."""
        return self.thing(thing.kind).title(unit, thing)

    def thing(self, kind: str) -> Known:
        """The door of a kind. Raises `DomainError` for one that nobody brought: anybody can write a link."""
        if kind not in self.things:
            raise DomainError("error-stale-button")
        return self.things[kind]

    def may_open(self, unit: Unit, reader: Member, thing: Thing) -> bool:
        """Whether this person may look at the thing; at one of a kind that nobody brought nobody may."""
        try:
            self.thing(thing.kind).seen_by(unit, reader, thing)
        except DomainError:
            return False
        return True

    def discussion(self, kind: str) -> Discussed:
        """How things of a kind are discussed. Raises `DomainError` for one without: anybody can forge a button."""
        if kind not in self.discussed:
            raise DomainError("error-stale-button")
        return self.discussed[kind]

    def following(self, kind: str) -> Followed:
        """How one hears of new things of a kind. Raises `DomainError` for one that can't be followed."""
        if kind not in self.followed:
            raise DomainError("error-stale-button")
        return self.followed[kind]

    def asking(self, kind: str) -> Asked:
        """Who answers for things of a kind. Raises `DomainError` for one that nobody can be asked about."""
        if kind not in self.asked:
            raise DomainError("error-stale-button")
        return self.asked[kind]

    def promise(self, kind: str) -> Promising:
        """What is done for a promise. Raises `DomainError` for a kind that nobody brought: the button is forged."""
        if kind not in self.promises:
            raise DomainError("error-stale-button")
        return self.promises[kind]

    def erase(self, unit: Unit, member_id: int, *, takes: bool = False) -> None:
        """Take away everything of the person in all areas; `takes`: what others read of them, too."""
        for part in reversed(self.personal_data):
            if takes and part.words is not None:
                part.words.take(unit, member_id)
            part.erase(unit, member_id)

    def words_of(self, unit: Unit, member_id: int) -> int:
        """How many cards and remarks others read under the person's name."""
        return sum(part.words.count(unit, member_id) for part in self.personal_data if part.words is not None)

    def step_back(self, unit: Unit, member_id: int) -> None:
        """The person leaves or asks for erasure: whatever others wait for is let go."""
        for part in self.personal_data:
            if part.step_back is not None:
                part.step_back(unit, member_id)

    def came_back(self, unit: Unit, member_id: int) -> None:
        """The person is in the network again."""
        for area in self.all:
            for tell in area.came_back:
                tell(unit, member_id)

    def within_reach(self, unit: Unit, member_id: int) -> None:
        """The bot can write to the person again."""
        for area in self.all:
            for tell in area.within_reach:
                tell(unit, member_id)

    def out_of_reach(self, unit: Unit, member_id: int) -> None:
        """The bot can't write to the person any more."""
        for area in self.all:
            for tell in area.out_of_reach:
                tell(unit, member_id)

    def thing_of(self, row: Say) -> Thing | None:
        """What a row of the outbox is about, where that can be muted."""
        kind = self.kinds[row.kind]
        if kind.thing != ADDRESSED:
            return kind.thing_in(row.payload)
        return next((Thing(of, row.payload[of]) for of in self.addressed if of in row.payload), None)

    def is_about(self, kind: Kind, thing: Thing) -> bool:
        """Whether notices of this kind may be about such a thing, so that they end when it is muted."""
        return kind.thing == thing.kind or (kind.thing == ADDRESSED and thing.kind in self.addressed)

    @property
    def muted(self) -> frozenset[str]:
        """Kinds of things that notices may be about, so that each of them can be muted."""
        named = {kind.thing for kind in self.kinds.values() if kind.thing is not None and kind.thing != ADDRESSED}
        return self.addressed | named

    @property
    def addressed(self) -> frozenset[str]:
        """Kinds of things whose people can be written to."""
        return frozenset(part.of for part in self.segments.values() if part.of is not None)
