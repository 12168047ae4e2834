"""One sample and more for every kind of notice and post: what happens on the stage (tests/rights/stage.py) so that it
is said. Use cases say it, so a sample's payload is what the renderer gets when it is sent."""

from __future__ import annotations

from tests.samples.notices import events, people, voice
from tests.samples.notices.sample import Sample

SAMPLES: dict[str, tuple[Sample, ...]] = {**people.SAMPLES, **voice.SAMPLES, **events.SAMPLES}
"""By kind."""
