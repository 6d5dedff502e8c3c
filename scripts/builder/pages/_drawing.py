"""The prerequisites as a drawing (SVG, no script, no style attribute); the list beside it says the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

BOX = (184, 58)
GAP = (22, 40)
MARGIN = 8
LINE = 24
"""Letters on one line of a box."""


def prerequisites(needs: Mapping[str, Sequence[str]], titles: Mapping[str, str], label: str) -> str:
    """Boxes in rows, for narrow screens: a module stands one row below the last it needs."""
    rows = _rows_of(needs)
    spots = {name: (x, y) for y, names in enumerate(rows) for x, name in enumerate(names)}
    width = MARGIN * 2 + max(map(len, rows)) * (BOX[0] + GAP[0]) - GAP[0]
    height = MARGIN * 2 + len(rows) * (BOX[1] + GAP[1]) - GAP[1]
    lines = [_line(spots[need], spots[name]) for name in needs for need in needs[name] if need in spots]
    boxes = [_box(name, titles.get(name, name), spots[name]) for name in needs]
    head = f'<svg class="drawing" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-label="{escape(label)}">'
    return "\n".join([head, *lines, *boxes, "</svg>"])


def _rows_of(needs: Mapping[str, Sequence[str]]) -> list[list[str]]:
    depth: dict[str, int] = {}

    def deep(name: str, seen: tuple[str, ...] = ()) -> int:
        if name not in depth:
            before = [n for n in needs.get(name, ()) if n in needs and n not in seen]
            depth[name] = 1 + max((deep(n, (*seen, name)) for n in before), default=-1)
        return depth[name]

    rows: list[list[str]] = []
    for name in needs:
        while len(rows) <= deep(name):
            rows.append([])
        rows[deep(name)].append(name)
    return rows


def _corner(spot: tuple[int, int]) -> tuple[int, int]:
    return MARGIN + spot[0] * (BOX[0] + GAP[0]), MARGIN + spot[1] * (BOX[1] + GAP[1])


def _line(start: tuple[int, int], end: tuple[int, int]) -> str:
    (x1, y1), (x2, y2) = _corner(start), _corner(end)
    x1, x2, y1 = x1 + BOX[0] // 2, x2 + BOX[0] // 2, y1 + BOX[1]
    middle = y2 - GAP[1] // 2
    return f'<path class="drawing__line" d="M{x1} {y1} C{x1} {middle} {x2} {middle} {x2} {y2}"/>'


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


CELL = 22
LABEL = 64


def matrix(marks: Mapping[str, Sequence[str]], columns: Sequence[str], label: str) -> str:
    """Rows of names against columns: a filled square where the row is marked for the column."""
    width = LABEL + len(columns) * CELL + MARGIN
    height = LABEL // 2 + len(marks) * CELL + MARGIN
    head = f'<svg class="drawing" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img"'
    lines = [f'{head} aria-label="{escape(label)}">']
    for x, column in enumerate(columns):
        name = column.removeprefix("m")
        lines.append(f'<text class="drawing__text" x="{LABEL + x * CELL + 2}" y="20">{escape(name)}</text>')
    for y, (row, marked) in enumerate(marks.items()):
        top = LABEL // 2 + y * CELL
        lines.append(f'<text class="drawing__text" x="0" y="{top + 16}">{escape(row)}</text>')
        for x, column in enumerate(columns):
            kind = "drawing__mark" if column in marked else "drawing__cell"
            lines.append(
                f'<rect class="{kind}" x="{LABEL + x * CELL}" y="{top}" width="{CELL - 3}" height="{CELL - 3}"/>'
            )
    return "\n".join([*lines, "</svg>"])


SIDE = 330
ROW = 20
LETTERS = 46
"""Letters of a title that fit beside the axis."""


def timeline(events: Sequence[tuple[str, str, str]], label: str) -> str:
    """Events (year, side "left" or "right", title) beside a line of years, the earliest at the top."""
    years = sorted({year for year, _, _ in events})
    middle, y = MARGIN + SIDE + 40, MARGIN
    shapes: list[str] = []
    for year in years:
        sides = {
            side: [title for when, on, title in events if (when, on) == (year, side)] for side in ("left", "right")
        }
        high = max(len(titles) for titles in sides.values()) * ROW + 14
        shapes.append(f'<text class="drawing__text drawing__year" x="{middle - 17}" y="{y + 20}">{escape(year)}</text>')
        shapes += [_beside(middle - 48, y + 20 + n * ROW, title, "end") for n, title in enumerate(sides["left"])]
        shapes += [_beside(middle + 48, y + 20 + n * ROW, title, "start") for n, title in enumerate(sides["right"])]
        y += high
        shapes.append(f'<path class="drawing__line" d="M{middle} {y - 8} V{y + 2}"/>')
    width, height = 2 * middle, y + MARGIN
    head = f'<svg class="drawing" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img"'
    return "\n".join([f'{head} aria-label="{escape(label)}">', *shapes, "</svg>"])


def _beside(x: int, y: int, title: str, anchor: str) -> str:
    words = title if len(title) <= LETTERS else title[: LETTERS - 2].rsplit(" ", 1)[0] + " …"
    return f'<text class="drawing__text" x="{x}" y="{y}" text-anchor="{anchor}">{escape(words)}</text>'
