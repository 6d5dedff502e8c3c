"""What in a piece of Markdown is plainly marked as code: fenced, or between backticks on one line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

FENCE_RE = re.compile(r"^(?P<close>[> \t]*(?:`{3,}|~{3,}))(?P<words>.*)$", re.M)
PLAIN_FENCE_RE = re.compile(r"[ ]*(?:`{3,}|~{3,})[ ]*[\w-]*[ \t]*")
RUN_RE = re.compile(r"(\\?)(`+)")


def without_code(words: str) -> str:
    """The words with everything that is plainly marked as code blotted out; every place stays what it was.

    Fenced code becomes one line of dots: to the site's parser it is a piece of the paragraph it stands in.
    """
    if "`" not in words and "~~~" not in words:
        return words
    pieces, done = [], 0
    for start, end in _code(words):
        dot = "." if "\n" in words[start:end] else " "
        pieces += [words[done:start], dot * (end - start)]
        done = end
    return "".join([*pieces, words[done:]])


def _code(words: str) -> Iterator[tuple[int, int]]:
    """Where plain code begins and ends: fenced, or within a line.

    After a backtick without a partner on its line nothing in the paragraph is plain: parsers pair it differently.
    """
    fences = _fences(words)
    fence = next(fences, None)
    doubt, at = False, 0
    for line in words.split("\n"):
        if fence and at > fence[1]:
            fence = next(fences, None)
        if fence and at == fence[0]:
            yield fence
        elif not (fence and fence[0] < at <= fence[1]):
            spans = list(_spans(line)) if "`" in line else []
            doubt = bool(line.strip(" \t")) and (doubt or _alone(line, spans))
            yield from ((at + start, at + end) for start, end in spans if not doubt)
        at += len(line) + 1


def _alone(line: str, spans: list[tuple[int, int]]) -> bool:
    """Whether a backtick on the line belongs to no code on it."""
    return line.count("`") > sum(line.count("`", start, end) for start, end in spans)


def _fences(words: str) -> Iterator[tuple[int, int]]:
    """Fenced code, from its first line to its last. After a fence that is odd or never closed, none is plain."""
    closing: dict[str, list[int]] = {}
    openings = list(FENCE_RE.finditer(words))
    for line in openings:
        if not line["words"].strip(" \t"):
            closing.setdefault(line["close"], []).append(line.end())
    done = 0
    for line in openings:
        if line.start() < done:
            continue
        ends = closing.get(line["close"], [])
        after = bisect_right(ends, line.end())
        if after == len(ends) or not PLAIN_FENCE_RE.fullmatch(line[0]):
            return
        done = ends[after]
        yield line.start(), done


def _spans(line: str) -> Iterator[tuple[int, int]]:
    """Code within a line: a run of backticks (or its end) and the next run that is as long.

    A backslash keeps a backtick from opening code, not from closing it.
    """
    runs = list(RUN_RE.finditer(line))
    starts: dict[int, list[int]] = {}
    for run in runs:
        starts.setdefault(len(run[2]), []).append(run.start(2))
    done = 0
    for run in runs:
        most = len(run[2]) - len(run[1])
        for length in sorted((size for size in starts if size <= most), reverse=True):
            after = bisect_right(starts[length], run.start(2))
            if run.start(2) >= done and after < len(starts[length]):
                done = starts[length][after] + length
                yield run.end() - length, done
                break
