"""An id is used twice, or is written in a form no link can name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase

from builder.findings import Fault, Finding
from builder.model import Content

CODE = "CUR003"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Varje id finns en gång och har rätt form",
    "en": "Every id is used once and well formed",
    "da": "Hvert id bruges én gang og har den rigtige form",
}
WHY = {
    "sv": "Sidor, avtal och utskrifter hänvisar till id:n. Två lika leder läsaren fel; ett felskrivet leder ingenstans.",
    "en": "Pages, contracts and printouts refer to ids. Two alike lead readers astray; a malformed one leads nowhere.",
    "da": "Sider, aftaler og udskrifter henviser til id'er. To ens leder læseren på vildspor; et forkert skrevet leder ingen steder hen.",
}
WORDING = {
    "duplicate-id": {
        "sv": (
            "Id:t {id} används två gånger: här och i {path}, rad {line}. Bara det första finns för läsaren, och länkar kan leda fel.",
            "Ge den nyare av de två ett annat id. Nästa lediga är {free}.",
        ),
        "en": (
            "The id {id} is used twice: here and in {path}, line {line}. Readers only meet the first, and links may lead to the wrong place.",
            "Give the newer of the two another id. The next free one is {free}.",
        ),
        "da": (
            "Id'et {id} bruges to gange: her og i {path}, linje {line}. Læseren møder kun det første, og links kan lede forkert.",
            "Giv det nyeste af de to et andet id. Det næste ledige er {free}.",
        ),
    },
    "malformed-id": {
        "sv": (
            "”{id}” går inte att använda som id. Posten används inte, och ingen länk kan leda till den.",
            "Skriv id:t med små bokstäver a-z, siffror och bindestreck, till exempel ”{free}”.",
        ),
        "en": (
            "“{id}” cannot be used as an id. The record is not used, and no link can lead to it.",
            "Write the id in small letters a-z, digits and hyphens, for example “{free}”.",
        ),
        "da": (
            "”{id}” kan ikke bruges som id. Posten bruges ikke, og intet link kan føre til den.",
            "Skriv id'et med små bogstaver a-z, cifre og bindestreger, for eksempel ”{free}”.",
        ),
    },
    "empty-id": {
        "sv": (
            "Id:t är tomt. Posten används inte, och ingen länk kan leda till den.",
            "Skriv ett id efter ”id:”, med små bokstäver a-z, siffror och bindestreck.",
        ),
        "en": (
            "The id is empty. The record is not used, and no link can lead to it.",
            "Write an id after “id:”, in small letters a-z, digits and hyphens.",
        ),
        "da": (
            "Id'et er tomt. Posten bruges ikke, og intet link kan føre til den.",
            "Skriv et id efter ”id:” med små bogstaver a-z, cifre og bindestreger.",
        ),
    },
}
EXAMPLE = ("- {id: o1, ...}\n- {id: o1, ...}", "- {id: o1, ...}\n- {id: o2, ...}")

FAULTS = ("duplicate-id", "malformed-id")
NUMBER_RE = re.compile(r"(.*?)(\d+)")
FOREIGN_RE = re.compile(r"[^a-z0-9]+")
LETTERS = str.maketrans({"å": "a", "ä": "a", "ö": "o", "æ": "ae", "ø": "oe", "é": "e", "ü": "u"})


def check(content: Content) -> Iterator[Finding]:
    twice = {(fault.place.path, fault.words["id"]) for fault in content.faults if fault.kind == "duplicate-id"}
    for fault in content.faults:
        if fault.kind == "malformed-id":
            yield _malformed(fault)
        elif fault.kind == "duplicate-id" and (fault.place.path, _parent(fault)) not in twice:
            yield _duplicate(content, fault)


def _parent(fault: Fault) -> str:
    """Whose local id it is: when the parent's own id is used twice, its children's are too, and that is said once."""
    name, named = fault.words["id"], fault.words["named"]
    return "" if name == named else name.removesuffix(f"-{named}")


def _duplicate(content: Content, fault: Fault) -> Finding:
    named = fault.words["named"]
    free = _free(content, fault)
    shown = fault.words["id"] if ":" not in fault.words["id"] else named
    words = {"id": shown, "path": fault.words["path"], "line": fault.words["line"], "free": free}
    return Finding(fault.place, words, fault.kind, replacement=free, replaces=named)


def _free(content: Content, fault: Fault) -> str:
    """The next id nobody has: one number higher, or, for a source's year or a name without number, a suffix."""
    named = fault.words["named"]
    files = {fault.place.path, fault.words["path"]}
    taken = {item.record.id for item in content.items.values() if item.path in files} | content.items.keys()
    numbered = NUMBER_RE.fullmatch(named)
    if numbered is None or fault.place.path == "docs/sources.yml":
        joint = "" if numbered else "-"
        names = (f"{named}{joint}{letter}" for letter in ascii_lowercase[1:])
    else:
        stem, digits = numbered.groups()
        names = (f"{stem}{number:0{len(digits)}}" for number in range(int(digits) + 1, 10_000))
    return next((name for name in names if name not in taken), f"{named}-2")


def _malformed(fault: Fault) -> Finding:
    written = fault.words["id"]
    if not written:
        return Finding(fault.place, {}, "empty-id")
    free = FOREIGN_RE.sub("-", written.lower().translate(LETTERS)).strip("-")
    words = {"id": written, "free": free or "m01"}
    return Finding(fault.place, words, fault.kind, replacement=free or None, replaces=written)
