"""A text links to a page in another language than its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.checks import _addresses as addresses
from builder.findings import Finding
from builder.model import Content, Text
from builder.words import in_all

CODE = "REF003"
SEVERITY = "error"
FIX = "auto"

TITLE = {
    "sv": "Länkar håller kvar läsaren i samma språk",
    "en": "Links keep the reader in the same language",
    "da": "Links holder læseren i samme sprog",
}
WHY = {
    "sv": "Den som läser på ett språk ska inte hamna i ett annat mitt i en tanke. Språk byter läsaren själv, högst upp på sidan.",
    "en": "Someone reading in one language should not land in another in the middle of a thought. Readers change language themselves, at the top of the page.",
    "da": "Den, der læser på ét sprog, skal ikke havne i et andet midt i en tanke. Sprog skifter læseren selv, øverst på siden.",
}
WORDING = {
    "default": {
        "sv": (
            "Sidan är på {own}, men länken ”{words}” går till en sida på {other} ({target}). Läsaren byter språk utan att ha bett om det.",
            "Använd sidan på {own}: {new}.",
        ),
        "en": (
            "The page is in {own}, but the link “{words}” leads to a page in {other} ({target}). Readers change language without having asked for it.",
            "Use the page in {own}: {new}.",
        ),
        "da": (
            "Siden er på {own}, men linket ”{words}” fører til en side på {other} ({target}). Læseren skifter sprog uden at have bedt om det.",
            "Brug siden på {own}: {new}.",
        ),
    },
}
EXAMPLE = ("gl-b1.da.md: [reglerne](../rules/index.sv.md)", "gl-b1.da.md: [reglerne](../rules/index.da.md)")


def check(content: Content) -> Iterator[Finding]:
    for text in content.texts.values():
        for link in text.links:
            target = addresses.target(text, link) if link.kind == "link" else None
            if target is not None and _elsewhere(content, text, target):
                new = addresses.way(text, target.stem or "", target.section)
                words: dict[str, str | Mapping[str, str]] = {
                    "own": in_all(f"languages.{text.language}"),
                    "other": in_all(f"languages.{target.language}"),
                    "words": link.words,
                    "target": target.written,
                    "new": new,
                }
                yield Finding(addresses.place(text, link, target), words, "default", new, target.whole)


def _elsewhere(content: Content, text: Text, target: addresses.Target) -> bool:
    """Whether the link leaves the text's language though the page exists in it."""
    if target.language in (None, text.language) or target.language not in content.codes:
        return False
    return f"{target.stem}.{text.language}.md" in content.texts
