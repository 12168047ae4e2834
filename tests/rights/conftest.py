"""The stage, built once: every test on it undoes what it does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.rights.stage import Stage


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    stage = Stage(tmp_path_factory.mktemp("rights") / "network.db")
    yield stage
    stage.db.close()
