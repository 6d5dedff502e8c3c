"""Headings skip a level, are empty or doubled, or a bold line poses as one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from builder.findings import Finding, Place
from builder.model import Content, Section, Text

CODE = "TXT002"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Rubriker går ett steg i taget",
    "en": "Headings go one step at a time",
    "da": "Overskrifter går ét trin ad gangen",
}
WHY = {
    "sv": "Den som lyssnar på sidan rör sig mellan rubrikerna. Hoppar de, saknar namn eller är fejkade hittar hen inte.",
    "en": "Someone who listens to the page moves by its headings. If they jump, have no name or are not real, the way is lost.",
    "da": "Den, der lytter til siden, bevæger sig mellem overskrifterne. Springer de, mangler de navn eller er de ikke rigtige, kan man ikke finde rundt.",
}
WORDING = {
    "jump": {
        "sv": (
            "”{title}” är en rubrik på nivå {level} direkt efter nivå {before}. Den som använder skärmläsare undrar vad som fattas.",
            "Skriv rubriken på nivå {right}: {marks} {title}",
        ),
        "en": (
            "“{title}” is a level {level} heading right after level {before}. People who use a screen reader wonder what is missing.",
            "Make it level {right}: {marks} {title}",
        ),
        "da": (
            "”{title}” er en overskrift på niveau {level} lige efter niveau {before}. Den, der bruger skærmlæser, undrer sig over, hvad der mangler.",
            "Skriv overskriften på niveau {right}: {marks} {title}",
        ),
    },
    "top": {
        "sv": (
            "”{title}” är en rubrik på högsta nivån. Den är sidans titel, och skärmläsaren hör två titlar.",
            "Skriv rubriken på nivå 2: ## {title}",
        ),
        "en": (
            "“{title}” is a heading of the highest level. That one is the page's title, and a screen reader hears two titles.",
            "Make it level 2: ## {title}",
        ),
        "da": (
            "”{title}” er en overskrift på det højeste niveau. Det er sidens titel, og skærmlæseren hører to titler.",
            "Skriv overskriften på niveau 2: ## {title}",
        ),
    },
    "empty": {
        "sv": (
            "Här står en rubrik utan ord. I innehållsförteckningen blir den en tom rad.",
            "Skriv rubriken, eller ta bort raden.",
        ),
        "en": (
            "Here is a heading without words. In the table of contents it becomes an empty line.",
            "Write the heading, or remove the line.",
        ),
        "da": (
            "Her står en overskrift uden ord. I indholdsfortegnelsen bliver den en tom linje.",
            "Skriv overskriften, eller fjern linjen.",
        ),
    },
    "double": {
        "sv": (
            "Rubriken ”{title}” finns redan på rad {line}. Den som letar i innehållsförteckningen ser två likadana rader.",
            "Ge en av dem ett namn som skiljer dem åt, eller slå ihop avsnitten.",
        ),
        "en": (
            "The heading “{title}” already stands on line {line}. Those who look in the table of contents see two lines alike.",
            "Give one of them a name that tells them apart, or join the sections.",
        ),
        "da": (
            "Overskriften ”{title}” står allerede på linje {line}. Den, der leder i indholdsfortegnelsen, ser to ens linjer.",
            "Giv en af dem et navn, der skiller dem ad, eller slå afsnittene sammen.",
        ),
    },
    "bold": {
        "sv": (
            "Raden ”{title}” är bara fet text och ser ut som en rubrik. Den som använder skärmläsare hittar inte dit.",
            "Gör den till en riktig rubrik med adress, {marks} {title} {{ #address }}, eller låt den bli början av meningen efter.",
        ),
        "en": (
            "The line “{title}” is bold text only and looks like a heading. People who use a screen reader cannot find it.",
            "Make it a real heading with an address, {marks} {title} {{ #address }}, or let it begin the sentence that follows.",
        ),
        "da": (
            "Linjen ”{title}” er kun fed tekst og ligner en overskrift. Den, der bruger skærmlæser, kan ikke finde den.",
            "Gør den til en rigtig overskrift med adresse, {marks} {title} {{ #address }}, eller lad den begynde sætningen efter.",
        ),
    },
}
EXAMPLE = (
    "## Mallen { #form }\n\n#### Före samtalet { #before }",
    "## Mallen { #form }\n\n### Före samtalet { #before }",
)

BOLD_LINE_RE = re.compile(r"(?:\*\*|__)(?P<title>[^*_]*[^*_.!?…]):?(?:\*\*|__):?[ \t]*")
LONGEST_HEADING = 60
TOP = 2


def check(content: Content) -> Iterator[Finding]:
    for text in content.texts.values():
        yield from _steps(text)
        yield from _doubles(text)
        yield from _bold(text)


def _steps(text: Text) -> Iterator[Finding]:
    before = 1
    for section in text.sections:
        if section.level == 0:
            continue
        place = Place(text.path, section.line)
        if not section.title:
            yield Finding(place, variant="empty")
        elif section.level < TOP:
            yield Finding(place, {"title": section.title}, "top", "##", "#")
        elif section.level > before + 1:
            yield Finding(place, _jump(section, before), "jump", "#" * (before + 1), "#" * section.level)
        before = max(section.level, 1)


def _jump(section: Section, before: int) -> Mapping[str, str]:
    return {
        "title": section.title,
        "level": str(section.level),
        "before": str(before),
        "right": str(before + 1),
        "marks": "#" * (before + 1),
    }


def _doubles(text: Text) -> Iterator[Finding]:
    """Two headings with the same words under the same heading."""
    way: list[str] = []
    seen: dict[tuple[str, ...], int] = {}
    for section in text.sections:
        if section.level == 0 or not section.title:
            continue
        way[section.level - 1 :] = [*[""] * (section.level - 1 - len(way)), section.title.casefold()]
        if (first := seen.setdefault(tuple(way), section.line)) != section.line:
            yield Finding(Place(text.path, section.line), {"title": section.title, "line": str(first)}, "double")


def _bold(text: Text) -> Iterator[Finding]:
    """Paragraphs of bold text only; one that ends like a sentence is emphasis and no heading."""
    if "**" not in text.body and "__" not in text.body:
        return
    levels = {section.line: section.level for section in text.sections}
    level = 1
    lines = ["", *text.body.split("\n"), ""]
    for number, (before, line, after) in enumerate(zip(lines, lines[1:], lines[2:], strict=False), text.first_line):
        level = levels.get(number, level) or 1
        found = BOLD_LINE_RE.fullmatch(line)
        if found and not before.strip() and not after.strip() and len(found["title"]) <= LONGEST_HEADING:
            marks = "#" * min(level + 1, 6)
            yield Finding(Place(text.path, number), {"title": found["title"].rstrip(":"), "marks": marks}, "bold")
