"""Records under docs/: pages and menu, glossary, sources, crisis services, timeline, paths, publisher, changes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator

from builder.kinds.base import AnyRef, PageRef, Part, Record, SourceRef, TermRef, Words

Number = Annotated[str, BeforeValidator(lambda value: str(value) if isinstance(value, int) else value)]


class DocsPage(Record):
    """A page that is no other kind: start pages, about, contribute."""

    KIND: ClassVar[str] = "page"
    type: Literal[
        "plain", "home", "start", "crisis", "history", "glossary", "sources", "checks", "changes", "status"
    ] = "plain"
    legal: bool = False
    checked: date | None = None


class MenuGroup(Part):
    title: Words
    pages: tuple[PageRef, ...]


class DocsFile(Part):
    pages: tuple[DocsPage, ...] = ()
    menu: tuple[MenuGroup, ...] = ()


class Rejected(Part):
    word: str
    reason: str


class TermWords(Part):
    preferred: str
    forms: tuple[str, ...] = ()
    rejected: tuple[Rejected, ...] = ()


class Term(Record):
    """A word of the field: what it means, what it is called in each language, what not to call it."""

    KIND: ClassVar[str] = "term"
    words: Mapping[str, TermWords] = {}
    definition: Words | None = None
    note: Words | None = None
    see: tuple[TermRef, ...] = ()


class GlossaryFile(Part):
    terms: tuple[Term, ...] = ()


class Author(Part):
    family: str | None = None
    given: str | None = None
    literal: str | None = None


class Source(Record):
    """A work we rest on, in CSL's field names, with how it was read."""

    KIND: ClassVar[str] = "source"
    title: str  # type: ignore[assignment]
    """In the work's own language, so one string and not three."""
    type: Literal[
        "article-journal",
        "article-newspaper",
        "bill",
        "book",
        "document",
        "legislation",
        "pamphlet",
        "report",
        "webpage",
    ] = "webpage"
    language: str | None = None
    author: tuple[Author, ...] = ()
    et_al: bool = False
    issued: Number | None = None
    container_title: str | None = None
    volume: Number | None = None
    issue: Number | None = None
    page: Number | None = None
    publisher: str | None = None
    DOI: str | None = None
    ISBN: str | None = None
    URL: str | None = None
    short: Words | None = None
    read: Literal["whole", "page", "abstract", "second-hand", "memory"] | None = None
    checked: date | None = None
    via: str | None = None
    note: Words | None = None
    licence: str | None = None
    background: bool = False

    model_config = Record.model_config | {
        "alias_generator": lambda name: name.replace("_", "-"),
    }


class SourcesFile(Part):
    sources: tuple[Source, ...] = ()


class CrisisService(Record):
    KIND: ClassVar[str] = "crisis-service"
    countries: tuple[Literal["se", "dk"], ...] = ()
    number: Number | None = None
    name: Words | None = None
    help: Words | None = None
    hours: Words | None = None
    url: str | None = None
    checked: date | None = None
    how: Literal["page", "memory"] | None = None


class CrisisFile(Part):
    services: tuple[CrisisService, ...] = ()


class Event(Record):
    KIND: ClassVar[str] = "event"
    date: Number | None = None
    country: Literal["se", "dk", "nordic"] | None = None
    text: Words | None = None  # type: ignore[assignment]
    """What happened (an event has no page of its own)."""
    sources: tuple[SourceRef, ...] = ()
    conflict: Words | None = None


class TimelineFile(Part):
    events: tuple[Event, ...] = ()


class PathStep(Part):
    ref: AnyRef
    text: Words | None = None


class Path(Record):
    """The way through the site for one kind of reader, in order."""

    KIND: ClassVar[str] = "path"
    page: PageRef
    steps: tuple[PathStep, ...] = ()


class PathsFile(Part):
    paths: tuple[Path, ...] = ()


class Accessibility(Part):
    status: Literal["full", "partial", "none"] | None = None
    assessed: date | None = None
    updated: date | None = None
    method: Words | None = None
    supervisor: str | None = None
    shortcomings: tuple[Words, ...] = ()


class Publisher(Part):
    """Who answers for the site. While a field is empty, pages say "not yet decided"."""

    name: Words | None = None
    contact: str | None = None
    site: str | None = None
    repository: str | None = None
    edit: str | None = None
    feedback: str | None = None
    accessibility: Accessibility = Accessibility()


class Change(Record):
    """What was changed, when and why, as readers are told."""

    KIND: ClassVar[str] = "change"
    date: date
    concerns: tuple[AnyRef, ...] = ()
    text: Words | None = None  # type: ignore[assignment]
    meaning: bool = False


class ChangesFile(Part):
    changes: tuple[Change, ...] = ()
