"""The ways of keys that the analyst without a mouse goes."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.model.spans import Span
from tests.effort.wanted import WantedMark, in_order, in_reading, sample_article

TEXT = "شكر سالم الوردي هاني الجبلي على المحادثات.\nوقال سالم الوردي إن العمل بدأ.\n"


def _mark(words: str, kind: str, nth: int = 1) -> WantedMark:
    from desktop_app.model.kinds import Kind

    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return WantedMark(Span(start, start + len(words)), Kind(kind), words)


def test_names_come_before_what_is_made_of_them() -> None:
    whole = _mark("العمل بدأ", "statement")
    marks = [whole, _mark("المحادثات", "meeting"), _mark("سالم الوردي", "person"), _mark("هاني الجبلي", "person")]
    assert [one.record for one in in_order(TEXT, marks)] == ["سالم الوردي", "هاني الجبلي", "المحادثات", "العمل بدأ"]
    inner = _mark("العمل", "sector")
    assert in_reading(TEXT, [whole, inner]) == [inner, whole]
    event = _mark("العمل", "event")
    assert in_reading(TEXT, [whole, event]) == [whole, event]  # the sentence may say where it is


def test_jumps_lead_to_the_words(qapp: QApplication) -> None:
    from tests.effort.routes import _jumps

    second = _mark("سالم الوردي", "person", 2).span
    ways = dict(_jumps(TEXT, 0, second))
    assert ways[("/", "س", "Tab", " ")] == (second.start, second.end, None)
    assert all(way[0] == "/" for way in ways)


def test_the_sample_is_read_with_its_values() -> None:
    article = sample_article("2023-05-18-xian-talks.txt")
    assert Path(article.path).is_file() and len(article.marks) > 40
    talks = next(one for one in article.records.values() if one.label == "محادثات شيآن")
    assert talks.values["kind"] == ("talks",) and talks.value("date") == "2023-05-18"
    assert article.beginning(1).records.keys() < article.records.keys()
