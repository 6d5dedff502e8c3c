"""A link leads to a section that the page does not have in this language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from builder import navigation
from builder.checks import _addresses as addresses
from builder.findings import Finding
from builder.model import Content, Item, Link, Text
from builder.nearest import nearest
from builder.words import in_all, say

CODE = "REF002"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Avsnitt som länkar leder till finns",
    "en": "Sections that links lead to exist",
    "da": "Afsnit, som links fører til, findes",
}
WHY = {
    "sv": "Den som följer länken hamnar annars överst på sidan och får själv leta efter avsnittet.",
    "en": "Someone who follows the link otherwise lands at the top of the page and has to search for the section.",
    "da": "Den, der følger linket, havner ellers øverst på siden og må selv lede efter afsnittet.",
}
WORDING = {
    "default": {
        "sv": (
            "Länken ”{words}” går till avsnittet ”{section}”, men sidan ”{title}” har inget sådant avsnitt. Läsaren hamnar överst på sidan.",
            "{guess}Avsnitt som finns: {known}.",
        ),
        "en": (
            "The link “{words}” goes to the section “{section}”, but the page “{title}” has no such section. Readers land at the top of the page.",
            "{guess}Sections there now: {known}.",
        ),
        "da": (
            "Linket ”{words}” går til afsnittet ”{section}”, men siden ”{title}” har ikke et sådant afsnit. Læseren havner øverst på siden.",
            "{guess}Afsnit, der findes: {known}.",
        ),
    },
    "none": {
        "sv": (
            "Länken ”{words}” går till avsnittet ”{section}”, men sidan ”{title}” har inga avsnitt. Läsaren hamnar överst på sidan.",
            "Länka till sidan utan avsnitt.",
        ),
        "en": (
            "The link “{words}” goes to the section “{section}”, but the page “{title}” has no sections. Readers land at the top of the page.",
            "Link to the page without a section.",
        ),
        "da": (
            "Linket ”{words}” går til afsnittet ”{section}”, men siden ”{title}” har ingen afsnit. Læseren havner øverst på siden.",
            "Link til siden uden afsnit.",
        ),
    },
}
EXAMPLE = (
    "[Vad som gäller](gl-a1-offered.sv.md#practise)",
    "[Vad som gäller](gl-a1-offered.sv.md#practice)",
)

GENERATED: Mapping[str, tuple[str, ...]] = {
    "area": ("guidelines",),
    "compare": ("comparison",),
    "course": ("modules", "timetable", "prerequisites", "home", "assessment", "basis"),
    "crisis": ("se", "dk"),
    "dimension": ("indicators",),
    "domain": ("competences", "sources"),
    "guideline": ("related", "sources"),
    "model": ("unknown", "sources"),
    "module": ("outcomes", "schedule", "reading"),
    "part": ("contents",),
    "phase": ("checklist", "tools"),
    "plain": ("basis",),
    "rule-group": ("rules",),
    "status": ("coverage", "freshness", "warnings", "reviews", "verify", "allowances"),
    "template": ("related",),
    "topic": ("must", "basis"),
    "unit": ("plan", "related"),
}
"""The sections each type of page makes by itself, beside one for every item shown on it."""

LISTED_WHEN_PLANNED = ("rule", "competence", "item", "indicator")
CHECK_RE = re.compile(r"[a-z]{3}\d{3}")
LISTED = 12


def check(content: Content) -> Iterator[Finding]:
    shown = _shown(content)
    for text in content.texts.values():
        for link in text.links:
            if link.kind == "link" and "#" in link.target:
                yield from _link(content, text, link, shown)


def _link(content: Content, text: Text, link: Link, shown: Mapping[str, list[str]]) -> Iterator[Finding]:
    target = addresses.target(text, link)
    if target is None or target.stem is None or not target.section:
        return
    there = content.text(target.stem, text.language)
    if there is None:
        return
    known = _titles(content, there)
    ids = {*known, *shown.get(there.stem, ())}
    if target.section in ids or (_type(content, there) == "checks" and CHECK_RE.fullmatch(target.section)):
        return
    close = nearest(target.section, sorted(ids))
    words = {
        "words": link.words,
        "section": target.section,
        "title": there.title,
        "known": _listed(known),
        "guess": {code: f"{said} " for code, said in in_all("guess", word=close).items()} if close else "",
    }
    new = f"{target.written}#{close}" if close else None
    yield Finding(addresses.place(text, link, target), words, "default" if known else "none", new, target.whole)


def _listed(known: Mapping[str, str]) -> str:
    """The sections as an editor would write them, with their titles; the rest of a long list as dots."""
    told = [f"#{name} ({title})" if title else f"#{name}" for name, title in known.items()]
    return ", ".join([*told[:LISTED], "..."] if len(told) > LISTED else told)


def _titles(content: Content, text: Text) -> dict[str, str]:
    """The headings of a page by section id: the editor's own, then the generated ones."""
    own = {section.id: section.title for section in text.sections if section.id}
    item = content.by_stem.get(text.stem)
    made = [name for name in GENERATED.get(_type(content, text), ()) if name not in own]
    if item is None or not getattr(item.record, "basis", None):
        made = [name for name in made if name != "basis"]
    return own | {name: _title(text.language, name) for name in made}


def _title(language: str, name: str) -> str:
    """What the builder calls a section it makes; nothing where it has only an id."""
    key = f"country.{name}" if name in ("se", "dk") else f"section.{name}"
    return say(language, key)


def _type(content: Content, text: Text) -> str:
    """The type of page, as the page types are called."""
    item = content.by_stem.get(text.stem)
    if item is None:
        return "plain"
    return str(getattr(item.record, "type", "plain")) if item.kind in ("page", "free-page") else item.kind


def _shown(content: Content) -> dict[str, list[str]]:
    """The section ids that stand for items, by the page's stem."""
    found: dict[str, list[str]] = {}
    for item in content.items.values():
        host = _host(content, item)
        if host is not None:
            found.setdefault(host, []).append(item.id)
        if host is not None and item.kind == "crisis-service":
            found[host] += [f"{country}-{item.id}" for country in getattr(item.record, "countries", ())[1:]]
    for item in content.items.values():
        if item.stem:
            found.setdefault(item.stem, []).extend(f"to-{below.id}" for below in _below(content, item))
    return found


def _host(content: Content, item: Item) -> str | None:
    """The page that shows an item without a page of its own; planned ones are shown beside their neighbours."""
    if (at := content.page_of(item)) is not None:
        return at[0] if at[1] else None
    inside = (one.stem for one in content.around(item) if item.kind in LISTED_WHEN_PLANNED)
    return next((stem for stem in inside if stem in content.stems), None)


def _below(content: Content, item: Item) -> Iterator[Item]:
    """The items a page shows as cards or under headings that lead on to their own pages."""
    if item.kind == "area":
        yield from content.children.get(item.id, ())
    elif item.kind == "part":
        yield from (one for one in navigation.held(content, item) if one.stem in content.stems)
    elif getattr(item.record, "type", "") == "home":
        named = (content.items.get(getattr(path.record, "page", "")) for path in content.of_kind("path"))
        yield from (one for one in named if one)
