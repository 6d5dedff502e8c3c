"""Sentences of a translation that were left in another language."""

from __future__ import annotations

import pytest

from builder import checks
from builder.checks import left_in_source_language
from builder.load import load
from conftest import Draw, Find, line

RULE = "left-in-source-language"


def page(body: str, language: str) -> str:
    rows = "".join(f"  | {row}\n" for row in body.split("\n"))
    title = {"sv": "Sidan om stöd", "en": "The page about support", "da": "Siden om støtte"}[language]
    return f"docs/\n  a.{language}.md\n  | ---\n  | title: {title}\n  | description: {title}.\n  | ---\n{rows}"


FINE = [
    ("sv", "Du lovar inte tystnad. Det stannar mellan oss är den dyraste mening du kan säga."),
    ("en", "You do not promise silence. What is said may have to be passed on."),
    ("da", "Du lover ikke tavshed. Det bliver mellem os er den dyreste sætning, du kan sige."),
    ("da", 'Svensk "handledning och stöd i rollen" er dansk supervision. Hun sagde ”det är bra”.'),
    ("en", "Nationell Samverkan för Psykisk Hälsa ran the project in Västra Götaland and Västerbotten."),
    ("en", "Västerbotten is not mentioned in the report from Göteborg and Mölndal."),
    ("da", "Det svenske ord återhämtning bruges også om hvile."),
    ("en", "The name was *att leva med psykisk ohälsa i vardagen*{lang=sv} and it stuck."),
    ("sv", "Namnet var [en vej til bedre støtte for alle][t-007]{lang=da} då."),
    ("da", "Ta hand om dig"),
    ("sv", "| Ord | Danska |\n| --- | --- |\n| måste | er nødt til at gøre |"),
    ("da", "`det här är kod och ingen dansk mening alls`"),
    ("da", "Hun har læst *(påhittat exempel)* hele bogen igen."),
]


@pytest.mark.parametrize(("language", "body"), FINE)
def test_own_language_names_quotations_and_marked_words_are_fine(find: Find, language: str, body: str) -> None:
    assert find(RULE, page(body, language)) == []


LEFT = [
    (
        "da",
        "Du lover ikke tavshed. Det säger jag alltid till dig först.",
        "Det säger jag alltid till dig ...",
        "Swedish",
        "sv",
    ),
    (
        "en",
        "You do not promise silence.\n\n- Fråga alltid först om det är okej.",
        "Fråga alltid först om det är ...",
        "Swedish",
        "sv",
    ),
    ("sv", "Du lovar inget.\n\n> You can always ask me to stop.", "You can always ask me to ...", "English", "en"),
    ("sv", "Du lovar inget. Det siger jeg altid til dig først.", "Det siger jeg altid til dig ...", "Danish", "da"),
    ("en", "So it is.\n\n## Vad vi inte vet om detta { #c }", "Vad vi inte vet om detta", "Swedish", "sv"),
]


@pytest.mark.parametrize(("language", "body", "words", "other", "code"), LEFT)
def test_a_sentence_left_behind(find: Find, language: str, body: str, words: str, other: str, code: str) -> None:
    own = {"sv": "Swedish", "en": "English", "da": "Danish"}[language]
    row = 5 + body.count("\n")
    column = {"-": 3, ">": 3, "#": 4}.get(body.rsplit("\n", 1)[-1][0], 1)
    assert find(RULE, page(body, language)) == [
        f"docs/a.{language}.md:{row}:{column} “{words}” seems to be in {other}, but the text is in {own}. Those readers cannot "
        f"follow it. | Translate it. If it is a quotation or a name, mark it like this: *the words*{{lang={code}}}"
    ]


def test_a_page_in_the_wrong_language_is_told_once(tree: Draw) -> None:
    body = "Du lovar inte tystnad i förväg.\n\nDet säger jag alltid till dig först.\n\nFråga alltid först om det är okej.\n\nOg så er det dansk her."
    (report,) = checks.run(load(tree(page(body, "da"))), [RULE])
    assert line(report, "sv") == (
        "docs/a.da.md:1:1 Det mesta av sidan verkar vara på svenska, men filen är den för danska. De läsarna kan inte läsa "
        "sidan. | Översätt sidan, eller ge filen rätt namn."
    )
    assert report.message["da"] == (
        "Det meste af siden ser ud til at være på svensk, men filen er den til dansk. De læsere kan ikke læse siden."
    )


def test_records_are_read_but_not_the_titles_of_works(find: Find) -> None:
    drawing = """
    docs/
      sources.yml
      | sources:
      |   - id: nsph
      |     title: "Att leva med psykisk ohälsa och att arbeta"
      |     note:
      |       en: "The report Att leva med psykisk ohälsa och att arbeta was read."
      |       da: "Den här rapporten har vi inte läst än."
    """
    (found,) = find(RULE, drawing)
    assert found.startswith("docs/sources.yml:6:7 “Den här rapporten har vi inte ...” seems to be in Swedish")


def test_without_the_library_it_says_that_it_did_not_run(tree: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(left_in_source_language, "LIBRARY", "no_such_library")
    (report,) = checks.run(load(tree(page("Hej.", "sv"))), [RULE])
    assert line(report) == (
        "requirements.in:1:1 The check of the sentences' language did not run: no_such_library is missing on this computer. "
        "Swedish sentences in the translations go unseen. | Install what requirements.txt names, or rely on the check of the "
        "proposal."
    )
    assert report.severity == "warning"
