"""YAML into plain data with a line for everything; faults instead of tracebacks.

Built on libyaml's events and not on `yaml.compose`: composing recurses in C and a file of brackets
can overflow the stack; events do not, and let us refuse aliases (bombs), tags and duplicate fields.
Only `true` and `false` are truth values, so that `no` and `on` stay words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import yaml

from builder.findings import Fault, Place
from builder.kinds.base import Location, Spot, nearest_spot

MAX_BYTES = 1_000_000
MAX_DEPTH = 30

DATE_RE = re.compile(r"\d{4}-\d{2}-\d{2}", re.A)
INT_RE = re.compile(r"-?(?:0|[1-9]\d*)", re.A)
FLOAT_RE = re.compile(r"-?\d+\.\d+", re.A)
LINE_RE = re.compile(r"\r\n|\r|\n")
AGAIN = "\0"
"""What stands in a field that was there already is placed below this, so that it hides nothing."""


@dataclass
class Parsed:
    """Data of one file, where each piece stands (line, column from 1), and what could not be used."""

    data: Any = None
    spots: dict[Location, Spot] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def spot(self, location: Location) -> Spot:
        """The line and column of a piece, or of the nearest thing around it."""
        return nearest_spot(self.spots, location)


@dataclass
class _Frame:
    """A mapping or list that is still open while the events go by."""

    value: dict[Any, Any] | list[Any]
    location: Location
    key: str | None = None
    key_spot: Spot = (1, 1)
    waits: bool = False
    """A mapping has had its key and waits for the value."""


def decode(raw: bytes, path: str, most: int = MAX_BYTES) -> tuple[str, list[Fault]]:
    """UTF-8 text of a source file, with a fault when it is something else or larger than `most` bytes."""
    if len(raw) > most:
        size = str(len(raw) // 1000)
        return "", [Fault("too-large", Place(path), {"size": size, "limit": str(most // 1000)})]
    try:
        return raw.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return "", [Fault("encoding", Place(path, line))]


def parse(text: str, path: str, first_line: int = 1) -> Parsed:
    """One YAML document as plain data. `first_line` is the file's line where the text begins."""
    reader = _Reader(path, text, first_line)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            if not reader.take(event):
                break
    except yaml.YAMLError as error:
        at = _error_at(error, text)
        reader.parsed.data = None
        reader.fault("unreadable", reader.spot(at), problem=_problem(error, text[at : at + 1]))
    return reader.parsed


def _error_at(error: yaml.YAMLError, text: str) -> int:
    """The place in the text where libyaml stopped; for a forbidden character it tells bytes."""
    if isinstance(error, yaml.reader.ReaderError):
        return len(text.encode()[: error.position].decode("utf-8", "ignore"))
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return mark.index if mark else 0


def _problem(error: yaml.YAMLError, sign: str) -> str:
    """A short key of what went wrong, for the rule to word; libyaml's own English is for programmers."""
    text = str(getattr(error, "problem", "") or error)
    if "a tab character" in text or sign == "\t":
        return "tab"
    if "cannot start any token" in text:
        return "sign"
    if "mapping values are not allowed" in text:
        return "colon"
    if any(part in text for part in ("quoted scalar", "end of stream", "',' or ']'", "',' or '}'")):
        return "quote"
    if "found unexpected document" in text or "expected a single document" in text:
        return "second"
    return "form"


class _Reader:
    """Takes libyaml's events one by one and builds plain data; state lives only while one file is read."""

    def __init__(self, path: str, text: str, first_line: int) -> None:
        self.parsed = Parsed()
        self.lines = [0, *(match.end() for match in LINE_RE.finditer(text))]
        self.path = path
        self.offset = first_line - 1
        self.stack: list[_Frame] = []
        self.documents = 0

    def spot(self, at: int) -> Spot:
        """Line and column of a place in the text, as editors count them (libyaml has more kinds of line end)."""
        line = bisect_right(self.lines, at)
        return line, at - self.lines[line - 1] + 1

    def fault(self, kind: str, spot: Spot, **words: str) -> None:
        place = Place(self.path, spot[0] + self.offset, spot[1])
        self.parsed.faults.append(Fault(kind, place, words))

    def take(self, event: Any) -> bool:
        """Use one event; False ends the reading (what was read stays)."""
        spot = self.spot(event.start_mark.index)
        match event:
            case yaml.DocumentStartEvent():
                self.documents += 1
                if self.documents > 1:
                    self.fault("unreadable", spot, problem="second")
                    return False
            case yaml.AliasEvent():
                self.fault("alias", spot)
                self._add(None, spot)
            case yaml.ScalarEvent():
                self._add(self._scalar(event, spot), spot)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                return self._open(event, spot)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self.stack.pop()
        return True

    def _open(self, event: Any, spot: Spot) -> bool:
        if len(self.stack) >= MAX_DEPTH:
            self.parsed.data = None
            self.fault("unreadable", spot, problem="deep")
            return False
        if event.anchor or (event.tag and not event.implicit):
            self.fault("alias", spot)
        value: dict[Any, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        location = self._add(value, spot)
        self.stack.append(_Frame(value, location))
        return True

    def _add(self, value: Any, spot: Spot) -> Location:
        """Put a finished value where it belongs; returns its location."""
        if not self.stack:
            self.parsed.data = value
            self._mark((), spot)
            return ()
        frame = self.stack[-1]
        if isinstance(frame.value, list):
            location = (*frame.location, len(frame.value))
            frame.value.append(value)
            self._mark(location, spot)
            return location
        return self._add_to_mapping(frame, value, spot)

    def _add_to_mapping(self, frame: _Frame, value: Any, spot: Spot) -> Location:
        assert isinstance(frame.value, dict)
        if not frame.waits:
            frame.waits, frame.key_spot = True, spot
            frame.key = value if isinstance(value, str) else str(value)
            return frame.location
        frame.waits = False
        location = (*frame.location, frame.key or "")
        if frame.key in frame.value:
            first = str(self.parsed.spots[location][0])
            self.fault("duplicate-field", frame.key_spot, field=frame.key or "", first=first)
            return (*location, AGAIN)
        frame.value[frame.key] = value
        self._mark(location, frame.key_spot)
        return location

    def _mark(self, location: Location, spot: Spot) -> None:
        self.parsed.spots[location] = (spot[0] + self.offset, spot[1])

    def _scalar(self, event: yaml.ScalarEvent, spot: Spot) -> Any:
        if event.anchor or (event.tag and not any(event.implicit)):
            self.fault("alias", spot)
        value = event.value
        if event.style or not event.implicit[0]:
            return value
        return self._plain(value, spot)

    def _plain(self, value: str, spot: Spot) -> Any:
        if value in ("", "~", "null"):
            return None
        if value in ("true", "false"):
            return value == "true"
        if DATE_RE.fullmatch(value):
            try:
                return date.fromisoformat(value)
            except ValueError:
                self.fault("date", spot, value=value)
                return None
        if INT_RE.fullmatch(value) and len(value) < 16:
            return int(value)
        if FLOAT_RE.fullmatch(value):
            return float(value)
        return value
