"""The verb that governs a statement, against its force."""

from __future__ import annotations

import pytest

from builder import checks
from builder.checks._modals import governing
from builder.load import load
from conftest import Draw, Find, line

RULE = "modal-verb"
FILE = "guidelines/rules/employer.yml"

SENTENCES = [
    ("sv", "Utan samtycke får peer supportern inte dela uppgifter.", "must-not", "får … inte"),
    ("sv", "Om personen får panik ska peer supportern stanna kvar.", "shall", "ska"),
    ("sv", "När en kontakt tar slut ska peer supportern erbjuda ett samtal.", "shall", "ska"),
    ("sv", "När personen inte vill ses, får peer supportern höra av sig igen.", "may", "får"),
    ("sv", "Den som leder kursen ska visa märkning.", "shall", "ska"),
    ("sv", "Den peer supporter som får arbeta ensam ska ha handledning.", "shall", "ska"),
    ("sv", "Peer supportern ska inte ge egna svar utan hjälpa personen hitta sina.", "shall", "ska"),
    ("sv", "Peer supportern ska inte ge råd om medicin.", "must-not", "ska inte"),
    ("sv", "Peer supportern behöver inte föra journal.", "free", "behöver inte"),
    ("sv", "Peer supportern får inte bara lyssna utan också berätta.", "may", "får"),
    ("sv", "Peer supportern får inte röja uppgifter utan samtycke.", "must-not", "får inte"),
    ("sv", "Peer supportern får dela sin historia, men inte för att lätta sitt eget hjärta.", "may", "får"),
    ("sv", "Peer supportern får välja att inte svara.", "may", "får"),
    ("sv", "Ingen peer supporter får arbeta ensam.", "must-not", "Ingen … får"),
    (
        "sv",
        "Under inga omständigheter får peer supportern delta i tvång.",
        "must-not",
        "Under inga omständigheter … får",
    ),
    ("sv", "Peer supportern får under inga omständigheter delta i tvång.", "must-not", "får under inga omständigheter"),
    ("sv", "Peer supportern får aldrig dela ut mediciner.", "must-not", "får aldrig"),
    ("sv", "Peer supportern ska säga ”du får inte vara med” högt.", "shall", "ska"),
    ("sv", "Peer supportern (som inte får ha nycklar) ska ringa 112.", "shall", "ska"),
    ("sv", "Arbetsgivaren ska se till att peer supportern inte får läsa journaler.", "shall", "ska"),
    ("sv", "Det är viktigt att peer supportern ska fråga först.", "none", ""),
    ("sv", "Kursanordnaren publicerar vad deltagarna ska lära sig.", "none", ""),
    ("sv", "Arbetsgivaren har en skriftlig plan.", "none", ""),
    ("sv", "Innan stödet börjar får chefen inte låta peer supportern arbeta ensam.", "must-not", "får … inte"),
    ("sv", "Efter svåra händelser bör peer supportern få vila.", "should", "bör"),
    ("sv", "Peer supportern måste fråga först.", "shall", "måste"),
    ("sv", "Får personen veta att något förs vidare, ska peer supportern säga till vem.", "shall", "ska"),
    ("sv", "Rätten att säga nej ska gälla varje möte.", "shall", "ska"),
    ("sv", "Peer supportern får, om personen vill, följa med till läkaren.", "may", "får"),
    ("sv", "Peer supportern får, när personen har sagt nej, inte kontakta anhöriga.", "must-not", "får … inte"),
    ("sv", "Även om personen ber om det får peer supportern inte ta emot pengar.", "must-not", "får … inte"),
    ("sv", "I akuta lägen får den ansvariga chefen inte lämna peer supportern ensam.", "must-not", "får … inte"),
    ("sv", "Peer supportern bör inte vara ensam i rollen.", "should", "bör inte"),
    ("sv", "Peer supportern kan berätta när hen får frågan.", "none", "kan"),
    ("sv", "Till dess att handledning finns ska peer supportern inte arbeta ensam.", "must-not", "ska … inte"),
    ("sv", "Arbetsgivaren ska varje år följa upp hur det går och vad som inte får glömmas.", "shall", "ska"),
    ("sv", "Arbetsgivaren ska en gång om året fråga om någon inte får delta.", "shall", "ska"),
    ("sv", "Personer som peer supportern inte får träffa ska få besked.", "shall", "ska"),
    ("sv", "Om personen är ledsen, arg eller får panik, ska peer supportern stanna.", "shall", "ska"),
    ("sv", "Peer supportern ska så långt det går inte arbeta ensam.", "must-not", "ska … inte"),
    ("sv", "Arbetsgivaren ska ge peer supportern besked om vad hen inte får göra.", "shall", "ska"),
    ("sv", "Det som personen säger får inte föras vidare.", "must-not", "får inte"),
    ("sv", "Vad personen säger får peer supportern inte föra vidare.", "must-not", "får … inte"),
    ("sv", "Uppgifter peer supportern får veta ska stanna i rummet.", "shall", "ska"),
    ("sv", "Peer supportern, som får betalt, ska delta.", "shall", "ska"),
    ("sv", "Peer supportern ska, utan krav på diagnos, säga till när hen inte får arbeta.", "shall", "ska"),
    ("sv", "Chefen ska fråga, och peer supportern får svara.", "shall", "ska"),
    ("sv", "Om en person, som peer supportern får träffa, blir sjuk ska peer supportern vänta.", "shall", "ska"),
    ("sv", "Nätverket ska hålla möten som får vara slutna.", "shall", "ska"),
    ("sv", "Vill personen avsluta får peer supportern inte pressa hen att stanna.", "must-not", "får … inte"),
    ("sv", "Så länge handledning saknas får arbetsgivaren inte låta någon arbeta ensam.", "must-not", "får … inte"),
    ("sv", "Att vägra ska inte ge sämre vård.", "must-not", "ska inte"),
    ("sv", "Peer supportern får gärna berätta om hur det gick.", "may", "får"),
    ("sv", "Peer supportern får alltså inte ha nycklar.", "must-not", "får … inte"),
    ("sv", "Arbetsgivaren får i rekryteringen inte fråga efter diagnos.", "must-not", "får … inte"),
    (
        "sv",
        "Arbetsgivaren ska i god tid före första arbetsdagen och inte senare än 14 dagar innan utse en chef.",
        "shall",
        "ska",
    ),
    ("sv", "Arbetsgivaren ska inte senare än 14 dagar innan starten utse en chef.", "shall", "ska"),
    ("sv", "Peer supportern ska säga hen får.", "shall", "ska"),
    ("sv", "Inget senare än första dagen ska chefen utses.", "shall", "ska"),
    ("sv", "En peer supporter som är ny eller får arbeta när det behövs ska ha stöd.", "shall", "ska"),
    ("sv", "I akuta lägen får den berörda chefen inte lämna peer supportern ensam.", "must-not", "får … inte"),
    ("sv", "Det gäller dem som börjat: chefen ska fråga.", "shall", "ska"),
    ("da", "Der skal være en plan, og peer-medarbejderen må ikke ændre den.", "shall", "skal"),
    ("en", "If the peer supporter may work alone, the employer shall decide how.", "shall", "shall"),
    ("en", "The person who leads the course shall show the label.", "shall", "shall"),
    ("en", "A peer supporter who may work alone must not carry keys.", "must-not", "must not"),
    ("en", "No peer supporter may work alone.", "must-not", "No … may"),
    (
        "en",
        "Under no circumstances may the peer supporter take part in coercion.",
        "must-not",
        "Under no circumstances … may",
    ),
    ("en", "The peer supporter mustn't give advice.", "must-not", "must not"),
    ("en", "The peer supporter may not give advice.", "must-not", "may not"),
    ("en", "The peer supporter cannot give advice.", "none", "can not"),
    ("en", "The peer supporter need not keep records.", "free", "need not"),
    ("en", "The need for adjustments shall be discussed.", "shall", "shall"),
    ("en", "The peer supporter shall not only listen but also ask.", "shall", "shall"),
    ("en", "The peer supporter shall not give answers but help the person find theirs.", "shall", "shall"),
    ("en", "The peer supporter shall not give advice.", "must-not", "shall not"),
    ("en", "The peer supporter must ask first.", "shall", "must"),
    ("en", "From 1 May the employer should offer supervision.", "should", "should"),
    ("en", "When a contact ends the peer supporter shall offer a talk.", "shall", "shall"),
    ("en", "When someone asks whether they may record, the peer supporter must not agree.", "must-not", "must not"),
    ("en", "The peer supporter shall, without consent, not disclose anything.", "must-not", "shall … not"),
    ("en", "The employer shall see that the peer supporter must not wait.", "shall", "shall"),
    ("en", "No later than the first day, the employer shall name a manager.", "shall", "shall"),
    ("en", "It is important that the peer supporter shall ask.", "none", ""),
    ("en", "The peer supporter should not be alone.", "should", "should not"),
    ("en", "The peer supporter shall say “you must not” aloud.", "shall", "shall"),
    ("en", "The peer supporter may choose not to answer.", "may", "may"),
    ("en", "The employer shall tell the peer supporter what they must not do.", "shall", "shall"),
    ("en", "Before the support starts the manager must not let the peer supporter work alone.", "must-not", "must not"),
    ("en", "What the person says must not be passed on.", "must-not", "must not"),
    ("en", "The records the peer supporter may read shall be listed.", "shall", "shall"),
    ("en", "The peer supporter must on no account carry keys.", "must-not", "must on no account"),
    (
        "en",
        "The employer shall offer at least 15 hours a week unless the peer supporter may not work.",
        "shall",
        "shall",
    ),
    ("en", "Saying no must not cost anything.", "must-not", "must not"),
    ("en", "Those who may not want to tell should be offered another task.", "should", "should"),
    ("en", "The employer shall not later than 14 days before the start name a manager.", "shall", "shall"),
    ("en", "The employer shall ensure the peer supporter may rest.", "shall", "shall"),
    ("en", "The employer shall not later than the first day name a manager.", "shall", "shall"),
    ("da", "Arbejdsgiveren må spørge efter diagnose i ansættelsesforløbet.", "may", "må"),
    ("da", "Arbejdsgiveren må gerne spørge efter erfaring.", "may", "må gerne"),
    ("da", "Uden samtykke må peer-medarbejderen ikke give noget videre.", "must-not", "må … ikke"),
    ("da", "Når en kontakt slutter, skal peer-medarbejderen tilbyde en samtale.", "shall", "skal"),
    ("da", "Hvis personen må være alene, skal peer-medarbejderen spørge først.", "shall", "skal"),
    ("da", "Den, der leder kurset, skal vise mærkning.", "shall", "skal"),
    ("da", "En peer-medarbejder, som ikke må arbejde alene, skal have supervision.", "shall", "skal"),
    ("da", "Peer-medarbejderen skal ikke rådgive, men lytte.", "shall", "skal"),
    ("da", "Peer-medarbejderen skal ikke rådgive om medicin.", "must-not", "skal ikke"),
    ("da", "Peer-medarbejderen behøver ikke føre journal.", "free", "behøver ikke"),
    ("da", "Ingen peer-medarbejder må arbejde alene.", "must-not", "Ingen … må"),
    ("da", "Der skal være en skriftlig plan.", "shall", "skal"),
    ("da", "Peer-medarbejderen må ikke kun lytte, men også fortælle.", "may", "må"),
    ("da", "Så må peer-medarbejderen gerne fortælle sin historie.", "may", "må … gerne"),
    ("da", "Peer-medarbejderen må aldrig låne penge ud.", "must-not", "må aldrig"),
    ("da", "Peer-medarbejderen skal sørge for, at personen ikke må vente.", "shall", "skal"),
    ("da", "Det er vigtigt, at peer-medarbejderen skal spørge.", "none", ""),
    ("da", "Peer-medarbejderen må hverken låne ud eller låne af en person.", "must-not", "må hverken"),
    ("da", "Selv om personen beder om det, må peer-medarbejderen ikke tage imod penge.", "must-not", "må … ikke"),
    ("da", "Før første arbejdsdag skal arbejdsgiveren udpege en leder.", "shall", "skal"),
    ("da", "Arbejdsgiveren skal en gang om året spørge, om nogen ikke må deltage.", "shall", "skal"),
    ("da", "Det, personen siger, må ikke gives videre.", "must-not", "må ikke"),
    ("da", "Det, peer-medarbejderen må sige, skal aftales på forhånd.", "shall", "skal"),
    ("da", "De journaler, peer-medarbejderen ikke må læse, skal spærres.", "shall", "skal"),
    (
        "da",
        "Peer-medarbejderen må under ingen omstændigheder deltage i tvang.",
        "must-not",
        "må under ingen omstændigheder",
    ),
    ("da", "I møder med pårørende må peer-medarbejderen kun fortælle det, personen har sagt ja til.", "may", "må"),
    ("da", "At sige nej må ikke koste noget.", "must-not", "må ikke"),
    ("da", "Dem, der ikke må deltage, bør få besked.", "should", "bør"),
    ("da", "Arbejdsgiveren må i ansættelsesforløbet ikke spørge efter diagnose.", "must-not", "må … ikke"),
    ("da", "Arbejdsgiveren skal ikke senere end 14 dage før starten udpege en leder.", "shall", "skal"),
]
"""Language, sentence, how strong it is, and the words that say so."""


@pytest.mark.parametrize(("language", "sentence", "strength", "quote"), SENTENCES)
def test_the_governing_verb(language: str, sentence: str, strength: str, quote: str) -> None:
    verb = governing(sentence, language)
    assert verb is not None
    assert (verb.strength, verb.quote) == (strength, quote)


def test_where_the_words_can_be_replaced() -> None:
    """Not when the subject stands between: there a "not" would have to move too."""
    straight = governing("Arbetsgivaren ska en gång om året fråga.", "sv")
    turned = governing("En gång om året ska arbetsgivaren fråga.", "sv")
    assert straight is not None and straight.span == (14, 17)
    assert turned is not None and turned.span is None


def drawing(force: str, sv: str, en: str, da: str, state: str = "current") -> str:
    return f"""
guidelines/
  rules/
    employer.yml
    | id: rule-em
    | rules:
    |   - id: rule-em-10
    |     state: {state}
    |     force: {force}
    |     statement:
    |       sv: "{sv}"
    |       en: "{en}"
    |       da: "{da}"
"""


@pytest.mark.parametrize(
    ("force", "sv", "en", "da"),
    [
        ("shall", "Chefen ska fråga.", "The manager shall ask.", "Lederen skal spørge."),
        ("must-not", "Chefen får inte fråga.", "The manager must not ask.", "Lederen må ikke spørge."),
        ("should", "Chefen bör inte fråga.", "The manager should not ask.", "Lederen bør ikke spørge."),
        ("may", "Då får chefen fråga.", "The manager may ask.", "Så må lederen gerne spørge."),
        ("must-not", "Ingen får fråga.", "The manager must never ask.", "Ingen må spørge."),
    ],
)
def test_the_agreed_verbs_are_fine(find: Find, force: str, sv: str, en: str, da: str) -> None:
    assert not find(RULE, drawing(force, sv, en, da))


def test_a_retired_rule_and_a_language_we_cannot_judge_are_left_alone(find: Find) -> None:
    retired = drawing("shall", "Chefen får fråga.", "The manager should ask.", "Lederen må spørge.", state="retired")
    german = "guidelines/\n  values/\n    area.yml\n    | id: gl-a\n    | guidelines:\n    |   - id: gl-a1\n"
    german += "    |     force: shall\n    |     statement: {de: Die Leitung darf fragen.}\n"
    assert not find(RULE, retired + german)


def test_one_language_says_something_else(tree: Draw) -> None:
    drawn = drawing(
        "must-not",
        "Chefen får inte fråga efter diagnos.",
        "The manager must not ask for a diagnosis.",
        "Lederen må spørge efter diagnose.",
    )
    reports = checks.run(load(tree(drawn)), [RULE])
    assert [line(report) for report in reports] == [
        f"{FILE}:9:7 rule-em-10 is a prohibition, but the Danish text says “må”: a permission. Those who read it in "
        "Danish follow another rule than the others. | Write “må ikke”. If it should be a permission in every language, "
        "change “force:” instead."
    ]
    assert line(reports[0], "sv") == (
        f"{FILE}:9:7 rule-em-10 är ett förbud, men på danska står ”må”: en tillåtelse. De som läser på danska följer en "
        "annan regel än de andra. | Skriv ”må ikke”. Ska det vara en tillåtelse på alla språk, ändra i stället efter "
        "”force:”."
    )
    assert line(reports[0], "da") == (
        f"{FILE}:9:7 rule-em-10 er et forbud, men på dansk står der ”må”: en tilladelse. De, der læser på dansk, følger "
        "en anden regel end de andre. | Skriv ”må ikke”. Skal det være en tilladelse på alle sprog, så ret i stedet "
        "efter ”force:”."
    )
    assert (reports[0].replacement, reports[0].replaces) == ("Lederen må ikke spørge", "Lederen må spørge")


def test_a_planned_statement_is_read_too(find: Find) -> None:
    drawn = drawing("shall", "Chefen ska fråga.", "The manager may ask.", "Lederen skal spørge.", state="planned")
    assert find(RULE, drawn) == [
        f"{FILE}:8:7 rule-em-10 is a requirement, but the English text says “may”: a permission. Those who read it in "
        "English follow another rule than the others. | Write “shall”. If it should be a permission in every language, "
        "change “force:” instead."
    ]


def test_all_languages_agree_against_the_field(tree: Draw) -> None:
    drawn = drawing("shall", "Chefen bör fråga.", "The manager should ask.", "Lederen bør spørge.")
    reports = checks.run(load(tree(drawn)), [RULE])
    assert [(report.replacement, report.replaces, line(report)) for report in reports] == [
        (
            "force: should",
            "force: shall",
            f"{FILE}:5:5 rule-em-10 is marked as a requirement, but the texts say “should”: a recommendation. Readers are "
            "told two things about how strongly it applies. | Change it to “force: should”, or write “shall” in every "
            "language.",
        )
    ]


def test_a_sentence_turned_round_is_quoted_but_not_rewritten(tree: Draw) -> None:
    drawn = drawing("shall", "Då får chefen inte fråga.", "The manager shall ask.", "Lederen skal spørge.")
    reports = checks.run(load(tree(drawn)), [RULE])
    assert [(report.replacement, line(report)) for report in reports] == [
        (
            None,
            f"{FILE}:7:7 rule-em-10 is a requirement, but the Swedish text says “får … inte”: a prohibition. Those who "
            "read it in Swedish follow another rule than the others. | Write “ska”. If it should be a prohibition in "
            "every language, change “force:” instead.",
        )
    ]


def test_no_verb_says_how_strongly(find: Find) -> None:
    drawn = drawing("shall", "Chefen frågar.", "The manager shall ask.", "Lederen skal spørge.")
    assert find(RULE, drawn) == [
        f"{FILE}:7:7 rule-em-10 is a requirement, but the main clause of the Swedish text has none of the verbs ska, får "
        "inte, bör, får. Readers cannot tell how strongly it applies. | Write the sentence with “ska” as its main verb."
    ]


@pytest.mark.parametrize(
    ("force", "sentence", "quote", "agreed", "kind", "replacement"),
    [
        ("must-not", "Lederen skal ikke spørge.", "skal ikke", "må ikke", "a prohibition", "Lederen må ikke spørge."),
        ("may", "Lederen må spørge.", "må", "må gerne", "a permission", "Lederen må gerne spørge."),
    ],
)
def test_the_right_strength_in_another_word(
    tree: Draw, force: str, sentence: str, quote: str, agreed: str, kind: str, replacement: str
) -> None:
    sv, en = {
        "must-not": ("Chefen får inte fråga.", "The manager must not ask."),
        "may": ("Chefen får fråga.", "The manager may ask."),
    }[force]
    reports = checks.run(load(tree(drawing(force, sv, en, sentence))), [RULE])
    assert [(report.replacement, line(report)) for report in reports] == [
        (
            replacement,
            f"{FILE}:9:7 The Danish text of rule-em-10 says “{quote}”, where {kind} is otherwise written “{agreed}”. "
            f"Readers wonder whether something else is meant. | Write “{agreed}”.",
        )
    ]
