"""Review months that have passed."""

from __future__ import annotations

from datetime import date

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, line

RULE = "review-date"
DRAWING = """
guidelines/
  values/
    area.yml
    | id: gl-a
    | guidelines:
    |   - id: gl-a1
    |     title: {sv: "Erbjuds", en: "Offered", da: "Tilbydes"}
    |     owner: guidelines-group
    |     review: "2026-11"
    |   - {id: gl-a2, state: planned, review: "2020-01"}
    |   - {id: gl-a3, state: retired, review: "2020-01"}
    |   - {id: gl-a4}
"""


def test_the_last_day_of_the_month_is_in_time(tree: Draw) -> None:
    """Planned and retired items are never late."""
    assert checks.run(load(tree(DRAWING), date(2026, 11, 30)), [RULE]) == []


@pytest.mark.parametrize(
    ("today", "severity"),
    [(date(2026, 12, 1), "warning"), (date(2027, 1, 29), "warning"), (date(2027, 1, 30), "error")],
)
def test_late_is_a_warning_and_after_sixty_days_an_error(tree: Draw, today: date, severity: str) -> None:
    (report,) = checks.run(load(tree(DRAWING), today), [RULE])
    assert report.severity == severity
    assert line(report) == (
        "guidelines/values/area.yml:6:5 gl-a1 “Offered” should have been reviewed by 2026-11 (owner: the guidelines group). "
        "Readers cannot tell whether it still holds. | Review it and write a new month at “review”, also if nothing changes."
    )
    assert report.message["sv"] == (
        "gl-a1 ”Erbjuds” skulle ha granskats senast 2026-11 (ansvarig: riktlinjegruppen). "
        "Läsarna kan inte veta om den fortfarande gäller."
    )
    assert report.message["da"].startswith("gl-a1 ”Tilbydes” skulle være gennemgået senest 2026-11 (ansvarlig: ")


def test_a_leap_year_february_and_an_item_without_owner(tree: Draw) -> None:
    drawing = DRAWING.replace("2026-11", "2028-02").replace("owner: guidelines-group", "since: a")
    assert checks.run(load(tree(drawing), date(2028, 2, 29)), [RULE]) == []
