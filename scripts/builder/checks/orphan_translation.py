"""A translation has no Swedish page: the page was moved, renamed or removed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.checks import _addresses as addresses
from builder.findings import Finding, Place
from builder.model import Content, Text, folder
from builder.nearest import nearest
from builder.words import in_all

CODE = "TRN009"
SEVERITY = "error"

TITLE = {
    "sv": "Varje översättning har en svensk sida",
    "en": "Every translation has a Swedish page",
    "da": "Hver oversættelse har en svensk side",
}
WHY = {
    "sv": "En översättning utan svensk sida får aldrig veta att något har ändrats. Läsarna följer det som var.",
    "en": "A translation without a Swedish page never learns that something has changed. Readers follow what used to hold.",
    "da": "En oversættelse uden svensk side får aldrig at vide, at noget er ændret. Læserne følger det, der var.",
}
WORDING = {
    "moved": {
        "sv": (
            "Den svenska sidan bakom den här har flyttats till {new}. Läsare på {language} når bara den gamla texten, eller ingen alls.",
            "Flytta filen till {path}. Den gamla adressen fortsätter att fungera.",
        ),
        "en": (
            "The Swedish page behind this one was moved to {new}. Readers in {language} reach only the old text, or none.",
            "Move the file to {path}. The old address will keep working.",
        ),
        "da": (
            "Den svenske side bag denne er flyttet til {new}. Læsere på {language} når kun den gamle tekst eller slet ingen.",
            "Flyt filen til {path}. Den gamle adresse bliver ved med at virke.",
        ),
    },
    "left-behind": {
        "sv": (
            "Den svenska sidan bakom den här har flyttats till {new}, där den också finns på {language}. Läsarna kan hamna i den gamla texten.",
            "Jämför med {path}, och ta bort den här filen.",
        ),
        "en": (
            "The Swedish page behind this one was moved to {new}, where it exists in {language} too. Readers may end up in the old text.",
            "Compare with {path}, and remove this file.",
        ),
        "da": (
            "Den svenske side bag denne er flyttet til {new}, hvor den også findes på {language}. Læserne kan havne i den gamle tekst.",
            "Sammenlign med {path}, og fjern denne fil.",
        ),
    },
    "renamed": {
        "sv": (
            "Sidan finns på {language} men inte på svenska. Svenska läsare möter ingen sida, och ingen märker när texten blir gammal.",
            "Hör den till {new}? Döp då om filen till {path}. Annars: skriv {source}, eller ta bort filen.",
        ),
        "en": (
            "The page exists in {language} but not in Swedish. Swedish readers find no page, and nobody notices when the text grows old.",
            "Does it belong to {new}? Then rename the file to {path}. Otherwise write {source}, or remove the file.",
        ),
        "da": (
            "Siden findes på {language}, men ikke på svensk. Svenske læsere finder ingen side, og ingen mærker, når teksten bliver gammel.",
            "Hører den til {new}? Så omdøb filen til {path}. Ellers: skriv {source}, eller fjern filen.",
        ),
    },
    "alone": {
        "sv": (
            "Sidan finns på {language} men inte på svenska. Svenska läsare möter ingen sida, och ingen märker när texten blir gammal.",
            "Skriv {source}, eller ta bort filen om den svenska sidan är borttagen.",
        ),
        "en": (
            "The page exists in {language} but not in Swedish. Swedish readers find no page, and nobody notices when the text grows old.",
            "Write {source}, or remove the file if the Swedish page was removed.",
        ),
        "da": (
            "Siden findes på {language}, men ikke på svensk. Svenske læsere finder ingen side, og ingen mærker, når teksten bliver gammel.",
            "Skriv {source}, eller fjern filen, hvis den svenske side er fjernet.",
        ),
    },
}
EXAMPLE = (
    "gl-a1-offered.sv.md\ngl-a1-offerd.da.md",
    "gl-a1-offered.sv.md\ngl-a1-offered.da.md",
)


def check(content: Content) -> Iterator[Finding]:
    for texts in content.stems.values():
        if content.source not in texts:
            for text in texts.values():
                yield _orphan(content, text)


def _orphan(content: Content, text: Text) -> Finding:
    words: dict[str, str | Mapping[str, str]] = {
        "language": in_all(f"languages.{text.language}"),
        "source": text.sibling(content.source),
    }
    new = addresses.moved(content, text.path)
    if new and content.source in content.stems[new]:
        variant = "left-behind" if text.language in content.stems[new] else "moved"
    else:
        new = _renamed(content, text)
        variant = "renamed" if new else "alone"
    if new:
        words |= {"new": f"{new}.{content.source}.md", "path": f"{new}.{text.language}.md"}
    return Finding(Place(text.path), words, variant)


def _renamed(content: Content, text: Text) -> str | None:
    """The Swedish page in the same folder with nearly the same name that lacks this language."""
    here = folder(text.path)
    waiting = {
        stem.removeprefix(f"{here}/"): stem
        for stem, texts in content.stems.items()
        if folder(stem) == here and content.source in texts and text.language not in texts
    }
    close = nearest(text.stem.removeprefix(f"{here}/"), waiting)
    return waiting[close] if close else None
