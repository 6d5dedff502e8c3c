"""JSON Schemas of the record kinds, and the editor settings that wire them to the files they describe."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from builder.kinds import FILES, FileKind

FOLDER = "scripts/schemas"
SETTINGS = ".vscode/settings.json"


def export(languages: Iterable[str]) -> dict[str, bytes]:
    """Every generated file by its path from the root: a schema per kind of file, and VS Code's settings."""
    codes = tuple(languages)
    files = {_path(kind): _dump(_schema(kind, codes)) for kind in FILES}
    patterns: dict[str, list[str]] = {}
    for kind in FILES:
        patterns.setdefault(f"./{_path(kind)}", []).append(kind.pattern)
    files[SETTINGS] = _dump({"yaml.schemas": patterns, "files.encoding": "utf8", "files.eol": "\n"})
    return files


def _path(kind: FileKind) -> str:
    return f"{FOLDER}/{kind.name}.json"


def _schema(kind: FileKind, codes: tuple[str, ...]) -> Any:
    schema = kind.model.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_localised(schema, codes)}


def _localised(schema: Any, codes: tuple[str, ...]) -> Any:
    """Mappings from language to words get one property per language, so that an editor can complete them."""
    if isinstance(schema, Mapping):
        inner = schema.get("additionalProperties")
        if schema.get("type") == "object" and isinstance(inner, Mapping) and "propertyNames" not in schema:
            return {**schema, "properties": dict.fromkeys(codes, inner), "additionalProperties": False}
        return {key: _localised(value, codes) for key, value in schema.items()}
    if isinstance(schema, list):
        return [_localised(one, codes) for one in schema]
    return schema


def _dump(data: object) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()
