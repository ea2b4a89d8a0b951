"""Steps of the history say on how many things they were done."""

import pytest

from desktop_app.model.steps import Step, step_detail
from desktop_app.ui.step_words import step_words
from tests.ui.suggesting.conftest import engine, read

__all__ = ["engine", "read"]


@pytest.mark.parametrize(
    ("name", "detail", "words", "subject"),
    [
        ("accept", step_detail("الصين", 14), "Accept 14 suggestions", "الصين"),
        ("accept", step_detail("", 4), "Accept 4 suggestions", ""),
        ("accept", step_detail("الصين"), "Accept suggestion", "الصين"),
        ("delete_marks", step_detail("", 3), "Delete 3 marks", ""),
        ("refuse", "14", "Refuse suggestion", "14"),  # the words of one that was refused, or a step of earlier days
        ("confirm", step_detail("", 4), "Confirm", ""),
        ("annotate", "2×3", "Mark", "2×3"),
    ],
)
def test_words(name, detail, words, subject):
    step = Step(1, name, detail, "", False)
    assert (step_words(step), step.subject) == (words, subject)


def test_undo_and_redo_say_how_many_were_accepted(qtbot, read):
    window = read()
    window.session.desk.suggestions.accept(list(window.area.suggested.all()))
    qtbot.waitUntil(lambda: window.actions_.words("undo") == "Undo: Accept 3 suggestions")
    with qtbot.waitSignal(window.session.told) as told:
        window.edits.undo()
    assert told.args == ["Taken back: Accept 3 suggestions"]
    qtbot.waitUntil(lambda: window.actions_.words("redo") == "Redo: Accept 3 suggestions")
