"""Screens of subscriptions: putting one together, and the list of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData

from domain.base.following import By
from domain.base.levels import STAGES
from domain.base.lists import Page
from domain.voice.subscriptions import OWN_LEVEL, Subscription, Wanted
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.screen import Button, Go, Screen, column, two_a_row
from handlers.voice.subscriptions import words
from handlers.voice.subscriptions.presses import Do, Follow, SwitchSubscription
from locales.texts import Html, Texts, lines
from services.base.areas import Followed


def wish(
    t: Texts, at: Follow, wanted: Wanted, *, known: Followed, region: str, is_on: bool, back: CallbackData
) -> Screen:
    """What to tell of, each part changed by a tap; `region` is the reader's own, '' where it isn't known."""
    by = known.by
    here = at.model_copy(update={"do": Do.LOOK, "page": 0})
    return Screen(
        lines(t("follow-title", what=words.described(t, wanted)), t("follow-is-on" if is_on else "follow-how")),
        column(
            None if is_on else Button(t.plain("follow-yes"), here.model_copy(update={"do": Do.YES})),
            _part(t, here, Do.FORM, "form", words.form_name(t, at.kind, at.form)) if len(known.forms) > 1 else None,
            _part(t, here, Do.SUBJECT, "subject", _subject(t, at.subject)),
            _region(t, here, region) if By.REGION in by else None,
            _part(t, here, Do.GRADES, "grades", _grades(t, at.grades)) if By.GRADES in by else None,
            _switched(t, here, "best") if By.BEST in by else None,
            Button(
                label(wanted.words, lambda said: t.plain("follow-without-words", words=said)),
                here.model_copy(update={"words": 0}),
            )
            if wanted.words
            else None,
            _switched(t, here, "used") if wanted.used else None,
            Button(t.plain("subscriptions-open"), Go(to="subscriptions")),
        ),
        back=back,
        is_card=True,
    )


def _part(t: Texts, here: Follow, do: Do, name: str, value: str) -> Button:
    return Button(label(value, lambda said: t.plain(f"follow-{name}", value=said)), here.model_copy(update={"do": do}))


def _subject(t: Texts, subject: str) -> str:
    return words.subject_name(t, subject) if subject else t.plain("follow-any-subject")


def _grades(t: Texts, grades: str) -> str:
    return words.grades_name(t, grades) if grades else t.plain("grades-any")


def _switched(t: Texts, here: Follow, part: str) -> Button:
    """On or off by a tap."""
    said, is_on = t.plain(f"follow-{part}"), bool(getattr(here, part))
    shown = t.plain("tag-chosen", tag=said) if is_on else said
    return Button(shown, here.model_copy(update={part: int(not is_on)}))


def _region(t: Texts, here: Follow, own: str) -> Button | None:
    """The one that was chosen goes with a tap; else the reader's own can be chosen."""
    if here.region:
        name = label(words.region_name(t, here.region), lambda name: t.plain("tag-chosen", tag=name))
        return Button(name, here.model_copy(update={"region": ""}))
    if not own:
        return None
    name = label(words.region_name(t, own), lambda name: t.plain("follow-only-region", region=name))
    return Button(name, here.model_copy(update={"region": own}))


def forms(t: Texts, at: Follow, known: Sequence[str]) -> Screen:
    """Which narrower kind."""
    return Screen(
        t("follow-choose-form"),
        two_a_row([_choice(t, words.form_name(t, at.kind, form), at, "form", form) for form in ("", *known)]),
        back=at.model_copy(update={"do": Do.LOOK}),
    )


def classes(t: Texts, at: Follow) -> Screen:
    """For whom: the reader's own level, or a stage; a class that a list was set to stays among them."""
    stages = [str(stage) for stage in STAGES.values()]
    own = [] if at.grades in ("", OWN_LEVEL, *stages) else [at.grades]
    values = ("", OWN_LEVEL, *own, *stages)
    return Screen(
        t("follow-choose-grades"),
        two_a_row([_choice(t, _grades(t, value), at, "grades", value) for value in values]),
        back=at.model_copy(update={"do": Do.LOOK}),
    )


def subjects(t: Texts, at: Follow, page: Page[str]) -> Screen:
    """Which subject, the reader's own first."""
    return lists.screen(
        t,
        page,
        title=t("follow-choose-subject"),
        rows=[
            _choice(
                t, _subject(t, subject) if subject else t.plain("follow-choose-any-subject"), at, "subject", subject
            )
            for subject in page.items
        ],
        to=lambda number: at.model_copy(update={"page": number}),
        back=at.model_copy(update={"do": Do.LOOK, "page": 0}),
    )


def _choice(t: Texts, name: str, at: Follow, part: str, value: str) -> Button:
    said = t.plain("tag-chosen", tag=name) if getattr(at, part) == value else name
    return Button(label(said), at.model_copy(update={part: value, "do": Do.LOOK, "page": 0}))


def mine(t: Texts, page: Page[Subscription], kinds: Sequence[str], note: Html | None = None) -> Screen:
    """One's own, each with its switch; the ways to more of them."""
    return lists.screen(
        t,
        page,
        title=lines(note, t("subscriptions-title")),
        said=[t("subscriptions-how")],
        empty=t("subscriptions-none"),
        rows=[_switch(t, one, page.number) for one in page.items],
        to=lambda number: Go(to="subscriptions", at=number),
        doors=two_a_row(lists.placed(_more(t, kinds), Go(to="subscriptions", at=page.number))),
        back=Go(to="notices"),
    )


def _more(t: Texts, kinds: Sequence[str]) -> list[Button]:
    return [Button(t.plain("subscriptions-more", what=t.plain(f"follow-{kind}")), Follow(kind=kind)) for kind in kinds]


def _switch(t: Texts, one: Subscription, page: int) -> Button:
    key = "tag-chosen" if one.is_on else "subscriptions-off"
    name = label(words.described(t, one.wanted), lambda said: t.plain(key, tag=said))
    return Button(name, SwitchSubscription(id=one.id, on=int(not one.is_on), page=page))
