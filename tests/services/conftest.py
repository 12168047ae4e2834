"""Fixtures of the use cases' tests."""

import pytest

from tests.builders.led import LedNetwork


@pytest.fixture
async def led(tmp_path):
    """A network with an owner."""
    network = await LedNetwork.open(tmp_path)
    yield network
    await network.database.close()
