"""The first page: where the keyboard stands, and lines without a word left alone."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.look import fonts
from desktop_app.ui.middle.first_page import FirstPage
from desktop_app.ui.widgets.label import Label

TEXT = "Select words and press one digit: person, organisation, agreement, meeting and others"


def test_the_main_button_has_the_keyboard(make_window):
    window = make_window()
    assert isinstance(window.actions_, ActionSet) and isinstance(window.area.first, FirstPage)
    assert QApplication.focusWidget() is window.area.first._folder


def test_a_project_that_cannot_be_opened_leaves_the_keyboard_there_too(make_window, tmp_path, qtbot):
    window = make_window(tmp_path / "nowhere.mujaz")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.area.first._folder)


def test_the_first_article_takes_the_keyboard_over(make_window, empty_project, tmp_path):
    window = make_window(Path(shutil.copy(empty_project, tmp_path / "empty.mujaz")))
    assert QApplication.focusWidget() is window.area.first._folder
    window.session.show_article(str(window.session.desk.articles.add_text(TEXT).article))
    assert QApplication.focusWidget() is window.area.view.page


@pytest.mark.parametrize("words", [TEXT, "كل سجل يجمع شواهده من المقالات كلها وما تختلف فيه المصادر يظهر فوق النموذج"])
def test_balanced_lines_are_about_as_long_as_each_other(qtbot, words):
    label = Label("ui")
    qtbot.addWidget(label)
    label.setText(words)
    whole = QFontMetricsF(fonts.font("ui")).horizontalAdvance(words)
    for part in (0.95, 0.8, 0.6, 0.45, 0.3):
        width = int(whole * part)
        _kept, lines = label._lines(label._even(width))
        assert len(lines) == len(label._lines(width)[1])
        lengths = [line.naturalTextWidth() for line in lines]
        assert min(lengths) > 0.5 * max(lengths), part


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("size", [(900, 600), (1024, 768), (1100, 640), (1440, 900), (720, 450)])
def test_nothing_of_it_is_cut_at_any_width(make_window, language, size):
    """With library and inspector beside it, 1024 px leave it 390."""
    window = make_window(None, language, *size)
    page = window.area.first
    body = page._title.parentWidget()
    inside = body.mapTo(page, body.rect().topLeft()).x(), body.mapTo(page, body.rect().topRight()).x()
    assert inside[0] >= 0 and inside[1] < page.width()
    for part in (page._title, page._folder, page._files, page._sample, page._keys, page._local, *page._steps):
        left = part.mapTo(page, part.rect().topLeft()).x()
        assert left >= inside[0] and left + part.width() <= inside[1] + 1, part
    for step in page._steps:  # beside the icon, in either direction
        box = step._title.geometry()
        assert (box.left() if language == "en" else step.width() - box.right()) >= 36
    assert page._folder.width() >= page._folder.sizeHint().width()
    assert page._local.width() >= page._local.sizeHint().width()
