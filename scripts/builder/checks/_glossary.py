"""The glossary's words, as the rules that read words want them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from builder.kinds.docs import Term, TermWords
from builder.model import Content, Item
from builder.readability import Terms
from builder.sentences import WORD_RE

GLOSSARY = "docs/glossary"
"""The page that explains words, also those not to use."""


@dataclass(frozen=True)
class NotSaid:
    """A word the glossary asks us not to use, why, and what to say instead."""

    term: Item
    word: str
    reason: str
    preferred: str


@lru_cache(maxsize=8)
def terms(content: Content, language: str) -> Terms:
    """The agreed words and their forms in one language, in lower case, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for _, words in _in(content, language):
        for form in (words.preferred, *words.forms):
            if parts := tuple(WORD_RE.findall(form.lower())):
                found.setdefault(parts[0], []).append(parts)
    return found


def not_said(content: Content, language: str) -> Iterator[NotSaid]:
    """The rejected words of one language, but for those another term agrees on."""
    agreed = {form for known in terms(content, language).values() for form in known}
    for item, words in _in(content, language):
        for rejected in words.rejected:
            if tuple(WORD_RE.findall(rejected.word.lower())) not in agreed:
                yield NotSaid(item, rejected.word, rejected.reason, words.preferred)


def _in(content: Content, language: str) -> Iterator[tuple[Item, TermWords]]:
    for item in content.of_kind("term"):
        if isinstance(item.record, Term) and item.record.state != "retired" and language in item.record.words:
            yield item, item.record.words[language]
