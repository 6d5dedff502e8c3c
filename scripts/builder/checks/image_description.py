"""An image has no description in the page's own language, or one that says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import basename

from builder.findings import Finding, Place
from builder.model import Content, Link, Text

CODE = "TXT001"
SEVERITY = "error"

TITLE = {
    "sv": "Bilder har en beskrivning på sidans språk",
    "en": "Images have a description in the page's language",
    "da": "Billeder har en beskrivelse på sidens sprog",
}
WHY = {
    "sv": "Den som inte ser bilden får sin enda bild av den genom beskrivningen.",
    "en": "The description is all that someone who cannot see the image gets of it.",
    "da": "Beskrivelsen er alt, hvad den, der ikke ser billedet, får med af det.",
}
WORDING = {
    "missing": {
        "sv": (
            "Bilden {name} har ingen beskrivning. Den som inte ser missar vad den visar.",
            "Skriv i en mening vad bilden visar: ![Beskrivning]({target}). Är den bara pynt, skriv {{ role=presentation }} efter bilden.",
        ),
        "en": (
            "The image {name} has no description. Readers who cannot see miss what it shows.",
            "Say in one sentence what it shows: ![Description]({target}). If it is decoration only, write {{ role=presentation }} after the image.",
        ),
        "da": (
            "Billedet {name} har ingen beskrivelse. Den, der ikke ser, går glip af, hvad det viser.",
            "Skriv i én sætning, hvad billedet viser: ![Beskrivelse]({target}). Er det kun pynt, så skriv {{ role=presentation }} efter billedet.",
        ),
    },
    "image-of": {
        "sv": (
            "Beskrivningen börjar med ”{words}”. Skärmläsaren säger redan att det är en bild, så läsaren hör det två gånger.",
            "Ta bort orden ”{words}” och börja med det som syns.",
        ),
        "en": (
            "The description begins with “{words}”. The screen reader already says that it is an image, so the reader hears it twice.",
            "Take out the words “{words}” and begin with what can be seen.",
        ),
        "da": (
            "Beskrivelsen begynder med ”{words}”. Skærmlæseren siger allerede, at det er et billede, så læseren hører det to gange.",
            "Fjern ordene ”{words}”, og begynd med det, man ser.",
        ),
    },
    "file-name": {
        "sv": (
            "Beskrivningen ”{words}” är bildens filnamn. Den som inte ser får höra ett namn som inte säger något.",
            "Skriv i en mening vad bilden visar.",
        ),
        "en": (
            "The description “{words}” is the name of the image's file. Readers who cannot see hear a name that says nothing.",
            "Say in one sentence what the image shows.",
        ),
        "da": (
            "Beskrivelsen ”{words}” er billedets filnavn. Den, der ikke ser, hører et navn, der intet siger.",
            "Skriv i én sætning, hvad billedet viser.",
        ),
    },
    "untranslated": {
        "sv": (
            "Bildens beskrivning är samma som på den svenska sidan: ”{words}”. Den som lyssnar på sidan får den på svenska.",
            "Skriv beskrivningen på sidans språk.",
        ),
        "en": (
            "The image's description is the same as on the Swedish page: “{words}”. Those who listen to the page get it in Swedish.",
            "Write the description in the page's own language.",
        ),
        "da": (
            "Billedets beskrivelse er den samme som på den svenske side: ”{words}”. Den, der lytter til siden, får den på svensk.",
            "Skriv beskrivelsen på sidens eget sprog.",
        ),
    },
}
EXAMPLE = ("![](bench.svg)", "![Två personer sitter på en bänk och tittar åt samma håll](bench.svg)")

IMAGE_OF_RE = re.compile(
    r"(?:en |ett |an |a |the |et )?(?:bild(?:en)?|foto(?:t|grafi)?|illustration|image|picture|photo(?:graph)?|billede(?:t)?)\s+(?:av|på|som visar|of|af|der viser|showing)\b",
    re.I,
)
FILE_RE = re.compile(r"\S+\.(?:png|jpe?g|gif|svg|webp|avif)", re.I)
DECORATION = "role=presentation"
SAME_WORDS = 3
"""Fewer words may well be the same in two languages: a name, a number."""


def check(content: Content) -> Iterator[Finding]:
    for text in content.texts.values():
        for link in text.links:
            if link.kind == "image":
                yield from _image(content, text, link)


def _image(content: Content, text: Text, link: Link) -> Iterator[Finding]:
    line = text.body.split("\n")[link.line - text.first_line]
    place = Place(text.path, link.line, line.find("![") + 1 or 1)
    words = link.words.strip()
    if not words:
        if DECORATION not in line:
            yield Finding(place, {"name": basename(link.target), "target": link.target}, "missing")
    elif found := IMAGE_OF_RE.match(words):
        yield Finding(place, {"words": found[0]}, "image-of")
    elif FILE_RE.fullmatch(words) or words == basename(link.target).rpartition(".")[0]:
        yield Finding(place, {"words": words}, "file-name")
    elif words in _swedish(content, text) and len(words.split()) >= SAME_WORDS:
        yield Finding(place, {"words": words}, "untranslated")


def _swedish(content: Content, text: Text) -> set[str]:
    """The descriptions on the source language's page; none for that page itself."""
    source = content.stems[text.stem].get(content.source)
    if source is None or source is text:
        return set()
    return {link.words.strip() for link in source.links if link.kind == "image"}
