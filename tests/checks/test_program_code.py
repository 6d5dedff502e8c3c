"""Program code, tags, hidden notes and files that are only links."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "program-code"


def text(*rows: str) -> str:
    """A page with these lines, as a drawing."""
    return "docs/\n  a.sv.md\n" + "\n".join(f"  | {row}" for row in rows) + "\n"


def told(row: int, kind: str, what: str) -> str:
    said, hint = SAID[kind]
    return f"docs/a.sv.md:{row}:1 {said.format(what=what)} | {hint}"


SAID = {
    "program": (
        "This line contains program code (“{what}”). Pages hold text only; code can harm readers unseen.",
        "Remove the code. If you need something that text cannot do, ask the editors.",
    ),
    "tag": (
        "This line contains a tag in angle brackets (“{what}”). Readers do not see it, and the page may break.",
        "Remove it. Two asterisks on each side make a word bold, an empty line makes a new paragraph. "
        "If you mean the sign itself, write &lt; instead of <.",
    ),
    "comment": (
        "This line contains a hidden note (“{what}”). It does not show on the page but goes out to everyone.",
        "Remove the note, and write it where the change is discussed.",
    ),
    "open": (
        "Something begins here and never ends (“{what}”). The rest of the page may show as code or break for readers.",
        "Put the same sign where it should end, or remove it.",
    ),
    "include": (
        "This line fetches another file (“{what}”). Readers may be shown something nobody has reviewed here.",
        "Write the text here, or link to the page where it stands.",
    ),
}


def test_plain_text_is_fine(find: Find) -> None:
    rows = (
        "## Data: fem intervjuer { #data }",
        "One style = calm. 3 < 5 och 7 > 2, a<b, x <y, &lt;namn&gt;. Formulär: data: text. JavaScript: nej.",
        "<https://example.org> <info@example.org> [a](https://example.org/?style=1&online=2) [b](data/a.sv.md)",
        "/// note | Rubrik",
        "    open: true",
        "",
        "Text { .quiet } med --8<-- mitt på raden.",
        "///",
    )
    assert find(RULE, text(*rows)) == []


def test_code_that_is_shown_as_code_is_fine(find: Find) -> None:
    rows = ("`<script>` och ``<b> ` { onclick=x }``", "", "```html", "<script>", "[x](javascript:y)", "```")
    assert find(RULE, text(*rows)) == []


def test_notes_that_let_a_finding_be_are_allowed(find: Find) -> None:
    rows = ("<!-- ok TRN006 until 2027-03-01: citat -->", "Text. <!-- ok TXT003 until 2027-03-01: lag -->")
    assert find(RULE, text(*rows)) == []


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ("Text <SCRIPT src=x></SCRIPT>", "<script>"),
        ('<iframe src="https://example.org"></iframe>', "<iframe>"),
        ("<form action=x>", "<form>"),
        ("<object data=x></object>", "<object>"),
        ("<embed src=x>", "<embed>"),
        ("Text <svg></svg>", "<svg>"),
        ("<style>p {}</style>", "<style>"),
        ('Text <b onclick="x()">b</b>', "onclick"),
        ("Text <p style='color: red'>", "style"),
        ("<img src=x onerror=alert(1)>", "onerror"),
        ("## Rubrik { #a onclick='x()' }", "onclick"),
        ("[länk](a.sv.md){: style=color:red }", "style"),
        ("[länk](javascript:alert(1))", "javascript:"),
        ("[länk]( JavaScript:alert(1))", "javascript:"),
        ("[länk](java&#115;cript:alert(1))", "javascript:"),
        ("[länk](<vbscript:x>)", "vbscript:"),
        ("![bild](data:image/svg+xml;base64,AAAA)", "data:"),
        ("[länk]: javascript:alert(1)", "javascript:"),
        ("<javascript:alert(1)>", "javascript:"),
        ("Halv <script src=x", "<script>"),
    ],
)
def test_program_code(find: Find, row: str, what: str) -> None:
    assert find(RULE, text("Först.", "", row)) == [told(3, "program", what)]


def test_code_where_parsers_disagree_is_found_too(find: Find) -> None:
    assert find(RULE, text("- a", "", "      <script>", "", "```", "<iframe>")) == [
        told(3, "program", "<script>"),
        told(5, "open", "```"),
        told(6, "program", "<iframe>"),
    ]


def test_two_lone_backticks_hide_nothing_between_them(find: Find) -> None:
    assert find(RULE, text("Ett ` tecken.", "", "[x](javascript:y)", "", "Och ` ett till.")) == [
        told(3, "program", "javascript:")
    ]


def test_attributes_of_a_box(find: Find) -> None:
    rows = ("/// note | Rubrik", "    attrs:", "      class: quiet", "      onclick: x()", "", "Text.", "///")
    assert find(RULE, text(*rows)) == [told(4, "program", "onclick")]


def test_tags_are_told_once_for_beginning_and_end(find: Find) -> None:
    rows = ("Ett <b>ord</b> och <b>ett till</b>.", "<div>", "Text", "</div>", "", "<namn> och </ensam>")
    assert find(RULE, text(*rows)) == [
        told(1, "tag", "<b>"),
        told(2, "tag", "<div>"),
        told(6, "tag", "</ensam>"),
        told(6, "tag", "<namn>"),
    ]


def test_hidden_notes(find: Find) -> None:
    rows = ("Text <!-- fråga Anna -->", "", "<!--", "en längre anteckning", "-->", "<!-- ok -->")
    assert find(RULE, text(*rows)) == [
        told(1, "comment", "<!-- fråga Anna -->"),
        told(3, "comment", "<!--"),
        told(6, "comment", "<!-- ok -->"),
    ]


def test_lines_that_fetch_another_file(find: Find) -> None:
    assert find(RULE, text('--8<-- "../secret.md"', "Text.", "    -8<- a.md")) == [
        told(1, "include", "--8<--"),
        told(3, "include", "-8<-"),
    ]


def test_the_words_of_records(find: Find) -> None:
    drawing = """
    guidelines/
      values/
        area.yml
        | id: gl-a
        | title: {sv: "Data: fem, `kod` och 3 < 5", en: "Ok", da: "[ok](a.da.md)"}
        | guidelines:
        |   - id: gl-a1
        |     statement:
        |       sv: "Ett <b>ord</b>"
        |       en: "[x](javascript:y)"
        |       da: "<script>"
    docs/
      sources.yml
      | sources:
      |   - {id: a, title: "A", language: "sv\\" onclick=\\"x()", URL: "https://example.org/?data:x&style=1"}
      |   - {id: b, title: "data: en titel", URL: "data:text/html;base64,AAAA"}
    """
    found = [one.split(" | ")[0].replace(SAID["program"][0].partition("(")[0], "") for one in find(RULE, drawing)]
    assert found == [
        "docs/sources.yml:2:25 (“onclick”). Pages hold text only; code can harm readers unseen.",
        "docs/sources.yml:3:38 (“data:”). Pages hold text only; code can harm readers unseen.",
        "guidelines/values/area.yml:6:7 This line contains a tag in angle brackets (“<b>”). Readers do not see it, and "
        "the page may break.",
        "guidelines/values/area.yml:7:7 (“javascript:”). Pages hold text only; code can harm readers unseen.",
        "guidelines/values/area.yml:8:7 (“<script>”). Pages hold text only; code can harm readers unseen.",
    ]


def test_a_file_that_is_only_a_link(tree: Draw) -> None:
    root = tree(text("Text."))
    (root / "docs" / "b.sv.md").symlink_to("/etc/passwd")
    (root / "docs" / "more").symlink_to("/etc")
    reports = checks.run(load(root), [RULE])
    assert [line(report, "en") for report in reports] == [
        "docs/b.sv.md:1:1 The file is only a shortcut to another file. It is not read, so its content is missing for "
        "readers. | Put the file itself here instead of the shortcut.",
        "docs/more:1:1 The file is only a shortcut to another file. It is not read, so its content is missing for "
        "readers. | Put the file itself here instead of the shortcut.",
    ]
    assert line(reports[0], "sv") == (
        "docs/b.sv.md:1:1 Filen är bara en genväg till en annan fil. Den läses inte, så innehållet saknas för läsaren. "
        "| Lägg själva filen här i stället för genvägen."
    )
    assert line(reports[0], "da") == (
        "docs/b.sv.md:1:1 Filen er kun en genvej til en anden fil. Den læses ikke, så indholdet mangler for læseren. "
        "| Læg selve filen her i stedet for genvejen."
    )


def test_braces_that_name_a_section_a_look_or_a_language_are_fine(find: Find) -> None:
    rows = (
        "## Rubrik { #a .quiet }",
        "[ord](https://example.org/?a=b){lang=da} och [ord](https://example.org/?c=d){ lang=en title='=' } x = {y}, {namn}.",
        "{: .quiet }",
        "/// note | Rubrik",
        "    attrs: {class: 'quiet', lang: da}",
        "    open: true",
        "",
        "Text.",
        "///",
    )
    assert find(RULE, text(*rows)) == []


def test_signs_of_our_languages_and_pictograms_are_fine(find: Find) -> None:
    rows = (
        "Mötet – så här: ”kom in”… ½ © 20\u00a0°C, 5 µg och 5 μg, α, Пётр,",
        "œuvre, ÆØÅ, 👨‍👩‍👧 ✔️, mjukt bind\u00adestreck.",
    )
    assert find(RULE, text(*rows)) == []


def test_pictures_and_documents_are_fine(tree: Draw) -> None:
    root = tree(text("Text.") + "  README.md\n  | <script>\n")
    drawing = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><a href="#b"/><style>p {fill: url(#b)}</style></svg>'
    (root / "docs" / "flow.sv.svg").write_text(drawing, "utf-8")
    for name, beginning in (
        ("a.png", b"\x89PNG\r\n\x1a\n"),
        ("b.jpg", b"\xff\xd8\xff\xe0"),
        ("c.webp", b"RIFF\x10\0\0\0WEBP"),
        ("d.pdf", b"%PDF-1.7"),
    ):
        (root / "docs" / name).write_bytes(beginning + b"...")
    content = load(root)
    assert checks.run(content, [RULE, "unknown-field"]) == []
    assert len(content.files) == 7


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (
            "[ord](a.sv.md){: href=//x }",
            (
                "docs/a.sv.md:1:1 This line sets “href” on the text, which pages may not set. Readers can be led astray "
                "unseen. | Remove it. Braces may hold only the section's name (#name), a look (.name) and a language (lang=da).",
                "docs/a.sv.md:1:1 Raden sätter ”href” på texten, som sidor inte får sätta. Läsaren kan ledas fel utan att "
                "det syns. | Ta bort det. Inom klamrar får bara avsnittets namn (#namn), utseende (.namn) och språk "
                "(lang=da) stå.",
                "docs/a.sv.md:1:1 Linjen sætter ”href” på teksten, hvad sider ikke må. Læseren kan blive ledt på vildspor, "
                "uden at det ses. | Fjern det. I klammer må kun afsnittets navn (#navn), udseende (.navn) og sprog "
                "(lang=da) stå.",
            ),
        ),
        (
            "[plan](file:///C:/plan.docx)",
            (
                "docs/a.sv.md:1:1 The link begins with “file:”. It leads to no page that readers can open. | Use an "
                "address that begins with https:, mailto: or tel:, or link to a page here.",
                "docs/a.sv.md:1:1 Länken börjar med ”file:”. Den leder inte till någon sida som läsaren kan öppna. | "
                "Använd en adress som börjar med https:, mailto: eller tel:, eller länka till en sida här.",
                "docs/a.sv.md:1:1 Linket begynder med ”file:”. Det fører ikke til nogen side, som læseren kan åbne. | "
                "Brug en adresse, der begynder med https:, mailto: eller tel:, eller link til en side her.",
            ),
        ),
        (
            "En pee\u200br kommer.",
            (
                "docs/a.sv.md:1:1 A sign that cannot be seen stands here (U+200B). Readers may see something else than what "
                "was reviewed, and links may go wrong. | Remove it. The easiest way is to delete the words around it and "
                "type them again.",
                "docs/a.sv.md:1:1 Här står ett tecken som inte syns (U+200B). Läsaren kan få se något annat än det som är "
                "granskat, och länkar kan gå fel. | Ta bort det. Lättast är att radera orden runt omkring och skriva dem "
                "på nytt.",
                "docs/a.sv.md:1:1 Her står et tegn, der ikke kan ses (U+200B). Læseren kan få noget andet at se end det, "
                "der er gennemgået, og link kan gå forkert. | Fjern det. Det nemmeste er at slette ordene omkring det og "
                "skrive dem igen.",
            ),
        ),
        (
            "Se gl-\u04301.",
            (
                "docs/a.sv.md:1:1 “gl-\u04301” mixes letters of two alphabets that look the same. Searches and links with "
                "the word go wrong. | Type the word again with ordinary letters.",
                "docs/a.sv.md:1:1 ”gl-\u04301” blandar bokstäver ur två alfabet som ser likadana ut. Sökningar och länkar "
                "på ordet leder fel. | Skriv om ordet med vanliga bokstäver.",
                "docs/a.sv.md:1:1 ”gl-\u04301” blander bogstaver fra to alfabeter, der ligner hinanden. Søgninger og link "
                "med ordet går forkert. | Skriv ordet igen med almindelige bogstaver.",
            ),
        ),
    ],
)
def test_the_words_in_every_language(tree: Draw, row: str, told: tuple[str, str, str]) -> None:
    (report,) = checks.run(load(tree(text(row))), [RULE])
    assert tuple(line(report, language) for language in ("en", "sv", "da")) == told


def test_files_that_may_not_lie_here(tree: Draw) -> None:
    root = tree(text("Text."))
    (root / "docs" / "a.exe").write_bytes(b"MZ")
    (root / "docs" / "b.png").write_bytes(b"BM")
    (root / "docs" / "c.svg").write_text("<svg>\n<script/>\n</svg>", "utf-8")
    found = checks.run(load(root), [RULE])
    assert [line(report) for report in found] == [
        "docs/a.exe:1:1 Files of the kind “exe” may not lie here. They would go out to all readers, and they can hold "
        "programs. | Remove the file. Save pictures as png, jpg, webp or svg, other documents as pdf.",
        "docs/b.png:1:1 The file is called .png but holds something else. Readers get no picture or document to see. | "
        "Open it in the program it was made in, and save it as png.",
        "docs/c.svg:2:1 The picture holds more than a picture (“<script>”). It can run programs at the reader's or fetch "
        "things from the net. | Save it as plain svg, without scripts and links, or as png.",
    ]
    assert [line(report, "da").split(" | ")[1] for report in found] == [
        "Fjern filen. Gem billeder som png, jpg, webp eller svg, andre dokumenter som pdf.",
        "Åbn den i det program, den er lavet i, og gem den som png.",
        "Gem det som enkel svg, uden scripts og link, eller som png.",
    ]
    assert line(found[0], "sv") == (
        "docs/a.exe:1:1 Filer av slaget ”exe” får inte ligga här. De skulle följa med ut till alla läsare, och de kan "
        "innehålla program. | Ta bort filen. Bilder sparas som png, jpg, webp eller svg, andra dokument som pdf."
    )


def test_code_that_is_never_closed(find: Find) -> None:
    rows = ("```html", "<b>", "```", "", "  ~~~", "Text.", "", "> ```")
    assert find(RULE, text(*rows)) == [told(5, "open", "~~~")]


def test_what_a_record_leaves_open_for_the_words_behind_it(find: Find) -> None:
    drawing = """
    docs/
      sources.yml
      | sources:
      |   - {id: a, title: "Ett `ord` {x} och a > b"}
      |   - {id: b, title: "Ett ` tecken"}
      |   - {id: c, title: "Ord {: x"}
      |   - {id: d, title: "Ord <img src=x"}
      |   - {id: e, title: "~~~"}
      |   - {id: f, title: "`<b>`"}
    """
    found = [one.split(" | ")[0].removeprefix("docs/sources.yml:") for one in find(RULE, drawing)]
    opened = SAID["open"][0]
    assert found == [
        "3:13 " + opened.format(what="`"),
        "4:13 " + opened.format(what="{ }"),
        "5:13 " + SAID["tag"][0].format(what="<img src=x"),
        "6:13 " + opened.format(what="~~~"),
        "7:13 " + SAID["tag"][0].format(what="<b>"),
    ]
