"""A competence is trained nowhere, or nobody ever sees whether people have it."""

from __future__ import annotations

from collections.abc import Iterator

from builder.findings import Finding
from builder.model import Content, Item

CODE = "CUR013"
SEVERITY = "error"

TITLE = {
    "sv": "Varje kompetens tränas, och visas någonstans",
    "en": "Every competence is trained, and shown somewhere",
    "da": "Hver kompetence trænes og vises et sted",
}
WHY = {
    "sv": "En kompetens som ingen tränar är ett krav utan väg dit. En som aldrig visas vet ingen om någon har.",
    "en": "A competence nobody trains is a demand without a way there. One that is never shown may be missing in everyone.",
    "da": "En kompetence, som ingen træner, er et krav uden vej dertil. Vises den aldrig, ved ingen, om nogen har den.",
}
WORDING = {
    "untrained": {
        "sv": (
            "Inget pass tränar kompetensen {id} ”{title}”. Deltagarna bedöms på något de inte har fått öva.",
            "Skriv {id} under ”trains:” i passet som tränar den (i en planerad modul under ”competences:”), eller ta bort den ur kompetensramen.",
        ),
        "en": (
            "No unit trains the competence {id} “{title}”. Trainees are judged on something they have not practised.",
            "Write {id} under “trains:” of the unit that trains it (in a planned module under “competences:”), or take it out of the framework.",
        ),
        "da": (
            "Ingen lektion træner kompetencen {id} ”{title}”. Kursisterne bedømmes på noget, de ikke har øvet.",
            "Skriv {id} under ”trains:” i den lektion, der træner den (i et planlagt modul under ”competences:”), eller tag den ud af kompetencerammen.",
        ),
    },
    "unseen": {
        "sv": (
            "Inget lärandemål och ingen bedömning visar kompetensen {id} ”{title}”. Ingen får veta om deltagarna har den.",
            "Skriv {id} under ”competences:” i ett lärandemål eller en bedömning, eller ta bort den ur kompetensramen.",
        ),
        "en": (
            "No outcome and no assessment shows the competence {id} “{title}”. Nobody learns whether trainees have it.",
            "Write {id} under “competences:” of an outcome or an assessment, or take it out of the framework.",
        ),
        "da": (
            "Intet læringsmål og ingen bedømmelse viser kompetencen {id} ”{title}”. Ingen får at vide, om kursisterne har den.",
            "Skriv {id} under ”competences:” i et læringsmål eller en bedømmelse, eller tag den ud af kompetencerammen.",
        ),
    },
    "organisation": {
        "sv": (
            "Ingen punkt i vägledningen, ingen indikator och ingen kurs bygger upp {id} ”{title}”. Arbetsgivaren får ett krav utan väg dit.",
            "Skriv {id} under ”competences:” i den punkt eller indikator som gör det, eller i ett mål i en kurs för arbetsplatsen.",
        ),
        "en": (
            "No checklist item, no indicator and no course builds up {id} “{title}”. Employers get a demand without a way there.",
            "Write {id} under “competences:” of the item or indicator that does, or of an outcome in a course for the workplace.",
        ),
        "da": (
            "Intet punkt i vejledningen, ingen indikator og intet kursus opbygger {id} ”{title}”. Arbejdsgiveren får et krav uden vej dertil.",
            "Skriv {id} under ”competences:” i det punkt eller den indikator, der gør det, eller i et mål på et kursus for arbejdspladsen.",
        ),
    },
}
EXAMPLE = (
    "units:\n  - id: u3\n    trains: [c-42]",
    "units:\n  - id: u3\n    trains: [c-42, c-43]",
)

ORGANISATION = "cd-9"
"""The domain of what the workplace can do; the others are the peer supporter's."""
SHOWN_IN = ("outcome", "assessment")
MET_BY = ("item", "indicator", "outcome", "unit")


def check(content: Content) -> Iterator[Finding]:
    for item in content.of_kind("competence"):
        if content.current(item):
            for variant in _lacks(content, item):
                title = {code: content.title(item, code) for code in content.codes}
                yield Finding(content.place(item), {"id": item.id, "title": title}, variant)


def _lacks(content: Content, competence: Item) -> Iterator[str]:
    """What is missing; planned modules and courses count, they say where it will be."""
    origins = [content.items[use.origin] for use in content.used_by.get(competence.id, ())]
    uses = [origin for origin in origins if not content.retired(origin)]
    if competence.parent == ORGANISATION:
        if not any(use.kind in MET_BY for use in uses):
            yield "organisation"
        return
    if not any(_trains(content, use) for use in uses):
        yield "untrained"
    if not any(use.kind in SHOWN_IN for use in uses):
        yield "unseen"


def _trains(content: Content, use: Item) -> bool:
    """A unit says so itself; a module that is still to be written speaks for its units."""
    return use.kind == "unit" or (use.kind in ("module", "course-module") and content.planned(use))
