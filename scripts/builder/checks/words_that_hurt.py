"""A word about suicide or about people that hurts those it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.checks._hurtful import WORDS, Hurtful
from builder.checks._spoken import Spoken, mentioned, spoken
from builder.findings import Finding
from builder.model import Content

CODE = "SAF005"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Orden om suicid och om människor sårar inte",
    "en": "The words about suicide and about people do not hurt",
    "da": "Ordene om selvmord og om mennesker sårer ikke",
}
WHY = {
    "sv": "Läsarna är de orden handlar om, och de som har mist någon. Ett ord som gör dem till ett brott eller en diagnos får dem att sluta läsa.",
    "en": "The readers are those the words are about, and those who have lost someone. A word that turns them into a crime or a diagnosis makes them stop reading.",
    "da": "Læserne er dem, ordene handler om, og dem, der har mistet nogen. Et ord, der gør dem til en forbrydelse eller en diagnose, får dem til at holde op med at læse.",
}
WORDING = {
    "default": {
        "sv": (
            "”{word}” sårar den det handlar om och de närmaste. De känner sig dömda och slutar läsa.",
            "Skriv till exempel ”{instead}”. Handlar texten om själva ordet, sätt det inom citattecken.",
        ),
        "en": (
            "“{word}” hurts those it speaks of and those close to them. They feel judged and stop reading.",
            "Write for example “{instead}”. If the text is about the word itself, put it in quotation marks.",
        ),
        "da": (
            "”{word}” sårer den, det handler om, og de nærmeste. De føler sig dømt og holder op med at læse.",
            "Skriv for eksempel ”{instead}”. Handler teksten om selve ordet, så sæt det i anførselstegn.",
        ),
    },
}
EXAMPLE = ("Hans bror begick självmord.", "Hans bror tog sitt liv.")


OWN_WORD_RE = re.compile(
    r"(?:kallar (?:sig|mig|dig)(?: själv)?|calls? (?:him|her|my|your|them)sel(?:f|ves)|kalder (?:sig|mig|dig)(?: selv)?)\s*$"
)
OWN_WORD_LENGTH = 20
"""What somebody calls themselves is theirs to choose."""


def check(content: Content) -> Iterator[Finding]:
    for one in (one for one in spoken(content) if not one.advised_against):
        for hurtful in WORDS.get(one.language, ()):
            if any(stem in one.lower for stem in hurtful.stems):
                for match in hurtful.pattern.finditer(one.words):
                    yield from _found(one, hurtful, match)


def _found(one: Spoken, hurtful: Hurtful, match: re.Match[str]) -> Iterator[Finding]:
    own = OWN_WORD_RE.search(one.words, max(match.start() - OWN_WORD_LENGTH, 0), match.start())
    if own or mentioned(one.words, match.start(), match.end()):
        return
    words = {"word": " ".join(match[0].split()), "instead": hurtful.instead}
    replacement = hurtful.instead if hurtful.fits else None
    yield Finding(one.place(match.start()), words, replacement=replacement, replaces=match[0] if replacement else None)
