"""The words of a link do not say where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from builder.checks._brackets import Bracket, brackets
from builder.findings import Finding
from builder.model import Content
from builder.words import in_all

CODE = "REF006"
SEVERITY = "warning"
FIX = "offer"

TITLE = {
    "sv": "Länkens ord säger vart den leder",
    "en": "The words of a link say where it leads",
    "da": "Linkets ord siger, hvor det fører hen",
}
WHY = {
    "sv": "Den som använder skärmläsare hoppar från länk till länk och hör bara orden i dem. Fem ”läs mer” säger ingenting.",
    "en": "People with screen readers jump from link to link and hear only their words. Five times “read more” says nothing.",
    "da": "Den, der bruger skærmlæser, springer fra link til link og hører kun ordene i dem. Fem gange ”læs mere” siger intet.",
}
WORDING = {
    "empty-words": {
        "sv": (
            "Länktexten ”{words}” säger inget till den som lyssnar på sidan och hoppar mellan länkarna.",
            "{guess}Skriv vad som finns bakom länken, till exempel ”blankett för anmälan”.",
        ),
        "en": (
            "The link text “{words}” tells nothing to those who listen to the page and jump between its links.",
            "{guess}Write what is behind the link, for example “reporting form”.",
        ),
        "da": (
            "Linkteksten ”{words}” siger intet til den, der lytter til siden og springer mellem linkene.",
            "{guess}Skriv, hvad der er bag linket, for eksempel ”blanket til anmeldelse”.",
        ),
    },
    "address": {
        "sv": (
            "Länken visar adressen {words} i stället för ord. Den som lyssnar på sidan får höra den tecken för tecken.",
            "{guess}Skriv vad som finns bakom länken, och lägg adressen inom parentes: [ord](adress).",
        ),
        "en": (
            "The link shows the address {words} instead of words. Those who listen to the page hear it sign by sign.",
            "{guess}Write what is behind the link, and put the address in brackets: [words](address).",
        ),
        "da": (
            "Linket viser adressen {words} i stedet for ord. Den, der lytter til siden, hører den tegn for tegn.",
            "{guess}Skriv, hvad der er bag linket, og sæt adressen i parentes: [ord](adresse).",
        ),
    },
    "none": {
        "sv": (
            "Länken till {named} har inga ord. Den som lyssnar på sidan hör bara att där är en länk.",
            "{guess}Skriv vad som finns bakom länken mellan [ och ].",
        ),
        "en": (
            "The link to {named} has no words. Those who listen to the page only hear that there is a link.",
            "{guess}Write what is behind the link between [ and ].",
        ),
        "da": (
            "Linket til {named} har ingen ord. Den, der lytter til siden, hører kun, at der er et link.",
            "{guess}Skriv, hvad der er bag linket, mellem [ og ].",
        ),
    },
}
EXAMPLE = ("Läs mer [här](../rules/index.sv.md).", "Läs mer i [regelverket](../rules/index.sv.md).")

SAYS_NOTHING = frozenset(
    {
        *(
            "här",
            "hit",
            "där",
            "mer",
            "läs mer",
            "läs mer här",
            "läs vidare",
            "läs",
            "klicka här",
            "klicka",
            "tryck här",
        ),
        *("se här", "mer information", "mer info", "länk", "länken", "länk här", "den här länken", "denna länk"),
        *("den här sidan", "denna sida", "sidan", "öppna", "ladda ner", "ladda ner här", "nästa", "mer här"),
        *("here", "read more", "read more here", "read on", "read", "click here", "click", "press here", "see here"),
        *(
            "more",
            "more information",
            "more info",
            "more here",
            "link",
            "the link",
            "this link",
            "link here",
            "this page",
        ),
        *("the page", "open", "download", "download here", "learn more", "find out more", "go", "next", "there"),
        *("her", "læs mere", "læs mere her", "læs videre", "læs", "klik her", "klik", "tryk her", "se her", "mere"),
        *("mere information", "mere info", "mere her", "linket", "link her", "dette link", "denne side", "siden"),
        *("åbn", "hent", "hent her", "næste", "dér", "der"),
    }
)
"""In every language of the site: a slip into another one is no better."""
ADDRESS_RE = re.compile(
    r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:se|dk|org|com|eu|net|nu|int|gov|uk)(?:/\S*)?", re.I
)
MARK_RE = re.compile(r"[*_`]+|[\s.:,;!?…→»>]+$|^[\s→»>]+")


def check(content: Content) -> Iterator[Finding]:
    for bracket in brackets(content, lambda link: link.kind != "bare" and _fault(link.words) is not None):
        if bracket.words is not None and (variant := _fault(bracket.words)):
            yield _finding(bracket, bracket.words, variant)


def _fault(written: str) -> str | None:
    words = " ".join(MARK_RE.sub("", written).split())
    if not words:
        return "none"
    if ADDRESS_RE.fullmatch(words):
        return "address"
    return "empty-words" if words.lower() in SAYS_NOTHING else None


def _finding(bracket: Bracket, written: str, variant: str) -> Finding:
    """Where it leads to something with a name, that name is the guess."""
    words: dict[str, str | Mapping[str, str]] = {"words": written, "named": bracket.named, "guess": ""}
    if not bracket.title:
        return Finding(bracket.place, words, variant)
    words["guess"] = {code: f"{said} " for code, said in in_all("guess", word=bracket.title).items()}
    new = f"[{bracket.title}]{bracket.written.removeprefix(f'[{written}]')}"
    return Finding(bracket.place, words, variant, new, bracket.written)
