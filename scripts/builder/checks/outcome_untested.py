"""No question and no assessment tests an outcome of a module."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.findings import Finding
from builder.kinds.curriculum import Assessment
from builder.model import Content, Item

CODE = "CUR009"
SEVERITY = "warning"
FIX = "offer"

TITLE = {
    "sv": "Varje lärandemål prövas i en fråga eller en bedömning",
    "en": "Every outcome is tested by a question or an assessment",
    "da": "Hvert læringsmål afprøves i et spørgsmål eller en bedømmelse",
}
WHY = {
    "sv": "Den som inte får pröva sig vet inte om hen har lärt sig det kursen lovar.",
    "en": "Those who cannot try themselves do not know whether they have learned what the course promises.",
    "da": "Den, der ikke kan prøve sig selv, ved ikke, om det, kurset lover, er lært.",
}
WORDING = {
    "default": {
        "sv": (
            "{id} ”{outcome}” prövas aldrig. Deltagarna kan inte se om de har lärt sig det.",
            "Lägg till en fråga i {path} som pekar på {named}, eller nämn {id} under en bedömning i kursen.",
        ),
        "en": (
            "{id} “{outcome}” is never tested. Trainees cannot check whether they have learned it.",
            "Add a question to {path} that points to {named}, or name {id} under one of the course's assessments.",
        ),
        "da": (
            "{id} ”{outcome}” afprøves aldrig. Kursisterne kan ikke se, om de har lært det.",
            "Tilføj et spørgsmål i {path}, der peger på {named}, eller nævn {id} under en af kursets bedømmelser.",
        ),
    },
}
EXAMPLE = (
    "outcomes: [{id: o1}, {id: o2}]\nquestions:\n  - {id: q1, outcome: o1}",
    "outcomes: [{id: o1}, {id: o2}]\nquestions:\n  - {id: q1, outcome: o1}\n  - {id: q2, outcome: o2}",
)


def check(content: Content) -> Iterator[Finding]:
    tested = set(_tested(content))
    for module in content.of_kind("module"):
        below = content.children.get(module.id, ())
        # that there is no self-test, or that it is empty, is missing-part's to say
        test = next((item for item in below if item.kind == "self-test" and content.children.get(item.id)), None)
        for outcome in below:
            if test and outcome.kind == "outcome" and outcome.id not in tested and content.current(outcome):
                yield _finding(content, outcome, test)


def _tested(content: Content) -> Iterator[str]:
    """The outcomes that questions and assessments name; planned ones count, they say where it will be."""
    for reference in content.references:
        if reference.field == "outcome" and not content.retired(content.items[reference.origin]):
            yield reference.target
    for item in content.of_kind("assessment"):
        if isinstance(item.record, Assessment) and not content.retired(item):
            yield from item.record.outcomes


def _finding(content: Content, outcome: Item, test: Item) -> Finding:
    words: dict[str, str | Mapping[str, str]] = {
        "id": outcome.id,
        "named": outcome.record.id,
        "outcome": {code: content.title(outcome, code) for code in content.codes},
        "path": test.path,
    }
    return Finding(content.place(outcome), words, replacement=_skeleton(content, outcome, test))


def _skeleton(content: Content, outcome: Item, test: Item) -> str:
    """A question to fill in, as the self-test's record writes it."""
    used = {question.record.id for question in content.children[test.id]}
    number = next(n for n in range(1, len(used) + 2) if f"q{n}" not in used)
    origins = (content.items[use.origin] for use in content.used_by.get(outcome.id, ()))
    unit = next((one for one in origins if one.kind == "unit" and content.current(one)), None)
    said = "{" + ", ".join(f'{code}: ""' for code in content.codes) + "}"
    options = [
        f"      - {{id: {name}, right: {right}, text: {said}, feedback: {said}}}"
        for name, right in (("a", "true"), ("b", "false"), ("c", "false"))
    ]
    head = [f"  - id: q{number}", f"    outcome: {outcome.record.id}"]
    again = [f"    again: {unit.record.id}"] if unit else []
    return "\n".join([*head, *again, f"    stem: {said}", "    options:", *options])
