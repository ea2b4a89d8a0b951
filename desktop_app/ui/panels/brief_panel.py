"""The options of a briefing: pair, language, file."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.things import Relationship
from desktop_app.ui.commands.asking import ask_save
from desktop_app.ui.counted import counted
from desktop_app.ui.countries import country_name, pair_name
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.label import Line
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.widgets.picker import Picker
from desktop_app.ui.widgets.segments import Segment, Segments

_LANGUAGES = ("ar", "en")


class BriefPanel(Overlay):
    """`wanted` carries pair, language and path; `usual_path` says where a pair's briefing in a language goes."""

    wanted = Signal(str, str, object)
    box_width = 500
    top = 120

    def __init__(
        self,
        window: QWidget,
        session: Session,
        relationships: Sequence[Relationship],
        pair: str,
        usual_path: Callable[[str, str], Path],
    ) -> None:
        super().__init__(window)
        self._session, self._relationships, self._usual_path = session, relationships, usual_path
        self._pair = pair
        head = PaneHead(self.box)
        head.set_title(self.tr("Write briefing"))
        head.add_button("x", self.close).set_words(self.tr("Close"))
        self.column.addWidget(head)
        self._pairs = Picker(self._options, "arrow-left-right", self.box)
        self._pairs.picked.connect(self._picked)
        self._language = Segments(self.box)
        self._language.set_segments([Segment("العربية"), Segment("English")])
        self._language.set_current(_LANGUAGES.index(session.settings.get("briefing.language")))
        self._language.chosen.connect(lambda _number: self._show())
        self._file = Field("file-text", parent=self.box)
        self._browse = Button("plain", "folder-open", height=28, parent=self.box)
        self._browse.setText(self.tr("Elsewhere…"))
        self._browse.clicked.connect(self._elsewhere)
        self._write = Button("main", "file-output", keys="Enter", parent=self.box)
        self._write.setText(self.tr("Write briefing"))
        self._write.clicked.connect(self._finish)
        self._file.line.returnPressed.connect(self._finish)
        self._folder = Path()
        self._lay_out()
        self._show()

    def first_focus(self) -> QWidget:
        return self._write

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(18, 14, 18, 16)
        body.setSpacing(6)
        file = QHBoxLayout()
        file.setSpacing(8)
        file.addWidget(self._file, 1)
        file.addWidget(self._browse)
        for words, part in (
            (self.tr("Relationship"), self._pairs), (self.tr("Language"), self._language), (self.tr("File"), file),
        ):  # fmt: skip
            line = Line("control", "ink_soft", parent=self.box)
            line.set_text(words)
            body.addWidget(line)
            if isinstance(part, QWidget):
                part.setAccessibleName(words)
                body.addWidget(part)
            else:
                body.addLayout(part)
            body.addSpacing(4)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._write)
        body.addSpacing(6)
        body.addLayout(row)
        self.column.addLayout(body)

    def _options(self, typed: str) -> list[Option]:
        found = []
        for one in self._relationships:
            names = [country_name(code, language) for code in one.countries for language in _LANGUAGES]
            if any(typed.casefold() in name.casefold() for name in names):
                found.append(Option(pair_name(one.pair, one.first), one.pair, counted.articles(one.articles)))
        return found

    def _picked(self, pair: str) -> None:
        self._pair = pair
        self._show()
        self._write.setFocus()

    def _show(self) -> None:
        first = next((one.first for one in self._relationships if one.pair == self._pair), "")
        self._pairs.line.show_value(pair_name(self._pair, first))
        usual = self._usual()
        self._folder = usual.parent
        self._file.line.show_value(usual.name)
        self._file.setToolTip(str(usual))

    def _usual(self) -> Path:
        return self._usual_path(self._pair, _LANGUAGES[self._language.current()])

    def _elsewhere(self) -> None:
        place = self._folder / (self._file.line.text().strip() or self._usual().name)
        ask_save(self, self.tr("Write briefing"), place, "Word (*.docx)", self._take)

    def _take(self, path: Path) -> None:
        self._folder = path.parent
        self._file.line.show_value(path.name)
        self._file.setToolTip(str(path))

    def _finish(self) -> None:
        name = self._file.line.text().strip() or self._usual().name
        path = self._folder / (name if name.endswith(".docx") else f"{name}.docx")
        language = _LANGUAGES[self._language.current()]
        self.close()
        self.wanted.emit(self._pair, language, path)
