"""A self-test question nobody can answer: no right or no wrong option, doubles, empty words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import ascii_lowercase

from builder.findings import Finding
from builder.kinds.curriculum import Option, Question
from builder.model import Content, Item
from builder.words import say, speakable

CODE = "QIZ001"
SEVERITY = "error"

TITLE = {
    "sv": "Varje fråga går att besvara",
    "en": "Every question can be answered",
    "da": "Hvert spørgsmål kan besvares",
}
WHY = {
    "sv": "Den som prövar sig själv ska kunna få rätt, kunna få fel och få veta varför.",
    "en": "Someone testing themselves should be able to be right, to be wrong, and to learn why.",
    "da": "Den, der prøver sig selv, skal kunne svare rigtigt, kunne svare forkert og få at vide hvorfor.",
}
WORDING = {
    "no-options": {
        "sv": (
            "Frågan {id} har inga svarsalternativ. Deltagarna har inget att välja.",
            "Skriv minst två under ”options:”: ett rätt och ett fel.",
        ),
        "en": (
            "Question {id} has no options. Trainees have nothing to choose.",
            "Write at least two under “options:”: one right and one wrong.",
        ),
        "da": (
            "Spørgsmålet {id} har ingen svarmuligheder. Kursisterne har intet at vælge.",
            "Skriv mindst to under ”options:”: én rigtig og én forkert.",
        ),
    },
    "no-right": {
        "sv": (
            "Frågan {id} har inget rätt svar. Deltagarna kan aldrig få rätt.",
            "Skriv ”right: true” vid det rätta alternativet.",
        ),
        "en": (
            "Question {id} has no right answer. Trainees can never get it right.",
            "Put “right: true” at the right option.",
        ),
        "da": (
            "Spørgsmålet {id} har intet rigtigt svar. Kursisterne kan aldrig svare rigtigt.",
            "Skriv ”right: true” ved den rigtige mulighed.",
        ),
    },
    "no-wrong": {
        "sv": (
            "Frågan {id} har inget felaktigt svar. Deltagarna får rätt utan att tänka efter.",
            "Lägg till ett svar som är lätt att tro på men fel, med ”right: false”.",
        ),
        "en": (
            "Question {id} has no wrong answer. Trainees get it right without thinking.",
            "Add an answer that is easy to believe but wrong, with “right: false”.",
        ),
        "da": (
            "Spørgsmålet {id} har intet forkert svar. Kursisterne svarer rigtigt uden at tænke sig om.",
            "Tilføj et svar, der er let at tro på, men forkert, med ”right: false”.",
        ),
    },
    "same-id": {
        "sv": (
            "Två svar på frågan {id} har samma bokstav, {option}. Återkopplingen kan hamna vid fel svar.",
            "Ge det andra svaret en egen bokstav, till exempel {free}.",
        ),
        "en": (
            "Two options of question {id} have the same letter, {option}. The feedback may appear at the wrong one.",
            "Give the second a letter of its own, for example {free}.",
        ),
        "da": (
            "To svar på spørgsmålet {id} har samme bogstav, {option}. Forklaringen kan havne ved det forkerte svar.",
            "Giv det andet svar sit eget bogstav, for eksempel {free}.",
        ),
    },
    "same-text": {
        "sv": (
            "Svaren {first} och {option} på frågan {id} säger samma sak på {language}. Deltagarna kan inte veta vilket de ska välja.",
            "Skriv om det ena.",
        ),
        "en": (
            "Options {first} and {option} of question {id} say the same in {language}. Trainees cannot know which to choose.",
            "Reword one of them.",
        ),
        "da": (
            "Svarene {first} og {option} på spørgsmålet {id} siger det samme på {language}. Kursisterne kan ikke vide, hvilket de skal vælge.",
            "Skriv det ene om.",
        ),
    },
    "no-stem": {
        "sv": (
            "Frågan {id} har ingen fråga, bara svar. Deltagarna vet inte vad de svarar på.",
            "Skriv frågan under ”stem:”.",
        ),
        "en": (
            "Question {id} has options but no question. Trainees do not know what they are answering.",
            "Write the question under “stem:”.",
        ),
        "da": (
            "Spørgsmålet {id} har kun svar og intet spørgsmål. Kursisterne ved ikke, hvad de svarer på.",
            "Skriv spørgsmålet under ”stem:”.",
        ),
    },
    "no-text": {
        "sv": (
            "Svaret {option} på frågan {id} är tomt. Deltagarna ser en tom ruta.",
            "Skriv svaret under ”text:”, eller ta bort alternativet.",
        ),
        "en": (
            "Option {option} of question {id} is empty. Trainees see an empty box.",
            "Write the answer under “text:”, or remove the option.",
        ),
        "da": (
            "Svaret {option} på spørgsmålet {id} er tomt. Kursisterne ser et tomt felt.",
            "Skriv svaret under ”text:”, eller fjern muligheden.",
        ),
    },
    "no-feedback": {
        "sv": (
            "Det felaktiga svaret {option} på frågan {id} har ingen återkoppling. Den som väljer det får inte veta varför det är fel.",
            "Skriv en eller två meningar under ”feedback:”: vad som lockar med svaret, och vad som inte stämmer.",
        ),
        "en": (
            "The wrong option {option} of question {id} has no feedback. Whoever chooses it does not learn why it is wrong.",
            "Write one or two sentences under “feedback:”: what is tempting about it, and what does not hold.",
        ),
        "da": (
            "Det forkerte svar {option} på spørgsmålet {id} har ingen forklaring. Den, der vælger det, får ikke at vide, hvorfor det er forkert.",
            "Skriv en eller to sætninger under ”feedback:”: hvad der lokker ved svaret, og hvad der ikke passer.",
        ),
    },
}
EXAMPLE = (
    "options:\n  - {id: a, right: false, text: ...}\n  - {id: b, right: false, text: ...}",
    "options:\n  - {id: a, right: false, text: ...}\n  - {id: b, right: true, text: ...}",
)

Said = dict[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    for item in content.of_kind("question"):
        if isinstance(item.record, Question) and content.current(item):
            yield from _question(content, item, item.record)
            yield from _doubles(content, item, item.record)
            yield from _options(content, item, item.record)


def _question(content: Content, item: Item, question: Question) -> Iterator[Finding]:
    rights = {option.right for option in question.options}
    words = {"id": item.id}
    if not question.stem and content.lacks(item, "stem"):
        yield Finding(content.place(item), words, "no-stem")
    if not question.options:
        if content.lacks(item, "options"):
            yield Finding(content.place(item), words, "no-options")
    elif True not in rights:
        yield Finding(content.place(item, "options"), words, "no-right")
    elif False not in rights:
        yield Finding(content.place(item, "options"), words, "no-wrong")


def _doubles(content: Content, item: Item, question: Question) -> Iterator[Finding]:
    letters: set[str] = set()
    known = {option.id for option in question.options}
    free = next((letter for letter in ascii_lowercase if letter not in known), "a2")
    for index, option in enumerate(question.options):
        if option.id in letters:
            place = content.place(item, "options", index, "id")
            yield Finding(place, {"id": item.id, "option": option.id, "free": free}, "same-id", free, option.id)
        letters.add(option.id)
        for earlier in question.options[:index]:
            same = [
                code for code in content.codes if _bare(option, code) and _bare(option, code) == _bare(earlier, code)
            ]
            if same:
                place = content.place(item, "options", index, "text", same[0])
                named = {code: ", ".join(say(code, f"languages.{one}") for one in same) for code in speakable()}
                words: Said = {"id": item.id, "first": earlier.id, "option": option.id, "language": named}
                yield Finding(place, words, "same-text")


def _bare(option: Option, language: str) -> str:
    """An option's words without what does not tell it from another: case, spaces, full stop."""
    return " ".join(option.text.get(language, "").lower().split()).strip(" .")


def _options(content: Content, item: Item, question: Question) -> Iterator[Finding]:
    for index, option in enumerate(question.options):
        words = {"id": item.id, "option": option.id}
        if not option.text:
            yield Finding(content.place(item, "options", index, "text"), words, "no-text")
        if not option.right and not option.feedback:
            yield Finding(content.place(item, "options", index), words, "no-feedback", severity="suggestion")
