"""The settings a person may want, on one page: each holds as soon as it is chosen."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QScrollArea, QWidget

from desktop_app.settings.catalogue import Value
from desktop_app.ui.commands.asking import ask_open
from desktop_app.ui.look.now import look
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.label import Label, Line
from desktop_app.ui.widgets.menu_place import below
from desktop_app.ui.widgets.segments import Segment, Segments
from desktop_app.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame

_LANGUAGES, _THEMES = ("", "ar", "en"), ("light", "dark")
_MONTHS, _DIGITS = ("egypt", "levant", "maghreb"), ("latin", "arabic")
_MONTH_NAMES, _DIGIT_NAMES = ("مايو", "أيار", "ماي"), ("2024", "٢٠٢٤")
_ELSEWHERE = ("reading", "kinds", "key_editor", "suggest_engines")


class SettingsPanel(Overlay):
    """Three groups of rows, and the ways to what is chosen elsewhere. It is made anew in the language one turns to."""

    box_width = 600

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window, self._language = window, look().language
        self.form = SettingsForm(window, self.box)
        self._fill()
        look().changed.connect(self._turn)

    def first_focus(self) -> QWidget:
        return self.form.language

    def _fill(self) -> None:
        self._head = PaneHead(self.box)
        self._head.set_title(self.tr("Settings"))
        self._head.add_button("x", self.close).set_words(self.tr("Close"))
        self._scroll = QScrollArea(self.box)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.form)
        self._scroll.setMinimumHeight(min(self.form.sizeHint().height() + 2, self._window.height() - 150))
        self._foot = QWidget(self.box)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(18, 8, 18, 12)
        row.setSpacing(6)
        for name in _ELSEWHERE:
            row.addWidget(self._way(name))
        row.addStretch(1)
        for part in (self._head, self._scroll, self._foot):
            self.column.addWidget(part, 1 if part is self._scroll else 0)

    def _way(self, name: str) -> Button:
        """To settings that have a page of their own."""
        action = self._window.actions_.by_id[name]
        button = Button("link", height=26, parent=self._foot)
        button.setText(self._window.actions_.words(name))
        button.setEnabled(action.isEnabled())
        button.clicked.connect(self.close)
        button.clicked.connect(action.trigger)
        return button

    def _turn(self) -> None:
        """Into the other language, with the keyboard where it was."""
        if look().language == self._language or not self.isVisible():
            return
        self._language = look().language
        for part in (self._head, self._scroll, self._foot):
            self.column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.form = SettingsForm(self._window, self.box)
        self._fill()
        self._cover()
        self.form.language.setFocus(Qt.FocusReason.OtherFocusReason)


class SettingsForm(QWidget):
    """A label and its choice in each row."""

    def __init__(self, window: "Frame", parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._settings = window, window.session.settings
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(22, 6, 22, 12)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._interface()
        self._dates()
        self._briefings()

    def _interface(self) -> None:
        self._title(self.tr("Window"))
        self.language = self._segments(self.tr("Language"), (self.tr("As the system"), "العربية", "English"))
        self.language.set_current(_LANGUAGES.index(self._settings.get("interface.language")))
        self.language.chosen.connect(lambda at: self._speak(_LANGUAGES[at]))
        self.theme = self._segments(self.tr("Theme"), (self.tr("Light"), self.tr("Dark")))
        self.theme.set_current(_THEMES.index(self._settings.get("interface.theme")))
        self.theme.chosen.connect(lambda at: self._window.actions_.by_id[_THEMES[at]].trigger())
        self.motion = self._tick(self.tr("Reduce motion"), "interface.reduce_motion", self._keep_motion)

    def _dates(self) -> None:
        self._title(self.tr("Dates and numbers in Arabic"))
        self.months = self._segments(self.tr("Names of months"), _MONTH_NAMES)
        self.months.set_current(_MONTHS.index(self._settings.get("dates.months")))
        self.months.chosen.connect(lambda at: self._put("dates.months", _MONTHS[at]))
        self.digits = self._segments(self.tr("Digits"), _DIGIT_NAMES)
        self.digits.setToolTip(self.tr("On the page of a relationship and in briefings"))
        self.digits.set_current(_DIGITS.index(self._settings.get("dates.digits")))
        self.digits.chosen.connect(lambda at: self._put("dates.digits", _DIGITS[at]))

    def _briefings(self) -> None:
        self._title(self.tr("Briefings"))
        self.briefing = self._segments(self.tr("Language of new briefings"), ("العربية", "English"))
        self.briefing.set_current(_LANGUAGES[1:].index(self._settings.get("briefing.language")))
        self.briefing.chosen.connect(lambda at: self._put("briefing.language", _LANGUAGES[1:][at]))
        self.author = Field(parent=self)
        self.author.line.show_value(self._settings.get("briefing.author"))
        self.author.line.editingFinished.connect(
            lambda: self._settings.put("briefing.author", self.author.line.text().strip())
        )
        self._row(self.tr("Prepared by"), self.author)
        self.folders = {
            "briefing.folder": self._folder(self.tr("Folder of briefings"), "briefing.folder"),
            "page.folder": self._folder(self.tr("Folder of pictures and tables"), "page.folder"),
        }
        words = self.tr("Open a briefing once it is written")
        self.opens = self._tick(words, "briefing.open_after", self._settings.put)

    # --- rows

    def _title(self, words: str) -> None:
        title = Label("ui_strong", parent=self)
        title.setText(words)
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, 34)
        self._grid.addWidget(title, row, 0, 1, 2, Qt.AlignmentFlag.AlignBottom)

    def _row(self, words: str, part: QWidget) -> None:
        line = Line("control", "ink_soft", parent=self)
        line.set_text(words)
        (part.line if isinstance(part, Field) else part).setAccessibleName(words)
        row = self._grid.rowCount()
        self._grid.addWidget(line, row, 0)
        self._grid.addWidget(part, row, 1)

    def _segments(self, words: str, names: Sequence[str]) -> Segments:
        made = Segments(self)
        made.set_segments([Segment(name) for name in names])
        made.setAccessibleDescription(words)
        self._row(words, made)
        return made

    def _tick(self, words: str, name: str, keep: Callable[[str, bool], object]) -> Tick:
        made = Tick(words, parent=self)
        made.setChecked(bool(self._settings.get(name)))
        made.toggled.connect(lambda on: keep(name, on))
        self._grid.addWidget(made, self._grid.rowCount(), 1)
        return made

    def _folder(self, words: str, name: str) -> Button:
        made = Button("plain", "folder-open", drop=True, spread=True, height=28, parent=self)
        made.clicked.connect(lambda _checked=False: self._drop(made, words, name))
        self._row(words, made)
        self._show_folder(made, words, name)
        return made

    def _show_folder(self, button: Button, words: str, name: str) -> None:
        path = str(self._settings.get(name))
        shown = Path(path).name or path if path else self.tr("Beside the project")
        button.set_face(shown)
        button.setToolTip(path)
        button.setAccessibleName(f"{words}: {shown}")

    # --- choosing

    def _drop(self, button: Button, words: str, name: str) -> None:
        def take(path: str) -> None:
            self._settings.put(name, path)
            self._show_folder(button, words, name)

        now = str(self._settings.get(name))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        beside = menu.addAction(self.tr("Beside the project"))
        beside.setCheckable(True)
        beside.setChecked(not now)
        beside.triggered.connect(lambda _checked=False: take(""))
        start = now or str(Path.home())
        another = menu.addAction(self.tr("Another folder…"))
        another.triggered.connect(lambda: ask_open(self, words, start, "", lambda paths: take(str(paths[0]))))
        menu.popup(below(button, menu))

    def _put(self, name: str, value: Value) -> None:
        """What is painted somewhere is painted anew."""
        self._settings.put(name, value)
        look().months = str(self._settings.get("dates.months"))
        look().changed.emit()

    def _keep_motion(self, name: str, on: bool) -> None:
        self._settings.put(name, on)
        if "view" in vars(self._window.area):  # else it is made with the setting
            self._window.area.view.set_reduced_motion(on)

    def _speak(self, language: str) -> None:
        from desktop_app.ui.language import language_of_system, speak

        self._settings.put("interface.language", language)
        speak(language or language_of_system())
