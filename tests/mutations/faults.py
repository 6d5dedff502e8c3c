"""The kinds of fault: delete, swap, misspell, cycle, retarget, flip a modal verb, change a number, move a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from planting import Edit, Fault, Planter, inserted, removed, swapped


def faults(root: Path) -> list[Fault]:
    """Every fault, in a fixed order."""
    planter = Planter(root)
    makers = (_translations, _references, _rules, _verbs, _safety, _boxes, _curriculum, _quiz, _words)
    return [fault for maker in makers for fault in maker(planter)]


def _translations(p: Planter) -> Iterator[Fault]:
    for path in p.texts("da")[:8]:
        swedish = path.replace(".da.md", ".sv.md")
        yield Fault("TRN001", "delete a translation", path, lambda _: None, swedish, None)
    for path in p.texts("en", "gl-|ip-|fr-")[:8]:
        if section := p.section(path, "why") or p.section(path, "short"):
            yield Fault("TRN004", "delete a section", path, removed(*section), path, None)
    headings = ((path, n, swapped(n, m[0], "")) for path, n, m in p.lines(r" \{ #[a-z-]+ \}$", r"\.da\.md$"))
    yield from p.spread("TRN005", "drop a section's address", headings, 8)
    renamed = (
        (path, n, swapped(n, m[1], m[1] + "x")) for path, n, m in p.lines(r"^## .*\{ (#[a-z-]+) \}$", r"\.en\.md$")
    )
    yield from p.spread("TRN005", "rename a section's address", renamed, 6)
    numbers = ((path, n, swapped(n, m[0], " 77 ")) for path, n, m in p.lines(r" [2-9]\d ", r"\.da\.md$"))
    yield from p.spread("TRN006", "change a number in one language", numbers, 8)


def _references(p: Planter) -> Iterator[Fault]:
    ids = p.lines(r"\[(rule-(?:ps|em)-\d\d|gl-[a-h]\d|tpl-\d\d)\]", r"\.(sv|en|da)\.md$")
    wrong = ((path, n, swapped(n, f"[{m[1]}]", f"[{m[1][:-1]}99]")) for path, n, m in ids)
    yield from p.spread("REF004", "misspell an id", wrong, 14)
    yield from p.paragraph("REF001", "link to a page that is not there", "Se [sidan](finns-inte.sv.md).", "sv", 8)
    yield from p.paragraph("REF002", "link to a section that is not there", "Se [delen](#finns-inte).", "sv", 6)
    for path in p.texts("da", "guidelines/(values|meeting|role)/gl-")[:6]:
        other = Path(path).name.replace(".da.md", ".sv.md")
        line = p.end_of_short(path)
        yield Fault("REF003", "link into another language", path, inserted(line, f"Se [her]({other}).", ""), path, line)
    yield from p.paragraph(
        "REF006", "link words that say nothing", "Läs mer [här](index.sv.md).", "sv", 4, r"values/gl-"
    )
    named = ((path, n, swapped(n, m[1], m[1] + "-moved")) for path, n, m in p.lines(r"^ +text: ([a-z0-9-]+)$"))
    yield from p.spread("REF001", "move a page away from its record", named, 6)


def _rules(p: Planter) -> Iterator[Fault]:
    fields = p.lines(r"^ +(statement|evidence|comment|basis|owner|review):", r"rules/.*\.yml$")
    yield from _fields(p, "CUR002", "misspell a field", fields, 4)
    more = p.lines(r"^ +(statement|definition|pitfalls|levels|observe|outcomes|minutes):", r"\.yml$")
    yield from _fields(p, "CUR002", "misspell a field", more, 12)
    states = ((path, n, swapped(n, "current", "curent")) for path, n, _ in p.lines(r"^ +state: current$"))
    yield from p.spread("CUR002", "misspell a value", states, 6)
    for path in ("peer-supporter", "employer", "trainer", "network"):
        file = f"guidelines/rules/{path}.yml"
        found = [(n, line) for n, line in enumerate(p.files[file], 1) if re.match(r"  - id: ", line)]
        (_, first), (line, second) = found[2], found[3]
        edit = swapped(line, second.strip(), first.strip())
        yield Fault("CUR003", "use an id twice", file, edit, file, line)
    law = p.lines(r"status: law, (source: [a-z0-9-]+, )", r"rules/.*\.yml$|framework\.yml$|phases\.yml$")
    gone = ((path, n, swapped(n, m[1], "")) for path, n, m in law)
    yield from p.spread("GDL007", "law without its act", gone, 3)
    sources = p.lines(r"source: ([a-z]+-\d{4}[a-z-]*)", r"\.yml$")
    wrong = ((path, n, swapped(n, m[1], m[1] + "-x")) for path, n, m in sources)
    yield from p.spread("SRC001", "misspell a source", wrong, 12)


def _fields(
    p: Planter, code: str, name: str, places: list[tuple[str, int, re.Match[str]]], count: int
) -> Iterator[Fault]:
    made = ((path, n, swapped(n, f"{m[1]}:", f"{m[1][:2]}{m[1][3:]}:")) for path, n, m in places)
    return p.spread(code, name, made, count)


FLIPS = (
    (r"^ +(?:statement: \{)?da: \"[^\"]* (må ikke) ", "må"),
    (r"^ +(?:statement: \{)?sv: \"[^\"]* (får inte) ", "får"),
    (r"^ +(?:statement: \{)?en: \"[^\"]* (must not) ", "may"),
    (r"statement: .*en: \"[^\"]* (shall) ", "should"),
    (r"statement: \{sv: \"[^\"]* (ska) ", "bör"),
    (r"^ +en: \"The [^\"]* (shall) ", "should"),
    (r"^ +en: \"[^\"]* (should) ", "must"),
)


def _verbs(p: Planter) -> Iterator[Fault]:
    """One missing "ikke" turns a rule around."""
    for pattern, other in FLIPS:
        for path, number, match in p.lines(pattern, r"(rules/[a-z-]+|area)\.yml$")[:4]:
            if _is_statement(p, path, number):
                edit = swapped(number, f" {match[1]} ", f" {other} ")
                yield Fault("GDL008", "flip a modal verb", path, edit, path, None)


def _is_statement(p: Planter, path: str, number: int) -> bool:
    """Whether the line belongs to a statement: the field above it, or on it, says so."""
    for line in reversed(p.files[path][:number]):
        if field := re.match(r"^ +(?:- )?(statement|title|evidence|comment|basis|reason|covers)\b", line):
            return field[1] == "statement"
    return False


def _safety(p: Planter) -> Iterator[Fault]:
    yield from p.paragraph("SAF001", "a phone number", "Ring 070-174 06 58 i morgon.", "sv", 5)
    yield from p.paragraph("SAF001", "a mail address", "Skriv til anna.holm@firma.dk i dag.", "da", 5)
    yield from p.paragraph("SAF002", "a script", "<script>alert(1)</script>", "en", 5)
    yield from p.paragraph(
        "SAF002", "an event attribute", "[A link](index.en.md){ onclick=go() }", "en", 3, "guidelines/"
    )
    yield from p.paragraph("SAF002", "a javascript link", "[A link](javascript:go)", "en", 3)
    yield from p.paragraph("SAF005", "words that hurt", "Han begick självmord i våras.", "sv", 4)
    yield from p.paragraph("TXT001", "an image without words", "![](bild.png)", "sv", 4)
    yield from p.paragraph("TXT002", "a heading two steps down", "#### För djupt { #too-deep }", "sv", 4)


def _boxes(p: Planter) -> Iterator[Fault]:
    titles = (
        (path, n, swapped(n, "title: ", "title: Nytt: ")) for path, n, _ in p.lines(r"^title: [^\":]+$", r"\.md$")
    )
    yield from p.spread("SAF003", "a colon in the title", titles, 8)
    ends = ((path, 1, swapped(1, "---", "--")) for path in p.texts("sv"))
    yield from p.spread("SAF003", "the information box is not opened", ends, 4)


def _curriculum(p: Planter) -> Iterator[Fault]:
    base = "curriculum/basic-course"
    m01 = f"{base}/m01-what-is-peer-support"
    lines = {path: lines for path, lines in p.files.items() if path.startswith(base)}
    for name in ("m02-recovery-and-hope", "m04-relationship-and-power", "m06-stigma-and-identity"):
        path = f"{base}/{name}/module.yml"
        number = next(n for n, line in enumerate(lines[path], 1) if line.startswith("prerequisites:"))
        yield Fault("CUR005", "close a circle", path, _line(number, "prerequisites: [m12]"), path, None)
    for name in ("m03-lived-experience", "m05-conversation", "m07-everyday-support"):
        path = f"{base}/{name}/module.yml"
        number = next(n for n, line in enumerate(lines[path], 1) if line.startswith("prerequisites:"))
        yield Fault("CUR004", "require what is not there", path, _line(number, "prerequisites: [m31]"), path, number)
    module = f"{m01}/module.yml"
    hours = next(n for n, line in enumerate(lines[module], 1) if line.startswith("hours:"))
    yield Fault("CUR011", "change the hours", module, _line(hours, "hours: 16"), module, None)
    for unit in ("u1-arrival", "u2-three-marks", "u3-timeline", "u4-eight-principles"):
        path = f"{m01}/{unit}.sv.md"
        alternative, exercise = p.section(path, "alternative"), p.section(path, "exercise")
        assert alternative and exercise
        yield Fault("CUR014", "drop the other way to take part", path, removed(*alternative), path, None)
        yield Fault("CUR001", "drop the exercise", path, removed(*exercise), path, None)


def _line(number: int, words: str) -> Edit:
    return lambda lines: [*lines[: number - 1], words, *lines[number:]]


def _quiz(p: Planter) -> Iterator[Fault]:
    path = "curriculum/basic-course/m01-what-is-peer-support/self-test.yml"
    rights = [n for n, line in enumerate(p.files[path], 1) if re.search(r"right: true", line)]
    for number in rights:
        yield Fault("QIZ001", "no right answer", path, swapped(number, "right: true", "right: false"), path, None)


def _words(p: Planter) -> Iterator[Fault]:
    yield from p.paragraph("TRN008", "a rejected word", "Klienten får hjälp av klienten.", "sv", 4)
    yield from p.paragraph(
        "TRN007",
        "Swedish left in the Danish",
        "Den som har haft många kontakter i vården har ofta fått gissa vem som är vem på avdelningen.",
        "da",
        6,
    )
    for path in p.texts("sv", "gl-|fr-|ip-")[:6]:
        if section := p.section(path, "short"):
            yield Fault("TXT005", "no short summary", path, removed(*section), path, None)
