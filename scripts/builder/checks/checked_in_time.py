"""A crisis number, a page about law or an act was looked up too long ago."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from builder.findings import Finding
from builder.kinds.base import Stated
from builder.kinds.docs import CrisisService, DocsPage, Source
from builder.model import Content, Item

CODE = "SAF004"
SEVERITY = "warning"

TITLE = {
    "sv": "Krisnummer och lagar är kontrollerade i tid",
    "en": "Crisis numbers and laws were checked in time",
    "da": "Krisenumre og love er kontrolleret i tide",
}
WHY = {
    "sv": "Ett nummer som inte svarar kostar mest för den som mår sämst. En lag som har ändrats gör ett råd till ett felaktigt råd.",
    "en": "A number that nobody answers costs those in greatest need the most. A law that has changed turns advice into wrong advice.",
    "da": "Et nummer, som ingen svarer på, koster mest for den, der har det værst. En lov, der er ændret, gør et råd til et forkert råd.",
}
WORDING = {
    "crisis": {
        "sv": (
            "Numret till {name} kontrollerades senast för {days} dagar sedan. Den som ringer i en kris kan komma fel.",
            "Slå upp numret på tjänstens egen sida och skriv dagens datum vid ”checked”. Gränsen är {limit} dagar.",
        ),
        "en": (
            "The number of {name} was last checked {days} days ago. Someone who calls in a crisis may reach nobody.",
            "Look the number up on the service's own page and write today's date at “checked”. The limit is {limit} days.",
        ),
        "da": (
            "Nummeret til {name} blev sidst kontrolleret for {days} dage siden. Den, der ringer i en krise, risikerer, at ingen svarer.",
            "Slå nummeret op på tjenestens egen side, og skriv dags dato ved ”checked”. Grænsen er {limit} dage.",
        ),
    },
    "undated": {
        "sv": (
            "{name} sägs vara sett på tjänstens egen sida, men det står inte när. Läsarna kan inte veta om numret gäller.",
            "Skriv vid ”checked” vilken dag någon såg numret, eller skriv ”how: memory”.",
        ),
        "en": (
            "{name} is said to have been seen on the service's own page, but not when. Readers cannot tell whether the number holds.",
            "Write at “checked” the day somebody saw the number, or write “how: memory”.",
        ),
        "da": (
            "{name} skulle være set på tjenestens egen side, men der står ikke hvornår. Læserne kan ikke vide, om nummeret gælder.",
            "Skriv ved ”checked”, hvilken dag nogen så nummeret, eller skriv ”how: memory”.",
        ),
    },
    "legal": {
        "sv": (
            "Sidan ”{name}” handlar om lag och kontrollerades senast för {days} dagar sedan. Läsarna kan få råd efter en lag som har ändrats.",
            "Jämför med lagarna som de lyder nu, och skriv dagens datum vid ”checked”. Gränsen är {limit} dagar.",
        ),
        "en": (
            "The page “{name}” is about law and was last checked {days} days ago. Readers may be advised by a law that has changed.",
            "Compare it with the acts as they stand now, and write today's date at “checked”. The limit is {limit} days.",
        ),
        "da": (
            "Siden ”{name}” handler om lov og blev sidst kontrolleret for {days} dage siden. Læserne kan få råd efter en lov, der er ændret.",
            "Sammenlign med lovene, som de lyder nu, og skriv dags dato ved ”checked”. Grænsen er {limit} dage.",
        ),
    },
    "legal-undated": {
        "sv": (
            "Sidan ”{name}” handlar om lag, men det står inte när den jämfördes med lagarna. Läsarna kan inte veta om den gäller.",
            "Skriv vid ”checked” vilken dag någon jämförde sidan med lagarna.",
        ),
        "en": (
            "The page “{name}” is about law, but does not say when it was compared with the acts. Readers cannot tell whether it holds.",
            "Write at “checked” the day somebody compared the page with the acts.",
        ),
        "da": (
            "Siden ”{name}” handler om lov, men der står ikke, hvornår den blev sammenlignet med lovene. Læserne kan ikke vide, om den gælder.",
            "Skriv ved ”checked”, hvilken dag nogen sammenlignede siden med lovene.",
        ),
    },
    "act": {
        "sv": (
            "”{name}” lästes senast för {days} dagar sedan och används på sidorna. Den kan ha ändrats sedan dess.",
            "Läs lydelsen som gäller nu, ändra det som bygger på den, och skriv dagens datum vid ”checked”. Gränsen är {limit} dagar.",
        ),
        "en": (
            "“{name}” was last read {days} days ago and is used on the pages. It may have changed since.",
            "Read it as it stands now, change what rests on it, and write today's date at “checked”. The limit is {limit} days.",
        ),
        "da": (
            "”{name}” blev sidst læst for {days} dage siden og bruges på siderne. Den kan være ændret siden da.",
            "Læs den, som den lyder nu, ret det, der bygger på den, og skriv dags dato ved ”checked”. Grænsen er {limit} dage.",
        ),
    },
    "act-undated": {
        "sv": (
            "”{name}” sägs vara läst och används på sidorna, men det står inte när den lästes. Läsarna kan inte veta vilken lydelse som menas.",
            "Skriv vid ”checked” vilken dag lagen lästes.",
        ),
        "en": (
            "“{name}” is said to have been read and is used on the pages, but not when. Readers cannot tell which wording is meant.",
            "Write at “checked” the day the act was read.",
        ),
        "da": (
            "”{name}” skulle være læst og bruges på siderne, men der står ikke hvornår. Læserne kan ikke vide, hvilken ordlyd der menes.",
            "Skriv ved ”checked”, hvilken dag loven blev læst.",
        ),
    },
}
EXAMPLE = ("how: page\nchecked: 2026-05-01", "how: page\nchecked: 2026-11-22")

CRISIS_DAYS = 90
LAW_DAYS = 365


def check(content: Content) -> Iterator[Finding]:
    used = _used_in_texts(content)
    for item in content.items.values():
        if not content.current(item):
            continue
        match item.record:
            case CrisisService(checked=checked, how="page"):
                yield from _late(content, item, checked, CRISIS_DAYS, "crisis", "undated")
            case CrisisService(checked=date() as checked):
                yield from _late(content, item, checked, CRISIS_DAYS, "crisis", "undated")
            case Source(type="legislation", read="page" | "whole", checked=checked) if _in_use(content, item, used):
                yield from _late(content, item, checked, LAW_DAYS, "act", "act-undated")
            case Stated(legal=True, checked=checked) | DocsPage(legal=True, checked=checked):
                yield from _late(content, item, checked, LAW_DAYS, "legal", "legal-undated")


def _used_in_texts(content: Content) -> frozenset[str]:
    """What the texts refer to by id."""
    return frozenset(
        link.target for text in content.texts.values() for link in text.links if link.kind in ("bare", "reference")
    )


def _in_use(content: Content, item: Item, used: frozenset[str]) -> bool:
    return item.id in used or item.id in content.used_by


def _late(
    content: Content, item: Item, checked: date | None, limit: int, variant: str, undated: str
) -> Iterator[Finding]:
    name = {code: _name(content, item, code) for code in content.codes}
    if checked is None:
        yield Finding(content.place(item), {"name": name}, undated)
        return
    days = (content.today - checked).days
    if days > limit:
        words: dict[str, str | Mapping[str, str]] = {"name": name, "days": str(days), "limit": str(limit)}
        yield Finding(content.place(item, "checked"), words, variant)


def _name(content: Content, item: Item, language: str) -> str:
    names = getattr(item.record, "name", None) or {}
    return str(names.get(language) or content.title(item, language))
