"""Each page: the finished Markdown from the builder, and what the templates need to know about it."""

from typing import Any

from building import content, i18n, prefix
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

from builder.kinds.docs import Publisher
from builder.pages import render
from builder.words import spoken

PERMALINK = 'title="Permanent link"'
TICK = '<input type="checkbox" disabled/>'
BOX = '<span class="box" aria-hidden="true"></span>'


@event_priority(100)
def on_page_markdown(markdown: str, page: Any, config: MkDocsConfig, files: Files) -> str:
    """The page type's Markdown instead of the text's own."""
    path = page.file.src_uri
    if path not in content().texts:
        return markdown
    return render(content(), path, i18n(config).current_language)


def on_page_content(html: str, page: Any, config: MkDocsConfig, files: Files) -> str:
    """The phrase a Markdown extension leaves in English, and boxes to tick on paper instead of locked, nameless fields."""
    label = spoken(page.file.locale).get("site", {}).get("permalink", "")
    return html.replace(PERMALINK, f'title="{label}"').replace(TICK, BOX)


@event_priority(-50)
def on_page_context(context: dict[str, Any], page: Any, config: MkDocsConfig, nav: Any) -> dict[str, Any]:
    """The builder's words, the page's item and where its sources stand."""
    text = content().texts.get(page.file.src_uri)
    item = content().by_stem.get(text.stem) if text else None
    context.update(shared(config))
    context["source_files"] = [file for file in (page.file.src_uri, item.path if item else None) if file]
    context["item"] = item
    return context


def on_template_context(context: dict[str, Any], template_name: str, config: MkDocsConfig) -> dict[str, Any]:
    """The same words for templates that are no page (404)."""
    context.update(shared(config))
    return context


def shared(config: MkDocsConfig) -> dict[str, Any]:
    """What every template may use."""
    publisher = content().singles.get("docs/publisher.yml", Publisher())
    words = spoken(i18n(config).current_language)["site"]
    return {"words": words, "publisher": publisher, "language_root": prefix(config)}
