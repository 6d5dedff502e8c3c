"""Words about suicide and about people that hurt, per language, and what to say instead."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Hurtful:
    """A word that hurts: how it is recognised, what to say, and whether that can take its place as it stands."""

    stems: tuple[str, ...]
    """One of these, in lower case, stands in every form: a quick look before the slow one."""
    pattern: re.Pattern[str]
    instead: str
    fits: bool = False


NOUN = r"(?=\s*(?:[.,;:!?)\"”]|$)|\s+(?:som|who|der|och|and|og)\b)"
"""No other word follows that the first could describe: "a schizophrenic." but not "a schizophrenic episode"."""


def _word(stems: str, pattern: str, instead: str, fits: bool = False) -> Hurtful:
    return Hurtful(tuple(stems.split()), re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.I), instead, fits)


# Suicide: "commit" makes it a crime, "successful" an achievement.
# People: a diagnosis, a habit or an impairment is something one has, not something one is.
WORDS: Mapping[str, tuple[Hurtful, ...]] = {
    "sv": (
        _word("begå", r"begå (?:självmord|suicid)", "ta sitt liv", True),
        _word("begår", r"begår (?:självmord|suicid)", "tar sitt liv", True),
        _word("begick", r"begick (?:självmord|suicid)", "tog sitt liv", True),
        _word("begått", r"begått (?:självmord|suicid)", "tagit sitt liv", True),
        _word(
            "självmord suicid",
            r"(?:lyckat|lyckade|fullbordat|fullbordade) (?:självmord|suicid)(?:et|en)?",
            "dog i suicid",
        ),
        _word(
            "misslyckat misslyckade",
            r"misslyckat (?:självmord|självmordsförsök|suicidförsök)|misslyckade (?:självmord|självmordsförsök|suicidförsök)",
            "suicidförsök",
        ),
        _word("självmordskandidat", r"självmordskandidat(?:en|er|erna)?", "person med tankar på att ta sitt liv"),
        _word(
            "missbruka narkoman knarka punda alkis",
            r"(?:alkohol|drog|narkotika|bland)?missbruka(?:re[ns]?|rens|rnas?)|narkoman(?:en|er|erna)?|knarka(?:ren?|rna)|punda(?:ren?|rna)|alkis(?:en|ar|arna)?",
            "person med beroende",
        ),
        _word(
            "psykfall psykpatient", r"psykfall(?:et|en)?|psykpatient(?:en|er|erna)?", "person som får psykiatrisk vård"
        ),
        _word(
            "sinnessjuk mentalsjuk psyksjuk sjuka",
            r"sinnessjuk[at]?|mentalsjuk[at]?|psyksjuk[at]?|de psykiskt sjuka",
            "person med psykisk ohälsa",
        ),
        _word(
            "mentalpatient dår",
            r"mentalpatient(?:en|er|erna)?|dåre(?:n)?|dårar(?:na)?|dårhus(?:et)?",
            "person som får psykiatrisk vård",
        ),
        _word(
            "schizofren psykotiker",
            rf"schizofreniker(?:n|na)?|(?:en|den|de) schizofren[ae]?{NOUN}|psykotiker(?:n|na)?",
            "person med schizofreni",
        ),
        _word(
            "utvecklingsstörd förståndshandikappad",
            r"utvecklingsstörd[a]?|förståndshandikappad[e]?",
            "person med intellektuell funktionsnedsättning",
        ),
        _word(
            "handikappad funktionshindrade", r"handikappad[e]?|de funktionshindrade", "person med funktionsnedsättning"
        ),
    ),
    "en": (
        _word("commit", r"commit suicide", "die by suicide", True),
        _word("commits", r"commits suicide", "dies by suicide", True),
        _word("committing", r"committing suicide", "dying by suicide", True),
        _word("committed", r"committed suicide", "died by suicide", True),
        _word("suicide", r"(?:successful|completed) suicides?", "died by suicide"),
        _word("suicide", r"(?:failed|unsuccessful) suicide(?: attempt)?s?", "suicide attempt"),
        _word("mental", r"the mentally ill|mental patients?|mental cases?", "people with mental ill health"),
        _word(
            "addict junk abuser",
            r"(?:drug |alcohol )?addicts?|junk(?:ie|y|ies)|(?:drug|substance|alcohol) abusers?",
            "person with an addiction",
        ),
        _word(
            "lunatic psycho nutter madm madhouse",
            r"lunatics?|psychos?|nutters?|madm[ae]n|madhouse",
            "person with mental ill health",
        ),
        _word("schizophrenic", rf"(?:a|the) schizophrenics?{NOUN}|schizophrenics", "person with schizophrenia"),
        _word("handicapped", r"handicapped", "disabled people"),
        _word("retard", r"mentally retarded|retards?", "person with a learning disability"),
    ),
    "da": (
        _word("begå", r"begå selvmord", "tage sit liv", True),
        _word("begår", r"begår selvmord", "tager sit liv", True),
        _word("begik", r"begik selvmord", "tog sit liv", True),
        _word("begået", r"begået selvmord", "taget sit liv", True),
        _word("selvmord", r"(?:vellykkede?|vellykket|gennemførte?) selvmord(?:et)?", "døde ved selvmord"),
        _word("mislykke", r"mislykke(?:de|t) selvmord(?:sforsøg)?(?:et)?", "selvmordsforsøg"),
        _word("selvmordskandidat", r"selvmordskandidat(?:en|er|erne)?", "menneske med tanker om at tage sit liv"),
        _word(
            "misbruger narkoman junkie alkoholiker",
            r"(?:stof|alkohol|blandings)?misbruger(?:en|e|ne|ens|nes)?|narkoman(?:en|er|erne)?|junkie(?:n|r|s|rne)?|alkoholiker(?:en|e|ne)?",
            "menneske med en afhængighed",
        ),
        _word(
            "syge sindslidende",
            r"de (?:psykisk syge|sindslidende|sindssyge)|sindssyge mennesker",
            "mennesker med psykiske vanskeligheder",
        ),
        _word(
            "tilfælde galning galehus tos",
            r"psykiatriske tilfælde|galning(?:en|e|ene)?|galehus(?:et)?|tosset?hus(?:et)?",
            "menneske, der får psykiatrisk behandling",
        ),
        _word(
            "skizofren psykotiker",
            rf"(?:en|den|de) skizofrene?{NOUN}|psykotiker(?:en|e|ne)?",
            "menneske med skizofreni",
        ),
        _word(
            "handicappede invalid retardere",
            r"de handicappede|invalid(?:en|er|erne)?|retarderede?",
            "mennesker med handicap",
        ),
        _word("evnesvag åndssvag", r"evnesvage?t?|åndssvage?t?", "menneske med udviklingshandicap"),
    ),
}


def hurts(words: str, language: str) -> bool:
    """Whether a word is on the list, so that no second rule speaks of it."""
    return any(one.pattern.fullmatch(words) for one in WORDS.get(language, ()))
