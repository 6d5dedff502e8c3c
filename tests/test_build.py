"""How a build behaves: the same bytes twice, errors told without a traceback, one rebuild per save."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from shutil import copytree

from sites import Site, built, example_at, links, mkdocs, surroundings

UNIT = "curriculum/basic-course/m01-meet-the-plant"
PATIENCE = 30
QUIET = 2.5


def contents(folder: Path) -> dict[str, str]:
    """A fingerprint of every file."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {file.relative_to(folder).as_posix(): sha256(file.read_bytes()).hexdigest() for file in files}


def test_two_builds_give_the_same_bytes(example: Site, tmp_path: Path) -> None:
    """Another folder and another order of sets, the same SOURCE_DATE_EPOCH."""
    elsewhere = copytree(example.sources, tmp_path / "elsewhere")
    again = built(elsewhere, tmp_path / "site", example.url, PYTHONHASHSEED="2")
    assert contents(again.folder) == contents(example.folder)


def test_a_build_stops_at_an_error_with_all_findings_and_no_traceback(tmp_path: Path) -> None:
    sources = example_at(tmp_path / "sources")
    text = sources / f"{UNIT}/u1-look.sv.md"
    text.write_text(
        text.read_text("utf-8").replace("[nästa pass](u2-tell.sv.md)", "[rule-ps-99] [nästa](u9.sv.md)"), "utf-8"
    )
    module = sources / f"{UNIT}/module.yml"
    module.write_text(module.read_text("utf-8").replace("prerequisites:", "prerequisits:"), "utf-8")
    done = mkdocs(sources, "build", "--strict", "--site-dir", str(tmp_path / "site"))
    told = done.stdout + done.stderr
    assert done.returncode == 1
    assert "Traceback" not in told
    places = re.findall(r"^(\S+):\d+:\d+ \S+ [A-Z]{3}\d{3}$", told, re.M)
    assert set(places) >= {f"{UNIT}/u1-look.sv.md", f"{UNIT}/module.yml"}
    assert "”prerequisits”" in told
    assert not (tmp_path / "site" / "index.html").exists()


def test_a_build_of_one_language_is_that_language_alone_and_whole(tmp_path: Path) -> None:
    site = built(example_at(tmp_path / "sources"), tmp_path / "site", "https://example.org/plants/", ONLY="da")
    assert {page.one("html")["lang"] for page in site.pages.values()} == {"da"}
    assert [f"{path}: {link}" for path, link, leads in links(site) if not leads] == []


@contextmanager
def served(sources: Path, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """`mkdocs serve` with its words going to a file; ended when the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", f"127.0.0.1:{port}"]
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=sources, env=surroundings(), stdout=out, stderr=subprocess.STDOUT)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=10)


def builds(log: Path, expected: int) -> int:
    """How many builds the log tells of, once the expected one has ended and nothing has followed for a while."""
    end = time.monotonic() + PATIENCE
    told, since = "", time.monotonic()
    while time.monotonic() < end:
        if (now := log.read_text("utf-8")) != told:
            told, since = now, time.monotonic()
        ended = told.count("Serving on") + told.count("Reloading browsers")
        if ended >= expected and time.monotonic() - since > QUIET:
            break
        time.sleep(0.1)
    return told.count("Building documentation...")


def test_serve_builds_once_per_save_of_a_text_and_of_a_record(tmp_path: Path) -> None:
    sources, log = example_at(tmp_path / "sources"), tmp_path / "log"
    saved = (f"{UNIT}/u1-look.da.md", "guidelines/rules/peer-supporter.yml", "docs/glossary.yml")
    with served(sources, log) as process:
        assert builds(log, 1) == 1, log.read_text("utf-8")
        for before, path in enumerate(saved, start=1):
            file = sources / path
            file.write_text(file.read_text("utf-8") + "\n", "utf-8")
            assert builds(log, before + 1) == before + 1, log.read_text("utf-8")
        assert process.poll() is None
    assert "Traceback" not in log.read_text("utf-8")
