"""Words about suicide and about people that hurt, per language, and what to say instead."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Hurtful:
    """A word that hurts: how it is recognised, what to say, and whether that can take its place as it stands."""

    pattern: re.Pattern[str]
    instead: str
    fits: bool = False


def _word(pattern: str, instead: str, fits: bool = False) -> Hurtful:
    return Hurtful(re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.I), instead, fits)


# Suicide: "commit" makes it a crime, "successful" an achievement.
# People: a diagnosis, a habit or an impairment is something one has, not something one is.
WORDS: Mapping[str, tuple[Hurtful, ...]] = {
    "sv": (
        _word(r"begå (?:självmord|suicid)", "ta sitt liv", True),
        _word(r"begår (?:självmord|suicid)", "tar sitt liv", True),
        _word(r"begick (?:självmord|suicid)", "tog sitt liv", True),
        _word(r"begått (?:självmord|suicid)", "tagit sitt liv", True),
        _word(r"(?:lyckat|lyckade|fullbordat|fullbordade) (?:självmord|suicid)(?:et|en)?", "dog i suicid"),
        _word(r"misslyckat (?:självmord|självmordsförsök|suicidförsök)|misslyckade (?:självmord|självmordsförsök|suicidförsök)", "suicidförsök"),
        _word(r"självmordskandidat(?:en|er|erna)?", "person med tankar på att ta sitt liv"),
        _word(r"(?:alkohol|drog|narkotika|bland)?missbrukare(?:n|ns|s|na|nas)?|narkoman(?:en|er|erna)?|knarkare(?:n|na)?|pundare(?:n|na)?|alkis(?:en|ar|arna)?", "person med beroende"),
        _word(r"psykfall(?:et|en)?|psykpatient(?:en|er|erna)?", "person som får psykiatrisk vård"),
        _word(r"sinnessjuk[at]?|mentalsjuk[at]?|psyksjuk[at]?|de psykiskt sjuka", "person med psykisk ohälsa"),
        _word(r"mentalpatient(?:en|er|erna)?|dåre(?:n)?|dårar(?:na)?|dårhus(?:et)?", "person som får psykiatrisk vård"),
        _word(r"schizofreniker(?:n|na)?|(?:en|den|de) schizofren[ae]?|psykotiker(?:n|na)?", "person med schizofreni"),
        _word(r"utvecklingsstörd[a]?|förståndshandikappad[e]?", "person med intellektuell funktionsnedsättning"),
        _word(r"handikappad[e]?|de funktionshindrade", "person med funktionsnedsättning"),
    ),
    "en": (
        _word(r"commit suicide", "die by suicide", True),
        _word(r"commits suicide", "dies by suicide", True),
        _word(r"committing suicide", "dying by suicide", True),
        _word(r"committed suicide", "died by suicide", True),
        _word(r"(?:successful|completed) suicides?", "died by suicide"),
        _word(r"(?:failed|unsuccessful) suicide(?: attempt)?s?", "suicide attempt"),
        _word(r"the mentally ill|mental patients?|mental cases?", "people with mental ill health"),
        _word(r"(?:drug |alcohol )?addicts?|junk(?:ie|y|ies)|(?:drug|substance|alcohol) abusers?", "person with an addiction"),
        _word(r"lunatics?|psychos?|nutters?|madm[ae]n|madhouse", "person with mental ill health"),
        _word(r"(?:a|the) schizophrenics?|schizophrenics", "person with schizophrenia"),
        _word(r"the (?:disabled|handicapped)|handicapped", "disabled people"),
        _word(r"mentally retarded|retards?", "person with a learning disability"),
    ),
    "da": (
        _word(r"begå selvmord", "tage sit liv", True),
        _word(r"begår selvmord", "tager sit liv", True),
        _word(r"begik selvmord", "tog sit liv", True),
        _word(r"begået selvmord", "taget sit liv", True),
        _word(r"(?:vellykkede?t?|gennemførte?) selvmord(?:et)?", "døde ved selvmord"),
        _word(r"mislykkede?t? selvmord(?:sforsøg)?(?:et)?", "selvmordsforsøg"),
        _word(r"selvmordskandidat(?:en|er|erne)?", "menneske med tanker om at tage sit liv"),
        _word(r"(?:stof|alkohol|blandings)?misbruger(?:en|e|ne|ens|nes)?|narkoman(?:en|er|erne)?|junkie(?:n|r|s|rne)?|alkoholiker(?:en|e|ne)?", "menneske med en afhængighed"),
        _word(r"de (?:psykisk syge|sindslidende|sindssyge)|sindssyge mennesker", "mennesker med psykiske vanskeligheder"),
        _word(r"psykiatriske tilfælde|galning(?:en|e|ene)?|galehus(?:et)?|tosset?hus(?:et)?", "menneske, der får psykiatrisk behandling"),
        _word(r"(?:en|den|de) skizofrene?|psykotiker(?:en|e|ne)?", "menneske med skizofreni"),
        _word(r"de handicappede|invalid(?:en|er|erne)?|retarderede?", "mennesker med handicap"),
        _word(r"evnesvage?t?|åndssvage?t?", "menneske med udviklingshandicap"),
    ),
}


def hurts(words: str, language: str) -> bool:
    """Whether a word is on the list, so that no second rule speaks of it."""
    return any(one.pattern.fullmatch(words) for one in WORDS.get(language, ()))
