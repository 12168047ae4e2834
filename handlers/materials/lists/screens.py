"""Lists of materials, and what narrows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aiogram.filters.callback_data import CallbackData

from domain.base.errors import DomainError
from domain.base.levels import STAGES, Grades, spelled
from domain.base.lists import FIRST, Page, Window, page_of
from domain.materials.materials import MATERIAL, Material, MaterialForm, Narrowed
from domain.people.profile import SUBJECTS
from domain.voice.subscriptions import OWN_LEVEL
from handlers.materials import words
from handlers.materials.collections.presses import ListCollections, MyCollections
from handlers.materials.copies.presses import Copy, OwnCopies
from handlers.materials.favourites.presses import Favourites
from handlers.materials.presses import (
    Deed,
    ListMaterials,
    MyMaterials,
    Narrow,
    OfAuthor,
    OfBatch,
    ShowMaterial,
    ShowSimilar,
)
from handlers.people.directory.labels import grades_label
from handlers.people.me.level import tell_level
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.screen import Button, Go, Row, Screen, column, two_a_row
from handlers.voice.subscriptions.presses import Follow
from locales.texts import Html, Texts, lines
from services.materials.similar import Similar
from services.materials.views import Card

MY_LEVEL = OWN_LEVEL
FILTERS = "all"
"""What `Narrow` opens besides the choices of one filter."""
CHOICES = 12
"""Of a filter on one page, two a row."""


def narrowed(at: ListMaterials | Narrow) -> Narrowed:
    """What a button asks for. Raises `DomainError` for what was forged."""
    if (at.subject and at.subject not in SUBJECTS) or (at.form and at.form not in set(MaterialForm)):
        raise DomainError("error-option-gone")
    return Narrowed(
        subject=at.subject or None,
        grades=_grades(at),
        own_level=at.grades == MY_LEVEL,
        form=MaterialForm(at.form) if at.form else None,
        recommended=bool(at.best),
        most_used=bool(at.used),
    )


def _grades(at: ListMaterials | Narrow) -> Grades | None:
    return spelled(at.grades) if at.grades not in ("", MY_LEVEL) else None


def _rows(page: Page[Material]) -> list[Button]:
    return [Button(label(one.title), ShowMaterial(id=one.id)) for one in page.items]


def listing(t: Texts, at: ListMaterials, page: Page[Material], *, is_member: bool, asks_level: bool = False) -> Screen:
    """A page of what is shared; guests look. `asks_level`: the reader's is asked for, and isn't told."""
    here = at.model_copy(update={"page": page.number})
    return lists.screen(
        t,
        page,
        title=lines(
            t("materials-title"), t("materials-title-used" if at.used else "materials-title-new"), _narrowed_by(t, at)
        ),
        said=[
            *([t("search-level-unknown")] if asks_level and page.items else []),
            *(words.list_line(t, one) for one in page.items),
        ],
        rows=_rows(page),
        to=lambda number: here.model_copy(update={"page": number}),
        of_cards=True,
        empty=t(_empty(at, is_member=is_member)),
        filters=(Button(t.plain("materials-filters", count=len(_set_to(t, at))), _narrow(here, FILTERS)),),
        search=Button(t.plain("materials-find"), Go(to="materials_find")),
        doors=(*column(tell_level(t) if asks_level else None), *_doors(t, at)) if is_member else (),
        folds=True,
        back=Go(to="menu"),
    )


def _doors(t: Texts, at: ListMaterials) -> tuple[Row, ...]:
    return two_a_row(
        [
            Button(t.plain("materials-share"), Go(to="material_new")),
            Button(t.plain("materials-mine"), MyMaterials()),
            Button(t.plain("follow-door"), Follow(kind=MATERIAL, **at.model_dump(exclude={"page"}))),
            Button(t.plain("collections-shared"), ListCollections()),
        ]
    )


def filters(t: Texts, at: Narrow, *, is_member: bool) -> Screen:
    """Everything that narrows the list, each with what it is set to, and its order."""
    here = _list(at, page=0)
    every = Button(t.plain("materials-filters-none"), ListMaterials(used=at.used))
    sort = Button(
        t.plain("materials-sort-new" if at.used else "materials-sort-used"),
        here.model_copy(update={"used": int(not at.used)}),
    )
    return Screen(
        lines(t("materials-filters-title"), _narrowed_by(t, at)),
        (*two_a_row([*_filters(t, here, is_member=is_member), sort]), *column(every if _set_to(t, at) else None)),
        back=_list(at),
    )


def _set_to(t: Texts, at: ListMaterials | Narrow) -> list[str]:
    """What each filter that is set is set to."""
    grades = _grades(at)
    said = [
        words.subject(t, at.subject) if at.subject else None,
        t.plain("materials-filter-mine") if at.grades == MY_LEVEL else grades_label(t, grades) if grades else None,
        t.plain(f"material-form-{at.form}") if at.form else None,
        t.plain("materials-filter-best") if at.best else None,
    ]
    return [one for one in said if one]


def _narrowed_by(t: Texts, at: ListMaterials | Narrow) -> Html | None:
    set_to = _set_to(t, at)
    return t("materials-narrowed", what=" · ".join(set_to)) if set_to else None


def _empty(at: ListMaterials, *, is_member: bool) -> str:
    if at.grades == MY_LEVEL:
        return "materials-none-mine"
    if at.subject or at.grades or at.form or at.best:
        return "materials-none-narrow"
    return "materials-none" if is_member else "materials-none-open"


def _filters(t: Texts, at: ListMaterials, *, is_member: bool) -> list[Button]:
    """Each says what it is set to."""
    grades, is_mine = _grades(at), at.grades == MY_LEVEL
    mine = at.model_copy(update={"grades": "" if is_mine else MY_LEVEL})
    best = at.model_copy(update={"best": int(not at.best)})
    return [
        Button(words.subject(t, at.subject) if at.subject else t.plain("materials-filter-subject"), _narrow(at, "s")),
        Button(grades_label(t, grades) if grades else t.plain("materials-filter-grades"), _narrow(at, "g")),
        *([_chosen_if(t, t.plain("materials-filter-mine"), is_mine, mine)] if is_member else []),
        Button(t.plain(f"material-form-{at.form}" if at.form else "materials-filter-form"), _narrow(at, "f")),
        _chosen_if(t, t.plain("materials-filter-best"), bool(at.best), best),
    ]


def _chosen_if(t: Texts, said: str, is_chosen: bool, press: CallbackData) -> Button:
    return Button(t.plain("tag-chosen", tag=said) if is_chosen else said, press)


def _narrow(at: ListMaterials, what: str) -> Narrow:
    """All filters know the page that they are opened from; the choices of one begin with their first."""
    return Narrow(what=what, at=at.page if what == FILTERS else 0, **at.model_dump(exclude={"page"}))


@dataclass(frozen=True, slots=True)
class _Value:
    value: str
    words: str
    count: int | None = None


def choices(t: Texts, at: Narrow, subjects: Sequence[tuple[str, int]], forms: Sequence[tuple[str, int]]) -> Screen:
    """What a filter can be set to; of subjects and types those that there are, the most first."""
    if at.what == "g":
        values = [_Value(str(stage), grades_label(t, stage)) for stage in (*STAGES.values(), *_own(at))]
    elif at.what == "s":
        counted = lists.most_first(t, subjects, lambda one: one[1], lambda one: words.subject(t, one[0]))
        values = [_Value(value, words.subject(t, value), many) for value, many in counted]
    elif at.what == "f":
        counted = lists.most_first(t, forms, lambda one: one[1], lambda one: t.plain(f"material-form-{one[0]}"))
        values = [_Value(value, t.plain(f"material-form-{value}"), many) for value, many in counted]
    else:
        raise DomainError("error-stale-button")
    field = {"s": "subject", "g": "grades", "f": "form"}[at.what]
    page = page_of(values, Window(at.at, CHOICES))
    here = _list(at, page=0)
    return Screen(
        t(f"materials-choose-{field}" if values else "materials-choose-none"),
        (
            *two_a_row([_chosen(t, at, field, one) for one in page.items]),
            *lists.pager(t, page, lambda number: at.model_copy(update={"at": number})),
            *column(Button(t.plain(f"materials-any-{field}"), here.model_copy(update={field: ""}))),
        ),
        back=_narrow(here, FILTERS),
    )


def _own(at: Narrow) -> list[Grades]:
    """A class that isn't one of the stages, which the list is set to."""
    set_to = _grades(at)
    return [] if set_to is None or set_to in STAGES.values() else [set_to]


def _chosen(t: Texts, at: Narrow, field: str, one: _Value) -> Button:
    def frame(words: str) -> str:
        said = words if one.count is None else t.plain("materials-counted", what=words, count=one.count)
        return t.plain("tag-chosen", tag=said) if getattr(at, field) == one.value else said

    return Button(label(one.words, frame, beside=1), _list(at, page=0).model_copy(update={field: one.value}))


def _list(at: Narrow, page: int | None = None) -> ListMaterials:
    return ListMaterials(page=at.at if page is None else page, **at.model_dump(exclude={"what", "at"}))


def mine(t: Texts, page: Page[Material], note: Html | None = None) -> Screen:
    """What the reader has made, in any state."""
    return lists.screen(
        t,
        page,
        title=lines(note, t("materials-mine-title")),
        said=[words.mine_line(t, one) for one in page.items],
        rows=_rows(page),
        to=lambda number: MyMaterials(page=number),
        of_cards=True,
        empty=t("materials-mine-none"),
        doors=two_a_row(
            [
                Button(t.plain("materials-share"), Go(to="material_new")),
                Button(t.plain("materials-many"), OfBatch(do=Deed.BEGIN)),
                Button(t.plain("materials-kept"), Favourites()),
                Button(t.plain("collections-mine"), MyCollections()),
                *([Button(t.plain("materials-use"), Go(to="materials_use"))] if page.total else []),
                *([Button(t.plain("materials-copies"), OwnCopies(do=Copy.SHOW))] if page.total else []),
            ]
        ),
        folds=True,
        back=ListMaterials(),
    )


def of_author(t: Texts, seen: Card, page: Page[Material]) -> Screen:
    """What the author of a material shares."""
    return lists.screen(
        t,
        page,
        title=lines(t("materials-of-author"), words.authors(t, seen.author, ())),
        said=[words.list_line(t, one) for one in page.items],
        rows=_rows(page),
        to=lambda number: OfAuthor(id=seen.material.id, page=number),
        of_cards=True,
        empty=t("materials-of-author-none"),
        back=ShowMaterial(id=seen.material.id),
    )


def similar(t: Texts, seen: Similar) -> Screen:
    """What is like a material; where nothing is, what else there is of its subject and of its author."""
    material, back = seen.material, ShowMaterial(id=seen.material.id)
    of_author = Button(t.plain("material-more-of-author", count=seen.more), OfAuthor(id=material.id))
    subject = ListMaterials(subject=material.subject or "")
    look = Button(t.plain("materials-of-subject") if material.subject else t.plain("materials-kept-look"), subject)
    page = page_of(seen.found, FIRST)
    doors = [*([] if seen.found else [look]), *([of_author] if seen.more > 0 else [])]
    return lists.screen(
        t,
        page,
        title=t("materials-similar", title=material.title),
        said=[words.list_line(t, one) for one in page.items],
        rows=_rows(page),
        to=lambda number: ShowSimilar(id=material.id),
        of_cards=True,
        empty=t("materials-similar-none"),
        doors=two_a_row(doors),
        back=back,
    )
