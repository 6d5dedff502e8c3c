"""A rule's comment, or a guideline's advice, says "shall" to somebody: that belongs in the statement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from builder.findings import Finding, Place
from builder.kinds.guidelines import Guideline, Rule
from builder.model import Content, Item, Text
from builder.sentences import Block, blocks, sentences

CODE = "GDL002"
SEVERITY = "warning"

TITLE = {
    "sv": "Krav står bara i satsen",
    "en": "Requirements stand in the statement only",
    "da": "Krav står kun i selve sætningen",
}
WHY = {
    "sv": "Ett ”ska” i förklaringen låter som ett krav till, men ingen har beslutat det och ingen kan kontrollera det.",
    "en": "A “shall” in the explanation sounds like one more requirement, but nobody has decided it and nobody can check it.",
    "da": "Et ”skal” i forklaringen lyder som endnu et krav, men ingen har besluttet det, og ingen kan kontrollere det.",
}
WORDING = {
    "comment": {
        "sv": (
            "”{words}” i kommentaren låter som ett krav till. Den som ska följa {id} vet inte vad som gäller.",
            "Säg det utan ”{verb}”, eller gör det till en egen regel med egen sats.",
        ),
        "en": (
            "“{words}” in the comment sounds like one more requirement. Those who are to follow {id} cannot tell what holds.",
            "Say it without “{verb}”, or make it a rule of its own with its own statement.",
        ),
        "da": (
            "”{words}” i kommentaren lyder som endnu et krav. Den, der skal følge {id}, ved ikke, hvad der gælder.",
            "Sig det uden ”{verb}”, eller gør det til en regel for sig med sin egen sætning.",
        ),
    },
    "advice": {
        "sv": (
            "”{words}” låter som ett krav, men det här är råd ({id}). Läsaren tror att det är bestämt.",
            "Skriv det som en uppmaning (”Fråga …”) eller med ”bör”, eller hänvisa till regeln som kräver det.",
        ),
        "en": (
            "“{words}” sounds like a requirement, but this is advice ({id}). Readers think it has been decided.",
            "Write it as a call (“Ask …”) or with “should”, or refer to the rule that requires it.",
        ),
        "da": (
            "”{words}” lyder som et krav, men dette er råd ({id}). Læseren tror, at det er besluttet.",
            "Skriv det som en opfordring (”Spørg …”) eller med ”bør”, eller henvis til den regel, der kræver det.",
        ),
    },
}
EXAMPLE = (
    'comment: {sv: "Peer supportern måste också skriva ner det."}',
    'comment: {sv: "Det som är nedskrivet kan personen läsa igen."}',
)

BINDING_RE: Mapping[str, re.Pattern[str]] = {
    "sv": re.compile(
        r"(?:du|ni|peer supportern|peer supportrar(?:na)?|arbetsgivaren|chefen|kursledaren|rollhandledaren|handledaren|nätverket|utbildaren|personalen|teamet)"
        r" (?:alltid |också |då |aldrig )?(?P<verb>ska(?:ll)?|måste|får (?:inte|aldrig))\b",
        re.I,
    ),
    "en": re.compile(
        r"(?:you|(?:the )?peer supporters?|(?:the )?employers?|(?:the )?managers?|(?:the )?trainers?|the (?:role )?supervisor|the network|staff|the team)"
        r" (?:always |also |then |never )?(?P<verb>shall(?: not)?|must(?: not)?)\b",
        re.I,
    ),
    "da": re.compile(
        r"(?:du|I|peer-medarbejderen|peer-medarbejdere(?:ne)?|arbejdsgiveren|lederen|underviseren|rollesupervisoren|supervisoren|netværket|personalet|teamet)"
        r" (?:altid |også |så |aldrig )?(?P<verb>skal|må (?:ikke|aldrig))\b",
        re.I,
    ),
}
LAW_RE = re.compile(
    r"\b(?:lag|lagar|law|laws|the acts?|(?:före|for)skrift\w*|regulations?|bekendtgørelse\w*)\b|(?:lagen|lagens|lagarna|loven|lovens|lovene)\b",
    re.I,
)
"""A sentence that restates the law keeps the law's own verb."""
NOTHING_RE = re.compile(r"(?!)")
ADVICE = "practice"


def check(content: Content) -> Iterator[Finding]:
    for item in content.of_kind("rule", "guideline"):
        if content.current(item):
            match item.record:
                case Rule(comment=comment) if comment:
                    yield from _comment(content, item, comment)
                case Guideline():
                    for text in content.stems.get(item.stem or "", {}).values():
                        yield from _advice(text, item.id)


def _comment(content: Content, item: Item, comment: Mapping[str, str]) -> Iterator[Finding]:
    for language, words in comment.items():
        place = content.place(item, "comment", language)
        for block in blocks(words, place.line):
            for said, verb, _ in _binding(block, language):
                yield Finding(place, {"words": said, "verb": verb, "id": item.id}, "comment")


def _advice(text: Text, name: str) -> Iterator[Finding]:
    section = text.section(ADVICE)
    if section is None:
        return
    after = [other.line for other in text.sections if other.line > section.line]
    lines = range(section.line, min(after, default=text.first_line + text.body.count("\n") + 1))
    for block in blocks(text.body, text.first_line):
        if block.line in lines and block.kind in ("prose", "item"):
            for said, verb, spot in _binding(block, text.language):
                words = {"words": said, "verb": verb, "id": name}
                yield Finding(Place(text.path, *spot), words, "advice", severity="suggestion")


def _binding(block: Block, language: str) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Sentences that begin with somebody who shall: the words, the verb, line and column. Questions and law are none."""
    pattern = BINDING_RE.get(language, NOTHING_RE)
    for sentence in sentences(block):
        found = pattern.match(sentence.text)
        if found and not sentence.text.endswith("?") and not LAW_RE.search(sentence.text):
            yield found[0], found["verb"], (sentence.line, sentence.column)
