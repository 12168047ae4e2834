"""Subscriptions to what is new, and telling of it (PRODUCT §6): one notice though several subscriptions fit.

Whoever publishes says `published`; ten minutes later a tick goes through the followers of the kind, some hundred a
transaction, so that a tag which thousands follow stops nobody's press, and a process that dies goes on where it was.
Each person hears once that a thing is there, and once that it is recommended, and gets one notice a day at most: what
is new meanwhile joins what waits for them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from domain.base.errors import DomainError
from domain.base.following import By, Facets
from domain.base.levels import LAST_GRADE, STAGES, Grades, spelled
from domain.base.members import Member
from domain.base.things import Thing
from domain.base.zones import at_wall_time, today
from domain.people.profile import SUBJECTS, ProfileField
from domain.voice import subscriptions as rules
from domain.voice.subscriptions import Subscription, Wanted
from services.base import outbox
from services.base.lexicon import Lexicon
from services.base.members import acting_member, reading_member
from services.base.unit import Unit
from services.base.words import stem, words
from services.people import levels
from services.people.listing import GRADE, REGION, SUBJECT
from storage.base import members
from storage.people import profile
from storage.voice import subscriptions
from storage.voice.subscriptions import News

AT_ONCE = 200
"""Followers looked at in one transaction: presses wait behind it."""


# -- choosing --------------------------------------------------------------------------------------


def follow(unit: Unit, actor_id: int, wanted: Wanted) -> list[Subscription]:
    """Tell the person when something such is new; said again it changes nothing. Returns all of theirs.

    Raises `DomainError` for what can't be followed, and for too many.
    """
    member = acting_member(unit, actor_id)
    wanted = _clean(unit, wanted)
    subscriptions.drop_off(unit.db, member.id, unit.now - rules.BROUGHT_BACK)
    mine = subscriptions.of(unit.db, member.id)
    if not any(one.wanted == wanted and one.is_on for one in mine):
        rules.require_room(sum(one.is_on for one in mine))
        subscriptions.add(unit.db, member.id, wanted, unit.now)
    return subscriptions.of(unit.db, member.id)


def switch(unit: Unit, actor_id: int, subscription_id: int, on: bool) -> list[Subscription]:
    """Switch one off, or (for a day) on again. Raises `DomainError` for what isn't the actor's."""
    member = acting_member(unit, actor_id) if on else reading_member(unit, actor_id)
    found = subscriptions.by_id(unit.db, subscription_id)
    if found is None or found.member_id != member.id:
        raise DomainError("error-subscription-gone")
    if found.is_on != on:
        if on:
            rules.require_room(sum(one.is_on for one in subscriptions.of(unit.db, member.id)))
        subscriptions.switch(unit.db, found.id, None if on else unit.now)
    return mine(unit, actor_id)


def mine(unit: Unit, actor_id: int) -> list[Subscription]:
    """The actor's, the newest first; those that were switched off stand here for a day."""
    member = reading_member(unit, actor_id)
    since = unit.now - rules.BROUGHT_BACK
    return [one for one in subscriptions.of(unit.db, member.id) if one.off_at is None or one.off_at >= since]


def has(unit: Unit, actor_id: int, wanted: Wanted) -> bool:
    """Whether the actor is told of such things already."""
    member, wanted = reading_member(unit, actor_id), _clean(unit, wanted)
    return any(one.wanted == wanted and one.is_on for one in subscriptions.of(unit.db, member.id))


def near(unit: Unit, actor_id: int, kind: str) -> Wanted:
    """What the actor is near to: their first subject, or else their region."""
    member = reading_member(unit, actor_id)
    subject = next(iter(own_subjects(unit, actor_id)), "")
    has_region = not subject and By.REGION in unit.areas.following(kind).by
    return Wanted(kind=kind, subject=subject, region=(member.region or "") if has_region else "")


def own_subjects(unit: Unit, actor_id: int) -> list[str]:
    """The subjects of the list that the actor teaches."""
    entry = profile.of_member(unit.db, reading_member(unit, actor_id).id).get(ProfileField.SUBJECTS)
    told = entry.value if entry is not None and isinstance(entry.value, tuple) else ()
    return [subject for subject in told if subject in SUBJECTS]


def read(lexicon: Lexicon, kind: str, said: str, forms: Mapping[str, str], by: Collection[By]) -> Wanted:
    """What the words of a search ask for: «проекты по литературе» are projects of a subject, «дроби 5 класс» are for a
    class, other words stay words.

    `forms`: what the forms of the kind are called; `by`: by what else it is narrowed.
    """
    wanted, left = Wanted(kind=kind), list[str]()
    if By.GRADES in by and (rest := lexicon.without_level(said)) is not None:
        said, wanted = rest, replace(wanted, grades=rules.OWN_LEVEL)
    called = {stem(word): form for form, name in forms.items() for word in words(name)}
    for word in words(said):
        terms = lexicon.terms(word)
        subject = _named(terms, SUBJECT) if By.SUBJECT in by else ""
        region = _named(terms, REGION) if By.REGION in by else ""
        grades = _classes(word, terms) if By.GRADES in by else None
        if subject and not wanted.subject:
            wanted = replace(wanted, subject=subject)
        elif region and not wanted.region:
            wanted = replace(wanted, region=region.upper())
        elif grades is not None and not wanted.grades:
            wanted = replace(wanted, grades=str(grades))
        elif (form := called.get(stem(word), "")) and not wanted.form:
            wanted = replace(wanted, form=form)
        elif word not in lexicon.ignored and len(word) > 2:
            left.append(word)
    return replace(wanted, words=" ".join(left)[: rules.WORDS_LIMIT])


def _named(terms: Iterable[str], start: str) -> str:
    """The id of that kind among what a word stands for; '' for none."""
    return next((term.removeprefix(start) for term in sorted(terms) if term.startswith(start)), "")


def _classes(word: str, terms: Iterable[str]) -> Grades | None:
    """«5» and «техникум»; None: the word says no class."""
    if word.isdigit():
        return Grades(int(word), int(word)) if word.isascii() and 1 <= int(word) <= LAST_GRADE else None
    return STAGES.get(_named(terms, GRADE))


def _clean(unit: Unit, wanted: Wanted) -> Wanted:
    """Raises `DomainError` for what nobody offers: anybody can forge a button."""
    known = unit.areas.following(wanted.kind)
    if (wanted.form and wanted.form not in known.forms) or (wanted.subject and wanted.subject not in SUBJECTS):
        raise DomainError("error-option-gone")
    if any(getattr(wanted, part) for part in By if part not in known.by):
        raise DomainError("error-option-gone")
    if wanted.grades not in ("", rules.OWN_LEVEL):
        spelled(wanted.grades)
    return replace(wanted, words=" ".join(words(wanted.words))[: rules.WORDS_LIMIT])


# -- telling ---------------------------------------------------------------------------------------


def published(unit: Unit, thing: Thing) -> None:
    """Others see the thing for the first time: whoever follows such things hears of it in ten minutes, once for ever.

    Raises KeyError for a kind that no area brings.
    """
    unit.areas.followed[thing.kind]
    subscriptions.put_news(unit.db, thing, unit.now + rules.PAUSE, is_best=False)


def recommended(unit: Unit, thing: Thing) -> None:
    """Colleagues recommend the thing: whoever follows what is recommended hears of it, once for ever.

    Raises KeyError for a kind that no area brings.
    """
    unit.areas.followed[thing.kind]
    subscriptions.put_news(unit.db, thing, unit.now + rules.PAUSE, is_best=True)


def followers(unit: Unit, thing: Thing, among: Iterable[int]) -> set[int]:
    """Who of these people hears of the thing by a subscription."""
    news, facets = subscriptions.news_of(unit.db, thing), unit.areas.followed[thing.kind].facets(unit, thing)
    return set() if news is None or facets is None else _fitting(unit, news, facets, among)


def is_any_news(unit: Unit) -> bool:
    """Whether `tell` has something to do."""
    return subscriptions.next_news(unit.db, unit.now) is not None


def tell(unit: Unit) -> int:
    """A tick: the next followers of the thing that waits for longest; returns how many are to hear of it.

    What isn't there for others any more is told to nobody.
    """
    news = subscriptions.next_news(unit.db, unit.now)
    if news is None:
        return 0
    thing, known = news.thing, unit.areas.followed.get(news.thing.kind)
    facets = known.facets(unit, thing) if known is not None else None
    if known is None or facets is None:
        # What nobody has heard of is news when it is there again.
        subscriptions.stop(unit.db, news, unit.now)
        return 0
    people = subscriptions.following(unit.db, thing.kind, news.after, AT_ONCE)
    hearing = _fitting(unit, news, facets, people) - set(known.makers(unit, thing))
    readers = members.by_ids(unit.db, hearing, unit.now)
    told = [reader for member_id in sorted(hearing) if unit.areas.may_open(unit, reader := readers[member_id], thing)]
    for reader in told:
        _say(unit, reader, thing)
    is_last = len(people) < AT_ONCE
    subscriptions.told_up_to(unit.db, news, people[-1] if people else news.after, unit.now if is_last else None)
    return len(told)


def _fitting(unit: Unit, news: News, facets: Facets, people: Iterable[int]) -> set[int]:
    """Who asked for such before it was there: whoever subscribed since then has seen it in the list."""
    stems, published_at = _stems(facets.words), news.due_at - rules.PAUSE
    return {
        one.member_id
        for one in subscriptions.on(unit.db, news.thing.kind, people)
        if one.wanted.best is news.is_best and one.created_at <= published_at and _fits(unit, one, facets, stems)
    }


def _fits(unit: Unit, one: Subscription, facets: Facets, stems: Collection[str]) -> bool:
    grades = one.wanted.grades
    own = levels.of_member(unit, one.member_id) if grades == rules.OWN_LEVEL else (spelled(grades),) if grades else ()
    return rules.fits(one.wanted, facets, stems, _stems(one.wanted.words), own)


def _stems(said: str) -> Collection[str]:
    return {stem(word) for word in words(said)}


def _say(unit: Unit, reader: Member, thing: Thing) -> None:
    """In what waits for the person; else in a notice of this day, or, when they had that, of the next."""
    prefix, expires_at = f"news:{reader.id}:", unit.now + rules.KEPT
    if outbox.join(unit, prefix, thing, expires_at=expires_at):
        return
    zone = reader.zone or unit.network.default_zone
    day = today(unit.now, zone)
    due_at = unit.now
    while outbox.was_said(unit, f"{prefix}{day}"):
        day += timedelta(days=1)
        due_at = at_wall_time(day, rules.HOUR, zone, now=unit.now).at
    payload: dict[str, Any] = {thing.kind: [thing.id]}
    outbox.say(
        unit, kind="news", to=reader.id, key=f"{prefix}{day}", payload=payload, due_at=due_at, expires_at=expires_at
    )


@dataclass(frozen=True, slots=True)
class New:
    """A new thing in a notice, by its name of now."""

    thing: Thing
    form: str
    title: str
    is_best: bool = False
    used: int = 0


def told_of(unit: Unit, reader: Member, payload: Mapping[str, Any]) -> list[New]:
    """The things of a notice that are still there for this reader, and still news; the most used first for whoever
    keeps searches in that order alone.
    """
    found = []
    for kind, known in unit.areas.followed.items():
        for thing in (Thing(kind, one) for one in payload.get(kind, ())):
            facets, title = known.facets(unit, thing), unit.areas.title(unit, thing)
            if facets is not None and title is not None and unit.areas.may_open(unit, reader, thing):
                found.append(New(thing, facets.form, title, facets.is_best, facets.used))
    why = reasons(unit, reader, found)
    return sorted(found, key=lambda one: -one.used) if why and all(one.wanted.used for one in why) else found


def reasons(unit: Unit, reader: Member, told: Iterable[New]) -> list[Subscription]:
    """Which of the reader's subscriptions, of those that are on, ask for any of these things."""
    found: dict[int, Subscription] = {}
    for one in told:
        facets = unit.areas.followed[one.thing.kind].facets(unit, one.thing)
        if facets is None:
            continue
        stems = _stems(facets.words)
        for mine in subscriptions.on(unit.db, one.thing.kind, [reader.id]):
            if _fits(unit, mine, facets, stems):
                found[mine.id] = mine
    return list(found.values())
