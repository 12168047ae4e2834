"""What the operator sets: the environment or `.env`, checked before anything heavy is imported.

Each field's description and example make the sentence that a wrong value is answered with, so the rule,
the sentence and `.env.example` can't drift apart (tests/bot/test_settings.py).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

_TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]{3,}")
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class SettingsWrong(Exception):
    """Some setting is missing or wrong; the message has one sentence per setting, each on its own line."""


class Settings(BaseSettings):
    """The settings of one running bot. The token and the webhook's secret never show in a log or `repr`."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    bot_token: SecretStr = Field(
        description="the token that @BotFather gives", examples=["123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K"]
    )
    bot_api_url: str = Field(
        "https://api.telegram.org",
        description="the http(s) address of a Bot API server",
        examples=["https://api.telegram.org"],
    )
    database_path: Path = Field(
        Path("data/network.db"), description="the file of the database", examples=["data/network.db"]
    )
    key_folder: Path | None = Field(
        None,
        description="the folder of the keys of secret ballots, of this network alone (empty: beside the database)",
        examples=["/keys"],
    )
    organizer_ids: Annotated[frozenset[int], NoDecode] = Field(
        frozenset(),
        description="Telegram ids of the first organizers (numbers, comma-separated)",
        examples=["100200300,400500600"],
    )
    network_name: str = Field("", description="the name of the network", examples=["Teachers of the Urals"])
    default_timezone: str = Field(
        "Europe/Moscow",
        description="the IANA time zone of those whose own isn't known",
        examples=["Europe/Moscow"],
    )
    operator_name: str = Field(
        "",
        description="who answers for personal data, as the consent names them",
        examples=["Regional Institute for Teacher Training"],
    )
    operator_contact: str = Field(
        "", description="how the operator of personal data is reached", examples=["privacy@example.org"]
    )
    webhook_url: str = Field(
        "",
        description="the public https address that Telegram sends updates to (empty: long polling)",
        examples=["https://bot.example.org/telegram"],
    )
    webhook_secret: SecretStr = Field(
        SecretStr(""),
        description="1-256 of A-Z, a-z, 0-9, _ and - (empty: a new one at every start)",
        examples=["a-long-random-word"],
    )
    webhook_host: str = Field(
        "0.0.0.0",
        description="the address that the webhook's server listens on",
        examples=["127.0.0.1"],
    )
    webhook_port: int = Field(
        8080, ge=1, le=65535, description="the port that the webhook's server listens on", examples=["8080"]
    )
    send_rate: float = Field(25, gt=0, le=1000, description="messages a second the bot sends unasked", examples=["25"])
    paid_send_rate: float = Field(
        0,
        ge=0,
        le=1000,
        description="announcements a second as paid broadcasts, 0.1 Star each (0: not paid, within SEND_RATE)",
        examples=["0"],
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="one of DEBUG, INFO, WARNING, ERROR", examples=["INFO"]
    )

    @property
    def keys(self) -> Path:
        """Where the keys of secret ballots lie. Not shared by two databases: what has no use in one is destroyed."""
        return self.key_folder or Path(f"{self.database_path}.keys")

    @field_validator("bot_token")
    @classmethod
    def _looks_like_a_token(cls, value: SecretStr) -> SecretStr:
        _require(_TOKEN.fullmatch(value.get_secret_value()))
        return value

    @field_validator("bot_api_url")
    @classmethod
    def _is_an_address(cls, value: str) -> str:
        _require(_host(value) and value.startswith(("http://", "https://")))
        return value.rstrip("/")

    @field_validator("organizer_ids", mode="before")
    @classmethod
    def _split_ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        words = [word.strip() for word in value.split(",") if word.strip()]
        _require(all(word.isascii() and word.isdigit() and int(word) > 0 for word in words))
        return frozenset(int(word) for word in words)

    @field_validator("default_timezone")
    @classmethod
    def _is_a_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (OSError, ValueError, LookupError):  # not found, a folder of zones, or a path out of them
            _require(False)
        return value

    @field_validator("webhook_url")
    @classmethod
    def _is_a_public_address(cls, value: str) -> str:
        _require(not value or (_host(value) and value.startswith("https://")))
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _is_a_secret(cls, value: SecretStr) -> SecretStr:
        _require(not value or _WEBHOOK_SECRET.fullmatch(value.get_secret_value()))
        return value

    @field_validator("log_level", mode="before")
    @classmethod
    def _capitals(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value


def load(env_file: Path | str | None = ".env") -> Settings:
    """Read the environment and `env_file`. Raises `SettingsWrong`."""
    try:
        return Settings(_env_file=env_file)
    except ValidationError as error:
        sentences = dict.fromkeys(_sentence(str(e["loc"][0]), str(e["type"])) for e in error.errors())
    except UnicodeDecodeError:
        sentences = {f"{env_file} can't be read: it must be a UTF-8 text file.": None}
    # Raised outside of the handler: pydantic's error would travel along as context.
    raise SettingsWrong("\n".join(sentences))


def _sentence(field: str, kind: str) -> str:
    about = Settings.model_fields[field]
    assert about.examples, f"{field} needs an example for its sentence"
    wrong = "is not set" if kind == "missing" else "is wrong"
    name = field.upper()
    return f"{name} {wrong}: it must be {about.description}, for example {name}={about.examples[0]}"


def _require(fine: object) -> None:
    # What is expected is said by the field's description; pydantic needs only a ValueError.
    if not fine:
        raise ValueError


def _host(address: str) -> str | None:
    try:
        parts = urlsplit(address)
        _ = parts.port  # raises ValueError when it isn't a number
    except ValueError:
        return None
    return None if any(c.isspace() for c in address) else parts.hostname
