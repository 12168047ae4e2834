"""A wrong setting is one sentence that names it; `.env.example` is the truth about all of them."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsWrong, load

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K"
NAMES = [name.upper() for name in Settings.model_fields]


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def loaded(monkeypatch: pytest.MonkeyPatch, **values: str) -> Settings:
    for name, value in {"BOT_TOKEN": TOKEN, **values}.items():
        monkeypatch.setenv(name, value)
    return load(env_file=None)


def test_a_token_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = loaded(monkeypatch)
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.organizer_ids == frozenset()
    assert TOKEN not in repr(settings)


def test_ids_are_separated_by_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    assert loaded(monkeypatch, ORGANIZER_IDS=" 1001, 1002,").organizer_ids == {1001, 1002}


def test_an_env_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(f"BOT_TOKEN={TOKEN}\nNETWORK_NAME=Сеть учителей\nORGANIZER_IDS=1001,1002\n", "utf-8")
    settings = load(file)
    assert settings.network_name == "Сеть учителей"
    assert settings.organizer_ids == {1001, 1002}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", ""),
        ("BOT_TOKEN", "hello"),
        ("BOT_TOKEN", f"{TOKEN} "),
        ("BOT_TOKEN", "123456789:two words"),
        ("BOT_API_URL", "api.telegram.org"),
        ("BOT_API_URL", "ftp://api.telegram.org"),
        ("BOT_API_URL", "http://"),
        ("BOT_API_URL", "http://local:port"),
        ("ORGANIZER_IDS", "anna"),
        ("ORGANIZER_IDS", "1001;1002"),
        ("ORGANIZER_IDS", "-5"),
        ("DEFAULT_TIMEZONE", "Moscow"),
        ("DEFAULT_TIMEZONE", "Europe"),
        ("DEFAULT_TIMEZONE", "../../etc/passwd"),
        ("WEBHOOK_URL", "http://bot.example.org/"),
        ("WEBHOOK_SECRET", "no spaces please"),
        ("WEBHOOK_PORT", "eighty"),
        ("WEBHOOK_PORT", "70000"),
        ("SEND_RATE", "0"),
        ("SEND_RATE", "fast"),
        ("LOG_LEVEL", "LOUD"),
    ],
)
def test_a_wrong_setting_is_one_sentence(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    with pytest.raises(SettingsWrong) as caught:
        loaded(monkeypatch, **{name: value})
    said = str(caught.value)
    assert said.startswith(f"{name} is ")
    assert f"for example {name}=" in said
    assert "\n" not in said
    if name in {"BOT_TOKEN", "WEBHOOK_SECRET"} and value:
        assert value not in said
    assert caught.value.__context__ is None, "pydantic's error must not travel along: it knows the values"


def test_each_example_is_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    examples = {name: str((Settings.model_fields[name.lower()].examples or [""])[0]) for name in NAMES}
    loaded(monkeypatch, **examples)


def test_env_example_names_every_setting_with_its_default() -> None:
    text = (ROOT / ".env.example").read_text("utf-8")
    written = dict(re.findall(r"^#?([A-Z_]+)=(.*)$", text, re.MULTILINE))
    assert list(written) == NAMES, "same settings, same order"
    for name, value in written.items():
        default = Settings.model_fields[name.lower()].get_default()
        expected = "" if name == "BOT_TOKEN" or not default else str(default)
        assert value == ("" if name == "WEBHOOK_SECRET" else expected), name
    for name in NAMES:
        assert Settings.model_fields[name.lower()].description in " ".join(
            re.sub(r"^# ", "", line) for line in text.splitlines()
        ), f"{name} is described as in the settings"


def test_the_operating_page_names_every_setting() -> None:
    text = (ROOT / "docs" / "operating.md").read_text("utf-8")
    cells = re.findall(r"^\| ([A-Z_, ]+) \|", text, re.MULTILINE)
    assert [name for cell in cells for name in cell.split(", ")] == NAMES


def bot(tmp_path: Path, *arguments: str, **values: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in NAMES}
    environment |= {"DATABASE_PATH": str(tmp_path / "network.db"), "PYTHONPATH": str(ROOT), **values}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_process_says_the_sentence_and_exits_with_2(tmp_path: Path) -> None:
    ended = bot(tmp_path)
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert ended.stderr.startswith("BOT_TOKEN is not set: ")


def test_an_unwritable_database_is_said_before_telegram_is_asked(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    ended = bot(tmp_path, BOT_TOKEN=TOKEN, DATABASE_PATH="file/network.db", BOT_API_URL="http://127.0.0.1:9")
    assert ended.returncode == 2
    assert ended.stderr.startswith("The database file/network.db can't be written: ")
    assert ended.stderr.count("\n") == 1
