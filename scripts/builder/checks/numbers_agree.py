"""A number, date, id, mail address or link differs between the Swedish words and their translation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from builder.checks._figures import Number, by_the_clock, numbers, parts, spelled
from builder.checks._numbers import without
from builder.checks._spoken import Spoken
from builder.findings import Finding, Place
from builder.model import Content, Item, Text
from builder.prose import references
from builder.sentences import ADDRESS_RE
from builder.translations import fields
from builder.words import in_all

CODE = "TRN006"
SEVERITY = "warning"

TITLE = {
    "sv": "Tal, datum och länkar stämmer mellan språken",
    "en": "Numbers, dates and links agree between the languages",
    "da": "Tal, datoer og links stemmer mellem sprogene",
}
WHY = {
    "sv": "Ett tal som skiljer gör att läsare på två språk rättar sig efter olika saker.",
    "en": "When a number differs, readers of two languages go by different things.",
    "da": "Når et tal er forskelligt, retter læsere på to sprog sig efter forskellige ting.",
}
WORDING = {
    "numbers": {
        "sv": (
            "På svenska står {swedish}, på {language} {translation}. Läsarna rättar sig efter olika tal.",
            "Se efter vilket som är rätt (svenska: {source}) och ändra det andra.",
        ),
        "en": (
            "The Swedish says {swedish}, the {language} {translation}. Readers go by different numbers.",
            "See which is right (Swedish: {source}) and change the other.",
        ),
        "da": (
            "På svensk står der {swedish}, på {language} {translation}. Læserne retter sig efter forskellige tal.",
            "Se efter, hvilket der er rigtigt (svensk: {source}), og ret det andet.",
        ),
    },
    "missing": {
        "sv": (
            "På svenska står {swedish}, men talet saknas på {language}. De läsarna får inte veta det.",
            "Jämför med {source} och skriv in det, eller ta bort det på svenska.",
        ),
        "en": (
            "The Swedish says {swedish}, but the number is missing in {language}. Those readers are not told.",
            "Compare with {source} and put it in, or take it out of the Swedish.",
        ),
        "da": (
            "På svensk står der {swedish}, men tallet mangler på {language}. De læsere får det ikke at vide.",
            "Sammenlign med {source}, og skriv det ind, eller fjern det på svensk.",
        ),
    },
    "extra": {
        "sv": (
            "På {language} står {translation}, som inte finns på svenska. De läsarna får veta något annat.",
            "Jämför med {source}. Är talet rätt, skriv in det på svenska också.",
        ),
        "en": (
            "The {language} says {translation}, which is not in the Swedish. Those readers are told something else.",
            "Compare with {source}. If the number is right, put it into the Swedish too.",
        ),
        "da": (
            "På {language} står der {translation}, som ikke findes på svensk. De læsere får noget andet at vide.",
            "Sammenlign med {source}. Er tallet rigtigt, så skriv det også ind på svensk.",
        ),
    },
    "link-missing": {
        "sv": (
            "Den svenska sidan hänvisar till {target}, men den här gör det inte. De läsarna hittar inte dit.",
            "Lägg till samma hänvisning på {language} (svenska: {source}), eller ta bort den på svenska.",
        ),
        "en": (
            "The Swedish page refers to {target}, but this one does not. Those readers do not find their way there.",
            "Add the same reference in {language} (Swedish: {source}), or take it out of the Swedish.",
        ),
        "da": (
            "Den svenske side henviser til {target}, men det gør denne ikke. De læsere finder ikke derhen.",
            "Tilføj den samme henvisning på {language} (svensk: {source}), eller fjern den på svensk.",
        ),
    },
    "link-extra": {
        "sv": (
            "Den här sidan hänvisar till {target}, men den svenska gör det inte. Läsarna skickas till olika ställen.",
            "Se efter om hänvisningen är rätt (svenska: {source}), och gör lika på båda språken.",
        ),
        "en": (
            "This page refers to {target}, but the Swedish one does not. Readers are sent to different places.",
            "See whether the reference is right (Swedish: {source}), and make both languages alike.",
        ),
        "da": (
            "Denne side henviser til {target}, men det gør den svenske ikke. Læserne sendes til forskellige steder.",
            "Se efter, om henvisningen er rigtig (svensk: {source}), og gør begge sprog ens.",
        ),
    },
}
EXAMPLE = ("sv: inom 14 dagar   da: inden for 30 dage", "sv: inom 14 dagar   da: inden for 14 dage")

SWAPPABLE = {*map(str, range(3, 21)), "30", "40", "50", "60", "90", "100"}
"""As words these mean the number; "en", "a couple" and "both" often mean something else."""

Said = Mapping[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    for texts in content.stems.values():
        source = texts.get(content.source)
        for text in texts.values():
            if source and text is not source:
                yield from _pairs(zip(*_sections(source, text), strict=True))
                yield from _links(source, text)
    for item in content.items.values():
        if item.record.state != "retired":
            yield from _record(content, item)


def _pairs(pairs: Iterable[tuple[Spoken, Spoken]]) -> Iterator[Finding]:
    for swedish, other in pairs:
        yield from _compared(swedish, other)


def _sections(source: Text, text: Text) -> tuple[list[Spoken], list[Spoken]]:
    """The title and the sections that both languages have, side by side."""
    ours, theirs = _by_name(source), _by_name(text)
    both = [name for name in ours if name in theirs]
    return [ours[name] for name in both], [theirs[name] for name in both]


def _by_name(text: Text) -> dict[str, Spoken]:
    title = Spoken(
        text.path, text.language, f"{text.title}\n{text.description}", Place(text.path, *text.box.get("title", (1, 1)))
    )
    found = {"": title}
    lines = text.body.split("\n")
    starts = [section.line - text.first_line for section in text.sections]
    for section, start, end in zip(text.sections, starts, [*starts[1:], len(lines)], strict=True):
        place = Place(text.path, section.line)
        found.setdefault(
            section.id or f"line {start}",
            Spoken(text.path, text.language, without("\n".join(lines[start:end])), place, True),
        )
    return found


def _record(content: Content, item: Item) -> Iterator[Finding]:
    for _, inside, words in fields(item.record):
        sides = {
            code: Spoken(item.path, code, without(str(said)), content.place(item, *inside, code))
            for code, said in words.items()
            if code in content.codes
        }
        swedish = sides.get(content.source)
        for code, other in sides.items():
            if swedish and code != content.source:
                yield from _compared(swedish, other)
                yield from _targets(swedish, other)


def _compared(swedish: Spoken, other: Spoken) -> Iterator[Finding]:
    missing, extra = _digits(swedish, other)
    if not missing and not extra:
        missing, extra = _swapped(swedish, other)
    if not missing and not extra:
        return
    at = next((number.at for number in extra if number.at >= 0), None)
    place = other.place(at) if at is not None else other.start
    words: Said = {
        "swedish": ", ".join(number.shown for number in missing),
        "translation": ", ".join(number.shown for number in extra),
        "language": in_all(f"languages.{other.language}"),
        "source": _spot(swedish.place(missing[0].at) if missing and missing[0].at >= 0 else swedish.start),
    }
    yield Finding(place, words, "numbers" if missing and extra else "missing" if missing else "extra")


def _digits(swedish: Spoken, other: Spoken) -> tuple[list[Number], list[Number]]:
    """The numbers in digits that only one side has, when the other does not have them as words either."""
    ours, theirs = numbers(swedish.words, swedish.language), numbers(other.words, other.language)
    if not ours and not theirs:
        return [], []
    missing, extra = _left(ours, theirs), _left(theirs, ours)
    inside = _parts(extra), _parts(missing)
    missing = [one for one in missing if not _said(one, other, inside[0])]
    return missing, [one for one in extra if not _said(one, swedish, inside[1])]


def _left(some: Sequence[Number], others: Sequence[Number]) -> list[Number]:
    """What some have more of than the others, as often as they have it more."""
    over = Counter(one.key for one in some) - Counter(one.key for one in others)
    left = []
    for one in reversed(some):
        if over[one.key] > 0:
            over[one.key] -= 1
            left.append(one)
    return left[::-1]


def _parts(some: list[Number]) -> Counter[str]:
    return Counter(chain.from_iterable(parts(one.key).elements() for one in some))


def _said(number: Number, side: Spoken, inside: Counter[str]) -> bool:
    """Whether a side says a number in another way: as a word, by another clock, or as part of a citation."""
    if parts(number.key) <= inside:
        return True
    words = spelled(side.words, side.language)
    return number.key in words or by_the_clock(number.key) in words


def _swapped(swedish: Spoken, other: Spoken) -> tuple[list[Number], list[Number]]:
    """Numbers as words that only one side has, when both sides have such: then one took the other's place."""
    ours, theirs = _all(swedish), _all(other)
    if ours == theirs:
        return [], []
    hours = {by_the_clock(key) for key in (*ours, *theirs)}
    missing = sorted((ours - theirs).keys() & SWAPPABLE - hours, key=int)
    extra = sorted((theirs - ours).keys() & SWAPPABLE - hours, key=int)
    if not missing or not extra:
        return [], []
    return [Number(key, -1, key) for key in missing], [Number(key, -1, key) for key in extra]


def _all(side: Spoken) -> Counter[str]:
    return Counter(spelled(side.words, side.language)) + Counter(one.key for one in numbers(side.words, side.language))


def _links(source: Text, text: Text) -> Iterator[Finding]:
    """What only one of two pages links or refers to, wherever on the page it does."""
    ours, theirs = _named(source), _named(text)
    language = in_all(f"languages.{text.language}")
    for target, line in ours.items():
        if target not in theirs:
            words: Said = {"target": target, "language": language, "source": f"{source.path}:{line}"}
            yield Finding(Place(text.path, _same_section(source, line, text)), words, "link-missing")
    for target, line in theirs.items():
        if target not in ours:
            words = {"target": target, "language": language, "source": source.path}
            yield Finding(Place(text.path, line), words, "link-extra")


def _named(text: Text) -> dict[str, int]:
    """Each target and mail address of a page, without its language, and the first line it stands on."""
    found: dict[str, int] = {}
    for link in text.links:
        if link.kind != "image":
            found.setdefault(link.target.replace(f".{text.language}.md", ".md"), link.line)
    if "@" in text.body:
        for match in ADDRESS_RE.finditer(without(text.body)):
            if "@" in match[0] and "://" not in match[0]:
                line = text.first_line + text.body.count("\n", 0, match.start())
                found.setdefault("mailto:" + match[0].strip("<>").removeprefix("mailto:"), line)
    return found


def _same_section(source: Text, line: int, text: Text) -> int:
    """The line of the section that has the same address as the one a line of the Swedish page stands in."""
    around = [section.id for section in source.sections if section.line <= line]
    section = text.section(around[-1]) if around and around[-1] else None
    return section.line if section else text.first_line


def _targets(swedish: Spoken, other: Spoken) -> Iterator[Finding]:
    """The same for a field of a record."""
    if "[" not in swedish.markdown and "[" not in other.markdown:
        return
    mine, yours = ({name for _, name, _ in references(side.markdown)} for side in (swedish, other))
    language, source = in_all(f"languages.{other.language}"), _spot(swedish.start)
    for target in sorted(mine ^ yours):
        words: Said = {"target": target, "language": language, "source": source}
        yield Finding(other.start, words, "link-missing" if target in mine else "link-extra")


def _spot(place: Place) -> str:
    return f"{place.path}:{place.line}"
