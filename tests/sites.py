"""Built sites for the tests: `mkdocs build` run as a person runs it, strict, in three languages, once per session."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest

from html_page import Element, parse

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "tests" / "example"
LANGUAGES = ("sv", "en", "da")
EPOCH = "1767225600"
UNTRANSLATED = "guidelines/framework/fr-01-what-it-is"
"""The page of the example that has no Danish text in the `fallback` site."""


@dataclass(frozen=True)
class Site:
    """A built site: its sources, its files, and the address it is made for."""

    sources: Path
    folder: Path
    url: str

    @cached_property
    def pages(self) -> dict[str, Element]:
        """Every HTML file as a tree, by its path from the site's folder."""
        files = sorted(self.folder.rglob("*.html"))
        return {file.relative_to(self.folder).as_posix(): parse(file.read_text("utf-8")) for file in files}

    def of(self, language: str) -> dict[str, Element]:
        """The pages of one language, by their path without the language's folder."""
        own = {path: page for path, page in self.pages.items() if language_of(path) == language}
        return {path.removeprefix(f"{language}/"): page for path, page in own.items()}

    def address(self, path: str) -> str:
        """The full address of a file."""
        return self.url + path.removesuffix("index.html")

    def file(self, address: str) -> str | None:
        """The file an address (without #section) of this site means, or None for another host."""
        host, path = urlsplit(self.url), urlsplit(address)
        if path.netloc != host.netloc or not path.path.startswith(host.path):
            return None
        inside = path.path.removeprefix(host.path)
        return f"{inside}index.html" if inside == "" or inside.endswith("/") else inside


def language_of(path: str) -> str:
    """The language a built file belongs to, by its folder."""
    first = path.split("/", maxsplit=1)[0]
    return first if first in LANGUAGES else "sv"


def links(site: Site) -> Iterator[tuple[str, str, bool]]:
    """Every link into the site: the page it stands on, what is written, and whether page and section exist."""
    sections = {path: set(page.ids()) for path, page in site.pages.items()}
    for path, page in site.pages.items():
        for element in page:
            written = element.attributes.get("href") or element.attributes.get("src")
            if written is None or element.attributes.get("rel") == "edit":
                continue
            address, section = urldefrag(urljoin(site.address(path), written))
            file = site.file(address)
            if file is not None:
                there = (site.folder / file).is_file() and (not section or section in sections.get(file, ()))
                yield path, written, there


def mkdocs(sources: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs MkDocs over a source tree."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=sources,
        env=surroundings(**environment),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def surroundings(**more: str) -> dict[str, str]:
    """The environment of a build, free of what the person at the keyboard happens to have set."""
    kept = {name: value for name, value in os.environ.items() if name not in ("ONLY", "SITE_URL", "STRICT")}
    return kept | {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": EPOCH, **more}


def example_at(folder: Path) -> Path:
    """A copy of the example with the real configuration, hooks and overrides: a whole repository in small."""
    shutil.copytree(EXAMPLE, folder)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for name in ("scripts", "overrides"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def built(sources: Path, folder: Path, url: str, **environment: str) -> Site:
    """The site of a source tree; the build's own words when it fails."""
    done = mkdocs(sources, "build", "--strict", "--site-dir", str(folder), **environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return Site(sources, folder, url)


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The example, built for a site that does not stand at its host's root."""
    base = tmp_path_factory.mktemp("example")
    return built(example_at(base / "sources"), base / "site", "https://example.org/plants/", PYTHONHASHSEED="1")


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The publication itself."""
    folder = tmp_path_factory.mktemp("real") / "site"
    site = built(ROOT, folder, "https://example.org/", SITE_URL="https://example.org/")
    return Site(site.sources, site.folder, _canonical(site))


def _canonical(site: Site) -> str:
    """The address of the home page, which docs/publisher.yml decides."""
    return site.pages["index.html"].one("link", rel="canonical")["href"]


@pytest.fixture(scope="session")
def fallback(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The example with one page that nobody has translated into Danish."""
    base = tmp_path_factory.mktemp("fallback")
    sources = example_at(base / "sources")
    (sources / f"{UNTRANSLATED}.da.md").unlink()
    return built(sources, base / "site", "https://example.org/plants/")


@pytest.fixture(params=["example", "real"])
def site(request: pytest.FixtureRequest) -> Site:
    """Both sites, one after the other."""
    found: Site = request.getfixturevalue(request.param)
    return found
