"""A page nobody has translated yet shows the source text: marked with its language wherever its words stand,
and never passed off as a translation (canonical address, hreflang, search)."""

from collections.abc import Iterable
from html import escape
from types import SimpleNamespace
from typing import Any

from building import i18n
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.toc import AnchorLink

_titles: dict[str, str] = {}
"""The untranslated titles of the language being built, and the language each is in."""


def _untranslated(page: Any, config: MkDocsConfig) -> bool:
    return bool(page.file.locale != i18n(config).current_language)


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """The title in the menu, marked with its language."""
    _titles.clear()
    pages: list[Any] = nav.pages
    for page in pages:
        if _untranslated(page, config):
            _titles[str(page.title)] = page.file.locale
            _mark(page, str(page.title), page.file.locale)
    return nav


def on_page_markdown(markdown: str, page: Any, config: MkDocsConfig, files: Files) -> str:
    """Out of the search: its words are not the reader's language."""
    if _untranslated(page, config):
        page.meta["search"] = {"exclude": True}
    return markdown


@event_priority(-10)
def on_page_context(context: dict[str, Any], page: Any, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    """After `languages.py`: the source page is the real address, and there are no alternates to claim."""
    context["untranslated"] = _untranslated(page, config)
    if context["untranslated"]:
        page.canonical_url = context["alternates"].get(page.file.locale, page.canonical_url)
        context["alternates"], context["x_default"] = {}, None
    _mark_sections(page.toc, page.file.locale if context["untranslated"] else None)
    return context


def _mark_sections(entries: Iterable[AnchorLink], language: str | None) -> None:
    """In the table of contents: every section of an untranslated page, and elsewhere the headings that are its title."""
    for entry in entries:
        if found := language or _titles.get(entry.title):
            _mark(entry, entry.title, found)
        _mark_sections(entry.children, language)


def _mark(entry: Any, title: str, language: str) -> None:
    """Material prints `typeset.title` instead of the title in menu and table of contents (partials/nav-item.html)."""
    marked = f'<span lang="{language}">{escape(title, quote=False)}</span>'
    entry.typeset = SimpleNamespace(title=marked)
