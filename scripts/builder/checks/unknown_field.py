"""A record cannot be read, or a field name or value is none we know."""

from __future__ import annotations

from collections.abc import Iterator

from builder.findings import Fault, Finding
from builder.model import Content
from builder.nearest import nearest
from builder.words import in_all

CODE = "CUR002"
SEVERITY = "error"
FIX = "auto"

TITLE = {
    "sv": "Fältens namn och värden är kända",
    "en": "Field names and values are known",
    "da": "Felternes navne og værdier er kendte",
}
WHY = {
    "sv": "Ett fält vi inte känner igen används inte: läsaren får en sida där något saknas.",
    "en": "A field we do not recognise is not used: the reader gets a page with something missing.",
    "da": "Et felt, vi ikke kender, bruges ikke: læseren får en side, hvor noget mangler.",
}
WORDING = {
    "unknown-field": {
        "sv": ("”{field}” är inget fält vi känner. Som det står används det inte.", "{guess}"),
        "en": ("“{field}” is not a field we know. As written, it is not used.", "{guess}"),
        "da": ("”{field}” er ikke et felt, vi kender. Som det står, bruges det ikke.", "{guess}"),
    },
    "unknown-value": {
        "sv": (
            "”{value}” går inte att använda i fältet ”{field}”. Fältet blir tomt för läsaren.",
            "{guess} Möjliga värden: {known}.",
        ),
        "en": (
            "“{value}” cannot be used in the field “{field}”. Readers get an empty field.",
            "{guess} Possible values: {known}.",
        ),
        "da": (
            "”{value}” kan ikke bruges i feltet ”{field}”. Feltet bliver tomt for læseren.",
            "{guess} Mulige værdier: {known}.",
        ),
    },
    "wrong-type": {
        "sv": ("Fältet ”{field}” har fel sorts innehåll ({value}). Fältet blir tomt för läsaren.", "Skriv {expected}."),
        "en": (
            "The field “{field}” has the wrong kind of content ({value}). Readers get an empty field.",
            "Write {expected}.",
        ),
        "da": (
            "Feltet ”{field}” har den forkerte slags indhold ({value}). Feltet bliver tomt for læseren.",
            "Skriv {expected}.",
        ),
    },
    "missing-field": {
        "sv": ("Fältet ”{field}” saknas, och utan det kan raderna här inte användas.", "Lägg till ”{field}:”."),
        "en": ("The field “{field}” is missing, and without it these lines cannot be used.", "Add “{field}:”."),
        "da": ("Feltet ”{field}” mangler, og uden det kan linjerne her ikke bruges.", "Tilføj ”{field}:”."),
    },
    "date": {
        "sv": (
            "Datumet {value} finns inte i kalendern. Fältet blir tomt för läsaren.",
            "Skriv ett riktigt datum: år-månad-dag, till exempel 2026-11-22.",
        ),
        "en": (
            "The date {value} is not in the calendar. Readers get an empty field.",
            "Write a real date: year-month-day, for example 2026-11-22.",
        ),
        "da": (
            "Datoen {value} findes ikke i kalenderen. Feltet bliver tomt for læseren.",
            "Skriv en rigtig dato: år-måned-dag, for eksempel 2026-11-22.",
        ),
    },
    "duplicate-field": {
        "sv": (
            "Fältet ”{field}” står två gånger; den första gången på rad {first}. Bara den första används.",
            "Ta bort den ena raden.",
        ),
        "en": (
            "The field “{field}” stands twice; the first time on line {first}. Only the first is used.",
            "Remove one of the lines.",
        ),
        "da": (
            "Feltet ”{field}” står to gange; første gang på linje {first}. Kun den første bruges.",
            "Fjern den ene linje.",
        ),
    },
    "unreadable": {
        "sv": ("Filen går inte att läsa från den här raden: {problem}. Inget i filen når läsaren.", "{remedy}"),
        "en": (
            "The file cannot be read from this line on: {problem}. Nothing in the file reaches readers.",
            "{remedy}",
        ),
        "da": ("Filen kan ikke læses fra denne linje: {problem}. Intet i filen når læseren.", "{remedy}"),
    },
    "empty": {
        "sv": ("Filen är tom. Sidorna som bygger på den saknar sitt innehåll.", "Skriv posten, eller ta bort filen."),
        "en": ("The file is empty. The pages built on it lack their content.", "Write the record, or remove the file."),
        "da": ("Filen er tom. Siderne, der bygger på den, mangler deres indhold.", "Skriv posten, eller fjern filen."),
    },
    "encoding": {
        "sv": (
            "Filen är inte sparad som UTF-8 (första felet på den här raden). å, ä, ö och æ, ø går inte att läsa.",
            "Spara filen som UTF-8 och försök igen.",
        ),
        "en": (
            "The file is not saved as UTF-8 (first fault on this line). Letters such as å, ä, ö, æ, ø cannot be read.",
            "Save the file as UTF-8 and try again.",
        ),
        "da": (
            "Filen er ikke gemt som UTF-8 (første fejl på denne linje). æ, ø, å og ä, ö kan ikke læses.",
            "Gem filen som UTF-8, og prøv igen.",
        ),
    },
    "too-large": {
        "sv": (
            "Filen är {size} kB; gränsen är {limit} kB. Den läses inte, och läsaren får inget av den.",
            "Dela filen, eller ta bort det som hamnat där av misstag.",
        ),
        "en": (
            "The file is {size} kB; the limit is {limit} kB. It is not read, and readers get none of it.",
            "Split the file, or remove what got there by mistake.",
        ),
        "da": (
            "Filen er {size} kB; grænsen er {limit} kB. Den læses ikke, og læseren får intet af den.",
            "Del filen, eller fjern det, der er havnet der ved en fejl.",
        ),
    },
    "alias": {
        "sv": (
            "Raden använder en genväg (&, * eller !) som posterna inte får ha. Innehållet används inte.",
            "Skriv ut innehållet som vanlig text, inom citattecken om det börjar med ett sådant tecken.",
        ),
        "en": (
            "The line uses a shortcut (&, * or !) that records may not have. The content is not used.",
            "Write the content out as plain text, in quotation marks if it begins with such a sign.",
        ),
        "da": (
            "Linjen bruger en genvej (&, * eller !), som poster ikke må have. Indholdet bruges ikke.",
            "Skriv indholdet ud som almindelig tekst, i anførselstegn hvis det begynder med sådan et tegn.",
        ),
    },
    "unknown-record-file": {
        "sv": (
            "Ingen sorts post hör hemma i den här filen. Den läses inte.",
            "Kontrollera filens namn och mapp; skillnaden är ofta en bokstav.",
        ),
        "en": (
            "No kind of record belongs in this file. It is not read.",
            "Check the file's name and folder; often one letter differs.",
        ),
        "da": (
            "Ingen slags post hører hjemme i denne fil. Den læses ikke.",
            "Kontrollér filens navn og mappe; tit er det ét bogstav.",
        ),
    },
    "text-name": {
        "sv": (
            "Filens namn slutar inte på .sv.md, .en.md eller .da.md. Sidan byggs inte.",
            "Döp om filen: namn, punkt, språk, .md; bara a-z, 0-9 och bindestreck i namnet.",
        ),
        "en": (
            "The file's name does not end in .sv.md, .en.md or .da.md. The page is not built.",
            "Rename the file: name, dot, language, .md; only a-z, 0-9 and hyphens in the name.",
        ),
        "da": (
            "Filens navn slutter ikke på .sv.md, .en.md eller .da.md. Siden bygges ikke.",
            "Omdøb filen: navn, punktum, sprog, .md; kun a-z, 0-9 og bindestreg i navnet.",
        ),
    },
    "file-name": {
        "sv": (
            "Namnet ”{name}” kan inte bli en adress. Läsarnas länkar dit går sönder.",
            "Döp om till {new}: bara a-z, 0-9 och bindestreck.",
        ),
        "en": (
            "The name “{name}” cannot become an address. Readers' links to it break.",
            "Rename it to {new}: only a-z, 0-9 and hyphens.",
        ),
        "da": (
            "Navnet ”{name}” kan ikke blive en adresse. Læsernes link dertil går i stykker.",
            "Omdøb til {new}: kun a-z, 0-9 og bindestreg.",
        ),
    },
    "taken-name": {
        "sv": (
            "Mappen docs/{name} heter som en annan del av webbplatsen. Sidorna i den skulle ta andra sidors plats.",
            "Döp om mappen.",
        ),
        "en": (
            "The folder docs/{name} is called like another part of the site. Its pages would take the place of others.",
            "Rename the folder.",
        ),
        "da": (
            "Mappen docs/{name} hedder det samme som en anden del af webstedet. Siderne i den ville tage andre siders plads.",
            "Omdøb mappen.",
        ),
    },
}
EXAMPLE = ("prerequisits: [m02]", "prerequisites: [m02]")

FAULTS = tuple(WORDING)


def check(content: Content) -> Iterator[Finding]:
    for fault in content.faults:
        if fault.kind in FAULTS:
            yield _finding(fault)


def _finding(fault: Fault) -> Finding:
    known = fault.words.get("known", "").split()
    written = fault.words.get("value" if fault.kind == "unknown-value" else "field", "")
    close = nearest(written, known)
    guess = in_all("guess", word=close) if close else in_all("no-guess", known=", ".join(known) or "-")
    words = {
        **fault.words,
        "known": ", ".join(known),
        "guess": guess if close or fault.kind == "unknown-field" else "",
        "problem": in_all(f"unreadable.{fault.words.get('problem', 'form')}"),
        "remedy": in_all(f"remedy.{fault.words.get('problem', 'form')}"),
        "expected": in_all(f"expected.{fault.words.get('expected', 'other')}"),
    }
    return Finding(
        fault.place,
        words,
        fault.kind,
        replacement=close,
        replaces=written if close and fault.kind == "unknown-field" else None,
    )
