"""A link or picture leads to a file that is not there, a record names a text that is not, or no record names a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from posixpath import basename

from builder.checks import _addresses as addresses
from builder.findings import Finding, Place
from builder.model import Content, Item, Link, Text, folder
from builder.nearest import nearest
from builder.words import in_all

CODE = "REF001"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Länkar, bilder och texter leder till något som finns",
    "en": "Links, pictures and texts lead to something that exists",
    "da": "Links, billeder og tekster fører til noget, der findes",
}
WHY = {
    "sv": "Den som följer en död länk möter en felsida och vet inte var svaret finns. En text som ingen post nämner hittar ingen till.",
    "en": "Someone who follows a dead link meets an error page and does not know where the answer is. A text that no record names is found by nobody.",
    "da": "Den, der følger et dødt link, møder en fejlside og ved ikke, hvor svaret findes. En tekst, som ingen post nævner, finder ingen frem til.",
}
WORDING = {
    "default": {
        "sv": (
            "Länken ”{words}” går till {target}, som inte finns. Den som följer länken kommer ingenstans.",
            "{guess}",
        ),
        "en": (
            "The link “{words}” goes to {target}, which does not exist. Readers who follow it get nowhere.",
            "{guess}",
        ),
        "da": (
            "Linket ”{words}” går til {target}, som ikke findes. Den, der følger linket, kommer ingen vegne.",
            "{guess}",
        ),
    },
    "image": {
        "sv": ("Bilden {target} finns inte. Läsarna ser en tom ruta.", "{guess}"),
        "en": ("The picture {target} does not exist. Readers see an empty frame.", "{guess}"),
        "da": ("Billedet {target} findes ikke. Læserne ser en tom ramme.", "{guess}"),
    },
    "moved": {
        "sv": (
            "Länken ”{words}” går till {target}, som har flyttats. Den som följer länken kommer ingenstans.",
            "Använd den nya adressen: {new}.",
        ),
        "en": (
            "The link “{words}” goes to {target}, which has moved. Readers who follow it get nowhere.",
            "Use the new address: {new}.",
        ),
        "da": (
            "Linket ”{words}” går til {target}, som er flyttet. Den, der følger linket, kommer ingen vegne.",
            "Brug den nye adresse: {new}.",
        ),
    },
    "absolute": {
        "sv": (
            "Adressen {target} börjar med ett snedstreck. Den går sönder när webbplatsen flyttar, och för alla till den svenska sidan.",
            "{guess}",
        ),
        "en": (
            "The address {target} begins with a slash. It breaks when the site moves, and takes everyone to the Swedish page.",
            "{guess}",
        ),
        "da": (
            "Adressen {target} begynder med en skråstreg. Den går i stykker, når webstedet flytter, og fører alle til den svenske side.",
            "{guess}",
        ),
    },
    "no-page": {
        "sv": (
            "Länken ”{words}” går till {target}, en fil som inte blir någon sida. Den som följer länken kommer ingenstans.",
            "Länka till den sida där innehållet visas.",
        ),
        "en": (
            "The link “{words}” goes to {target}, a file that does not become a page. Readers who follow it get nowhere.",
            "Link to the page where its content is shown.",
        ),
        "da": (
            "Linket ”{words}” går til {target}, en fil, der ikke bliver til en side. Den, der følger linket, kommer ingen vegne.",
            "Link til den side, hvor indholdet vises.",
        ),
    },
    "record-text": {
        "sv": (
            "{id} ska ha texten {path}, men den finns inte på något språk. Läsarna får ingen sida.",
            "{guess}Skriv annars texten, eller sätt ”state: planned” tills den är skriven.",
        ),
        "en": (
            "{id} should have the text {path}, but it does not exist in any language. Readers get no page.",
            "{guess}Otherwise write the text, or set “state: planned” until it is written.",
        ),
        "da": (
            "{id} skal have teksten {path}, men den findes ikke på noget sprog. Læserne får ingen side.",
            "{guess}Skriv ellers teksten, eller sæt ”state: planned”, til den er skrevet.",
        ),
    },
    "lost": {
        "sv": (
            "Ingen post nämner den här texten. Sidan står inte i någon meny eller lista, så ingen hittar den.",
            "Skriv ”text: {name}” i posten den hör till ({record}), eller ta bort filen.",
        ),
        "en": (
            "No record names this text. The page stands in no menu and no list, so nobody can find it.",
            "Write “text: {name}” in the record it belongs to ({record}), or remove the file.",
        ),
        "da": (
            "Ingen post nævner denne tekst. Siden står ikke i nogen menu eller liste, så ingen finder den.",
            "Skriv ”text: {name}” i den post, den hører til ({record}), eller fjern filen.",
        ),
    },
    "waiting": {
        "sv": (
            "Texten hör till {id}, som är märkt som planerad. Sidan står inte i någon meny eller lista, så ingen hittar den.",
            "Sätt ”state: current” i {record} när texten är färdig, eller ta bort filen.",
        ),
        "en": (
            "The text belongs to {id}, which is marked as planned. The page stands in no menu and no list, so nobody can find it.",
            "Set “state: current” in {record} when the text is ready, or remove the file.",
        ),
        "da": (
            "Teksten hører til {id}, som er mærket som planlagt. Siden står ikke i nogen menu eller liste, så ingen finder den.",
            "Sæt ”state: current” i {record}, når teksten er færdig, eller fjern filen.",
        ),
    },
}
EXAMPLE = ("[Reglerna](../rules/reglr.sv.md)", "[Reglerna](../rules/index.sv.md)")

WITHOUT_GUESS = {
    "sv": "Rätta adressen, eller ta bort länken.",
    "en": "Correct the address, or take the link away.",
    "da": "Ret adressen, eller fjern linket.",
}
RECORD_ENDINGS = (".yml", ".yaml")

Words = dict[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    for text in content.texts.values():
        for link in text.links:
            if link.kind in ("link", "image"):
                yield from _link(content, text, link)
    for item in content.items.values():
        yield from _record(content, item)
    yield from _lost(content)


def _link(content: Content, text: Text, link: Link) -> Iterator[Finding]:
    target = addresses.target(text, link)
    if target is None or not target.written:
        return
    place = addresses.place(text, link, target)
    words: Words = {"words": link.words, "target": target.written}
    if target.written.startswith("/"):
        address = target.written
        found = addresses.page(content, addresses.address(address)) or addresses.moved(content, address)
        new = addresses.way(text, found, target.section) if found else None
        yield Finding(place, {**words, "guess": _guess(new)}, "absolute", new, target.whole)
    elif target.path in content.files:
        if target.path.endswith(RECORD_ENDINGS) or basename(target.path) == "README.md":
            yield Finding(place, words, "no-page")
    elif link.kind == "image":
        files = {basename(file): file for file in content.files if not file.endswith((".md", *RECORD_ENDINGS))}
        new = addresses.similar_file(text, target.path, files)
        yield Finding(place, {**words, "guess": _guess(new)}, "image", new, target.whole)
    elif target.stem is None or content.text(target.stem, text.language) is None:
        yield _dead(content, text, target, Finding(place, words))


def _dead(content: Content, text: Text, target: addresses.Target, found: Finding) -> Finding:
    """A link to a page that is not there: moved, nearly right, or unknown."""
    if moved := addresses.moved(content, target.path):
        new = addresses.way(text, moved, target.section)
        return Finding(found.place, {**found.words, "new": new}, "moved", new, target.whole)
    close = addresses.page(content, addresses.address(target.path)) or addresses.similar(content, target.path)
    guess = addresses.way(text, close, target.section) if close else None
    return Finding(found.place, {**found.words, "guess": _guess(guess)}, "default", guess, target.whole)


def _record(content: Content, item: Item) -> Iterator[Finding]:
    """An item whose text has no file; a page that nobody names yet may be the one that was meant."""
    if item.stem is None or item.stem in content.stems or content.planned(item):
        return
    here = f"{folder(item.path)}/"
    free = (stem for stem in content.stems if stem.startswith(here) and stem not in content.by_stem)
    close = nearest(item.stem.removeprefix(here), [stem.removeprefix(here) for stem in free])
    guess = {code: f"{said} " for code, said in in_all("guess", word=close).items()} if close else ""
    words = {"id": item.id, "path": f"{item.stem}.{content.source}.md", "guess": guess}
    yield Finding(content.place(item, "text"), words, "record-text", close, item.record.text)


def _lost(content: Content) -> Iterator[Finding]:
    """Pages that no record names, each told once; not where a record file near by could not be read at all."""
    unread = {folder(path) for path in content.files if path.endswith(RECORD_ENDINGS) and path not in content.singles}
    planned = {
        f"{folder(item.path)}/{item.record.text}": item
        for item in content.items.values()
        if isinstance(item.record.text, str) and item.stem is None
    }
    for stem, texts in content.stems.items():
        above = {stem[: at.start()] for at in re.finditer("/", stem)}
        source = texts.get(content.source)
        if source is None or stem in content.by_stem or above & unread:  # without a Swedish text: orphan-translation's
            continue
        place = Place(source.path)
        if item := planned.get(stem):
            yield Finding(place, {"id": item.id, "record": item.path}, "waiting", severity="warning")
        else:
            yield Finding(place, _nobody(content, stem), "lost")


def _nobody(content: Content, stem: str) -> dict[str, str]:
    """The record file nearest to a text, and the text's name as that file would write it."""
    near = [path for path in content.singles if stem.startswith(f"{folder(path)}/")]
    record = max(near, key=lambda path: len(folder(path)), default="")
    return {"name": stem.removeprefix(f"{folder(record)}/"), "record": record or f"{folder(stem)}/*.yml"}


def _guess(word: str | None) -> Mapping[str, str]:
    return in_all("guess", word=word) if word else WITHOUT_GUESS
