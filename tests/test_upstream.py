"""What the hooks and overrides take for granted about MkDocs, Material and static-i18n. When one of these fails after
an upgrade, read scripts/hooks/ and overrides/ before anything else."""

from __future__ import annotations

import inspect
from importlib import resources
from importlib.metadata import version
from pathlib import Path

import pytest
from mkdocs.config.base import load_config
from mkdocs.structure.files import File, Files
from mkdocs.structure.toc import AnchorLink
from mkdocs_static_i18n.plugin import I18n

from sites import ROOT

MATERIAL = Path(str(resources.files("material"))) / "templates"


@pytest.mark.parametrize(
    ("package", "pinned"), [("mkdocs", "1.6.1"), ("mkdocs-material", "9.8.1"), ("mkdocs-static-i18n", "1.3.1")]
)
def test_versions_are_the_ones_we_know(package: str, pinned: str) -> None:
    assert version(package) == pinned


def test_click_is_new_enough_for_serve_to_watch() -> None:
    major, minor, *_ = (int(piece) for piece in version("click").split("."))
    assert (major, minor) >= (8, 4)


def test_static_i18n_takes_files_between_our_two_steps() -> None:
    assert priority(I18n.on_files) == -100


def test_static_i18n_gives_pages_their_context_before_ours() -> None:
    assert priority(I18n.on_page_context) == priority(I18n.on_template_context) == 50


def test_static_i18n_builds_the_other_languages_after_our_first_step() -> None:
    assert priority(I18n.on_post_build) == -100
    assert "build(config, dirty=dirty)" in inspect.getsource(I18n.on_post_build)


def test_static_i18n_keeps_the_address_and_drops_what_lies_outside(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\ntheme: {name: material}\n", "utf-8")
    for path in ("docs/a.sv.md", "docs/a.da.md", "docs/index.sv.md", "outside.sv.md"):
        (tmp_path / path).write_text("# x", "utf-8")
    config = load_config(str(tmp_path / "mkdocs.yml"))
    plugin = I18n()
    languages = [{"locale": "sv", "name": "Svenska", "default": True}, {"locale": "da", "name": "Dansk"}]
    plugin.load_config({"docs_structure": "suffix", "fallback_to_default": True, "languages": languages})
    config.plugins["i18n"] = plugin
    plugin.current_language = "da"
    names = {"a.sv.md": "far/a/index.html", "a.da.md": "far/a/index.html", "index.sv.md": "index.html"}
    files = [File(name, config.docs_dir, config.site_dir, True, dest_uri=to) for name, to in names.items()]
    files.append(File("outside.sv.md", str(tmp_path), config.site_dir, True))
    kept = {file.src_uri: file.dest_uri for file in plugin.on_files(Files(files), config)}
    assert kept == {"a.da.md": "da/far/a/index.html", "index.sv.md": "da/index.html"}


def test_material_puts_its_settings_where_our_template_changes_the_base() -> None:
    base = (MATERIAL / "base.html").read_text("utf-8")
    assert '<script id="__config" type="application/json">' in base
    assert '"base": base_url' in base
    for block in ("site_meta", "htmltitle", "container", "content", "config"):
        assert f"{{% block {block} %}}" in base


def test_material_prints_a_prepared_title_in_menu_and_table_of_contents() -> None:
    for partial in ("nav-item.html", "toc-item.html"):
        assert ".typeset.title" in (MATERIAL / "partials" / partial).read_text("utf-8")
    entry = AnchorLink("title", "id", 2)
    setattr(entry, "typeset", None)  # noqa: B010


@pytest.mark.parametrize(
    ("partial", "parts"),
    [
        ("header.html", ['data-md-component="header"', 'data-md-component="header-title"', "partials/palette.html"]),
        ("search.html", ['data-md-component="search-query"', 'data-md-component="search-result"', "__search"]),
        ("footer.html", ["page.previous_page", "partials/copyright.html"]),
        ("palette.html", ['data-md-component="palette"']),
    ],
)
def test_the_partials_we_replace_are_still_made_of_the_same_parts(partial: str, parts: list[str]) -> None:
    theirs = (MATERIAL / "partials" / partial).read_text("utf-8")
    assert [part for part in parts if part not in theirs] == []


def test_every_partial_we_replace_is_still_one_of_the_themes() -> None:
    ours = {file.relative_to(ROOT / "overrides").as_posix() for file in (ROOT / "overrides").rglob("*.html")}
    assert {file for file in ours if not (MATERIAL / file).is_file()} == set()


def priority(method: object) -> int:
    return int(getattr(method, "mkdocs_priority", 0))
