"""Hostile and careless sources: what each file holds, and which rule must refuse it, at which line.

A body begins at line 6 of its text, below the information box. A case that names no finding is harmless on purpose:
it must pass this far and come out as words (test_build.py looks at the page).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

BOX = "---\ntitle: Sida\ndescription: En mening om sidan.\n---\n\n"


@dataclass(frozen=True)
class Case:
    """One file and the errors it must give, as "CODE:line"."""

    name: str
    path: str
    content: bytes
    told: tuple[str, ...]


CODE_IN_TEXTS: tuple[tuple[str, str, str], ...] = (
    # tags in many guises
    ("script", "<script>alert(1)</script>", "SAF002:6"),
    ("script in mixed case", "Text <ScRiPt SRC=//x></ScRiPt>", "SAF002:6"),
    ("script over two lines", "Text <script\nsrc=x>alert(1)</script>", "SAF002:6"),
    ("script that never ends", "Text.\n\n<script>alert(1)", "SAF002:8"),
    ("svg with an event", "<svg/onload=alert(1)>", "SAF002:6"),
    ("image with an event", "Text <IMG SRC=x ONERROR = alert(1)>", "SAF002:6"),
    ("slashes for spaces", "Text <img/src=x/onerror=alert(1)>", "SAF002:6"),
    ("a name with a colon", "<a:b onclick=alert(1)>text</a:b>", "SAF002:6"),
    ("a backslash that hides nothing", "Text \\<img src=x onerror=alert(1)>", "SAF002:6"),
    ("an element of one's own", "<x-y onfocus=alert(1) tabindex=0 autofocus>", "SAF002:6"),
    ("iframe", "<iframe src=//x></iframe>", "SAF002:6"),
    ("form", "<form action=//x><input name=a></form>", "SAF002:6"),
    ("object", "<object data=//x></object>", "SAF002:6"),
    ("math", "Text <math><maction xlink:href=javascript:x>t</maction></math>", "SAF002:6"),
    ("meta that sends readers away", '<meta http-equiv="refresh" content="0;url=//x">', "SAF002:6"),
    ("base address", "<base href=//x>", "SAF002:6"),
    ("style sheet", "<style>@import '//x'</style>", "SAF002:6"),
    ("details with an event", "<details open ontoggle=alert(1)>", "SAF002:6"),
    ("half a tag before a reference", "Text <img src=//example.org/x [gl-a1]", "SAF002:6"),
    ("a reference within angle brackets", "Text <[gl-a1]>", "SAF002:6"),
    ("a reference within braces", "*Text*{: [gl-a1] }", "SAF002:6"),
    ("a tag within a tag", "<p title=x <>", "SAF002:6"),
    ("processing instruction", "<?php system('x') ?>", "SAF002:6"),
    ("character data", "<![CDATA[<img src=x onerror=alert(1)>]]>", "SAF002:6"),
    ("hidden note", "Text <!-- fråga Anna -->", "SAF002:6"),
    ("an exception for this rule", "<!-- ok SAF002 until 2099-01-01: no -->\n<b>x</b>", "SAF002:7"),
    ("an exception that ends too soon", "<!-- ok TRN006 until 2027-01-01: x --!><img src=x onerror=y> -->", "SAF002:6"),
    # places
    ("in a heading", "## Rubrik <svg onload=x> { #a }", "SAF002:6"),
    ("in a list", "- en\n- <script>x</script>", "SAF002:7"),
    ("deep in a list", "- en\n    - två\n\n        <script>x</script>", "SAF002:9"),
    ("in a table cell", "| a | b |\n| --- | --- |\n| x | <img src=x onerror=y> |", "SAF002:8"),
    ("in a quotation", "> <script>x</script>", "SAF002:6"),
    ("in a box's title", "/// note | <img src=x onerror=y>\nText.\n///", "SAF002:6"),
    ("in a footnote", "Text.\n\n[^1]: <script>x</script>", "SAF002:8"),
    ("between two pieces of code", "`a` <script>x</script> `b`", "SAF002:6"),
    ("behind a fence that is never closed", "```\n<script>x</script>", "SAF002:6 SAF002:7"),
    ("in a fence that is none", "``` html !!\n\n<img src=x onerror=y>\n\n```", "SAF002:8 SAF002:10"),
    ("in a fence behind one that is never closed", "```\n\n~~~\n<script>\n~~~", "SAF002:6 SAF002:9"),
    ("half a tag behind an exception", "<!-- ok TRN006 until 2027-01-01: x --><div\n<a@b.se>", "SAF002:6"),
    ("half a tag around a fence", "<<b\n```\n\n```\n-->", "SAF002:6"),
    ("where backticks pair over lines", "``\n`<b>`", "SAF002:7"),
    ("behind a backtick that is closed after a backslash", "`a\\` <img src=x onerror=y> `", "SAF002:6"),
    # braces and boxes
    ("event in braces", "[a](https://example.org/){ onclick=alert(1) }", "SAF002:6"),
    ("event in braces below a paragraph", "Text.\n{: onclick=alert(1) }", "SAF002:7"),
    ("style in braces", "Text.\n{: style='position:fixed' }", "SAF002:7"),
    ("event in capitals", "## Rubrik { #a ONMOUSEOVER=x }", "SAF002:6"),
    ("address in braces", "[a](https://example.org/){: href=javascript:x }", "SAF002:6"),
    ("address behind a brace in quotes", '[a](https://example.org/){: title="}" href=javascript:x }', "SAF002:6"),
    ("hidden from readers", "Text.\n{: hidden }", "SAF002:7"),
    ("event on code", "Text `b`{ onclick=x } text", "SAF002:6"),
    ("event on a table cell", "| a {: onclick=x } |\n| --- |\n| b |", "SAF002:6"),
    ("event on a box", "/// note | A\n    attrs: {onclick: 'x()'}\n\nText.\n///", "SAF002:7"),
    ("event spelt with signs by number", '/// note | A\n    attrs: {"on\\u0063lick": x}\n\nT\n///', "SAF002:7"),
    ("event on a box in a quotation", "> /// note | A\n>     attrs: {onclick: x}\n>\n> T\n> ///", "SAF002:7"),
    ("event on a box in a list", "- /// note | A\n      attrs: {onclick: x}\n\n    T\n    ///", "SAF002:7"),
    # links
    ("javascript link", "[a](javascript:alert(1))", "SAF002:6"),
    ("javascript link in capitals", "[a](JAVASCRIPT:alert(1))", "SAF002:6"),
    ("javascript link after spaces", "[a](\n javascript:alert(1))", "SAF002:6"),
    ("javascript link with entities", "[a](java&#115;cript&colon;alert(1))", "SAF002:6"),
    ("javascript link with a tab inside", "[a](java&Tab;script:alert(1))", "SAF002:6"),
    ("javascript link behind a control sign", "[a](&#1;javascript:alert(1))", "SAF002:6"),
    ("javascript link in angle brackets", "[a](< javascript:alert(1)>)", "SAF002:6"),
    ("javascript link behind half a link", "[a](b [c](javascript:alert(1))", "SAF002:6"),
    ("javascript as an image", "![a](javascript:alert(1))", "SAF002:6"),
    ("vbscript link", "[a](VbScript:msgbox(1))", "SAF002:6"),
    ("data link", "[a]( DATA:text/html;base64,PHN2Zz4=)", "SAF002:6"),
    ("javascript between angle brackets", "Text <JavaScript:alert(1)>", "SAF002:6"),
    ("data between angle brackets", "<data:text/html,x>", "SAF002:6"),
    ("javascript as a named address", "[a][b]\n\n[b]: javascript:alert(1)", "SAF002:8"),
    ("named address on the next line", "[a][b]\n\n[b]:\n  javascript:alert(1)", "SAF002:8"),
    ("named address in a list", "- x\n\n    [b]: javascript:x\n\n[a][b]", "SAF002:8"),
    ("named address in a quotation", "> [b]: javascript:x\n\n[a][b]", "SAF002:6"),
    ("named over two lines", "[a\nb]: javascript:x\n\n[t][a b]", "SAF002:6"),
    ("a file as a named address", "[a]:file:///x\n\n[a]", "SAF002:6"),
    ("a file on the writer's own computer", "[a](file:///C:/Users/anna/plan.docx)", "SAF002:6"),
    ("a piece of the browser's memory", "[a](blob:https://example.org/1)", "SAF002:6"),
    # other files and templates
    ("another file's content", '--8<-- "../../etc/passwd"', "SAF002:6"),
    ("another file's content, as a block", "Text.\n\n  --8<--\n../../etc/passwd", "SAF002:8"),
    # signs
    ("a turned reading direction", "Ladda ner \u202egnp.exe\u202c nu.", "SAF002:6"),
    ("a split word", "En pee\u200br kommer.", "SAF002:6"),
    ("a reference with an invisible sign", "Text.\n\nSe [gl-\u200ba1].", "SAF002:8"),
    ("a reference with a Cyrillic letter", "Se [gl-\u04301].", "SAF002:6"),
    ("full-width letters in an address", "[a](\uff4aavascript:x)", "SAF002:6"),
    ("a NUL byte", "Text \0 text.", "SAF002:6"),
    ("a control sign", "Text \x0b text.", "SAF002:6"),
    ("letters damaged on the way", "Text \ufffd text.", "SAF002:6"),
    # structure
    ("quotations within quotations", "> " * 40 + "x", "CUR002:6"),
    ("lists within lists", "\n".join("  " * depth + "- x" for depth in range(40)), "CUR002:12"),
    ("a reference nobody has", "Se [rule-ps-99].", "REF004:6"),
)

HARMLESS: tuple[tuple[str, str], ...] = (
    ("a script written out", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("an image written out in a heading", "## Skriv &lt;img src=x onerror=alert(1)&gt; { #written }"),
    ("a title of a link", "[a](https://example.org/ \"x' onmouseover='alert(1)\")"),
    ("an address that is none", "[a](https://example.org/?q=javascript%3Aalert(1))"),
    ("code shown as code", "`<script>alert(1)</script>` och ``{: onclick=x }``"),
    ("code shown in a fence", "```html\n<script>alert(1)</script>\n[x](javascript:y)\n```"),
    (
        "template signs",
        "{{ 7 * 191 }} {% include 'main.html' %} {# x #} {{ config.site_dir }} ${7*191} <%= 7*191 %>"[:72],
    ),
    ("fetching in the middle of a line", 'Skriv --8<-- "../../etc/passwd" så.'),
)

BOXES: tuple[tuple[str, str, str], ...] = (
    ("markup in the title", "---\ntitle: x <script>alert(1)</script>\ndescription: B\n---\n", "SAF003:2"),
    ("a title that breaks out", "---\ntitle: 'A\"><script>alert(1)</script>'\ndescription: B\n---\n", "SAF003:2"),
    ("a description that breaks out", "---\ntitle: A\ndescription: '\"><script>'\n---\n", "SAF003:3"),
    ("a description with an event", "---\ntitle: A\ndescription: 'B\" onload=\"x'\n---\n", "SAF003:3"),
    ("an entity in the title", "---\ntitle: A &lt;b&gt;\ndescription: B\n---\n", "SAF003:2"),
    ("template braces in the title", "---\ntitle: 'A {{ 7 * 191 }}'\ndescription: B\n---\n", "SAF003:2"),
    ("MkDocs' own hide", "---\ntitle: A\ndescription: B\nhide: [navigation]\n---\n", "SAF003:4"),
    ("MkDocs' own template", "---\ntitle: A\ndescription: B\ntemplate: ../../secret.html\n---\n", "SAF003:4"),
    ("a second box behind a false end", "---\ntitle: A\ndescription: B\n---: x\ntemplate: y.html\n---\n", "SAF003:4"),
    ("a box ended with dots", "---\ntitle: A\ndescription: B\n...\ntemplate: y.html\n---\n", "SAF003:5"),
    ("a box without dashes", "title: A\ntemplate: y.html\n\nText.\n", "SAF003:1"),
    ("a Python object", "---\ntitle: !!python/object/apply:os.system [x]\ndescription: B\n---\n", "SAF003:2"),
    ("an alias in the box", "---\ntitle: &a A\ndescription: *a\n---\n", "SAF003:3"),
    ("a field twice", "---\ntitle: A\ndescription: B\ntitle: C\n---\n", "SAF003:4"),
    ("a date that is none", "---\ntitle: A\ndescription: 2026-13-01\n---\n", "SAF003:3"),
    ("a tab in the box", "---\ntitle: A\n\tdescription: B\n---\n", "SAF003:3"),
    ("an invisible sign in the title", "---\ntitle: A\u202eB\ndescription: B\n---\n", "SAF002:2"),
    ("a Cyrillic letter in the title", "---\ntitle: Reg\u0435l\ndescription: B\n---\n", "SAF002:2"),
    ("no box at all", "## Rubrik { #a }\n", "SAF003:1"),
    ("a box that never ends", "---\ntitle: A\ndescription: B\n\nText.\n", "SAF003:1"),
)

RAW_TEXTS: tuple[tuple[str, bytes, str], ...] = (
    ("Latin-1", BOX.encode() + "Text på svenska.\n".encode("latin-1"), "CUR002:6"),
    ("UTF-16", (BOX + "Text.\n").encode("utf-16"), "CUR002:1"),
    ("two megabytes", BOX.encode() + b"Ord " * 500_000, "CUR002:1"),
    ("old line ends", (BOX + "Text.\n\n<script>x</script>\n").replace("\n", "\r").encode(), "SAF002:8"),
    ("mixed line ends", (BOX + "Text.\r\n\r<script>x</script>\n").encode(), "SAF002:8"),
    ("a mark before the first line", b"\xef\xbb\xbf" + (BOX + "<script>x</script>\n").encode(), "SAF002:6"),
    ("an empty file", b"", "SAF003:1"),
    ("only NUL bytes", b"\0" * 1000, "SAF002:1"),
)

AREA = "guidelines/{}/area.yml"
RECORDS: tuple[tuple[str, str, bytes, str], ...] = (
    ("a tag in a statement", AREA, b"id: gl-x\ntitle:\n  sv: <b>Ord</b>\n", "SAF002:3"),
    ("a script in a title", AREA, b'id: gl-x\ntitle: {sv: "A<script>alert(1)</script>"}\n', "SAF002:2"),
    ("a title that breaks out", AREA, b'id: gl-x\ntitle: {sv: "A\\"><img src=x onerror=y>"}\n', "SAF002:2"),
    ("an attribute in words", AREA, b"id: gl-x\ntitle:\n  sv: 'A\" onclick=\"x()'\n", "SAF002:3"),
    ("braces with an event", AREA, b"id: gl-x\ntitle:\n  sv: '[a](https://e.org){ onclick=x }'\n", "SAF002:3"),
    ("a javascript link", AREA, b"id: gl-x\ntitle:\n  sv: '[a](javascript:x)'\n", "SAF002:3"),
    ("an invisible sign", AREA, b'id: gl-x\ntitle: {sv: "A\\u202eB"}\n', "SAF002:2"),
    ("a Cyrillic letter in an id", AREA, "id: gl-\u0430\n".encode(), "CUR003:1"),
    ("a zero-width sign in an id", AREA, "id: gl-\u200ba\n".encode(), "CUR003:1"),
    ("a turned reading direction in an id", AREA, b'id: "gl-\\u202ea"\n', "CUR003:1"),
    ("an id that climbs", AREA, b"id: ../../etc/passwd\n", "CUR003:1"),
    ("a text that climbs", AREA, b"id: gl-x\ntext: ../../../etc/passwd\n", "REF001:2"),
    ("aliases", AREA, b"id: &a gl-x\ntitle: {sv: *a}\n", "CUR002:2"),
    ("a bomb of aliases", AREA, b"a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b,*b]\nid: *c\n", "CUR002:3"),
    ("deep brackets", AREA, b"id: gl-x\nguidelines: " + b"[" * 100_000, "CUR002:2"),
    ("deep indents", AREA, b"id: gl-x\nguidelines:\n" + b"".join(b" " * n + b"-\n" for n in range(1, 99)), "CUR002:32"),
    ("five megabytes", AREA, b"id: gl-x\ntext: " + b"x" * 5_000_000, "CUR002:1"),
    ("a field twice", AREA, b"id: gl-x\nstate: current\nid: gl-y\n", "CUR002:3"),
    ("a Python object", AREA, b"id: gl-x\ntext: !!python/object/apply:os.system [x]\n", "CUR002:2"),
    ("a tag of YAML", AREA, b"id: gl-x\ntext: !include secret.yml\n", "CUR002:2"),
    ("a tab", AREA, b"id: gl-x\n\tstate: current\n", "CUR002:2"),
    ("Latin-1", AREA, "id: gl-x\ntitle: {sv: M\xf6tet}\n".encode("latin-1"), "CUR002:2"),
    ("a NUL byte", AREA, b"id: gl-x\ntext: a\0b\n", "CUR002:2"),
    ("a mark before the first line", AREA, b"\xef\xbb\xbfid: gl-x\nstat: current\n", "CUR002:2"),
    ("old line ends", AREA, b"id: gl-x\rstat: current\r", "CUR002:2"),
    ("two documents", AREA, b"id: gl-x\n---\nid: gl-y\n", "CUR002:2"),
    ("a list where a record belongs", AREA, b"- id: gl-x\n", "CUR002:1"),
    ("an empty record", AREA, b"", "CUR002:1"),
    ("a date that is none", AREA, b"id: gl-x\ntext: 2026-13-01\n", "CUR002:2"),
    ("an exception for this rule", AREA, b"id: gl-x\n# ok SAF002 until 2099-01-01: no\ntitle: {sv: <b>}\n", "SAF002:3"),
    ("a record of no kind", "docs/secrets-{}.yml", b"a: 1\n", "CUR002:1"),
    ("a name nobody reads", "guidelines/{}/area.yaml", b"id: gl-x\n", "CUR002:1"),
)

SOURCES = """sources:
  - {id: lang-x, title: A, language: 'sv" onfocus=alert(1) autofocus tabindex=0 x="'}
  - {id: data-x, title: A, URL: "data:text/html;base64,AAAA"}
  - {id: doi-x, title: A, DOI: "10.1/x) [a](javascript:y"}
  - {id: issue-x, title: A, volume: "[a]", issue: "javascript:alert(1)"}
  - {id: title-x, title: "<cite onclick=x>"}
"""
PUBLISHER = 'edit: "https://e.org/\\"><script>x</script>"\nsite: "https://e.org/\\" x"\n'
CRISIS = "services:\n  - {id: a, number: \"112' onclick='x\", url: 'javascript:x'}\n"
SINGLES: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("sources", "docs/sources.yml", SOURCES, ("SAF002:2", "SAF002:3", "SAF002:4", "SAF002:5", "SAF002:6")),
    ("publisher", "docs/publisher.yml", PUBLISHER, ("SAF002:1", "SAF002:2")),
    ("crisis", "docs/crisis.yml", CRISIS, ("SAF002:2",)),
)

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg">\n%s\n</svg>\n'
FILES: tuple[tuple[str, str, bytes, str], ...] = (
    ("a page of HTML", "docs/page.html", b"<script>alert(1)</script>", "SAF002:1"),
    ("a script", "docs/assets/site.js", b"alert(1)", "SAF002:1"),
    ("a style sheet", "docs/assets/site.css", b"body {}", "SAF002:1"),
    ("a program", "docs/setup.exe", b"MZ", "SAF002:1"),
    ("a document with macros", "docs/plan.docm", b"PK", "SAF002:1"),
    ("a file without a kind", "docs/makefile", b"all:", "SAF002:1"),
    ("a picture that is a page", "docs/photo.png", b"<html><script>", "SAF002:1"),
    ("a picture of another kind", "docs/photo.jpg", b"\0\0\0\x18ftypheic", "SAF002:1"),
    ("a drawing with a script", "docs/a.svg", DRAWING % b"<script>alert(1)</script>", "SAF002:2"),
    ("a drawing with an event", "docs/b.svg", DRAWING % b'<g onclick="x()"/>', "SAF002:2"),
    ("a drawing with a script by another name", "docs/c.svg", DRAWING % b'<x:script xmlns:x="y"/>', "SAF002:2"),
    ("a drawing with a link that runs", "docs/d.svg", DRAWING % b'<a href="&#106;avascript:x"/>', "SAF002:2"),
    ("a drawing that fetches", "docs/e.svg", DRAWING % b'<image href="https://example.org/x.png"/>', "SAF002:2"),
    ("a drawing with a page inside", "docs/f.svg", DRAWING % b"<foreignObject><p/></foreignObject>", "SAF002:2"),
    ("a drawing that bombs", "docs/g.svg", b'<!DOCTYPE svg [<!ENTITY a "x">]>\n<svg>&a;</svg>', "SAF002:1"),
    ("a drawing with a style that fetches", "docs/h.svg", DRAWING % b"<style>@import 'x'</style>", "SAF002:2"),
    ("a drawing that is none", "docs/i.svg", b"<svg>", "SAF002:1"),
    ("a name with a space", "docs/two words.sv.md", BOX.encode(), "CUR002:1"),
    ("a name with a dot", "docs/a.b.sv.md", BOX.encode(), "CUR002:1"),
    ("a name in capitals", "docs/Page.sv.md", BOX.encode(), "CUR002:1"),
    ("a name with other letters", "docs/h\xe4lsa.sv.md", BOX.encode(), "CUR002:1"),
    ("a name with two dots", "docs/page...sv.md", BOX.encode(), "CUR002:1"),
    ("a name without a language", "docs/page.md", BOX.encode(), "CUR002:1"),
    ("a folder with a space", "docs/more pages/a.sv.md", BOX.encode(), "CUR002:1"),
    ("a language the site does not have", "docs/page.no.md", BOX.encode(), "CUR002:1"),
    ("a folder called like a language", "docs/en/page.sv.md", BOX.encode(), "CUR002:1"),
    ("a folder called like another part", "docs/guidelines/page.sv.md", BOX.encode(), "CUR002:1"),
    ("README in capitals with a language", "docs/README.sv.md", BOX.encode(), "CUR002:1"),
)


def cases() -> Iterator[Case]:
    """All of them, each at a path of its own."""
    yield from _texts()
    for number, (name, pattern, content, told) in enumerate(RECORDS):
        own = content.replace(b"gl-x", b"gl-x%d" % number)
        yield Case(f"record: {name}", pattern.format(f"r{number}"), own, (told,))
    for name, path, words, lines in SINGLES:
        yield Case(f"record: {name}", path, words.encode(), lines)
    for name, path, content, told in FILES:
        yield Case(f"file: {name}", path, content, (told,))


def _texts() -> Iterator[Case]:
    bodies = ((name, (BOX + body + "\n").encode(), told) for name, body, told in CODE_IN_TEXTS)
    boxes = ((name, words.encode(), told) for name, words, told in BOXES)
    for number, (name, content, told) in enumerate((*bodies, *boxes, *RAW_TEXTS)):
        yield Case(f"text: {name}", f"docs/t{number}.sv.md", content, tuple(told.split()))
    for number, (name, body) in enumerate(HARMLESS):
        yield Case(f"harmless: {name}", f"docs/h{number}.sv.md", (BOX + body + "\n").encode(), ())
