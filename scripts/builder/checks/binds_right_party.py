"""A checklist item, topic, template or indicator names only rules that bind somebody else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import get_args

from builder.findings import Finding
from builder.kinds.base import Binds, Owner
from builder.kinds.guidelines import Rule
from builder.model import Content, Item, Reference
from builder.nearest import nearest
from builder.words import say

CODE = "GDL009"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Punkter och mallar nämner regler som binder rätt part",
    "en": "Items and templates name rules that bind the right party",
    "da": "Punkter og skabeloner nævner regler, der binder den rette part",
}
WHY = {
    "sv": "Den som bockar av en punkt tror att den egna skyldigheten är uppfylld. Är regeln någon annans står den egna kvar.",
    "en": "Whoever ticks an item believes their own duty is done. If the rule is somebody else's, theirs is still open.",
    "da": "Den, der sætter flueben, tror, at ens egen pligt er opfyldt. Er reglen en andens, står ens egen tilbage.",
}
WORDING = {
    "item": {
        "sv": (
            "{id} nämner {rule} ”{title}”, som binder {party}. Arbetsgivaren bockar av någon annans skyldighet.",
            "{guess}Nämn en regel som binder {right}, eller ta bort {rule}.",
        ),
        "en": (
            "{id} names {rule} “{title}”, which binds {party}. Employers tick off somebody else's duty.",
            "{guess}Name a rule that binds {right}, or take {rule} away.",
        ),
        "da": (
            "{id} nævner {rule} ”{title}”, som binder {party}. Arbejdsgiveren sætter flueben ved en andens pligt.",
            "{guess}Nævn en regel, der binder {right}, eller fjern {rule}.",
        ),
    },
    "page": {
        "sv": (
            "{id} nämner {rule} ”{title}”, som binder {party}. Den som använder sidan ser någon annans skyldighet som sin.",
            "{guess}Nämn en regel som binder {right}, eller ta bort {rule}.",
        ),
        "en": (
            "{id} names {rule} “{title}”, which binds {party}. Those who use the page take somebody else's duty for theirs.",
            "{guess}Name a rule that binds {right}, or take {rule} away.",
        ),
        "da": (
            "{id} nævner {rule} ”{title}”, som binder {party}. Den, der bruger siden, ser en andens pligt som sin egen.",
            "{guess}Nævn en regel, der binder {right}, eller fjern {rule}.",
        ),
    },
}
EXAMPLE = ("id: ip-1-4\nrules: [rule-ps-22]", "id: ip-1-4\nrules: [rule-em-22]")

PARTIES: Mapping[str, tuple[str, str, str]] = {
    "employer": ("arbetsgivaren", "the employer", "arbejdsgiveren"),
    "network": ("nätverket", "the network", "netværket"),
    "peer-supporter": ("peer supportern", "the peer supporter", "peer-medarbejderen"),
    "trainer": ("kursanordnaren", "the course provider", "kursudbyderen"),
}
OR = {"sv": " eller ", "en": " or ", "da": " eller "}
KINDS = ("item", "topic", "template", "indicator")
EMPLOYERS = ("employer", "network")
WORKPLACE = (*EMPLOYERS, "peer-supporter")
"""What a workplace needs to know of: its own duties, and those of the one it employs."""
INDUCTION = "ip-4"
"""The phase in which the employer sees to it that the peer supporter knows the rules."""
COURSE: Owner = "course-group"
"""Its templates are for those who run and take the course, whom every kind of rule may concern."""

Words = dict[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    named: dict[str, list[Reference]] = {}
    for reference in content.references:
        if reference.field == "rules" and content.items[reference.origin].kind in KINDS:
            named.setdefault(reference.origin, []).append(reference)
    for origin, references in named.items():
        if content.current(content.items[origin]):
            yield from _item(content, content.items[origin], references)


def _item(content: Content, item: Item, references: list[Reference]) -> Iterator[Finding]:
    """Told when none of the rules binds anyone who uses the page: beside one that does, others may be named."""
    rules = [(one, rule) for one in references if (rule := content.items.get(one.target)) and rule.kind == "rule"]
    right = _right(item)
    parties = {_party(rule) for _, rule in rules}
    if None not in parties and not parties & set(right):
        for reference, rule in rules:
            yield _finding(content, item, rule, reference, right)


def _party(rule: Item) -> str | None:
    return rule.record.binds if isinstance(rule.record, Rule) else None


def _right(item: Item) -> tuple[str, ...]:
    """Whose duties the item may speak of."""
    if item.kind == "item":
        return WORKPLACE if item.parent == INDUCTION else EMPLOYERS
    if item.kind == "template" and getattr(item.record, "owner", None) == COURSE:
        return get_args(Binds)
    return WORKPLACE


def _finding(content: Content, item: Item, rule: Item, reference: Reference, right: tuple[str, ...]) -> Finding:
    close = _meant(content, rule, right)
    meant = {code: f"{close.id} ({content.title(close, code)})" for code in content.codes} if close else {}
    guess = {code: f"{say(code, 'guess', word=word)} " for code, word in meant.items()}
    words: Words = {
        "id": item.id,
        "rule": rule.id,
        "title": {code: content.title(rule, code) for code in content.codes},
        "party": _parties(_party(rule) or ""),
        "right": _parties(*right),
        "guess": guess or "",
    }
    variant = "item" if item.kind == "item" else "page"
    new = close.id if close else None
    return Finding(reference.place, words, variant, new, reference.named if new else None)


def _meant(content: Content, rule: Item, right: tuple[str, ...]) -> Item | None:
    """The rule with the same number that binds the right party, else one with a title that is nearly the same."""
    number = rule.id.rpartition("-")[2]
    rules = [one for one in content.of_kind("rule") if content.current(one)]
    known = [one for party in right for one in rules if _party(one) == party]
    same = next((one for one in known if one.id.rpartition("-")[2] == number), None)
    if same:
        return same
    titles = {content.title(one, content.source): one for one in known}
    close = nearest(content.title(rule, content.source), titles)
    return titles[close] if close else None


def _parties(*names: str) -> dict[str, str]:
    """Parties in words, in every language."""
    *more, last = [PARTIES.get(name, (name, name, name)) for name in names]
    return {
        language: "".join([", ".join(one[at] for one in more), said if more else "", last[at]])
        for at, (language, said) in enumerate(OR.items())
    }
