"""Markdown texts into data: information box, sections, links, references and raw HTML, each with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from builder import records
from builder.findings import Fault, Place
from builder.model import Link, Markup, Section, Text

PARSER = MarkdownIt("commonmark").enable("table")
MAX_BYTES = 50_000
"""Five times the longest text we have. Some patterns take time by the square of a text's length."""
MAX_LEVEL = 15
"""The parser leaves out what stands deeper than its own limit (20), without a word."""

ATTRIBUTES_RE = re.compile(r"\s*\{:?\s*([^{}]*)\}\s*#*\s*$")
ID_RE = re.compile(r"#([^\s}]+)")
BOX_RE = re.compile(r"^/// +(\w[\w-]*)", re.M)
CODE_RE = re.compile(r"(`+)(?:(?!\1).)+?\1", re.S)
REFERENCE_RE = re.compile(r"(!?)\[([^\[\]]+)\]\[([a-z0-9][a-z0-9-]*)\]|(?<![\]\\!])\[([a-z][a-z0-9-]*)\](?![\[(:])")
NAME_RE = re.compile(r"(?P<stem>.+)\.(?P<language>[a-z]{2})\.md")
MARKUP_RE = re.compile(r"[<>{}\"`*\[\]]|__|(?<!\w)_\w|&#?\w+;")
UNOPENED_RE = re.compile(r"\A(?:[-–—]+[ \t]*\n)?(?:(?:title|description)[ \t]*:.*\n)+-+[ \t]*\n")
"""An information box whose first line is wrong; its lines are no part of the text."""
CLOSING_RE = re.compile(r"\n---[ \t]*(?:\n|\Z)")
"""The end of an information box as MkDocs sees it: it reads the box once more, on its own."""
FIELDS = {"title", "description"}


@dataclass(frozen=True)
class _Heading:
    """A heading at the top level of the text (not one inside a quotation or list)."""

    line: int
    level: int
    title: str
    anchor: str | None
    lines: int
    """How many lines of the file it takes."""


@dataclass
class _Outline:
    """What one walk over the tokens gathers."""

    headings: list[_Heading] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    markup: list[Markup] = field(default_factory=list)
    counts: list[tuple[int, str]] = field(default_factory=list)
    deep: int = 0
    """The first line where lists and quotations stand too deep inside one another; 0 when none does."""


def read(raw: bytes, path: str) -> Text | None:
    """A text file as data; its faults are kept on the text. None when the name is no text's name."""
    name = NAME_RE.fullmatch(path)
    if name is None:
        return None
    content, faults = records.decode(raw, path, MAX_BYTES)
    front, box, body, first = _split(content, path, faults)
    outline = _outline(body, first)
    if outline.deep:
        faults.append(Fault("unreadable", Place(path, outline.deep), {"problem": "deep"}))
    lines = body.split("\n")
    return Text(
        path=path,
        stem=name["stem"],
        language=name["language"],
        title=str(front.get("title") or ""),
        description=str(front.get("description") or ""),
        body=body,
        first_line=first,
        sections=tuple(_sections(outline, lines, first)),
        links=tuple(outline.links),
        markup=tuple(outline.markup),
        faults=tuple(faults),
        box=box,
    )


def references(text: str) -> Iterator[tuple[re.Match[str], str, str | None]]:
    """Every reference by id in a piece of Markdown: (match, id, own words or None); code is left alone."""
    masked = CODE_RE.sub(lambda m: "\0" * len(m[0]), text)
    for match in REFERENCE_RE.finditer(masked):
        words = text[match.start(2) : match.end(2)] if match[2] else None
        yield match, match[3] or match[4], words


def _split(
    content: str, path: str, faults: list[Fault]
) -> tuple[dict[str, object], dict[str, tuple[int, int]], str, int]:
    """The information box, where its fields stand, the body, and the body's first line number."""
    content = content.replace("\r\n", "\n").replace("\r", "\n")
    if not content.startswith("---\n"):
        if content or not faults:
            faults.append(Fault("no-front-matter", Place(path)))
        unopened = UNOPENED_RE.match(content)
        body = content[unopened.end() :] if unopened else content
        return {}, {}, body, (unopened[0].count("\n") if unopened else 0) + 1
    end = CLOSING_RE.search(content, 3)
    if end is None:
        faults.append(Fault("open-front-matter", Place(path)))
        return {}, {}, content, 1
    parsed = records.parse(content[4 : end.start() + 1], path, first_line=2)
    body = content[end.end() :]
    faults.extend(_front_fault(fault) for fault in parsed.faults)
    front = _front(parsed, path, faults)
    box = {str(spot[0]): where for spot, where in parsed.spots.items() if len(spot) == 1}
    return front, box, body, content[: len(content) - len(body)].count("\n") + 1


def _front_fault(fault: Fault) -> Fault:
    return Fault("front-" + fault.kind, fault.place, fault.words)


def _front(parsed: records.Parsed, path: str, faults: list[Fault]) -> dict[str, object]:
    data = parsed.data
    if not isinstance(data, dict):
        if not parsed.faults:
            faults.append(Fault("front-unreadable", Place(path, 2), {"problem": "form"}))
        return {}
    for key, value in data.items():
        place = Place(path, *parsed.spot((key,)))
        if key not in FIELDS:
            faults.append(Fault("front-unknown-field", place, {"field": key, "known": "title description"}))
        elif not isinstance(value, str):
            faults.append(Fault("front-not-text", place, {"field": key, "value": str(value)[:60]}))
        elif sign := MARKUP_RE.search(value):
            faults.append(Fault("front-markup", place, {"field": key, "sign": sign[0]}))
    for key in ("title", "description"):
        if not data.get(key):
            faults.append(Fault("front-missing", Place(path, 1), {"field": key}))
    return {key: value for key, value in data.items() if isinstance(value, str)}


def _outline(body: str, first: int) -> _Outline:
    outline = _Outline()
    tokens = PARSER.parse(body)
    row = 0
    for index, token in enumerate(tokens):
        if token.map:
            row = token.map[0]
        if token.level >= MAX_LEVEL and not outline.deep:
            outline.deep = row + first
        _take(outline, token, tokens, index, row + first)
    for match in BOX_RE.finditer(body):
        outline.counts.append((body.count("\n", 0, match.start()) + first, "boxes"))
    return outline


COUNTED = {"bullet_list_open": "lists", "ordered_list_open": "lists", "table_open": "tables"}


def _take(outline: _Outline, token: Token, tokens: list[Token], index: int, line: int) -> None:
    if token.type in COUNTED:
        outline.counts.append((line, COUNTED[token.type]))
    elif token.type == "html_block":
        outline.markup.append(Markup(line, token.content.strip()))
    elif token.type == "inline":
        before = tokens[index - 1]
        if before.type == "heading_open" and before.level == 0:
            outline.headings.append(_heading(before, token.content, line))
        _inline(outline, token, line)


def _heading(opening: Token, content: str, line: int) -> _Heading:
    begin, end = opening.map or (0, 1)
    match = ATTRIBUTES_RE.search(content)
    found = ID_RE.search(match[1]) if match else None
    title = content[: match.start()] if match else content
    return _Heading(line, int(opening.tag[1]), title.strip(), found[1] if found else None, end - begin)


def _inline(outline: _Outline, token: Token, line: int) -> None:
    at = line
    words: list[str] = []
    href = ""
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak"):
            at += 1
        elif child.type == "image":
            outline.counts.append((at, "images"))
            outline.links.append(Link(at, str(child.attrGet("src") or ""), child.content, "image"))
        elif child.type == "link_open":
            href, words = str(child.attrGet("href") or ""), []
        elif child.type == "link_close":
            outline.links.append(Link(at, href, "".join(words), "link"))
        elif child.type == "html_inline":
            outline.markup.append(Markup(at, child.content))
        elif child.content:
            words.append(child.content)
    for match, target, own in references(token.content):
        where = line + token.content.count("\n", 0, match.start())
        outline.links.append(Link(where, target, own or "", "bare" if own is None else "reference"))


def _sections(outline: _Outline, lines: list[str], first: int) -> Iterator[Section]:
    """Sections in order: what stands before the first heading is a section without id and title."""
    starts = [heading.line for heading in outline.headings]
    if not starts or "".join(lines[: starts[0] - first]).strip():
        end = starts[0] if starts else first + len(lines)
        yield _section(outline, lines, first, _Heading(first, 0, "", None, 0), end)
    for index, heading in enumerate(outline.headings):
        end = starts[index + 1] if index + 1 < len(starts) else first + len(lines)
        yield _section(outline, lines, first, heading, end)


def _section(outline: _Outline, lines: list[str], first: int, heading: _Heading, end: int) -> Section:
    body = "\n".join(lines[heading.line - first + heading.lines : end - first]).strip("\n")
    counts: dict[str, int] = {}
    for at, what in outline.counts:
        if heading.line <= at < end:
            counts[what] = counts.get(what, 0) + 1
    return Section(
        id=heading.anchor, level=heading.level, title=heading.title, line=heading.line, body=body, counts=counts
    )
