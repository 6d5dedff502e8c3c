"""axe-core finds nothing on one page per type: light, dark, on a phone with the menu open, and at 320 px."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from browsing import DESKTOP, PHONE, SMALLEST, Open, page_types

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
PAGES = page_types()


def violations(page: Page) -> str:
    """What axe finds, one line each."""
    found: list[dict[str, Any]] = Axe().run(page, options=OPTIONS).response["violations"]
    return "\n".join(f"{one['id']} at {node['target'][0]}: {node['html'][:120]}" for one in found for node in one["nodes"])


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_desk(open_page: Open, name: str, scheme: str) -> None:
    page = open_page(PAGES[name], DESKTOP, color_scheme=scheme)
    assert page.locator("body").get_attribute("data-md-color-scheme") == {"light": "default", "dark": "slate"}[scheme]
    assert violations(page) == ""


@pytest.mark.parametrize("name", PAGES)
def test_on_a_phone_with_the_menu_open(open_page: Open, name: str) -> None:
    page = open_page(PAGES[name], PHONE)
    page.locator("button[data-toggle=__drawer]").click()
    box = page.locator(".md-sidebar--primary").bounding_box()
    assert box is not None and box["x"] == 0
    assert violations(page) == ""


@pytest.mark.parametrize("name", PAGES)
def test_at_the_smallest_width_and_without_sideways_scrolling(open_page: Open, name: str) -> None:
    page = open_page(PAGES[name], SMALLEST)
    assert violations(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth") <= SMALLEST[0]


@pytest.mark.parametrize("path", ["nowhere/", "en/nowhere/", "da/guidelines/nowhere/"])
def test_the_page_for_wrong_addresses(browser: Any, address: str, path: str) -> None:
    page = browser.new_page()
    page.goto(address + path)
    assert violations(page) == ""
    page.close()
