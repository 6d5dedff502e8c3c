"""A rule, guideline, checklist item or indicator lacks a part that makes it usable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import get_args

from builder.findings import Finding, Place
from builder.kinds.base import Binds, Force, Owner
from builder.model import Content, Item
from builder.words import in_all

CODE = "GDL001"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Regler, riktlinjer, punkter och indikatorer har alla sina delar",
    "en": "Rules, guidelines, checklist items and indicators have all their parts",
    "da": "Regler, retningslinjer, punkter og indikatorer har alle deres dele",
}
WHY = {
    "sv": "Läsaren ska kunna se vad som gäller, för vem, på vilken grund, hur det kan kontrolleras och vem som svarar för det.",
    "en": "Readers must be able to see what applies, to whom, on what ground, how it can be checked and who answers for it.",
    "da": "Læseren skal kunne se, hvad der gælder, for hvem, på hvilket grundlag, hvordan det kan kontrolleres, og hvem der svarer for det.",
}
WORDING = {
    "title": {
        "sv": (
            "{id} har inget namn. I menyer och hänvisningar står bara ett id.",
            "Skriv under ”title:” med några få ord vad det gäller, på tre språk.",
        ),
        "en": (
            "{id} has no name. Menus and references show only an id.",
            "Write under “title:”, in a few words and three languages, what it is about.",
        ),
        "da": (
            "{id} har intet navn. I menuer og henvisninger står der kun et id.",
            "Skriv under ”title:” med få ord, hvad det handler om, på tre sprog.",
        ),
    },
    "statement": {
        "sv": (
            "{id} säger inte vad som gäller. Läsaren har inget att följa.",
            "Skriv det i en mening under ”statement:”, på tre språk.",
        ),
        "en": (
            "{id} does not say what applies. Readers have nothing to follow.",
            "Write it in one sentence under “statement:”, in three languages.",
        ),
        "da": (
            "{id} siger ikke, hvad der gælder. Læseren har intet at følge.",
            "Skriv det i én sætning under ”statement:”, på tre sprog.",
        ),
    },
    "force": {
        "sv": (
            "{id} säger inte hur starkt det gäller. Läsaren vet inte om det är ett krav eller ett råd.",
            "Välj ett efter ”force:”: {known}.",
        ),
        "en": (
            "{id} does not say how strongly it applies. Readers cannot tell a requirement from advice.",
            "Choose one after “force:”: {known}.",
        ),
        "da": (
            "{id} siger ikke, hvor stærkt det gælder. Læseren ved ikke, om det er et krav eller et råd.",
            "Vælg én efter ”force:”: {known}.",
        ),
    },
    "binds": {
        "sv": (
            "{id} säger inte vem som är bunden. Den det gäller vet inte om det.",
            "Välj en efter ”binds:”: {known}.",
        ),
        "en": ("{id} does not say who it binds. Those it concerns cannot tell.", "Choose one after “binds:”: {known}."),
        "da": (
            "{id} siger ikke, hvem der er bundet. Den, det gælder, kan ikke vide det.",
            "Vælg én efter ”binds:”: {known}.",
        ),
    },
    "evidence": {
        "sv": (
            "{id} säger inte hur det kan kontrolleras. Ingen utomstående kan se om regeln följs.",
            "Skriv under ”evidence:” vad en främling kan titta på.",
        ),
        "en": (
            "{id} does not say how it can be checked. No outsider can see whether the rule is kept.",
            "Write under “evidence:” what a stranger can look at.",
        ),
        "da": (
            "{id} siger ikke, hvordan det kan kontrolleres. Ingen udenforstående kan se, om reglen følges.",
            "Skriv under ”evidence:”, hvad en fremmed kan se på.",
        ),
    },
    "comment": {
        "sv": (
            "{id} har ingen förklaring. Läsaren ser ett krav utan skäl.",
            "Skriv två eller tre meningar under ”comment:”: varför, och hur det kontrolleras.",
        ),
        "en": (
            "{id} has no explanation. Readers see a requirement without reasons.",
            "Write two or three sentences under “comment:”: why, and how it is checked.",
        ),
        "da": (
            "{id} har ingen forklaring. Læseren ser et krav uden grund.",
            "Skriv to eller tre sætninger under ”comment:”: hvorfor, og hvordan det kontrolleres.",
        ),
    },
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
    "owner": {
        "sv": (
            "{id} har ingen som svarar för det. Den som ser ett fel vet inte vart den ska vända sig.",
            "Välj en grupp efter ”owner:”: {known}.",
        ),
        "en": (
            "Nobody answers for {id}. Someone who sees a fault does not know whom to tell.",
            "Choose a group after “owner:”: {known}.",
        ),
        "da": (
            "Ingen svarer for {id}. Den, der ser en fejl, ved ikke, hvem der skal have det at vide.",
            "Vælg en gruppe efter ”owner:”: {known}.",
        ),
    },
    "review": {
        "sv": (
            "{id} har ingen månad då det ska ses över. Det kan bli gammalt utan att någon märker det.",
            'Skriv år och månad efter ”review:”, till exempel "2027-11".',
        ),
        "en": (
            "{id} has no month when it is to be reviewed. It may grow old without anyone noticing.",
            'Write year and month after “review:”, for example "2027-11".',
        ),
        "da": (
            "{id} har ingen måned, hvor det skal gennemgås. Det kan blive gammelt, uden at nogen opdager det.",
            'Skriv år og måned efter ”review:”, for eksempel "2027-11".',
        ),
    },
    "definition": {
        "sv": (
            "{id} säger inte vad som mäts. Två arbetsplatser kan mäta olika saker.",
            "Skriv under ”definition:” vad indikatorn mäter.",
        ),
        "en": (
            "{id} does not say what is measured. Two workplaces may measure different things.",
            "Write under “definition:” what the indicator measures.",
        ),
        "da": (
            "{id} siger ikke, hvad der måles. To arbejdspladser kan måle forskellige ting.",
            "Skriv under ”definition:”, hvad indikatoren måler.",
        ),
    },
    "count": {
        "sv": (
            "{id} säger inte hur man räknar. Talen går inte att jämföra.",
            "Skriv under ”count:” hur man räknar, eller frågan som ställs.",
        ),
        "en": (
            "{id} does not say how to count. The numbers cannot be compared.",
            "Write under “count:” how it is counted, or the question asked.",
        ),
        "da": (
            "{id} siger ikke, hvordan der tælles. Tallene kan ikke sammenlignes.",
            "Skriv under ”count:”, hvordan der tælles, eller spørgsmålet, der stilles.",
        ),
    },
    "data": {
        "sv": (
            "{id} säger inte var uppgifterna finns. Ingen vet var man ska leta.",
            "Skriv under ”data:” varifrån uppgifterna hämtas.",
        ),
        "en": (
            "{id} does not say where the data are. Nobody knows where to look.",
            "Write under “data:” where the data come from.",
        ),
        "da": (
            "{id} siger ikke, hvor oplysningerne findes. Ingen ved, hvor man skal lede.",
            "Skriv under ”data:”, hvor oplysningerne hentes.",
        ),
    },
    "who": {
        "sv": ("{id} säger inte vem som samlar in. Då blir det ingen.", "Skriv under ”who:” vem som gör det."),
        "en": ("{id} does not say who collects the data. So nobody will.", "Write under “who:” who does it."),
        "da": ("{id} siger ikke, hvem der samler ind. Så bliver det ingen.", "Skriv under ”who:”, hvem der gør det."),
    },
    "often": {
        "sv": ("{id} säger inte hur ofta man mäter. Förändringar syns inte.", "Skriv under ”often:” hur ofta."),
        "en": ("{id} does not say how often to measure. Changes will not show.", "Write under “often:” how often."),
        "da": ("{id} siger ikke, hvor ofte der måles. Ændringer ses ikke.", "Skriv under ”often:”, hvor ofte."),
    },
    "section": {
        "sv": (
            "Avsnittet ”{heading}” i {id} saknas eller är tomt. Läsaren får satsen men inte hjälpen att följa den.",
            "Skriv avsnittet under rubriken: ## {heading} {{ #{section} }}",
        ),
        "en": (
            "The section “{heading}” of {id} is missing or empty. Readers get the statement but no help to follow it.",
            "Write the section under its heading: ## {heading} {{ #{section} }}",
        ),
        "da": (
            "Afsnittet ”{heading}” i {id} mangler eller er tomt. Læseren får sætningen, men ingen hjælp til at følge den.",
            "Skriv afsnittet under overskriften: ## {heading} {{ #{section} }}",
        ),
    },
}
EXAMPLE = ("id: rule-em-07\nforce: must-not", "id: rule-em-07\nbinds: employer\nforce: must-not")

PARTS: Mapping[str, tuple[str, ...]] = {
    "rule": ("title", "statement", "force", "binds", "evidence", "comment", "basis", "owner", "review"),
    "guideline": ("statement", "force", "basis", "owner", "review"),
    "item": ("statement", "basis"),
    "indicator": ("definition", "count", "data", "who", "often", "basis"),
}
SECTIONS: Mapping[str, tuple[str, ...]] = {
    "guideline": ("why", "practice", "words", "not", "objections"),
    "template": ("use", "form"),
    "topic": ("how", "pitfalls", "ask"),
    "phase": ("why", "pitfalls"),
}
CHOICES = {"force": get_args(Force), "binds": get_args(Binds), "owner": get_args(Owner)}
SHARED = ("binds", "owner")
"""Fields where neighbours nearly always agree, so that theirs is a good guess."""


def check(content: Content) -> Iterator[Finding]:
    for item in content.of_kind(*PARTS):
        if content.current(item):
            for part in PARTS[item.kind]:
                if content.lacks(item, part):
                    words = {"id": item.id, "known": ", ".join(CHOICES.get(part, ()))}
                    yield Finding(content.place(item, part), words, part, replacement=_usual(content, item, part))
    for item in content.of_kind(*SECTIONS):
        if content.current(item):
            yield from _sections(content, item)


def _sections(content: Content, item: Item) -> Iterator[Finding]:
    """The sections a page of its kind cannot do without: none may be empty, and Swedish must have them all."""
    for text in content.stems.get(item.stem or "", {}).values():
        for name in SECTIONS[item.kind]:
            section = text.section(name)
            missing = section is None and text.language == content.source
            if missing or (section is not None and not text.under(name).strip()):
                line = section.line if section else text.first_line
                yield Finding(
                    Place(text.path, line),
                    {"id": item.id, "section": name, "heading": in_all(f"heading.{name}")},
                    "section",
                )


def _usual(content: Content, item: Item, part: str) -> str | None:
    """The field as most neighbours have it."""
    neighbours = content.children.get(item.parent or "", ()) if part in SHARED else ()
    values = Counter(getattr(other.record, part, None) for other in neighbours)
    values.pop(None, None)
    return f"{part}: {values.most_common(1)[0][0]}" if values else None
