"""In these conversations everybody is trusted, unless they are about newcomers."""

from __future__ import annotations

import pytest

from services.moderation import trust


@pytest.fixture(autouse=True)
def everybody_is_trusted(request, monkeypatch):
    if "newcomer" not in request.node.name:
        monkeypatch.setattr(trust, "is_trusted", lambda unit, member: True)


@pytest.fixture
async def anna(network):
    return await network.member("Иванова Анна Петровна")


@pytest.fixture
async def boris(network):
    return await network.member("Фёдоров Борис Ильич", region="Псков")
