"""Screens of a project's diary."""

from __future__ import annotations

from domain.base.cutting import cut
from domain.base.lists import Page
from domain.ideas import plan
from domain.ideas.diary import FILES_MOST, StepFile
from domain.ideas.ideas import Idea
from handlers.ideas.diary.presses import DoStep, OpenFile, ShowDiary, ShowStep, StepDeed, TellStep
from handlers.ideas.files import attachment
from handlers.ideas.presses import ShowIdea
from handlers.ui import lists
from handlers.ui.confirm import question
from handlers.ui.labels import dated, label
from handlers.ui.names import name_of
from handlers.ui.screen import Button, Row, Screen, column, two_a_row
from locales.texts import Html, Texts, escape, lines
from services.ideas.diary import Told

READ = 300
"""Characters of a step in the list."""


def listing(t: Texts, idea: Idea, works: bool, page: Page[Told]) -> Screen:
    """A page of the diary, the last step first."""
    tells = works and idea.state not in plan.OVER
    return lists.screen(
        t,
        page,
        title=t("diary-title", title=idea.title),
        said=[_line(t, told) for told in page.items],
        rows=[
            Button(dated(t, t.moment_brief(told.step.at), told.step.words), ShowStep(id=told.step.id))
            for told in page.items
        ],
        to=lambda number: ShowDiary(id=idea.id, page=number),
        empty=t("diary-empty-team" if tells else "diary-empty"),
        doors=column(Button(t.plain("diary-tell"), TellStep(id=idea.id)) if tells else None),
        back=ShowIdea(id=idea.id),
    )


def _line(t: Texts, told: Told) -> Html:
    step = told.step
    said = t("diary-line", when=t.date(step.at), name=name_of(t, told.author), words=cut(step.words, READ))
    return t("diary-line-files", line=said, count=len(told.files)) if told.files else said


def step(t: Texts, told: Told, note: Html | None = None) -> Screen:
    """One step with its photos and files."""
    return Screen(
        lines(
            note,
            t("diary-step", when=t.date(told.step.at), name=name_of(t, told.author)),
            escape(told.step.words),
            t("diary-step-of", title=told.item) if told.item is not None else None,
            _whose(t, told),
        ),
        (*two_a_row([_file(t, told, number, file) for number, file in enumerate(told.files, 1)]), *_deeds(t, told)),
        back=ShowDiary(id=told.idea.id),
    )


def _whose(t: Texts, told: Told) -> Html | None:
    """Who sees the photos, and beside the button that shows them to all what is to be thought of."""
    if not told.files:
        return None
    if told.step.shown_at is not None:
        return t("diary-files-all")
    return lines(t("diary-files-team"), t("diary-children") if told.leads else None)


def _file(t: Texts, told: Told, number: int, file: StepFile) -> Button:
    if file.kept["kind"] == "photo":
        return Button(t.plain("diary-photo", number=number), OpenFile(step=told.step.id, file=file.id))
    return Button(label(file.kept["name"], beside=1, tail=6), OpenFile(step=told.step.id, file=file.id))


def _deeds(t: Texts, told: Told) -> list[Row]:
    step, buttons = told.step, list[Button]()

    def offer(deed: StepDeed) -> None:
        buttons.append(Button(t.plain(f"diary-do-{deed}"), DoStep(id=step.id, do=deed)))

    is_over = told.idea.state in plan.OVER
    if told.leads and step.files:
        offer(StepDeed.SHOW if step.shown_at is None else StepDeed.HIDE)
    if told.is_own and told.works and not is_over:
        if len(step.files) < FILES_MOST:
            offer(StepDeed.FILE)
        offer(StepDeed.WORDS)
    if (told.leads or (told.is_own and told.works)) and step.files:
        offer(StepDeed.NO_FILES)
    if (told.leads or (told.is_own and told.works)) and not is_over:
        offer(StepDeed.DROP)
    shows = [buttons.pop(0)] if told.leads and step.files else []
    return [*column(*shows), *two_a_row(buttons)]


def dropping(t: Texts, told: Told) -> Screen:
    return question(
        t,
        t("diary-drop", words=cut(told.step.words, READ)),
        Button(t.plain("diary-drop-yes"), DoStep(id=told.step.id, do=StepDeed.DROP_YES)),
        ShowStep(id=told.step.id),
    )


def file(t: Texts, told: Told, opened: StepFile) -> Screen:
    """The photo or file itself."""
    text = t("diary-file", when=t.date(told.step.at), name=name_of(t, told.author))
    return Screen(text, back=ShowStep(id=told.step.id), attachment=attachment(opened.kept))
