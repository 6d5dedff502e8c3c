"""A note that lets a finding be has no reason, no end date, its date has passed, or its rule has no exceptions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from builder.checks._firm import FIRM
from builder.findings import Finding
from builder.model import Allowance, Content

CODE = "TXT006"
SEVERITY = "error"

TITLE = {
    "sv": "Undantag har skäl och slutdatum",
    "en": "Exceptions have a reason and an end date",
    "da": "Undtagelser har begrundelse og slutdato",
}
WHY = {
    "sv": "Ett undantag utan slut blir en regel som ingen har bestämt, och felet når läsarna för alltid.",
    "en": "An exception without an end becomes a rule nobody decided, and the fault reaches readers for ever.",
    "da": "En undtagelse uden ende bliver en regel, som ingen har besluttet, og fejlen når læserne for altid.",
}
WORDING = {
    "no-reason": {
        "sv": (
            "Undantaget från {code} säger inte varför. Ingen som kommer efter kan pröva det.",
            "Skriv skälet efter kolon: ok {code} until 2027-03-01: skäl.",
        ),
        "en": (
            "The exception from {code} does not say why. Nobody who comes later can judge it.",
            "Write the reason after a colon: ok {code} until 2027-03-01: reason.",
        ),
        "da": (
            "Undtagelsen fra {code} siger ikke hvorfor. Ingen, der kommer senere, kan vurdere den.",
            "Skriv begrundelsen efter kolon: ok {code} until 2027-03-01: begrundelse.",
        ),
    },
    "no-date": {
        "sv": (
            "Undantaget från {code} har inget slutdatum som går att läsa. Felet skulle stå kvar hos läsarna för alltid.",
            "Skriv ett datum: ok {code} until 2027-03-01: skäl.",
        ),
        "en": (
            "The exception from {code} has no end date that can be read. The fault would stay with readers for ever.",
            "Write a date: ok {code} until 2027-03-01: reason.",
        ),
        "da": (
            "Undtagelsen fra {code} har ingen slutdato, der kan læses. Fejlen ville blive hos læserne for altid.",
            "Skriv en dato: ok {code} until 2027-03-01: begrundelse.",
        ),
    },
    "expired": {
        "sv": (
            "Undantaget från {code} gick ut {until}. Det gäller inte längre, och felet visas igen.",
            "Rätta felet, eller skriv ett nytt datum med skäl.",
        ),
        "en": (
            "The exception from {code} ended on {until}. It no longer holds, and the finding shows again.",
            "Mend the fault, or write a new date with a reason.",
        ),
        "da": (
            "Undtagelsen fra {code} udløb {until}. Den gælder ikke længere, og fejlen vises igen.",
            "Ret fejlen, eller skriv en ny dato med begrundelse.",
        ),
    },
    "firm": {
        "sv": (
            "{code} har inga undantag, för den håller kod borta från sidorna. Felet når annars läsarna.",
            "Ta bort raden, och rätta felet.",
        ),
        "en": (
            "{code} has no exceptions, because it keeps code off the pages. The fault would reach readers.",
            "Remove the line, and mend the fault.",
        ),
        "da": (
            "{code} har ingen undtagelser, fordi den holder kode væk fra siderne. Fejlen ville nå læserne.",
            "Fjern linjen, og ret fejlen.",
        ),
    },
}
EXAMPLE = ("<!-- ok TRN006 -->", "<!-- ok TRN006 until 2027-03-01: quotation from the act -->")


def check(content: Content) -> Iterator[Finding]:
    for note in content.allowances:
        if variant := _fault(note, content.today):
            yield Finding(note.place, {"code": note.code, "until": note.until}, variant)


def _fault(note: Allowance, today: date) -> str | None:
    if note.code in FIRM:
        return "firm"
    try:
        until = date.fromisoformat(note.until)
    except ValueError:
        return "no-date"
    if until < today:
        return "expired"
    return None if note.reason else "no-reason"
