"""How long a whole check takes and how much memory: on the real content, and on 1,000 made-up texts of 600 words.

    python scripts/bench.py [--runs 5] [--with-slow]

Each run is a process of its own, as an editor or CI starts it. "cold" is the first run after the byte-code was
removed, "warm" the median of the others. The made-up texts are put together from sentences of the real ones.
"""

from __future__ import annotations

import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("sv", "en", "da")
TEXTS = 1_000
WORDS = 600
PER_AREA = 20
SENTENCE_RE = re.compile(r"(?<=[.!?])\s+")
SECTIONS = ("short", "why", "practice", "words", "not", "objections")

RECORD = """  - id: gl-{letter}{number}
    state: current
    text: gl-{letter}{number}-page
    force: should
    statement: {{sv: "Texten bör finnas.", en: "The text should exist.", da: "Teksten bør findes."}}
    basis:
      - {{status: proposal, reason: {{sv: "Skäl.", en: "Reason.", da: "Begrundelse."}}}}
    owner: guidelines-group
    review: "2030-11"
    since: "2026.1"
"""


@click.command()
@click.option("--runs", default=5, help="Warm runs of each.")
@click.option("--with-slow", is_flag=True, help="Time the language and spelling rules too.")
def main(runs: int, with_slow: bool) -> None:
    """Print one line per measurement: what, cold seconds, warm median, memory."""
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder)
        count = _make(corpus)
        click.echo(f"{'what':<44} {'cold s':>8} {'warm s':>8} {'MB':>6}")
        for name, root in (("real content", ROOT), (f"{count} texts of {WORDS} words", corpus)):
            _report(f"{name}, without slow rules", root, runs, ["--fast"])
            if with_slow:
                _report(f"{name}, all rules", root, runs, [])


def _report(name: str, root: Path, runs: int, options: list[str]) -> None:
    for cache in (ROOT / "scripts").rglob("__pycache__"):
        shutil.rmtree(cache, ignore_errors=True)
    cold = _run(root, options)
    warm = statistics.median(_run(root, options) for _ in range(runs))
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    click.echo(f"{name:<44} {cold:>8.2f} {warm:>8.2f} {memory:>6.0f}")


def _run(root: Path, options: list[str]) -> float:
    command = [sys.executable, str(ROOT / "scripts/cli.py"), "check", "--root", str(root), "--format", "json", *options]
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise click.ClickException(done.stderr.decode())
    return time.perf_counter() - start


def _make(corpus: Path) -> int:
    """Areas of guidelines with texts in three languages; the same corpus every time."""
    dice = random.Random(1)
    sentences = {language: list(_sentences(language)) for language in LANGUAGES}
    pages = TEXTS // len(LANGUAGES) + 1
    for number in range(pages):
        area, within = divmod(number, PER_AREA)
        folder = corpus / "guidelines" / f"area-{area}"
        letter = chr(ord("a") + area)
        if within == 0:
            folder.mkdir(parents=True)
            (folder / "area.yml").write_text(f"id: gl-{letter}\nstate: current\ntext: index\nguidelines:\n", "utf-8")
            _write(folder / "index", sentences, dice, ("short", "why"), 80)
        with (folder / "area.yml").open("a", encoding="utf-8") as file:
            file.write(RECORD.format(letter=letter, number=within + 1))
        _write(folder / f"gl-{letter}{within + 1}-page", sentences, dice, SECTIONS, WORDS)
    return len(list(corpus.rglob("*.md")))


def _write(
    stem: Path, sentences: dict[str, list[str]], dice: random.Random, sections: tuple[str, ...], words: int
) -> None:
    for language in LANGUAGES:
        parts = [
            f"## {name.title()} {{ #{name} }}\n\n{_text(sentences[language], dice, words // len(sections))}"
            for name in sections
        ]
        front = "---\ntitle: A page\ndescription: A page of the benchmark.\n---\n\n"
        Path(f"{stem}.{language}.md").write_text(front + "\n\n".join(parts) + "\n", "utf-8")


def _text(sentences: list[str], dice: random.Random, words: int) -> str:
    chosen: list[str] = []
    while sum(len(one.split()) for one in chosen) < words:
        chosen.append(dice.choice(sentences))
    return " ".join(chosen)


def _sentences(language: str) -> Iterator[str]:
    for file in sorted((ROOT / "guidelines").rglob(f"*.{language}.md")):
        for line in file.read_text("utf-8").split("---\n", 2)[-1].splitlines():
            if line[:1].isalpha():
                yield from (one for one in SENTENCE_RE.split(line) if one[-1:] in ".!?")


if __name__ == "__main__":
    main()
