"""Program code, a tag, a hidden note or sign stands in the content, or a file that is neither text, record nor picture."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.checks._code import (
    ANY_BEGINNING_RE,
    fetched,
    loose,
    program,
    short,
    tags,
    unclosed,
    value,
)
from builder.checks._marked import without_code
from builder.checks._said import Said, said_in_records
from builder.checks._signs import lookalikes, unseen
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
            "Ta bort den. Fet stil får ordet med två asterisker på var sida, nytt stycke med en tom rad. Menar du själva tecknet, skriv &lt; i stället för <.",
        ),
        "en": (
            "This line contains a tag in angle brackets (“{what}”). Readers do not see it, and the page may break.",
            "Remove it. Two asterisks on each side make a word bold, an empty line makes a new paragraph. If you mean the sign itself, write &lt; instead of <.",
        ),
        "da": (
            "Linjen indeholder en kode i vinkelparenteser (”{what}”). Læseren ser den ikke, og siden kan gå i stykker.",
            "Fjern den. To stjerner på hver side gør et ord fedt, en tom linje giver nyt afsnit. Mener du selve tegnet, så skriv &lt; i stedet for <.",
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
    "attribute": {
        "sv": (
            "Raden sätter ”{what}” på texten, som sidor inte får sätta. Läsaren kan ledas fel utan att det syns.",
            "Ta bort det. Inom klamrar får bara avsnittets namn (#namn), utseende (.namn) och språk (lang=da) stå.",
        ),
        "en": (
            "This line sets “{what}” on the text, which pages may not set. Readers can be led astray unseen.",
            "Remove it. Braces may hold only the section's name (#name), a look (.name) and a language (lang=da).",
        ),
        "da": (
            "Linjen sætter ”{what}” på teksten, hvad sider ikke må. Læseren kan blive ledt på vildspor, uden at det ses.",
            "Fjern det. I klammer må kun afsnittets navn (#navn), udseende (.navn) og sprog (lang=da) stå.",
        ),
    },
    "address": {
        "sv": (
            "Länken börjar med ”{what}”. Den leder inte till någon sida som läsaren kan öppna.",
            "Använd en adress som börjar med https:, mailto: eller tel:, eller länka till en sida här.",
        ),
        "en": (
            "The link begins with “{what}”. It leads to no page that readers can open.",
            "Use an address that begins with https:, mailto: or tel:, or link to a page here.",
        ),
        "da": (
            "Linket begynder med ”{what}”. Det fører ikke til nogen side, som læseren kan åbne.",
            "Brug en adresse, der begynder med https:, mailto: eller tel:, eller link til en side her.",
        ),
    },
    "open": {
        "sv": (
            "Här börjar något som aldrig tar slut (”{what}”). Resten av sidan kan visas som kod eller gå sönder för läsaren.",
            "Sätt samma tecken där det ska ta slut, eller ta bort dem.",
        ),
        "en": (
            "Something begins here and never ends (“{what}”). The rest of the page may show as code or break for readers.",
            "Put the same sign where it should end, or remove it.",
        ),
        "da": (
            "Her begynder noget, der aldrig slutter (”{what}”). Resten af siden kan blive vist som kode eller gå i stykker for læseren.",
            "Sæt samme tegn, hvor det skal slutte, eller fjern det.",
        ),
    },
    "unseen": {
        "sv": (
            "Här står ett tecken som inte syns ({what}). Läsaren kan få se något annat än det som är granskat, och länkar kan gå fel.",
            "Ta bort det. Lättast är att radera orden runt omkring och skriva dem på nytt.",
        ),
        "en": (
            "A sign that cannot be seen stands here ({what}). Readers may see something else than what was reviewed, and links may go wrong.",
            "Remove it. The easiest way is to delete the words around it and type them again.",
        ),
        "da": (
            "Her står et tegn, der ikke kan ses ({what}). Læseren kan få noget andet at se end det, der er gennemgået, og link kan gå forkert.",
            "Fjern det. Det nemmeste er at slette ordene omkring det og skrive dem igen.",
        ),
    },
    "lookalike": {
        "sv": (
            "”{what}” blandar bokstäver ur två alfabet som ser likadana ut. Sökningar och länkar på ordet leder fel.",
            "Skriv om ordet med vanliga bokstäver.",
        ),
        "en": (
            "“{what}” mixes letters of two alphabets that look the same. Searches and links with the word go wrong.",
            "Type the word again with ordinary letters.",
        ),
        "da": (
            "”{what}” blander bogstaver fra to alfabeter, der ligner hinanden. Søgninger og link med ordet går forkert.",
            "Skriv ordet igen med almindelige bogstaver.",
        ),
    },
    "file-kind": {
        "sv": (
            "Filer av slaget ”{kind}” får inte ligga här. De skulle följa med ut till alla läsare, och de kan innehålla program.",
            "Ta bort filen. Bilder sparas som png, jpg, webp eller svg, andra dokument som pdf.",
        ),
        "en": (
            "Files of the kind “{kind}” may not lie here. They would go out to all readers, and they can hold programs.",
            "Remove the file. Save pictures as png, jpg, webp or svg, other documents as pdf.",
        ),
        "da": (
            "Filer af slagsen ”{kind}” må ikke ligge her. De ville komme med ud til alle læsere, og de kan indeholde programmer.",
            "Fjern filen. Gem billeder som png, jpg, webp eller svg, andre dokumenter som pdf.",
        ),
    },
    "file-content": {
        "sv": (
            "Filen heter .{kind} men innehåller något annat. Läsaren får ingen bild eller inget dokument att se.",
            "Öppna den i det program där den gjordes, och spara den som {kind}.",
        ),
        "en": (
            "The file is called .{kind} but holds something else. Readers get no picture or document to see.",
            "Open it in the program it was made in, and save it as {kind}.",
        ),
        "da": (
            "Filen hedder .{kind}, men indeholder noget andet. Læseren får intet billede eller dokument at se.",
            "Åbn den i det program, den er lavet i, og gem den som {kind}.",
        ),
    },
    "file-code": {
        "sv": (
            "Bilden innehåller mer än en bild (”{what}”). Den kan köra program hos läsaren eller hämta något från nätet.",
            "Spara den som enkel svg, utan skript och länkar, eller som png.",
        ),
        "en": (
            "The picture holds more than a picture (“{what}”). It can run programs at the reader's or fetch things from the net.",
            "Save it as plain svg, without scripts and links, or as png.",
        ),
        "da": (
            "Billedet rummer mere end et billede (”{what}”). Det kan køre programmer hos læseren eller hente noget fra nettet.",
            "Gem det som enkel svg, uden scripts og link, eller som png.",
        ),
    },
}
EXAMPLE = ('Ring <b onclick="x()">nu</b>.', "Ring **nu**.")

FAULTS = ("link-file", "file-kind", "file-content", "file-code")
SUSPECT_RE = re.compile(r"[<{}=:`]|~~~|8<|&#")
"""Words without any of these hold no code."""
WITHIN_TAGS = frozenset(
    {"DOI", "URL", "contact", "edit", "feedback", "language", "number", "repository", "site", "url"}
)
"""Fields that pages print inside a tag of their own; a quotation mark would end it."""
BREAKING_RE = re.compile(r"[\"'<>`\\]")

Told = tuple[int, str, str]
"""Line, kind and what stands there."""


def check(content: Content) -> Iterator[Finding]:
    for fault in content.faults:
        if fault.kind in FAULTS:
            yield Finding(fault.place, fault.words, fault.kind)
    for text in content.texts.values():
        for line, kind, what in (*_code(text), *_signs(text)):
            yield Finding(Place(text.path, line), {"what": what}, kind)
    for said in said_in_records(content):
        for kind, what in _record(said):
            yield Finding(said.place(content), {"what": what}, kind)


def _code(text: Text) -> Iterator[Told]:
    """Code in the raw words, and what only the parser takes for HTML."""
    opened: set[str] = set()
    plain = without_code(text.body)
    found = [*tags(plain, opened), *program(plain), *unclosed(plain), *fetched(text.body)]
    yield from ((text.first_line + text.body.count("\n", 0, at), kind, what) for kind, at, what in found)
    told = {(kind, what) for kind, _, what in found}
    for markup in text.markup:
        for kind, at, what in tags(markup.source, opened):
            if (kind, what) not in told:
                yield markup.line + markup.source.count("\n", 0, at), kind, what


def _signs(text: Text) -> Iterator[Told]:
    for name, words in (("title", text.title), ("description", text.description)):
        line = text.box.get(name, (1, 1))[0]
        yield from ((line, kind, what) for kind, _, what in (*unseen(words), *lookalikes(words)))
    for kind, at, what in (*unseen(text.body), *lookalikes(text.body)):
        yield text.first_line + text.body.count("\n", 0, at), kind, what


def _record(said: Said) -> Iterator[tuple[str, str]]:
    words = said.words
    found = [*unseen(words), *lookalikes(words)]
    if SUSPECT_RE.search(words):
        found += [*tags(words, set(), ANY_BEGINNING_RE), *program(words), *value(words), *loose(words), *fetched(words)]
    if not found and said.language is None and said.field in WITHIN_TAGS and BREAKING_RE.search(words):
        found.append(("program", 0, short(words)))
    return ((kind, what) for kind, _, what in found)
