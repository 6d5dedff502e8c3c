"""A text's LIX is above the band for its kind of reader and its language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from builder.checks._glossary import terms
from builder.checks._spoken import spoken
from builder.findings import Finding, Place
from builder.kinds.base import Part
from builder.kinds.curriculum import Course, Module, SelfTest
from builder.kinds.docs import DocsPage, GlossaryFile, SourcesFile
from builder.model import Content, Text
from builder.readability import Measure, measure
from builder.sentences import Sentence, blocks, sentences

CODE = "TXT003"
SEVERITY = "warning"

TITLE = {
    "sv": "Texten går att läsa för dem den är till för",
    "en": "The text can be read by those it is for",
    "da": "Teksten kan læses af dem, den er til",
}
WHY = {
    "sv": "Den som är trött eller ovan vid läsning slutar mitt i en lång mening. LIX säger inget om meningens innehåll, bara om meningarnas och ordens längd.",
    "en": "Someone tired or new to reading stops in the middle of a long sentence. LIX says nothing about meaning, only about the length of sentences and words.",
    "da": "Den, der er træt eller uvant med at læse, stopper midt i en lang sætning. LIX siger intet om meningen, kun om sætningernes og ordenes længde.",
}
WORDING = {
    "default": {
        "sv": (
            "Texten är svårläst: LIX {lix}. {readers} bör ligga under {limit}. Den som är trött eller ovan vid läsning ger upp.",
            "Dela eller korta först de längsta meningarna: {longest}.",
        ),
        "en": (
            "This text is hard to read: LIX {lix}. {readers} should stay under {limit}. Anyone tired or new to reading gives up.",
            "Split or shorten the longest sentences first: {longest}.",
        ),
        "da": (
            "Teksten er svær at læse: LIX {lix}. {readers} bør ligge under {limit}. Den, der er træt eller uvant med at læse, giver op.",
            "Del eller forkort først de længste sætninger: {longest}.",
        ),
    },
}
EXAMPLE = (
    "Uppföljning av implementeringen genomförs kontinuerligt i samverkan med verksamhetens representanter.",
    "Fråga varannan vecka hur det går. Fråga peer supportern först.",
)

LEAST_WORDS = 100
LABEL_WORDS = 3
"""Shorter pieces of a record are labels and no sentences."""

BANDS: Mapping[str, Mapping[str, tuple[int, int]]] = {
    "easy": {"sv": (25, 30), "da": (22, 27), "en": (20, 25)},
    "trainee": {"sv": (38, 45), "da": (35, 42), "en": (33, 40)},
    "guideline": {"sv": (45, 55), "da": (42, 52), "en": (40, 50)},
}
READERS: Mapping[str, Mapping[str, str]] = {
    "easy": {"sv": "En kort sammanfattning", "en": "A short summary", "da": "En kort sammenfatning"},
    "trainee": {"sv": "Kursdeltagares texter", "en": "Texts for trainees", "da": "Kursisters tekster"},
    "guideline": {
        "sv": "Riktlinjers och reglers texter",
        "en": "Texts of guidelines and rules",
        "da": "Retningslinjers og reglers tekster",
    },
}
TRAINEE_KINDS = {"unit", "module", "course-module", "self-test", "course"}
TRAINEE_PAGES = {"home", "start", "crisis"}
LINE = {"sv": "rad", "en": "line", "da": "linje"}
WORDS = {"sv": "ord", "en": "words", "da": "ord"}
QUOTED = {"sv": "”{}”", "en": "“{}”", "da": "”{}”"}


def check(content: Content) -> Iterator[Finding]:
    for text in content.texts.values():
        short, rest = _parts(text)
        start = Place(text.path, text.sections[0].line if text.sections else text.first_line)
        if band := _band(content, text):
            yield from _judged(content, rest, band, text.language, start)
            yield from _judged(content, short, "easy", text.language, start)
    yield from _records(content)


def _parts(text: Text) -> tuple[list[Sentence], list[Sentence]]:
    """The sentences of the short summary, and those of the rest; headings, tables and code are left out."""
    section = text.section("short")
    after = [other.line for other in text.sections if section and other.line > section.line]
    end = min(after, default=text.first_line + text.body.count("\n") + 1)
    short: list[Sentence] = []
    rest: list[Sentence] = []
    for block in blocks(text.body, text.first_line):
        if block.kind in ("prose", "item", "quote"):
            inside = section is not None and section.line < block.line < end
            (short if inside else rest).extend(sentences(block))
    return short, rest


def _band(content: Content, text: Text) -> str | None:
    """Which readers a page is for; None for pages about law, which must keep the law's words."""
    item = content.by_stem.get(text.stem)
    if item is None or getattr(item.record, "legal", False):
        return None
    trainee = item.kind in TRAINEE_KINDS or (isinstance(item.record, DocsPage) and item.record.type in TRAINEE_PAGES)
    return "trainee" if trainee else "guideline"


def _records(content: Content) -> Iterator[Finding]:
    found: dict[tuple[str, str], list[Sentence]] = {}
    for one in spoken(content):
        part = content.singles.get(one.path)
        if part is not None and not isinstance(part, GlossaryFile | SourcesFile):
            inside = (sentence for block in blocks(one.markdown, one.start.line) for sentence in sentences(block))
            kept = (sentence for sentence in inside if len(sentence.words) > LABEL_WORDS)
            found.setdefault((one.path, one.language), []).extend(kept)
    for (path, language), those in found.items():
        yield from _judged(content, those, _record_band(content.singles[path]), language, Place(path))


def _record_band(part: Part) -> str:
    return "trainee" if isinstance(part, Module | SelfTest | Course) else "guideline"


def _judged(content: Content, those: Iterable[Sentence], band: str, language: str, place: Place) -> Iterator[Finding]:
    limits = BANDS[band].get(language)
    found = measure(those, terms(content, language))
    if limits is None or found.words < LEAST_WORDS or found.lix <= limits[0]:
        return
    words: dict[str, str | Mapping[str, str]] = {
        "lix": f"{found.lix:.0f}",
        "limit": str(limits[0]),
        "readers": READERS[band],
        "longest": {code: _longest(found, code) for code in LINE},
    }
    yield Finding(place, words, severity="error" if found.lix > limits[1] else None)


def _longest(found: Measure, language: str) -> str:
    return ", ".join(
        f"{LINE[language]} {one.line} ({len(one.words)} {WORDS[language]}: {QUOTED[language].format(one.opening())})"
        for one in found.longest
    )
