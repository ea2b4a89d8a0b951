"""Words of two directions in a label."""

import pytest
from PySide6.QtCore import QSize

from desktop_app.settings.words import message
from desktop_app.ui.app import make_application
from desktop_app.ui.language import speak
from desktop_app.ui.look import icons
from desktop_app.ui.look.now import look
from desktop_app.ui.widgets.label import Label, Line, Sign


@pytest.mark.parametrize("code", ["file_binary", "file_protected", "nothing_to_import"])
def test_dots_of_file_types_stand_at_their_left_in_arabic(qtbot, code):
    make_application()
    speak("ar")
    try:
        label = Label("ui")
        qtbot.addWidget(label)
        label.setText(message(code, "ar", path="/a/b.bin"))
        _kept, lines = label._lines(5000)
        at = label.text().index(".docx")
        places = [lines[0].glyphRuns(at + each, 1)[0].positions()[0].x() for each in range(5)]
        assert places == sorted(places)
    finally:
        speak("en")


def test_a_long_name_is_shortened_to_its_lines_and_whole_in_its_tip(qtbot):
    make_application()
    label = Label("record_title", own=True)
    qtbot.addWidget(label)
    label.at_most(2)
    words = "كلمة بعد كلمة " * 40
    label.setText(words)
    layout, lines = label._lines(300)
    assert len(lines) == 2
    assert layout.text().endswith("…")
    assert words.startswith(layout.text().removesuffix("…"))
    assert len(layout.text()) > 40
    assert label.toolTip() == words
    label.setText("كلمة")
    assert label._lines(300)[0].text() == "كلمة"


def test_a_taller_letter_from_another_font_moves_no_line(qtbot, monkeypatch):
    make_application()
    label = Label("record_title", own=True)
    qtbot.addWidget(label)
    label.resize(300, label.heightForWidth(300))

    def feet(words: str) -> float:
        label.setText(words)
        kept = []
        lay_out = Label._lines
        with monkeypatch.context() as patch:
            patch.setattr(Label, "_lines", lambda self, width: kept.append(lay_out(self, width)) or kept[-1])
            label.grab()
        _layout, lines = kept[-1]
        return lines[0].y() + lines[0].ascent()

    assert feet("شي \U0001f468\u200d\U0001f469\u200d\U0001f467") == pytest.approx(feet("شي"), abs=0.6)


def test_of_several_parts_the_last_go_whole(qtbot):
    make_application()
    line = Line("caption")
    qtbot.addWidget(line)
    line.set_parts(("0 of 20 articles done", "2 marks", ""))
    room = line.sizeHint().width()
    line.resize(room, 20)
    assert line._fitting() == line.text() and "2 marks" in line.text()
    line.resize(room - 10, 20)
    assert line._fitting() == "\u20680 of 20 articles done\u2069"
    line.grab()
    assert "2 marks" in line.toolTip() and "2 marks" in line.accessibleName()
    line.set_text("Saved")
    assert line._fitting() == "Saved"


def test_a_sign_is_drawn_when_it_is_first_seen_and_in_the_theme_of_then(qtbot, monkeypatch):
    make_application()
    drawn = []
    pixmap = icons.pixmap
    monkeypatch.setattr(icons, "pixmap", lambda name, *more: drawn.append(name) or pixmap(name, *more))
    sign = Sign("circle-check", "ok", 14)
    qtbot.addWidget(sign)
    assert sign.sizeHint() == sign.minimumSizeHint() == QSize(14, 14)
    look().changed.emit()
    assert drawn == []
    sign.show()
    sign.hide()
    sign.show()
    assert drawn == ["circle-check"] and not sign.pixmap().isNull()
    sign.hide()
    look().changed.emit()
    sign.show()
    assert drawn == ["circle-check"] * 2
    sign.set_icon("")
    assert sign.pixmap().isNull()
