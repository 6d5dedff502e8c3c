"""`new`: the files of a new module, unit, guideline, rule or term, in all languages, with what each must hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click

from builder.load import load
from builder.model import Content, Item
from builder.words import say
from commands.common import root_option

KINDS = ["module", "unit", "guideline", "rule", "term"]
NAME_RE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
WORDS = '{sv: "", en: "", da: ""}'

RULE = """  - id: {id}
    state: current
    title: {words}
    binds: {binds}
    force: shall
    statement: {words}
    evidence:  {words}
    comment:   {words}
    basis:
      - {{status: proposal, reason: {words}}}
    serves: []
    owner: rules-group
    review: "{review}"
    since: "2026.1"
"""
GUIDELINE = """  - id: {id}
    state: current
    text: {name}
    force: should
    statement: {words}
    basis:
      - {{status: proposal, reason: {words}}}
    owner: guidelines-group
    review: "{review}"
    since: "2026.1"
"""
UNIT = """  - id: {id}
    state: current
    text: {name}
    minutes: 90
    outcomes: []
    trains: []
    guidelines: []
    rules: []
    alternative: true
    steps:
      - {{minutes: 90, title: {words}}}
"""
TERM = """  - id: {id}
    state: current
    words:
      sv: {{preferred: "{name}", forms: [], rejected: []}}
      en: {{preferred: "", forms: [], rejected: []}}
      da: {{preferred: "", forms: [], rejected: []}}
    definition: {words}
"""
MODULE = """id: {id}
state: current
text: index
entry: []
prerequisites: []
hours: 6
competences: []
reading: []
outcomes:
  - {{id: o1, competences: [], statement: {words}}}
units: []
"""
SELF_TEST = "text: self-test\nquestions: []\n"


@click.command()
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("where")
@click.argument("name")
@click.option("--review", default="2027-11", help="Month the new item is to be reviewed, year-month.")
@root_option
def new(kind: str, where: str, name: str, review: str, root: Path) -> None:
    """Write the files of a new item. Say where it belongs, and its name.

    \b
    new guideline gl-a a6-new-thought      an area's id, then letter-number and some words
    new rule rule-ps 24                    a rule group's id, then the number
    new unit m01 u5-new-session            a module's id, then u-number and some words
    new module course-a m13-new-module     a course's id, then the folder's name
    new term glossary 093                  the number
    """
    if not NAME_RE.fullmatch(name):
        raise click.UsageError("a name has only a-z, 0-9 and hyphens")
    content = load(root)
    owner = content.items.get(where)
    if owner is None:
        raise click.UsageError(f"there is no {where}")
    for path in _written(kind, content, owner, name, review, root):
        click.echo(path)
    click.echo("python scripts/cli.py check now lists what each of them still needs")


def _written(kind: str, content: Content, owner: Item, name: str, review: str, root: Path) -> Iterator[str]:
    folder = str(Path(owner.path).parent.as_posix())
    match kind:
        case "rule":
            identity = f"{owner.id}-{name}"
            binds = next((getattr(one.record, "binds", "") for one in content.children.get(owner.id, ())), "")
            yield _add(root, owner.path, "rules", RULE, id=identity, binds=binds, review=review)
        case "guideline":
            identity = f"gl-{name.split('-', maxsplit=1)[0]}"
            yield _add(root, owner.path, "guidelines", GUIDELINE, id=identity, name=f"gl-{name}", review=review)
            yield from _texts(root, content, f"{folder}/gl-{name}", "guideline")
        case "unit":
            yield _add(root, owner.path, "units", UNIT, id=name.split("-", maxsplit=1)[0], name=name)
            yield from _texts(root, content, f"{folder}/{name}", "unit")
        case "term":
            yield _add(root, "docs/glossary.yml", "terms", TERM, id=f"t-{name}", name=name)
        case "module":
            yield from _module(root, content, folder, name)


def _module(root: Path, content: Content, folder: str, name: str) -> Iterator[str]:
    home = f"{folder}/{name}"
    yield _new_file(root, f"{home}/module.yml", MODULE.format(id=name.split("-", maxsplit=1)[0], words=WORDS))
    yield _new_file(root, f"{home}/self-test.yml", SELF_TEST)
    yield from _texts(root, content, f"{home}/index", "module")
    yield from _texts(root, content, f"{home}/self-test", "self_test")
    order = root / "curriculum/curriculum.yml"
    text = order.read_text("utf-8")
    course = folder.rsplit("/", 1)[-1]
    listed = re.compile(rf"(folder: {re.escape(course)}, modules: \[)([^\]]*)\]")
    order.write_text(listed.sub(lambda m: f"{m[1]}{m[2] + ', ' if m[2] else ''}{name}]", text), "utf-8")
    yield "curriculum/curriculum.yml"


def _texts(root: Path, content: Content, stem: str, page_type: str) -> Iterator[str]:
    """One text per language with the sections an editor writes; the generated ones come by themselves."""
    layout: tuple[str, ...] = import_module(f"builder.pages.{page_type}").LAYOUT
    for language in content.codes:
        headings = [(name, say(language, f"heading.{name}")) for name in layout]
        sections = [f"## {title} {{ #{name} }}\n" for name, title in headings if title != f"heading.{name}"]
        front = '---\ntitle: ""\ndescription: ""\n---\n'
        yield _new_file(root, f"{stem}.{language}.md", "\n".join([front, *sections]))


def _new_file(root: Path, path: str, text: str) -> str:
    if (root / path).exists():
        raise click.ClickException(f"{path} exists already; nothing was written over")
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, "utf-8")
    return path


def _add(root: Path, path: str, field: str, form: str, **words: str) -> str:
    """Put one more item at the end of a list in a record file, leaving every other line as it is."""
    lines = (root / path).read_text("utf-8").splitlines(keepends=True)
    start = next((n for n, line in enumerate(lines) if line.startswith(f"{field}:")), None)
    if start is None:
        raise click.ClickException(f"{path} has no list {field}:")
    lines[start] = lines[start].replace("[]", "").rstrip() + "\n"
    end = next((n for n in range(start + 1, len(lines)) if re.match(r"\w", lines[n])), len(lines))
    while lines[end - 1].strip() == "" and end > start + 1:
        end -= 1
    if not lines[end - 1].endswith("\n"):
        lines[end - 1] += "\n"
    lines.insert(end, form.format(words=WORDS, **words))
    (root / path).write_text("".join(lines), "utf-8")
    return path
