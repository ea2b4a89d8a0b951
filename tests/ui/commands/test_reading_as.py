"""The encoding of a text may be told where it was found out wrongly: by the filter of the file dialog."""

import pytest
from PySide6.QtWidgets import QFileDialog

TEXT = "خبر قصير عن اجتماع الوزراء\nبحث الوزراء مشروع الري في الوادي الكبير واتفقوا على موعد جديد."


@pytest.mark.parametrize(
    ("start", "expected"),
    [("Text in Windows-1256", "windows-1256"), ("Text in ISO-8859-6", "iso-8859-6"), ("Articles", "iso-8859-6")],
)
def test_the_chosen_filter_says_how_a_text_is_read(make_window, project, tmp_path, qtbot, start, expected):
    """The same bytes make a text in both encodings; only one of them is Arabic to read."""
    file = tmp_path / "news.txt"
    file.write_bytes(TEXT.encode("iso8859_6"))
    window = make_window(project)
    window.files.add_files()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    dialog = window.findChild(QFileDialog)
    wanted = next(one for one in dialog.nameFilters() if one.startswith(start))
    dialog.selectNameFilter(wanted)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(file))
    dialog.accept()
    articles = window.session.desk.articles
    qtbot.waitUntil(lambda: len(articles.list()) == 2)
    added = next(article for article in articles.list() if article.file_name == "news.txt")
    assert added.encoding == expected
    assert (articles.text(added.id) == TEXT) is (expected == "iso-8859-6")
