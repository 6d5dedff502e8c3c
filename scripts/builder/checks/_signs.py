"""Signs that make words look other than they are: invisible ones, and letters of another alphabet."""

from __future__ import annotations

import re
from collections.abc import Iterator

UNSEEN_RE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ue000-\uf8ff\ufe00-\ufe0e\ufeff\ufff9-\ufffd\U000e0000-\U000e01ef]"
    "|(?<![\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d"  # within a pictogram it joins two into one
)
OTHER_RE = re.compile("[\u0370-\u03ff\u0400-\u052f\uff01-\uff5e\U0001d400-\U0001d7ff]")
MIXED_RE = re.compile(
    "(?<![\\w-])(?=[\\w-]*[A-Za-z])[\\w-]*[\u0400-\u052f\uff01-\uff5e\U0001d400-\U0001d7ff][\\w-]*"
    "|[A-Za-z]+[\u0370-\u03bb\u03bd-\u03ff]\\w*|[\u0370-\u03bb\u03bd-\u03ff]+[A-Za-z]\\w*"  # not µ, as in µg
)

Found = tuple[str, int, str]
"""The kind, the place in the words, and what stands there."""


def unseen(words: str) -> Iterator[Found]:
    """Signs without a shape: they turn the reading direction, split a word, or were damaged on the way here."""
    return (("unseen", match.start(), f"U+{ord(match[0]):04X}") for match in UNSEEN_RE.finditer(words))


def lookalikes(words: str) -> Iterator[Found]:
    """Words that mix our letters with Cyrillic, Greek or full-width ones."""
    if OTHER_RE.search(words):
        yield from (("lookalike", match.start(), match[0]) for match in MIXED_RE.finditer(words))
