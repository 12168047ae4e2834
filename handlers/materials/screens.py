"""Screens of materials: the card, what its author does with it, its files."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.cutting import cut
from domain.base.things import Thing
from domain.materials.materials import MATERIAL, FileKind, Material, MaterialFile, MaterialState, OpenTo
from handlers.discussion.buttons import ask_button, discussion_button
from handlers.materials import looks, words
from handlers.materials.collections import buttons as collections
from handlers.materials.favourites import buttons as favourites
from handlers.materials.makers import screens as makers
from handlers.materials.makers.presses import ShowMakers
from handlers.materials.presses import (
    ChangeMaterial,
    DropFile,
    ListMaterials,
    MoreOfMaterial,
    MyMaterials,
    OfAuthor,
    Own,
    OwnMaterial,
    ShowMaterial,
    ShowSimilar,
    TakeMaterial,
)
from handlers.materials.using import buttons as using
from handlers.materials.versions.presses import Release, ShowVersions
from handlers.moderation import reporting
from handlers.people.joining.presses import JoinFor
from handlers.people.joining.ways import way_in
from handlers.ui.confirm import question
from handlers.ui.labels import label
from handlers.ui.names import name_of
from handlers.ui.opening import Shared
from handlers.ui.screen import Button, Row, Screen, column, deep_link, two_a_row
from locales.texts import Html, Texts, escape, lines
from services.materials.views import Card

S = MaterialState
FIELDS = ("title", "about", "subject", "grades", "form", "licence", "sources")
"""What an author changes, in the order of the card."""
NAMED = 5
"""Files that a card names."""
ROWS = 7
"""Of a card: more is nothing that a phone shows at once."""
AROUND = 6
"""Doors around a card: where there is no room for «Ещё от автора», it stands beside what is similar."""
NAME = 60
"""Characters of a file's name on the card."""


def shared(t: Texts, material: Material, username: str) -> Shared:
    """A material's link and the words that go with it: true in every place and on every day."""
    link = deep_link(username, Thing(MATERIAL, material.id).payload)
    return Shared(link, t.plain("material-share-words", title=material.title))


# -- the card --------------------------------------------------------------------------------------


def card(t: Texts, seen: Card, username: str, note: Html | None = None) -> Screen:
    """A material as this reader sees it; `note` is what has just happened."""
    material = seen.material
    if seen.leads and material.state is S.DRAFT:
        return preview(t, seen, username, note)
    return Screen(
        lines(
            note,
            words.stopped(t, seen),
            t("material-coauthor-asked", name=name_of(t, seen.author)) if seen.is_invited else None,
            _head(t, seen),
            *_told(t, seen),
            _files_said(t, seen) if seen.is_member else None,
        ),
        _rows(t, seen, username),
        back=MyMaterials() if seen.leads else ListMaterials(),
        is_card=True,
    )


def _rows(t: Texts, seen: Card, username: str) -> tuple[Row, ...]:
    """All there is to do; where that is more than a screen holds, what is done seldom stands behind one button."""
    first = (
        *([makers.answers(t, seen.material.id)] if seen.is_invited else []),
        *_take_rows(t, seen),
        *using.use_row(t, seen),
    )
    whose, talk = _author_rows(t, seen), _talk(t, seen, username)
    rows = (*first, *two_a_row(_around(t, seen)), *whose, *two_a_row(talk))
    if len(rows) <= ROWS:
        return rows
    door = Button(t.plain("material-more"), MoreOfMaterial(id=seen.material.id))
    return (*first, *whose, *two_a_row([*talk, door]))


def more(t: Texts, seen: Card) -> Screen:
    """What a full card has no room for, also where it isn't full any more."""
    title = t("material-more-title", title=seen.material.title)
    return Screen(title, two_a_row(_around(t, seen)), back=ShowMaterial(id=seen.material.id))


def _head(t: Texts, seen: Card) -> Html:
    material = seen.material
    facts = [
        t("material-title", title=material.title),
        words.kind_line(t, material),
        words.authors(t, seen.author, seen.coauthors),
        t("material-licence", licence=words.licence(t, material.licence)),
        *_quality(t, seen),
    ]
    if seen.is_member and material.version > 1 and seen.newest is not None:
        facts.append(t("material-version", number=material.version, date=t.long_date(seen.newest.at)))
    if (counted := using.counted(t, seen)) is not None:
        facts.append(counted)
    return Html("\n").join(facts)


def _quality(t: Texts, seen: Card) -> list[Html]:
    """«Без экспертизы» is said where no review says anything else."""
    judged = using.judged(t, seen)
    if judged and seen.material.recommended is None:
        return judged
    return [words.quality(t, seen.material), *judged]


def _told(t: Texts, seen: Card) -> list[Html]:
    """What only members read."""
    if not seen.is_member:
        return []
    material, newest = seen.material, seen.newest
    said = []
    if newest is not None and newest.changes:
        said.append(t("material-changes", words=newest.changes))
    if material.about:
        said.append(escape(material.about))
    if material.sources:
        said.append(t("material-sources", words=material.sources))
    return said


def _files_said(t: Texts, seen: Card) -> Html | None:
    if not seen.files:
        return None
    if _is_text(seen):
        return t("material-text-inside")
    more = len(seen.files) - NAMED
    said = [t("material-files", count=len(seen.files), what=_what(seen)), words_of_files(t, seen.files[:NAMED])]
    return Html("\n").join([*said, *([t("material-files-more", count=more)] if more > 0 else [])])


def words_of_files(t: Texts, files: tuple[MaterialFile, ...]) -> Html:
    """One a line, cut."""
    return Html("\n").join([t("material-item", name=cut(words.item(t, one.item), NAME, tail=10)) for one in files])


def _is_text(seen: Card) -> bool:
    """Whether all there is is a text: it is read, and nothing is taken."""
    return all(one.item.kind is FileKind.TEXT for one in seen.files)


def _what(seen: Card) -> str:
    return words.what(one.item for one in seen.files)


def _take_rows(t: Texts, seen: Card) -> list[Row]:
    """To have it now, and to find it again."""
    if not seen.is_member:
        return [(way_in(t, MATERIAL, seen.standing, JoinFor(kind=MATERIAL, key=str(seen.material.id))),)]
    doors = list[Button]()
    if seen.files and (seen.is_public or seen.leads or seen.is_invited or seen.is_coauthor):
        key = "material-take-again" if seen.has_got else "material-take"
        said = t.plain("material-read") if _is_text(seen) else t.plain(key, count=len(seen.files), what=_what(seen))
        doors.append(Button(said, TakeMaterial(id=seen.material.id)))
    kept = favourites.keep(t, seen)
    return list(two_a_row([*doors, kept] if kept is not None else doors))


def _send(t: Texts, seen: Card) -> Button | None:
    """Only what anybody may find is offered in other chats."""
    if not seen.is_public or seen.material.open_to is not OpenTo.ALL:
        return None
    return Button(t.plain("material-send"), inline=seen.material.title)


def _talk(t: Texts, seen: Card, username: str) -> list[Button]:
    """The discussion with asking the author in private, sharing with reporting: beside each other."""
    about, doors = Thing(MATERIAL, seen.material.id), list[Button]()
    if seen.is_member and seen.material.published_at is not None:
        doors += [discussion_button(t, about, seen.talk), *([ask_button(t, about)] if seen.can_ask else [])]
    if seen.is_public:
        doors.append(Button(t.plain("material-share"), url=shared(t, seen.material, username).url))
        doors += [reporting.button(t, about)] if seen.can_report else []
    return doors


def _around(t: Texts, seen: Card) -> list[Button]:
    """Where else it is put, what others tell of it, its versions, and what else there is of its author."""
    if not seen.is_member:
        return []
    material, told = seen.material, list(using.doors(t, seen))
    put = [button for button in (collections.collect(t, seen), _send(t, seen)) if button is not None]
    doors = [*put, *told]
    if material.version > 1:
        doors.append(Button(t.plain("material-versions", count=material.version), ShowVersions(id=material.id)))
    if seen.is_public:
        doors.append(Button(t.plain("material-similar"), ShowSimilar(id=material.id)))
        if seen.more > 0 and len(doors) - len(put) < AROUND:
            doors.append(Button(t.plain("material-more-of-author", count=seen.more), OfAuthor(id=material.id)))
    return doors


def _press(seen: Card, do: Own) -> OwnMaterial:
    return OwnMaterial(id=seen.material.id, do=do, known=seen.sight.known if do is Own.PUBLISH else 0)


def _deed(t: Texts, seen: Card, do: Own) -> Button:
    return Button(t.plain(f"material-do-{do}"), _press(seen, do))


def _author_rows(t: Texts, seen: Card) -> list[Row]:
    if seen.is_coauthor:
        return [makers.answers(t, seen.material.id, held=True)]
    if not seen.leads:
        return []
    first = {S.SUBMITTED: Own.TAKE_BACK, S.WITHDRAWN: Own.SHARE_AGAIN}.get(seen.material.state)
    if seen.material.state is S.HIDDEN and not seen.is_awaited:
        first = Own.AGAIN
    return list(column(_deed(t, seen, first) if first is not None else None, _deed(t, seen, Own.PANEL)))


# -- before it is published ------------------------------------------------------------------------


def preview(t: Texts, seen: Card, username: str, note: Html | None = None) -> Screen:
    """What others will see, and what its author says by publishing it."""
    material = seen.material
    return Screen(
        lines(
            note,
            _head(t, seen),
            *_told(t, seen),
            _files_said(t, seen) or t("material-no-files"),
            *looks.paragraphs(t, seen.sight, username),
            t(f"material-licence-{material.licence}.means"),
            t("material-statement") if seen.files else None,
        ),
        (
            *column(
                _deed(t, seen, Own.PUBLISH) if seen.files else Button(t.plain("material-add"), Release(id=material.id)),
                Button(t.plain("material-look-again"), ShowMaterial(id=material.id)) if seen.sight.is_pending else None,
            ),
            (_deed(t, seen, Own.PANEL), *((_deed(t, seen, Own.FILES),) if seen.files else ())),
            (_deed(t, seen, Own.DISCARD),),
        ),
        back=MyMaterials(),
        is_card=True,
    )


def files(t: Texts, seen: Card, note: Html | None = None) -> Screen:
    """The files of a draft: to be looked at, and taken away."""
    material = seen.material
    look = Button(t.plain("material-look"), TakeMaterial(id=material.id))
    return Screen(
        lines(note, t("material-files-title", title=material.title), words_of_files(t, seen.files)),
        (*two_a_row([_drop(t, one) for one in seen.files]), (look,)),
        back=ShowMaterial(id=material.id),
    )


def _drop(t: Texts, one: MaterialFile) -> Button:
    name = one.item.name or words.item(t, one.item)
    said = label(name, lambda name: t.plain("material-drop", name=name), beside=1, tail=4)
    return Button(said, DropFile(file=one.id))


def panel(t: Texts, seen: Card, note: Html | None = None) -> Screen:
    """What stands on the card, and who may look: each is changed by itself."""
    material = seen.material
    to_all = material.open_to is OpenTo.ALL
    fields = [
        Button(t.plain(f"form-material_change-{field}.label"), ChangeMaterial(id=material.id, field=field))
        for field in FIELDS
    ]
    return Screen(
        lines(note, t("material-panel-title", title=material.title), t(f"material-open-{material.open_to}.means")),
        (
            *two_a_row(fields),
            *two_a_row([*_release(t, material), Button(t.plain("material-makers"), ShowMakers(id=material.id))]),
            (_deed(t, seen, Own.CLOSE_OPEN if to_all else Own.OPEN),),
            *column(_deed(t, seen, Own.WITHDRAW) if material.state in (S.PUBLISHED, S.HIDDEN) else None),
        ),
        back=ShowMaterial(id=material.id),
    )


def _release(t: Texts, material: Material) -> list[Button]:
    if material.state not in (S.DRAFT, S.PUBLISHED):
        return []
    key = "material-add" if material.state is S.DRAFT else "material-release"
    return [Button(t.plain(key), Release(id=material.id))]


def withdrawing(t: Texts, seen: Card) -> Screen:
    """Asked once: what ends, and what an open licence keeps (PRODUCT §8)."""
    key = "material-withdraw-open" if seen.material.licence.is_open else "material-withdraw-network"
    text = lines(t("material-withdraw-question", title=seen.material.title), t(key))
    return question(t, text, _deed(t, seen, Own.WITHDRAW_YES), _press(seen, Own.PANEL))


def discarding(t: Texts, seen: Card) -> Screen:
    """Asked once: what is deleted is gone."""
    text = t("material-discard-question", title=seen.material.title)
    return question(t, text, _deed(t, seen, Own.DISCARD_YES), ShowMaterial(id=seen.material.id))


def taken(
    t: Texts, material: Material, version: int, said: Html | None, missing: Sequence[MaterialFile] = ()
) -> Screen:
    """Under the files that were sent: what they are of, what may be done with them, and what Telegram didn't send."""
    return Screen(
        lines(
            t("material-taken", title=material.title, licence=words.licence(t, material.licence)),
            t("material-taken-old", version=version, newest=material.version) if version != material.version else None,
            said,
            t("material-taken-not", items=words.items(t, [one.item for one in missing])) if missing else None,
        ),
        column(Button(t.plain("material-back-to-card"), ShowMaterial(id=material.id))),
        back=ListMaterials(),
    )
