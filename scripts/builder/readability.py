"""LIX: words per sentence plus the share of words longer than six letters (Björnsson 1968), for one text's sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from builder.sentences import Sentence

COUNTED_RE = re.compile(r"[^\W_]+(?:[-‑’'.,:/][^\W_]+)*")
LONG = 6

Terms = Mapping[str, Sequence[tuple[str, ...]]]
"""Known terms in lower case, by their first word; their words never count as long."""


@dataclass(frozen=True)
class Measure:
    """How hard some sentences are to read."""

    words: int
    sentences: int
    long: int
    longest: tuple[Sentence, ...]
    """The three longest, longest first."""

    @property
    def lix(self) -> float:
        return self.words / self.sentences + 100 * self.long / self.words if self.words else 0.0


def measure(sentences: Iterable[Sentence], terms: Terms) -> Measure:
    """The LIX of some sentences."""
    counted = [(sentence, COUNTED_RE.findall(sentence.text)) for sentence in sentences]
    counted = [(sentence, words) for sentence, words in counted if words]
    ordered = sorted(counted, key=lambda pair: (-len(pair[1]), pair[0].line, pair[0].column))
    return Measure(
        words=sum(len(words) for _, words in counted),
        sentences=len(counted),
        long=sum(_long(words, terms) for _, words in counted),
        longest=tuple(sentence for sentence, _ in ordered[:3]),
    )


def _long(words: list[str], terms: Terms) -> int:
    lower = [word.lower() for word in words]
    count = at = 0
    while at < len(lower):
        word = lower[at]
        known = _known(lower, at, terms[word]) if word in terms else 0
        if not known and len(word) > LONG and sum(map(str.isalpha, word)) > LONG:
            count += 1
        at += known or 1
    return count


def _known(words: list[str], at: int, terms: Sequence[tuple[str, ...]]) -> int:
    """How many words the longest known term takes that begins here."""
    return max((len(term) for term in terms if tuple(words[at : at + len(term)]) == term), default=0)
