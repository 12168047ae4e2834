"""`python -m bot recount NUMBER [FILE]`: beside a running bot, from what the database keeps."""

from __future__ import annotations

import asyncio
import io
import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest

from bot import __main__ as entrance
from bot import recount
from bot import settings as settings_
from bot.settings import Settings
from domain.decisions import counting
from domain.decisions.counting import NO, YES
from services.decisions import recounting
from services.privacy import privacy
from tests.builders.small import SmallNetwork
from tests.services.decisions.deciding import decided, opened, people


class _Settings:
    def __init__(self, path: Path) -> None:
        self.database_path = path


def settings(folder: Path) -> Settings:
    return cast(Settings, _Settings(folder / "x.db"))


@pytest.fixture
def number(tmp_path, request):
    """Two have said yes, one no; the number of what was decided. The package is in package.json, as it was at first."""

    async def vote() -> str:
        network = await SmallNetwork.open(tmp_path)
        anna, boris, vera = await people(network, 3)
        decision = await decided(network, {anna: YES, boris: YES, vera: NO})
        await network.do(opened, boris, title="Ещё одно предложение")
        handed = await network.ask(recounting.hand_out, anna, decision.id)
        (tmp_path / "package.json").write_bytes(handed.package)
        if "erasure" in request.node.name:
            await network.do(privacy.erase_now, vera)
        await network.database.close()
        assert decision.number is not None
        return decision.number

    return asyncio.run(vote())


def change(folder: Path, sql: str) -> None:
    with closing(sqlite3.connect(folder / "x.db")) as db:
        assert db.execute(sql).rowcount
        db.commit()


def test_the_outcome_comes_out(number, tmp_path, capsys):
    assert recount.run(settings(tmp_path), number) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["result"], said["counts"]) == ("adopted", {"abstain": 0, "no": 1, "yes": 2})


def test_what_was_changed_in_the_database_is_said(number, tmp_path, capsys):
    change(tmp_path, "UPDATE ballots SET choice = 'yes' WHERE choice = 'no'")
    assert recount.run(settings(tmp_path), number) == 1
    said = capsys.readouterr().err
    assert "WRONG: chain:" in said
    assert "WRONG: outcome:" in said


def test_a_package_is_held_against_the_database(number, tmp_path, capsys):
    assert recount.run(settings(tmp_path), number, tmp_path / "package.json") == 0
    assert "WRONG" not in capsys.readouterr().err


def test_a_package_from_before_an_erasure_holds_still(number, tmp_path, capsys):
    assert recount.run(settings(tmp_path), number, tmp_path / "package.json") == 0
    assert "WRONG" not in capsys.readouterr().err


def test_a_zip_is_read_as_it_was_downloaded(number, tmp_path):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.write(tmp_path / "package.json", "package.json")
    (tmp_path / "decision.zip").write_bytes(content.getvalue())
    assert recount.run(settings(tmp_path), number, tmp_path / "decision.zip") == 0


def test_a_forgery_that_fits_in_itself_is_found_by_the_database(number, tmp_path, capsys):
    """All sums, fingerprints and the chain are made anew: the script alone can't see it, the network can."""
    package = json.loads((tmp_path / "package.json").read_bytes())
    del package["sums"]
    for ballot in package["ballots"]:
        ballot["choice"] = NO
    package["chain"] = counting.chain(counting.leaf(one["who"], NO) for one in package["ballots"])
    package["outcome"] = counting.count(counting.Rule.from_json(package["rule"]), [NO] * 3).as_json()
    forged = tmp_path / "package.json"
    forged.write_bytes(counting.spelled(counting.sealed_up(package)))
    assert counting.main([str(forged)]) == 0
    capsys.readouterr()
    assert recount.run(settings(tmp_path), number, forged) == 1
    said = capsys.readouterr().err
    assert "WRONG: chain: not what the network keeps" in said
    assert "WRONG: outcome: not what the network keeps" in said


def test_a_file_of_other_bytes_is_found(number, tmp_path, capsys):
    with open(tmp_path / "package.json", "ab") as file:
        file.write(b"\n")
    assert recount.run(settings(tmp_path), number, tmp_path / "package.json") == 1
    assert "not spelled" in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"PK\x03\x04"])
def test_what_is_no_package_is_said_to_be_none(number, tmp_path, content, capsys):
    (tmp_path / "other").write_bytes(content)
    assert recount.run(settings(tmp_path), number, tmp_path / "other") == 2
    assert "isn't a package" in capsys.readouterr().err


@pytest.mark.parametrize("other", ["2026-999", "2026-002", ""])
def test_what_is_not_counted_cannot_be_counted_again(number, tmp_path, other, capsys):
    assert recount.run(settings(tmp_path), other) == 2
    assert "no vote with the number" in capsys.readouterr().err


def test_without_a_database_it_says_so(tmp_path, capsys):
    assert recount.run(settings(tmp_path), "2026-001") == 2
    assert "database" in capsys.readouterr().err
    assert not (tmp_path / "x.db").exists()


def test_the_command_is_spelled_so(number, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(settings_, "load", lambda: settings(tmp_path))
    assert entrance.main(["recount", number]) == 0
    assert entrance.main(["recount", number, str(tmp_path / "package.json")]) == 0
    assert capsys.readouterr().out.count("adopted") == 2
