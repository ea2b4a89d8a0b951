"""Where a briefing goes: the name of its file, in a folder, given by somebody or as usual."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.model.errors import UserError
from desktop_app.ui.commands.asking import ask_save
from desktop_app.ui.language import translate
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Field

_OF_OTHERS = (".pdf", ".html", ".htm", ".doc", ".dotx", ".docm", ".dotm", ".odt", ".rtf", ".txt")
"""Endings of other kinds of files: who types one wants that kind, which isn't what is written here. Any other dot is
a name's."""


class BriefFile(QWidget):
    """`usual` says where it goes where nobody has named it; `entered` is Enter in the line."""

    entered = Signal()

    def __init__(self, session: Session, usual: Callable[[], Path], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._usual = session, usual
        self.folder = Path()
        self._named = False  # the file has a name that somebody has given it
        self._agreed = False  # the dialog asked whether to replace what has that name
        self.field = Field("file-text", parent=self)
        self.field.line.setAccessibleName(translate("BriefPanel", "File"))
        self.field.line.returnPressed.connect(self.entered)
        self.field.line.textEdited.connect(self._rename)
        browse = Button("plain", "folder-open", parent=self)
        browse.setToolTip(translate("BriefPanel", "Elsewhere…"))
        browse.setAccessibleName(translate("BriefPanel", "Elsewhere…"))
        browse.clicked.connect(self._elsewhere)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(browse)

    def forget(self) -> None:
        """The name that somebody gave was another briefing's."""
        self._named, self._agreed = False, False

    def show_usual(self) -> None:
        """The usual name, unless somebody has given one."""
        if not self._named:
            self._show(self._usual())

    def path(self) -> Path | None:
        """Where to write; None, and said why, where the name is that of another kind of file."""
        name = self._name()
        if name.lower().endswith(_OF_OTHERS):
            self._session.tell(UserError("briefing_ending", name=name, ending=".docx"))
            self.field.setFocus()
            return None
        path = self.folder / (name if name.lower().endswith(".docx") else f"{name}.docx")
        # nobody was asked: what stands there under a typed name isn't ours to replace
        return path if self._agreed else self._session.desk.unclaimed_path(path)

    def _name(self) -> str:
        return self.field.line.text().strip() or self._usual().name

    def _show(self, path: Path) -> None:
        self.folder = path.parent
        self.field.line.show_value(path.name)
        self.field.setToolTip(str(path))

    def _elsewhere(self) -> None:
        title = translate("BriefPanel", "Write briefing")
        ask_save(self.window(), title, self.folder / self._name(), "Word (*.docx)", self._take_path)

    def _rename(self, _words: str) -> None:
        self._named, self._agreed = True, False

    def _take_path(self, path: Path) -> None:
        self._named, self._agreed = True, True
        self._show(path)
