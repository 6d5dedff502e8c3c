"""Somebody's mail address, phone number or personal number stands in the content."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.checks._numbers import found
from builder.checks._said import said_in_records
from builder.findings import Finding, Place
from builder.kinds.docs import CrisisService
from builder.model import Content, Text

CODE = "SAF001"
SEVERITY = "error"

TITLE = {
    "sv": "Inga personuppgifter i innehållet",
    "en": "No personal data in the content",
    "da": "Ingen personoplysninger i indholdet",
}
WHY = {
    "sv": "Det som en gång har publicerats kan kopieras av vem som helst och går inte att ta tillbaka.",
    "en": "What has once been published can be copied by anyone and cannot be taken back.",
    "da": "Det, der én gang er offentliggjort, kan kopieres af hvem som helst og kan ikke tages tilbage.",
}
CLEAN = {
    "sv": "Är texten redan sparad i det gemensamma arkivet, säg till redaktionen: äldre versioner måste rensas också.",
    "en": "If the text is already saved in the shared archive, tell the editors: older versions must be cleaned too.",
    "da": "Er teksten allerede gemt i det fælles arkiv, så sig det til redaktionen: ældre versioner skal også renses.",
}
WORDING = {
    "mail": {
        "sv": (
            "Här står vad som ser ut som en persons e-postadress ({value}). Vem som helst kan läsa och kopiera den.",
            f"Skriv en funktionsadress i stället, till exempel info@. {CLEAN['sv']}",
        ),
        "en": (
            "This looks like a person's e-mail address ({value}). Anyone can read and copy it.",
            f"Write a role address instead, for example info@. {CLEAN['en']}",
        ),
        "da": (
            "Her står, hvad der ligner en persons e-mailadresse ({value}). Hvem som helst kan læse og kopiere den.",
            f"Skriv en funktionsadresse i stedet, for eksempel info@. {CLEAN['da']}",
        ),
    },
    "phone": {
        "sv": (
            "Här står vad som ser ut som ett telefonnummer ({value}). Vem som helst kan läsa och kopiera det.",
            f"Skriv en funktionsadress i stället; ett krisnummer hör hemma i docs/crisis.yml. {CLEAN['sv']}",
        ),
        "en": (
            "This looks like a phone number ({value}). Anyone can read and copy it.",
            f"Write a role address instead; a crisis number belongs in docs/crisis.yml. {CLEAN['en']}",
        ),
        "da": (
            "Her står, hvad der ligner et telefonnummer ({value}). Hvem som helst kan læse og kopiere det.",
            f"Skriv en funktionsadresse i stedet; et krisenummer hører hjemme i docs/crisis.yml. {CLEAN['da']}",
        ),
    },
    "service": {
        "sv": (
            "Hjälpnumret {value} finns inte i docs/crisis.yml, så ingen kontrollerar det. En läsare i kris kan komma fel.",
            "Lägg in tjänsten i docs/crisis.yml, eller länka till krissidan i stället.",
        ),
        "en": (
            "The help number {value} is not in docs/crisis.yml, so nobody checks it. A reader in crisis may reach the wrong place.",
            "Add the service to docs/crisis.yml, or link to the crisis page instead.",
        ),
        "da": (
            "Hjælpenummeret {value} står ikke i docs/crisis.yml, så ingen kontrollerer det. En læser i krise kan havne forkert.",
            "Tilføj tjenesten i docs/crisis.yml, eller link til krisesiden i stedet.",
        ),
    },
    "personal-number": {
        "sv": (
            "Här står vad som ser ut som ett personnummer ({value}). Det pekar ut en människa för alla som läser.",
            f"Ta bort det. {CLEAN['sv']}",
        ),
        "en": (
            "This looks like a Swedish personal number ({value}). It points out a person to everyone who reads.",
            f"Remove it. {CLEAN['en']}",
        ),
        "da": (
            "Her står, hvad der ligner et svensk personnummer ({value}). Det udpeger et menneske for alle, der læser.",
            f"Fjern det. {CLEAN['da']}",
        ),
    },
    "coordination-number": {
        "sv": (
            "Här står vad som ser ut som ett samordningsnummer ({value}). Det pekar ut en människa för alla som läser.",
            f"Ta bort det. {CLEAN['sv']}",
        ),
        "en": (
            "This looks like a Swedish coordination number ({value}). It points out a person to everyone who reads.",
            f"Remove it. {CLEAN['en']}",
        ),
        "da": (
            "Her står, hvad der ligner et svensk samordningsnummer ({value}). Det udpeger et menneske for alle, der læser.",
            f"Fjern det. {CLEAN['da']}",
        ),
    },
    "cpr": {
        "sv": (
            "Här står vad som ser ut som ett danskt personnummer, CPR ({value}). Det pekar ut en människa för alla som läser.",
            f"Ta bort det. {CLEAN['sv']}",
        ),
        "en": (
            "This looks like a Danish personal number, CPR ({value}). It points out a person to everyone who reads.",
            f"Remove it. {CLEAN['en']}",
        ),
        "da": (
            "Her står, hvad der ligner et CPR-nummer ({value}). Det udpeger et menneske for alle, der læser.",
            f"Fjern det. {CLEAN['da']}",
        ),
    },
}
EXAMPLE = ("Skriv till namn.efternamn@firma.example", "Skriv till info@firma.example")

SILENT = frozenset({"DOI", "ISBN", "URL", "url", "id", "page", "volume", "issue", "issued", "date"})
"""Fields whose numbers are no person's."""


def check(content: Content) -> Iterator[Finding]:
    allowed = _allowed(content)
    for text in content.texts.values():
        for place, words in _pieces(text):
            yield from _findings(words, place, allowed)
    for said in said_in_records(content):
        if said.field not in SILENT:
            place = said.place(content)
            yield from (
                _finding(kind, value, place) for kind, _, value in found(said.words) if _plain(value) not in allowed
            )


def _pieces(text: Text) -> Iterator[tuple[Place, str]]:
    """The information box and the body, each with the place where it begins."""
    for name, words in (("title", text.title), ("description", text.description)):
        yield Place(text.path, text.box.get(name, (1, 1))[0]), words
    yield Place(text.path, text.first_line), text.body


def _findings(words: str, place: Place, allowed: frozenset[str]) -> Iterator[Finding]:
    for kind, at, value in found(words):
        if _plain(value) not in allowed:
            row = words.count("\n", 0, at)
            yield _finding(kind, value, Place(place.path, place.line + row))


def _finding(kind: str, value: str, place: Place) -> Finding:
    """The finding never repeats what it found: only its beginning is shown."""
    return Finding(place, {"value": f"{value[:3]}***"}, kind)


def _allowed(content: Content) -> frozenset[str]:
    """The numbers of the crisis services."""
    records = (item.record for item in content.of_kind("crisis-service"))
    numbers = (record.number for record in records if isinstance(record, CrisisService) and record.number)
    return frozenset(_plain(one) for number in numbers for one in re.findall(r"\+?\d[\d \-()]*", number))


def _plain(value: str) -> str:
    """A number's digits, without the country and the first zero; other words as they are."""
    if "@" in value:
        return value
    digits = re.sub(r"\D", "", value.replace("(0)", ""))
    if value.startswith(("+", "00")):
        digits = re.sub(r"^(?:00)?4[56]", "", digits)
    return digits.lstrip("0")
