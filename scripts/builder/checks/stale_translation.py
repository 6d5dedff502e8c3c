"""The Swedish got a new meaning after the translation was last confirmed, and the translation did not follow."""

from __future__ import annotations

from collections.abc import Iterator

from builder.findings import Finding
from builder.model import Content
from builder.translations import pieces, state
from builder.words import in_all

CODE = "TRN002"
SEVERITY = "warning"

TITLE = {
    "sv": "Översättningen följer den svenska texten",
    "en": "The translation follows the Swedish text",
    "da": "Oversættelsen følger den svenske tekst",
}
WHY = {
    "sv": "Den som läser översättningen får annars veta något som inte gäller längre.",
    "en": "Someone reading the translation would otherwise be told something that no longer holds.",
    "da": "Den, der læser oversættelsen, får ellers noget at vide, som ikke længere gælder.",
}
WORDING = {
    "default": {
        "sv": (
            "Den svenska texten i ”{name}” har ändrats sedan översättningen till {language} bekräftades "
            "({source}). Läsarna ser en notis om att avsnittet följer en äldre version.",
            "Uppdatera bara det här stycket; resten av sidan stämmer.",
        ),
        "en": (
            "The Swedish text of “{name}” has changed since the translation into {language} was confirmed "
            "({source}). Readers see a notice that this section follows an earlier version.",
            "Update just this piece; the rest of the page is fine.",
        ),
        "da": (
            "Den svenske tekst i ”{name}” er ændret, siden oversættelsen til {language} blev bekræftet "
            "({source}). Læserne ser en besked om, at afsnittet følger en ældre version.",
            "Opdatér kun dette stykke; resten af siden passer.",
        ),
    },
}
EXAMPLE = ("sv: inom 30 dagar   en: within 14 days", "sv: inom 30 dagar   en: within 30 days")


def check(content: Content) -> Iterator[Finding]:
    for piece in pieces(content):
        for language in content.codes[1:]:
            if state(content, piece, language) == "stale" and language in piece.places:
                swedish = piece.places.get(content.source)
                source = f"{swedish.path}:{swedish.line}" if swedish else "-"
                yield Finding(
                    piece.places[language],
                    {"name": piece.key.split("#")[1], "language": in_all(f"languages.{language}"), "source": source},
                )
