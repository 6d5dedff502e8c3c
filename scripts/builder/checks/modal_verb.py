"""The verb that governs a statement does not have the statement's force, in one of the languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.checks._modal_words import GRAMMARS
from builder.checks._modals import Governing, governing
from builder.findings import Finding
from builder.kinds.guidelines import Guideline, Rule
from builder.model import Content, Item
from builder.words import in_all

CODE = "GDL008"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Verbet säger lika mycket på alla språk",
    "en": "The verb says equally much in every language",
    "da": "Verbet siger lige meget på alle sprog",
}
WHY = {
    "sv": "Ett ”inte” för lite vänder en regel. Läsaren på varje språk ska möta samma krav, förbud, råd eller tillåtelse.",
    "en": "One “not” too few turns a rule around. Readers of every language should meet the same requirement, prohibition, advice or permission.",
    "da": "Et ”ikke” for lidt vender en regel om. Læseren på hvert sprog skal møde det samme krav, forbud, råd eller den samme tilladelse.",
}
WORDING = {
    "strength": {
        "sv": (
            "{id} är {force}, men på {language} står ”{quote}”: {strength}. De som läser på {language} följer en annan regel än de andra.",
            "Skriv ”{agreed}”. Ska det vara {strength} på alla språk, ändra i stället efter ”force:”.",
        ),
        "en": (
            "{id} is {force}, but the {language} text says “{quote}”: {strength}. Those who read it in {language} follow another rule than the others.",
            "Write “{agreed}”. If it should be {strength} in every language, change “force:” instead.",
        ),
        "da": (
            "{id} er {force}, men på {language} står der ”{quote}”: {strength}. De, der læser på {language}, følger en anden regel end de andre.",
            "Skriv ”{agreed}”. Skal det være {strength} på alle sprog, så ret i stedet efter ”force:”.",
        ),
    },
    "force": {
        "sv": (
            "{id} är märkt som {force}, men texterna säger ”{quote}”: {strength}. Läsaren får två olika besked om hur starkt det gäller.",
            "Ändra till ”force: {found}”, eller skriv ”{agreed}” på alla språk.",
        ),
        "en": (
            "{id} is marked as {force}, but the texts say “{quote}”: {strength}. Readers are told two things about how strongly it applies.",
            "Change it to “force: {found}”, or write “{agreed}” in every language.",
        ),
        "da": (
            "{id} er mærket som {force}, men teksterne siger ”{quote}”: {strength}. Læseren får to forskellige besked om, hvor stærkt det gælder.",
            "Ret til ”force: {found}”, eller skriv ”{agreed}” på alle sprog.",
        ),
    },
    "none": {
        "sv": (
            "{id} är {force}, men huvudsatsen på {language} har inget av verben {verbs}. Läsaren vet inte hur starkt det gäller.",
            "Skriv meningen med ”{agreed}” som huvudverb.",
        ),
        "en": (
            "{id} is {force}, but the main clause of the {language} text has none of the verbs {verbs}. Readers cannot tell how strongly it applies.",
            "Write the sentence with “{agreed}” as its main verb.",
        ),
        "da": (
            "{id} er {force}, men hovedsætningen på {language} har ingen af verberne {verbs}. Læseren ved ikke, hvor stærkt det gælder.",
            "Skriv sætningen med ”{agreed}” som hovedverbum.",
        ),
    },
    "word": {
        "sv": (
            "{id} säger ”{quote}” på {language}, där {force} annars skrivs ”{agreed}”. Läsaren undrar om något annat menas.",
            "Skriv ”{agreed}”.",
        ),
        "en": (
            "The {language} text of {id} says “{quote}”, where {force} is otherwise written “{agreed}”. Readers wonder whether something else is meant.",
            "Write “{agreed}”.",
        ),
        "da": (
            "{id} siger ”{quote}” på {language}, hvor {force} ellers skrives ”{agreed}”. Læseren undrer sig over, om der menes noget andet.",
            "Skriv ”{agreed}”.",
        ),
    },
}
EXAMPLE = (
    'force: must-not\nstatement:\n  da: "Arbejdsgiveren må spørge efter diagnose."',
    'force: must-not\nstatement:\n  da: "Arbejdsgiveren må ikke spørge efter diagnose."',
)

STRENGTHS: Mapping[str, Mapping[str, str]] = {
    "shall": {"sv": "ett krav", "en": "a requirement", "da": "et krav"},
    "must-not": {"sv": "ett förbud", "en": "a prohibition", "da": "et forbud"},
    "should": {"sv": "en rekommendation", "en": "a recommendation", "da": "en anbefaling"},
    "may": {"sv": "en tillåtelse", "en": "a permission", "da": "en tilladelse"},
    "free": {
        "sv": "något som inte behövs",
        "en": "something that need not be done",
        "da": "noget, der ikke er nødvendigt",
    },
}
Said = dict[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    for item in content.of_kind("rule", "guideline"):
        record = item.record
        if isinstance(record, Rule | Guideline) and record.state != "retired" and record.force and record.statement:
            said = record.statement
            found = {code: verb for code, words in said.items() if (verb := governing(words, code))}
            yield from _compare(content, item, record.force, said, found)


def _compare(
    content: Content, item: Item, force: str, said: Mapping[str, str], found: Mapping[str, Governing]
) -> Iterator[Finding]:
    strengths = {verb.strength for verb in found.values()}
    if len(found) > 1 and len(strengths) == 1 and force not in strengths and strengths < set(STRENGTHS) - {"free"}:
        yield _marked(content, item, force, found)
        return
    for code, verb in found.items():
        if verb.strength != force or not verb.agreed:
            yield _written(content, item, force, code, said[code], verb)


def _marked(content: Content, item: Item, force: str, found: Mapping[str, Governing]) -> Finding:
    """All languages agree with each other and not with the field: then the field is the odd one."""
    new = next(iter(found.values())).strength
    words: Said = {
        "id": item.id,
        "force": STRENGTHS[force],
        "strength": STRENGTHS[new],
        "quote": {code: verb.quote for code, verb in found.items()},
        "agreed": {code: grammar.agreed[force] for code, grammar in GRAMMARS.items()},
        "found": new,
    }
    return Finding(content.place(item, "force"), words, "force", f"force: {new}", f"force: {force}")


def _written(content: Content, item: Item, force: str, code: str, text: str, verb: Governing) -> Finding:
    agreed = GRAMMARS[code].agreed
    words: Said = {
        "id": item.id,
        "force": STRENGTHS[force],
        "language": in_all(f"languages.{code}"),
        "quote": verb.quote,
        "strength": STRENGTHS.get(verb.strength, ""),
        "agreed": agreed[force],
        "verbs": ", ".join(agreed.values()),
    }
    variant = "word" if verb.strength == force else "strength" if verb.strength in STRENGTHS else "none"
    place = content.place(item, "statement", code)
    return Finding(place, words, variant, *_replacement(text, verb, agreed[force]))


def _replacement(text: str, verb: Governing, agreed: str) -> tuple[str | None, str | None]:
    """The new words and the old, each with its neighbours so that the right spot of the line is found."""
    if verb.span is None:
        return None, None
    first, last = verb.span
    before = text[:first].rsplit(" ", 2)[-2:-1]
    start = first - len(before[0]) - 1 if before else first
    end = text.find(" ", last + 1) if text.find(" ", last + 1) > 0 else len(text)
    written = agreed if text[first].islower() else agreed.capitalize()
    return text[start:first] + written + text[last:end], text[start:end]
