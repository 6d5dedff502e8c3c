"""The information box at the top of a text cannot be read, lacks its title or description, or holds more than plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from builder.findings import Fault, Finding, Place
from builder.model import Content, Text
from builder.nearest import nearest
from builder.words import in_all

CODE = "SAF003"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Informationsrutan högst upp går att läsa och är ren text",
    "en": "The information box at the top can be read and is plain text",
    "da": "Informationsboksen øverst kan læses og er ren tekst",
}
WHY = {
    "sv": "Rutan ger sidan dess namn i menyer, flikar och sökträffar. Är den trasig får läsaren en sida utan namn, eller koden mitt i texten.",
    "en": "The box gives the page its name in menus, tabs and search results. If it is broken, readers get a page without a name, or the code in the middle of the text.",
    "da": "Boksen giver siden dens navn i menuer, faner og søgeresultater. Er den i stykker, får læseren en side uden navn eller koden midt i teksten.",
}
WORDING = {
    "no-front-matter": {
        "sv": (
            "Sidan saknar informationsrutan högst upp. Den får inget namn i menyer och sökträffar.",
            "Börja filen med en rad ---, sedan ”title: ...” och ”description: ...”, och avsluta med en rad ---.",
        ),
        "en": (
            "The page lacks the information box at the top. It gets no name in menus and search results.",
            "Begin the file with a line ---, then “title: ...” and “description: ...”, and end with a line ---.",
        ),
        "da": (
            "Siden mangler informationsboksen øverst. Den får intet navn i menuer og søgeresultater.",
            "Begynd filen med en linje ---, så ”title: ...” og ”description: ...”, og slut med en linje ---.",
        ),
    },
    "open-front-matter": {
        "sv": (
            "Informationsrutan högst upp tar aldrig slut. Läsaren får hela rutan som text, och sidan inget namn.",
            "Sätt en rad --- efter rutans sista rad.",
        ),
        "en": (
            "The information box at the top never ends. Readers get the whole box as text, and the page no name.",
            "Put a line --- after the last line of the box.",
        ),
        "da": (
            "Informationsboksen øverst slutter aldrig. Læseren får hele boksen som tekst, og siden intet navn.",
            "Sæt en linje --- efter boksens sidste linje.",
        ),
    },
    "front-unreadable": {
        "sv": ("Informationsrutan högst upp går inte att läsa: {problem}. Sidan får inget namn.", "{remedy}"),
        "en": ("The information box at the top cannot be read: {problem}. The page gets no name.", "{remedy}"),
        "da": ("Informationsboksen øverst kan ikke læses: {problem}. Siden får intet navn.", "{remedy}"),
    },
    "front-alias": {
        "sv": (
            "Raden i informationsrutan använder en genväg (&, * eller !). Texten kommer inte med på sidan.",
            "Sätt texten inom citattecken.",
        ),
        "en": (
            "The line in the information box uses a shortcut (&, * or !). The text does not reach the page.",
            "Put the text in quotation marks.",
        ),
        "da": (
            "Linjen i informationsboksen bruger en genvej (&, * eller !). Teksten kommer ikke med på siden.",
            "Sæt teksten i anførselstegn.",
        ),
    },
    "front-duplicate-field": {
        "sv": (
            "”{field}” står två gånger i informationsrutan, första gången på rad {first}. Läsaren ser bara den första.",
            "Ta bort den ena raden.",
        ),
        "en": (
            "“{field}” stands twice in the information box, the first time on line {first}. Readers see only the first.",
            "Remove one of the lines.",
        ),
        "da": (
            "”{field}” står to gange i informationsboksen, første gang på linje {first}. Læseren ser kun den første.",
            "Fjern den ene linje.",
        ),
    },
    "front-date": {
        "sv": (
            "{value} i informationsrutan tolkas som ett datum som inte finns i kalendern. Läsaren ser ingenting där.",
            "Sätt det inom citattecken, eller skriv ett riktigt datum.",
        ),
        "en": (
            "{value} in the information box is taken for a date that is not in the calendar. Readers see nothing there.",
            "Put it in quotation marks, or write a real date.",
        ),
        "da": (
            "{value} i informationsboksen opfattes som en dato, der ikke findes i kalenderen. Læseren ser intet der.",
            "Sæt det i anførselstegn, eller skriv en rigtig dato.",
        ),
    },
    "front-unknown-field": {
        "sv": (
            "”{field}” hör inte hemma i informationsrutan, som bara har title och description. Ingen läsare ser raden.",
            "{guess}",
        ),
        "en": (
            "“{field}” does not belong in the information box, which has only title and description. No reader sees the line.",
            "{guess}",
        ),
        "da": (
            "”{field}” hører ikke hjemme i informationsboksen, som kun har title og description. Ingen læser ser linjen.",
            "{guess}",
        ),
    },
    "front-not-text": {
        "sv": (
            "”{field}” i informationsrutan är ingen text ({value}). Sidan blir utan.",
            "Skriv en text, inom citattecken.",
        ),
        "en": (
            "“{field}” in the information box is not a text ({value}). The page goes without.",
            "Write a text, in quotation marks.",
        ),
        "da": (
            "”{field}” i informationsboksen er ikke en tekst ({value}). Siden må undvære den.",
            "Skriv en tekst, i anførselstegn.",
        ),
    },
    "front-markup": {
        "sv": (
            "”{field}” innehåller ett formateringstecken: {sign} Det syns som det är i flikar, menyer och sökträffar.",
            "Skriv ren text, och citattecken ”så här”.",
        ),
        "en": (
            "“{field}” contains a formatting sign: {sign} It shows as it is in tabs, menus and search results.",
            "Write plain text, and quotation marks “like this”.",
        ),
        "da": (
            "”{field}” indeholder et formateringstegn: {sign} Det ses, som det er, i faner, menuer og søgeresultater.",
            "Skriv ren tekst, og anførselstegn ”sådan her”.",
        ),
    },
    "front-missing": {
        "sv": ("Informationsrutan saknar ”{field}”. {loss}", "Lägg till en rad: ”{field}: ...”."),
        "en": ("The information box lacks “{field}”. {loss}", "Add a line: “{field}: ...”."),
        "da": ("Informationsboksen mangler ”{field}”. {loss}", "Tilføj en linje: ”{field}: ...”."),
    },
    "too-long": {
        "sv": (
            "”{field}” har {length} tecken. Sökträffar visar bara början, så läsaren ser inte resten.",
            "Korta till högst {limit} tecken.",
        ),
        "en": (
            "“{field}” has {length} characters. Search results show only the beginning, so readers miss the rest.",
            "Shorten it to at most {limit} characters.",
        ),
        "da": (
            "”{field}” har {length} tegn. Søgeresultater viser kun begyndelsen, så læseren går glip af resten.",
            "Forkort til højst {limit} tegn.",
        ),
    },
}
EXAMPLE = ("title: Första mötet: säg vem du är", 'title: "Första mötet: säg vem du är"')

FAULTS = (
    "no-front-matter",
    "open-front-matter",
    "front-unreadable",
    "front-alias",
    "front-duplicate-field",
    "front-date",
    "front-unknown-field",
    "front-not-text",
    "front-markup",
    "front-missing",
)
LIMITS = {"title": 90, "description": 170}
LOSS = {
    "title": {
        "sv": "Sidan blir utan namn i menyer och sökträffar.",
        "en": "The page goes without a name in menus and search results.",
        "da": "Siden står uden navn i menuer og søgeresultater.",
    },
    "description": {
        "sv": "Läsaren ser inte i förväg vad sidan ger.",
        "en": "Readers do not see beforehand what the page gives them.",
        "da": "Læseren ser ikke på forhånd, hvad siden giver.",
    },
}
ELSEWHERE = {
    "sv": "Flytta uppgiften till posten bredvid texten, eller ta bort raden.",
    "en": "Move it to the record beside the text, or remove the line.",
    "da": "Flyt oplysningen til posten ved siden af teksten, eller fjern linjen.",
}


def check(content: Content) -> Iterator[Finding]:
    for fault in content.faults:
        if fault.kind in FAULTS and not _empty(fault):
            yield _finding(fault)
    for text in content.texts.values():
        yield from _lengths(text)


def _empty(fault: Fault) -> bool:
    """A field with nothing after its name is told as missing, and only so."""
    return fault.kind == "front-not-text" and fault.words["value"] == "None"


def _finding(fault: Fault) -> Finding:
    field, problem = fault.words.get("field", ""), fault.words.get("problem", "form")
    close = nearest(field, LIMITS) if fault.kind == "front-unknown-field" else None
    words: dict[str, str | Mapping[str, str]] = {
        **fault.words,
        "problem": in_all(f"unreadable.{problem}"),
        "remedy": in_all(f"remedy.{problem}"),
        "loss": LOSS.get(field, ""),
        "guess": in_all("guess", word=close) if close else ELSEWHERE,
    }
    value = fault.words.get("value", "")
    if fault.kind == "front-date" or (fault.kind == "front-not-text" and re.fullmatch(r"[\d.-]+", value)):
        return Finding(fault.place, words, fault.kind, f'"{value}"', value)
    return Finding(fault.place, words, fault.kind, close, field if close else None)


def _lengths(text: Text) -> Iterator[Finding]:
    for field, words in (("title", text.title), ("description", text.description)):
        if len(words) > LIMITS[field]:
            place = Place(text.path, *text.box.get(field, (1, 1)))
            told = {"field": field, "length": str(len(words)), "limit": str(LIMITS[field])}
            yield Finding(place, told, "too-long", severity="warning")
