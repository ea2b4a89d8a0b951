"""Places that are given from the leading edge stand where Qt would have them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QStyle

from desktop_app.ui.look.draw import LTR, RTL, visual

EDGES = st.integers(-2000, 2000)
SIZES = st.integers(0, 2000)


@pytest.mark.parametrize("direction", [LTR, RTL])
@given(whole=st.tuples(EDGES, EDGES, SIZES, SIZES), part=st.tuples(*[st.floats(-2000, 2000)] * 4))
def test_as_a_style_of_qt_has_it(direction, whole, part):
    qt = QStyle.visualRect(direction, QRect(*whole), QRect(*map(round, part)))
    assert visual(direction, QRect(*whole), *part) == QRectF(qt)
