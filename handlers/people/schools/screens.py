"""A school as members see it, and what organizers do with schools."""

from __future__ import annotations

from domain.base.lists import Page
from domain.base.things import Thing
from domain.people.schools import SCHOOL, School, written
from handlers.people.directory.presses import Among, Browse, ShowSchool
from handlers.people.joining.places import region_label
from handlers.people.schools.presses import KeepSchool
from handlers.ui import lists
from handlers.ui.labels import label
from handlers.ui.opening import Shared
from handlers.ui.screen import AtDoor, Button, Go, Screen, column, deep_link
from locales.texts import Html, Texts, lines
from services.people.schools.keeping import Pair, SchoolsPage
from services.people.schools.records import SchoolCard

LIST, PAIRS = "organizer_schools", "organizer_schools_alike"
SPLITS = 2
"""Merges that can be taken back from the card: the newest."""


def shared(t: Texts, username: str, school: School) -> Shared:
    """The link and the words that go with it."""
    words = t.plain("school-share-text", school=written(school))
    return Shared(deep_link(username, Thing(SCHOOL, school.id).payload), words)


def card(t: Texts, username: str, seen: SchoolCard, kept: int = 0) -> Screen:
    """What is known of the school, who works there, and for organizers what was merged into it."""
    school = seen.school
    once = [t("school-once", school=written(one), number=one.id) for one in seen.once]
    rows = [
        Button(t.plain("school-people", count=seen.people), Browse(among=Among.SCHOOL, shelf=school.id))
        if seen.people
        else None,
        None if seen.is_mine else Button(t.plain("school-mine"), ShowSchool(id=school.id, act="mine", kept=kept)),
        Button(t.plain("school-share"), url=shared(t, username, school).url),
    ]
    if seen.is_kept:
        rows += [
            Button(t.plain("school-correct"), KeepSchool(act="correct", id=school.id)),
            Button(t.plain("school-merge-with"), KeepSchool(act="with", id=school.id)),
            *(
                Button(
                    label(written(one), lambda name: t.plain("school-split", school=name)),
                    KeepSchool(act="split", id=one.id, other=school.id),
                )
                for one in seen.once[-SPLITS:]
            ),
        ]
    return Screen(
        lines(
            t("school-title", school=written(school)),
            place(t, school),
            t("school-nobody") if not seen.people else None,
            t("school-is-mine") if seen.is_mine else None,
            Html("\n").join(once) if once else None,
        ),
        column(*rows),
        back=Go(to=LIST, at=kept - 1) if kept else Go(to="people"),
    )


def place(t: Texts, school: School) -> Html:
    """Town and region, each as far as it is known."""
    region = school.region_name or region_label(t, school.region, None)
    return t(
        "school-place",
        town=school.town or t.plain("school-town-unknown"),
        region=region or t.plain("school-region-unknown"),
    )


# -- for organizers --------------------------------------------------------------------------------


def schools(t: Texts, seen: SchoolsPage) -> Screen:
    """All schools, the newest first, and how many pairs of them may be one."""
    page = seen.page
    alike = Button(t.plain("schools-to-pairs", count=seen.pairs), Go(to=PAIRS)) if seen.pairs else None
    return lists.screen(
        t,
        page,
        title=lines(
            t("schools-title"),
            None if page.is_empty else t("schools-count", count=page.total),
            t("schools-pairs", count=seen.pairs) if seen.pairs else None,
        ),
        empty=t("schools-none"),
        above=column(alike),
        rows=[
            Button(_counted(t, written(one), seen.people.get(one.id, 0)), ShowSchool(id=one.id, kept=page.number + 1))
            for one in page.items
        ],
        to=lambda n: Go(to=LIST, at=n),
        search=None if page.is_empty else Button(t.plain("schools-find"), Go(to="organizer_schools_find")),
        back=AtDoor("organizer", LIST),
    )


def _counted(t: Texts, name: str, people: int) -> str:
    return label(name, lambda name: t.plain("people-choice", name=name, people=people))


def pairs(t: Texts, page: Page[Pair]) -> Screen:
    """One pair after another."""
    shown = [pair(t, one, page.number, paired=True) for one in page.items]
    return lists.screen(
        t,
        page,
        title=t("schools-pairs-title"),
        said=[screen.text for screen in shown],
        empty=t("schools-no-pairs"),
        above=[row for screen in shown for row in screen.rows],
        to=lambda n: Go(to=PAIRS, at=n),
        back=Go(to=LIST),
    )


def pair(t: Texts, shown: Pair, at: int = 0, *, paired: bool = False) -> Screen:
    """Two records side by side: which words stay, or that they are two schools."""
    both = (shown.one, shown.other)

    def keep(stays: School, goes: School) -> Button:
        number = both.index(stays) + 1
        name = label(written(stays), lambda name: t.plain("school-stays", number=number, school=name))
        return Button(name, KeepSchool(act="merge", id=goes.id, other=stays.id, page=at, paired=int(paired)))

    return Screen(
        lines(
            *(
                lines(
                    t("school-side", number=n, school=one.name),
                    place(t, one),
                    t("school-side-people", count=shown.people.get(one.id, 0), date=t.date(one.added_at)),
                )
                for n, one in enumerate(both, 1)
            ),
            t(f"school-likeness-{shown.likeness.name.lower()}"),
            t("school-merge-means"),
        ),
        column(
            keep(*both),
            keep(shown.other, shown.one),
            Button(
                t.plain("school-apart"),
                KeepSchool(act="apart", id=shown.one.id, other=shown.other.id, page=at, paired=int(paired)),
            ),
            *(
                Button(t.plain("school-correct-side", number=n), KeepSchool(act="correct", id=one.id))
                for n, one in enumerate(both, 1)
            ),
        ),
        back=Go(to=LIST),
    )
