"""What in a piece of text looks like a person's address or number: mail, phone, personnummer, CPR.

Numbers that only look alike are put out of sight first: addresses of web pages, DOIs, ISBNs, dates, years.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

MAIL_RE = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
ROLE_RE = re.compile(
    r"(?:admin|contact|dataskyddsombud|diarium|dpo|editors?|feedback|git|help|info|kansli|kontakt|kontor|kundtjanst"
    r"|mail|medlem|members?|no-?reply|office|peer|peer-?support|post|postmaster|presse?|privacy|redaktion|redaktionen"
    r"|registrator|sekretariat|support|tilgaengelighed|tillganglighet|webmaster)@",
    re.IGNORECASE,
)
EXAMPLE_RE = re.compile(r"(?:^|[@.])example\.(?:org|com|net)$")

HARMLESS_RE = re.compile(
    r"""
      (?:https?://|www\.)\S+                                                  # a web address
    | 10\.\d{4,9}/\S+                                                         # a DOI
    | IS[BS]N(?:-1[03])?:?\s*[\dX][\dX –-]{6,16}[\dX]                         # ISBN, ISSN
    | (?<!\d)97[89][ -]?\d[\d -]{8,12}\d(?!\d)                                # an ISBN without its name
    | (?:PMID|PMC|CVR|dnr|diarienr|org\.?\s?nr|organisationsnummer|bankgiro|plusgiro)\b[\s:.nr-]*\d[\d -]*
    | (?<![\d-])(?:19|20)\d\d-\d\d-\d\d(?!-?\d)                               # 2026-11-22
    | (?<![\d-])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![-+]?\d)  # 20261122
    | (?<![\d-])[0-3]?\d[./-][01]?\d[./-](?:19|20)\d\d(?!\d)                  # 22.11.2026, 22/11-2026
    | (?<!\d)(?:1[6-9]|20)\d\d\s?[ –/-]\s?(?:1[6-9]|20)\d\d(?!\d)             # 2019-2020
    """,
    re.VERBOSE | re.IGNORECASE,
)
LIKELY_RE = re.compile(r"(?:\d[ \-–()/.+]{0,3}){5}|\b(?:112|1177|1813)\b")
"""A first quick look: only lines like this are worth the slow one."""
MONEY = r"(?![ \-–.:/,]?\d)(?!\s*(?:kr|kron|sek|dkk|eur|€|%|procent|per\s?cent|tusen|thousand))"
ALONE = r"(?<![\w+.,])(?<!\d[ \-–./:,])"
CALL = r"\b(?:tel|tlf|tfn|telefon|mobil|mob|phone|ring|ringa|call|dial|sms)\b[.:]?\s*(?:till |til |to |på |nr\.? )?"

Test = Callable[[re.Match[str]], bool]


def luhn(digits: str) -> bool:
    """Whether the last of ten digits is the right check digit."""
    doubled = (int(digit) * (2 - at % 2) for at, digit in enumerate(digits))
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0


def _day(year: str, month: str, day: int) -> bool:
    """Whether a day exists in the calendar, in either of the centuries its year may mean."""
    for century in ("19", "20"):
        try:
            date(int(century + year), int(month), day)
        except ValueError:
            continue
        return True
    return False


def _digits(match: re.Match[str]) -> str:
    return re.sub(r"\D", "", match[0])


def _personal(match: re.Match[str]) -> bool:
    ten = _digits(match)[-10:]
    return _day(ten[:2], ten[2:4], int(ten[4:6])) and luhn(ten)


def _coordination(match: re.Match[str]) -> bool:
    ten = _digits(match)[-10:]
    return _day(ten[:2], ten[2:4], int(ten[4:6]) - 60) and luhn(ten)


def _cpr(match: re.Match[str]) -> bool:
    ten = _digits(match)
    return _day(ten[4:6], ten[2:4], int(ten[:2])) and not ("-" not in match[0] and _isbn(match))


def _isbn(match: re.Match[str]) -> bool:
    ten = _digits(match)
    return len(ten) == 10 and sum((10 - at) * int(digit) for at, digit in enumerate(ten)) % 11 == 0


def _fixed_line(match: re.Match[str]) -> bool:
    area, rest = match["area"], re.sub(r"\D", "", match["rest"])
    return (6 if area == "08" else 5) <= len(rest) <= 8


def _long(match: re.Match[str]) -> bool:
    return len(re.sub(r"\D", "", match["number"])) >= 7


def _uneven(match: re.Match[str]) -> bool:
    """Not a row of round numbers: 10 20 30 40."""
    return not all(group.endswith("0") for group in match[0].split())


def _always(match: re.Match[str]) -> bool:
    return True


PATTERNS: tuple[tuple[str, re.Pattern[str], Test], ...] = tuple(
    (name, re.compile(pattern, re.IGNORECASE), test)
    for name, pattern, test in (
        ("personal-number", r"(?<![\w+-])(?:19|20)?\d{6}[-+]\d{4}(?![\w-])", _personal),
        ("coordination-number", r"(?<![\w+-])(?:19|20)?\d{6}[-+]\d{4}(?![\w-])", _coordination),
        ("cpr", r"(?<![\w+-])\d{6}-\d{4}(?![\w-])", _cpr),
        ("phone", rf"(?<![\w+])(?:\+|00(?=4[4-79]|358))[1-9]\d{{0,2}}(?:[ \-.()]{{0,3}}\d){{6,12}}{MONEY}", _always),
        ("phone", r"(?<![\w+])(?<!\d[ \-.])07\d(?:[ \-/]{0,2}\d){7}(?!-?\d)", _always),
        ("personal-number", rf"{ALONE}(?:(?:19|20)\d{{10}}|\d{{6}} ?\d{{4}}){MONEY}", _personal),
        ("coordination-number", rf"{ALONE}(?:(?:19|20)\d{{10}}|\d{{6}} ?\d{{4}}){MONEY}", _coordination),
        ("cpr", rf"{ALONE}\d{{10}}{MONEY}", _cpr),
        (
            "phone",
            rf"{ALONE}\(?(?P<area>08|0[1-9]\d{{1,2}})\)?[ ]?[-/ ][ ]?(?P<rest>\d{{2,3}}(?: ?\d{{2,3}}){{1,3}}){MONEY}",
            _fixed_line,
        ),
        ("phone", rf"{ALONE}0[1-9]\d{{7,8}}{MONEY}", lambda match: not _isbn(match)),
        ("phone", rf"{ALONE}[1-9](?:\d(?: \d\d){{3}}|\d{{3}} \d{{4}}|\d{{7}}){MONEY}", _uneven),
        ("phone", rf"{CALL}(?P<number>\(?\+?\d[\d \-()/]{{5,}}\d){MONEY}", _long),
        ("service", rf"{CALL}(?P<number>112|1177|1813){MONEY}", _always),
        ("service", rf"{ALONE}(?:90101|90390|113 ?13|114 ?14|116 ?(?:006|111|117|123)){MONEY}", _always),
    )
)


def found(text: str) -> Iterator[tuple[str, int, str]]:
    """What looks like somebody's own: (kind, place in the text, the words); each spot once."""
    if "@" in text:
        for match in MAIL_RE.finditer(text):
            if not ROLE_RE.match(match[0]) and not EXAMPLE_RE.search(match[0].lower()):
                yield "mail", match.start(), match[0]
    end = 0
    while likely := LIKELY_RE.search(text, end):
        start = text.rfind("\n", 0, likely.start()) + 1
        end = text.find("\n", likely.end())
        end = end if end >= 0 else len(text)
        yield from ((kind, start + at, number) for kind, at, number in _numbers(text[start:end]))


def _own(text: str) -> list[tuple[int, str]]:
    """Where somebody's own address or number stands; the numbers everybody may ring are nobody's own."""
    return [(at, value) for kind, at, value in found(text) if kind != "service"]


def masked(text: str) -> str:
    """The text with whatever looks like somebody's own shown by its first three characters alone."""
    for at, value in sorted(_own(text), reverse=True):
        text = f"{text[:at]}{value[:3]}***{text[at + len(value) :]}"
    return text


def without(text: str) -> str:
    """The text with whatever looks like somebody's own made blank; every other position stays."""
    for at, value in _own(text):
        text = f"{text[:at]}{' ' * len(value)}{text[at + len(value) :]}"
    return text


def _numbers(line: str) -> Iterator[tuple[str, int, str]]:
    plain = HARMLESS_RE.sub(lambda match: "_" * len(match[0]), line)
    taken: set[int] = set()
    for kind, pattern, test in PATTERNS:
        for match in pattern.finditer(plain):
            group = "number" if "number" in pattern.groupindex else 0
            at = range(*match.span(group))
            if not taken.intersection(at) and test(match):
                taken.update(at)
                yield kind, at.start, match[group].strip()
