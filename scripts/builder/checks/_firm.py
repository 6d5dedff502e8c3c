"""The rules no note can make an exception from: what keeps code off the pages, and what judges the notes themselves."""

FIRM = frozenset({"SAF002", "SAF003", "TXT006"})
