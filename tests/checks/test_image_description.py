"""Images without words, or with words that say nothing."""

from __future__ import annotations

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "image-description"


def test_described_and_decorative_images_are_fine(find: Find) -> None:
    assert (
        find(
            RULE,
            """
            docs/
              a.sv.md
              | ![Två personer på en bänk](bench.svg)
              | ![](leaf.svg){ role=presentation }
              | [ordet bild av något](b.sv.md)
              | ![2026](year.svg)
              a.da.md
              | ![To personer på en bænk](bench.svg)
              | ![2026](year.svg)
            """,
        )
        == []
    )


def test_each_fault(find: Find) -> None:
    drawing = """
    docs/
      a.sv.md
      | Se ![](img/bench.svg) här.
      | ![Bild av en bänk](bench.svg)
      | ![bench](bench.svg)
      | ![IMG_12.png](other.png)
      | ![Två personer sitter på en bänk](bench.svg)
      a.da.md
      | ![Et billede af en bænk](bench.svg)
      | ![Två personer sitter på en bänk](bench.svg)
      a.en.md
      | ![The picture shows more](more.svg)
      | ![A photo of a bench](bench.svg)
    """
    assert find(RULE, drawing) == [
        "docs/a.da.md:1:1 The description begins with “Et billede af”. The screen reader already says that it is an image, "
        "so the reader hears it twice. | Take out the words “Et billede af” and begin with what can be seen.",
        "docs/a.da.md:2:1 The image's description is the same as on the Swedish page: “Två personer sitter på en bänk”. "
        "Those who listen to the page get it in Swedish. | Write the description in the page's own language.",
        "docs/a.en.md:2:1 The description begins with “A photo of”. The screen reader already says that it is an image, "
        "so the reader hears it twice. | Take out the words “A photo of” and begin with what can be seen.",
        "docs/a.sv.md:1:4 The image bench.svg has no description. Readers who cannot see miss what it shows. | "
        "Say in one sentence what it shows: ![Description](img/bench.svg). If it is decoration only, write "
        "{ role=presentation } after the image.",
        "docs/a.sv.md:2:1 The description begins with “Bild av”. The screen reader already says that it is an image, "
        "so the reader hears it twice. | Take out the words “Bild av” and begin with what can be seen.",
        "docs/a.sv.md:3:1 The description “bench” is the name of the image's file. Readers who cannot see hear a name "
        "that says nothing. | Say in one sentence what the image shows.",
        "docs/a.sv.md:4:1 The description “IMG_12.png” is the name of the image's file. Readers who cannot see hear a name "
        "that says nothing. | Say in one sentence what the image shows.",
    ]


def test_swedish_and_danish_wording(tree: Draw) -> None:
    reports = checks.run(load(tree("docs/\n  a.sv.md\n  | ![](b.svg)\n")), [RULE])
    assert [line(report, "sv") for report in reports] == [
        "docs/a.sv.md:1:1 Bilden b.svg har ingen beskrivning. Den som inte ser missar vad den visar. | Skriv i en mening "
        "vad bilden visar: ![Beskrivning](b.svg). Är den bara pynt, skriv { role=presentation } efter bilden."
    ]
    assert [report.message["da"] for report in reports] == [
        "Billedet b.svg har ingen beskrivelse. Den, der ikke ser, går glip af, hvad det viser."
    ]
