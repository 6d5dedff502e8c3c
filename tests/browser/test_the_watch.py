"""The browser tests bite: what they look for is found when it is there."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from browsing import Watch, chromium, violations

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("fetch('https://example.net/').catch(() => 0)", "foreign: https://example.net/"),
        ("console.error('broken')", "error: broken"),
        ("fetch('nowhere.js')", "404: {address}nowhere.js"),
        ("setTimeout(() => { throw new Error('broken') })", "error: broken"),
    ],
)
def test_a_page_that_misbehaves_is_seen(browser: Browser, address: str, deed: str, told: str) -> None:
    watch = Watch(urlsplit(address).netloc, [])
    context = browser.new_context()
    watch.over(context)
    page = context.new_page()
    page.goto(address)
    assert watch.told == []
    page.evaluate(f"void ({deed})")
    page.wait_for_timeout(300)
    context.close()
    assert any(one.startswith(told.format(address=address)) for one in watch.told), watch.told


def test_a_page_that_shuts_people_out_is_seen(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.evaluate("document.querySelector('article').innerHTML += '<img src=\"\"><p style=\"color:#eee\">pale</p>'")
    assert {line.split(" ")[0] for line in violations(page).splitlines()} >= {"image-alt", "color-contrast"}
    page.close()


def test_a_missing_chromium_fails_and_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(pytest.fail.Exception, match="apt-get install chromium"):
        chromium()
