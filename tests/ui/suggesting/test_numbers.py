"""Scores, rates, and what is counted; known without what engines know."""

import subprocess
import sys

from desktop_app.ui.suggesting.numbers import percent, percents, suggestion_words


def test_scores_and_rates(qapp):
    assert (percent(0.905), percent(0.999), percent(1.0), percent(0.0)) == ("90%", "99%", "100%", "0%")
    assert suggestion_words.rate(0, 0) == "not answered yet"
    assert "75%" in suggestion_words.rate(3, 4)


def test_the_start_needs_nothing_of_engines():
    """The window is imported before anything is proposed; its first frame waits for no such module."""
    code = (
        "import sys, desktop_app.ui.window;"
        "print([one for one in sys.modules if 'suggestion' in one.split('.')[-1:] or '.suggest.' in one])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_scores_that_differ_are_told_from_the_least_to_the_most():
    assert percents(0.7, 0.9) == "70–90%"
    assert percents(0.9, 0.9) == percents(0.897, 0.904) == "90%"
    assert percents(0.95, 1.0) == "95–100%"
