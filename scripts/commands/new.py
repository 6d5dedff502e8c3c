"""`new`: the files of a new module, unit, guideline, rule or term, in all languages, with what each must hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from textwrap import dedent, indent

import click

from builder.load import load
from builder.model import Content, Item, folder
from builder.words import say
from commands.common import root_option

KINDS = ["module", "unit", "guideline", "rule", "term"]
NAME_RE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LIST_RE = re.compile(r"\w+:\s*(?:\[\])?\s*(?:#.*)?\s*")
ITEM_RE = re.compile(r"( *)- ")
OWNERS = {
    "module": ("course",),
    "unit": ("module", "course"),
    "guideline": ("area",),
    "rule": ("rule-group",),
    "term": ("page",),
}
GLOSSARY = "docs/glossary.yml"
ORDER = "curriculum/curriculum.yml"
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
      sv: {{preferred: "", forms: [], rejected: []}}
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
    name = name.removeprefix("gl-") if kind == "guideline" else name
    if not NAME_RE.fullmatch(name):
        raise click.UsageError("a name has only a-z, 0-9 and hyphens")
    content = load(root)
    owner = content.items.get(where)
    if owner is None or owner.kind not in OWNERS[kind]:
        raise click.UsageError(f"there is no {' or '.join(OWNERS[kind])} {where}")
    if (identity := _identity(kind, owner, name)) in content.items:
        raise click.ClickException(f"there is a {identity} already; nothing was written")
    fresh = dict(_fresh(kind, content, owner, name))
    for path in fresh:
        if (root / path).exists():
            raise click.ClickException(f"{path} exists already; nothing was written")
    for path, text in (_record(kind, content, owner, name, review, root), *fresh.items()):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
        click.echo(path)
    click.echo("python scripts/cli.py check now lists what each of them still needs")


def _identity(kind: str, owner: Item, name: str) -> str:
    """The id in the whole publication."""
    first = name.split("-", maxsplit=1)[0]
    found = {
        "rule": f"{owner.id}-{name}",
        "guideline": f"gl-{first}",
        "unit": f"{owner.id}-{first}",
        "term": f"t-{name}",
    }
    return found.get(kind, first)


def _record(kind: str, content: Content, owner: Item, name: str, review: str, root: Path) -> tuple[str, str]:
    """The record file that tells of the new item, with what it then says."""
    own = _identity(kind, owner, name)
    match kind:
        case "rule":
            first = next(iter(content.children.get(owner.id, ())), None)
            binds = getattr(first.record, "binds", None) if first else None
            return owner.path, _added(root, owner.path, "rules", RULE, id=own, binds=binds or "", review=review)
        case "guideline":
            form = {"id": own, "name": f"gl-{name}", "review": review}
            return owner.path, _added(root, owner.path, "guidelines", GUIDELINE, **form)
        case "unit":
            local = name.split("-", maxsplit=1)[0]
            return owner.path, _added(root, owner.path, "units", UNIT, id=local, name=name)
        case "term":
            return GLOSSARY, _added(root, GLOSSARY, "terms", TERM, id=own, name=name)
    return ORDER, _listed(root, folder(owner.path).rsplit("/", 1)[-1], name)


def _fresh(kind: str, content: Content, owner: Item, name: str) -> Iterator[tuple[str, str]]:
    """The files that come with it: path and text."""
    home = folder(owner.path)
    match kind:
        case "guideline":
            yield from _texts(content, f"{home}/gl-{name}", "guideline")
        case "unit":
            yield from _texts(content, f"{home}/{name}", "unit")
        case "module":
            identity = _identity(kind, owner, name)
            yield f"{home}/{name}/module.yml", MODULE.format(id=identity, words=WORDS)
            yield f"{home}/{name}/self-test.yml", SELF_TEST
            yield from _texts(content, f"{home}/{name}/index", "module")
            yield from _texts(content, f"{home}/{name}/self-test", "self_test")


def _texts(content: Content, stem: str, page_type: str) -> Iterator[tuple[str, str]]:
    """One text per language with the sections an editor writes; the generated ones come by themselves."""
    layout: tuple[str, ...] = import_module(f"builder.pages.{page_type}").LAYOUT
    for language in content.codes:
        headings = [(name, say(language, f"heading.{name}")) for name in layout]
        sections = [f"## {title} {{ #{name} }}\n" for name, title in headings if title != f"heading.{name}"]
        yield f"{stem}.{language}.md", "\n".join(['---\ntitle: ""\ndescription: ""\n---\n', *sections])


def _listed(root: Path, course: str, name: str) -> str:
    """The order of the modules with one more at the end of its course."""
    text = (root / ORDER).read_text("utf-8")
    listed = re.compile(rf"(folder: {re.escape(course)}, modules: \[)([^\]]*)\]")
    if not listed.search(text):
        raise click.ClickException(f"{ORDER} has no line “folder: {course}, modules: [...]”; nothing was written")
    return listed.sub(lambda m: f"{m[1]}{m[2] + ', ' if m[2] else ''}{name}]", text)


def _added(root: Path, path: str, field: str, form: str, **words: str) -> str:
    """A record file with one more item at the end of a list, every other line as it was."""
    lines = (root / path).read_text("utf-8").splitlines(keepends=True)
    start = next((n for n, line in enumerate(lines) if line.startswith(f"{field}:")), None)
    if start is None or not LIST_RE.fullmatch(lines[start]):
        raise click.ClickException(
            f"{path} has no list {field}: with each item on lines of its own; nothing was written"
        )
    lines[start] = lines[start].replace("[]", "").rstrip() + "\n"
    end = next((n for n in range(start + 1, len(lines)) if re.match(r"\w", lines[n])), len(lines))
    while lines[end - 1].strip() == "" and end > start + 1:
        end -= 1
    if not lines[end - 1].endswith("\n"):
        lines[end - 1] += "\n"
    first = next((item for line in lines[start + 1 : end] if (item := ITEM_RE.match(line))), None)
    lines.insert(end, indent(dedent(form.format(words=WORDS, **words)), first[1] if first else "  "))
    return "".join(lines)
