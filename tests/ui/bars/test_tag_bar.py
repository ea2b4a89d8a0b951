"""The bar of kinds holds however many there are: names go first, then keys, then the last go into a menu."""

from itertools import pairwise

import pytest

from desktop_app.model.kind_rows import KindRow
from desktop_app.model.kinds import Kind
from desktop_app.ui.bars.tag_bar import TagBar
from desktop_app.ui.look.kinds import kind_looks


@pytest.fixture
def bar(qapp, qtbot):
    def made(own, width):
        rows = [KindRow(Kind(f"own_{n:08x}"), label=f"نوع {n}", key="", position=n) for n in range(own)]
        kind_looks().use(rows)
        bar = TagBar()
        qtbot.addWidget(bar)
        bar.resize(width, bar.height())
        bar.dress()
        return bar

    yield made
    kind_looks().use(())


@pytest.mark.parametrize(("own", "width"), [(0, 1400), (0, 766), (4, 766), (12, 766), (40, 766), (4, 360)])
def test_every_kind_is_in_the_bar_or_in_the_menu_behind_it(bar, own, width):
    made = bar(own, width)
    shown = [tag for tag in made._tags if not tag.rect.isNull()]
    assert len(made._tags) == 9 + own
    for one, other in pairwise(shown):
        assert not one.rect.intersects(other.rect)
    assert all(tag.rect.left() >= 0 and tag.rect.right() <= width for tag in shown)
    assert (len(shown) < len(made._tags)) == (not made._more.isNull())
    assert len(shown) >= min(len(made._tags), 9)


def test_all_fit_without_a_menu_where_they_can(bar):
    assert bar(4, 766)._more.isNull() and bar(12, 766)._more.isNull() and not bar(40, 766)._more.isNull()


def test_a_hidden_kind_is_not_in_the_bar(bar):
    kind_looks().use([KindRow(Kind.EVENT, hidden=True)])
    made = TagBar()
    assert Kind.EVENT not in [tag.kind for tag in made._tags]
    made.deleteLater()


def test_names_stand_in_a_window_of_the_usual_width(bar):
    """In English too, whose names are longer: the bar is the legend."""
    from desktop_app.ui.language import speak

    speak("en")
    made = bar(0, 806)  # of a window 1440 wide
    assert made._style == "close"
