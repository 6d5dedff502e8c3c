"""A sentence of a translation is still in another of the site's languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from builder.checks._spoken import Spoken, spoken
from builder.findings import Finding, Place
from builder.kinds.docs import Source
from builder.model import Content
from builder.sentences import Block, blocks, sentences
from builder.words import in_all

CODE = "TRN007"
SEVERITY = "warning"
SLOW = True

TITLE = {
    "sv": "Texten står på det språk sidan är på",
    "en": "The text is in the language of its page",
    "da": "Teksten er på sidens sprog",
}
WHY = {
    "sv": "En mening som blivit kvar på svenska går inte att läsa för dem översättningen är till för, och skärmläsaren uttalar den fel.",
    "en": "A sentence left in Swedish cannot be read by those the translation is for, and a screen reader pronounces it wrongly.",
    "da": "En sætning, der er blevet stående på svensk, kan ikke læses af dem, oversættelsen er til, og skærmlæseren udtaler den forkert.",
}
WORDING = {
    "default": {
        "sv": (
            "”{words}” verkar vara på {found}, men texten är på {language}. De läsarna förstår inte stycket.",
            "Översätt det. Är det ett citat eller ett namn, märk det så: *orden*{{lang={code}}}",
        ),
        "en": (
            "“{words}” seems to be in {found}, but the text is in {language}. Those readers cannot follow it.",
            "Translate it. If it is a quotation or a name, mark it like this: *the words*{{lang={code}}}",
        ),
        "da": (
            "”{words}” ser ud til at være på {found}, men teksten er på {language}. De læsere forstår ikke stykket.",
            "Oversæt det. Er det et citat eller et navn, så markér det sådan: *ordene*{{lang={code}}}",
        ),
    },
    "page": {
        "sv": (
            "Det mesta av sidan verkar vara på {found}, men filen är den för {language}. De läsarna kan inte läsa sidan.",
            "Översätt sidan, eller ge filen rätt namn.",
        ),
        "en": (
            "Most of the page seems to be in {found}, but the file is the one for {language}. Those readers cannot read the page.",
            "Translate the page, or give the file its right name.",
        ),
        "da": (
            "Det meste af siden ser ud til at være på {found}, men filen er den til {language}. De læsere kan ikke læse siden.",
            "Oversæt siden, eller giv filen det rigtige navn.",
        ),
    },
    "not-run": {
        "sv": (
            "Kontrollen av meningarnas språk kördes inte: {missing} saknas på den här datorn. Svenska meningar i översättningarna syns inte.",
            "Installera det som requirements.txt nämner, eller lita på kontrollen i förslaget.",
        ),
        "en": (
            "The check of the sentences' language did not run: {missing} is missing on this computer. Swedish sentences in the translations go unseen.",
            "Install what requirements.txt names, or rely on the check of the proposal.",
        ),
        "da": (
            "Kontrollen af sætningernes sprog blev ikke kørt: {missing} mangler på denne computer. Svenske sætninger i oversættelserne bliver ikke set.",
            "Installér det, requirements.txt nævner, eller stol på kontrollen i forslaget.",
        ),
    },
}
EXAMPLE = (
    "Du lover ikke tavshed. Det säger jag till dig först.",
    "Du lover ikke tavshed. Det siger jeg til dig først.",
)

LIBRARY = "lingua"
LANGUAGES = {"sv": "SWEDISH", "da": "DANISH", "en": "ENGLISH"}
"""Never Norwegian: short Danish would become Norwegian."""
FEWEST_WORDS = 4
FEWEST_IN_CELL = 6
"""Tables compare words and names; fewer words there are seldom a sentence."""
MARGIN = 0.30
MOST = 0.5
FEWEST_OF_A_PAGE = 3

EXAMPLE_RE = re.compile(
    r"\((?:påhittade?|påhittat|invented|opdigtede?|opdigtet) (?:exempel|examples?|eksempel|eksempler)\)"
)
SHORT_QUOTE_RE = re.compile(r"[\"“”„»«‘](?:[^\s\"“”„»«]+\s+){0,6}[^\s\"“”„»«]+[\"“”»«’]")
OTHER_RE = re.compile(r"[\d\W_]+")
NAME_RE = re.compile(r"(?<=[^\s.!?:\"“”])\s+[A-ZÅÄÖÆØ][\w'’:-]*")

SMALL_WORDS = {
    "sv": (
        "och att är inte jag för av ett när hur från ska till också mycket något någon några där här sedan måste utan över mot genom varje andra alla bara"
        " själv själva än då vid ni er era blir bli vara vilken vilket vilka deras ännu medan eftersom innan samt vad vem varför göra åt kunde skulle hade"
        " inga inget två annan annat behöver finns säger vill ta"
        " det den de i på som en har med om du vi kan ingen efter så han sig mig dig min din sin men får står går eller"
    ),
    "da": (
        "og ikke jeg af fra skal til også meget noget nogen nogle hvor hvad hvem hvis når der siden uden mod gennem hver kun selv end ved jer jeres bliver blive"
        " være hvilken hvilket hvilke deres endnu mens fordi før samt hvorfor gøre gør kunne skulle havde er et dem bør må at for"
        " intet to anden andet behøver findes siger vil tage"
        " det den de i på som en har med om du vi kan ingen efter så han sig mig dig min din sin men får står går eller"
    ),
    "en": (
        "the and of is are not with it that this who what you they have has was be or from by on as but when which if do does their your an we to its were been"
        " these those there where how why can could should would may must about after before for at i in no nobody does has had a"
    ),
}
"""Small words of each language. A name makes a whole sentence look foreign to statistics; its small words do not lie."""

Foreign = tuple[Block, str, str]
"""A block, the language it seems to be in, and the words that say so."""


def check(content: Content) -> Iterator[Finding]:
    if find_spec(LIBRARY) is None:
        yield Finding(Place("requirements.in"), {"missing": LIBRARY}, "not-run")
        return
    names = _names(content)
    pages: dict[str, list[Spoken]] = {}
    for one in spoken(content):
        if one.language in LANGUAGES and not one.advised_against:
            pages.setdefault(f"{one.path} {one.language}", []).append(one)
    for page in pages.values():
        yield from _page(page, names)


def _page(page: Iterable[Spoken], names: re.Pattern[str]) -> Iterator[Finding]:
    """What is foreign on one page or in one language of a record file; one finding when it is most of a page."""
    judged = 0
    foreign: list[tuple[Spoken, Foreign]] = []
    for one in page:
        for count, found in _foreign(one, names):
            judged += count
            if found:
                foreign.append((one, found))
    if not foreign:
        return
    first, (_, language, _) = foreign[0]
    if first.movable and len(foreign) >= FEWEST_OF_A_PAGE and len(foreign) > judged * MOST:
        yield Finding(Place(first.path), _words(first, language, ""), "page")
        return
    for one, (block, language, said) in foreign:
        yield Finding(
            Place(one.path, block.line, block.column) if one.movable else one.start, _words(one, language, said)
        )


def _words(one: Spoken, found: str, said: str) -> Mapping[str, str | Mapping[str, str]]:
    return {
        "words": said,
        "found": in_all(f"languages.{found}"),
        "language": in_all(f"languages.{one.language}"),
        "code": found,
    }


def _foreign(one: Spoken, names: re.Pattern[str]) -> Iterator[tuple[int, Foreign | None]]:
    """Per block: how many sentences were judged, and the first that is in another language."""
    for block in blocks(one.markdown, one.start.line):
        fewest = FEWEST_IN_CELL if block.kind == "cell" else FEWEST_WORDS
        judged, first = 0, None
        for sentence in sentences(block):
            words = _letters(sentence.text)
            if len({*words}) >= fewest:
                judged += 1
                if first is None and _may_be(words, one):
                    language = _other(_bare(sentence.text, names), one.language, fewest)
                    first = (block, language, sentence.opening()) if language else None
        yield judged, first


def _letters(words: str) -> list[str]:
    return OTHER_RE.sub(" ", words.lower()).split()


def _may_be(words: list[str], one: Spoken) -> bool:
    """A quick look: whether any small word of another language stands there at all."""
    return any(not _own(code, one.language).isdisjoint(words) for code in LANGUAGES if code != one.language)


def _other(sentence: str, claimed: str, fewest: int) -> str | None:
    """The language a sentence clearly is in, by small words and by statistics, when it should be in another."""
    words = _letters(sentence)
    found = [code for code in LANGUAGES if code != claimed and _speak_for(words, code, claimed)]
    language = _language(sentence, claimed) if found and len({*words}) >= fewest else None
    return language if language in found else None


def _speak_for(words: list[str], language: str, claimed: str) -> bool:
    """Whether more small words speak for a language than for the one the text should be in."""
    return sum(word in _own(language, claimed) for word in words) > sum(
        word in _own(claimed, language) for word in words
    )


@cache
def _own(language: str, other: str) -> frozenset[str]:
    """The small words of one language that another does not have."""
    return frozenset(SMALL_WORDS[language].split()) - frozenset(SMALL_WORDS[other].split())


def _bare(words: str, names: re.Pattern[str]) -> str:
    """A sentence without what may be in any language: short quotations, names of works and organisations."""
    for pattern in (EXAMPLE_RE, SHORT_QUOTE_RE, names, NAME_RE):
        words = pattern.sub(" ", words)
    return " ".join(OTHER_RE.sub(" ", words).split())


def _names(content: Content) -> re.Pattern[str]:
    """Titles, short names, authors and publishers of the works we rest on."""
    found: set[str] = set()
    for item in content.of_kind("source"):
        if isinstance(item.record, Source):
            work = item.record
            authors = (author.literal for author in work.author)
            short = (work.short or {}).values()
            found.update(name for name in (work.title, work.container_title, work.publisher, *authors, *short) if name)
    longest = sorted(found, key=lambda name: (-len(name), name))
    return re.compile("|".join(map(re.escape, longest)) or r"(?!)")


@lru_cache(maxsize=65536)
def _language(sentence: str, claimed: str) -> str | None:
    """The language a sentence is in, when it clearly is another than the one it should be in."""
    values = {one.language.name: one.value for one in _detector().compute_language_confidence_values(sentence)}
    best = max(values, key=lambda name: (values[name], name))
    if best == LANGUAGES[claimed] or values[best] - values[LANGUAGES[claimed]] < MARGIN:
        return None
    return next(code for code, name in LANGUAGES.items() if name == best)


@cache
def _detector() -> Any:
    """Built once, and only when asked for: the library takes 100 MB, and the command line must work without it."""
    lingua = import_module(LIBRARY)
    known = [getattr(lingua.Language, name) for name in LANGUAGES.values()]
    return lingua.LanguageDetectorBuilder.from_languages(*known).build()
