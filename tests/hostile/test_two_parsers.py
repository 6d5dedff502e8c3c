"""Whatever the site's own Markdown would turn into code, the rule sees in the source.

Our parser (markdown-it) and the site's (Python-Markdown with MkDocs' extensions) differ at the edges, and the rule
guards those edges. So texts are thrown together from dangerous pieces, and the page is what decides.
"""

from __future__ import annotations

import re
from functools import cache
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from markdown import Markdown
from mkdocs.config.base import load_config

from builder import checks
from builder.model import Content
from builder.prose import read
from hostile.corpus import BOX, CODE_IN_TEXTS, HARMLESS
from sites import ROOT

settings.register_profile("steady", deadline=None, database=None, derandomize=True)
settings.load_profile("steady")

ELEMENT_RE = re.compile(
    "a|blockquote|br|cite|code|del|details|div|em|h[1-6]|hr|img|input|li|ol|p|pre|span|strong|summary"
    "|table|tbody|td|th|thead|tr|ul"
)
NAME_RE = re.compile("align|alt|checked|class|disabled|height|href|id|lang|open|src|start|title|type|width")
HIDING_RE = re.compile("autofocus|contenteditable|hidden|inert|popover")
SCHEMES = {"http", "https", "mailto", "tel"}
WHOLE_RE = re.compile(r"</?(?P<name>[a-z][a-z0-9]*)(?P<attributes>(?: [^\s\"<>=/]+(?:=\"[^\"<>]*\")?)*)\s*/?>")
ATTRIBUTE_RE = re.compile(r" (?P<name>[^\s\"<>=/]+)(?:=\"(?P<value>[^\"]*)\")?")
NOTE_RE = re.compile(r"<!--\s*ok [A-Z]{3}\d{3}\b[^<>\n]*-->")
OPENING_RE = re.compile(r"<(?=[a-zA-Z/!?])")

PIECES = """
< </ > <b <img/src=x/onerror=y <script> <div <p <a:b \\ ` `` ``` ~~~ # ## | { } {: onclick=x href=javascript:x src=x #a .b
a å * ** _ [ ] ]( ](< ) [a]( [a]: [b] javascript:x java&#115;cript:x JaVaScRiPt: data:text/html,x &#58; &lt; & " ' = /
<!-- --> --!> <? ?> <![CDATA[ ]]> ! ![ https://e.org <https://e.org a@b.se <a@b.se> <javascript:x> : === + ^ id=x
title=" markdown="1" file:///x
"""
SPACES = (
    "\n",
    "\n\n",
    "    ",
    "\t",
    " ",
    "  \n",
    "\u00a0",
    "\x01",
    "\n- ",
    "\n> ",
    "\n1. ",
    "\n| ",
    " |\n",
    "\n| --- |\n",
)
BLOCKS = (
    "\n```\n",
    "\n~~~\n",
    "\n``` html\n",
    "\n/// note | A\n",
    "    attrs: {onclick: x}\n",
    "    attrs: {class: x}\n",
    "\n///\n",
    "\n---\n",
    "<!-- ok TRN006 until 2027-01-01: x -->",
    "[ ] ",
)
TEXT = some.lists(some.sampled_from((*PIECES.split(), *SPACES, *BLOCKS)), min_size=2, max_size=14).map("".join)


@cache
def site() -> Markdown:
    config = load_config(str(ROOT / "mkdocs.yml"))
    return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


def code_on(page: str) -> list[str]:
    """What in a piece of HTML is more than words, pictures and links into the web."""
    page = NOTE_RE.sub("", page)
    found = []
    for opening in OPENING_RE.finditer(page):
        element = WHOLE_RE.match(page, opening.start())
        if element is None or not ELEMENT_RE.fullmatch(element["name"]):
            found.append(page[opening.start() : opening.start() + 40])
            continue
        attributes = ATTRIBUTE_RE.finditer(element["attributes"])
        found += [one[0] for one in attributes if not harmless(one["name"], one["value"])]
    return found


def harmless(name: str, value: str | None) -> bool:
    if name in ("href", "src"):
        scheme = re.match(r"([a-z][a-z0-9+.-]*):", re.sub(r"[\x00-\x20]", "", unescape(value or "")).lower())
        return scheme is None or scheme[1] in SCHEMES
    return bool(NAME_RE.fullmatch(name) if value is not None else not HIDING_RE.fullmatch(name))


def refused(body: str) -> bool:
    """Whether the rule says anything about a text with this body."""
    text = read((BOX + body + "\n").encode(), "docs/a.sv.md")
    assert text is not None
    content = Content((), {text.path: text}, {}, {}, (), {}, ())
    return bool(checks.run(content, ["SAF002"]))


@settings(max_examples=1500)
@given(TEXT)
def test_what_runs_on_the_page_is_refused_in_the_source(body: str) -> None:
    code = code_on(site().reset().convert(body))
    assert refused(body) or code == []


def test_most_of_the_corpus_would_have_run_on_the_page() -> None:
    """Else the test above could never fail."""
    running = [name for name, body, _ in CODE_IN_TEXTS if code_on(site().reset().convert(body))]
    assert len(running) > 50


@pytest.mark.parametrize("body", [body for _, body in HARMLESS])
def test_what_is_let_through_is_words_on_the_page(body: str) -> None:
    assert not refused(body)
    assert code_on(site().reset().convert(body)) == []
