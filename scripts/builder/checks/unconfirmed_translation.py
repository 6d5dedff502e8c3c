"""Nobody has confirmed yet that a translated piece says what the Swedish says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from builder.findings import Finding, Place
from builder.model import Content
from builder.translations import pieces, state
from builder.words import in_all

CODE = "TRN003"
SEVERITY = "warning"

TITLE = {
    "sv": "Någon har bekräftat att översättningen stämmer",
    "en": "Somebody has confirmed that the translation agrees",
    "da": "Nogen har bekræftet, at oversættelsen passer",
}
WHY = {
    "sv": "Utan en bekräftelse vet ingen om de tre språken säger samma sak, och ingen får veta när de slutar göra det.",
    "en": "Without it nobody knows whether the three languages say the same, and nobody is told when they stop doing so.",
    "da": "Uden en bekræftelse ved ingen, om de tre sprog siger det samme, og ingen får besked, når de holder op med det.",
}
WORDING = {
    "default": {
        "sv": (
            "{count} stycken på {language} i den här filen är inte bekräftade mot svenskan; det första står här. "
            "Läsarna kan inte lita på att språken säger samma sak.",
            "Den som tar in ändringen läser dem bredvid varandra och bekräftar: python scripts/cli.py confirm {path}",
        ),
        "en": (
            "{count} pieces in {language} in this file have not been confirmed against the Swedish; the first stands "
            "here. Readers cannot trust that the languages say the same.",
            "The person who merges reads them side by side and confirms: python scripts/cli.py confirm {path}",
        ),
        "da": (
            "{count} stykker på {language} i denne fil er ikke bekræftet mod det svenske; det første står her. "
            "Læserne kan ikke stole på, at sprogene siger det samme.",
            "Den, der tager ændringen ind, læser dem side om side og bekræfter: python scripts/cli.py confirm {path}",
        ),
    },
}
EXAMPLE = ("(no confirmation)", "python scripts/cli.py confirm guidelines/values/gl-a1-offered-never-prescribed.da.md")


def check(content: Content) -> Iterator[Finding]:
    counts: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], Place] = {}
    for piece in pieces(content):
        for language in content.codes[1:]:
            place = piece.places.get(language)
            # what has no Swedish side cannot be confirmed; orphan-translation and section-parity tell of it
            if place and content.source in piece.words and state(content, piece, language) == "to-confirm":
                counts[place.path, language] += 1
                first[place.path, language] = min(place, first.get((place.path, language), place))
    for (path, language), count in counts.items():
        yield Finding(
            first[path, language],
            {"count": str(count), "language": in_all(f"languages.{language}"), "path": path},
        )
