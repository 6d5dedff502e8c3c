"""The kinds of record: what an editor may write in a `.yml` file, as frozen pydantic models."""

from builder.kinds.base import Basis, Part, Record, Refers, Reviewed, Words, references
from builder.kinds.files import FILES, FileKind, kind_of_file

__all__ = [
    "FILES",
    "Basis",
    "FileKind",
    "Part",
    "Record",
    "Refers",
    "Reviewed",
    "Words",
    "kind_of_file",
    "references",
]
