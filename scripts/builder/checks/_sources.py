"""Whether an id that does not exist was meant as a source's; so that exactly one rule speaks of it."""

from __future__ import annotations

import re

from builder.model import Content
from builder.nearest import nearest

SURE_RE = re.compile(r"[\d-]")
YEAR_RE = re.compile(r"[a-z][a-z-]*-(?:19|20)\d\d(?:-\d\d|[a-z])?")


def meant_source(content: Content, name: str, bare: bool = False) -> bool:
    """An unknown id that looks most like a source's, or is built as one: author and year.

    A bare word in brackets, [sic], is no id unless a digit or hyphen shows it.
    """
    if name in content.items or (bare and not SURE_RE.search(name)):
        return False
    close = nearest(name, content.items)
    return content.items[close].kind == "source" if close else YEAR_RE.fullmatch(name) is not None
