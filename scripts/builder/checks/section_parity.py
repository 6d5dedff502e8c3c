"""A translation does not have the same sections, in the same order and with the same parts, as the Swedish text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.checks._sections import Pair, headed, paired, translations
from builder.findings import Finding, Place
from builder.model import Content, Section, Text
from builder.words import in_all

CODE = "TRN004"
SEVERITY = "error"

TITLE = {
    "sv": "Översättningen har samma avsnitt som den svenska texten",
    "en": "The translation has the same sections as the Swedish text",
    "da": "Oversættelsen har de samme afsnit som den svenske tekst",
}
WHY = {
    "sv": "Den som läser översättningen ska få veta lika mycket, i samma ordning.",
    "en": "Someone reading the translation should learn as much, in the same order.",
    "da": "Den, der læser oversættelsen, skal få lige så meget at vide, i samme rækkefølge.",
}
WORDING = {
    "missing": {
        "sv": (
            "Sidan på {language} har {own} avsnitt, den svenska {swedish}. ”{title}” verkar saknas {after}. Läsarna går miste om det.",
            "Översätt avsnittet ({source}) och sätt in det på den här raden, med adressen {address}.",
        ),
        "en": (
            "The page in {language} has {own} sections, the Swedish one {swedish}. “{title}” seems to be missing {after}. Readers miss what it says.",
            "Translate the section ({source}) and put it on this line, with the address {address}.",
        ),
        "da": (
            "Siden på {language} har {own} afsnit, den svenske {swedish}. ”{title}” ser ud til at mangle {after}. Læserne går glip af det.",
            "Oversæt afsnittet ({source}), og sæt det ind på denne linje med adressen {address}.",
        ),
    },
    "extra": {
        "sv": (
            "Avsnittet ”{title}” finns på {language} men inte på svenska. Bara de som läser på {language} får veta det.",
            "Skriv avsnittet också på svenska ({source}), eller ta bort det här.",
        ),
        "en": (
            "The section “{title}” is there in {language} but not in Swedish. Only those who read in {language} get to know it.",
            "Write the section in Swedish too ({source}), or remove it here.",
        ),
        "da": (
            "Afsnittet ”{title}” findes på {language}, men ikke på svensk. Kun de, der læser på {language}, får det at vide.",
            "Skriv også afsnittet på svensk ({source}), eller fjern det her.",
        ),
    },
    "order": {
        "sv": (
            "Avsnittet ”{title}” står inte på samma plats som på svenska. Den som läser ihop med någon på ett annat språk tappar bort sig.",
            "Flytta det så att det kommer {after}.",
        ),
        "en": (
            "The section “{title}” does not stand where it does in Swedish. Those who read together across languages lose each other.",
            "Move it so that it comes {after}.",
        ),
        "da": (
            "Afsnittet ”{title}” står ikke samme sted som på svensk. De, der læser sammen på tværs af sprog, taber hinanden.",
            "Flyt det, så det kommer {after}.",
        ),
    },
    "parts": {
        "sv": (
            "I avsnittet ”{title}” är antalet {what} {own}, i det svenska {swedish}. Något kan ha fallit bort för läsarna.",
            "Jämför med {source}.",
        ),
        "en": (
            "In the section “{title}” the number of {what} is {own}, in the Swedish one {swedish}. Something may be lost to readers.",
            "Compare with {source}.",
        ),
        "da": (
            "I afsnittet ”{title}” er antallet af {what} {own}, i det svenske {swedish}. Noget kan være gået tabt for læserne.",
            "Sammenlign med {source}.",
        ),
    },
}
EXAMPLE = (
    "gl-b1.sv.md: ## Varför { #why }   gl-b1.da.md: -",
    "gl-b1.sv.md: ## Varför { #why }   gl-b1.da.md: ## Hvorfor { #why }",
)

PARTS: Mapping[str, Mapping[str, str]] = {
    "lists": {"sv": "listor", "en": "lists", "da": "lister"},
    "tables": {"sv": "tabeller", "en": "tables", "da": "tabeller"},
    "boxes": {"sv": "rutor", "en": "boxes", "da": "bokse"},
    "images": {"sv": "bilder", "en": "pictures", "da": "billeder"},
}
AFTER = {"sv": "efter ”{title}”", "en": "after “{title}”", "da": "efter ”{title}”"}
FIRST = {"sv": "först på sidan", "en": "at the top of the page", "da": "øverst på siden"}
OPENING = {"sv": "inledningen", "en": "the opening", "da": "indledningen"}

Words = dict[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    for source, own in translations(content):
        pairs = paired(source, own)
        yield from _sections(source, own, pairs)
        yield from _parts(source, own, [Pair(_opening(source), _opening(own)), *pairs])


def _sections(source: Text, own: Text, pairs: list[Pair]) -> Iterator[Finding]:
    language = in_all(f"languages.{own.language}")
    sizes = {"own": str(len(headed(own))), "swedish": str(len(headed(source)))}
    for index, pair in enumerate(pairs):
        words: Words = {"language": language, "source": _spot(source, pair.source), **sizes}
        if pair.own is None and pair.source is not None:
            before = next((one.own for one in reversed(pairs[:index]) if one.own), None)
            address = f"{{ #{pair.source.id} }}" if pair.source.id else "-"
            words |= {"title": pair.source.title, "after": _after(before), "address": address}
            yield Finding(Place(own.path, _line(own, pairs[index:])), words, "missing")
        elif pair.own is not None and pair.source is None:
            yield Finding(Place(own.path, pair.own.line), {**words, "title": pair.own.title}, "extra")
        elif pair.own is not None and pair.source is not None and pair.moved:
            words |= {"title": pair.own.title, "after": _after(_before(source, own, pair.source))}
            yield Finding(Place(own.path, pair.own.line), words, "order")


def _parts(source: Text, own: Text, pairs: list[Pair]) -> Iterator[Finding]:
    """Lists, tables, boxes and pictures, section by section."""
    for pair in pairs:
        if pair.source is None or pair.own is None:
            continue
        for part, what in PARTS.items():
            here, there = pair.own.counts.get(part, 0), pair.source.counts.get(part, 0)
            if here != there:
                title = pair.own.title or OPENING
                words: Words = {"title": title, "what": what, "own": str(here), "swedish": str(there)}
                words["source"] = _spot(source, pair.source)
                yield Finding(Place(own.path, pair.own.line), words, "parts", severity="warning")


def _opening(text: Text) -> Section:
    """What stands before the first heading, if only as nothing at all."""
    first = next((section for section in text.sections if not section.level), None)
    return first or Section(id=None, level=0, title="", line=text.first_line, body="", counts={})


def _line(own: Text, rest: list[Pair]) -> int:
    """The line where a missing section should come: that of the next one, else the last of the file."""
    following = next((pair.own.line for pair in rest if pair.own), None)
    return following or own.first_line + own.body.rstrip("\n").count("\n")


def _before(source: Text, own: Text, section: Section) -> Section | None:
    """The section that should come just before one, as the translation calls it."""
    sections = headed(source)
    at = sections.index(section)
    before = sections[at - 1] if at else None
    return (own.section(before.id or "") or before) if before else None


def _after(section: Section | None) -> Mapping[str, str]:
    if section is None:
        return FIRST
    return {language: phrase.format(title=section.title) for language, phrase in AFTER.items()}


def _spot(text: Text, section: Section | None) -> str:
    return f"{text.path}:{section.line}" if section else text.path
