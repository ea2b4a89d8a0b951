"""What a drag takes in lines of two directions: what the mouse went over."""

import pytest
from PySide6.QtCore import QPointF

from desktop_app.model.spans import Span
from desktop_app.ui.reader.sweep import Grip, swept
from tests.ui.reader.conftest import Shower
from tests.ui.reader.hands import drag

NAME_FIRST = "Pupuk Indonesia وقعت مع شركة الفوسفات عقدا"
NUMBER_FIRST = "20% من المقاعد"
WITHIN = "وقعت شركة Pupuk Indonesia عقدا في 2025 هناك"


@pytest.mark.parametrize(
    ("text", "begin", "end", "words"),
    [
        (NAME_FIRST, "Indonesia", "مع", "Pupuk Indonesia وقعت مع"),
        (NUMBER_FIRST, "%", "من", "20% من"),
        (WITHIN, "شركة", "Pupuk", "شركة Pupuk Indonesia"),
        (WITHIN, "Indonesia", "عقدا", "Pupuk Indonesia عقدا"),
        (WITHIN, "عقدا", "Indonesia", "Pupuk Indonesia عقدا"),
        (WITHIN, "في", "2025", "في 2025"),
    ],
)
def test_from_the_outer_letter_of_one_word_to_that_of_another(
    show: Shower, text: str, begin: str, end: str, words: str
) -> None:
    view = show(text)

    def reach(part: str) -> tuple[float, float, float]:
        at = text.index(part)
        base, edges = view.page.scene.pieces(Span(at, at + len(part)))[0]
        return edges[0].left, edges[-1].right, base - 5

    (one_left, one_right, y), (other_left, other_right, _) = reach(begin), reach(end)
    leftward = one_right > other_right
    start, stop = (one_right - 1, other_left + 1) if leftward else (one_left + 1, other_right - 1)
    drag(view.page.viewport(), QPointF(start, y).toPoint(), QPointF(stop, y).toPoint())
    assert view.selection() is not None
    assert view.selection().of(text) == words




def test_over_several_lines_the_rest_of_the_first_is_taken(show: Shower) -> None:
    text = f"{NAME_FIRST}\nثم سلمت 20% منه"
    page = show(text).page.scene.page
    first, second = (page.layout(number).table(0) for number in (0, 1))
    [(_left, right)] = first.pieces(0, len("Pupuk Indonesia"))
    percent = text.index("20%") - page.spans[1].start
    [(left, _right)] = second.pieces(percent, percent + 3)
    down = swept(page, Grip(0, 0, right - 1), Grip(1, 0, left + 1))
    assert down == (0, text.index("20%") + 3)
    assert swept(page, Grip(1, 0, left + 1), Grip(0, 0, right - 1)) == (down[1], down[0])


def test_a_line_of_one_direction_leaves_it_to_the_nearest_places(show: Shower) -> None:
    page = show("وقعت الشركتان عقدا").page.scene.page
    assert swept(page, Grip(0, 0, 300.0), Grip(0, 0, 200.0)) is None


def test_a_hand_that_comes_back_lets_go(show: Shower) -> None:
    page = show(NAME_FIRST).page.scene.page
    assert swept(page, Grip(0, 0, 300.0), Grip(0, 0, 300.5)) is None
