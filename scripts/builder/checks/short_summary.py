"""A page does not open with its short summary, or the summary is not short and easy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.checks._glossary import terms
from builder.findings import Finding, Place
from builder.kinds.docs import DocsPage
from builder.model import Content, Section, Text
from builder.readability import measure
from builder.sentences import Sentence, blocks, sentences
from builder.words import say

CODE = "TXT005"
SEVERITY = "warning"

TITLE = {
    "sv": "Sidan börjar med en kort sammanfattning",
    "en": "The page opens with a short summary",
    "da": "Siden begynder med en kort sammenfatning",
}
WHY = {
    "sv": "Många orkar bara läsa början. Två till fyra lätta meningar ska räcka för att veta vad sidan säger och vad man kan göra.",
    "en": "Many readers have the strength for the beginning only. Two to four easy sentences should be enough to know what the page says and what one can do.",
    "da": "Mange orker kun at læse begyndelsen. To til fire lette sætninger skal være nok til at vide, hvad siden siger, og hvad man kan gøre.",
}
WORDING = {
    "missing": {
        "sv": (
            "Sidan har ingen kort sammanfattning. Den som inte orkar läsa allt får inte veta vad den handlar om.",
            "Skriv två till fyra korta meningar överst, under rubriken: {heading}",
        ),
        "en": (
            "The page has no short summary. Someone who cannot read it all never learns what it is about.",
            "Write two to four short sentences at the top, under the heading: {heading}",
        ),
        "da": (
            "Siden har ingen kort sammenfatning. Den, der ikke orker at læse det hele, får ikke at vide, hvad den handler om.",
            "Skriv to til fire korte sætninger øverst under overskriften: {heading}",
        ),
    },
    "late": {
        "sv": (
            "Sammanfattningen ”{title}” står inte först på sidan. Den som slutar läsa tidigt når den inte.",
            "Flytta avsnittet till början, före allt annat.",
        ),
        "en": (
            "The summary “{title}” does not come first on the page. Those who stop reading early never reach it.",
            "Move the section to the beginning, before everything else.",
        ),
        "da": (
            "Sammenfatningen ”{title}” står ikke først på siden. Den, der holder tidligt op med at læse, når den ikke.",
            "Flyt afsnittet til begyndelsen, før alt andet.",
        ),
    },
    "few": {
        "sv": (
            "Sammanfattningen har färre än två meningar. Läsarna räknar med två till fyra som går att handla efter.",
            "Skriv också vad läsaren kan göra, eller vad sidan inte svarar på.",
        ),
        "en": (
            "The summary has fewer than two sentences. Readers expect two to four they can act on.",
            "Write also what the reader can do, or what the page does not answer.",
        ),
        "da": (
            "Sammenfatningen har færre end to sætninger. Læserne regner med to til fire, som man kan handle efter.",
            "Skriv også, hvad læseren kan gøre, eller hvad siden ikke svarer på.",
        ),
    },
    "many": {
        "sv": (
            "Sammanfattningen har {count} meningar. Den som har svårt att läsa orkar två till fyra.",
            "Behåll det som läsaren behöver veta eller göra, högst fem meningar. Resten får plats längre ner.",
        ),
        "en": (
            "The summary has {count} sentences. Those who find reading hard manage two to four.",
            "Keep what the reader needs to know or do, five sentences at most. The rest finds its place further down.",
        ),
        "da": (
            "Sammenfatningen har {count} sætninger. Den, der har svært ved at læse, kan klare to til fire.",
            "Behold det, læseren har brug for at vide eller gøre, højst fem sætninger. Resten får plads længere nede.",
        ),
    },
    "hard": {
        "sv": (
            "Sammanfattningen är svårare än den behöver vara: LIX {lix}, lätt text ligger under {limit}. Den är till för dem som har svårast att läsa.",
            "Byt något av de långa orden ({long}) eller dela den längsta meningen: ”{longest}”",
        ),
        "en": (
            "The summary is harder than it need be: LIX {lix}, easy text stays under {limit}. It is meant for those who find reading hardest.",
            "Replace one of the long words ({long}) or split the longest sentence: “{longest}”",
        ),
        "da": (
            "Sammenfatningen er sværere, end den behøver at være: LIX {lix}, let tekst ligger under {limit}. Den er til dem, der har sværest ved at læse.",
            "Skift et af de lange ord ud ({long}), eller del den længste sætning: ”{longest}”",
        ),
    },
}
EXAMPLE = (
    "## Varför { #why }",
    "## I korthet { #short }\n\nSäg vem du är. Säg vad du inte gör. Det är frivilligt att träffa dig.\n\n## Varför { #why }",
)

FEWEST, MOST = 2, 5
EASY = {"sv": 30, "da": 27, "en": 25}
SLACK = 5
"""In a summary of thirty words, one long word more or less is three points."""
LONG_WORDS = 3


def check(content: Content) -> Iterator[Finding]:
    for text in content.texts.values():
        if not _opens_with_help(content, text):
            yield from _summary(content, text)


def _opens_with_help(content: Content, text: Text) -> bool:
    """The page for people in crisis: help comes before any summary."""
    item = content.by_stem.get(text.stem)
    return item is not None and isinstance(item.record, DocsPage) and item.record.type == "crisis"


def _summary(content: Content, text: Text) -> Iterator[Finding]:
    section = text.section("short")
    if section is None:
        words = {"heading": f"## {say(text.language, 'heading.short')} {{ #short }}"}
        yield Finding(Place(text.path, text.first_line), words, "missing")
        return
    if section is not text.sections[0]:
        yield Finding(Place(text.path, section.line), {"title": section.title}, "late")
    found = list(_sentences(section))
    if len(found) < FEWEST:
        yield Finding(Place(text.path, section.line), variant="few")
    elif len(found) > MOST:
        yield Finding(Place(text.path, section.line), {"count": str(len(found))}, "many")
    else:
        yield from _hard(content, text, section, found)


def _sentences(section: Section) -> Iterator[Sentence]:
    for block in blocks(section.body, section.line + 1):
        if block.kind in ("prose", "item", "quote"):
            yield from sentences(block)


def _hard(content: Content, text: Text, section: Section, found: list[Sentence]) -> Iterator[Finding]:
    result = measure(found, terms(content, text.language))
    limit = EASY.get(text.language, 100)
    if result.lix <= limit + SLACK:
        return
    long = sorted({word for one in found for word in one.words}, key=lambda word: (-len(word), word))[:LONG_WORDS]
    words: dict[str, str | Mapping[str, str]] = {
        "lix": f"{result.lix:.0f}",
        "limit": str(limit),
        "long": ", ".join(long),
        "longest": result.longest[0].told,
    }
    yield Finding(Place(text.path, section.line), words, "hard", severity="suggestion")
