"""Each page: the finished Markdown from the builder, and what the templates need to know about it."""

from typing import Any

from building import content, i18n
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

from builder.kinds.docs import Publisher
from builder.pages import render
from builder.words import spoken

PERMALINK = 'title="Permanent link"'


@event_priority(100)
def on_page_markdown(markdown: str, page: Any, config: MkDocsConfig, files: Files) -> str:
    """The page type's Markdown instead of the text's own."""
    path = page.file.src_uri
    if path not in content().texts:
        return markdown
    return render(content(), path, i18n(config).current_language)


def on_page_content(html: str, page: Any, config: MkDocsConfig, files: Files) -> str:
    """The two phrases the Markdown extensions leave in English."""
    language = page.file.locale
    label = spoken(language).get("site", {}).get("permalink", "")
    return html.replace(PERMALINK, f'title="{label}"')


@event_priority(-50)
def on_page_context(context: dict[str, Any], page: Any, config: MkDocsConfig, nav: Any) -> dict[str, Any]:
    """The builder's words, the page's item and where its sources stand."""
    language = i18n(config).current_language
    text = content().texts.get(page.file.src_uri)
    item = content().by_stem.get(text.stem) if text else None
    context.update(shared(language))
    context["source_files"] = [file for file in (page.file.src_uri, item.path if item else None) if file]
    context["item"] = item
    return context


def on_template_context(context: dict[str, Any], template_name: str, config: MkDocsConfig) -> dict[str, Any]:
    """The same words for templates that are no page (404)."""
    context.update(shared(i18n(config).current_language))
    return context


def shared(language: str) -> dict[str, Any]:
    """What every template may use."""
    publisher = content().singles.get("docs/publisher.yml", Publisher())
    prefix = "" if language == content().source else f"{language}/"
    return {"words": spoken(language)["site"], "publisher": publisher, "language_root": prefix}
