"""Menu, search and tables by keyboard alone; nothing hidden takes focus, and no letter is a command."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from browsing import DESKTOP, PHONE, SMALLEST, Open

pytestmark = pytest.mark.browser

RULES = "guidelines/rules/peer-supporter/"
PANELS = [("__drawer", ".md-sidebar--primary"), ("__search", ".md-search__inner")]


def tab_to(page: Page, selector: str, limit: int = 40) -> None:
    """Presses Tab until the element has the focus, as a person does who has no mouse."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} is not reached within {limit} steps")


HIDDEN = """() => {
  const has = document.activeElement, one = has.matches(".md-option") ? has.nextElementSibling : has;
  const box = one.getBoundingClientRect();
  const seen = box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth
    && box.bottom > 0 && box.top < innerHeight && one.checkVisibility({checkVisibilityCSS: true, checkOpacity: true});
  return seen ? null : one.cloneNode(false).outerHTML;
}"""
"""The element with the focus when it cannot be seen (the colour switch is seen by its label)."""


@pytest.mark.parametrize(("name", "panel"), PANELS)
@pytest.mark.parametrize("language", ["", "en/", "da/"])
def test_a_panel_opens_by_enter_takes_focus_and_gives_it_back(
    open_page: Open, name: str, panel: str, language: str
) -> None:
    page = open_page(language, PHONE)
    button = f"button[data-toggle={name}]"
    tab_to(page, button)
    expect(page.locator(button)).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    expect(page.locator(button)).to_have_attribute("aria-expanded", "true")
    assert page.evaluate("panel => document.querySelector(panel).contains(document.activeElement)", panel)
    page.keyboard.press("Escape")
    expect(page.locator(button)).to_have_attribute("aria-expanded", "false")
    assert page.evaluate("button => document.activeElement.matches(button)", button)


def test_the_menu_button_closes_too(open_page: Open) -> None:
    page = open_page("", PHONE)
    button = page.locator("button[data-toggle=__drawer]")
    button.focus()
    page.keyboard.press("Space")
    expect(button).to_have_attribute("aria-expanded", "true")
    page.locator(".md-overlay").click(position={"x": 380, "y": 400})
    expect(button).to_have_attribute("aria-expanded", "false")


def test_the_menu_leads_everywhere_by_keyboard(open_page: Open) -> None:
    page = open_page("", PHONE)
    tab_to(page, "button[data-toggle=__drawer]")
    page.keyboard.press("Enter")
    tab_to(page, ".md-sidebar--primary a[href$='curriculum/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/curriculum/")
    tab_to(page, "button[data-toggle=__drawer]")
    page.keyboard.press("Enter")
    tab_to(page, ".md-sidebar--primary a[href$='basic-course/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/curriculum/basic-course/")


def test_what_lies_behind_the_open_menu_takes_no_focus(open_page: Open) -> None:
    page = open_page(RULES, PHONE)
    tab_to(page, "button[data-toggle=__drawer]")
    page.keyboard.press("Enter")
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        assert page.evaluate(
            "document.activeElement.closest('.md-sidebar--primary, .md-header, .site-bar, .md-skip') !== null"
        )
    else:
        raise AssertionError("Tab never comes round")


def test_the_search_takes_all_focus_on_a_phone_and_has_a_button_to_close_it(open_page: Open) -> None:
    page = open_page(RULES, PHONE)
    page.locator("button[data-toggle=__search]").click()
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        assert page.evaluate("document.activeElement.closest('.md-search, .md-skip') !== null")
    page.locator("button[data-close=__search]").press("Enter")
    expect(page.locator("button[data-toggle=__search]")).to_be_focused()


@pytest.mark.parametrize("size", [DESKTOP, PHONE, SMALLEST], ids=["desktop", "phone", "smallest"])
def test_nothing_out_of_sight_takes_focus(open_page: Open, size: tuple[int, int]) -> None:
    page = open_page("guidelines/templates/", size)
    hidden = []
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        if one := page.evaluate(HIDDEN):
            hidden.append(one)
    else:
        raise AssertionError("Tab never comes round")
    assert hidden == []


def test_the_first_stop_leads_past_the_menu(open_page: Open) -> None:
    page = open_page(RULES)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.classList.contains('md-skip')")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('article').contains(document.activeElement)")


@pytest.mark.parametrize("key", ["s", "f", "/", "n", "p", ",", "."])
def test_no_letter_is_a_command(open_page: Open, key: str) -> None:
    page = open_page(RULES)
    before = page.url
    page.keyboard.press(key)
    page.wait_for_timeout(150)
    assert page.url == before
    assert page.evaluate("document.activeElement === document.body")


def test_a_wide_table_can_be_reached_and_has_a_name(open_page: Open) -> None:
    page = open_page("guidelines/models/compare/", SMALLEST)
    frame = page.locator(".md-typeset__scrollwrap").first
    expect(frame).to_have_attribute("tabindex", "0")
    assert frame.get_attribute("aria-label") == page.locator("#comparison").evaluate("one => one.firstChild.data")
