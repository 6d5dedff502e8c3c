"""Program code, a tag or a hidden note stands in the content, or a file is only a link to another file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.checks._code import program, tags, value, without_code
from builder.checks._said import said_in_records
from builder.findings import Finding, Place
from builder.model import Content, Text

CODE = "SAF002"
SEVERITY = "error"

TITLE = {
    "sv": "Innehållet är bara text, ingen kod",
    "en": "The content is text only, no code",
    "da": "Indholdet er kun tekst, ingen kode",
}
WHY = {
    "sv": "Kod på en sida kan skada läsaren, följa läsaren eller gå sönder när texten läses upp, skrivs ut eller översätts.",
    "en": "Code on a page can harm readers, follow them, or break when the text is read aloud, printed or translated.",
    "da": "Kode på en side kan skade læseren, følge læseren eller gå i stykker, når teksten læses op, printes eller oversættes.",
}
WORDING = {
    "program": {
        "sv": (
            "Raden innehåller programkod (”{what}”). Sidor rymmer bara text; kod kan skada läsaren utan att det syns.",
            "Ta bort koden. Behövs något som text inte klarar, fråga redaktionen.",
        ),
        "en": (
            "This line contains program code (“{what}”). Pages hold text only; code can harm readers unseen.",
            "Remove the code. If you need something that text cannot do, ask the editors.",
        ),
        "da": (
            "Linjen indeholder programkode (”{what}”). Sider rummer kun tekst; kode kan skade læseren, uden at det ses.",
            "Fjern koden. Har du brug for noget, tekst ikke kan, så spørg redaktionen.",
        ),
    },
    "tag": {
        "sv": (
            "Raden innehåller en märkning inom vinklar (”{what}”). Läsaren ser den inte, och sidan kan gå sönder.",
            "Ta bort den. Fet stil får ordet med två asterisker på var sida, nytt stycke med en tom rad. Menar du själva tecknet, sätt ett omvänt snedstreck före.",
        ),
        "en": (
            "This line contains a tag in angle brackets (“{what}”). Readers do not see it, and the page may break.",
            "Remove it. Two asterisks on each side make a word bold, an empty line makes a new paragraph. If you mean the sign itself, put a backslash before it.",
        ),
        "da": (
            "Linjen indeholder en kode i vinkelparenteser (”{what}”). Læseren ser den ikke, og siden kan gå i stykker.",
            "Fjern den. To stjerner på hver side gør et ord fedt, en tom linje giver nyt afsnit. Mener du selve tegnet, så sæt en omvendt skråstreg foran.",
        ),
    },
    "comment": {
        "sv": (
            "Raden innehåller en dold anteckning (”{what}”). Den syns inte på sidan men följer med ut till alla.",
            "Ta bort anteckningen, och skriv den där ni talar om ändringen.",
        ),
        "en": (
            "This line contains a hidden note (“{what}”). It does not show on the page but goes out to everyone.",
            "Remove the note, and write it where the change is discussed.",
        ),
        "da": (
            "Linjen indeholder en skjult note (”{what}”). Den ses ikke på siden, men kommer med ud til alle.",
            "Fjern noten, og skriv den dér, hvor I taler om ændringen.",
        ),
    },
    "include": {
        "sv": (
            "Raden hämtar in en annan fil (”{what}”). Läsaren kan få se något som ingen har granskat här.",
            "Skriv texten här, eller länka till sidan där den står.",
        ),
        "en": (
            "This line fetches another file (“{what}”). Readers may be shown something nobody has reviewed here.",
            "Write the text here, or link to the page where it stands.",
        ),
        "da": (
            "Linjen henter en anden fil ind (”{what}”). Læseren kan få noget at se, som ingen har gennemgået her.",
            "Skriv teksten her, eller link til den side, hvor den står.",
        ),
    },
    "link-file": {
        "sv": (
            "Filen är bara en genväg till en annan fil. Den läses inte, så innehållet saknas för läsaren.",
            "Lägg själva filen här i stället för genvägen.",
        ),
        "en": (
            "The file is only a shortcut to another file. It is not read, so its content is missing for readers.",
            "Put the file itself here instead of the shortcut.",
        ),
        "da": (
            "Filen er kun en genvej til en anden fil. Den læses ikke, så indholdet mangler for læseren.",
            "Læg selve filen her i stedet for genvejen.",
        ),
    },
}
EXAMPLE = ('Ring <b onclick="x()">nu</b>.', "Ring **nu**.")

FAULTS = ("link-file",)
SUSPECT_RE = re.compile(r"[<{=:]|8<|&#")
"""Words without any of these hold no code."""


def check(content: Content) -> Iterator[Finding]:
    for fault in content.faults:
        if fault.kind in FAULTS:
            yield Finding(fault.place, fault.words, fault.kind)
    for text in content.texts.values():
        yield from _text(text)
    for said in said_in_records(content):
        if SUSPECT_RE.search(said.words):
            place = said.place(content)
            yield from (Finding(place, {"what": what}, kind) for kind, what in _record(said.words))


def _text(text: Text) -> Iterator[Finding]:
    """What the parser took for HTML, and what only looks like text."""
    opened: set[str] = set()
    spots = [
        (markup.line + markup.source.count("\n", 0, at), kind, what)
        for markup in text.markup
        for kind, at, what in tags(markup.source, opened)
    ]
    spots += [(text.first_line + text.body.count("\n", 0, at), kind, what) for kind, at, what in program(text.body)]
    for line, kind, what in spots:
        yield Finding(Place(text.path, line), {"what": what}, kind)


def _record(words: str) -> Iterator[tuple[str, str]]:
    found = (*tags(without_code(words), set()), *program(words), *value(words))
    return ((kind, what) for kind, _, what in found)
