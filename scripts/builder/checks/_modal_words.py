"""The small words of Swedish, English and Danish that show which verb governs a sentence, and how strongly."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

Strength = str
"""shall, must-not, should or may; free: need not be done; none: nothing is required or allowed."""


@dataclass(frozen=True)
class Grammar:
    """The small words of a language that show which verb governs a sentence."""

    modals: Mapping[str, tuple[Strength, Strength]]
    """A modal verb's strength, and its strength with a "not"."""
    agreed: Mapping[Strength, str]
    """How each strength is written in a statement."""
    negations: frozenset[str]
    onlys: frozenset[str]
    contrast: str
    """The "but" of "not only ... but" and "not ... but"."""
    prepositional: bool
    """Whether that word also means "without"."""
    turns: bool
    """Whether the verb comes before the subject when the sentence begins with something else."""
    openers: frozenset[str]
    """Words that open a clause."""
    first_openers: frozenset[str]
    """Words that open a clause only where one can begin; elsewhere they are prepositions."""
    never: re.Pattern[str]
    """What makes a whole sentence a "not": "no peer supporter may", "under no circumstances"."""
    subject: re.Pattern[str]
    """A word that begins a subject; right after the modal it shows that the sentence is turned round."""
    finite: re.Pattern[str]
    """A word that looks like the verb an open clause waits for."""
    verb: re.Pattern[str]
    """A word, after the modal, behind which a "not" no longer belongs to the modal."""


GRAMMARS = {
    "sv": Grammar(
        modals={
            "ska": ("shall", "must-not"),
            "skall": ("shall", "must-not"),
            "måste": ("shall", "free"),
            "bör": ("should", "should"),
            "borde": ("should", "should"),
            "får": ("may", "must-not"),
            "behöver": ("none", "free"),
            "kan": ("none", "none"),
        },
        agreed={"shall": "ska", "must-not": "får inte", "should": "bör", "may": "får"},
        negations=frozenset({"inte", "ej", "icke", "aldrig", "ingen", "inget", "inga", "varken"}),
        onlys=frozenset({"bara", "enbart", "endast"}),
        contrast="utan",
        prepositional=True,
        turns=True,
        openers=frozenset(
            {"som", "att", "när", "innan", "medan", "eftersom", "tills", "fastän", "ifall", "såvida", "huruvida"}
            | {"vad", "vem", "vilka", "vilken", "vilket", "hur", "där", "vars", "varför"}
        ),
        first_openers=frozenset({"om", "då", "även", "trots", "efter", "sedan"}),
        never=re.compile(r"ing(?:en|et|a)\b|aldrig\b|under inga omständigheter\b|i inget fall\b|på inga? \w+\b", re.I),
        subject=re.compile(
            r"peer|peern|den|det|de|en|ett|ingen|inget|inga|varje|alla|all|hen|han|hon|man|vi|ni|du|chefen|personen"
            r"|personalen|verksamheten|arbetsplatsen|enheten|nätverket|kursen|\w+(?:aren|arna|orna|erna|tern)"
        ),
        finite=re.compile(
            r"är|har|kan|vill|vet|var|hade|blev|fick|ville|kunde|gick|tog|sa|sade|måste|ska|skall|bör|får|borde|skulle"
            r"|(?!(?:peer|supporter|supportrar|personer|chefer|kollegor|timmar|dagar|veckor|månader|uppgifter|regler"
            r"|arbetsplatser|eller|efter|under|över|inför|utanför|framför|per|fler|mer)$)"
            r"\w{2,}(?:ar|er|ir|yr|år|ör)|finns|används|\w+(?:ade|ades|des|dde|as|ds|övs|ävs|lls|ägs)"
        ),
        verb=re.compile(
            r"(?!(?:alla|andra|egna|samma|några|denna|dessa|nya|sina|mina|våra|bara|första|sista|vissa|flera|själva"
            r"|noga|ansvariga)$)\w{2,}as?|gå|få|ge|ges|se|ses|bli|be|bo|tro|ske|stå|slå|nå|dö|le|förstå"
        ),
    ),
    "en": Grammar(
        modals={
            "shall": ("shall", "must-not"),
            "must": ("shall", "must-not"),
            "should": ("should", "should"),
            "ought": ("should", "should"),
            "may": ("may", "must-not"),
            "need": ("none", "free"),
            "can": ("none", "none"),
            "might": ("none", "none"),
        },
        agreed={"shall": "shall", "must-not": "must not", "should": "should", "may": "may"},
        negations=frozenset({"not", "never", "neither"}),
        onlys=frozenset({"only", "merely", "just"}),
        contrast="but",
        prepositional=False,
        turns=False,
        openers=frozenset(
            {"who", "whom", "whose", "which", "that", "if", "when", "before", "after", "unless", "while", "where"}
            | {"because", "whether", "until", "once", "although", "what", "how", "why", "since"}
        ),
        first_openers=frozenset({"as", "even"}),
        never=re.compile(
            r"no\b(?! (?:more|fewer|less))|nobody\b|none\b|never\b|neither\b|under no circumstances\b|in no case\b|on no account\b|at no time\b",
            re.I,
        ),
        subject=re.compile(r"the|an?|any|each|every|nobody|they|he|she|it|you|we|their|its|someone"),
        finite=re.compile(
            r"is|are|was|were|has|have|had|does|do|did|can|will|would|could|may|shall|should|must"
            r"|(?!(?:this|its|always|as|us|supporters|people)$)\w{2,}(?:ed|[^s\W]s)"
        ),
        verb=re.compile(r"(?!(?:also|therefore|always|normally|ever)$)\w+"),
    ),
    "da": Grammar(
        modals={
            "skal": ("shall", "must-not"),
            "bør": ("should", "should"),
            "burde": ("should", "should"),
            "må": ("may", "must-not"),
            "behøver": ("none", "free"),
            "kan": ("none", "none"),
        },
        agreed={"shall": "skal", "must-not": "må ikke", "should": "bør", "may": "må gerne"},
        negations=frozenset({"ikke", "ej", "aldrig", "ingen", "intet", "hverken"}),
        onlys=frozenset({"kun", "blot", "bare", "alene"}),
        contrast="men",
        prepositional=False,
        turns=True,
        openers=frozenset(
            {"som", "der", "at", "når", "hvis", "mens", "fordi", "selvom", "medmindre", "indtil", "hvad", "hvem"}
            | {"hvilken", "hvilket", "hvilke", "hvordan", "hvor", "hvorfor", "hvornår", "hvis"}
        ),
        first_openers=frozenset({"om", "da", "før", "inden", "efter", "også", "selv"}),
        never=re.compile(
            r"ingen\b|intet\b|aldrig\b|under ingen omstændigheder\b|i intet tilfælde\b|på ingen \w+\b", re.I
        ),
        subject=re.compile(
            r"peer|peeren|peer-\w+|den|det|de|der|en|et|ingen|intet|hver|alle|hun|han|man|vi|du|personen|personalet"
            r"|arbejdspladsen|enheden|tilbuddet|netværket|kurset|\w+(?:eren|erne|eren)"
        ),
        finite=re.compile(
            r"er|har|kan|vil|ved|var|havde|skal|må|bør|blev|fik|ville|kunne|tog|gik|sagde"
            r"|(?!(?:peer|personer|timer|dage|uger|måneder|opgaver|regler|ledere|erfaringer|eller|efter|under|over|hver"
            r"|her|før|mer|per)$)(?!\w*(?:medarbejder|arbejdsgiver|udbyder)$)\w{2,}(?:er|år|ør)|\w+(?:ede|edes|tes|des|es)"
        ),
        verb=re.compile(
            r"(?!(?:ikke|gerne|alene|samme|andre|egne|alle|denne|disse|hele|nogle|sine|mine|første|sidste|nye|straks"
            r"|ansvarlige)$)\w{2,}es?|gå|få|se|bo|tro|ske|stå|slå|nå|dø|le|forstå"
        ),
    ),
}
