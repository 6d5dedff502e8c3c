"""All words readers meet, as plain text with places: of texts their title, description and body, of records each string."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from builder.checks._said import said_in_records
from builder.findings import Place
from builder.model import Content
from builder.sentences import plain

QUOTED_RE = re.compile(r"[\"“”„»«‘]([^\"“”„»«‘’\n]*)[\"“”»«’]")
THE_WORD_RE = re.compile(r"\b(?:ordet|orden|the words?|ordene)\s*$", re.I)
MENTIONED_WORDS = 3
"""A quotation of this many words speaks of the words; a longer one uses them."""


@dataclass(frozen=True)
class Spoken:
    """A stretch of words in one language."""

    path: str
    language: str
    markdown: str
    start: Place
    movable: bool = False
    """Whether a position within the words has a line and column of its own."""
    advised_against: bool = False
    """The words are an entry of the glossary's list of words not to use."""

    @cached_property
    def words(self) -> str:
        """The plain words; what is no word is blank."""
        return plain(self.markdown)

    @cached_property
    def lower(self) -> str:
        """The words in lower case, for a quick look."""
        return self.words.lower()

    def place(self, at: int) -> Place:
        """Where a position within the words stands."""
        if not self.movable:
            return self.start
        rows = self.words.count("\n", 0, at)
        column = at - self.words.rfind("\n", 0, at)
        return Place(self.path, self.start.line + rows, column)


def mentioned(words: str, begin: int, end: int) -> bool:
    """Whether the words between two positions are spoken of, not used: nearly alone in quotation marks, or "the word ..."."""
    if THE_WORD_RE.search(words, max(begin - 12, 0), begin):
        return True
    first = words.rfind("\n", 0, begin) + 1
    last = words.find("\n", end)
    line = words[first : last if last >= 0 else len(words)]
    return any(
        first + found.start() < begin and end < first + found.end() and len(found[1].split()) <= MENTIONED_WORDS
        for found in QUOTED_RE.finditer(line)
    )


@lru_cache(maxsize=4)
def spoken(content: Content) -> tuple[Spoken, ...]:
    """Everything that is said to readers, in the order of the files."""
    return (*_in_texts(content), *_in_records(content))


def _in_texts(content: Content) -> Iterator[Spoken]:
    for text in content.texts.values():
        for name, words in (("title", text.title), ("description", text.description)):
            yield Spoken(text.path, text.language, words, Place(text.path, *text.box.get(name, (1, 1))))
        yield Spoken(text.path, text.language, text.body, Place(text.path, text.first_line), movable=True)


def _in_records(content: Content) -> Iterator[Spoken]:
    for said in said_in_records(content):
        if said.language:
            place, against = said.place(content), "rejected" in said.location
            yield Spoken(said.path, said.language, said.words, place, advised_against=against)
