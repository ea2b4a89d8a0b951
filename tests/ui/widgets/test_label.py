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
