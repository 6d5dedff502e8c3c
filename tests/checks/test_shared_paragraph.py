"""The same paragraph on two pages."""

from __future__ import annotations

from conftest import Find

RULE = "shared-paragraph"
LONG = "Den som har haft många kontakter i vården har ofta fått gissa vem som är vem."


def page(*lines: str) -> str:
    return "\n".join(f"              | {line}" for line in ("---", "title: A", "description: B", "---", "", *lines))


def drawn(first: str, second: str, names: tuple[str, str] = ("one.sv.md", "two.sv.md")) -> str:
    return f"""
        docs/
            {names[0]}
{first}
            {names[1]}
{second}
        """


def test_different_paragraphs_are_fine(find: Find) -> None:
    assert find(RULE, drawn(page(LONG), page(LONG.replace("gissa", "undra")))) == []


def test_short_lines_tables_and_forms_may_recur(find: Find) -> None:
    form = page("Kort rad.", f"| {LONG} |", f"- [ ] {LONG}", f"> {LONG}")
    assert find(RULE, drawn(form, form)) == []


def test_the_same_words_in_another_language_are_no_copy(find: Find) -> None:
    assert find(RULE, drawn(page(LONG), page(LONG), ("one.sv.md", "one.da.md"))) == []


def test_a_copied_paragraph_is_told_at_the_second_page(find: Find) -> None:
    assert find(RULE, drawn(page(LONG), page("", LONG.upper()))) == [
        "docs/two.sv.md:7:1 The paragraph “den som har haft många kontakter …” also stands in docs/one.sv.md, line 6. "
        "Readers meet the same text twice. | Keep it where it belongs, and refer to it from here."
    ]
