"""A text uses a word that the glossary asks us not to use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from builder.checks._glossary import GLOSSARY, NotSaid, not_said
from builder.checks._hurtful import hurts
from builder.checks._spoken import Spoken, mentioned, spoken
from builder.findings import Finding
from builder.model import Content

CODE = "TRN008"
SEVERITY = "warning"

TITLE = {
    "sv": "Ordlistans ord används, och inga som den avråder från",
    "en": "The glossary's words are used, and none that it advises against",
    "da": "Ordlistens ord bruges, og ingen, som den fraråder",
}
WHY = {
    "sv": "Olika ord för samma sak får läsaren att tro att det är olika saker. Somliga av orden sårar, andra är falska vänner mellan språken.",
    "en": "Different words for one thing make readers think they are different things. Some of the words hurt, others are false friends between the languages.",
    "da": "Forskellige ord om samme sag får læseren til at tro, at det er forskellige ting. Nogle af ordene sårer, andre er falske venner mellem sprogene.",
}
WORDING = {
    "default": {
        "sv": (
            "”{word}” är ett ord som ordlistan avråder från: {reason}. Läsarna kan tro att något annat menas.",
            "Skriv ”{preferred}” ({term}), eller föreslå en ändring i ordlistan. Handlar texten om själva ordet, sätt det inom citattecken.",
        ),
        "en": (
            "The glossary advises against “{word}”: {reason}. Readers may think something else is meant.",
            "Write “{preferred}” ({term}), or propose a change to the glossary. If the text is about the word itself, put it in quotation marks.",
        ),
        "da": (
            "”{word}” er et ord, som ordlisten fraråder: {reason}. Læserne kan tro, at der menes noget andet.",
            "Skriv ”{preferred}” ({term}), eller foreslå en ændring i ordlisten. Handler teksten om selve ordet, så sæt det i anførselstegn.",
        ),
    },
}
EXAMPLE = ("Klienten väljer själv vad ni talar om.", "Personen väljer själv vad ni talar om.")

ENDINGS = {
    "sv": r"(?:s|en|ens|et|ets|er|ers|erna|ernas|ar|ars|arna|arnas|or|orna|n|ns|na|nas|t|a|e)?",
    "en": r"(?:s|es|['’]s|s['’])?",
    "da": r"(?:s|en|ens|et|ets|er|ers|erne|ernes|e|es|ene|enes|ne|nes|n|ns|t)?",
}
SHORTEST_WITH_ENDING = 5
"""Shorter words with an ending are often other words."""


def check(content: Content) -> Iterator[Finding]:
    words = {code: _patterns(content, code) for code in content.codes}
    for one in spoken(content):
        if one.path.startswith(f"{GLOSSARY}."):
            continue
        for known, pattern in words.get(one.language, ()):
            if known.word.split()[0].lower() in one.lower:
                for match in pattern.finditer(one.words):
                    yield from _found(one, known, match)


def _found(one: Spoken, known: NotSaid, match: re.Match[str]) -> Iterator[Finding]:
    if not mentioned(one.words, match.start(), match.end()):
        yield Finding(
            one.place(match.start()),
            {
                "word": " ".join(match[0].split()),
                "reason": known.reason.rstrip("."),
                "preferred": known.preferred,
                "term": known.term.id,
            },
        )


@lru_cache(maxsize=8)
def _patterns(content: Content, language: str) -> tuple[tuple[NotSaid, re.Pattern[str]], ...]:
    """The rejected words with the endings they may carry; words that hurt are told by the rule of their own."""
    return tuple(
        (known, re.compile(rf"(?<![\w-])(?:{_stem(known.word, language)})(?![\w-])", re.I))
        for known in not_said(content, language)
        if not hurts(known.word, language)
    )


def _stem(word: str, language: str) -> str:
    ending = ENDINGS.get(language, "") if len(word) >= SHORTEST_WITH_ENDING else ""
    return r"\s+".join(re.escape(part) for part in word.split()) + ending
