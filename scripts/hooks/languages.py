"""What static-i18n leaves open: strict over all languages, a 404 per language, absolute hreflang and
canonical, and a search index per language."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from building import i18n, prefix
from mkdocs import utils
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import CombinedEvent, event_priority

_kept: dict[str, Any] = {}


def _urls(page: Any, config: MkDocsConfig) -> dict[str, str]:
    """The page's address in every language it is really written in."""
    base = config.site_url or "/"
    found = sorted(page.file.alternates.items())
    return {lang: urljoin(base, _bare(file.url)) for lang, file in found if file.locale == lang}


def _bare(url: str) -> str:
    return "" if url in ("./", ".") else url


@event_priority(0)
def on_page_context(context: dict[str, Any], page: Any, config: MkDocsConfig, nav: Any) -> dict[str, Any]:
    """After static-i18n (50): the page's alternates, and the switcher's links."""
    plugin = i18n(config)
    urls = _urls(page, config)
    context["alternates"] = urls
    context["x_default"] = urls.get(plugin.default_language)
    context["switcher"] = [
        (
            code,
            config_of(plugin, code),
            _bare(page.file.alternates[code].url) or ".",
            page.file.alternates[code].locale == code,
        )
        for code in plugin.build_languages
        if code in page.file.alternates
    ]
    return context


def config_of(plugin: Any, code: str) -> str:
    """A language's own name."""
    return next(str(one.name) for one in plugin.config.languages if one.locale == code)


@event_priority(0)
def on_template_context(context: dict[str, Any], template_name: str, config: MkDocsConfig) -> dict[str, Any]:
    """A template that is no page has the languages' start pages in its switcher."""
    plugin = i18n(config)
    context["switcher"] = [
        (code, config_of(plugin, code), "." if code == plugin.default_language else f"{code}/", True)
        for code in plugin.build_languages
    ]
    return context


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    """404.html per language: the default language's at the root, the others in their own folder."""
    below = prefix(config)
    if template_name != "404.html" or not below:
        return output
    utils.write_file(output.encode(), str(Path(config.site_dir, below, "404.html")))
    return ""


@event_priority(-50)
def _language_done(config: MkDocsConfig) -> None:
    """Per language, before the nested builds start: its own search index; strict waits for the last."""
    plugin = i18n(config)
    if not plugin.building:
        _kept["strict"], config.strict = config.strict, False
    search = config.plugins.get("material/search")
    if search:
        entries = list(search.search_index.entries)
        _write_index(config, search, entries, plugin.current_language, prefix(config))
        if plugin.is_default_language_build:
            _kept["entries"] = entries


@event_priority(-200)
def _all_done(config: MkDocsConfig) -> None:
    """Once, after all languages: the root index again (static-i18n merged the others in), and strict."""
    plugin = i18n(config)
    if plugin.building:
        return
    config.strict = _kept.pop("strict", config.strict)
    search = config.plugins.get("material/search")
    if search:
        _write_index(config, search, _kept.pop("entries", []), plugin.default_language, "")


def _write_index(config: MkDocsConfig, search: Any, entries: list[dict[str, Any]], lang: str, below: str) -> None:
    settings = {key: search.config[key] for key in ("separator", "pipeline", "fields")}
    docs = [dict(entry, location=entry["location"].removeprefix(below)) for entry in entries]
    data = {"config": {"lang": [lang], **settings}, "docs": docs}
    text = json.dumps(data, separators=(",", ":"), ensure_ascii=False, default=str)
    utils.write_file(text.encode(), str(Path(config.site_dir, below, "search/search_index.json")))


on_post_build = CombinedEvent(_language_done, _all_done)
