"""The badge and the list of grounds, derived from a basis."""

from __future__ import annotations

import pytest

from builder.kinds import Basis
from builder.load import load
from builder.pages import Page
from builder.pages._basis import badge, listed, sources, statuses
from sites import EXAMPLE

LAW = Basis(status="law", source="pot-act", at="2 §")
SOURCE = Basis(status="source", source="lind-2021")
PROPOSAL = Basis(status="proposal", reason={"sv": "Därför.", "en": "Because.", "da": "Derfor."})


def page(language: str = "sv") -> Page:
    content = load(EXAMPLE)
    return Page(content, content.texts[f"docs/about/index.{language}.md"], None, language)


@pytest.mark.parametrize(
    ("basis", "found"),
    [
        ((), ()),
        ((LAW, LAW), ("law",)),
        ((PROPOSAL, LAW), ("law", "proposal")),
        ((PROPOSAL, SOURCE, LAW), ("law", "source", "proposal")),
        ((SOURCE, PROPOSAL), ("source", "proposal")),
    ],
)
def test_kinds_of_ground_come_in_a_fixed_order(basis: tuple[Basis, ...], found: tuple[str, ...]) -> None:
    assert statuses(basis) == found


@pytest.mark.parametrize(
    ("basis", "label", "name"),
    [
        ((LAW, LAW), "Lag", "law"),
        ((LAW, SOURCE), "Lag + källa", "law-source"),
        ((LAW, PROPOSAL), "Lag + förslag", "law-proposal"),
        ((SOURCE,), "Källa", "source"),
        ((SOURCE, PROPOSAL), "Källa + förslag", "source-proposal"),
        ((PROPOSAL,), "Förslag", "proposal"),
    ],
)
def test_only_what_is_law_throughout_is_called_law(basis: tuple[Basis, ...], label: str, name: str) -> None:
    assert badge(page(), basis) == f"[{label}][about-status]{{ .badge .badge--{name} }}"


def test_without_ground_there_is_no_badge() -> None:
    assert badge(page(), ()) == ""


def test_the_badge_speaks_the_pages_language() -> None:
    assert badge(page("da"), (SOURCE, PROPOSAL)).startswith("[Kilde + forslag]")


def test_every_part_is_listed_with_what_it_covers_and_why() -> None:
    parts = (
        LAW.model_copy(update={"covers": {"sv": "att man frågar."}}),
        SOURCE,
        PROPOSAL.model_copy(update={"covers": {"sv": "gränsen"}, "verify": {"sv": "siffran"}}),
    )
    assert listed(page(), parts).splitlines() == [
        "- **Lag**: att man frågar ([pot-act], 2 §).",
        "- **Källa** ([lind-2021]).",
        "- **Förslag**: gränsen. Skäl: Därför. **Ska kontrolleras**: siffran",
    ]


def test_a_source_known_second_hand_says_who_reports_it() -> None:
    part = Basis(status="source", source="moss-2018")
    assert listed(page("en"), (part,)) == "- **Source** ([moss-2018], as reported by Lind 2021)."


def test_sources_are_named_once() -> None:
    assert sources(page(), (SOURCE, LAW, SOURCE, PROPOSAL)) == ["lind-2021", "pot-act"]
