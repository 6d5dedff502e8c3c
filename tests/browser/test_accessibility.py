"""axe-core finds nothing on one page per type: light, dark, on a phone with the menu open, and at 320 px."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from browsing import DESKTOP, PHONE, SMALLEST, Open, Watch, page_types, violations

pytestmark = pytest.mark.browser

PAGES = page_types()


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_desk(open_page: Open, name: str, scheme: str) -> None:
    page = open_page(PAGES[name], DESKTOP, searched=False, color_scheme=scheme)
    assert page.locator("body").get_attribute("data-md-color-scheme") == {"light": "default", "dark": "slate"}[scheme]
    assert violations(page) == ""


@pytest.mark.parametrize("name", PAGES)
def test_on_a_phone_with_the_menu_open(open_page: Open, name: str) -> None:
    page = open_page(PAGES[name], PHONE, searched=False)
    page.locator("button[data-toggle=__drawer]").click()
    box = page.locator(".md-sidebar--primary").bounding_box()
    assert box is not None and box["x"] == 0
    assert violations(page) == ""


@pytest.mark.parametrize("name", PAGES)
def test_at_the_smallest_width_and_without_sideways_scrolling(open_page: Open, name: str) -> None:
    page = open_page(PAGES[name], SMALLEST, searched=False)
    assert violations(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth") <= SMALLEST[0]


@pytest.mark.parametrize("path", ["nowhere/", "en/nowhere/", "da/guidelines/nowhere/"])
def test_the_page_for_wrong_addresses(browser: Browser, address: str, path: str) -> None:
    watch = Watch(urlsplit(address).netloc, [])
    context = browser.new_context()
    watch.over(context)
    page = context.new_page()
    page.goto(address + path)
    assert violations(page) == ""
    context.close()
    itself = [
        f"404: {address}{path}",
        "error: Failed to load resource: the server responded with a status of 404 (Not Found)",
    ]
    assert sorted(watch.told) == sorted(itself)
