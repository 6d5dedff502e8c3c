"""Questions nobody can answer."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "question-options"
FILE = "curriculum/basic/m01/self-test.yml"

WHOLE = """
curriculum/
  basic/
    m01/
      module.yml
      | id: m01
      self-test.yml
      | text: self-test
      | questions:
      |   - id: q1
      |     stem: {sv: Vad?, en: What?, da: Hvad?}
      |     options:
      |       - {id: a, right: true, text: {sv: Ett, en: One, da: En}}
      |       - {id: b, right: false, text: {sv: Två, en: Two, da: To}, feedback: {sv: Nej., en: No., da: Nej.}}
      |       - {id: c, right: true, text: {sv: En, en: Both, da: Ett}}
"""


def test_a_question_with_right_and_wrong_options_is_fine(find: Find) -> None:
    """Several may be right, a right one may go without feedback, and languages are not compared with each other."""
    assert not find(RULE, WHOLE)


@pytest.mark.parametrize(
    ("old", "new"),
    [("- id: q1", "- id: q1\n      |     state: planned"), ("| id: m01", "| id: m01\n      | state: planned")],
)
def test_planned_questions_are_left_alone(find: Find, old: str, new: str) -> None:
    assert not find(RULE, WHOLE.replace("right: true", "right: false").replace(old, new))


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        (
            "right: false",
            "right: true",
            ":5:5 Question m01-q1 has no wrong answer. Trainees get it right without thinking. | "
            "Add an answer that is easy to believe but wrong, with “right: false”.",
        ),
        (
            "{id: c,",
            "{id: a,",
            ":8:10 Two options of question m01-q1 have the same letter, a. The feedback may appear at the wrong one. | "
            "Give the second a letter of its own, for example c.",
        ),
        (
            "{sv: En, en: Both, da: Ett}",
            "{sv: Enbart, en: '  one.', da: EN}",
            ":8:49 Options a and c of question m01-q1 say the same in English, Danish. Trainees cannot know which to "
            "choose. | Reword one of them.",
        ),
        (
            "      |     stem: {sv: Vad?, en: What?, da: Hvad?}\n",
            "",
            ":3:5 Question m01-q1 has options but no question. Trainees do not know what they are answering. | "
            "Write the question under “stem:”.",
        ),
        (
            "text: {sv: En, en: Both, da: Ett}",
            "text: {}",
            ":8:30 Option c of question m01-q1 is empty. Trainees see an empty box. | "
            "Write the answer under “text:”, or remove the option.",
        ),
        (
            ", feedback: {sv: Nej., en: No., da: Nej.}",
            "",
            ":7:9 The wrong option b of question m01-q1 has no feedback. Whoever chooses it does not learn why it is "
            "wrong. | Write one or two sentences under “feedback:”: what is tempting about it, and what does not hold.",
        ),
    ],
)
def test_what_makes_a_question_unanswerable(find: Find, old: str, new: str, finding: str) -> None:
    assert WHOLE.count(old) == 1
    assert find(RULE, WHOLE.replace(old, new)) == [FILE + finding]


def test_no_options(find: Find) -> None:
    assert find(RULE, WHOLE[: WHOLE.index("      |     options")]) == [
        f"{FILE}:3:5 Question m01-q1 has no options. Trainees have nothing to choose. | "
        "Write at least two under “options:”: one right and one wrong."
    ]


def test_no_right_answer(tree: Draw) -> None:
    feedback = "feedback: {sv: Nej., en: No., da: Nej.}"
    wrong = WHOLE.replace("right: true,", f"right: false, {feedback},")
    reports = checks.run(load(tree(wrong)), [RULE])
    assert [line(report) for report in reports] == [
        f"{FILE}:5:5 Question m01-q1 has no right answer. Trainees can never get it right. | "
        "Put “right: true” at the right option."
    ]
    assert line(reports[0], "sv") == (
        f"{FILE}:5:5 Frågan m01-q1 har inget rätt svar. Deltagarna kan aldrig få rätt. | "
        "Skriv ”right: true” vid det rätta alternativet."
    )
    assert line(reports[0], "da") == (
        f"{FILE}:5:5 Spørgsmålet m01-q1 har intet rigtigt svar. Kursisterne kan aldrig svare rigtigt. | "
        "Skriv ”right: true” ved den rigtige mulighed."
    )


def test_missing_feedback_never_blocks(tree: Draw) -> None:
    without = WHOLE.replace(", feedback: {sv: Nej., en: No., da: Nej.}", "")
    assert [report.severity for report in checks.run(load(tree(without)), [RULE])] == ["suggestion"]
