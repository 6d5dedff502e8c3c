"""Records under guidelines/: guidelines, framework, rules, employers, templates, models, evaluation, network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from builder.kinds.base import (
    Binds,
    CompetenceRef,
    Force,
    GuidelineRef,
    Part,
    Record,
    RuleRef,
    SourceRef,
    Stated,
    TemplateRef,
    Words,
)


class PublicationPart(Record):
    """A part of the publication: its start page and the folders it holds."""

    KIND: ClassVar[str] = "part"
    holds: tuple[str, ...] = ()


class GuidelinesFile(Part):
    parts: tuple[PublicationPart, ...] = ()


class Guideline(Stated):
    """A recommendation (should) with its reasons; one page each."""

    KIND: ClassVar[str] = "guideline"
    force: Force | None = None
    statement: Words | None = None
    untaught: Words | None = None
    """Why no course needs to teach it."""


class Area(Record):
    KIND: ClassVar[str] = "area"
    guidelines: tuple[Guideline, ...] = ()


class FreePage(Stated):
    """A framework, network or evaluation page: free sections."""

    KIND: ClassVar[str] = "free-page"
    type: Literal["plain", "compare"] = "plain"


class FreePagesFile(Part):
    pages: tuple[FreePage, ...] = ()


class Rule(Stated):
    """One checkable requirement on one party."""

    KIND: ClassVar[str] = "rule"
    binds: Binds | None = None
    force: Force | None = None
    statement: Words | None = None
    evidence: Words | None = None
    comment: Words | None = None
    serves: tuple[GuidelineRef, ...] = ()


class RuleGroup(Record):
    KIND: ClassVar[str] = "rule-group"
    rules: tuple[Rule, ...] = ()


class ChecklistItem(Stated):
    KIND: ClassVar[str] = "item"
    statement: Words | None = None
    help: Words | None = None
    rules: tuple[RuleRef, ...] = ()
    guidelines: tuple[GuidelineRef, ...] = ()
    templates: tuple[TemplateRef, ...] = ()
    competences: tuple[CompetenceRef, ...] = ()


class Phase(Record):
    KIND: ClassVar[str] = "phase"
    items: tuple[ChecklistItem, ...] = ()


class Topic(Stated):
    KIND: ClassVar[str] = "topic"
    rules: tuple[RuleRef, ...] = ()


class EmployersFile(Part):
    phases: tuple[Phase, ...] = ()
    topics: tuple[Topic, ...] = ()


class Template(Stated):
    KIND: ClassVar[str] = "template"
    rules: tuple[RuleRef, ...] = ()


class TemplatesFile(Part):
    templates: tuple[Template, ...] = ()


class Known(Part):
    """A field of a model entry: a value with its sources, or what is not known and what would settle it."""

    value: Words | None = None
    sources: tuple[SourceRef, ...] = ()
    unknown: Words | None = None


class ModelEntry(Stated):
    KIND: ClassVar[str] = "model"
    country: Literal["se", "dk"] | None = None
    fields: Mapping[Literal["aim", "context", "logic", "organisation", "cost", "lessons"], Known] = {}
    compare: Mapping[Literal["setting", "form", "employer", "paid", "phase"], Known] = {}


class ModelsFile(Part):
    entries: tuple[ModelEntry, ...] = ()
    pages: tuple[FreePage, ...] = ()


class Indicator(Stated):
    KIND: ClassVar[str] = "indicator"
    definition: Words | None = None
    count: Words | None = None
    data: Words | None = None
    who: Words | None = None
    often: Words | None = None
    pitfalls: Words | None = None
    rules: tuple[RuleRef, ...] = ()
    templates: tuple[TemplateRef, ...] = ()
    competences: tuple[CompetenceRef, ...] = ()


class Dimension(Record):
    KIND: ClassVar[str] = "dimension"
    indicators: tuple[Indicator, ...] = ()


class EvaluationFile(Part):
    dimensions: tuple[Dimension, ...] = ()
    pages: tuple[FreePage, ...] = ()
