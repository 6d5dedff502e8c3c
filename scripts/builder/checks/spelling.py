"""A word is in no dictionary, glossary, source or word list of the project."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import Any

from builder.checks._glossary import terms
from builder.checks._spoken import Spoken, mentioned, spoken
from builder.findings import Finding, Place
from builder.kinds.docs import Source
from builder.model import Content
from builder.sentences import WORD_RE, Block, blocks
from builder.words import in_all

CODE = "TXT004"
SEVERITY = "warning"
FIX = "offer"
SLOW = True

TITLE = {
    "sv": "Orden är rättstavade",
    "en": "The words are spelled right",
    "da": "Ordene er stavet rigtigt",
}
WHY = {
    "sv": "Ett felstavat ord stoppar den som läser långsamt eller lyssnar, och får läsaren att undra vad mer som är slarvigt.",
    "en": "A misspelled word stops those who read slowly or listen, and makes readers wonder what else is careless.",
    "da": "Et stavet forkert ord standser den, der læser langsomt eller lytter, og får læseren til at undre sig over, hvad der ellers er sjusket.",
}
WORDING = {
    "guess": {
        "sv": (
            "”{word}” finns inte i ordboken. Den som läser långsamt eller lyssnar fastnar på ordet.",
            "{guess} Är ordet rätt, skriv in det i scripts/words/{language}.txt.",
        ),
        "en": (
            "“{word}” is not in the dictionary. Those who read slowly or listen get stuck on the word.",
            "{guess} If the word is right, add it to scripts/words/{language}.txt.",
        ),
        "da": (
            "”{word}” findes ikke i ordbogen. Den, der læser langsomt eller lytter, går i stå ved ordet.",
            "{guess} Er ordet rigtigt, så skriv det ind i scripts/words/{language}.txt.",
        ),
    },
    "default": {
        "sv": (
            "”{word}” finns inte i ordboken. Den som läser långsamt eller lyssnar fastnar på ordet.",
            "Rätta ordet, eller skriv in det i scripts/words/{language}.txt om det är rätt.",
        ),
        "en": (
            "“{word}” is not in the dictionary. Those who read slowly or listen get stuck on the word.",
            "Correct the word, or add it to scripts/words/{language}.txt if it is right.",
        ),
        "da": (
            "”{word}” findes ikke i ordbogen. Den, der læser langsomt eller lytter, går i stå ved ordet.",
            "Ret ordet, eller skriv det ind i scripts/words/{language}.txt, hvis det er rigtigt.",
        ),
    },
    "not-run": {
        "sv": (
            "Stavningen kontrollerades inte: {missing} saknas på den här datorn. Felstavade ord syns inte.",
            "Installera det som requirements.txt nämner och ordböckerna: apt-get install hunspell-sv hunspell-da hunspell-en-gb",
        ),
        "en": (
            "The spelling was not checked: {missing} is missing on this computer. Misspelled words go unseen.",
            "Install what requirements.txt names and the dictionaries: apt-get install hunspell-sv hunspell-da hunspell-en-gb",
        ),
        "da": (
            "Stavningen blev ikke kontrolleret: {missing} mangler på denne computer. Forkert stavede ord bliver ikke set.",
            "Installér det, requirements.txt nævner, og ordbøgerne: apt-get install hunspell-sv hunspell-da hunspell-en-gb",
        ),
    },
}
EXAMPLE = ("Vägen till återhämtnig är egen.", "Vägen till återhämtning är egen.")

LIBRARY = "hunspell"
FOLDER = Path("/usr/share/hunspell")
DICTIONARIES = {"sv": "sv_SE", "da": "da_DK", "en": "en_GB"}
LISTS = Path(__file__).resolve().parents[2] / "words"
"""sv.txt, en.txt and da.txt, and names.txt for all languages: one word a line, # begins a comment."""
NAMES = "names"

SHORTEST = 3
CAPITALS_RE = re.compile(r"\w+[A-ZÅÄÖÆØ]")
"""Abbreviations and names such as NSPH, SoL, BørneTelefonen."""
ADDRESS_RE = re.compile(r"[\w-]*\d[\w-]*|\w+(?:-\w+)+-\d+")
LANGUAGE_RE = re.compile(r"\b(?:svensk|dansk|engelsk|swedish|danish|english)", re.I)
GENITIVE_RE = re.compile(r"(?:['’]s|['’]|s)$")


def check(content: Content) -> Iterator[Finding]:
    missing = [LIBRARY] if find_spec(LIBRARY) is None else []
    missing += [f"{FOLDER / name}.dic" for name in DICTIONARIES.values() if not (FOLDER / f"{name}.dic").is_file()]
    if missing:
        yield Finding(Place("requirements.in"), {"missing": ", ".join(missing)}, "not-run")
        return
    told: set[tuple[str, str, str]] = set()
    for one in spoken(content):
        if one.language in DICTIONARIES and not one.advised_against:
            for word, place in _unknown(content, one):
                if (key := (one.path, one.language, word.lower())) not in told:
                    told.add(key)
                    yield _finding(word, one.language, place)


def _finding(word: str, language: str, place: Place) -> Finding:
    guess = _guess(word, language)
    words: dict[str, str | Mapping[str, str]] = {"word": word, "language": language}
    if guess is None:
        return Finding(place, words)
    return Finding(place, {**words, "guess": in_all("guess", word=guess)}, "guess", guess, word)


def _unknown(content: Content, one: Spoken) -> Iterator[tuple[str, Place]]:
    known = _known(content)
    for block in blocks(one.markdown, one.start.line):
        for match in WORD_RE.finditer(block.text):
            word = match[0]
            if len(word) < SHORTEST or word.lower() in known or _right(word, one.language) or _part(block, match):
                continue
            if not (_foreign(word) and _of_words(block, match)):
                yield word, Place(one.path, *block.spot(match.start())) if one.movable else one.start


def _part(block: Block, match: re.Match[str]) -> bool:
    """Whether the word is cut from something longer: an id, "hälso- och", "m.fl."."""
    around = block.text[max(match.start() - 1, 0) : match.start()] + block.text[match.end() : match.end() + 1]
    return any(one in "-.0123456789/_" for one in around.rstrip(".") + _inner_dot(block.text, match))


def _inner_dot(text: str, match: re.Match[str]) -> str:
    """A dot right after the word with a letter right after the dot."""
    return "." if re.match(r"\.\w", text[match.end() : match.end() + 2]) else ""


def _of_words(block: Block, match: re.Match[str]) -> bool:
    """Whether the text speaks of a word in another language: in a table that compares, beside the language's name, quoted."""
    if block.kind == "cell" or LANGUAGE_RE.search(block.text):
        return True
    return mentioned(block.text, match.start(), match.end())


@lru_cache(maxsize=65536)
def _right(word: str, language: str) -> bool:
    """Whether a word, or every piece between its hyphens, is right in a language; a name may be of any."""
    if CAPITALS_RE.match(word) or _spelled(word, language):
        return True
    if word[0].isupper() and any(_spelled(word, other) for other in DICTIONARIES):
        return True
    bare = GENITIVE_RE.sub("", word)
    pieces = re.split(r"[-‑]", bare)
    return (bare != word or len(pieces) > 1) and all(len(one) < SHORTEST or _right(one, language) for one in pieces)


def _foreign(word: str) -> bool:
    return any(_spelled(word, other) for other in DICTIONARIES)


@lru_cache(maxsize=65536)
def _spelled(word: str, language: str) -> bool:
    listed = _listed(language) | _listed(NAMES)
    return word.lower() in listed or bool(_dictionary(language).spell(word.replace("’", "'").replace("‑", "-")))


@cache
def _listed(name: str) -> frozenset[str]:
    """The project's own words of one language, in lower case."""
    file = LISTS / f"{name}.txt"
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    return frozenset(word.lower() for line in lines if (word := line.partition("#")[0].strip()))


@lru_cache(maxsize=4)
def _known(content: Content) -> frozenset[str]:
    """Words of the glossary, in every language, and of the works we rest on; in lower case."""
    agreed = (form for code in content.codes for known in terms(content, code).values() for form in known)
    works = (WORD_RE.findall(words) for words in _works(content))
    return frozenset(word.lower() for word in chain(chain.from_iterable(agreed), chain.from_iterable(works)))


def _works(content: Content) -> Iterator[str]:
    for item in content.of_kind("source"):
        if isinstance(item.record, Source):
            work = item.record
            people: Iterable[str | None] = (
                name for author in work.author for name in (author.family, author.given, author.literal)
            )
            short = (work.short or {}).values()
            for words in (work.title, work.container_title, work.publisher, work.via, work.licence, *people, *short):
                yield words or ""


@lru_cache(maxsize=1024)
def _guess(word: str, language: str) -> str | None:
    found = _dictionary(language).suggest(word)
    return str(found[0]) if found and " " not in found[0] else None


@cache
def _dictionary(language: str) -> Any:
    """Opened once, and only when asked for: the command line must work where the library is missing."""
    return import_module(LIBRARY).Hunspell(DICTIONARIES[language], hunspell_data_dir=str(FOLDER))
