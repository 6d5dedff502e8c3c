"""The numbers of a text, each language's own way of writing them made one; and number words, where digits may be words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

NUMBER_RE = re.compile(r"(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*)(?P<pm>\s*p\.?m\b)?")
BEFORE_RE = re.compile(r"[^\W\d_][-_]?$")
"""A letter before the digits: they belong to an id or a name."""
MARKER_RE = re.compile(r"^[ \t>]*\d+[.)](?=[ \t])", re.M)
THOUSANDS_RE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?"),
    "da": re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?"),
}
FULL_HOUR_RE = re.compile(r"(\d{1,2})\.00")
CLOCK_RE = re.compile(r"(\d{1,2})((?:\.\d\d)?)")
NOON = 12

NUMBER_WORDS: Mapping[str, Mapping[str, str]] = {
    "sv": {
        "noll": "0",
        "ett": "1",
        "en": "1",
        "två": "2",
        "tre": "3",
        "fyra": "4",
        "fem": "5",
        "sex": "6",
        "sju": "7",
        "åtta": "8",
        "nio": "9",
        "tio": "10",
        "elva": "11",
        "tolv": "12",
        "tretton": "13",
        "fjorton": "14",
        "femton": "15",
        "sexton": "16",
        "sjutton": "17",
        "arton": "18",
        "nitton": "19",
        "tjugo": "20",
        "trettio": "30",
        "fyrtio": "40",
        "femtio": "50",
        "sextio": "60",
        "nittio": "90",
        "hundra": "100",
        "tusen": "1000",
        "etta": "1",
        "ettan": "1",
        "ettor": "1",
        "tvåa": "2",
        "tvåan": "2",
        "trea": "3",
        "trean": "3",
        "treor": "3",
        "fyran": "4",
        "femma": "5",
        "femman": "5",
        "första": "1",
        "andra": "2",
        "tredje": "3",
        "fjärde": "4",
        "femte": "5",
        "sjätte": "6",
        "sjunde": "7",
        "åttonde": "8",
        "nionde": "9",
        "tionde": "10",
    },
    "en": {
        "zero": "0",
        "one": "1",
        "a": "1",
        "an": "1",
        "once": "1",
        "two": "2",
        "twice": "2",
        "three": "3",
        "four": "4",
        "five": "5",
        "six": "6",
        "seven": "7",
        "eight": "8",
        "nine": "9",
        "ten": "10",
        "eleven": "11",
        "twelve": "12",
        "thirteen": "13",
        "fourteen": "14",
        "fifteen": "15",
        "sixteen": "16",
        "seventeen": "17",
        "eighteen": "18",
        "nineteen": "19",
        "twenty": "20",
        "thirty": "30",
        "forty": "40",
        "fifty": "50",
        "sixty": "60",
        "ninety": "90",
        "hundred": "100",
        "thousand": "1000",
        "ones": "1",
        "twos": "2",
        "threes": "3",
        "fours": "4",
        "fives": "5",
        "first": "1",
        "second": "2",
        "third": "3",
        "fourth": "4",
        "fifth": "5",
        "sixth": "6",
        "seventh": "7",
        "eighth": "8",
        "ninth": "9",
        "tenth": "10",
    },
    "da": {
        "nul": "0",
        "et": "1",
        "en": "1",
        "én": "1",
        "ét": "1",
        "to": "2",
        "tre": "3",
        "fire": "4",
        "fem": "5",
        "seks": "6",
        "syv": "7",
        "otte": "8",
        "ni": "9",
        "ti": "10",
        "elleve": "11",
        "tolv": "12",
        "tretten": "13",
        "fjorten": "14",
        "femten": "15",
        "seksten": "16",
        "sytten": "17",
        "atten": "18",
        "nitten": "19",
        "tyve": "20",
        "tredive": "30",
        "fyrre": "40",
        "halvtreds": "50",
        "tres": "60",
        "halvfems": "90",
        "hundrede": "100",
        "tusind": "1000",
        "ettal": "1",
        "ettallet": "1",
        "toer": "2",
        "toeren": "2",
        "treer": "3",
        "treeren": "3",
        "firer": "4",
        "femmer": "5",
        "første": "1",
        "anden": "2",
        "andet": "2",
        "tredje": "3",
        "fjerde": "4",
        "femte": "5",
        "sjette": "6",
        "syvende": "7",
        "ottende": "8",
        "niende": "9",
        "tiende": "10",
    },
}
MONTHS: Mapping[str, tuple[str, ...]] = {
    "sv": (
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "da": (
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ),
}
MONTH_RE = {
    code: re.compile(
        rf"(?:(?<=\d )|(?<=\d\. ))({'|'.join(names)})\b|\b({'|'.join(names)})(?= \d)", re.I if code != "en" else 0
    )
    for code, names in MONTHS.items()
}
"""Beside a number only: elsewhere "May" and "mars" may be other words."""
MARKS = ".,;:!?()[]\"”“’'»«–…"


@dataclass(frozen=True)
class Number:
    """A number or month: in one form for all languages, where it stands, and how it is written there."""

    key: str
    at: int
    shown: str


@lru_cache(maxsize=4096)
def numbers(words: str, language: str) -> tuple[Number, ...]:
    """The numbers and dates of plain words; the numbers of a list are none."""
    found = tuple(NUMBER_RE.finditer(words))
    return (*_figures(words, language, found), *_months(words, language)) if found else ()


def _figures(words: str, language: str, found: tuple[re.Match[str], ...]) -> Iterator[Number]:
    markers = {match.end() - 1 for match in MARKER_RE.finditer(words)}
    for match in found:
        if match.end() not in markers and not BEFORE_RE.search(words, max(match.start() - 2, 0), match.start()):
            yield Number(_one_form(match, language), match.start(), match[0].strip())


def _months(words: str, language: str) -> Iterator[Number]:
    if pattern := MONTH_RE.get(language):
        for match in pattern.finditer(words):
            month = [name.lower() for name in MONTHS[language]].index(match[0].lower()) + 1
            yield Number(f"month {month}", match.start(), match[0])


def _one_form(match: re.Match[str], language: str) -> str:
    number = re.sub(r"\s", "", match[0].removesuffix(match["pm"] or ""))
    thousands = THOUSANDS_RE.get(language)
    if thousands and thousands.fullmatch(number):
        number = number.replace("," if language == "en" else ".", "")
    number = re.sub(r"[,:]", ".", number)
    clock = CLOCK_RE.fullmatch(number)
    if match["pm"] and clock and int(clock[1]) < NOON:
        number = f"{int(clock[1]) + NOON}{clock[2]}"
    if hour := FULL_HOUR_RE.fullmatch(number):
        number = hour[1]
    return re.sub(r"^0(?=\d\.\d\d$)", "", number)


@lru_cache(maxsize=4096)
def spelled(words: str, language: str) -> Mapping[str, int]:
    """How often each number stands as a word."""
    known = NUMBER_WORDS.get(language, {})
    return Counter(known[bare] for word in words.lower().split() if (bare := word.strip(MARKS)) in known)


def by_the_clock(key: str) -> str:
    """The same hour of the afternoon or evening as a clock with twelve hours has it, else nothing."""
    return str(int(key) - NOON) if key.isdigit() and NOON < int(key) < 2 * NOON else ""


def parts(key: str) -> Counter[str]:
    """The whole numbers a number is made of: a paragraph of an act is written 9.2 in one language, 9(2) in another."""
    return Counter(key.split("."))
