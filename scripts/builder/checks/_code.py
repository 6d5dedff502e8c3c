"""What in a piece of Markdown is not text: tags, program code, hidden notes, lines that fetch other files.

The site's Markdown parser and ours differ at the edges (a code fence that is never closed, deep indents), so
program code is also looked for in the raw words, wherever they are not plainly marked as code.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

PROGRAM = (
    "applet|audio|base|button|canvas|embed|fieldset|form|frame|frameset|iframe|input|link|math|meta|noscript|object"
    "|param|script|select|source|style|svg|template|textarea|track|video"
)
EVENT = r"on[a-z]{3,}|style|srcdoc|formaction"

NOTE_RE = re.compile(r"<!--\s*ok\s+[A-Z]{3}\d{3}\b.*?-->", re.S)
COMMENT_RE = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
TAG_RE = re.compile(r"(?<!\\)<(?:(?P<close>/?)(?P<name>[a-zA-Z][\w-]*)(?P<rest>(?:[\s/][^<>]*)?)>|[!?][^<>]*>)")
PROGRAM_RE = re.compile(rf"(?<!\\)<(?:{PROGRAM})\b", re.I)
EVENT_RE = re.compile(rf"\b({EVENT})\s*=", re.I)
HINT_RE = re.compile(rf"\b(?:{EVENT})\b['\"]?\s*[=:]", re.I)
ATTRIBUTES_RE = re.compile(rf"\{{[^\n]*?\b({EVENT})\s*=[^\n]*\}}", re.I)
OPTIONS_RE = re.compile(r"^[ ]*/{3,}[ ]*\w[^\n]*\n(?:[ ]{4,}[^\n]*(?:\n|\Z))+", re.M)
OPTION_RE = re.compile(rf"\b({EVENT})\b['\"]?\s*:", re.I)
ADDRESS_RE = re.compile(r"\]\(([^)]*)|^ {0,3}\[[^\]\n]+\]:\s*(\S+)|<([a-z]+:[^>\n]*)>", re.M | re.I)
SCHEME_RE = re.compile(r"(?:javascript|vbscript|data):")
DATA_RE = re.compile(r"\s*data:(?:[a-z]+/[\w.+-]+)?[;,]", re.I)
QUOTED_RE = re.compile(r"\b(on[a-z]{3,})\s*=\s*[\"']", re.I)
INCLUDE_RE = re.compile(r"^[ \t]*-+8<-+", re.M)
FENCE_RE = re.compile(r"^(?P<indent>[ ]*)(?P<fence>`{3,}|~{3,})[^\n`]*\n.*?^(?P=indent)(?P=fence)[ \t]*$", re.M | re.S)
INLINE_RE = re.compile(r"(?<!\\)(`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)\1(?!`)", re.S)

Found = tuple[str, int, str]
"""The kind, the place in the words, and what stands there."""


def without_code(words: str) -> str:
    """The words with everything that is plainly marked as code blotted out; lines and places stay."""
    blank = FENCE_RE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), words)
    return INLINE_RE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), blank)


def tags(words: str, opened: set[str]) -> Iterator[Found]:
    """Hidden notes and tags in a piece of HTML, or of Markdown without code.

    `opened` keeps the names of the tags met so far: an end is told only when nothing began it.
    """
    words = NOTE_RE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), words)
    for match in COMMENT_RE.finditer(words):
        yield "comment", match.start(), _short(match[0])
    for match in TAG_RE.finditer(COMMENT_RE.sub(lambda note: re.sub(r"[^\n]", " ", note[0]), words)):
        name = (match["name"] or "").lower()
        if match["close"] and name in opened:
            continue
        opened.add(name)
        if event := EVENT_RE.search(match["rest"] or ""):
            yield "program", match.start(), event[1].lower()
        elif re.fullmatch(PROGRAM, name):
            yield "program", match.start(), f"<{name}>"
        else:
            yield "tag", match.start(), _short(match[0])


def program(words: str) -> Iterator[Found]:
    """Program code in Markdown that no tag shows: attributes in braces, addresses, half tags, fetched files."""
    for match in INCLUDE_RE.finditer(words):
        yield "include", match.start(), match[0].strip()
    plain = without_code(words)
    for match in PROGRAM_RE.finditer(plain):
        yield "program", match.start(), f"{match[0].lower()}>"
    for match in ADDRESS_RE.finditer(plain):
        if scheme := runs(match[1] or match[2] or match[3] or ""):
            yield "program", match.start(), scheme
    if HINT_RE.search(plain):
        for match in ATTRIBUTES_RE.finditer(plain):
            yield "program", match.start(), match[1].lower()
        for block in OPTIONS_RE.finditer(plain):
            for match in OPTION_RE.finditer(block[0]):
                yield "program", block.start() + match.start(), match[1].lower()


def runs(address: str) -> str | None:
    """The scheme of an address that would run or carry code, as a browser reads it."""
    clean = re.sub(r"[\s\\<\x00-\x1f]+", "", html.unescape(address)).lower()
    match = SCHEME_RE.match(clean)
    return match[0] if match else None


def value(words: str) -> Iterator[Found]:
    """Program code in a plain value of a record, which a page may print inside a tag of its own."""
    if (scheme := runs(words)) and (scheme != "data:" or DATA_RE.match(words)):
        yield "program", 0, scheme
    for match in QUOTED_RE.finditer(words):
        yield "program", match.start(), match[1].lower()


def _short(words: str) -> str:
    line = words.split("\n", maxsplit=1)[0]
    return line if len(line) <= 40 else f"{line[:40]}..."
