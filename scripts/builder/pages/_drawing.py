"""The prerequisites as a drawing (SVG, no script, no style attribute); the list beside it says the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

BOX = (168, 58)
GAP = (44, 22)
MARGIN = 8
LINE = 24
"""Letters on one line of a box."""


def prerequisites(needs: Mapping[str, Sequence[str]], titles: Mapping[str, str], label: str) -> str:
    """Boxes in columns: a module stands one column to the right of the last it needs."""
    columns = _columns(needs)
    spots = {name: (x, y) for x, names in enumerate(columns) for y, name in enumerate(names)}
    width = MARGIN * 2 + len(columns) * BOX[0] + (len(columns) - 1) * GAP[0]
    height = MARGIN * 2 + max(map(len, columns)) * (BOX[1] + GAP[1]) - GAP[1]
    lines = [_line(spots[need], spots[name]) for name in needs for need in needs[name] if need in spots]
    boxes = [_box(name, titles.get(name, name), spots[name]) for name in needs]
    head = f'<svg class="drawing" viewBox="0 0 {width} {height}" role="img" aria-label="{escape(label)}">'
    return "\n".join([head, *lines, *boxes, "</svg>"])


def _columns(needs: Mapping[str, Sequence[str]]) -> list[list[str]]:
    depth: dict[str, int] = {}

    def deep(name: str, seen: tuple[str, ...] = ()) -> int:
        if name not in depth:
            before = [n for n in needs.get(name, ()) if n in needs and n not in seen]
            depth[name] = 1 + max((deep(n, (*seen, name)) for n in before), default=-1)
        return depth[name]

    columns: list[list[str]] = []
    for name in needs:
        while len(columns) <= deep(name):
            columns.append([])
        columns[deep(name)].append(name)
    return columns


def _corner(spot: tuple[int, int]) -> tuple[int, int]:
    return MARGIN + spot[0] * (BOX[0] + GAP[0]), MARGIN + spot[1] * (BOX[1] + GAP[1])


def _line(start: tuple[int, int], end: tuple[int, int]) -> str:
    (x1, y1), (x2, y2) = _corner(start), _corner(end)
    x1, y1, y2 = x1 + BOX[0], y1 + BOX[1] // 2, y2 + BOX[1] // 2
    middle = x2 - GAP[0] // 2
    return f'<path class="drawing__line" d="M{x1} {y1} C{middle} {y1} {middle} {y2} {x2} {y2}"/>'


def _box(name: str, title: str, spot: tuple[int, int]) -> str:
    x, y = _corner(spot)
    rows = _rows(f"{name} {title}")
    first = y + 24 + (0 if len(rows) > 1 else 9)
    text = "".join(
        f'<text class="drawing__text" x="{x + 10}" y="{first + 18 * row}">{escape(words)}</text>'
        for row, words in enumerate(rows)
    )
    return f'<rect class="drawing__box" x="{x}" y="{y}" width="{BOX[0]}" height="{BOX[1]}" rx="8"/>{text}'


def _rows(words: str) -> list[str]:
    rows = [""]
    for word in words.split():
        if rows[-1] and len(rows[-1]) + len(word) + 1 > LINE:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    if len(rows) > 2:
        rows = [rows[0], rows[1][: LINE - 2].rstrip() + " …"]
    return rows
