"""What this program is and under which licences its parts stand."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

import desktop_app
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.label import Label


class About(Overlay):
    """A few lines."""

    box_width = 460

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        head = PaneHead(self.box)
        head.set_title(self.tr("About Mujaz"))
        head.add_button("x", self.close).set_words(self.tr("Close"))
        self.column.addWidget(head)
        lines = QVBoxLayout()
        lines.setContentsMargins(22, 16, 22, 22)
        lines.setSpacing(8)
        for role, colour, words in (
            ("record_title", "ink", self.tr("Mujaz {version}").format(version=desktop_app.__version__)),
            (
                "ui",
                "ink_soft",
                self.tr("Read and mark Arabic news, and brief on two countries. Nothing leaves this computer."),
            ),
            (
                "caption",
                "ink_faint",
                self.tr("MIT licence. Built with Qt for Python (LGPL), SQLite, CAMeL Tools and python-docx."),
            ),
            ("caption", "ink_faint", self.tr("Faces: Noto, Inter, Amiri, Charis SIL (OFL). Icons: Lucide (ISC).")),
        ):
            label = Label(role, colour, parent=self.box)
            label.setText(words)
            lines.addWidget(label)
        self.column.addLayout(lines)
