"""What all kinds share: localised words, ids, references by id, the basis of a statement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Annotated, Any, ClassVar, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$")]
Month = Annotated[str, StringConstraints(pattern=r"^\d{4}-(?:0[1-9]|1[0-2])$")]
Words = Mapping[str, Sentence]
"""The same words in every language: {"sv": ..., "en": ..., "da": ...}."""

State = Literal["planned", "current", "retired"]
Force = Literal["shall", "must-not", "should", "may"]
Binds = Literal["peer-supporter", "employer", "trainer", "network"]
Owner = Literal[
    "rules-group",
    "guidelines-group",
    "course-group",
    "employer-group",
    "evaluation-group",
    "network-group",
    "editors",
]


@dataclass(frozen=True)
class Refers:
    """Marks a field that names another item: which kinds it may name, and whether the id is local."""

    kinds: tuple[str, ...]
    local: bool = False


AreaRef = Annotated[str, Refers(("guideline", "area"))]
CompetenceRef = Annotated[str, Refers(("competence",))]
GuidelineRef = Annotated[str, Refers(("guideline",))]
ModuleRef = Annotated[str, Refers(("module", "course-module"))]
OutcomeRef = Annotated[str, Refers(("outcome",), local=True)]
PageRef = Annotated[str, Refers(("page", "part"))]
RuleRef = Annotated[str, Refers(("rule",))]
SourceRef = Annotated[str, Refers(("source",))]
TemplateRef = Annotated[str, Refers(("template",))]
TermRef = Annotated[str, Refers(("term",))]
UnitRef = Annotated[str, Refers(("unit",), local=True)]
AnyRef = Annotated[str, Refers(())]


class Part(BaseModel):
    """A piece of a record without an id of its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Record(Part):
    """Something with an id: a node of the content graph."""

    KIND: ClassVar[str] = ""
    LOCAL: ClassVar[bool] = False
    """A local id is unique within its parent; its global id is parent + "-" + id."""

    id: Id
    state: State = "current"
    title: Words | None = None
    text: str | None = None
    """The page's file, beside the record: its name without language and ending."""
    successor: AnyRef | None = None
    """For a retired item: what took its place."""
    retired: Words | None = None
    """For a retired item: why, and when."""


class Basis(Part):
    """One part of what a statement rests on. The reader's badge is derived from all of them."""

    status: Literal["law", "source", "proposal"]
    source: SourceRef | None = None
    at: str | None = None
    """Place in an act, for example "25 kap. 1 §"; only when it was looked up."""
    covers: Words | None = None
    reason: Words | None = None
    verify: Words | None = None
    """What somebody still has to look up; printed on the page."""


class Reviewed(Part):
    """When people read the item: dates, or null while it has not happened."""

    lived_experience: date | None = Field(default=None, alias="lived-experience")
    law: date | None = None
    language: date | None = None


class Stated(Record):
    """Something that says what should be, and must therefore say on what ground."""

    basis: tuple[Basis, ...] = ()
    owner: Owner | None = None
    review: Month | None = None
    reviewed: Reviewed = Reviewed()
    since: str | None = None
    legal: bool = False
    """The page is about law: banner, and the date it was checked."""
    checked: date | None = None


def _refers(annotation: Any) -> Refers | None:
    for piece in getattr(annotation, "__metadata__", ()):
        if isinstance(piece, Refers):
            return piece
    for argument in get_args(annotation):
        if found := _refers(argument):
            return found
    return None


@cache
def _reference_fields(model: type[Part]) -> tuple[tuple[str, Refers], ...]:
    pairs = []
    for name, field in model.model_fields.items():
        marks = [m for m in field.metadata if isinstance(m, Refers)]
        if found := (marks[0] if marks else _refers(field.annotation)):
            pairs.append((name, found))
    return tuple(pairs)


Location = tuple[str | int, ...]
Spot = tuple[int, int]
"""Line and column, counted from 1."""


def nearest_spot(spots: Mapping[Location, Spot], location: Location) -> Spot:
    """Where a piece of a file stands, or the nearest thing around it when it is not there."""
    while location and location not in spots:
        location = location[:-1]
    return spots.get(location, (1, 1))


def references(part: Part) -> Iterator[tuple[Location, str, Refers]]:
    """Every id a record's own fields name, with its place inside the record (parts included, child records not)."""
    fields = dict(_reference_fields(type(part)))
    for name in type(part).model_fields:
        value = getattr(part, name)
        if name in fields:
            yield from _named(value, (name,), fields[name])
        else:
            yield from _nested(value, (name,))


def _named(value: Any, at: Location, refers: Refers) -> Iterator[tuple[Location, str, Refers]]:
    if isinstance(value, str):
        yield at, value, refers
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            yield (*at, index), one, refers


def _nested(value: Any, at: Location) -> Iterator[tuple[Location, str, Refers]]:
    if isinstance(value, Record):
        return
    if isinstance(value, Part):
        yield from ((at + inner, name, refers) for inner, name, refers in references(value))
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            yield from _nested(one, (*at, index))
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from _nested(one, (*at, key))
