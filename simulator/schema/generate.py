"""Writes bot_api.json: the Bot API as JSON Schema, from somebody else's reading of its documentation.

    python -m simulator.schema.generate        # needs npm and a network; the fixture is committed

Source: npm `@gramio/types` VERSION (MIT licence, https://github.com/gramiojs/types), types generated from
core.telegram.org/bots/api; turned into JSON Schema by npm `ts-json-schema-generator`. Descriptions are left out,
and so are the `toJSON` and `toString` alternatives, which describe objects of JavaScript and not what travels.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

VERSION = "10.3.1"
GENERATOR = "ts-json-schema-generator@2"
TARGET = Path(__file__).parent / "bot_api.json"
_METHOD = re.compile(r"^    (\w+): (CallAPI\w*)<(.*?)>\s*$", re.MULTILINE | re.DOTALL)


def reduced(value: Any) -> Any:
    """A schema without what only documents it."""
    if isinstance(value, list):
        return [reduced(one) for one in value if not _is_of_javascript(one)]
    if not isinstance(value, dict):
        return value
    kept = {
        name: ({key: reduced(one) for key, one in part.items()} if name == "properties" else reduced(part))
        for name, part in value.items()
        if name not in ("description", "$comment") or (name == "description" and isinstance(part, dict))
    }
    if isinstance(kept.get("anyOf"), list) and len(kept["anyOf"]) == 1:
        return kept["anyOf"][0]
    return kept


def _is_of_javascript(value: Any) -> bool:
    return isinstance(value, dict) and list(value.get("properties", {})) in (["toJSON"], ["toString"])


def result_schema(type_name: str) -> Any:
    """The schema of `Objects.TelegramMessage[]`, `true`, `string` and the like."""
    name = type_name.strip()
    if "|" in name:
        return {"anyOf": [result_schema(part) for part in name.split("|")]}
    if name.endswith("[]"):
        return {"type": "array", "items": result_schema(name[:-2].strip("()"))}
    if name.startswith("Objects."):
        return {"$ref": f"#/definitions/{name.removeprefix('Objects.')}"}
    return {"true": {"const": True}, "string": {"type": "string"}, "number": {"type": "number"}}[name]


def methods(source: str) -> dict[str, Any]:
    """Method -> names of its parameters' definition and the schema of its result."""
    found = {}
    for name, kind, inside in _METHOD.findall(source):
        parts = [part.strip() for part in inside.split(",") if part.strip()]
        params = None if kind == "CallAPIWithoutParams" else parts.pop(0).removeprefix("Params.")
        found[name] = {"params": params, "result": result_schema(parts[0])}
    return found


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["npm", "install", "--silent", "--prefix", folder, f"@gramio/types@{VERSION}", GENERATOR], check=True
        )
        types = Path(folder, "node_modules/@gramio/types/out")
        definitions: dict[str, Any] = {}
        for part in ("params", "objects"):
            command = ["npx", "ts-json-schema-generator", "--path", str(types / f"{part}.d.ts")]
            made = subprocess.run(
                [*command, "--type", "*", "--no-type-check"], cwd=folder, check=True, capture_output=True
            )
            definitions |= json.loads(made.stdout)["definitions"]
        called = methods((types / "methods.d.ts").read_text())
    document = {
        "source": f"npm @gramio/types {VERSION}, through {GENERATOR}",
        "license": "MIT",
        "bot_api": "10.3",
        "methods": called,
        "definitions": {name: reduced(one) for name, one in sorted(definitions.items())},
    }
    TARGET.write_text(json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n")
    print(f"{len(called)} methods, {len(definitions)} definitions, {TARGET.stat().st_size} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
