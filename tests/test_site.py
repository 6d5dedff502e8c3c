"""The built HTML of the example and of the publication: pages, languages, links, search, what must not be there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from urllib.parse import urldefrag, urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from builder.load import load
from html_page import Element
from sites import LANGUAGES, UNTRANSLATED, Site, language_of, links

LOADED = {"link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src", "use": "href"}
"""What a browser fetches by itself, and where its address stands."""


def written(site: Site) -> dict[str, str]:
    """The built page of every text in the sources, and the text's path."""
    return {page_of(text.stem, text.language): path for path, text in load(site.sources).texts.items()}


def page_of(stem: str, language: str) -> str:
    address = stem.removeprefix("docs/").removesuffix("index").rstrip("/")
    return in_language(f"{address}/index.html" if address else "index.html", language)


def in_language(bare: str, language: str) -> str:
    return bare if language == "sv" else f"{language}/{bare}"


def bare(path: str) -> str:
    return path.removeprefix(f"{language_of(path)}/")


def translations(path: str, pages: Iterable[str]) -> dict[str, str]:
    """The same page in every language it is really written in."""
    found = {language: in_language(bare(path), language) for language in LANGUAGES}
    return {language: page for language, page in found.items() if page in pages}


def test_every_text_is_a_page_in_every_language_and_nothing_else_is(site: Site) -> None:
    stems = load(site.sources).stems
    pages = {page_of(stem, language) for stem in stems for language in LANGUAGES}
    assert set(site.pages) == pages | {in_language("404.html", language) for language in LANGUAGES}


def test_the_three_languages_have_the_same_pages(site: Site) -> None:
    assert set(site.of("sv")) == set(site.of("en")) == set(site.of("da"))


def test_a_page_says_its_language(site: Site) -> None:
    assert {path: page.one("html")["lang"] for path, page in site.pages.items()} == {
        path: language_of(path) for path in site.pages
    }


def test_every_page_has_one_first_heading_and_says_it_in_its_title(site: Site) -> None:
    assert {path: len(page.all("h1")) for path, page in site.pages.items()} == dict.fromkeys(site.pages, 1)
    unsaid = [
        path
        for path, page in site.pages.items()
        if page.one("h1").words.removesuffix("¶") not in page.one("title").words
        and bare(path) not in ("404.html", "index.html")
    ]
    assert unsaid == []


def test_headings_go_down_one_step_at_a_time(site: Site) -> None:
    def jumps(page: Element) -> Iterator[str]:
        before = 1
        for heading in page.one("article"):
            if heading.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
                level = int(heading.tag[1])
                if level > before + 1:
                    yield heading.words
                before = level

    assert {path: found for path, page in site.pages.items() if (found := list(jumps(page)))} == {}


def test_no_section_address_stands_twice_on_a_page(site: Site) -> None:
    doubled = {path: {i for i in ids if ids.count(i) > 1} for path, page in site.pages.items() if (ids := page.ids())}
    assert {path: found for path, found in doubled.items() if found} == {}


def test_every_link_leads_to_a_page_and_a_section_that_exist(site: Site) -> None:
    followed = list(links(site))
    assert [f"{path}: {link}" for path, link, leads in followed if not leads] == []
    assert len(followed) > len(site.pages)


def test_nothing_is_fetched_from_another_host(site: Site) -> None:
    foreign = {
        f"{path}: {address}"
        for path, page in site.pages.items()
        for element in page
        if element.tag in LOADED and element.attributes.get("rel") not in ("canonical", "alternate ")
        for address in [element.attributes.get(LOADED[element.tag], "")]
        if urlsplit(address).netloc
    }
    assert foreign == set()


def test_stylesheets_fetch_nothing_from_another_host(site: Site) -> None:
    sheets = {file.name: file.read_text("utf-8") for file in site.folder.rglob("*.css")}
    assert sheets
    assert [name for name, css in sheets.items() if "url(http" in css or "url(//" in css or "@import" in css] == []


def test_no_page_holds_a_style_or_an_event_attribute(site: Site) -> None:
    assert [
        f"{path}: <{element.tag} {name}>"
        for path, page in site.pages.items()
        for element in page
        for name in element.attributes
        if name == "style" or name.startswith("on")
    ] == []


def test_a_page_names_itself_and_its_translations_by_full_address(site: Site) -> None:
    pages = written(site)
    for path in pages:
        page = site.pages[path]
        own = {code: site.address(other) for code, other in translations(path, pages).items()}
        assert page.one("link", rel="canonical")["href"] == own[language_of(path)]
        named = [link for link in page.all("link") if "hreflang" in link.attributes]
        assert {link["hreflang"]: link["href"] for link in named} == {**own, "x-default": own["sv"]}
        assert len(named) == len(own) + 1


def test_the_switcher_leads_to_the_same_page_in_each_language(site: Site) -> None:
    names = {"sv": "Svenska", "en": "English", "da": "Dansk"}
    for path, page in site.pages.items():
        switcher = page.one("nav", class_="languages").all("a")
        same = bare(path).replace("404.html", "index.html")
        leads = {link["lang"]: site.file(urljoin(site.address(path), link["href"])) for link in switcher}
        assert leads == {language: in_language(same, language) for language in LANGUAGES}, path
        assert {link["lang"]: link.words for link in switcher} == names
        assert [link["lang"] for link in switcher if "aria-current" in link.attributes] == [language_of(path)]


@pytest.mark.parametrize(
    ("language", "title"), [("sv", "Sidan finns inte"), ("en", "This page does not exist"), ("da", "Siden findes ikke")]
)
def test_each_language_has_its_own_page_for_wrong_addresses(site: Site, language: str, title: str) -> None:
    prefix = "" if language == "sv" else f"{language}/"
    page = site.pages[f"{prefix}404.html"]
    assert page.one("h1").words == title
    leads = [link["href"] for link in page.one("article").all("a")]
    base = urlsplit(site.url).path
    assert leads == [f"{base}{prefix}", f"{base}{prefix}crisis/"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_holds_every_page_of_its_language_and_no_other(site: Site, language: str) -> None:
    prefix = "" if language == "sv" else f"{language}/"
    index = json.loads((site.folder / prefix / "search/search_index.json").read_text("utf-8"))
    assert index["config"]["lang"] == [language]
    places = {urldefrag(entry["location"]).url for entry in index["docs"]}
    assert {site.file(site.url + prefix + place) for place in places} == {
        path for path in written(site) if language_of(path) == language
    }


def test_the_sitemap_names_every_page_with_its_translations(site: Site) -> None:
    spaces = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    tree = ElementTree.parse(site.folder / "sitemap.xml")
    named = {}
    for entry in tree.iterfind("s:url", spaces):
        others = {link.get("hreflang"): site.file(link.get("href", "")) for link in entry.iterfind("x:link", spaces)}
        named[site.file(entry.findtext("s:loc", "", spaces))] = others
    pages = written(site)
    assert named == {path: translations(path, pages) for path in pages}


def test_every_page_shows_the_files_it_is_made_from(site: Site) -> None:
    for path, text in written(site).items():
        shown = site.pages[path].one("aside", class_="suggest")
        files = [one.words for one in shown if "suggest__file" in one.attributes.get("class", "")]
        assert files[0] == text
        assert [file for file in files if not (site.sources / file).is_file()] == []


def test_edit_links_lead_to_the_source_at_the_publishers_address(example: Site) -> None:
    page = example.pages["da/guidelines/rules/peer-supporter/index.html"]
    assert [link["href"] for link in page.all("a", rel="edit")] == [
        "https://example.org/code/edit/main/guidelines/rules/peer-supporter.da.md",
        "https://example.org/code/edit/main/guidelines/rules/peer-supporter.yml",
    ]


def test_every_page_leads_to_help_in_a_crisis_in_its_own_language(site: Site) -> None:
    for path, page in site.pages.items():
        link = page.one("div", class_="site-bar").one("a", class_="crisis-link")
        prefix = "" if language_of(path) == "sv" else f"{language_of(path)}/"
        assert site.file(urljoin(site.address(path), link["href"])) == f"{prefix}crisis/index.html"


def test_an_untranslated_page_says_so_and_shows_swedish_as_swedish(fallback: Site) -> None:
    page = fallback.pages[f"da/{UNTRANSLATED}/index.html"]
    assert page.one("html")["lang"] == "da"
    article = page.one("article")
    assert article["lang"] == "sv"
    assert article.one("h1").words == "Vad en växtvän är"
    assert page.one("div", class_="untranslated").words == "Siden er ikke oversat endnu. Du ser den svenske tekst."


def test_an_untranslated_page_is_not_passed_off_as_a_translation(fallback: Site) -> None:
    page = fallback.pages[f"da/{UNTRANSLATED}/index.html"]
    assert page.one("link", rel="canonical")["href"] == f"https://example.org/plants/{UNTRANSLATED}/"
    assert [link for link in page.all("link") if "hreflang" in link.attributes] == []
    swedish = fallback.pages[f"{UNTRANSLATED}/index.html"]
    named = {link["hreflang"] for link in swedish.all("link") if "hreflang" in link.attributes}
    assert named == {"sv", "en", "x-default"}
    assert f"/da/{UNTRANSLATED}" not in (fallback.folder / "sitemap.xml").read_text("utf-8")
    assert UNTRANSLATED not in (fallback.folder / "da/search/search_index.json").read_text("utf-8")


def test_an_untranslated_page_keeps_the_reader_in_her_language(fallback: Site) -> None:
    path = f"da/{UNTRANSLATED}/index.html"
    page = fallback.pages[path]
    links = [link for link in page.one("article").all("a") if "headerlink" not in link.attributes.get("class", "")]
    leads = {
        fallback.file(urljoin(fallback.address(path), link["href"])) for link in links if "rel" not in link.attributes
    }
    assert {file for file in leads if file and not file.startswith("da/")} == set()
    assert "da/guidelines/templates/tpl-01-watering-plan/index.html" in leads
    assert next(link["href"] for link in page.all("a", rel="edit")).endswith(f"/{UNTRANSLATED}.sv.md")


def test_swedish_words_are_marked_as_swedish_on_every_danish_page(fallback: Site) -> None:
    words = ("Vad en växtvän är", "Länkar av alla slag")
    unmarked = [
        f"{path}: <{element.tag}> {words}"
        for path, page in fallback.of("da").items()
        for element in page.one("body")
        if any(one in piece for piece in element.inside if isinstance(piece, str) for one in words)
        and language_around(element) != "sv"
    ]
    assert unmarked == []


def language_around(element: Element) -> str:
    """The language an element's words are in, as its nearest `lang` says."""
    at: Element | None = element
    while at is not None:
        if "lang" in at.attributes:
            return at["lang"]
        at = at.parent
    return ""
