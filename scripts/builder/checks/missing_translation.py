"""A page exists in one language but not in another, or a record lacks its words in one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.findings import Finding, Place
from builder.kinds.docs import Term
from builder.model import Content, Item
from builder.translations import localised
from builder.words import in_all

Said = dict[str, str | Mapping[str, str]]

CODE = "TRN001"
SEVERITY = "warning"

TITLE = {
    "sv": "Sidan eller posten finns på alla språk",
    "en": "The page or record exists in every language",
    "da": "Siden eller posten findes på alle sprog",
}
WHY = {
    "sv": "Den som läser på ett annat språk möter annars svensk text, eller ett tomt fält.",
    "en": "Someone reading in another language otherwise meets Swedish text, or an empty field.",
    "da": "Den, der læser på et andet sprog, møder ellers svensk tekst eller et tomt felt.",
}
WORDING = {
    "default": {
        "sv": (
            "”{title}” finns inte på {language}. Läsarna ser den svenska texten med en notis.",
            "Skapa {path} från den svenska sidan.",
        ),
        "en": (
            "“{title}” does not exist in {language}. Readers see the Swedish text with a notice.",
            "Create {path} from the Swedish page.",
        ),
        "da": (
            "”{title}” findes ikke på {language}. Læserne ser den svenske tekst med en besked.",
            "Opret {path} ud fra den svenske side.",
        ),
    },
    "field": {
        "sv": (
            "Fältet ”{field}” i {id} saknas på {language}. Läsarna ser de svenska orden i stället.",
            "Skriv fältet på {language} bredvid de andra språken, efter ”{code}:”.",
        ),
        "en": (
            "The field “{field}” of {id} is missing in {language}. Readers see the Swedish words instead.",
            "Write the field in {language} beside the other languages, after “{code}:”.",
        ),
        "da": (
            "Feltet ”{field}” i {id} mangler på {language}. Læserne ser de svenske ord i stedet.",
            "Skriv feltet på {language} ved siden af de andre sprog, efter ”{code}:”.",
        ),
    },
    "unknown-language": {
        "sv": (
            "”{code}” är inget av webbplatsens språk ({known}). Ingen läsare ser orden.",
            "Rätta språkets kod, eller ta bort raden.",
        ),
        "en": (
            "“{code}” is not one of the site's languages ({known}). No reader sees the words.",
            "Correct the language's code, or remove the line.",
        ),
        "da": (
            "”{code}” er ikke et af sidens sprog ({known}). Ingen læser ser ordene.",
            "Ret sprogets kode, eller fjern linjen.",
        ),
    },
}
EXAMPLE = ("gl-a1-offered.sv.md\ngl-a1-offered.en.md", "gl-a1-offered.sv.md\ngl-a1-offered.en.md\ngl-a1-offered.da.md")


def check(content: Content) -> Iterator[Finding]:
    yield from _texts(content)
    for item in content.items.values():
        yield from _record(content, item)


def _texts(content: Content) -> Iterator[Finding]:
    """A page without a Swedish text is orphan-translation's."""
    for stem, texts in content.stems.items():
        source = texts.get(content.source)
        for code in content.codes:
            if source and code not in texts:
                words: Said = {
                    "title": source.title,
                    "language": in_all(f"languages.{code}"),
                    "path": f"{stem}.{code}.md",
                }
                yield Finding(Place(source.path), words)


def _record(content: Content, item: Item) -> Iterator[Finding]:
    sides = list(localised(item.record, item.location))
    if isinstance(item.record, Term):
        sides.append(((*item.location, "words"), item.record.words))
    for location, words in sides:
        for code in content.codes:
            if code not in words:
                said: Said = {
                    "field": str(location[-1]),
                    "id": item.id,
                    "language": in_all(f"languages.{code}"),
                    "code": code,
                }
                yield Finding(content.place_in(item.path, location), said, "field")
        for code in words:
            if code not in content.codes:
                said = {"code": str(code), "known": ", ".join(content.codes)}
                yield Finding(content.place_in(item.path, (*location, code)), said, "unknown-language")
