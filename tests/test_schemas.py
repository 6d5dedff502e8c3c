"""The generated schemas and editor settings are the model's, and good schemas."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from builder.exports import schemas
from builder.kinds import kind_of_file
from builder.load import languages, source_files

ROOT = Path(__file__).resolve().parent.parent


def generated() -> dict[str, bytes]:
    return schemas.export(language.code for language in languages(ROOT))


def test_schemas_are_up_to_date() -> None:
    stale = [
        path
        for path, content in generated().items()
        if not (ROOT / path).is_file() or (ROOT / path).read_bytes() != content
    ]
    assert stale == [], "run: make schemas"


def test_no_schema_is_left_behind() -> None:
    kept = {path.relative_to(ROOT).as_posix() for path in (ROOT / schemas.FOLDER).iterdir()}
    assert kept == {path for path in generated() if path.startswith(schemas.FOLDER)}


@pytest.mark.parametrize("path", [p for p in source_files(ROOT) if kind_of_file(p)])
def test_real_records_follow_their_schema(path: str) -> None:
    kind = kind_of_file(path)
    assert kind is not None
    schema = json.loads(generated()[f"{schemas.FOLDER}/{kind.name}.json"])
    data = json.loads(json.dumps(yaml.safe_load((ROOT / path).read_text("utf-8")), default=str))
    assert [error.message for error in Draft202012Validator(schema).iter_errors(data)] == []


def test_a_misspelt_field_is_refused() -> None:
    schema = json.loads(generated()[f"{schemas.FOLDER}/module.json"])
    errors = list(Draft202012Validator(schema).iter_errors({"id": "m01", "prerequisits": []}))
    assert len(errors) == 1 and "prerequisits" in errors[0].message
