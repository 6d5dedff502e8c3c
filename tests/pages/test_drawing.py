"""The drawings: what stands in them, where, and that they carry no style attribute or script."""

from __future__ import annotations

import pytest

from builder.pages._drawing import matrix, prerequisites
from html_page import Element, parse

NEEDS: dict[str, list[str]] = {"m01": [], "m02": ["m01"], "m03": ["m01"], "m04": ["m02", "m03"]}
TITLES = {"m01": "Möt växten", "m02": "Vatten & ljus", "m03": "<Jord>", "m04": "Vinter"}


def drawing(needs: dict[str, list[str]] = NEEDS, titles: dict[str, str] = TITLES) -> Element:
    return parse(prerequisites(needs, titles, 'Bild "av" moduler')).one("svg")


def test_there_is_a_box_for_every_module_and_a_line_for_every_need() -> None:
    made = drawing()
    assert len(made.all("rect")) == 4
    assert len(made.all("path")) == 4
    assert [text.words for text in made.all("text")] == [
        "m01 Möt växten",
        "m02 Vatten & ljus",
        "m03 <Jord>",
        "m04 Vinter",
    ]


def test_a_module_stands_below_everything_it_needs() -> None:
    down = dict(zip(NEEDS, (int(box["y"]) for box in drawing().all("rect")), strict=True))
    assert down["m01"] < down["m02"] == down["m03"] < down["m04"]


def test_no_two_boxes_overlap_and_all_are_inside() -> None:
    made = drawing()
    spots = [tuple(int(box[name]) for name in ("x", "y", "width", "height")) for box in made.all("rect")]
    _, _, width, height = (int(one) for one in made["viewbox"].split())
    assert all(x >= 0 and y >= 0 and x + w <= width and y + h <= height for x, y, w, h in spots)
    for index, (x, y, w, h) in enumerate(spots):
        for other_x, other_y, *_ in spots[index + 1 :]:
            assert abs(x - other_x) >= w or abs(y - other_y) >= h


def test_it_is_one_image_with_a_name() -> None:
    made = drawing()
    assert made["role"] == "img"
    assert made["aria-label"] == 'Bild "av" moduler'


def test_a_long_title_is_cut_after_two_lines() -> None:
    lines = drawing({"m01": []}, {"m01": "Ett mycket långt namn på en modul som ingen orkar läsa"}).all("text")
    assert [line.words for line in lines] == ["m01 Ett mycket långt", "namn på en modul som …"]


def test_a_need_outside_the_course_draws_no_line() -> None:
    assert drawing({"m02": ["m99"]}).all("path") == []


@pytest.mark.parametrize("needs", [{"m01": ["m01"]}, {"m01": ["m02"], "m02": ["m01"]}])
def test_modules_in_a_circle_are_drawn_all_the_same(needs: dict[str, list[str]]) -> None:
    assert len(drawing(needs).all("rect")) == len(needs)


def test_nothing_in_it_needs_a_looser_content_policy() -> None:
    assert {
        name for element in drawing() for name in element.attributes if name == "style" or name.startswith("on")
    } == set()
    assert drawing().all("script") == drawing().all("style") == []


def test_the_matrix_marks_where_row_and_column_meet() -> None:
    made = parse(matrix({"gl-a1": ["m02"], "gl-a2": []}, ["m01", "m02"], "Bild")).one("svg")
    assert [text.words for text in made.all("text")] == ["01", "02", "gl-a1", "gl-a2"]
    assert [cell["class"].removeprefix("drawing__") for cell in made.all("rect")] == ["cell", "mark", "cell", "cell"]
