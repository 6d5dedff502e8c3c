"""An exercise touches people's own history and gives no other way to take part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from builder.findings import Finding, Place
from builder.kinds.curriculum import Unit
from builder.model import Content, Item, Text
from builder.words import in_all, say

CODE = "CUR014"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Den som inte vill berätta har ett annat sätt att delta",
    "en": "Those who would rather not tell have another way to take part",
    "da": "Den, der ikke vil fortælle, har en anden måde at deltage på",
}
WHY = {
    "sv": "Ingen ska behöva välja mellan att lämna ut sig och att stå utanför. Därför har varje sådan övning en väg till.",
    "en": "Nobody should have to choose between baring themselves and being left out. So every such exercise has a second way.",
    "da": "Ingen skal vælge mellem at udlevere sig selv og at stå udenfor. Derfor har hver sådan øvelse en vej til.",
}
WORDING = {
    "section": {
        "sv": (
            "{id} rör vid den egna historien men har inget avsnitt ”{title}”. Den som inte vill berätta står utan uppgift.",
            "Lägg till rubriken ”{heading}” efter övningen, och skriv vad man kan göra i stället.",
        ),
        "en": (
            "{id} touches own history but has no section “{title}”. Someone who does not want to tell has nothing to do.",
            "Add the heading “{heading}” after the exercise, and write what one can do instead.",
        ),
        "da": (
            "{id} rører ved ens egen historie, men har intet afsnit ”{title}”. Den, der ikke vil fortælle, står uden opgave.",
            "Tilføj overskriften ”{heading}” efter øvelsen, og skriv, hvad man kan gøre i stedet.",
        ),
    },
    "empty": {
        "sv": (
            "Avsnittet ”{title}” i {id} är tomt. Den som inte vill berätta står utan uppgift.",
            "Skriv vad man kan göra i stället.",
        ),
        "en": (
            "The section “{title}” of {id} is empty. Someone who does not want to tell has nothing to do.",
            "Write what one can do instead.",
        ),
        "da": (
            "Afsnittet ”{title}” i {id} er tomt. Den, der ikke vil fortælle, står uden opgave.",
            "Skriv, hvad man kan gøre i stedet.",
        ),
    },
    "touches": {
        "sv": (
            "Övningen i {id} ber om något eget (”{quote}”) men det finns inget annat sätt att delta. Den som inte vill berätta måste säga det inför alla.",
            "Lägg till rubriken ”{heading}” efter övningen och skriv vad man kan göra i stället; skriv ”alternative: true” vid passet.",
        ),
        "en": (
            "The exercise of {id} asks for something of one's own (“{quote}”), but there is no other way to take part. Someone who does not want to tell has to say so in front of everyone.",
            "Add the heading “{heading}” after the exercise and write what one can do instead; put “alternative: true” at the unit.",
        ),
        "da": (
            "Øvelsen i {id} beder om noget eget (”{quote}”), men der er ingen anden måde at deltage på. Den, der ikke vil fortælle, må sige det foran alle.",
            "Tilføj overskriften ”{heading}” efter øvelsen, og skriv, hvad man kan gøre i stedet; skriv ”alternative: true” ved lektionen.",
        ),
    },
    "undecided": {
        "sv": (
            "Ingen har avgjort om övningen i {id} rör vid den egna historien. Deltagarna vet inte om de kan få en annan uppgift.",
            "Skriv ”alternative: true” om den gör det (då ska texten ha avsnittet ”{title}”), annars ”alternative: false”.",
        ),
        "en": (
            "Nobody has decided whether the exercise of {id} touches own history. Trainees do not know whether they can have another task.",
            "Write “alternative: true” if it does (the text then has the section “{title}”), else “alternative: false”.",
        ),
        "da": (
            "Ingen har taget stilling til, om øvelsen i {id} rører ved ens egen historie. Kursisterne ved ikke, om de kan få en anden opgave.",
            "Skriv ”alternative: true”, hvis den gør det (så skal teksten have afsnittet ”{title}”), ellers ”alternative: false”.",
        ),
    },
}
EXAMPLE = (
    "## Exercise { #exercise }\nThink of a time when you were afraid.",
    "## Exercise { #exercise }\nThink of a time when you were afraid.\n\n"
    "## If you would rather not tell { #alternative }\nWrite for Robin, an invented participant.",
)

OWN = {
    "sv": re.compile(
        r"\b(?:tänk|berätta|minns|skriv|rita|dela|beskriv|prata|välj|säg)\b[^.!?\n]{0,60}?"
        r"\b(?:om (?:dig|er) själva?|en gång (?:då|när)|(?:din|er) (?:egen )?(?:historia|berättelse|återhämtning|sjukdom)"
        r"|din egen erfarenhet|dina (?:egna )?erfarenheter|ditt (?:eget )?liv)\b",
        re.I,
    ),
    "en": re.compile(
        r"\b(?:think|tell|remember|write|draw|share|describe|talk|choose|say)\b[^.!?\n]{0,60}?"
        r"\b(?:about yourse(?:lf|lves)|a time (?:when|you)|your (?:own )?(?:story|life|recovery|illness|experiences?))\b",
        re.I,
    ),
    "da": re.compile(
        r"\b(?:tænk|fortæl|husk|skriv|tegn|del|beskriv|tal|vælg|sig)\b[^.!?\n]{0,60}?"
        r"\b(?:om (?:dig|jer) selv|en gang,? (?:hvor|da)|(?:din|jeres) (?:egen )?(?:historie|fortælling|recovery|sygdom)"
        r"|din egen erfaring|dine (?:egne )?erfaringer|dit (?:eget )?liv)\b",
        re.I,
    ),
}
NOT_RE = re.compile(
    r"\b(?:inte|ingen|inget|aldrig|utan|ikke|intet|uden|not|never|nobody|nothing|without)\b|n['’]t\b", re.I
)
SENTENCE_RE = re.compile(r"[^.!?\n]+")


def check(content: Content) -> Iterator[Finding]:
    for item in content.of_kind("unit"):
        if isinstance(item.record, Unit) and content.current(item):
            texts = content.stems.get(item.stem or "", {})
            if item.record.alternative:
                yield from _promised(content, item, texts)
            else:
                ordered = [texts[code] for code in content.codes if code in texts]
                yield from _touched(item, ordered)
            if item.record.alternative is None and content.lacks(item, "alternative"):
                yield Finding(content.place(item), {"id": item.id, "title": in_all("heading.alternative")}, "undecided")


def _promised(content: Content, item: Item, texts: Mapping[str, Text]) -> Iterator[Finding]:
    """The record says there is another way: every text that can be compared must tell it."""
    for text in texts.values():
        section = text.section("alternative")
        if section and not text.under("alternative"):
            yield Finding(
                Place(text.path, section.line), {"id": item.id, "title": in_all("heading.alternative")}, "empty"
            )
        elif not section and text.language == content.source:
            yield _lacking(item, text, Place(text.path, text.first_line), "section")


def _touched(item: Item, texts: Iterable[Text]) -> Iterator[Finding]:
    """The text itself asks for something of one's own; told once, in the first language where it shows."""
    for text in texts:
        exercise = text.section("exercise")
        quote = _asks(text)
        if exercise and quote and not text.under("alternative"):
            yield _lacking(item, text, Place(text.path, exercise.line), "touches", quote)
            return


def _asks(text: Text) -> str | None:
    """The words of an exercise that ask for someone's own history; a sentence with a "not" in it does not ask."""
    own = OWN.get(text.language)
    if own is None:
        return None
    asking = (own.search(sentence) for sentence in SENTENCE_RE.findall(text.under("exercise")))
    return next((match[0] for match in asking if match and not NOT_RE.search(match.string)), None)


def _lacking(item: Item, text: Text, place: Place, variant: str, quote: str = "") -> Finding:
    heading = f"## {say(text.language, 'heading.alternative')} {{ #alternative }}"
    words: dict[str, str | Mapping[str, str]] = {
        "id": item.id,
        "title": in_all("heading.alternative"),
        "heading": heading,
        "quote": quote,
    }
    return Finding(place, words, variant, replacement=heading)
