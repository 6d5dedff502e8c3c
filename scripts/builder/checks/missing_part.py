"""A module, unit or self-test lacks a part its readers need, or has it empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.findings import Finding, Place
from builder.kinds.curriculum import Module
from builder.model import Content, Item, Text
from builder.nearest import nearest
from builder.words import in_all, say

CODE = "CUR001"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Moduler, pass och självtest har alla sina delar",
    "en": "Modules, units and self-tests have all their parts",
    "da": "Moduler, lektioner og selvtest har alle deres dele",
}
WHY = {
    "sv": "Den som deltar, leder eller planerar kursen letar efter samma delar varje gång. Fattas en stannar arbetet.",
    "en": "Those who take, lead or plan the course look for the same parts each time. When one is missing, they are stuck.",
    "da": "Den, der deltager i, leder eller planlægger kurset, leder efter de samme dele hver gang. Mangler en, går arbejdet i stå.",
}
WORDING = {
    "text": {
        "sv": (
            "{id} har ingen text. Läsaren får ingen sida.",
            "Skriv texten, och dess namn efter ”text:”. Är den inte skriven än, skriv ”state: planned”.",
        ),
        "en": (
            "{id} has no text. Readers get no page.",
            "Write the text, and its name after “text:”. If it is not written yet, put “state: planned”.",
        ),
        "da": (
            "{id} har ingen tekst. Læseren får ingen side.",
            "Skriv teksten og dens navn efter ”text:”. Er den ikke skrevet endnu, så skriv ”state: planned”.",
        ),
    },
    "file": {
        "sv": (
            "{id} hänvisar till texten ”{name}”, men den filen finns inte. Läsaren får ingen sida.",
            "Skapa {path}.",
        ),
        "en": ("{id} names the text “{name}”, but there is no such file. Readers get no page.", "Create {path}."),
        "da": ("{id} henviser til teksten ”{name}”, men den fil findes ikke. Læseren får ingen side.", "Opret {path}."),
    },
    "near-file": {
        "sv": (
            "{id} hänvisar till texten ”{name}”, men den filen finns inte. Läsaren får ingen sida.",
            "{guess} Annars: skapa {path}.",
        ),
        "en": (
            "{id} names the text “{name}”, but there is no such file. Readers get no page.",
            "{guess} Otherwise create {path}.",
        ),
        "da": (
            "{id} henviser til teksten ”{name}”, men den fil findes ikke. Læseren får ingen side.",
            "{guess} Ellers: opret {path}.",
        ),
    },
    "outcomes": {
        "sv": (
            "{id} har inga lärandemål. Deltagarna ser inte vad de ska kunna efteråt.",
            "Skriv minst ett under ”outcomes:”; börja med ett verb, till exempel ”beskriva” eller ”planera”.",
        ),
        "en": (
            "{id} has no learning outcomes. Trainees cannot see what they will be able to do.",
            "Write at least one under “outcomes:”; start it with a verb such as “describe” or “plan”.",
        ),
        "da": (
            "{id} har ingen læringsmål. Kursisterne kan ikke se, hvad de skal kunne bagefter.",
            "Skriv mindst ét under ”outcomes:”; begynd med et verbum, for eksempel ”beskrive” eller ”planlægge”.",
        ),
    },
    "taught": {
        "sv": (
            "{id} nämner inget lärandemål. Ingen ser vad passet är till för.",
            "Skriv id:t på minst ett av modulens mål: ”outcomes: [{known}]”.",
        ),
        "en": (
            "{id} names no learning outcome. Nobody can see what the unit is for.",
            "Write the id of at least one of the module's outcomes: “outcomes: [{known}]”.",
        ),
        "da": (
            "{id} nævner intet læringsmål. Ingen kan se, hvad lektionen er til for.",
            "Skriv id'et på mindst ét af modulets mål: ”outcomes: [{known}]”.",
        ),
    },
    "prerequisites": {
        "sv": (
            "{id} säger inte vilka förkunskaper som krävs. Deltagarna vet inte om de kan börja här.",
            "Skriv ”prerequisites:” med modulernas id, eller ”prerequisites: []” om inga krävs.",
        ),
        "en": (
            "{id} does not say what must come before it. Trainees do not know whether they can begin here.",
            "Write “prerequisites:” with the modules' ids, or “prerequisites: []” if none are needed.",
        ),
        "da": (
            "{id} siger ikke, hvad der skal komme før. Kursisterne ved ikke, om de kan begynde her.",
            "Skriv ”prerequisites:” med modulernes id'er, eller ”prerequisites: []”, hvis ingen kræves.",
        ),
    },
    "hours": {
        "sv": (
            "{id} anger ingen tid. Arbetsgivare kan inte planera ledigheten.",
            "Skriv modulens timmar efter ”hours:”.",
        ),
        "en": ("{id} gives no hours. Employers cannot plan the time off.", "Write the module's hours after “hours:”."),
        "da": (
            "{id} angiver ingen tid. Arbejdsgivere kan ikke planlægge friheden.",
            "Skriv modulets timer efter ”hours:”.",
        ),
    },
    "units": {
        "sv": (
            "{id} har inga pass. Deltagarna har inget att göra.",
            "Skriv modulens pass under ”units:”, vart och ett med id, text och minuter.",
        ),
        "en": (
            "{id} has no units. Trainees have nothing to do.",
            "Write the module's units under “units:”, each with id, text and minutes.",
        ),
        "da": (
            "{id} har ingen lektioner. Kursisterne har intet at lave.",
            "Skriv modulets lektioner under ”units:”, hver med id, tekst og minutter.",
        ),
    },
    "self-test": {
        "sv": ("{id} har inget självtest. Deltagarna kan inte se vad de har lärt sig.", "Skriv frågorna i {path}."),
        "en": ("{id} has no self-test. Trainees cannot see what they have learned.", "Write the questions in {path}."),
        "da": ("{id} har ingen selvtest. Kursisterne kan ikke se, hvad de har lært.", "Skriv spørgsmålene i {path}."),
    },
    "questions": {
        "sv": ("{id} har inga frågor. Deltagarna möter en tom sida.", "Skriv minst en fråga under ”questions:”."),
        "en": (
            "{id} has no questions. Trainees meet an empty page.",
            "Write at least one question under “questions:”.",
        ),
        "da": (
            "{id} har ingen spørgsmål. Kursisterne møder en tom side.",
            "Skriv mindst ét spørgsmål under ”questions:”.",
        ),
    },
    "minutes": {
        "sv": ("{id} anger inga minuter. Kursledaren kan inte planera dagen.", "Skriv passets längd efter ”minutes:”."),
        "en": ("{id} gives no minutes. The trainer cannot plan the day.", "Write the unit's length after “minutes:”."),
        "da": (
            "{id} angiver ingen minutter. Underviseren kan ikke planlægge dagen.",
            "Skriv lektionens længde efter ”minutes:”.",
        ),
    },
    "steps": {
        "sv": (
            "{id} har ingen plan steg för steg. Kursledaren vet inte hur passet går till.",
            "Skriv stegen under ”steps:”, vart och ett med minuter och titel.",
        ),
        "en": (
            "{id} has no plan step by step. The trainer does not know how the session runs.",
            "Write the steps under “steps:”, each with minutes and title.",
        ),
        "da": (
            "{id} har ingen plan trin for trin. Underviseren ved ikke, hvordan lektionen forløber.",
            "Skriv trinene under ”steps:”, hvert med minutter og titel.",
        ),
    },
    "section": {
        "sv": (
            "Texten till {id} saknar avsnittet ”{title}”. {loss}",
            "Lägg till rubriken ”{heading}” och skriv avsnittet under den.",
        ),
        "en": (
            "The text of {id} lacks the section “{title}”. {loss}",
            "Add the heading “{heading}” and write the section below it.",
        ),
        "da": (
            "Teksten til {id} mangler afsnittet ”{title}”. {loss}",
            "Tilføj overskriften ”{heading}”, og skriv afsnittet under den.",
        ),
    },
    "empty-section": {
        "sv": ("Avsnittet ”{title}” i {id} är tomt. {loss}", "Skriv avsnittet under rubriken."),
        "en": ("The section “{title}” of {id} is empty. {loss}", "Write the section below its heading."),
        "da": ("Afsnittet ”{title}” i {id} er tomt. {loss}", "Skriv afsnittet under overskriften."),
    },
}
EXAMPLE = (
    "id: m04\noutcomes: []",
    'id: m04\noutcomes:\n  - {id: o1, statement: {sv: "planera ...", en: "plan ...", da: "planlægge ..."}}',
)

LOSS = {
    "short": {
        "sv": "Den som har svårt att läsa får ingen väg in.",
        "en": "Those who find reading hard get no way in.",
        "da": "Den, der har svært ved at læse, får ingen vej ind.",
    },
    "aim": {
        "sv": "Deltagarna vet inte vart passet leder.",
        "en": "Trainees do not know where the unit leads.",
        "da": "Kursisterne ved ikke, hvor lektionen fører hen.",
    },
    "text": {
        "sv": "Deltagarna har inget att läsa.",
        "en": "Trainees have nothing to read.",
        "da": "Kursisterne har intet at læse.",
    },
    "exercise": {
        "sv": "Deltagarna har inget att öva på.",
        "en": "Trainees have nothing to practise.",
        "da": "Kursisterne har intet at øve sig på.",
    },
    "closing": {
        "sv": "Passet slutar utan att någon vet hur de andra mår.",
        "en": "The unit ends without anyone knowing how the others are.",
        "da": "Lektionen slutter, uden at nogen ved, hvordan de andre har det.",
    },
    "facilitator": {
        "sv": "Den som leder står utan stöd när något händer.",
        "en": "The facilitator is on their own when something happens.",
        "da": "Den, der leder, står uden støtte, når noget sker.",
    },
}
FIELDS = {
    "module": ("hours", "outcomes", "units"),
    "course-module": ("hours", "outcomes", "units"),
    "unit": ("minutes", "steps", "outcomes"),
}
SECTIONS = {"module": ("short",), "unit": tuple(LOSS), "self-test": ("short",)}


def check(content: Content) -> Iterator[Finding]:
    for item in content.of_kind("module", "course-module", "unit", "self-test"):
        if content.current(item):
            yield from _fields(content, item)
            yield from _own(content, item)
            if item.kind in SECTIONS:
                yield from _text(content, item)


def _fields(content: Content, item: Item) -> Iterator[Finding]:
    for name in FIELDS.get(item.kind, ()):
        if content.lacks(item, name):
            taught = item.kind == "unit" and name == "outcomes"
            known = ", ".join(_siblings(content, item)) if taught else ""
            yield Finding(content.place(item, name), {"id": item.id, "known": known}, "taught" if taught else name)


def _siblings(content: Content, unit: Item) -> Iterator[str]:
    """The outcomes a unit can teach, as its record writes them."""
    around = content.children.get(unit.parent or "", ())
    return (item.record.id for item in around if item.kind == "outcome")


def _own(content: Content, item: Item) -> Iterator[Finding]:
    """What only one kind must have."""
    if isinstance(item.record, Module):
        if item.record.prerequisites is None and content.lacks(item, "prerequisites"):
            yield Finding(content.place(item), {"id": item.id}, "prerequisites", replacement="prerequisites: []")
        if not any(child.kind == "self-test" for child in content.children.get(item.id, ())):
            path = item.path.replace("module.yml", "self-test.yml")
            yield Finding(content.place(item), {"id": item.id, "path": path}, "self-test")
    elif item.kind == "self-test" and not content.children.get(item.id):
        yield Finding(content.place(item, "questions"), {"id": item.id}, "questions")


def _text(content: Content, item: Item) -> Iterator[Finding]:
    texts = content.stems.get(item.stem or "", {})
    if not item.stem:
        if content.lacks(item, "text"):
            yield Finding(content.place(item), {"id": item.id}, "text")
    elif not texts:
        yield _no_file(content, item, item.stem)
    source = texts.get(content.source)
    for text in texts.values():
        for name in SECTIONS[item.kind]:
            if not text.under(name) and (text.section(name) or text is source):
                yield _section(item, text, name)


def _no_file(content: Content, item: Item, stem: str) -> Finding:
    above, _, name = stem.rpartition("/")
    near = [other.rpartition("/")[2] for other in content.stems if other.rpartition("/")[0] == above]
    close = nearest(name, near)
    words = {"id": item.id, "name": name, "path": f"{stem}.{content.source}.md"}
    place = content.place(item, "text")
    if close is None:
        return Finding(place, words, "file")
    return Finding(place, {**words, "guess": in_all("guess", word=close)}, "near-file", close, name)


def _section(item: Item, text: Text, name: str) -> Finding:
    section = text.section(name)
    heading = f"## {say(text.language, f'heading.{name}')} {{ #{name} }}"
    words: dict[str, str | Mapping[str, str]] = {
        "id": item.id,
        "title": in_all(f"heading.{name}"),
        "loss": LOSS[name],
        "heading": heading,
    }
    if section:
        return Finding(Place(text.path, section.line), words, "empty-section")
    return Finding(Place(text.path, text.first_line), words, "section", replacement=heading)
