"""An outcome begins with something nobody can see."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.findings import Finding
from builder.kinds.curriculum import Outcome
from builder.model import Content

CODE = "CUR010"
SEVERITY = "suggestion"

TITLE = {
    "sv": "Lärandemål börjar med något man kan se",
    "en": "Outcomes begin with something one can see",
    "da": "Læringsmål begynder med noget, man kan se",
}
WHY = {
    "sv": "Om någon förstår syns inte. Då går målet varken att öva, pröva eller visa upp.",
    "en": "Whether someone understands cannot be seen. Then the outcome can neither be practised, tested nor shown.",
    "da": "Om nogen forstår, kan ikke ses. Så kan målet hverken øves, prøves eller vises frem.",
}
WORDING = {
    "default": {
        "sv": (
            "{id} börjar med ”{verb}”, och det går inte att se. Deltagarna vet inte när de har nått målet.",
            "Skriv vad deltagaren gör: ”beskriva ...”, ”välja ...”, ”ge ett exempel på ...”.",
        ),
        "en": (
            "{id} begins with “{verb}”, which cannot be seen. Trainees do not know when they have got there.",
            "Say what the trainee does: “describe ...”, “choose ...”, “give an example of ...”.",
        ),
        "da": (
            "{id} begynder med ”{verb}”, og det kan ikke ses. Kursisterne ved ikke, hvornår de har nået målet.",
            "Skriv, hvad kursisten gør: ”beskrive ...”, ”vælge ...”, ”give et eksempel på ...”.",
        ),
    },
}
EXAMPLE = ('{en: "understand data protection"}', '{en: "explain data protection to a new colleague"}')

VAGUE = {
    "sv": re.compile(
        r"(?:att |kunna )?(?P<verb>förstå|begripa|inse|veta|känna till|lära sig|uppskatta|bekanta sig med"
        r"|(?:vara )?(?:införstådd med|medveten om|bekant med|förtrogen med)"
        r"|(?:ha|få) (?:en |god |goda |ökad |grundläggande )*"
        r"(?:kunskap(?:er)? om|kännedom om|förståelse för|insikt i|inblick i))(?!\w)",
        re.I,
    ),
    "en": re.compile(
        r"(?:to )?(?:be able to )?(?P<verb>understand|know|grasp|appreciate|reali[sz]e|learn|comprehend"
        r"|(?:be(?:come)? )?(?:aware of|familiar with|conscious of|acquainted with)"
        r"|(?:have|gain|get) (?:an? |some |good |basic |increased )*"
        r"(?:knowledge of|understanding of|insight into|awareness of))(?!\w)",
        re.I,
    ),
    "da": re.compile(
        r"(?:at |kunne )?(?P<verb>forstå|begribe|indse|vide|kende(?: til)?(?! forskel)|lære (?:om|at|sig)|sætte pris på"
        r"|(?:være )?(?:indforstået med|bevidst om|opmærksom på|bekendt med|fortrolig med)"
        r"|(?:have|få) (?:en |et |god |godt |øget |grundlæggende )*"
        r"(?:kendskab til|viden om|forståelse (?:for|af)|indsigt i|indblik i))(?!\w)",
        re.I,
    ),
}
"""The words for what goes on inside someone, where an outcome begins with them."""


def check(content: Content) -> Iterator[Finding]:
    for item in content.of_kind("outcome"):
        if isinstance(item.record, Outcome) and not content.retired(item):
            for language, statement in (item.record.statement or {}).items():
                if language in VAGUE and (match := VAGUE[language].match(statement)):
                    yield Finding(content.place(item, "statement", language), {"id": item.id, "verb": match["verb"]})
