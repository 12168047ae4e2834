"""Everything that is said unasked is said once from real records, in every language and in every way it can come.

An area keeps its samples in `tests/samples/notices/<area>.py`: what happens on the stage, so that use cases say it. A
kind without a sample fails here by name, and so does a text of a renderer that no sample comes to.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from aiogram.filters.callback_data import CallbackData

from domain.base.notices import Category
from domain.base.outbox import Lane, Say
from handlers.features import all_features
from handlers.ui.screen import OWN_MESSAGE, Go
from handlers.voice.notices.composing import Composer, Message
from locales.texts import LANGUAGES, Texts
from services.areas import AREAS
from services.base.unit import Unit
from services.voice.delivery import Job
from storage.base import members, outbox
from tests.rights.persons import Who
from tests.rights.stage import Stage
from tests.samples.fits import require_fits, require_read
from tests.samples.notices import SAMPLES
from tests.samples.notices.sample import Sample

ROOT = Path(__file__).parent.parent
EVER = 1 << 40
"""Later than any moment, and more than any number of a row."""
FEATURES = all_features()


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    stage = Stage(tmp_path_factory.mktemp("notices") / "network.db")
    yield stage
    stage.db.close()


def _waiting(unit: Unit) -> dict[int, Say]:
    return {row.id: row for lane in Lane for row in outbox.due(unit.db, lane, EVER, busy=(), limit=1000)}


def _said(unit: Unit, stage: Stage, kind: str, sample: Sample) -> list[Say]:
    """The rows of the kind that the sample made, in the order of saying."""
    before = _waiting(unit).keys()
    sample(unit, stage)
    return [row for number, row in sorted(_waiting(unit).items()) if number not in before and row.kind == kind]


def _ways(unit: Unit, row: Say, language: str) -> Iterator[tuple[str, Job]]:
    """Every way in which a row can reach its reader."""
    if row.member_id is None:
        yield "posted", Job((row,), None, row.address)
        return
    found = members.by_id(unit.db, row.member_id, unit.now)
    assert found is not None
    reader = replace(found, language=language)
    yield "alone", Job((row,), reader, reader.telegram_id)
    if AREAS.kinds[row.kind].merges:
        yield "merged", Job((row, replace(row, id=row.id + EVER)), reader, reader.telegram_id)
    if row.category not in (None, Category.DIGEST) and not row.asked and not row.urgent:
        digest = replace(row, id=row.id + EVER, kind="digest", category=Category.DIGEST, payload={})
        yield "in the digest", Job((digest,), reader, reader.telegram_id, digest=(row,))


def _require_alive(message: Message) -> None:
    """Each button is taken by somebody."""
    rows = message.markup["inline_keyboard"] if message.markup is not None else ()
    for button in (button for line in rows for button in line):
        if "callback_data" not in button:
            continue
        data = button["callback_data"].removeprefix(OWN_MESSAGE)
        if (prefix := data.partition(":")[0]) == Go.__prefix__:
            assert Go.unpack(data).to in FEATURES.screens, f"«{button['text']}» opens nothing: {data}"
            continue
        assert prefix in FEATURES.routes.presses, f"«{button['text']}» is nobody's: {data}"
        kind: type[CallbackData] = FEATURES.routes.presses[prefix][0]
        assert kind.unpack(data).pack() == data


def test_every_kind_has_a_sample():
    assert AREAS.kinds.keys() - SAMPLES.keys() == set(), "without a sample in tests/samples/notices/<area>.py"
    assert SAMPLES.keys() - AREAS.kinds.keys() == set(), "no kind of that name"
    assert all(SAMPLES.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(SAMPLES))
def test_every_notice_is_said_and_fits_telegram(stage, kind, language):
    for number, sample in enumerate(SAMPLES[kind]):

        def come(unit, sample=sample):
            rows = _said(unit, stage, kind, sample)
            composer = Composer(unit, FEATURES.speech)
            # To some it has nothing to say any more by the time it comes: they are told nothing.
            return [(way, composer.compose(job)) for row in rows for way, job in _ways(unit, row, language)]

        came = stage.trial(come)
        about = f"{kind}, sample {number} ({sample.__name__})"
        assert came, f"{about}: no use case said it"
        for way in {way for way, _ in came}:
            messages = [message for by, message in came if by == way and message is not None]
            assert messages, f"{about}: {way} it has nothing to say"
            for message in messages:
                require_fits(message.screen, message.markup)
                require_read(message.markup, language)
                _require_alive(message)


def test_the_sample_of_the_digest_has_every_paragraph(stage):
    def paragraphs(unit):
        (row,) = [row for row in _said(unit, stage, "digest", *SAMPLES["digest"]) if row.member_id == stage[Who.MEMBER]]
        reader = members.by_id(unit.db, row.member_id, unit.now)
        for language in LANGUAGES:
            t = Texts(language, reader.zone, unit.now)
            yield from (section(unit, t, reader) for section in FEATURES.speech.sections)

    assert all(stage.trial(lambda unit: list(paragraphs(unit))))


def test_every_text_that_a_renderer_names_is_in_a_sample(stage, monkeypatch):
    used = set()
    for name in ("__call__", "plain"):
        monkeypatch.setattr(Texts, name, _watched(getattr(Texts, name), used))
    for kind, samples in SAMPLES.items():
        for sample in samples:

            def come(unit, kind=kind, sample=sample):
                composer = Composer(unit, FEATURES.speech)
                for row in _said(unit, stage, kind, sample):
                    for _, job in _ways(unit, row, "ru"):
                        composer.compose(job)

            stage.trial(come)
    named = {
        node.value
        for file in (ROOT / "handlers").rglob("notices.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    } & (_text_ids() - AREAS.kinds.keys())
    assert len(named) > 30
    assert named - used == set(), "no sample comes to these"


def _watched(say: Callable[..., str], used: set[str]) -> Callable[..., str]:
    def watched(t: Texts, key: str, /, **args: object) -> str:
        used.add(key)
        return say(t, key, **args)

    return watched


def _text_ids() -> set[str]:
    """All texts there are, but for single words: many other names are such."""
    found = re.compile(r"^([a-z]\w*-[\w-]+) =", re.MULTILINE)
    return {
        key
        for file in (ROOT / "locales" / LANGUAGES[0]).rglob("*.ftl")
        for key in found.findall(file.read_text("utf-8"))
    }
