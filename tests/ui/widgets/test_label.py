"""Words of two directions in a label."""

import pytest

from desktop_app.settings.words import message
from desktop_app.ui.app import make_application
from desktop_app.ui.language import speak
from desktop_app.ui.widgets.label import Label


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
