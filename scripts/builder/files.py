"""What a file in the source folders may be called, and what may lie there beside texts and records."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from xml.etree import ElementTree

from builder import records
from builder.findings import Fault, Place

STEP_RE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
NAME_RE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]{2})?(?:\.[a-z0-9]+)?|README\.md")
ENDINGS_RE = re.compile(r"(.+?)((?:\.[a-zA-Z]{2})?\.[a-zA-Z0-9]+)")
BEGINNINGS = {
    "jpeg": rb"\xff\xd8\xff",
    "jpg": rb"\xff\xd8\xff",
    "pdf": rb"%PDF-",
    "png": rb"\x89PNG\r\n\x1a\n",
    "webp": rb"RIFF.{4}WEBP",
}
"""How a file of each kind begins, as a pattern of bytes."""
HEAD = 16
"""How many bytes of a file must be read to know its kind; of a drawing all."""
DECLARED_RE = re.compile(r"<!(?!--)[^>]{0,40}|<\?(?!xml\s)[^>]{0,40}", re.I)
RUNNING = {"audio", "embed", "foreignobject", "handler", "iframe", "listener", "object", "script", "set", "video"}
FETCHED_RE = re.compile(r"@import|url\(\s*['\"]?(?!\s*#)|-moz-binding|expression\(", re.I)
WITHIN_RE = re.compile(r"\s*(?:#|data:image/(?:png|jpeg|webp);base64,)")
OTHER_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "ß": "ss"})


def misnamed(path: str) -> Fault | None:
    """A folder or file whose name cannot be an address: anything but a-z, 0-9, hyphens and the dots before its endings."""
    *folders, name = path.split("/")
    wrong = next((step for step in folders if not STEP_RE.fullmatch(step)), None)
    if wrong is None:
        if NAME_RE.fullmatch(name):
            return None
        wrong = name
    whole = ENDINGS_RE.fullmatch(wrong) if wrong is name else None
    new = f"{_address(whole[1])}{whole[2].lower()}" if whole else _address(wrong)
    return Fault("file-name", Place(_visible(path)), {"name": _visible(wrong), "new": new})


def in_the_way(path: str, taken: Collection[str]) -> Fault | None:
    """A folder of docs/, whose pages stand at the top of the site, that is called like another part or a language."""
    top, name, *rest = path.split("/")
    return Fault("taken-name", Place(path), {"name": name}) if top == "docs" and rest and name in taken else None


def _visible(name: str) -> str:
    """The name with signs that cannot be seen told by number."""
    return "".join(sign if sign.isprintable() else f"U+{ord(sign):04X}" for sign in name)


def _address(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.lower().translate(OTHER_LETTERS))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return "-".join(re.findall(r"[a-z0-9]+", letters)) or "a-name"


def ending(path: str) -> str:
    """The last part of a file's name, which says its kind; the whole name when it has none."""
    return path.rsplit("/", 1)[-1].rsplit(".", 1)[-1]


def fault(raw: bytes, path: str) -> Fault | None:
    """Why a file that is neither text nor record may not go out to readers, if so."""
    kind = ending(path).lower()
    words = {"kind": kind}
    if kind == "svg":
        return _drawing_fault(raw, path)
    if kind not in BEGINNINGS:
        return Fault("file-kind", Place(path), words)
    if not re.match(BEGINNINGS[kind], raw, re.S):
        return Fault("file-content", Place(path), words)
    return None


def _drawing_fault(raw: bytes, path: str) -> Fault | None:
    text, faults = records.decode(raw, path)
    if faults:
        return faults[0]
    if declared := DECLARED_RE.search(text):
        return Fault("file-code", Place(path, _row(text, declared.start())), {"what": declared[0]})
    try:
        drawing = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        return Fault("file-content", Place(path), {"kind": "svg"})
    for element in drawing.iter():
        if what := _running(element):
            return Fault("file-code", Place(path, _row(text, text.lower().find(what.strip("<>")))), {"what": what})
    return None


def _running(element: ElementTree.Element) -> str | None:
    """What in an element of a drawing would run, or fetch something from elsewhere."""
    name = _local(element.tag)
    if name in RUNNING:
        return f"<{name}>"
    for key, value in element.attrib.items():
        plain = _local(key)
        if plain.startswith("on") or (plain in ("href", "src") and not WITHIN_RE.match(value)):
            return plain
        if FETCHED_RE.search(value) or (plain == "attributename" and _local(value).endswith("href")):
            return plain
    return "style" if name == "style" and FETCHED_RE.search(element.text or "") else None


def _local(name: str) -> str:
    return name.rsplit("}", 1)[-1].rsplit(":", 1)[-1].lower()


def _row(text: str, at: int) -> int:
    return text.count("\n", 0, max(at, 0)) + 1
