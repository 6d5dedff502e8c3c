"""Help in a crisis: the services first, by country, the reader's own country first."""

from __future__ import annotations

from builder.kinds.docs import CrisisService
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("help",)

HOME = {"da": ("dk", "se")}


def generated(page: Page) -> dict[str, str]:
    services = [i.record for i in page.content.of_kind("crisis-service") if isinstance(i.record, CrisisService)]
    groups = [
        (country, [one for one in services if country in one.countries])
        for country in HOME.get(page.language, ("se", "dk"))
    ]
    return {"after-help": page.fill("services", groups=groups)}
