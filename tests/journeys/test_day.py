"""A day's work on the sample corpus: bring all in, search, read, mark the trap article, confirm, brief, close."""

from pathlib import Path

from desktop_app.settings.paths import sample_corpus
from tests.sample_corpus.corpus import TRAPS, text

# key, words to find, words more, what the mark covers
TRAP_MARKS = [
    ("1", "فلاديمير بوتين", 0, "فلاديمير بوتين"),
    ("1", "إمام علي رحمن", 0, "إمام علي رحمن"),
    ("5", "الـــشراكة", 0, "الـــشراكة"),
    ("3", "طاجيكستان", 0, "طاجيكستانَ"),
    ("8", "عمّالنا", 7, "عمّالنا ليسوا أرقامًا 😀، وحقوقُهم ﻻ تُجزّأ»، هكذا لخّص"),
    ("5", "وحقوقُهم", 0, "حقوقُهم"),
    ("1", "جمشيد صابروف", 0, "جمشيد صابروف"),
    ("3", "روسيا", 1, "روسيا شريكُنَا"),
    ("7", "20%", 1, "20% من"),
    ("1", "Andrey Korolkov", 0, "Andrey Korolkov"),
    ("3 3", "کولاب", 0, "کولاب"),
    ("4", "اتفاقية الاستقدام", 1, "اتفاقية الاستقدام المنظّم"),
    ("7", "٥ مليارات", 1, "٥ مليارات دولار"),
]


def test_from_a_folder_to_a_briefing(sit, project, listed, checked):
    folder = sample_corpus("articles")
    person = sit(project, "ar")
    with person.answering(folder):
        person.press("Ctrl+O")
    count = len(list(folder.iterdir()))
    person.wait(lambda: person.window.library.position()[1] == count)
    person.click(person.window.library.tools.search)
    person.type("الاستقدام")
    person.wait(lambda: 0 < person.window.library.position()[1] < count)
    person.press("Enter")
    while person.text() != text(TRAPS):
        here = person.text()
        person.press("Ctrl+PgDown")
        assert person.text() != here, "the trap article is not among those found"
    person.press("Ctrl+L", "Ctrl+A", "Delete", "F6")
    for key, words, more, covers in TRAP_MARKS:
        person.find(words)
        person.widen(more)
        person.mark(key)
        assert person.current()[1] == covers
    marks = person.marked()
    assert sorted(words for _kind, words in marks) == sorted(covers for _key, _words, _more, covers in TRAP_MARKS)
    person.press("Ctrl++", "Ctrl++", "Ctrl+Shift+R", "Ctrl+Shift+R", "Ctrl+0")
    person.press("Tab", "Tab", "Escape", "Escape", "Ctrl+Shift+Enter")
    person.press("Ctrl+B")
    person.wait(lambda: not person.busy() and list(project.parent.glob("*.docx")))
    assert person.marked() == marks
    person.close()
    _judge(project, listed, checked)


def _judge(project: Path, listed, checked) -> None:
    letters = text(TRAPS)
    article = next(one for one in listed(project, "articles") if one["length"] == len(letters))
    assert article["state"] == "done"
    found = listed(project, "annotations")
    assert len(found) == len(TRAP_MARKS)
    for one in found:
        assert one["article"] == article["id"]
        assert letters[one["start"] : one["end"]] == one["quote"]
    assert checked(project) == ""
