"""What could not be read, file by file, each with its reason."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.model.reading import ImportRow
from desktop_app.settings.words import sentence
from desktop_app.ui.counted import counted
from desktop_app.ui.look.now import look
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.label import Label, Line

_MOST = 200  # rows shown; all are copied


class ImportReport(Overlay):
    """Opens by itself after an import in which something failed."""

    box_width = 620

    def __init__(self, window: QWidget, summary: str, failed: Sequence[ImportRow]) -> None:
        super().__init__(window)
        self._failed = failed
        head = PaneHead(self.box)
        head.set_title(counted.unread(len(failed)))
        head.add_button("x", self.close).set_words(self.tr("Close"))
        self.column.addWidget(head)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(18, 12, 18, 12)
        rows.setSpacing(2)
        if summary:  # what went well, whole: the head would shorten it
            well = Label("control", parent=inside)
            well.setText(summary)
            rows.addWidget(well)
            rows.addSpacing(10)
        for row in failed[:_MOST]:
            name, reason = Line("ui_strong", parent=inside), Label("control", "ink_soft", parent=inside)
            name.set_text(Path(row.path).name)
            name.setToolTip(row.path)
            reason.setText(_reason(row))
            rows.addWidget(name)
            rows.addWidget(reason)
            rows.addSpacing(8)
        rows.addStretch(1)
        scroll = QScrollArea(self.box)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setMinimumHeight(min(360, 70 * len(failed[:_MOST]) + 24))
        self.column.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 6, 18, 14)
        self._copy, self._close = Button("plain", "copy", parent=self.box), Button("main", parent=self.box)
        self._copy.setText(self.tr("Copy the list"))
        self._copy.clicked.connect(self._to_clipboard)
        self._close.setText(self.tr("Close"))
        self._close.clicked.connect(self.close)
        foot.addWidget(self._copy)
        foot.addStretch(1)
        foot.addWidget(self._close)
        self.column.addLayout(foot)

    def first_focus(self) -> QWidget:
        return self._close

    def _to_clipboard(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{row.path}\t{_reason(row)}" for row in self._failed))


def _reason(row: ImportRow) -> str:
    return sentence(row.error, look().language) if row.error else ""
