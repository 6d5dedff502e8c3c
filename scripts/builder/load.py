"""The three source folders into one content graph; every file is opened once, here."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from builder import files, fitting, prose, records, translations
from builder.findings import Fault, Place
from builder.items import items_of, placed, references_of
from builder.kinds import kind_of_file
from builder.kinds.base import Location, Part
from builder.model import Allowance, Content, Item, Language, Pair, Text

FOLDERS = ("docs", "curriculum", "guidelines")
DEFAULT_LANGUAGES = (Language("sv", "Svenska"), Language("en", "English"), Language("da", "Dansk"))
TEXT_ENDING = ".md"
RECORD_ENDINGS = (".yml", ".yaml")
ALLOWANCE_RE = re.compile(
    r"(?:<!--|#)\s+ok\s+(?P<code>[A-Z]{3}\d{3})\b\s*(?:until\s+)?(?P<until>[^:]*?)\s*(?::\s*(?P<reason>.*?))?\s*(?:-->|$)"
)


@dataclass
class _Gathering:
    """What loading has gathered so far."""

    codes: frozenset[str]
    """The languages a text may be in."""
    texts: dict[str, Text] = field(default_factory=dict)
    items: dict[str, Item] = field(default_factory=dict)
    singles: dict[str, Part] = field(default_factory=dict)
    spots: dict[str, Mapping[Location, tuple[int, int]]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    files: set[str] = field(default_factory=set)
    allowances: list[Allowance] = field(default_factory=list)


def load(root: Path, today: date = date(1970, 1, 1)) -> Content:
    """The content of a source tree. Never raises for what an editor wrote: that becomes faults.

    `today` is the day the checks are made for (review dates, crisis numbers); the command line passes it in.
    """
    known = languages(root)
    gathering = _Gathering(frozenset(language.code for language in known))
    for path in source_files(root):
        _read(root, path, gathering)
    items = placed(gathering.items)
    return Content(
        languages=known,
        texts={path: gathering.texts[path] for path in sorted(gathering.texts)},
        items=items,
        singles=gathering.singles,
        references=tuple(references_of(items, gathering.spots)),
        spots=gathering.spots,
        faults=tuple(gathering.faults),
        files=frozenset(gathering.files),
        redirects=_redirects(root),
        lock=_lock(root),
        allowances=tuple(gathering.allowances),
        today=today,
    )


def languages(root: Path) -> tuple[Language, ...]:
    """The site's languages as `mkdocs.yml` lists them, the default first."""
    file = root / "mkdocs.yml"
    if not file.is_file():
        return DEFAULT_LANGUAGES
    data = records.parse(file.read_text("utf-8"), "mkdocs.yml").data
    plugins = data.get("plugins", []) if isinstance(data, dict) else []
    for plugin in plugins:
        if isinstance(plugin, dict) and isinstance(plugin.get("i18n"), dict):
            listed = plugin["i18n"].get("languages", [])
            found = [Language(str(one["locale"]), str(one["name"])) for one in listed]
            first = [str(one["locale"]) for one in listed if one.get("default") is True]
            return tuple(sorted(found, key=lambda one: one.code not in first)) or DEFAULT_LANGUAGES
    return DEFAULT_LANGUAGES


def source_files(root: Path) -> Iterator[str]:
    """Every file of the source folders, in a fixed order; hidden ones left out, links never followed."""
    for name in FOLDERS:
        if (root / name).is_symlink():
            yield name
            continue
        for where, folders, names in os.walk(root / name):
            folders[:] = sorted(f for f in folders if not f.startswith("."))
            linked = [f for f in folders if Path(where, f).is_symlink()]
            for file in sorted([*names, *linked]):
                if not file.startswith("."):
                    yield Path(where, file).relative_to(root).as_posix()


def _redirects(root: Path) -> dict[str, str]:
    file = root / "redirects.yml"
    data = records.parse(file.read_text("utf-8", "replace"), "redirects.yml").data if file.is_file() else None
    return {str(old): str(new) for old, new in data.items()} if isinstance(data, dict) else {}


def _lock(root: Path) -> dict[str, dict[str, Pair]]:
    file = root / translations.FILE
    return translations.read_lock(file.read_text("utf-8", "replace")) if file.is_file() else {}


def _allowances(raw: bytes, path: str) -> Iterator[Allowance]:
    """The notes "ok CODE until DATE: reason" of a file, whole or not; a rule judges them."""
    if b" ok " not in raw:
        return
    for number, line in enumerate(records.LINE_RE.split(raw.decode("utf-8", "replace")), start=1):
        if match := ALLOWANCE_RE.search(line):
            place = Place(path, number, match.start() + 1)
            yield Allowance(match["code"], match["until"], (match["reason"] or "").strip(), place)


def _read(root: Path, path: str, gathering: _Gathering) -> None:
    file = root / path
    if file.is_symlink():
        gathering.faults.append(Fault("link-file", Place(path)))
        return
    wrong = files.misnamed(path) or files.in_the_way(path, gathering.codes | set(FOLDERS))
    if wrong and not path.isprintable():
        gathering.faults.append(wrong)
        return
    if path.endswith((TEXT_ENDING, *RECORD_ENDINGS)):
        raw = file.read_bytes()
        gathering.allowances.extend(_allowances(raw, path))
    elif wrong := wrong or files.fault(_beginning(file), path):
        gathering.faults.append(wrong)
        return
    gathering.files.add(path)
    if path.endswith(TEXT_ENDING):
        wrong = _read_text(raw, path, gathering) or wrong
    elif path.endswith(RECORD_ENDINGS):
        _read_record(raw, path, gathering)
    if wrong:
        gathering.faults.append(wrong)


def _beginning(file: Path) -> bytes:
    """What must be known of a file that is neither text nor record: of a drawing all, of others the first bytes."""
    with file.open("rb") as opened:
        return opened.read(None if files.ending(file.name) == "svg" else files.HEAD)


def _read_text(raw: bytes, path: str, gathering: _Gathering) -> Fault | None:
    if path.endswith("/README.md"):
        return None
    text = prose.read(raw, path)
    if text is None or text.language not in gathering.codes:
        return Fault("text-name", Place(path))
    gathering.texts[path] = text
    gathering.faults.extend(text.faults)
    return None


def _read_record(raw: bytes, path: str, gathering: _Gathering) -> None:
    kind = kind_of_file(path)
    if kind is None:
        gathering.faults.append(Fault("unknown-record-file", Place(path)))
        return
    content, faults = records.decode(raw, path)
    parsed = records.Parsed(faults=faults) if faults else records.parse(content, path)
    part = fitting.build(kind.model, parsed, path)
    gathering.faults.extend(parsed.faults)
    gathering.spots[path] = parsed.spots
    if part is not None:
        gathering.singles[path] = part
        for item in items_of(part, path, kind):
            _keep(item, gathering)


def items_in(raw: bytes, path: str) -> Iterator[Item]:
    """The items of one record file on its own, such as an older version of it."""
    kind = kind_of_file(path)
    content, faults = records.decode(raw, path)
    part = fitting.build(kind.model, records.parse(content, path), path) if kind and not faults else None
    if kind and part is not None:
        yield from items_of(part, path, kind)


def _keep(item: Item, gathering: _Gathering) -> None:
    first = gathering.items.get(item.id)
    if first is None:
        gathering.items[item.id] = item
        return
    spot = gathering.spots[item.path].get((*item.location, "id"), (1, 1))
    other = gathering.spots.get(first.path, {}).get((*first.location, "id"), (1, 1))
    words = {"id": item.id, "named": item.record.id, "path": first.path, "line": str(other[0])}
    gathering.faults.append(Fault("duplicate-id", Place(item.path, *spot), words))
