"""Templates as Word files that can be edited: real headings, real tables, the language set, the same bytes each time."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime

from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from markdown_it.token import Token

from builder.model import Content, Text, download
from builder.prose import PARSER, references
from builder.words import say

REGIONS = {"sv": "sv-SE", "en": "en-GB", "da": "da-DK"}
FIXED = (1980, 1, 1, 0, 0, 0)
BOX_RE = re.compile(r"^///.*$", re.M)
TICK_RE = re.compile(r"^\[[ x]\]\s*")


def export(content: Content, language: str) -> dict[str, bytes]:
    """Path below the site's root to bytes, for every template written in a language."""
    files = {}
    for item in content.of_kind("template"):
        if text := content.stems.get(item.stem or "", {}).get(language):
            files[download(item, text.language, "docx")] = _file(content, text)
    return files


def _file(content: Content, text: Text) -> bytes:
    document = Document()
    _settings(document, text)
    document.add_heading(text.title, 0)
    for paragraph in _form(text):
        _add(document, _plain(content, paragraph, text.language))
    foot = document.sections[0].footer.paragraphs[0]
    foot.text = f"{say(text.language, 'site.footer')} {say(text.language, 'site.licence')}"
    out = io.BytesIO()
    document.save(out)
    return _steady(out.getvalue())


def _settings(document: Doc, text: Text) -> None:
    """Title and language, and no clock."""
    core = document.core_properties
    core.title, core.language, core.author = text.title, REGIONS.get(text.language, text.language), ""
    core.created = core.modified = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    core.comments = ""
    fonts = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    language = fonts.find(qn("w:lang"))
    language.set(qn("w:val"), REGIONS.get(text.language, text.language))


def _form(text: Text) -> Iterator[str]:
    """The Markdown of the form: its section and the subsections below it."""
    inside = False
    for section in text.sections:
        if section.level <= 2:
            inside = section.id == "form"
        if inside:
            yield f"{'#' * section.level} {section.title}\n\n{section.body}" if section.level > 2 else section.body


def _plain(content: Content, markdown: str, language: str) -> str:
    """References as the titles they stand for; boxes without their marks."""
    pieces, end = [], 0
    for match, name, own in references(markdown):
        item = content.items.get(name)
        if item is not None:
            pieces += [markdown[end : match.start()], own or content.title(item, language)]
            end = match.end()
    return BOX_RE.sub("", "".join([*pieces, markdown[end:]]))


def _add(document: Doc, markdown: str) -> None:
    tokens = PARSER.parse(markdown)
    lists: list[str] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists.append("List Bullet" if token.type.startswith("bullet") else "List Number")
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "heading_open":
            document.add_heading(_words(tokens[index + 1]), int(token.tag[1]) - 1)
            index += 2
        elif token.type == "table_open":
            index = _table(document, tokens, index)
        elif token.type == "hr":
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        elif token.type == "inline":
            _paragraph(document, token, lists[-1] if lists else None)
        index += 1


def _paragraph(document: Doc, token: Token, style: str | None) -> None:
    words = token.content
    if TICK_RE.match(words):
        style, token = None, _ticked(token)
    _runs(document.add_paragraph(style=style), token)


def _ticked(token: Token) -> Token:
    """A tick box as a sign one can click beside, instead of a bullet."""
    for child in token.children or []:
        if child.type == "text":
            child.content = TICK_RE.sub("☐ ", child.content)
            break
    return token


def _runs(paragraph: Paragraph, token: Token) -> None:
    bold = italic = False
    for child in token.children or []:
        match child.type:
            case "strong_open" | "strong_close":
                bold = child.type == "strong_open"
            case "em_open" | "em_close":
                italic = child.type == "em_open"
            case "softbreak" | "hardbreak":
                paragraph.add_run(" " if child.type == "softbreak" else "\n")
            case _ if child.content:
                run = paragraph.add_run(child.content)
                run.bold, run.italic = bold, italic


def _words(token: Token) -> str:
    return re.sub(r"\s*\{[^{}]*\}\s*$", "", "".join(child.content for child in token.children or []))


def _table(document: Doc, tokens: list[Token], start: int) -> int:
    """A table with its header row marked as such; returns the index of its last token."""
    rows: list[list[Token]] = []
    index = start
    while tokens[index].type != "table_close":
        index += 1
        if tokens[index].type == "tr_open":
            rows.append([])
        elif tokens[index].type == "inline":
            rows[-1].append(tokens[index])
    width = max(len(row) for row in rows)
    table = document.add_table(rows=len(rows), cols=width, style="Table Grid")
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, inline in zip(row.cells, cells, strict=False):
            _runs(cell.paragraphs[0], inline)
    first = table.rows[0]
    first._tr.get_or_add_trPr().append(first._tr.makeelement(qn("w:tblHeader"), {qn("w:val"): "true"}))
    for cell in first.cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
    document.add_paragraph()
    return index


def _steady(raw: bytes) -> bytes:
    """The same archive with fixed dates, so that two builds give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            info = zipfile.ZipInfo(name, FIXED)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            new.writestr(info, old.read(name))
    return out.getvalue()
