"""Where a piece of Markdown is not text: tags, program code, hidden notes, lines that fetch other files.

The site's Markdown parser and ours differ at the edges (a backslash before "<", a code fence with odd words behind
it, deep indents), so everything is looked for in the raw words, wherever they are not plainly marked as code on their
own lines. tests/hostile holds the two parsers against each other.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import islice

from builder.checks._marked import FENCE_RE, without_code

PROGRAM = (
    "applet|audio|base|button|canvas|embed|fieldset|form|frame|frameset|iframe|input|link|math|meta|noscript|object"
    "|param|script|select|source|style|svg|template|textarea|track|video"
)
EVENT = r"on[a-z]{3,}|style|srcdoc|formaction"

NOTE_RE = re.compile(r"<!--\s*ok\s+[A-Z]{3}\d{3}\b[^<>\n]*-->")
COMMENT_RE = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
AUTOLINK_RE = re.compile(r"<(?:https?://[^\s<>\"']+|[\w.+-]+@[\w.-]+)>")
TAG_RE = re.compile(
    r"<(?:(?P<close>/?)(?P<name>[a-zA-Z][^\s/<>]*)(?P<rest>(?:(?!\n[ \t]*\n)[^<>])*)>|[!?](?:(?!\n[ \t]*\n)[^<>])*>)"
)
RUNNING_RE = re.compile(r"<(?:javascript|vbscript|data):[^\s<>]*>", re.I)
"""An address in angle brackets, which is told as an address."""
BEGINNING_RE = re.compile(
    r"(?:^[ \t]*(?=<[a-zA-Z/])|(?=<(?:[!?\[]|[a-zA-Z][\w:.-]*[\s/](?:(?!\n[ \t]*\n)[^<>])*=)))(?P<tag><[^\n]*)", re.M
)
"""What may become a tag whatever its end looks like: at the beginning of a line, or with something set in it."""
ANY_BEGINNING_RE = re.compile(r"(?P<tag><[a-zA-Z/!?\[][^\n]*)")
PROGRAM_RE = re.compile(rf"<(?:{PROGRAM})\b", re.I)
EVENT_RE = re.compile(rf"(?<![\w:])({EVENT})\s*=", re.I)
QUOTED_VALUE_RE = re.compile(r"=(?:\"[^\"]*\"|'[^']*')")
BRACES_RE = re.compile(r"\{:?((?:=(?:\"[^\"]*\"|'[^']*')|[^}])*+)\}")
SET_RE = re.compile(
    r"([^\s={}:][^\s={}]*)\s*=|([<>\[\]]|(?<![^\s:])(?:autofocus|contenteditable|hidden|inert|popover)(?!\S))"
)
MAY_BE_SET = {"class", "height", "id", "lang", "title", "width"}
WITHIN_RE = re.compile(r"^[ ]*(?:(?:>|[-*+]|\d+[.)])[ ]+)+", re.M)
BOX_RE = re.compile(r"^(?P<indent>[ ]*)/{3,}[ ]*\w[^\n]*\n(?P<options>(?:(?P=indent)[ ]{4}[^\n]*(?:\n|\Z))+)", re.M)
OPTION_RE = re.compile(rf"(?<![\w:])({EVENT})['\"]?\s*:", re.I)
PLAIN_OPTION = r"(?:class|id|lang): *(?:[\w -]+|'[\w -]+'|\"[\w -]+\")"
PLAIN_OPTION_RE = re.compile(
    rf"\s*(?:open: *(?:true|false)|type: *[\w-]+|attrs: *(?:\{{ *{PLAIN_OPTION}(?:, *{PLAIN_OPTION})* *\}})?|{PLAIN_OPTION}|)\s*"
)
ADDRESS_RE = re.compile(r"\]\((?=([^)]{0,300}))|\[[^\[\]]*\]:(?=\s*([^\n]{0,300}))|<([a-z]+:[^<>]{0,300})>", re.I)
SCHEME_RE = re.compile(r"[a-z][a-z0-9+.-]*:")
FULL_RE = re.compile(r"\s*<?([a-z][a-z0-9+.-]*:)\S", re.I)
CODE_SCHEMES = {"javascript:", "vbscript:", "data:"}
WEB_SCHEMES = {"http:", "https:", "mailto:", "tel:"}
DATA_RE = re.compile(r"\s*data:(?:[a-z]+/[\w.+-]+)?[;,]", re.I)
SETTING_RE = re.compile(r"(?<![?&\w])(on[a-z]{3,})(?:=|\s*=\s*[\"'])", re.I)
INCLUDE_RE = re.compile(r"^[ \t]*;?-+8<-+", re.M)

Found = tuple[str, int, str]
"""The kind, the place in the words, and what stands there."""


def tags(words: str, opened: set[str], beginning: re.Pattern[str] = BEGINNING_RE) -> Iterator[Found]:
    """Hidden notes and tags in a piece of HTML, or of Markdown without code, and what looks like the `beginning` of one.

    `opened` keeps the names of the tags met so far: an end is told only when nothing began it.
    """
    if "<" not in words:
        return
    for known in (NOTE_RE, AUTOLINK_RE):
        words = known.sub(lambda match: " " * len(match[0]), words)
    for match in COMMENT_RE.finditer(words):
        yield "comment", match.start(), short(match[0])
    words = COMMENT_RE.sub(lambda note: re.sub(r"[^\n]", " ", note[0]), words)
    whole = {match.start() for match in TAG_RE.finditer(words)}
    for match in beginning.finditer(words):
        if match.start("tag") not in whole and not PROGRAM_RE.match(match["tag"]):
            yield "tag", match.start("tag"), short(match["tag"])
    for match in TAG_RE.finditer(words):
        name = (match["name"] or "").lower()
        if (match["close"] and name in opened) or RUNNING_RE.fullmatch(match[0]):
            continue
        opened.add(name)
        if event := EVENT_RE.search(match["rest"] or ""):
            yield "program", match.start(), event[1].lower()
        elif re.fullmatch(PROGRAM, name):
            yield "program", match.start(), f"<{name}>"
        else:
            yield "tag", match.start(), short(match[0])


def program(words: str) -> Iterator[Found]:
    """Program code in Markdown that no tag shows: attributes in braces, addresses, half tags."""
    for match in PROGRAM_RE.finditer(words):
        yield "program", match.start(), f"{match[0].lower()}>"
    yield from _addresses(words)
    if "{" in words:
        yield from _set(words)
    if "///" in words:
        yield from _options(WITHIN_RE.sub(lambda within: " " * len(within[0]), words))


def fetched(words: str) -> Iterator[Found]:
    """Lines that fetch other files, in code as well: they are fetched before anything is taken for code."""
    return (("include", match.start(), match[0].strip()) for match in INCLUDE_RE.finditer(words))


def unclosed(plain: str) -> Iterator[Found]:
    """The first fence, in words without code, that no later line closes: everything below it would be code."""
    fences = list(FENCE_RE.finditer(plain))
    closing = {line["close"]: line.start() for line in fences if not line["words"].strip(" \t")}
    open_ones = (line for line in fences if closing.get(line["close"], -1) <= line.start())
    yield from (("open", line.start(), line["close"].strip("> \t")) for line in islice(open_ones, 1))


def loose(words: str) -> Iterator[Found]:
    """What a record's words leave open: a page puts other words right behind them, and would join the two."""
    plain = without_code(words)
    for sign in ("`", "~~~"):
        if sign in plain:
            yield "open", plain.index(sign), sign
    depth = 0
    for brace in re.finditer(r"[{}]", words):
        depth += 1 if brace[0] == "{" else -1
        if depth < 0:
            break
    if depth:
        yield "open", 0, "{ }"


def _addresses(words: str) -> Iterator[Found]:
    """Addresses that would run code in the browser, and links that lead to no page on the web."""
    for match in ADDRESS_RE.finditer(words):
        found = scheme(match[1] or match[2] or match[3] or "")
        if found in CODE_SCHEMES:
            yield "program", match.start(), found
        elif (full := FULL_RE.match(match[1] or match[2] or "")) and full[1].lower() not in WEB_SCHEMES:
            yield "address", match.start(), full[1].lower()


def _set(words: str) -> Iterator[Found]:
    """What braces set on the text before them, where it is more than name, look and language."""
    at = 0
    for line in words.split("\n"):
        start = line.find("{")
        while start >= 0 and (braces := BRACES_RE.match(line, start)):
            for match in SET_RE.finditer(QUOTED_VALUE_RE.sub("=", braces[1])):
                name = (match[1] or match[2]).lower()
                if name not in MAY_BE_SET:
                    yield "program" if re.fullmatch(EVENT, name) else "attribute", at + start, name
            start = line.find("{", braces.end())
        at += len(line) + 1


def _options(words: str) -> Iterator[Found]:
    """What the lines below the beginning of a box set on it, where it is more than its look."""
    for box in BOX_RE.finditer(words):
        at = box.start("options")
        for line in box["options"].splitlines(keepends=True):
            if not line.strip():
                break
            if event := OPTION_RE.search(line):
                yield "program", at, event[1].lower()
            elif not PLAIN_OPTION_RE.fullmatch(line):
                yield "attribute", at, short(line.strip())
            at += len(line)


def scheme(address: str) -> str | None:
    """The scheme of an address (with its colon), as a browser reads it."""
    clean = re.sub(r"[\s\\<\x00-\x1f]+", "", html.unescape(address)).lower()
    match = SCHEME_RE.match(clean)
    return match[0] if match else None


def value(words: str) -> Iterator[Found]:
    """Program code in a plain value of a record, which a page may print inside a tag of its own."""
    found = scheme(words)
    if found in CODE_SCHEMES and (found != "data:" or DATA_RE.match(words)):
        yield "program", 0, found
    for match in SETTING_RE.finditer(words):
        yield "program", match.start(), match[1].lower()


def short(words: str) -> str:
    """The beginning of what was found, for a message."""
    line = words.split("\n", maxsplit=1)[0]
    return line if len(line) <= 40 else f"{line[:40]}..."
