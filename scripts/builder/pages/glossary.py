"""The glossary: every term with its definition, its words in the other languages and what not to say."""

from __future__ import annotations

from builder.kinds.docs import Term
from builder.model import Item
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "list")

ALPHABETS = {"sv": "abcdefghijklmnopqrstuvwxyzåäö", "da": "abcdefghijklmnopqrstuvwxyzæøå"}


def generated(page: Page) -> dict[str, str]:
    terms = [item for item in page.content.of_kind("term") if item.record.state == "current"]
    terms.sort(key=lambda item: sort_key(name(page, item), page.language))
    return {"list": page.fill("glossary", terms=terms, name=name)}


def name(page: Page, item: Item) -> str:
    """The term in the page's language."""
    record = item.record
    words = record.words.get(page.language) if isinstance(record, Term) else None
    return words.preferred if words else item.id


def sort_key(word: str, language: str) -> list[int]:
    """The place of a word in the language's own alphabet (å, ä, ö and æ, ø, å come last)."""
    alphabet = ALPHABETS.get(language, ALPHABETS["sv"][:26])
    return [alphabet.find(letter) + 1 for letter in word.lower()]
