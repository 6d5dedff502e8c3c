"""Something current refers to what has been withdrawn, without saying that it no longer applies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from builder.checks._brackets import Bracket, brackets
from builder.findings import Finding
from builder.model import Content, Item, Reference

CODE = "REF005"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Det som har utgått nämns bara som tidigare",
    "en": "What was withdrawn is only named as previous",
    "da": "Det, der er udgået, nævnes kun som tidligere",
}
WHY = {
    "sv": "Den som skickas till en regel som har utgått lär sig den, och arbetar efter något som inte längre gäller.",
    "en": "Someone sent to a rule that was withdrawn learns it, and works by something that no longer holds.",
    "da": "Den, der sendes til en regel, som er udgået, lærer den og arbejder efter noget, der ikke længere gælder.",
}
WORDING = {
    "replaced": {
        "sv": (
            "Texten hänvisar till {id} ”{title}”, som har ersatts av {new} ”{successor}”. Läsarna följer det som inte längre gäller.",
            "Hänvisa till {new}, eller skriv ”tidigare” före.",
        ),
        "en": (
            "The text refers to {id} “{title}”, which was replaced by {new} “{successor}”. Readers follow what no longer holds.",
            "Refer to {new}, or write “previously” before it.",
        ),
        "da": (
            "Teksten henviser til {id} ”{title}”, som er afløst af {new} ”{successor}”. Læserne følger det, der ikke længere gælder.",
            "Henvis til {new}, eller skriv ”tidligere” foran.",
        ),
    },
    "withdrawn": {
        "sv": (
            "Texten hänvisar till {id} ”{title}”, som har utgått. Läsarna följer det som inte längre gäller.",
            "Ta bort hänvisningen, eller skriv ”tidigare” före.",
        ),
        "en": (
            "The text refers to {id} “{title}”, which was withdrawn. Readers follow what no longer holds.",
            "Take the reference away, or write “previously” before it.",
        ),
        "da": (
            "Teksten henviser til {id} ”{title}”, som er udgået. Læserne følger det, der ikke længere gælder.",
            "Fjern henvisningen, eller skriv ”tidligere” foran.",
        ),
    },
    "field-replaced": {
        "sv": (
            "Fältet ”{field}” i {origin} nämner {id} ”{title}”, som har ersatts av {new} ”{successor}”. Läsarna skickas till det som inte längre gäller.",
            "Skriv {written} i stället.",
        ),
        "en": (
            "The field “{field}” of {origin} names {id} “{title}”, which was replaced by {new} “{successor}”. Readers are sent to what no longer holds.",
            "Write {written} instead.",
        ),
        "da": (
            "Feltet ”{field}” i {origin} nævner {id} ”{title}”, som er afløst af {new} ”{successor}”. Læserne sendes til det, der ikke længere gælder.",
            "Skriv {written} i stedet.",
        ),
    },
    "field-withdrawn": {
        "sv": (
            "Fältet ”{field}” i {origin} nämner {id} ”{title}”, som har utgått. Läsarna skickas till det som inte längre gäller.",
            "Ta bort {id} ur fältet.",
        ),
        "en": (
            "The field “{field}” of {origin} names {id} “{title}”, which was withdrawn. Readers are sent to what no longer holds.",
            "Take {id} out of the field.",
        ),
        "da": (
            "Feltet ”{field}” i {origin} nævner {id} ”{title}”, som er udgået. Læserne sendes til det, der ikke længere gælder.",
            "Tag {id} ud af feltet.",
        ),
    },
}
EXAMPLE = ("Se [rule-ps-03].", "Se [rule-ps-01] (tidigare [rule-ps-03]).")

SAYS_SO_RE = re.compile(
    r"\b(?:tidigare|förut|förr|dåvarande|före detta|utgått|utgick|upphävd\w*|ersätter|ersatte|ersatts?"
    r"|previous(?:ly)?|former(?:ly)?|earlier|once|withdrawn|replace[ds]?|retired"
    r"|tidligere|førhen|dengang|hidtil|udgået|udgik|ophævet|erstatter|erstattede|afløser|afløste)\b",
    re.I,
)
REACH_RE = re.compile(r"[^.!?;\n]*\Z")
NOTES = ("change",)
"""Kinds that tell of what was, and so may name it."""
HISTORY = ("changes", "history")
"""Types of page that do."""
ELSEWHERE = ("prerequisites",)
"""Fields another rule speaks of."""

Words = dict[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    gone = {item.id for item in content.items.values() if content.retired(item)}
    if not gone:
        return
    for bracket in brackets(content, lambda link: link.kind == "link" or link.target in gone):
        target = bracket.target
        if target and content.retired(target) and _speaks_of_now(content, bracket) and not _says_so(bracket):
            yield _in_words(content, bracket, target)
    for reference in content.references:
        yield from _in_field(content, reference)


def _speaks_of_now(content: Content, bracket: Bracket) -> bool:
    home = bracket.home
    if home is None:
        return True
    return content.current(home) and home.kind not in NOTES and getattr(home.record, "type", "") not in HISTORY


def _says_so(bracket: Bracket) -> bool:
    """Whether the sentence says, up to the reference or in its own words, that this is how it was."""
    said = REACH_RE.search(bracket.before)
    return bool(SAYS_SO_RE.search(f"{said[0] if said else ''}{bracket.words or ''}"))


def _in_words(content: Content, bracket: Bracket, target: Item) -> Finding:
    words, successor = _words(content, target)
    if successor is None:
        return Finding(bracket.place, words, "withdrawn")
    new = f"[{successor.id}]" if bracket.words is None else f"[{bracket.words}][{successor.id}]"
    return Finding(bracket.place, words, "replaced", new, bracket.written)


def _in_field(content: Content, reference: Reference) -> Iterator[Finding]:
    origin, target = content.items[reference.origin], content.items.get(reference.target)
    if target is None or not content.retired(target) or reference.field in ELSEWHERE:
        return
    if content.current(origin) and origin.kind not in NOTES:
        words, successor = _words(content, target)
        words |= {"field": reference.field, "origin": origin.id}
        if successor is None:
            yield Finding(reference.place, words, "field-withdrawn")
        else:
            scope = reference.target.removesuffix(reference.named)
            new = successor.id.removeprefix(scope) if reference.refers.local else successor.id
            yield Finding(reference.place, words | {"written": new}, "field-replaced", new, reference.named)


def _words(content: Content, target: Item) -> tuple[Words, Item | None]:
    """What a finding says of a withdrawn item, and the item that took its place."""
    successor = content.items.get(target.record.successor or "")
    if successor is not None and content.retired(successor):
        successor = None
    words: Words = {"id": target.id, "title": {code: content.title(target, code) for code in content.codes}}
    if successor is not None:
        titles = {code: content.title(successor, code) for code in content.codes}
        words |= {"new": successor.id, "successor": titles}
    return words, successor
