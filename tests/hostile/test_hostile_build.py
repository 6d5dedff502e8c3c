"""The strict build refuses what the rules refuse, all of it in one run; and what is let through comes out as words."""

from __future__ import annotations

import re
from pathlib import Path

from hostile.corpus import HARMLESS, cases
from sites import LANGUAGES, built, example_at, mkdocs

TEXT = "guidelines/framework/fr-01-what-it-is"
RECORD = "guidelines/values/area.yml"
TEMPLATE_SIGNS = "{{ 7 * 191 }} {% include 'main.html' %} {# x #}"


def test_the_build_refuses_every_file_and_writes_no_page(tmp_path: Path) -> None:
    sources = example_at(tmp_path / "sources")
    for case in cases():
        file = sources / case.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(case.content)
    (sources / "docs/shortcut.sv.md").symlink_to("/etc/passwd")
    done = mkdocs(sources, "build", "--strict", "--site-dir", str(tmp_path / "site"))
    told = done.stdout + done.stderr
    found = set(re.findall(r"^(\S.*):(\d+):\d+ \S+ ([A-Z]{3}\d{3})$", told, re.M))
    expected = {(case.path, *reversed(one.split(":"))) for case in cases() for one in case.told}
    assert done.returncode == 1
    assert "Traceback" not in told
    assert expected | {("docs/shortcut.sv.md", "1", "SAF002")} <= found
    assert not list(tmp_path.glob("site/**/*.html"))


def test_what_is_let_through_is_words_on_every_page(tmp_path: Path) -> None:
    sources = example_at(tmp_path / "sources")
    bodies = [f"## Del {number} {{ #part-{number} }}\n\n{body}" for number, (_, body) in enumerate(HARMLESS)]
    heading = "## Rubrik &lt;img src=x onerror=alert(1)&gt; { #heading }"
    for language in LANGUAGES:
        file = sources / f"{TEXT}.{language}.md"
        file.write_text("\n\n".join([file.read_text("utf-8"), heading, *bodies]) + "\n", "utf-8")
    record = sources / RECORD
    record.write_text(record.read_text("utf-8").replace('sv: "', f'sv: "{TEMPLATE_SIGNS} '), "utf-8")
    site = built(sources, tmp_path / "site", "https://example.org/plants/")
    files = [file.read_text("utf-8") for file in site.folder.rglob("*") if file.suffix in (".html", ".json", ".xml")]
    assert not any("1337" in file or "<img src=x" in file for file in files)
    assert TEMPLATE_SIGNS in site.pages["guidelines/values/gl-a1-offered-help/index.html"].words
    page = site.pages[f"{TEXT}/index.html"]
    assert "Rubrik <img src=x onerror=alert(1)>" in page.words
    assert [one.tag for one in page if any(name.startswith("on") for name in one.attributes)] == []
