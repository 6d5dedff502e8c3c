"""Markdown as a reader hears it: blocks of plain words, and their sentences, each with its line and column.

What is no word (links' targets, code, marks, notes) is blanked and not cut, so that every place stays what it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

WORD_RE = re.compile(r"[^\W\d_]+(?:[-‑’'][^\W\d_]+)*")
COMMENT_RE = re.compile(r"<!--.*?-->", re.S)
FENCE_RE = re.compile(r"^(?P<mark>`{3,}(?!`)|~{3,}(?!~)).*?^(?P=mark)`*~*[ \t]*$", re.S | re.M)
OTHER_LANGUAGE_RE = re.compile(
    r"(?:(?P<mark>\*{1,2}|_{1,2})[^*_\n]+(?P=mark)|\[[^\]\n]+\](?:\([^)\n]*\)|\[[^\]\n]*\])?)\{:?[^{}\n]*\blang=[^{}\n]*\}"
)
PARAGRAPH_RE = re.compile(r"[^\n]+(?:\n[^\n]+)*")
MARKED_PARAGRAPH_RE = re.compile(r"\n\{:?[^{}\n]*\blang=[^{}\n]*\}[ \t]*\Z")
NO_WORDS_RE = re.compile(
    r"(?:(?<!`)(`+)(?!`)(?:(?!\1).)+?\1"
    r"|!\[[^\]]*\](?:\([^)]*\))?"
    r"|\](?:\([^)\n]*\)|\[[^\]\n]*\])?"
    r"|\[(?:(?<![\]\w]\[)[a-z][a-z0-9-]*\](?![\[(]))?"
    r"|\{[^{}\n]*\}|_(?:__+|(?<!\w_)|(?!\w))|[*\\])"
)
ADDRESS_RE = re.compile(r"<?(?:https?://|mailto:|www\.)[^\s>)]*[^\s>).,;:!?]>?|<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?")
HEADING_RE = re.compile(r" {0,3}#{1,6}(?=\s)")
BOX_RE = re.compile(r"///[ \t]*(?:\w[\w-]*[ \t]*(?:\|[ \t]*)?)?")
QUOTE_RE = re.compile(r"\s*(?:>[ \t]?)+")
ITEM_RE = re.compile(r"\s*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")
ROW_RE = re.compile(r"\s*\|")
RULER_RE = re.compile(r"[\s|:=*-]*")
CELL_RE = re.compile(r"[^|\n]+")
SHORTENED_RE = re.compile(
    r"(?:^|[\W_])(?:t\. ?ex|bl\. ?a|m\.fl|d\.v\.s|dvs|s\.k|f\.d|e\.d|kap|"
    r"f\.eks|m\.v|mv|jf|jfr|pkt|stk|evt|pga|ifm|e\.g|i\.e|vs|et al|dr|mr|mrs|ms|art|ca|kl|nr|no|tel|resp|inkl|vol|pp|s)\.$",
    re.I,
)
SHORTENED_LENGTH = 9
BLANK_BEFORE_RE = re.compile(r" (?=[.,:;?!)])")
END_RE = re.compile(r"[.!?…]+[\"”’»)]*\s+(?=[\"“”‘»(]?[A-ZÅÄÖÆØÉ0-9])")


@dataclass(frozen=True)
class Block:
    """A paragraph, list item, table cell, heading or box title. kind: prose, item, quote, cell, heading, box."""

    kind: str
    line: int
    column: int
    text: str

    def spot(self, at: int) -> tuple[int, int]:
        """Line and column of a position in the block's text."""
        rows = self.text.count("\n", 0, at)
        return self.line + rows, at - self.text.rfind("\n", 0, at) if rows else self.column + at


@dataclass(frozen=True)
class Sentence:
    """One sentence in plain words."""

    kind: str
    line: int
    column: int
    text: str

    @property
    def words(self) -> list[str]:
        return WORD_RE.findall(self.text)

    @property
    def told(self) -> str:
        """The sentence as it is quoted in a finding."""
        return BLANK_BEFORE_RE.sub("", " ".join(self.text.split()))

    def opening(self, count: int = 6) -> str:
        """The first words, as they are quoted in a finding."""
        words = self.told.split(" ")
        return " ".join(words[:count]) + (" ..." if len(words) > count else "")


@lru_cache(maxsize=4096)
def plain(markdown: str) -> str:
    """The same text with everything that is no word of its own language blanked; every character keeps its place."""
    if "lang=" in markdown:
        markdown = PARAGRAPH_RE.sub(lambda m: _blank(m) if MARKED_PARAGRAPH_RE.search(m[0]) else m[0], markdown)
        markdown = OTHER_LANGUAGE_RE.sub(_blank, markdown)
    for pattern in (COMMENT_RE, FENCE_RE, NO_WORDS_RE):
        markdown = pattern.sub(_blank, markdown)
    return ADDRESS_RE.sub(_blank, markdown) if "://" in markdown or "@" in markdown or "www." in markdown else markdown


def _blank(match: re.Match[str]) -> str:
    return "\n".join(" " * len(line) for line in match[0].split("\n"))


@lru_cache(maxsize=4096)
def blocks(body: str, first: int) -> tuple[Block, ...]:
    """The blocks of a text's body, whose first line has the number `first`."""
    return tuple(_blocks(body, first))


def _blocks(body: str, first: int) -> Iterator[Block]:
    before, after = body.split("\n"), plain(body).split("\n")
    open_block: Block | None = None
    for number, (written, line) in enumerate(zip(before, after, strict=True), start=first):
        found = list(_line(written, line, number))
        if open_block and len(found) == 1 and _continues(open_block, found[0]):
            open_block = replace(open_block, text=f"{open_block.text}\n{' ' * (found[0].column - 1)}{found[0].text}")
            continue
        if open_block:
            yield open_block
        open_block = found[-1] if found else None
        yield from found[:-1]
    if open_block:
        yield open_block


def _continues(block: Block, line: Block) -> bool:
    """Whether a line goes on with the block before it: plain lines, and a quotation's own lines."""
    if line.kind == "prose":
        return block.kind in ("prose", "item", "quote")
    return line.kind == block.kind == "quote"


def _line(written: str, line: str, number: int) -> Iterator[Block]:
    """What stands on one line, as blocks; nothing for an empty line, a ruler, or the end of a box."""
    quote = QUOTE_RE.match(written)
    start = quote.end() if quote else 0
    rest = written[start:]
    if not rest.strip() or RULER_RE.fullmatch(rest):
        return
    if ROW_RE.match(rest):
        for cell in CELL_RE.finditer(line, start):
            yield from _block("cell", number, cell.start(), cell[0])
        return
    kind = "quote" if quote else "prose"
    for name, pattern in (("heading", HEADING_RE), ("box", BOX_RE), ("item", ITEM_RE)):
        if match := pattern.match(rest):
            kind, start = name, start + match.end()
            break
    yield from _block(kind, number, start, line[start:])


def _block(kind: str, number: int, start: int, words: str) -> Iterator[Block]:
    if bare := words.lstrip():
        yield Block(kind, number, start + len(words) - len(bare) + 1, bare)


def sentences(block: Block) -> Iterator[Sentence]:
    """A block's sentences; the dot of an abbreviation ends none."""
    start = 0
    for end in _ends(block.text):
        piece = block.text[start:end]
        if piece.strip():
            line, column = block.spot(start + len(piece) - len(piece.lstrip()))
            yield Sentence(block.kind, line, column, piece.strip())
        start = end


def _ends(text: str) -> Iterator[int]:
    for match in END_RE.finditer(text):
        before = text[max(match.start() - SHORTENED_LENGTH, 0) : match.start() + 1]
        if text[match.start()] != "." or not SHORTENED_RE.search(before):
            yield match.end()
    yield len(text)
