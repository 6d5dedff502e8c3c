"""Two pages share a paragraph, word for word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.findings import Finding, Place
from builder.model import Content, Text

CODE = "TXT007"
SEVERITY = "warning"

TITLE = {
    "sv": "Inga två sidor delar ett stycke",
    "en": "No two pages share a paragraph",
    "da": "Ingen to sider deler et afsnit",
}
WHY = {
    "sv": "Samma stycke på två ställen ändras förr eller senare bara på det ena, och läsarna får veta olika saker.",
    "en": "The same paragraph in two places is sooner or later changed in only one, and readers are told different things.",
    "da": "Det samme afsnit to steder bliver før eller siden kun ændret det ene sted, og læserne får forskelligt at vide.",
}
WORDING = {
    "default": {
        "sv": (
            "Stycket ”{start} …” står också i {path}, rad {line}. Läsarna möter samma text två gånger.",
            "Behåll det där det hör hemma, och hänvisa dit härifrån.",
        ),
        "en": (
            "The paragraph “{start} …” also stands in {path}, line {line}. Readers meet the same text twice.",
            "Keep it where it belongs, and refer to it from here.",
        ),
        "da": (
            "Afsnittet ”{start} …” står også i {path}, linje {line}. Læserne møder den samme tekst to gange.",
            "Behold det, hvor det hører hjemme, og henvis dertil herfra.",
        ),
    },
}
EXAMPLE = (
    "Den som har haft många kontakter i vården har ofta fått gissa vem som är vem. (på två sidor)",
    "Varför det är så står i [gl-b1].",
)

SHORTEST = 12
"""Words; shorter lines (labels, table heads, a phrase in a form) may recur."""
WORD_RE = re.compile(r"\w+")
FORM_RE = re.compile(r"^\s*(?:\||- \[ \]|///|#|>)")


def check(content: Content) -> Iterator[Finding]:
    first: dict[tuple[str, str], Place] = {}
    for text in content.texts.values():
        for line, words in _paragraphs(text):
            place = Place(text.path, line)
            known = first.setdefault((text.language, " ".join(words)), place)
            if known.path != text.path:
                start = " ".join(words[:6])
                yield Finding(place, {"start": start, "path": known.path, "line": str(known.line)})


def _paragraphs(text: Text) -> Iterator[tuple[int, list[str]]]:
    """The lines long enough to be a paragraph or a list item, by their words; forms and tables left out."""
    for number, line in enumerate(text.body.split("\n"), start=text.first_line):
        if not FORM_RE.match(line):
            words = WORD_RE.findall(line.lower())
            if len(words) >= SHORTEST:
                yield number, words
