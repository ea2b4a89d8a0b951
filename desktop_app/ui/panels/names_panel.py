"""The analyst's own list of names: looked through, added to, changed, taken in and given out as a table."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.arabic.fold import fold
from desktop_app.model.changes import EVERY_ARTICLE, Changes
from desktop_app.model.suggestion import GazetteerEntry
from desktop_app.ui.commands.asking import ask_open, ask_save
from desktop_app.ui.key_map import key_words
from desktop_app.ui.look import draw
from desktop_app.ui.panels.names_form import NamesForm
from desktop_app.ui.panels.names_table import NamesHead, NamesList
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.suggesting.numbers import suggestion_words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.empty import EmptyNote
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.menu_place import below

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame

_KINDS = "*.tsv *.txt"
_FILE = "names.tsv"


class NamesPanel(Overlay):
    """Typing above finds a name, Enter in the form writes, Delete in the table takes off; all of it can be undone."""

    box_width = 900
    top = 44

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._session, self._runner = window.session, window.runner
        self._all: list[GazetteerEntry] = []
        self._head = PaneHead(self.box)
        self._head.add_button("x", self.close).set_words(self.tr("Close"))
        self.search = Field("search", parent=self.box)
        self.search.line.setPlaceholderText(self.tr("Find a name"))
        self.search.line.setAccessibleName(self.tr("Find a name"))
        self.search.line.textChanged.connect(lambda _text: self._fill())
        self.list = NamesList(self.box)
        self.list.setAccessibleName(self.tr("My list of names"))
        self.form = NamesForm(self.box)
        self._note = EmptyNote(self.box)
        self.column.addWidget(self._head)
        self.column.addLayout(self._tools())
        self._columns = NamesHead(self.list, self.box)
        self.column.addWidget(self._columns)
        self.column.addWidget(self._middle(window), 1)
        below = QVBoxLayout()
        below.setContentsMargins(18, 12, 18, 14)
        below.addWidget(self.form)
        self.column.addLayout(below)
        self._wire()
        self.form.setEnabled(not self._session.desk.read_only)
        self._load()
        self.form.show_entry(None)

    def first_focus(self) -> QWidget:
        return self.form.first_focus()

    def _tools(self) -> QHBoxLayout:
        tools = QHBoxLayout()
        tools.setContentsMargins(18, 10, 18, 8)
        tools.setSpacing(8)
        tools.addWidget(self.search, 1)
        takes = self.tr("A table with tabs: kind, name, what it stands for, in English, country code")
        gives = self.tr("As a table that another project takes in")
        self.taking = Button("plain", "file-plus", height=28, parent=self.box)
        self.giving = Button("plain", "file-output", drop=True, height=28, parent=self.box)
        for button, words, tip, run in (
            (self.taking, self.tr("Import…"), takes, self._import),
            (self.giving, self.tr("Export"), gives, self._drop_export),
        ):
            button.setText(words)
            button.setToolTip(tip)
            button.clicked.connect(lambda _on=False, run=run: run())
            tools.addWidget(button)
        self.taking.setEnabled(not self._session.desk.read_only)
        return tools

    def _middle(self, window: QWidget) -> QWidget:
        middle = QWidget(self.box)
        middle.setMinimumHeight(max(96, min(380, window.height() - 420)))
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._note)
        return middle

    def _wire(self) -> None:
        self.list.selectionModel().currentChanged.connect(
            lambda _now, _before: self.form.show_entry(self.list.current())
        )
        self.list.taken.connect(lambda _entry: self.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.deleted.connect(self._delete)
        self.form.written.connect(self._write)
        self.form.anew.connect(self._begin)
        self.form.deleted.connect(self._delete)
        self._session.changed.connect(self._follow)
        self._session.leaving.connect(self.close)

    # --- the list

    def _follow(self, changes: Changes) -> None:
        if EVERY_ARTICLE in changes.verdicts:
            self._load()

    def _load(self) -> None:
        self._all = list(self._session.act(self._session.desk.gazetteer.list) or ())
        self._fill()

    def _fill(self) -> None:
        """The rows that hold what is typed; one stands on the same entry, and the form shows what stands there."""
        wanted = fold(self.search.line.text()).strip().casefold()
        found = [one for one in self._all if not wanted or wanted in _sought(one)]
        entry = self.form.entry
        blocked = self.list.selectionModel().blockSignals(True)
        self.list.rows.show(found)
        self.list.stand_on(entry)
        self.list.selectionModel().blockSignals(blocked)
        if entry is not None and self.list.current() is None:
            self.form.show_entry(None)
        self._head.set_title(self.tr("My list of names"), suggestion_words.names(len(self._all)) if self._all else "")
        if not found:
            self._say_nothing()
        self._stack.setCurrentIndex(0 if found else 1)
        if self._columns.isHidden() is bool(found):
            self._columns.setVisible(bool(found))
            self._cover()

    def _say_nothing(self) -> None:
        if self._all:
            self._note.say(self.tr("No such name"), self.tr("Another spelling may find it."))
        else:
            self._note.say(
                self.tr("No name yet"),
                self.tr("Names that you add here are proposed wherever they stand, behind prefixes too."),
            )

    # --- what is done

    def _write(self, values: dict[str, Any]) -> None:
        """Adds a name, or changes the one that is shown; the form is then ready for the next."""
        gazetteer, entry = self._session.desk.gazetteer, self.form.entry
        if not values["text"]:
            self._session.failed.emit(self.tr("Write the name first: the field is empty."))
            self.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if entry is None:
            done = self._session.act(gazetteer.add, **values) is not None
        else:
            done = self._session.did(gazetteer.edit, entry, **values)
        if done and entry is None:
            self._begin()

    def _begin(self) -> None:
        """A new name."""
        self.list.setCurrentIndex(self.list.rows.index(-1, 0))
        self.form.show_entry(None)
        self.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self) -> None:
        chosen = self.list.chosen() or [one for one in (self.form.entry,) if one is not None]
        desk = self._session.desk
        if chosen and not desk.read_only and self._session.did(desk.gazetteer.delete, chosen):
            words = self.tr("{count} taken off the list. {keys} brings it back.")
            self._session.told.emit(words.format(count=suggestion_words.names(len(chosen)), keys=key_words("undo")))

    def _import(self) -> None:
        kinds = self.tr("Tables") + f" ({_KINDS})"
        ask_open(self.window(), self.tr("Import names"), self._folder(), kinds, lambda paths: self._take_in(paths[0]))

    def _take_in(self, path: Path) -> None:
        work = self._session.desk.gazetteer.import_tsv
        self._runner.start(
            self.tr("Importing names"),
            lambda progress, cancelled: work(path, progress=progress, cancelled=cancelled),
            self._taken,
        )

    def _taken(self, names: Any) -> None:
        """`names`: a `NamesTaken`. How many are new, and what of the file is none of them."""
        said = []
        if names.new:
            words = self.tr("{count} taken in. {keys} takes them back.")
            said.append(words.format(count=suggestion_words.names(names.new), keys=key_words("undo")))
        if names.there:
            said.append(self.tr("{count} on the list already.").format(count=suggestion_words.names(names.there)))
        if names.heading:
            said.append(self.tr("Line {line} was read as the names of the columns.").format(line=names.heading))
        self._session.told.emit(" ".join(said))

    def _drop_export(self) -> None:
        """Which names are meant is asked first."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = menu.addAction(draw.joined((self.tr("This list…"), suggestion_words.names(len(self._all)))))
        own.setEnabled(bool(self._all))
        own.triggered.connect(lambda _on=False: self._export(records=False))
        both = menu.addAction(self.tr("This list and the names of all records…"))
        both.triggered.connect(lambda _on=False: self._export(records=True))
        menu.popup(below(self.giving, menu))

    def _export(self, *, records: bool) -> None:
        kinds, start = self.tr("Tables") + f" ({_KINDS})", Path(self._folder()) / _FILE
        ask_save(self.window(), self.tr("Export names"), start, kinds, lambda path: self._give_out(path, records))

    def _give_out(self, path: Path, records: bool) -> None:
        gazetteer = self._session.desk.gazetteer
        count = self._session.act(gazetteer.export_tsv, path, records=records)
        if count is not None:
            words = self.tr("{count} written to {path}.")
            self._session.told.emit(words.format(count=suggestion_words.names(count), path=f"\u2066{path.name}\u2069"))

    def _folder(self) -> str:
        return str(self._session.desk.path.parent)


def _sought(entry: GazetteerEntry) -> str:
    return fold(" ".join((entry.text, entry.label, entry.label_en))).casefold()
