"""Which translations still say what the Swedish says: fingerprints of meaning, and what a person confirmed.

`translations.lock` holds one sorted line per section of a text and per localised field of a record, in each
language, so that two people who confirm different languages never touch the same line:

    guidelines/values/gl-a1-offered#why da 1f0c2a9b77de/5be01c77aa02
    guidelines/values/gl-a1-offered#why en 1f0c2a9b77de/90ab41cc01d3

The first fingerprint of a pair is the Swedish words', the second the translation's, at the time a person
said that the two agree. Texts carry no fingerprints, so nobody who edits a text ever sees one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Any, Literal

from builder.findings import Place
from builder.kinds.base import Location, Part, Record
from builder.model import Content, Item, Pair, Text

FILE = "translations.lock"
LENGTH = 12
TITLE = "title"

State = Literal["fresh", "stale", "to-confirm"]

LINE_RE = re.compile(r"(\S+#\S+) ([a-z]{2}) ([0-9a-f]+)/([0-9a-f]+)")
BULLET_RE = re.compile(r"^(\s*)[*+](?=\s)", re.M)
RULER_RE = re.compile(r"-{3,}")
CELL_RE = re.compile(r"\s*\|\s*")
NOT_WORDS = {"words", "fields", "compare"}
"""Mappings of records that are not from language to words, though they look like it."""


@dataclass(frozen=True)
class Piece:
    """The smallest thing that is confirmed: a section, a page's title, or a localised field."""

    key: str
    words: Mapping[str, str]
    places: Mapping[str, Place]


def fingerprint(words: str) -> str:
    """What the words mean to a reader, in 12 hex digits: line ends, wrapping, trailing space, Unicode form,
    bullet character and table padding do not count."""
    text = unicodedata.normalize("NFC", words.replace("\r\n", "\n"))
    text = BULLET_RE.sub(r"\1-", text)
    text = CELL_RE.sub("|", RULER_RE.sub("---", text))
    return sha256(" ".join(text.split()).encode()).hexdigest()[:LENGTH]


def read_lock(text: str) -> dict[str, dict[str, Pair]]:
    """The confirmed pairs of a lock file; lines that do not follow the form are left out, and of two lines for
    the same piece (a merge that kept both) the later counts."""
    found: dict[str, dict[str, Pair]] = {}
    for line in text.splitlines():
        if match := LINE_RE.fullmatch(line.strip()):
            found.setdefault(match[1], {})[match[2]] = (match[3], match[4])
    return found


def write_lock(lock: Mapping[str, Mapping[str, Pair]]) -> str:
    """The lock file: one line per piece and language, sorted."""
    return "".join(
        f"{key} {language} {pair[0]}/{pair[1]}\n"
        for key, pairs in sorted(lock.items())
        for language, pair in sorted(pairs.items())
    )


def state(content: Content, piece: Piece, language: str) -> State:
    """Whether a translation follows the Swedish (architecture: same/same and same/changed are fresh)."""
    confirmed = content.lock.get(piece.key, {}).get(language)
    if confirmed is None:
        return "to-confirm"
    if fingerprint(piece.words.get(content.source, "")) == confirmed[0]:
        return "fresh"
    changed = fingerprint(piece.words.get(language, "")) != confirmed[1]
    return "to-confirm" if changed else "stale"


@lru_cache(maxsize=8)
def stale(content: Content, language: str) -> frozenset[str]:
    """The keys of the pieces whose translation follows an older Swedish version."""
    if language == content.source:
        return frozenset()
    return frozenset(piece.key for piece in pieces(content) if state(content, piece, language) == "stale")


def pieces(content: Content) -> Iterator[Piece]:
    """Everything that is translated, in a fixed order."""
    for stem, texts in content.stems.items():
        yield from text_pieces(stem, texts)
    for item in content.items.values():
        if item.record.state != "retired":
            yield from _record_pieces(content, item)


def text_pieces(stem: str, texts: Mapping[str, Text]) -> Iterator[Piece]:
    """A page's title and description, and each of its sections, side by side."""
    titles = {language: f"{text.title}\n{text.description}" for language, text in texts.items()}
    yield Piece(f"{stem}#{TITLE}", titles, {language: Place(text.path, 2) for language, text in texts.items()})
    found: dict[str, dict[str, tuple[str, Place]]] = {}
    for language, text in texts.items():
        for section in text.sections:
            words = f"{section.title}\n{section.body}"
            found.setdefault(section.id or "opening", {})[language] = (words, Place(text.path, section.line))
    for name, sides in found.items():
        yield Piece(
            f"{stem}#{name}",
            {language: words for language, (words, _) in sides.items()},
            {language: place for language, (_, place) in sides.items()},
        )


def _record_pieces(content: Content, item: Item) -> Iterator[Piece]:
    for name, inside, words in fields(item.record):
        places = {language: content.place(item, *inside, language) for language in words}
        yield Piece(f"{item.id}#{name}", words, places)


def fields(record: Record) -> Iterator[tuple[str, Location, Mapping[str, Any]]]:
    """A record's localised fields: the name a lock line gives it, its place in the record, the words."""
    for inside, words in localised(record, ()):
        yield ".".join(str(step) for step in inside), inside, words


def localised(part: Part, at: Location) -> Iterator[tuple[Location, Mapping[str, Any]]]:
    """Every mapping from language to words inside a record (not in the records inside it)."""
    for name, info in type(part).model_fields.items():
        yield from _inside(getattr(part, name), (*at, info.alias or name))


def _inside(value: Any, at: Location) -> Iterator[tuple[Location, Mapping[str, Any]]]:
    if isinstance(value, Record):
        return
    if isinstance(value, Part):
        yield from localised(value, at)
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            yield from _inside(one, (*at, index))
    elif isinstance(value, Mapping) and value:
        if at[-1] in NOT_WORDS:
            for key, one in value.items():
                yield from _inside(one, (*at, key))
        else:
            yield at, value


def confirmed(content: Content, chosen: Mapping[str, Piece], editorial: bool = False) -> dict[str, dict[str, Pair]]:
    """The lock with the chosen pieces stamped as agreeing now.

    `editorial` stamps the Swedish side alone, for a change of spelling: what was stale or unconfirmed
    for other reasons stays so.
    """
    lock = {key: dict(pairs) for key, pairs in content.lock.items()}
    for key, piece in chosen.items():
        source = fingerprint(piece.words.get(content.source, ""))
        for language in content.codes[1:]:
            if language not in piece.words or content.source not in piece.words:
                continue
            old = lock.get(key, {}).get(language)
            if editorial and old is None:
                continue
            words = old[1] if editorial and old else fingerprint(piece.words[language])
            lock.setdefault(key, {})[language] = (source, words)
    known = {piece.key for piece in pieces(content)}
    return {key: pairs for key, pairs in lock.items() if key in known}
