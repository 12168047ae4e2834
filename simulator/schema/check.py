"""Holds calls and objects against bot_api.json. Seconds to build, once: for tests."""

import contextlib
import functools
import hashlib
import marshal
import os
import sys
from collections.abc import Callable
from types import CodeType
from typing import Any

import fastjsonschema
import orjson

from simulator.schema import FIXTURE

Json = dict[str, Any]
# Parameters that are spelled another way than 10.3 documents, and are accepted as the real server accepts them.
OLDER = {"reply_to_message_id", "allow_sending_without_reply", "disable_web_page_preview"}
ALIASES = {"Update": "TelegramUpdate"}


@functools.cache
def _compiled() -> tuple[Json, Callable[[Json], Any]]:
    """The fixture, and one validator for all of it: it takes `{"definition": value}`."""
    raw = FIXTURE.read_bytes()
    document = orjson.loads(raw)
    space: Json = {}
    exec(_code(raw, document), space)
    validate: Callable[[Json], Any] = space["validate"]
    return document, validate


def _code(raw: bytes, document: Json) -> CodeType:
    """The compiled validator. Making it takes seconds, so it is kept like any other .pyc, beside those."""
    made_by = f"{sys.implementation.cache_tag}-{fastjsonschema.VERSION}".encode()
    digest = hashlib.blake2b(raw + made_by, digest_size=8).hexdigest()
    kept = FIXTURE.parent / "__pycache__" / f"bot_api-{digest}.pyc"
    with contextlib.suppress(OSError, ValueError, EOFError, TypeError):
        code = marshal.loads(kept.read_bytes())
        if isinstance(code, CodeType):
            return code
    code = compile(fastjsonschema.compile_to_code(_schema(document), use_default=False), str(FIXTURE), "exec")
    with contextlib.suppress(OSError):
        kept.parent.mkdir(exist_ok=True)
        half = kept.with_suffix(f".{os.getpid()}")
        half.write_bytes(marshal.dumps(code))
        half.replace(kept)
    return code


def _schema(document: Json) -> Json:
    roots: Json = {name: {"$ref": f"#/definitions/{name}"} for name in document["definitions"]}
    roots |= {f"result of {name}": one["result"] for name, one in document["methods"].items()}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "properties": roots,
        "additionalProperties": False,
        "definitions": document["definitions"],
    }


class Schema:
    """Each check returns the violations it found, as sentences; an empty list is good."""

    def __init__(self) -> None:
        self._document, self._validate = _compiled()

    def _check(self, name: str, value: Any, what: str) -> list[str]:
        try:
            self._validate({name: value})
        except fastjsonschema.JsonSchemaValueException as error:
            return [f"{what}: {error.message}"]
        return []

    def object(self, name: str, value: Any) -> list[str]:
        """An emitted object, such as an Update."""
        return self._check(ALIASES.get(name, f"Telegram{name}"), value, name)

    def result(self, method: str, value: Any) -> list[str]:
        return self._check(f"result of {method}", value, f"result of {method}")

    def call(self, method: str, values: Json, uploads: Json) -> list[str]:
        """The parameters of a call, decoded from what HTTP made of them."""
        definition = self._document["methods"][method]["params"]
        if definition is None:
            return []
        properties = self._document["definitions"][definition]["properties"]
        call = {
            name: _decoded(value, properties.get(name, {}), self._document["definitions"])
            for name, value in values.items()
            if name not in OLDER and value is not None
        }
        call |= {name: f"attach://{name}" for name in uploads if name in properties}
        return self._check(definition, call, f"call of {method}")


def _kinds(schema: Json, definitions: Json) -> set[str]:
    """The JSON types that a schema lets through."""
    if "$ref" in schema:
        return _kinds(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
    if "anyOf" in schema:
        return set().union(*(_kinds(one, definitions) for one in schema["anyOf"]))
    kind = schema.get("type", "string")
    return set(kind) if isinstance(kind, list) else {kind}


def _decoded(value: Any, schema: Json, definitions: Json) -> Any:
    """A parameter as the type that the schema wants: over HTTP everything may be a string."""
    if not isinstance(value, str):
        return value
    kinds = _kinds(schema, definitions)
    if "boolean" in kinds and value.lower() in ("true", "false"):
        return value.lower() == "true"
    if "number" in kinds or "integer" in kinds:
        try:
            return float(value) if "." in value else int(value)
        except ValueError:
            return value
    if kinds & {"object", "array"} and value[:1] in ("{", "["):
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            return value
    return value
