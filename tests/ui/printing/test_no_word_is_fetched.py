"""What Qt prints of a briefing asks for no file, picture or page, whatever words stand in it."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_html import write_html
from desktop_app.model.briefing import Chart, Timeline
from desktop_app.ui.printing.pictures import draw_pictures
from tests.briefing import dossiers
from tests.briefing.traps import TRAPS, poisoned


class Document(QTextDocument):
    """Notes what it is asked to load."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def loadResource(self, kind: int, name: QUrl) -> object:
        self.asked.append(name.toString())
        return super().loadResource(kind, name)


def test_a_picture_of_another_page_would_be_noticed(qapp):
    document = Document()
    document.setHtml('<p>x<img src="file:///none.png"></p>')
    document.size()
    assert set(document.asked) == {"file:///none.png"}


@pytest.mark.parametrize("trap", TRAPS)
def test_nothing_is_loaded_and_every_link_is_ours(qapp, trap):
    dossier = poisoned(dossiers.charted(), lambda _: TRAPS[trap][:2000])
    briefing = make_briefing(dossier, dossiers.options("ar", handling=TRAPS[trap][:2000]))
    document = Document()
    draw_pictures(document)
    document.setHtml(write_html(briefing, simple=True))
    assert document.size().height() > 100
    assert document.asked == []
    links, block = set(), document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter) and cursor.block() == block:
            links.add(cursor.charFormat().anchorHref())
        block = block.next()
    assert links
    assert all(link == "" or link.startswith(("#n", "#r", "mujaz://0123456789abcdef/")) for link in links)
    charts = sum(isinstance(block, Chart | Timeline) for section in briefing.sections for block in section.blocks)
    assert document.toPlainText().count("\ufffc") == charts > 0
