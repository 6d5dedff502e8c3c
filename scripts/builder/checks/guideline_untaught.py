"""No unit teaches a guideline, and nobody has said why."""

from __future__ import annotations

from collections.abc import Iterator

from builder.findings import Finding
from builder.model import Content, Item

CODE = "GDL005"
SEVERITY = "warning"

TITLE = {
    "sv": "Varje riktlinje tas upp i ett pass, eller säger varför inte",
    "en": "Every guideline is taught in a unit, or says why not",
    "da": "Hver retningslinje indgår i en lektion eller siger hvorfor ikke",
}
WHY = {
    "sv": "En riktlinje som ingen kurs tar upp känner bara de till som råkar läsa den.",
    "en": "A guideline no course takes up is known only to those who happen to read it.",
    "da": "En retningslinje, som intet kursus tager op, kendes kun af dem, der tilfældigvis læser den.",
}
WORDING = {
    "default": {
        "sv": (
            "Inget pass tar upp {id} ”{title}”. De som ska följa den får aldrig öva på den.",
            "Skriv {id} under ”guidelines:” i passet som tar upp den (eller i en planerad modul), eller skriv efter ”untaught:” varför ingen kurs behöver göra det.",
        ),
        "en": (
            "No unit teaches {id} “{title}”. Those who should follow it never get to practise it.",
            "Write {id} under “guidelines:” of the unit that teaches it (or of a planned module), or write after “untaught:” why no course needs to.",
        ),
        "da": (
            "Ingen lektion handler om {id} ”{title}”. De, der bør følge den, får aldrig øvet sig på den.",
            "Skriv {id} under ”guidelines:” i den lektion, der handler om den (eller i et planlagt modul), eller skriv efter ”untaught:”, hvorfor intet kursus behøver det.",
        ),
    },
}
EXAMPLE = (
    "units:\n  - id: u2\n    guidelines: [gl-b1]",
    "units:\n  - id: u2\n    guidelines: [gl-b1, gl-b2]",
)


def check(content: Content) -> Iterator[Finding]:
    for item in content.of_kind("guideline"):
        if content.current(item) and content.lacks(item, "untaught") and not _taught(content, item):
            title = {code: content.title(item, code) for code in content.codes}
            yield Finding(content.place(item), {"id": item.id, "title": title})


def _taught(content: Content, guideline: Item) -> bool:
    """By a unit, planned or written; by a module only while it is planned and its units have not said so."""
    uses = (content.items[use.origin] for use in content.used_by.get(guideline.id, ()))
    return any(
        use.kind == "unit" or (use.kind == "module" and content.planned(use))
        for use in uses
        if not content.retired(use)
    )
