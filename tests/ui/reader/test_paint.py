"""What is painted: by depth, by kind, open at line ends; and never the letters themselves."""

import itertools

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.look.tokens import tokens
from desktop_app.ui.reader.depth import Layered
from desktop_app.ui.reader.geometry import Bands, Edges, LineMark
from desktop_app.ui.reader.marks import SUGGESTION, MarkView
from desktop_app.ui.reader.measures import Measures
from desktop_app.ui.reader.outlines import paint_outlines
from desktop_app.ui.reader.paint_fills import paint_fills, selection_colour
from desktop_app.ui.reader.underlines import Lane, draw_underline, paint_underlines

SIZES = Measures(100, 800, False, True)
BANDS = Bands(SIZES)
BASE = 40.0
THEMES = ("light", "dark")


def _line_mark(
    kind: Kind,
    depth: int | None = 0,
    lane: int | None = 0,
    *,
    start: bool = True,
    end: bool = True,
    origin: str = "hand",
) -> LineMark:
    """A mark from x 100 to 200 in a line from the right."""
    view = MarkView("m", Span(0, 5), kind, origin=origin)
    edges = (Edges(100.0, 200.0),)
    return LineMark(Layered(view, depth, lane), edges, BASE, 200.0 if start else None, 100.0 if end else None, True)


def _canvas() -> QImage:
    image = QImage(300, 90, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def _luminance(colour: QColor) -> float:
    parts = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in colour.getRgbF()[:3])
    red, green, blue = parts
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _over(ground: QColor, colour: QColor, alpha: float) -> QColor:
    mixed = [round(g * (1 - alpha) + c * alpha) for g, c in zip(ground.getRgb()[:3], colour.getRgb()[:3], strict=True)]
    return QColor(*mixed)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("depth", range(4))
def test_fills_have_the_depths_strength(name: str, depth: int) -> None:
    theme, image = Theme(name), _canvas()
    image.fill(theme.colour("paper"))
    painter = QPainter(image)
    paint_fills(painter, [_line_mark(Kind.SECTOR, depth)], BANDS, theme)
    painter.end()
    alpha = tokens()["highlight"]["fill_alpha_by_depth"][name][depth]
    wanted = _over(theme.colour("paper"), theme.kind(Kind.SECTOR), alpha)
    found = image.pixelColor(150, 40)
    assert max(abs(a - b) for a, b in zip(found.getRgb()[:3], wanted.getRgb()[:3], strict=True)) <= 2
    top = round(BASE - BANDS.top(depth))
    assert image.pixelColor(150, top - 2) == theme.colour("paper")
    assert image.pixelColor(150, top + 2) == found


@pytest.mark.parametrize("name", THEMES)
def test_text_keeps_its_contrast_on_four_fills_and_when_selected(name: str) -> None:
    theme = Theme(name)
    alphas = tokens()["highlight"]["fill_alpha_by_depth"][name]
    for kinds in itertools.combinations_with_replacement(Kind, 4):
        ground = theme.colour("paper")
        for kind, alpha in zip(kinds, alphas, strict=True):
            ground = _over(ground, theme.kind(kind), alpha)
        assert _contrast(theme.colour("ink"), ground) >= 4.5
    assert _contrast(theme.colour("ink"), selection_colour(theme)) >= 7


def test_suggestions_and_the_fifth_deep_have_no_fill() -> None:
    image = _canvas()
    painter = QPainter(image)
    paint_fills(painter, [_line_mark(Kind.PERSON, None)], BANDS, Theme("light"))
    paint_underlines(painter, [_line_mark(Kind.PERSON, None, None)], BANDS, Theme("light"))
    painter.end()
    assert image == _canvas()


def _underline(kind: Kind, lane: Lane) -> QImage:
    image = _canvas()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_underline(painter, kind, lane, QColor("black"))
    painter.end()
    return image


def test_kinds_are_told_apart_without_colour() -> None:
    drawn = {}
    for kind in Kind:
        stroke = float(tokens()["kinds"][kind.value]["stroke"])
        drawn[kind] = _underline(kind, Lane(100, 200, 50, 4, stroke, 200, 100, 20))
    for one, other in itertools.combinations(Kind, 2):
        differing = sum(
            drawn[one].pixelColor(x, y) != drawn[other].pixelColor(x, y) for x in range(99, 202) for y in range(15, 60)
        )
        assert differing > 40, (one, other)


def _dark(image: QImage, x: int, y: int) -> bool:
    return any(image.pixelColor(x + dx, y).lightness() < 160 for dx in (-2, -1, 0, 1, 2))


@pytest.mark.parametrize("kind", [Kind.AGREEMENT, Kind.STATEMENT])
def test_caps_and_corners_stand_only_at_the_true_ends(kind: Kind) -> None:
    stroke = float(tokens()["kinds"][kind.value]["stroke"])
    whole = _underline(kind, Lane(100, 200, 50, 4, stroke, 200, 100, 20))
    going_on = _underline(kind, Lane(100, 200, 50, 4, stroke, None, None, 20))
    assert _dark(whole, 199, 49)
    assert _dark(whole, 101, 49)
    assert not _dark(going_on, 199, 49)
    assert not _dark(going_on, 101, 49)
    assert _dark(going_on, 150, 53) or _dark(going_on, 150, 52)


def test_a_statement_has_its_corner_at_the_start() -> None:
    stroke = float(tokens()["kinds"]["statement"]["stroke"])
    image = _underline(Kind.STATEMENT, Lane(100, 200, 50, 4, stroke, 200, 100, 20))
    assert _dark(image, 196, 20)
    assert not _dark(image, 104, 20)


def _outlined(mark: LineMark, current: str | None = "m", hover: str | None = None) -> QImage:
    image = _canvas()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_outlines(painter, [mark], BANDS, Theme("light"), current, hover)
    painter.end()
    return image


def test_the_current_mark_is_outlined_around_fill_and_lane() -> None:
    image = _outlined(_line_mark(Kind.PERSON))
    middle = 45
    assert _dark(image, 201, middle)
    assert _dark(image, 98, middle)
    assert not _dark(image, 150, middle)


def test_an_outline_stays_open_where_the_mark_goes_on() -> None:
    image = _outlined(_line_mark(Kind.PERSON, end=False))
    assert _dark(image, 201, 45)
    assert not any(image.pixelColor(x, 45) != QColor("white") for x in range(80, 110))
    top = round(BASE - BANDS.top(0) - 1.5)
    assert image.pixelColor(97, top) != QColor("white")
    assert image.pixelColor(90, top) == QColor("white")


def test_a_suggestion_is_a_dashed_box_and_nothing_is_drawn_for_others() -> None:
    image = _outlined(_line_mark(Kind.PERSON, None, None, origin=SUGGESTION), current=None)
    top = round(BASE - BANDS.top(0))
    row = [image.pixelColor(x, top) != QColor("white") for x in range(100, 200)]
    assert 0.3 < sum(row) / len(row) < 0.9
    assert _outlined(_line_mark(Kind.PERSON), current=None) == _canvas()


def test_hover_has_the_kinds_colour() -> None:
    image = _outlined(_line_mark(Kind.FIGURE), current=None, hover="m")
    shades = {image.pixelColor(x, 45).name() for x in range(96, 104)} - {"#ffffff"}
    assert shades
    hue = Theme("light").kind(Kind.FIGURE).hue()
    assert any(abs(QColor(shade).hue() - hue) < 20 for shade in shades)


def test_four_lanes_end_before_the_next_lines_letters() -> None:
    bottom = BANDS.lane(3) + BANDS.lane_height
    alif = 0.78 * SIZES.em  # height of an alif in Noto Naskh Arabic
    assert bottom <= SIZES.pitch - alif
