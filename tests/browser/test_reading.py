"""What a reader does: change the language, search, answer a self-test, print; without a script where that is promised."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from browsing import DESKTOP, PHONE, Open

pytestmark = pytest.mark.browser

RULES = "guidelines/rules/peer-supporter/"
SELF_TEST = "curriculum/basic-course/m01-what-is-peer-support/self-test/"
TEMPLATE = "guidelines/templates/tpl-01-readiness-check/"
PALE = """() => [...document.querySelectorAll("article, article *")]
  .filter(one => one.checkVisibility() && [...one.childNodes].some(part => part.nodeType === 3 && part.data.trim()))
  .filter(one => getComputedStyle(one).color.match(/\\d+/g).slice(0, 3).some(part => part > 130))
  .map(one => one.outerHTML.slice(0, 80))"""
"""Elements of the text whose letters are too pale for white paper."""


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_another_language_opens_the_same_page_at_the_same_section(open_page: Open, size: tuple[int, int]) -> None:
    page = open_page(f"{RULES}#rule-ps-03", size)
    page.locator("[data-language][lang=da]").click()
    page.wait_for_url(f"**/da/{RULES}#rule-ps-03")
    expect(page.locator("#rule-ps-03")).to_be_in_viewport()
    page.locator(".md-content a[href='#reading']").first.click()
    page.locator("[data-language][lang=en]").click()
    page.wait_for_url(f"**/en/{RULES}#reading")


def test_the_languages_can_be_reached_without_a_script(open_page: Open) -> None:
    page = open_page(RULES, java_script_enabled=False)
    page.locator("[data-language][lang=da]").click()
    page.wait_for_url(f"**/da/{RULES}")


def test_the_menu_opens_without_a_script(open_page: Open) -> None:
    page = open_page(RULES, PHONE, java_script_enabled=False)
    page.locator("label.without-script").click()
    page.locator(".md-sidebar--primary a[href$='curriculum/']").click()
    page.wait_for_url("**/curriculum/")


def test_a_self_test_works_without_a_script(open_page: Open) -> None:
    page = open_page(f"da/{SELF_TEST}", java_script_enabled=False)
    questions = page.locator(".question")
    assert questions.count() > 0
    first = questions.first.locator("details")
    expect(first.locator("li").first).to_be_hidden()
    first.locator("summary").click()
    expect(first.locator("li").first).to_be_visible()
    expect(questions.nth(1).locator("details li").first).to_be_hidden()


def test_a_self_test_keeps_nothing(open_page: Open) -> None:
    page = open_page(SELF_TEST)
    kept = "[{...localStorage}, {...sessionStorage}, document.cookie]"
    before = page.evaluate(kept)
    for summary in page.locator(".question summary").all():
        summary.click()
    assert page.evaluate(kept) == before
    page.reload()
    expect(page.locator(".question details[open]")).to_have_count(0)


def hits(page: Page, words: str) -> list[str]:
    """The addresses the search finds, from the start of the site."""
    page.locator(".md-search__input").click()
    page.keyboard.type(words)
    page.locator(".md-search-result__item").first.wait_for(state="attached")
    links = page.locator(".md-search-result__link").evaluate_all("all => all.map(one => new URL(one.href).pathname)")
    return [str(link) for link in links]


@pytest.mark.parametrize(
    ("language", "words", "page_of"),
    [
        ("", "ordlista", "/glossary/"),
        ("en/", "glossary", "/en/glossary/"),
        ("da/", "ordliste", "/da/glossary/"),
    ],
)
def test_the_search_finds_the_readers_language_and_only_that(
    open_page: Open, language: str, words: str, page_of: str
) -> None:
    found = hits(open_page(f"{language}{RULES}"), words)
    assert page_of in found
    others = [
        link for link in found if not link.startswith(f"/{language}") or (not language and link[:4] in ("/en/", "/da/"))
    ]
    assert others == []


def test_a_hit_of_the_search_opens_its_page(open_page: Open) -> None:
    page = open_page(f"da/{RULES}")
    hits(page, "ordliste")
    page.locator(".md-search-result__link[href*='glossary/']").first.click()
    page.wait_for_url("**/da/glossary/**")


def test_the_hits_can_be_reached_by_tab(open_page: Open) -> None:
    page = open_page(f"en/{RULES}")
    hits(page, "glossary")
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.md-search-result__link')"):
            break
    else:
        raise AssertionError("no hit is reached")
    leads = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(leads)


def test_a_template_prints_without_menus(open_page: Open) -> None:
    page = open_page(TEMPLATE)
    expect(page.locator(".print-button")).to_be_visible()
    page.emulate_media(media="print")
    for part in (".site-bar", ".md-header", ".md-tabs", ".md-sidebar--primary", ".md-footer__inner", ".print-button"):
        expect(page.locator(part).first).to_be_hidden()
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("#form")).to_be_visible()
    assert page.pdf().startswith(b"%PDF")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_printed_is_dark_on_white(open_page: Open, scheme: str) -> None:
    page = open_page(TEMPLATE, color_scheme=scheme)
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate(PALE) == []


def test_the_colours_can_be_changed_and_stay(open_page: Open) -> None:
    page = open_page("")
    page.locator("label[for=__palette_1]").click()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    page.goto(page.url + "crisis/")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"


def test_help_in_a_crisis_is_one_step_away_everywhere(open_page: Open) -> None:
    page = open_page(f"da/{RULES}", PHONE)
    page.locator(".site-bar .crisis-link").click()
    page.wait_for_url("**/da/crisis/")
    expect(page.locator("a[href='tel:112']").first).to_be_visible()
