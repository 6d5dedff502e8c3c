"""An id names something that does not exist, or something of the wrong kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from builder.checks._said import said_in_records
from builder.checks._sources import meant_source
from builder.findings import Finding, Place
from builder.kinds import Refers
from builder.model import Content, Item, Reference, Text
from builder.nearest import nearest
from builder.prose import references
from builder.words import say, speakable

CODE = "REF004"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Det som nämns med id finns och är av rätt sort",
    "en": "What is named by id exists and is of the right kind",
    "da": "Det, der nævnes med id, findes og er af den rigtige slags",
}
WHY = {
    "sv": "Ett id som inte finns blir ingen länk: läsaren ser koden inom klammer, eller saknar en väg vidare.",
    "en": "An id that does not exist becomes no link: readers see the code in brackets, or lack a way on.",
    "da": "Et id, der ikke findes, bliver ikke til et link: læseren ser koden i klammer eller mangler en vej videre.",
}
WORDING = {
    "default": {
        "sv": ("Det finns inget med id:t ”{id}”. Läsaren ser {written} mitt i texten.", "{guess}"),
        "en": ("Nothing has the id “{id}”. Readers see {written} in the middle of the text.", "{guess}"),
        "da": ("Der er intet med id'et ”{id}”. Læseren ser {written} midt i teksten.", "{guess}"),
    },
    "field": {
        "sv": ("Fältet ”{field}” nämner ”{id}”, som inte finns. Läsaren får ingen väg dit.", "{guess}"),
        "en": ("The field “{field}” names “{id}”, which does not exist. Readers get no way there.", "{guess}"),
        "da": ("Feltet ”{field}” nævner ”{id}”, som ikke findes. Læseren får ingen vej dertil.", "{guess}"),
    },
    "kind": {
        "sv": (
            "Fältet ”{field}” ska nämna {wanted}, men ”{id}” är {kind} ({title}). Läsaren skickas till fel sida.",
            "{guess}",
        ),
        "en": (
            "The field “{field}” should name {wanted}, but “{id}” is {kind} ({title}). Readers are sent to the wrong page.",
            "{guess}",
        ),
        "da": (
            "Feltet ”{field}” skal nævne {wanted}, men ”{id}” er {kind} ({title}). Læseren sendes til den forkerte side.",
            "{guess}",
        ),
    },
}
EXAMPLE = ("Läs mer i [gl-z2].", "Läs mer i [gl-a2].")

WITHOUT_GUESS = {
    "sv": "Rätta id:t, eller ta bort det.",
    "en": "Correct the id, or take it away.",
    "da": "Ret id'et, eller fjern det.",
}
OR = {"sv": " eller ", "en": " or ", "da": " eller "}
KINDS: Mapping[str, tuple[str, str, str]] = {
    "area": ("ett område", "an area", "et område"),
    "assessment": ("en examination", "an assessment", "en prøve"),
    "change": ("en ändring", "a change", "en ændring"),
    "competence": ("en kompetens", "a competence", "en kompetence"),
    "course": ("en kurs", "a course", "et kursus"),
    "course-module": ("en modul i en kort kurs", "a module of a short course", "et modul i et kort kursus"),
    "crisis-service": ("en hjälplinje", "a crisis service", "en hjælpelinje"),
    "dimension": ("en dimension i utvärderingen", "a dimension of the evaluation", "en dimension i evalueringen"),
    "domain": ("ett kompetensområde", "a competence domain", "et kompetenceområde"),
    "entry": ("ett förkunskapskrav", "an entry requirement", "et adgangskrav"),
    "event": ("en händelse", "an event", "en begivenhed"),
    "free-page": ("en sida", "a page", "en side"),
    "guideline": ("en riktlinje", "a guideline", "en retningslinje"),
    "home-period": ("en hemperiod", "a home period", "en hjemmeperiode"),
    "indicator": ("en indikator", "an indicator", "en indikator"),
    "item": ("en punkt i en checklista", "a checklist item", "et punkt på en tjekliste"),
    "model": ("en modell", "a model", "en model"),
    "module": ("en modul", "a module", "et modul"),
    "outcome": ("ett lärandemål", "a learning outcome", "et læringsmål"),
    "page": ("en sida", "a page", "en side"),
    "part": ("en del av publikationen", "a part of the publication", "en del af publikationen"),
    "path": ("en väg genom webbplatsen", "a way through the site", "en vej gennem webstedet"),
    "phase": ("en fas", "a phase", "en fase"),
    "question": ("en fråga", "a question", "et spørgsmål"),
    "rule": ("en regel", "a rule", "en regel"),
    "rule-group": ("en grupp av regler", "a group of rules", "en gruppe regler"),
    "self-test": ("ett självtest", "a self-test", "en selvtest"),
    "source": ("en källa", "a source", "en kilde"),
    "template": ("en mall", "a template", "en skabelon"),
    "term": ("ett ord i ordlistan", "a glossary term", "et ord i ordlisten"),
    "topic": ("en temasida", "a topic page", "en temaside"),
    "unit": ("en enhet", "a unit", "en enhed"),
}
SURE_RE = re.compile(r"[\d-]")
"""What makes a word in brackets an id and not just a word in brackets."""

Words = dict[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    for text in content.texts.values():
        yield from _in_text(content, text)
    for said in said_in_records(content):
        if said.language and "[" in said.words:
            for _, name, own in references(said.words):
                if _unknown(content, name, own):
                    yield _finding(content, said.place(content), name, own)
    for reference in (*content.references, *_assessed(content)):
        if reference.refers.kinds != ("source",) and reference.field != "prerequisites":
            yield from _field(content, reference)


def _assessed(content: Content) -> Iterator[Reference]:
    """The outcomes an assessment names; they belong to other records, so their ids are whole."""
    for item in content.of_kind("assessment"):
        for index, name in enumerate(getattr(item.record, "outcomes", ())):
            place = content.place(item, "outcomes", index)
            yield Reference(item.id, "outcomes", name, name, Refers(("outcome",)), place)


def _in_text(content: Content, text: Text) -> Iterator[Finding]:
    for link in text.links:
        if link.kind in ("reference", "bare"):
            own = link.words if link.kind == "reference" else None
            if _unknown(content, link.target, own) and not _defined(text, link.target):
                row = text.body.split("\n")[link.line - text.first_line]
                place = Place(text.path, link.line, row.find(f"[{link.target}]") + 1)
                yield _finding(content, place, link.target, own)


def _unknown(content: Content, name: str, own: str | None) -> bool:
    if name in content.items or not (own is not None or SURE_RE.search(name)):
        return False
    return not meant_source(content, name)


def _defined(text: Text, name: str) -> bool:
    """Whether the text itself says where the name leads, as plain Markdown allows."""
    return re.search(rf"^ {{0,3}}\[{re.escape(name)}\]:", text.body, re.M) is not None


def _finding(content: Content, place: Place, name: str, own: str | None) -> Finding:
    close = nearest(name, content.items)
    written = f"[{name}]" if own is None else f"[{own}][{name}]"
    words: Words = {"id": name, "written": written, "guess": _guess(content, content.items[close] if close else None)}
    return Finding(place, words, "default", f"[{close}]" if close else None, f"[{name}]")


def _field(content: Content, reference: Reference) -> Iterator[Finding]:
    kinds = reference.refers.kinds
    item = content.items.get(reference.target)
    if item is not None and (not kinds or item.kind in kinds):
        return
    scope = reference.target.removesuffix(reference.named)
    right = [name for name, one in content.items.items() if not kinds or one.kind in kinds]
    close = nearest(reference.target, [name for name in right if name.startswith(scope)])
    guess = _guess(content, content.items[close] if close else None, scope)
    words: Words = {"field": reference.field, "id": reference.named, "guess": guess}
    new = close.removeprefix(scope) if close else None
    if item is None:
        yield Finding(reference.place, words, "field", new, reference.named)
    else:
        title = {language: content.title(item, language) for language in speakable()}
        words |= {"wanted": _kinds(kinds), "kind": _kinds([item.kind]), "title": title}
        yield Finding(reference.place, words, "kind", new, reference.named)


def _guess(content: Content, item: Item | None, scope: str = "") -> Mapping[str, str]:
    """The guess with the item's title, so that the editor need not look it up."""
    if item is None:
        return WITHOUT_GUESS
    name = item.id.removeprefix(scope)
    titles = {language: content.title(item, language) for language in speakable()}
    told = {language: f"{name} ({title})" if title != item.id else name for language, title in titles.items()}
    return {language: say(language, "guess", word=word) for language, word in told.items()}


def _kinds(kinds: Iterable[str]) -> dict[str, str]:
    """Kinds in words, in every language."""
    names = [KINDS.get(kind, (kind, kind, kind)) for kind in kinds]
    return {language: OR[language].join(dict.fromkeys(name[at] for name in names)) for at, language in enumerate(OR)}
