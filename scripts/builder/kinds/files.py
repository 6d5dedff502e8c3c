"""Which record file holds which kind: found by its place in the tree, never listed by name."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase

from builder.kinds import curriculum, docs, guidelines
from builder.kinds.base import Part


@dataclass(frozen=True)
class FileKind:
    """A pattern of record files (path from the root, "/" between) and the model they follow."""

    pattern: str
    model: type[Part]
    host: str | None = None
    """The page its records are shown on when they have none of their own."""

    @property
    def name(self) -> str:
        return self.model.__name__.removesuffix("File").lower()


FILES = (
    FileKind("guidelines/guidelines.yml", guidelines.GuidelinesFile),
    FileKind("guidelines/*/area.yml", guidelines.Area),
    FileKind("guidelines/framework/framework.yml", guidelines.FreePagesFile),
    FileKind("guidelines/network/network.yml", guidelines.FreePagesFile),
    FileKind("guidelines/rules/*.yml", guidelines.RuleGroup),
    FileKind("guidelines/employers/phases.yml", guidelines.EmployersFile),
    FileKind("guidelines/templates/templates.yml", guidelines.TemplatesFile),
    FileKind("guidelines/models/models.yml", guidelines.ModelsFile),
    FileKind("guidelines/evaluation/indicators.yml", guidelines.EvaluationFile),
    FileKind("curriculum/curriculum.yml", curriculum.CurriculumFile),
    FileKind("curriculum/competences/*.yml", curriculum.Domain),
    FileKind("curriculum/*/course.yml", curriculum.Course),
    FileKind("curriculum/*/*/module.yml", curriculum.Module),
    FileKind("curriculum/*/*/self-test.yml", curriculum.SelfTest),
    FileKind("docs/docs.yml", docs.DocsFile),
    FileKind("docs/glossary.yml", docs.GlossaryFile, host="docs/glossary"),
    FileKind("docs/sources.yml", docs.SourcesFile, host="docs/sources"),
    FileKind("docs/crisis.yml", docs.CrisisFile, host="docs/crisis"),
    FileKind("docs/about/timeline.yml", docs.TimelineFile, host="docs/about/history"),
    FileKind("docs/start/paths.yml", docs.PathsFile),
    FileKind("docs/publisher.yml", docs.Publisher),
    FileKind("docs/changes/changes.yml", docs.ChangesFile, host="docs/changes/index"),
)


def kind_of_file(path: str) -> FileKind | None:
    """The kind of a record file, or None when no kind lives at that place ("*" is one folder name)."""
    depth = path.count("/")
    for kind in FILES:
        if kind.pattern.count("/") == depth and fnmatchcase(path, kind.pattern):
            return kind
    return None
