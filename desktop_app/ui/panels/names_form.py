"""The form below the list of names: a new name, or the one that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import GazetteerEntry
from desktop_app.ui.countries import country_name, find_countries
from desktop_app.ui.language import translate
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import Dressed
from desktop_app.ui.panels.names_table import NAMES
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.label import Line
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.widgets.picker import Picker
from desktop_app.ui.widgets.segments import Segment, Segments
from desktop_app.ui.words import kind_name

KINDS = (Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY, Kind.PLACE, Kind.EVENT)
_TEXTS = ("text", "label", "label_en")


class NamesForm(Dressed):
    """`written` carries what stands there as arguments of `Gazetteer.add`; Enter in a field writes too."""

    written = Signal(object)
    anew = Signal()
    deleted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry: str | None = None
        self._country = ""
        self.kind = Segments(self)
        self.texts = {name: Field(parent=self) for name in _TEXTS}
        self.country = Picker(_countries, "flag", self)
        self.country.picked.connect(self._take_country)
        self._names = {name: Line("caption", "ink_soft", parent=self) for name in (*_TEXTS, "country")}
        for field in self.texts.values():
            field.line.returnPressed.connect(self.write)
        self.write_button = Button("main", "plus", keys="Enter", parent=self)
        self.write_button.clicked.connect(lambda _on=False: self.write())
        self.new_button = Button("plain", "file-plus", parent=self)
        self.new_button.clicked.connect(lambda _on=False: self.anew.emit())
        self.delete_button = Button("plain", "trash-2", parent=self)
        self.delete_button.clicked.connect(lambda _on=False: self.deleted.emit())
        self._lay_out()
        self.dressed()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for at, name in enumerate((*_TEXTS, "country")):
            grid.addWidget(self._names[name], 0, at)
            grid.addWidget(self.country if name == "country" else self.texts[name], 1, at)
            grid.setColumnStretch(at, 2 if at < 3 else 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.write_button)
        acts.addWidget(self.new_button)
        acts.addStretch(1)
        acts.addWidget(self.delete_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kind)
        column.addLayout(grid)
        column.addLayout(acts)

    def show_entry(self, entry: GazetteerEntry | None) -> None:
        """What is to be changed; None for a new name, of the kind that stands there."""
        self.entry = entry.id if entry is not None else None
        if entry is not None:
            self.kind.set_current(KINDS.index(entry.kind) if entry.kind in KINDS else 0)
        for name, field in self.texts.items():
            given = str(getattr(entry, name)) if entry is not None else ""
            field.line.show_value("" if name == "label" and entry is not None and given == entry.text else given)
        self._take_country(entry.country if entry is not None else "")
        self.dress()

    def write(self) -> None:
        """Asks for what stands there to be written."""
        values = {name: field.line.text().strip() for name, field in self.texts.items()}
        self.written.emit({"kind": KINDS[self.kind.current()], "country": self._country, **values})

    def first_focus(self) -> QWidget:
        """The name itself."""
        return self.texts["text"].line

    def dress(self) -> None:
        segments = []
        for kind in KINDS:
            segments.append(Segment(kind_name(kind), kind_looks().of(kind).icon))
        self.kind.set_segments(segments)
        for name, line in self._names.items():
            line.set_text(translate("Names", NAMES[name]))
        for name, field in (*self.texts.items(), ("country", self.country)):
            field.line.setAccessibleName(translate("Names", NAMES[name]))
        self.texts["label"].line.setPlaceholderText(translate("Names", "The same"))
        known = self.entry is not None
        words = translate("Names", "Change") if known else translate("Names", "Add")
        self.write_button.set_face(words, icon="pencil" if known else "plus")
        self.new_button.setText(translate("Names", "New name"))
        self.delete_button.setText(translate("Names", "Delete"))
        self.new_button.setVisible(known)
        self.delete_button.setVisible(known)
        self.update()

    def _take_country(self, code: str) -> None:
        self._country = code
        self.country.line.show_value(country_name(code) if code else "")


def _countries(typed: str) -> list[Option]:
    """Above all of them stands none."""
    found = [Option(country_name(code), code) for code in find_countries(typed)[:12]]
    return found if typed else [Option(translate("Names", "No country"), ""), *found]
