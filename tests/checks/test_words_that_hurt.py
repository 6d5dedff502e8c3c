"""Words about suicide and about people that hurt."""

from __future__ import annotations

import pytest

from builder import checks
from builder.checks._hurtful import WORDS
from builder.load import load
from conftest import Draw, Find, line

RULE = "words-that-hurt"


def page(words: str, language: str = "sv") -> str:
    return f"docs/\n  a.{language}.md\n  | ---\n  | title: A\n  | description: B\n  | ---\n  |\n  | {words}\n"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "Han tog sitt liv. Frågan om självmord ställs rakt ut."),
        ("sv", 'Skriv inte "begå självmord". Ordet missbrukare och ”psykfall” används inte.'),
        ("sv", "Hon kallar sig själv schizofren. Det är hennes ord."),
        ("sv", "Självmordslinjen svarar. Ett missbruk är ingen person."),
        ("en", "She died by suicide. Do not say “committed suicide” or the word junkie."),
        ("en", '**"He calls himself a schizophrenic. Should I object?"** It is his word.'),
        ("en", "He is committed to work with addiction. An additional psychosis team."),
        ("da", "Han tog sit liv. Et misbrug er ikke et menneske, og ”narkoman” er ikke et ord vi bruger."),
        ("da", "Han kalder sig skizofren. De psykisk sårbare er med."),
    ],
)
def test_what_does_not_hurt_is_quoted_or_is_somebodys_own_word(find: Find, language: str, words: str) -> None:
    assert find(RULE, page(words, language)) == []


def test_the_glossary_may_list_the_words(find: Find) -> None:
    drawing = """
    docs/
      glossary.yml
      | terms:
      |   - id: t-067
      |     words:
      |       sv: {preferred: "suicidprevention", rejected: [{word: "begå självmord", reason: "låter som ett brott"}]}
    """
    assert find(RULE, drawing) == []


LISTED = [
    ("sv", "begå självmord", "ta sitt liv"),
    ("sv", "begår suicid", "tar sitt liv"),
    ("sv", "Begick självmord", "tog sitt liv"),
    ("sv", "begått självmord", "tagit sitt liv"),
    ("sv", "fullbordade självmord", "dog i suicid"),
    ("sv", "misslyckat självmordsförsök", "suicidförsök"),
    ("sv", "självmordskandidaten", "person med tankar på att ta sitt liv"),
    ("sv", "alkoholmissbrukarna", "person med beroende"),
    ("sv", "psykfall", "person som får psykiatrisk vård"),
    ("sv", "de psykiskt sjuka", "person med psykisk ohälsa"),
    ("sv", "dårhus", "person som får psykiatrisk vård"),
    ("sv", "schizofrenikern", "person med schizofreni"),
    ("sv", "utvecklingsstörda", "person med intellektuell funktionsnedsättning"),
    ("sv", "handikappade", "person med funktionsnedsättning"),
    ("en", "commit suicide", "die by suicide"),
    ("en", "commits suicide", "dies by suicide"),
    ("en", "committing suicide", "dying by suicide"),
    ("en", "committed suicide", "died by suicide"),
    ("en", "completed suicides", "died by suicide"),
    ("en", "failed suicide attempt", "suicide attempt"),
    ("en", "the mentally ill", "people with mental ill health"),
    ("en", "drug addicts", "person with an addiction"),
    ("en", "lunatic", "person with mental ill health"),
    ("en", "a schizophrenic", "person with schizophrenia"),
    ("en", "handicapped", "disabled people"),
    ("en", "mentally retarded", "person with a learning disability"),
    ("da", "begå selvmord", "tage sit liv"),
    ("da", "begår selvmord", "tager sit liv"),
    ("da", "begik selvmord", "tog sit liv"),
    ("da", "begået selvmord", "taget sit liv"),
    ("da", "vellykket selvmord", "døde ved selvmord"),
    ("da", "mislykkede selvmordsforsøg", "selvmordsforsøg"),
    ("da", "selvmordskandidater", "menneske med tanker om at tage sit liv"),
    ("da", "stofmisbrugeren", "menneske med en afhængighed"),
    ("da", "de sindslidende", "mennesker med psykiske vanskeligheder"),
    ("da", "galning", "menneske, der får psykiatrisk behandling"),
    ("da", "en skizofren", "menneske med skizofreni"),
    ("da", "de handicappede", "mennesker med handicap"),
    ("da", "åndssvag", "menneske med udviklingshandicap"),
]


@pytest.mark.parametrize(("language", "word", "instead"), LISTED)
def test_each_word_in_its_language_only(find: Find, language: str, word: str, instead: str) -> None:
    assert find(RULE, page(f"Nu {word}.", language)) == [
        f"docs/a.{language}.md:6:4 “{word}” hurts those it speaks of and those close to them. They feel judged and stop "
        f"reading. | Write for example “{instead}”. If the text is about the word itself, put it in quotation marks."
    ]


def test_every_entry_of_the_lists_is_tested_above() -> None:
    untested = [
        (language, one.pattern.pattern)
        for language, listed in WORDS.items()
        for one in listed
        if not any(code == language and one.pattern.search(f"Nu {word}.") for code, word, _ in LISTED)
    ]
    assert untested == []


def test_records_titles_and_long_quotations_are_read(find: Find) -> None:
    drawing = """
    docs/
      a.sv.md
      | ---
      | title: För missbrukare
      | description: B
      | ---
      | > "Min bror begick självmord i våras." *(påhittat exempel)*
    guidelines/
      rules/
        trainer.yml
        | id: rule-tr
        | rules:
        |   - id: rule-tr-01
        |     comment: {sv: "Förr sades psykfall.", en: "No addicts here.", da: "Ingen narkomaner."}
    """
    assert [one.split(" hurts")[0] for one in find(RULE, drawing)] == [
        "docs/a.sv.md:2:1 “missbrukare”",
        "docs/a.sv.md:5:13 “begick självmord”",
        "guidelines/rules/trainer.yml:4:15 “psykfall”",
        "guidelines/rules/trainer.yml:4:43 “addicts”",
        "guidelines/rules/trainer.yml:4:67 “narkomaner”",
    ]


def test_a_replacement_only_where_it_fits_and_the_other_languages(tree: Draw) -> None:
    reports = checks.run(load(tree(page("Hon begick självmord. En narkoman."))), [RULE])
    assert [(report.replaces, report.replacement) for report in reports] == [
        ("begick självmord", "tog sitt liv"),
        (None, None),
    ]
    assert line(reports[0], "sv") == (
        "docs/a.sv.md:6:5 ”begick självmord” sårar den det handlar om och de närmaste. De känner sig dömda och slutar läsa. | "
        "Skriv till exempel ”tog sitt liv”. Handlar texten om själva ordet, sätt det inom citattecken."
    )
    assert reports[0].message["da"] == (
        "”begick självmord” sårer den, det handler om, og de nærmeste. De føler sig dømt og holder op med at læse."
    )
