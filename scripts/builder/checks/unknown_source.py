"""A source that is named does not exist, is used nowhere, or does not say who reported it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.checks._said import said_in_records
from builder.checks._sources import meant_source
from builder.findings import Finding, Place
from builder.kinds.docs import Source
from builder.model import Content, Item, Reference
from builder.nearest import nearest
from builder.prose import references
from builder.words import in_all, speakable

CODE = "SRC001"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Varje källa finns, används och går att spåra",
    "en": "Every source exists, is used and can be traced",
    "da": "Hver kilde findes, bruges og kan spores",
}
WHY = {
    "sv": "Läsaren ska kunna slå upp det vi säger att något vilar på, och se när vi bara har det i andra hand.",
    "en": "Readers must be able to look up what we say something rests on, and see when we have it only second-hand.",
    "da": "Læseren skal kunne slå det op, som vi siger, at noget hviler på, og se, når vi kun har det på anden hånd.",
}
WORDING = {
    "unknown": {
        "sv": (
            "”{id}” finns inte i källförteckningen. Läsaren kan inte slå upp vad det vilar på.",
            "{guess}Rätta id:t, eller lägg till källan i docs/sources.yml.",
        ),
        "en": (
            "“{id}” is not in the source list. Readers cannot look up what this rests on.",
            "{guess}Correct the id, or add the source to docs/sources.yml.",
        ),
        "da": (
            "”{id}” er ikke på kildelisten. Læseren kan ikke slå op, hvad det hviler på.",
            "{guess}Ret id'et, eller føj kilden til docs/sources.yml.",
        ),
    },
    "no-source": {
        "sv": (
            "”{id}” (”{title}”) är ingen källa. Läsaren kan inte slå upp vad det vilar på.",
            "Skriv id:t på en källa i docs/sources.yml.",
        ),
        "en": (
            "“{id}” (“{title}”) is not a source. Readers cannot look up what this rests on.",
            "Write the id of a source in docs/sources.yml.",
        ),
        "da": (
            "”{id}” (”{title}”) er ikke en kilde. Læseren kan ikke slå op, hvad det hviler på.",
            "Skriv id'et på en kilde i docs/sources.yml.",
        ),
    },
    "unused": {
        "sv": (
            "Källan {id} ”{title}” används inte på någon sida. Läsaren ser en källa som inget vilar på.",
            "Hänvisa till den där den bär något, skriv ”background: true” om den ska stå kvar som bakgrund, eller ta bort den.",
        ),
        "en": (
            "The source {id} “{title}” is used on no page. Readers see a source that carries nothing.",
            "Refer to it where it carries something, put “background: true” if it is to stay as background, or remove it.",
        ),
        "da": (
            "Kilden {id} ”{title}” bruges ikke på nogen side. Læseren ser en kilde, som intet hviler på.",
            "Henvis til den, hvor den bærer noget, skriv ”background: true”, hvis den skal stå som baggrund, eller fjern den.",
        ),
    },
    "via": {
        "sv": (
            "Källan {id} ”{title}” är bara återgiven av andra, men det står inte av vem. Läsaren kan inte se vems ord det är.",
            "Skriv efter ”via:” vem som återger den.",
        ),
        "en": (
            "The source {id} “{title}” is known only second-hand, but not through whom. Readers cannot tell whose words these are.",
            "Write after “via:” who reports it.",
        ),
        "da": (
            "Kilden {id} ”{title}” kendes kun på anden hånd, men der står ikke fra hvem. Læseren kan ikke se, hvis ord det er.",
            "Skriv efter ”via:”, hvem der gengiver den.",
        ),
    },
}
EXAMPLE = ("basis:\n  - {status: source, source: gilard-2021}", "basis:\n  - {status: source, source: gillard-2021}")

Said = dict[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    named = list(_named(content))
    for reference in content.references:
        if reference.refers.kinds == ("source",):
            yield from _field(content, reference)
    for name, place, bare in named:
        if meant_source(content, name, bare):
            yield _unknown(content, name, place, f"[{name}]")
    used = {name for name, *_ in named} | _linked(content)
    for item in content.of_kind("source"):
        if isinstance(item.record, Source) and content.current(item):
            yield from _source(content, item, item.record, used)


def _named(content: Content) -> Iterator[tuple[str, Place, bool]]:
    """Every id in brackets, in texts and in the words of records; and whether it stands there without other words."""
    for text in content.texts.values():
        for link in text.links:
            if link.kind in ("reference", "bare"):
                row = text.body.split("\n")[link.line - text.first_line] if link.target not in content.items else ""
                yield (
                    link.target,
                    Place(text.path, link.line, max(row.find(f"[{link.target}]"), 0) + 1),
                    link.kind == "bare",
                )
    for said in said_in_records(content):
        if said.language and "[" in said.words:
            for match, name, own in references(said.words):
                if not match[1]:
                    yield name, said.place(content), own is None


def _linked(content: Content) -> set[str]:
    """What ordinary links point at on a page: `sources.sv.md#leamy-2011`."""
    return {link.target.partition("#")[2] for text in content.texts.values() for link in text.links}


def _field(content: Content, reference: Reference) -> Iterator[Finding]:
    target = content.items.get(reference.target)
    if target is None:
        yield _unknown(content, reference.named, reference.place, reference.named)
    elif target.kind != "source":
        title = {code: content.title(target, code) for code in speakable()}
        words: Said = {"id": reference.named, "title": title}
        yield Finding(reference.place, words, "no-source")


def _unknown(content: Content, name: str, place: Place, written: str) -> Finding:
    close = nearest(name, (item.id for item in content.of_kind("source")))
    guess = {code: f"{phrase} " for code, phrase in in_all("guess", word=close).items()} if close else ""
    replacement = written.replace(name, close) if close else None
    return Finding(place, {"id": name, "guess": guess}, "unknown", replacement=replacement, replaces=written)


def _source(content: Content, item: Item, source: Source, used: set[str]) -> Iterator[Finding]:
    words: Said = {"id": item.id, "title": source.title}
    if item.id not in used and item.id not in content.used_by and not source.background:
        yield Finding(content.place(item), words, "unused", replacement="background: true", severity="warning")
    if source.read == "second-hand" and content.lacks(item, "via"):
        yield Finding(content.place(item, "read"), words, "via")
