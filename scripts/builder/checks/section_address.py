"""A section has no address of its own, another one than in Swedish, or one that is used twice on the page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from builder.checks._sections import headed, paired
from builder.findings import Finding, Place
from builder.model import Content, Section, Text
from builder.words import in_all

CODE = "TRN005"
SEVERITY = "error"
FIX = "auto"

TITLE = {
    "sv": "Avsnitten har samma adresser på alla språk",
    "en": "Sections have the same addresses in every language",
    "da": "Afsnittene har de samme adresser på alle sprog",
}
WHY = {
    "sv": "Adressen ({ #practice }) gör att länkar till avsnittet håller när rubriken ändras, och att de fungerar på alla språk.",
    "en": "The address ({ #practice }) keeps links to the section working when the heading changes, and in every language.",
    "da": "Adressen ({ #practice }) gør, at links til afsnittet holder, når overskriften ændres, og at de virker på alle sprog.",
}
WORDING = {
    "none": {
        "sv": (
            "Rubriken ”{title}” har ingen fast adress. Länkar till avsnittet går sönder när rubriken ändras, och fungerar inte på andra språk.",
            "Skriv rubriken så här: {heading}",
        ),
        "en": (
            "The heading “{title}” has no fixed address. Links to the section break when the heading changes, and do not work in other languages.",
            "Write the heading like this: {heading}",
        ),
        "da": (
            "Overskriften ”{title}” har ingen fast adresse. Links til afsnittet går i stykker, når overskriften ændres, og virker ikke på andre sprog.",
            "Skriv overskriften sådan: {heading}",
        ),
    },
    "differs": {
        "sv": (
            "Avsnittet ”{title}” har en egen adress på {language} ({own}); på svenska är den {shared}. Länkar från andra sidor missar avsnittet.",
            "Behåll den gemensamma adressen: {heading}",
        ),
        "en": (
            "The section “{title}” has its own address in {language} ({own}); in Swedish it is {shared}. Links from other pages miss the section.",
            "Keep the shared address: {heading}",
        ),
        "da": (
            "Afsnittet ”{title}” har sin egen adresse på {language} ({own}); på svensk er den {shared}. Links fra andre sider rammer ved siden af.",
            "Behold den fælles adresse: {heading}",
        ),
    },
    "twice": {
        "sv": (
            "Adressen {own} används två gånger på sidan, första gången på rad {first}. Länkar leder bara till det första avsnittet.",
            "Ge avsnittet ”{title}” en egen adress, samma på alla språk.",
        ),
        "en": (
            "The address {own} is used twice on the page, the first time on line {first}. Links lead only to the first section.",
            "Give the section “{title}” an address of its own, the same in every language.",
        ),
        "da": (
            "Adressen {own} bruges to gange på siden, første gang på linje {first}. Links fører kun til det første afsnit.",
            "Giv afsnittet ”{title}” sin egen adresse, den samme på alle sprog.",
        ),
    },
}
EXAMPLE = ("## I praksis { #i-praksis }", "## I praksis { #practice }")

LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})
LONGEST = 4
"""So many words of a heading make an address."""

Words = dict[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    for texts in content.stems.values():
        source = texts.get(content.source)
        shared = _shared(source, texts, content.codes) if source else {}
        for text in texts.values():
            pairs = paired(source, text) if source and text is not source else []
            partner = {one.own.line: one.source for one in pairs if one.own and one.source}
            yield from _page(text, partner, shared)


def _page(text: Text, partner: Mapping[int, Section], shared: Mapping[int, str]) -> Iterator[Finding]:
    """The faults of one page; `partner` gives the Swedish section for a heading's line."""
    seen: dict[str, int] = {}
    for section in headed(text):
        theirs = partner.get(section.line)
        if section.id is None:
            name = (theirs and theirs.id) or shared.get((theirs or section).line) or _slug(section.title)
            yield _finding(text, section, name, {}, "none")
        elif theirs is not None and theirs.id not in (None, section.id):
            words: Words = {"language": in_all(f"languages.{text.language}"), "shared": f"#{theirs.id}"}
            yield _finding(text, section, theirs.id, words, "differs")
        elif section.id in seen:
            yield _finding(text, section, None, {"first": str(seen[section.id])}, "twice")
        seen.setdefault(section.id or "", section.line)


def _finding(text: Text, section: Section, name: str | None, words: Words, variant: str) -> Finding:
    raw = text.body.split("\n")[section.line - text.first_line]
    heading = _heading(raw, section.id, name) if name else None
    told = {"title": section.title, "own": f"#{section.id}", "heading": heading or "", **words}
    return Finding(Place(text.path, section.line), told, variant, heading, raw if heading else None)


def _heading(raw: str, old: str | None, new: str) -> str:
    """The heading's line with another address; its other marks stay."""
    if old is not None:
        before, _, after = raw.rpartition(f"#{old}")
        return f"{before}#{new}{after}"
    if marks := re.search(r"\{:?\s*([^{}]*?)\s*\}\s*$", raw):
        return f"{raw[: marks.start()]}{{ #{new} {marks[1]} }}"
    return f"{re.sub(r'[ #]+$', '', raw)} {{ #{new} }}"


def _shared(source: Text, texts: Mapping[str, Text], codes: tuple[str, ...]) -> dict[int, str]:
    """For Swedish headings without address: the one a translation has already, else one from its English title."""
    bare = [section for section in headed(source) if section.id is None]
    found: dict[int, str] = {}
    for code in codes[1:] if bare else ():
        for pair in paired(source, texts[code]) if code in texts else []:
            if pair.source in bare and pair.own and pair.source and pair.own.id:
                found.setdefault(pair.source.line, pair.own.id)
    for pair in paired(source, texts["en"]) if bare and "en" in texts else []:
        if pair.source and pair.own:
            found.setdefault(pair.source.line, _slug(pair.own.title))
    return {section.line: found.get(section.line) or _slug(section.title) for section in bare}


def _slug(title: str) -> str:
    """A heading as an address: a-z, 0-9 and hyphens."""
    plain = unicodedata.normalize("NFKD", title.lower().translate(LETTERS)).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain)[:LONGEST]) or "section"
