"""A headless chromium over the built sites: every page opened is watched for failed or foreign requests and errors."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from builder import pages
from builder.load import load
from builder.model import Content
from sites import EXAMPLE, ROOT, Site, language_of

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
MISSING = "The browser tests need Debian's chromium: apt-get install chromium"
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
AXE = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
NO_INDEX: Any = {"config": {"lang": ["sv"], "separator": " ", "pipeline": [], "fields": {}}, "docs": []}
PHONE = (390, 844)
SMALLEST = (320, 640)
DESKTOP = (1280, 900)

Open = Callable[..., Page]


class _Handler(SimpleHTTPRequestHandler):
    """Serves the publication at the root, the example under its own path, and each language's own 404."""

    folders: dict[str, Path] = {}  # noqa: RUF012

    def translate_path(self, path: str) -> str:
        clean = urlsplit(path).path
        for base, folder in self.folders.items():
            if clean.startswith(base):
                found = folder / clean.removeprefix(base)
                return str(found / "index.html" if clean.endswith("/") else found)
        raise AssertionError(path)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        base, folder = next(pair for pair in self.folders.items() if self.path.startswith(pair[0]))
        language = language_of(self.path.removeprefix(base))
        body = (folder / ("" if language == "sv" else language) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet: the tests say what they need to say."""


@pytest.fixture(scope="session")
def address(real: Site, example: Site) -> Iterator[str]:
    """The address of the built publication on a loopback server; the example stands below it."""
    below, base = urlsplit(example.url).path, urlsplit(real.url).path
    _Handler.folders = {below: example.folder, base: real.folder}
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}{base}"
    server.shutdown()
    thread.join()
    server.server_close()


def chromium() -> str:
    """Where Debian's chromium is; a failure, never a skip, where it is not."""
    path = shutil.which("chromium")
    if path is None:
        pytest.fail(MISSING, pytrace=False)
    return path


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One chromium for the whole session."""
    path = chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


@dataclass
class Watch:
    """What a page did that it should not have done."""

    host: str
    told: list[str]

    def over(self, context: BrowserContext) -> None:
        context.on("request", lambda request: self._foreign(request.url))
        context.on("requestfailed", lambda request: self._failed(request.url, request.failure or ""))
        context.on("console", lambda message: self._said(message.type, message.text))
        context.on("weberror", lambda error: self.told.append(f"error: {error.error}"))
        context.on("response", lambda answer: self._answered(answer.status, answer.url))

    def _foreign(self, url: str) -> None:
        if urlsplit(url).scheme not in ("data", "blob") and urlsplit(url).netloc != self.host:
            self.told.append(f"foreign: {url}")

    def _failed(self, url: str, why: str) -> None:
        if why != "net::ERR_ABORTED":  # the reader went on to the next page
            self.told.append(f"{why}: {url}")

    def _said(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.told.append(f"{kind}: {text}")

    def _answered(self, status: int, url: str) -> None:
        if status >= 400:
            self.told.append(f"{status}: {url}")


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Open]:
    """Opens a page of the site; when the test ends, nothing it opened may have misbehaved."""
    watch = Watch(urlsplit(address).netloc, [])
    contexts: list[BrowserContext] = []

    def visit(path: str, size: tuple[int, int] = DESKTOP, searched: bool = True, **options: Any) -> Page:
        viewport: Any = {"width": size[0], "height": size[1]}
        context = browser.new_context(viewport=viewport, reduced_motion="reduce", **options)
        contexts.append(context)
        watch.over(context)
        if not searched:  # spares every page the building of its search index
            context.route("**/search_index.json", lambda route: route.fulfill(json=NO_INDEX))
        page = context.new_page()
        page.goto(address + path.lstrip("/"))
        return page

    yield visit
    for context in contexts:
        context.close()
    assert watch.told == []


def violations(page: Page) -> str:
    """What axe-core finds on the page as it stands, one line each."""
    found: list[dict[str, Any]] = Axe().run(page, options=AXE).response["violations"]
    return "\n".join(
        f"{one['id']} at {node['target'][0]}: {node['html'][:120]}" for one in found for node in one["nodes"]
    )


def page_types() -> dict[str, str]:
    """The address of one page per type, in one of the languages in turn: the publication's, else the example's."""
    found: dict[str, str] = {}
    for root, base in ((ROOT, ""), (EXAMPLE, "plants/")):
        content = load(root)
        for stem in content.stems:
            name = _type(content, stem)
            found.setdefault(name, f"{base}{{language}}{_address(stem)}")
    languages = ("", "en/", "da/")
    return {name: found[name].format(language=languages[turn % 3]) for turn, name in enumerate(sorted(found))}


def _type(content: Content, stem: str) -> str:
    text = content.stems[stem][content.source]
    page = pages.Page(content, text, content.by_stem.get(stem), content.source)
    return pages.page_type(page).__name__.rsplit(".", 1)[-1]


def _address(stem: str) -> str:
    bare = stem.removeprefix("docs/").removesuffix("index").rstrip("/")
    return f"{bare}/" if bare else ""
