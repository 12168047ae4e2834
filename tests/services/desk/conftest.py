"""The stage of the table of rights has words that the search takes for one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.rights.stage import Stage


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Every test on it undoes what it does."""
    stage = Stage(tmp_path_factory.mktemp("desk") / "network.db")
    yield stage
    stage.db.close()
