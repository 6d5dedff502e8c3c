"""Which modal verb governs a sentence, and how strong it is; in Swedish, English and Danish.

No parser: a statement is one short sentence with one modal verb, and that verb is found by where clauses open.
The governing modal is the first one that no open clause still waits for. Swedish and Danish turn the sentence
round when it begins with something else (”Om ..., får peer supportern inte ...”): there the governing modal is
the one that stands right before its subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from builder.checks._modal_words import GRAMMARS, Grammar, Strength


@dataclass(frozen=True)
class Governing:
    """The modal verb that governs a sentence, as it is written."""

    strength: Strength
    agreed: bool
    """Whether it is written in the words agreed for its strength."""
    quote: str = ""
    span: tuple[int, int] | None = None
    """Where the words stand, when they stand together and others can simply take their place."""


WORD_RE = re.compile(r"[^\W\d_][\w-]*|[,;:.!?]")
ASIDE_RE = re.compile(r"”[^”]*”|“[^“”]*[”“]|\"[^\"]*\"|»[^«»]*«|«[^«»]*»|\([^()]*\)|\[[^\[\]]*\]")
SHORT_RE = re.compile(r"\b(must|shall|should|need|can)(?:n['’]t|not)\b", re.I)
STOPS = frozenset(",;:.!?")
ENDS = frozenset(";:.!?")
ANDS = frozenset({"och", "eller", "men", "samt", "and", "or", "but", "og"})
DETERMINERS = frozenset({"den", "det", "de", "alla", "dessa", "alle", "disse", "varje", "hver"})
PERMITS = frozenset({"gerne", "godt"})
TIMES = frozenset({"gång", "gang", "dag"})
INSTEAD = frozenset({"i", "istället", "också", "även"})
TERMS = frozenset({"senare", "senere", "later", "tidigare", "tidligere", "earlier"})
"""What makes a "not" part of a time: "not later than"."""
REACH = 9
"""How many words after the modal its "not" may stand."""


def governing(statement: str, language: str) -> Governing | None:
    """The modal verb that governs a statement; None in a language nobody has described here."""
    grammar = GRAMMARS.get(language)
    if grammar is None:
        return None
    plain = SHORT_RE.sub(r"\1 not", ASIDE_RE.sub(lambda match: " " * len(match[0]), statement))
    sentence = _Sentence(plain, grammar)
    return sentence.governing(in_place=len(plain) == len(statement))


class _Sentence:
    """One statement as words, and the questions one can ask of their order."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.text = text
        self.grammar = grammar
        self.found = list(WORD_RE.finditer(text))
        self.words = [match[0].lower() for match in self.found]

    def governing(self, in_place: bool) -> Governing:
        at = self._main()
        if at is None:
            return Governing("none", agreed=False)
        modal = self.words[at]
        negation = self._negation(at)
        strength = self.grammar.modals[modal][negation is not None]
        partner = negation if negation is not None else self._permit(at)
        first, _, second = self.grammar.agreed.get(strength, "").partition(" ")
        agreed = modal == first and (partner is not None or not second)
        last = at if partner is None else partner
        together = in_place and last - at in (0, 1) and not self._turned(at)
        end = self.found[last].start() + len(self._phrase(last))
        span = (self.found[at].start(), end) if together else None
        return Governing(strength, agreed, self._quote(at, last), span)

    def _quote(self, at: int, other: int) -> str:
        first, last = sorted((at, other))
        between = " " if last - first == 1 else " … "
        return self._phrase(at) if first == last else f"{self._phrase(first)}{between}{self._phrase(last)}"

    def _phrase(self, at: int) -> str:
        """A word as it is written, or the whole of what says "never" there."""
        never = self.grammar.never.match(self.text, self.found[at].start())
        return never[0] if never else self.found[at][0]

    def _main(self) -> int | None:
        """Where the governing modal stands."""
        modals = [at for at in range(len(self.words)) if self._is_modal(at)]
        if len(modals) > 1 and modals[0] == 0:
            modals = modals[1:]
        if self._opens(0):
            for is_cue in (self._turned, self._after_comma):
                if cues := [at for at in modals if is_cue(at)]:
                    return cues[0]
        free = [at for at in modals if not self._awaited(at) and not self._inserted(at, modals)]
        if free or not modals:
            return free[0] if free else None
        opener = next((at for at in range(len(self.words)) if self._opens(at)), 0)
        return None if self._has_finite(1, opener) else modals[0]

    def _is_modal(self, at: int) -> bool:
        word = self.words[at]
        if word == "may" and at and self.found[at][0] == "May":
            return False
        return word in self.grammar.modals and (word != "need" or self._word(at + 1) in self.grammar.negations)

    def _word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else ""

    def _opens(self, at: int) -> bool:
        """Whether a word opens a subordinate clause."""
        word, before = self._word(at), self._word(at - 1)
        if word == "der" and (not before or before in self.grammar.modals):
            return False
        can_begin = not before or before in STOPS or before in ANDS
        return word in self.grammar.openers or (can_begin and word in self.grammar.first_openers)

    def _turned(self, at: int) -> bool:
        """Whether the subject follows the modal, as in a main clause that begins with something else."""
        follows = self._word(at + 1)
        subject = self.grammar.turns and self.grammar.subject.fullmatch(follows)
        return bool(subject) and self._word(at + 2) not in TIMES

    def _after_comma(self, at: int) -> bool:
        """Whether the modal stands in a part, after a comma, that no word opens as a subordinate clause."""
        commas = [index for index in range(at) if self.words[index] == ","]
        part = range(commas[-1] + 1, at) if commas else None
        if part is None or self._word(at - 1) in ANDS or (self.grammar.turns and len(part)):
            return False
        return not any(self._opens(index) for index in part)

    def _awaited(self, at: int) -> bool:
        """Whether the clause last opened still waits for its verb, so that the modal belongs to it."""
        before = self._word(at - 1)
        if self._turned(at) or (self.grammar.turns and before == ","):
            return False
        for opener in range(at - 1, -1, -1):
            if self.words[opener] in ENDS:
                return False
            if self._opens(opener):
                return before in ANDS or not self._has_finite(opener + 1, at)
        return False

    def _inserted(self, at: int, modals: list[int]) -> bool:
        """Whether the modal belongs to a clause no word opens: "the records they may read shall ..."."""
        later = next((other for other in modals if other > at), None)
        if later is None or self._turned(at):
            return False
        between = range(at + 1, later)
        if not any(self._parts(index) for index in between):
            return True
        aside = "," in self.words[:at] and self._word(at - 1) != ","
        return aside and any(self._word(other - 1) == "," for other in modals if other > at)

    def _parts(self, at: int) -> bool:
        """Whether a word begins something of its own, so that a modal after it is another clause's."""
        word = self.words[at]
        starts = word in STOPS or word in ANDS or word in self.grammar.first_openers or self._opens(at)
        return starts or self.grammar.subject.fullmatch(word) is not None

    def _has_finite(self, first: int, last: int) -> bool:
        return any(self.grammar.finite.fullmatch(word) for word in self.words[first:last])

    def _negation(self, at: int) -> int | None:
        """The word that turns the modal into a "not", if one does."""
        if self.grammar.never.match(self.text) and at and self._word(1) not in TERMS:
            return 0
        for index in self._field(at):
            never = self.grammar.never.match(self.text, self.found[index].start())
            if (never or self.words[index] in self.grammar.negations) and self._word(index + 1) not in TERMS:
                return None if self._only_contrast(at, index) else index
        return None

    def _permit(self, at: int) -> int | None:
        """The "gladly" that makes a Danish modal a permission."""
        if " " not in self.grammar.agreed["may"]:
            return None
        return next((index for index in self._field(at) if self.words[index] in PERMITS), None)

    def _field(self, at: int) -> Iterator[int]:
        """The words between the modal and the verb it goes with; an inserted part between commas is passed over."""
        start = at + 1
        if self._word(start) == ",":
            commas = [index for index in range(start + 1, len(self.words)) if self.words[index] == ","]
            start = commas[0] + 1 if commas else start
        for index in range(start, min(len(self.words), start + REACH)):
            word, before = self.words[index], self.words[index - 1]
            if word in STOPS or word in ANDS or self._opens(index):
                return
            yield index
            head = index == start and self._turned(at)
            if self.grammar.verb.fullmatch(word) and not head and before not in DETERMINERS:
                return

    def _only_contrast(self, at: int, negation: int) -> bool:
        """Whether the "not" only prepares a "but": "not only listen but ...", "shall not advise but listen"."""
        rest = self.words[negation + 1 :]
        if self.grammar.contrast not in rest:
            return False
        if rest[0] in self.grammar.onlys:
            return True
        follows = rest[rest.index(self.grammar.contrast) + 1 :]
        real = not self.grammar.prepositional or bool(follows and self._begins_verb(follows[0]))
        return self.words[at] == self.grammar.agreed["shall"] and real

    def _begins_verb(self, word: str) -> bool:
        return word in INSTEAD or word in self.grammar.modals or self.grammar.verb.fullmatch(word) is not None
