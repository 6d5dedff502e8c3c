"""A statement claims more than its basis carries: law without an act, a source nobody has read, a proposal without reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from builder.findings import Finding
from builder.kinds.base import Basis, Stated
from builder.kinds.docs import Source
from builder.kinds.guidelines import FreePage
from builder.model import Content, Item
from builder.words import in_all

CODE = "GDL007"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Märkningen lag, källa eller förslag håller",
    "en": "The label law, source or proposal holds",
    "da": "Mærket lov, kilde eller forslag holder",
}
WHY = {
    "sv": "Den som läser ”lag” rättar sig efter det. Därför vilar lag på en läst lagtext, källa på en läst källa, och allt annat är ett förslag med skäl.",
    "en": "Someone who reads “law” acts on it. So law rests on an act we have read, source on a source we have read, and all else is a proposal with a reason.",
    "da": "Den, der læser ”lov”, retter sig efter det. Derfor hviler lov på en læst lovtekst, kilde på en læst kilde, og alt andet er et forslag med en begrundelse.",
}
WORDING = {
    "basis": {
        "sv": (
            "{id} säger inte vad det vilar på. Läsaren kan inte skilja lag från förslag.",
            "Skriv under ”basis:” om det är lag, källa eller förslag, och vilken källa eller vilket skäl.",
        ),
        "en": (
            "{id} does not say what it rests on. Readers cannot tell law from proposal.",
            "Write under “basis:” whether it is law, source or proposal, and which source or reason.",
        ),
        "da": (
            "{id} siger ikke, hvad det hviler på. Læseren kan ikke skelne lov fra forslag.",
            "Skriv under ”basis:”, om det er lov, kilde eller forslag, og hvilken kilde eller begrundelse.",
        ),
    },
    "nameless": {
        "sv": (
            "{id} säger ”{label}” men nämner {none}. Läsaren kan inte slå upp det.",
            "Skriv källans id efter ”source:”, eller märk delen som förslag med ett skäl.",
        ),
        "en": (
            "{id} says “{label}” but names {none}. Readers cannot look it up.",
            "Write the source's id after “source:”, or mark this part as a proposal with a reason.",
        ),
        "da": (
            "{id} siger ”{label}”, men nævner {none}. Læseren kan ikke slå det op.",
            "Skriv kildens id efter ”source:”, eller mærk denne del som forslag med en begrundelse.",
        ),
    },
    "memory": {
        "sv": (
            "{id} säger ”{label}”, men {source} har ingen slagit upp än. Läsaren litar på något vi bara minns.",
            "Slå upp källan och skriv det vid den, eller märk delen som förslag och skriv under ”verify:” vad som ska kontrolleras.",
        ),
        "en": (
            "{id} says “{label}”, but nobody has looked {source} up yet. Readers trust what we only remember.",
            "Look the source up and say so at the source, or mark this part as a proposal and write under “verify:” what is to be checked.",
        ),
        "da": (
            "{id} siger ”{label}”, men {source} har ingen slået op endnu. Læseren stoler på noget, vi kun husker.",
            "Slå kilden op, og skriv det ved den, eller mærk denne del som forslag, og skriv under ”verify:”, hvad der skal kontrolleres.",
        ),
    },
    "law-unread": {
        "sv": (
            "{id} säger ”{label}”, men själva lagtexten i {source} har vi inte läst. Läsaren kan få fel besked om lagen.",
            "Läs lagtexten och skriv ”read: page” vid källan, eller märk delen som förslag och skriv under ”verify:” vad som ska kontrolleras.",
        ),
        "en": (
            "{id} says “{label}”, but we have not read the text of {source} itself. Readers may be told the law wrongly.",
            "Read the text and put “read: page” at the source, or mark this part as a proposal and write under “verify:” what is to be checked.",
        ),
        "da": (
            "{id} siger ”{label}”, men selve teksten i {source} har vi ikke læst. Læseren kan få forkert besked om loven.",
            "Læs teksten, og skriv ”read: page” ved kilden, eller mærk denne del som forslag, og skriv under ”verify:”, hvad der skal kontrolleres.",
        ),
    },
    "law-kind": {
        "sv": (
            "{id} säger ”{label}”, men {source} är ingen författning och ingen myndighets sida. Läsaren tar någons åsikt för lag.",
            "Nämn lagen eller myndighetens sida, eller skriv ”status: source”.",
        ),
        "en": (
            "{id} says “{label}”, but {source} is neither an act nor an authority's page. Readers take someone's view for law.",
            "Name the act or the authority's page, or write “status: source”.",
        ),
        "da": (
            "{id} siger ”{label}”, men {source} er hverken en lov eller en myndigheds side. Læseren tager nogens mening for lov.",
            "Nævn loven eller myndighedens side, eller skriv ”status: source”.",
        ),
    },
    "reason": {
        "sv": (
            "{id} är ett förslag utan skäl. Läsaren kan inte bedöma det.",
            "Skriv under ”reason:” varför vi föreslår just detta; gäller det ett tal, varför det talet.",
        ),
        "en": (
            "{id} is a proposal without a reason. Readers cannot judge it.",
            "Write under “reason:” why we propose just this; for a number, why that number.",
        ),
        "da": (
            "{id} er et forslag uden begrundelse. Læseren kan ikke vurdere det.",
            "Skriv under ”reason:”, hvorfor vi foreslår netop dette; er det et tal, hvorfor det tal.",
        ),
    },
}
EXAMPLE = (
    "basis:\n  - {status: law, covers: ...}",
    "basis:\n  - {status: law, source: osl, covers: ...}",
)

NORMATIVE = ("domain", "course", "free-page")
"""Kinds that must say what they rest on; for rules, guidelines, items and indicators statement-parts says it."""
NONE = {
    "law": {"sv": "ingen lag", "en": "no act", "da": "ingen lov"},
    "source": {"sv": "ingen källa", "en": "no source", "da": "ingen kilde"},
}
ACTS = {"legislation", "bill", "document"}
READ = {"whole", "page"}
AUTHORITY_RE = re.compile(
    r"https?://(?:[\w-]+\.)*(?:"
    r"gov\.se|av\.se|diskrimineringsombudsmannen\.se|do\.se|folkhalsomyndigheten\.se|imy\.se|ivo\.se|kunskapsguiden\.se"
    r"|lagrummet\.se|regeringen\.se|riksdagen\.se|socialstyrelsen\.se|svenskforfattningssamling\.se"
    r"|at\.dk|datatilsynet\.dk|ft\.dk|retsinformation\.dk|sbst\.dk|sm\.dk|socialstyrelsen\.dk|sst\.dk|stps\.dk"
    r"|europa\.eu)(?:[:/]|$)"
)
Said = Mapping[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    for item in content.items.values():
        record = item.record
        if isinstance(record, Stated) and content.current(item):
            if item.kind in NORMATIVE and not _shows_others(record) and content.lacks(item, "basis"):
                yield Finding(content.place(item), {"id": item.id}, "basis")
            for index, basis in enumerate(record.basis):
                yield from _part(content, item, index, basis)


def _shows_others(record: Stated) -> bool:
    """A page that only compares what other pages say states nothing itself."""
    return isinstance(record, FreePage) and record.type != "plain"


def _part(content: Content, item: Item, index: int, basis: Basis) -> Iterator[Finding]:
    place = content.place(item, "basis", index)
    if basis.status == "proposal":
        if content.lacks(item, "basis", index, "reason"):
            yield Finding(place, {"id": item.id}, "reason")
        return
    label = {code: word.lower() for code, word in in_all(f"status.{basis.status}").items()}
    words: Said = {"id": item.id, "label": label, "none": NONE[basis.status]}
    if content.lacks(item, "basis", index, "source"):
        yield Finding(place, words, "nameless")
    named = content.items.get(basis.source or "")
    variant = _weakness(basis, named.record) if named and isinstance(named.record, Source) else None
    if named and variant == "law-kind":
        place = content.place(item, "basis", index, "status")
        yield Finding(place, {**words, "source": named.id}, variant, "status: source", "status: law")
    elif named and variant:
        yield Finding(content.place(item, "basis", index, "source"), {**words, "source": named.id}, variant)


def _weakness(basis: Basis, source: Source) -> str | None:
    """Why the source cannot carry the label; second-hand without saying through whom is unknown-source's."""
    if source.read in (None, "memory"):
        return "memory"
    if basis.status != "law":
        return None
    if source.type not in ACTS and not AUTHORITY_RE.match(source.URL or ""):
        return "law-kind"
    return None if source.read in READ else "law-unread"
