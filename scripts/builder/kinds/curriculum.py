"""Records under curriculum/: competences, courses, modules, units, outcomes, self-tests."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import NonNegativeFloat, PositiveInt

from builder.kinds.base import (
    CompetenceRef,
    GuidelineRef,
    Id,
    ModuleRef,
    OutcomeRef,
    Part,
    Record,
    RuleRef,
    SourceRef,
    Stated,
    UnitRef,
    Words,
)
from builder.kinds.guidelines import PublicationPart


class CourseFolder(Part):
    """A course's folder, and its modules' folders in the order they are taught."""

    folder: str
    modules: tuple[str, ...] = ()


class CurriculumFile(Part):
    parts: tuple[PublicationPart, ...] = ()
    courses: tuple[CourseFolder, ...] = ()


class Levels(Part):
    """What the competence looks like after the course, after a year, and when leading others."""

    basic: Words
    confident: Words
    advanced: Words


class Competence(Record):
    KIND: ClassVar[str] = "competence"
    statement: Words | None = None
    levels: Levels | None = None
    observe: Words | None = None
    rules: tuple[RuleRef, ...] = ()


class Domain(Stated):
    KIND: ClassVar[str] = "domain"
    competences: tuple[Competence, ...] = ()


class Outcome(Record):
    """What a trainee can do afterwards."""

    KIND: ClassVar[str] = "outcome"
    LOCAL: ClassVar[bool] = True
    statement: Words | None = None
    competences: tuple[CompetenceRef, ...] = ()


class Step(Part):
    """One step of a unit's plan."""

    minutes: PositiveInt
    title: Words


class Unit(Record):
    """90 minutes of a course: one page, one plan."""

    KIND: ClassVar[str] = "unit"
    LOCAL: ClassVar[bool] = True
    minutes: PositiveInt | None = None
    outcomes: tuple[OutcomeRef, ...] = ()
    trains: tuple[CompetenceRef, ...] = ()
    guidelines: tuple[GuidelineRef, ...] = ()
    rules: tuple[RuleRef, ...] = ()
    reading: tuple[SourceRef, ...] = ()
    alternative: bool | None = None
    """The exercise touches own history, so the text offers another way to take part."""
    steps: tuple[Step, ...] = ()


class Entry(Record):
    """A named entry requirement of a course that is not a module."""

    KIND: ClassVar[str] = "entry"


class HomePeriod(Record):
    KIND: ClassVar[str] = "home-period"
    LOCAL: ClassVar[bool] = True
    after_week: PositiveInt
    hours: NonNegativeFloat
    task: Words | None = None


class Assessment(Record):
    """What a trainee shows, and against which competences; the result is shown, partly or not yet."""

    KIND: ClassVar[str] = "assessment"
    LOCAL: ClassVar[bool] = True
    task: Words | None = None
    competences: tuple[CompetenceRef, ...] = ()
    outcomes: tuple[str, ...] = ()


class Practice(Part):
    hours: NonNegativeFloat
    text: Words


class Session(Part):
    module: ModuleRef
    hours: NonNegativeFloat


class Day(Part):
    week: PositiveInt
    day: PositiveInt
    parts: tuple[Session, ...] = ()


class CourseModule(Record):
    """A module of a short course, kept in the course's own record (course-e)."""

    KIND: ClassVar[str] = "course-module"
    LOCAL: ClassVar[bool] = True
    hours: NonNegativeFloat | None = None
    competences: tuple[CompetenceRef, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    units: tuple[Unit, ...] = ()


class Course(Stated):
    KIND: ClassVar[str] = "course"
    hours: NonNegativeFloat | None = None
    days: PositiveInt | None = None
    entry: tuple[Entry, ...] = ()
    timetable: tuple[Day, ...] = ()
    home: tuple[HomePeriod, ...] = ()
    practice: Practice | None = None
    assessments: tuple[Assessment, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    units: tuple[Unit, ...] = ()
    modules: tuple[CourseModule, ...] = ()


class Module(Record):
    KIND: ClassVar[str] = "module"
    entry: tuple[str, ...] = ()
    prerequisites: tuple[ModuleRef, ...] | None = None
    hours: NonNegativeFloat | None = None
    competences: tuple[CompetenceRef, ...] = ()
    guidelines: tuple[GuidelineRef, ...] = ()
    """What a planned module is to teach; once it is written, its units say so."""
    reading: tuple[SourceRef, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    units: tuple[Unit, ...] = ()


class Option(Part):
    id: Id
    right: bool
    text: Words
    feedback: Words | None = None


class Question(Record):
    KIND: ClassVar[str] = "question"
    LOCAL: ClassVar[bool] = True
    outcome: OutcomeRef | None = None
    again: UnitRef | None = None
    stem: Words | None = None
    options: tuple[Option, ...] = ()


class SelfTest(Part):
    """The module's self-test; the right answer is written once for all languages."""

    KIND: ClassVar[str] = "self-test"
    text: str
    state: Literal["planned", "current", "retired"] = "current"
    questions: tuple[Question, ...] = ()
