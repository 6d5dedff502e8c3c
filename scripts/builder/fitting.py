"""Plain data into frozen records: what does not fit is left out and told as a fault, the rest is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from builder.findings import Fault, Place
from builder.kinds.base import Location, Part, Spot
from builder.records import Parsed


def build(model: type[Part], parsed: Parsed, path: str) -> Part | None:
    """The record a file holds. What does not fit is left out and told as a fault; the rest is kept."""
    data = parsed.data
    if data is None:
        if not parsed.faults:
            parsed.faults.append(Fault("empty", Place(path)))
        return None
    for _ in range(20):
        try:
            return model.model_validate(data)
        except ValidationError as error:
            problems = error.errors(include_url=False, include_context=True)
        for problem in problems:
            _tell(problem, model, parsed, path)
        drop = {_droppable(data, tuple(p["loc"])) for p in problems}
        if () in drop:
            return None
        spots: dict[Location, Spot] = {}
        data = _copy(data, (), (), drop, parsed.spots, spots)
        parsed.spots = spots
    return None


def _tell(problem: Any, model: type[Part], parsed: Parsed, path: str) -> None:
    """Keep a problem as a fault, unless the missing field is one whose content was refused and told before."""
    location = tuple(problem["loc"])
    inside = Place(path, *parsed.spot(location[:-1]))
    fault = replace(_fault(problem, model, parsed, path), inside=inside)
    if fault.kind != "missing-field" or not any(
        told.inside == inside and told.words.get("field") == fault.words["field"] for told in parsed.faults
    ):
        parsed.faults.append(fault)


def _fault(problem: Any, model: type[Part], parsed: Parsed, path: str) -> Fault:
    location = tuple(problem["loc"])
    place = Place(path, *parsed.spot(location))
    name = str(location[-1]) if location else ""
    match problem["type"]:
        case "extra_forbidden":
            return Fault("unknown-field", place, {"field": name, "known": " ".join(_fields(model, location))})
        case "missing":
            return Fault("missing-field", place, {"field": name})
        case "literal_error":
            known = " ".join(re.findall(r"'([^']+)'", problem["ctx"]["expected"]))
            return Fault("unknown-value", place, {"field": name, "value": str(problem["input"]), "known": known})
    value = str(problem["input"])[:60]
    if name == "id":
        return Fault("malformed-id", place, {"field": name, "id": "" if problem["input"] is None else value})
    kind = problem["type"].split("_")[0]
    owner = next((str(p) for p in reversed(location) if isinstance(p, str)), name)
    return Fault("wrong-type", place, {"field": owner, "value": value, "expected": kind})


def _fields(model: type[Part], location: Location) -> Iterator[str]:
    """The fields allowed where an unknown one stands."""
    current: type[Part] | None = model
    for step in location[:-1]:
        if isinstance(step, str) and current is not None:
            found = _field(current, step)
            current = _model_in(found) if found is not None else current
    if current is not None:
        for name, info in current.model_fields.items():
            yield info.alias or name


def _field(model: type[Part], name: str) -> Any:
    for key, info in model.model_fields.items():
        if name in (key, info.alias):
            return info.annotation
    return None


def _model_in(annotation: Any) -> type[Part] | None:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        if found := _model_in(argument):
            return found
    return None


def _droppable(data: Any, location: Location) -> Location:
    """The location itself when something stands there, else the thing that lacks it."""
    reached: Location = ()
    for step in location:
        here = data if isinstance(data, Mapping) else dict(enumerate(data)) if isinstance(data, list) else {}
        if step not in here:
            break
        data = here[step]
        reached = (*reached, step)
    return reached


def _copy(
    data: Any,
    old: Location,
    new: Location,
    drop: set[Location],
    spots: dict[Location, Spot],
    moved: dict[Location, Spot],
) -> Any:
    """A copy without what `drop` names; `moved` receives the spots under their new list positions."""
    if old in spots:
        moved[new] = spots[old]
    if isinstance(data, dict):
        kept = [key for key in data if (*old, key) not in drop]
        return {key: _copy(data[key], (*old, key), (*new, key), drop, spots, moved) for key in kept}
    if isinstance(data, list):
        stay = [index for index in range(len(data)) if (*old, index) not in drop]
        return [_copy(data[i], (*old, i), (*new, n), drop, spots, moved) for n, i in enumerate(stay)]
    return data
