"""What can be said of one kind: its names, its key, its colours, icon and underline."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.look import draw, icons
from desktop_app.ui.look.contrast import line_contrast, text_contrast, too_weak
from desktop_app.ui.look.kinds import KindLook
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.theme import THEMES, theme
from desktop_app.ui.look.tokens import radius, tokens
from desktop_app.ui.panels.kinds_sample import Samples
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Field, KeyBox
from desktop_app.ui.widgets.grid import ChoiceGrid
from desktop_app.ui.widgets.label import Label, Line

COLOURS = {
    "rose": QT_TRANSLATE_NOOP("Colour", "Rose"),
    "olive": QT_TRANSLATE_NOOP("Colour", "Olive"),
    "sky": QT_TRANSLATE_NOOP("Colour", "Sky blue"),
    "navy": QT_TRANSLATE_NOOP("Colour", "Navy"),
    "leaf": QT_TRANSLATE_NOOP("Colour", "Leaf green"),
    "brick": QT_TRANSLATE_NOOP("Colour", "Brick"),
    "violet": QT_TRANSLATE_NOOP("Colour", "Violet"),
    "plum": QT_TRANSLATE_NOOP("Colour", "Plum"),
    "lime": QT_TRANSLATE_NOOP("Colour", "Lime"),
    "sand": QT_TRANSLATE_NOOP("Colour", "Sand"),
}
UNDERLINES = {
    "zigzag": QT_TRANSLATE_NOOP("Underline", "Zigzag"),
    "beads": QT_TRANSLATE_NOOP("Underline", "Beads"),
    "slashes": QT_TRANSLATE_NOOP("Underline", "Slashes"),
    "solid": QT_TRANSLATE_NOOP("Underline", "One line"),
    "double": QT_TRANSLATE_NOOP("Underline", "Two lines"),
    "thick": QT_TRANSLATE_NOOP("Underline", "Thick line"),
    "dots": QT_TRANSLATE_NOOP("Underline", "Dots"),
    "wave": QT_TRANSLATE_NOOP("Underline", "Wave"),
    "dash_dot": QT_TRANSLATE_NOOP("Underline", "Dash and dot"),
    "dash_dot_dot": QT_TRANSLATE_NOOP("Underline", "Dash and two dots"),
    "bracket": QT_TRANSLATE_NOOP("Underline", "Bracket"),
    "ruler": QT_TRANSLATE_NOOP("Underline", "Ruler"),
    "hairline_corners": QT_TRANSLATE_NOOP("Underline", "Thin line with corners"),
}


class KindForm(Dressed):
    """`told` carries what is to be changed, as `Kinds.edit` wants it; a key is asked for by `key_wanted`."""

    told = Signal(dict)
    key_wanted = Signal()
    key_taken = Signal()  # the kind shall have none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: KindLook | None = None
        self.sample = Samples(self)
        self.names = {"label": Field(parent=self), "label_en": Field(parent=self)}
        for name, field in self.names.items():
            field.line.editingFinished.connect(lambda name=name: self._renamed(name))
        self._key = KeyBox("", self)
        self._press = Button("plain", "keyboard", height=28, parent=self)
        self._press.clicked.connect(self.key_wanted)
        self._no_key = Button("quiet", "x", height=28, parent=self)
        self._no_key.clicked.connect(self.key_taken)
        self.colours = ChoiceGrid(list(COLOURS), QSize(40, 32), self._draw_colour, self)
        self.colours.chosen.connect(lambda one: self.told.emit(dict(tokens()["own_kinds"]["colours"][one])))
        self.free = {name: Field(parent=self) for name in THEMES}
        for name, field in self.free.items():
            field.line.editingFinished.connect(lambda name=name: self._coloured(name))
        self.icons = ChoiceGrid(tokens()["own_kinds"]["icons"], QSize(32, 32), self._draw_icon, self)
        self.icons.chosen.connect(lambda one: self.told.emit({"icon": one}))
        self.lines = ChoiceGrid(list(UNDERLINES), QSize(60, 28), self._draw_line, self)
        self.lines.chosen.connect(lambda one: self.told.emit({"underline": one}))
        self.warning = Label("caption", "warn", parent=self)
        self._labels = {name: Line("control", "ink_soft", parent=self) for name in
                        ("label", "label_en", "key", "colours", "free", "icons", "lines")}  # fmt: skip
        self._lay_out()
        self.dressed()

    def show_kind(self, known: KindLook, may_write: bool) -> None:
        self._known = known
        self.setEnabled(may_write)
        self.sample.show_kind(known)
        self.names["label"].line.show_value(known.label or tokens()["kinds"].get(str(known.kind), {}).get("ar", ""))
        english = known.label_en or tokens()["kinds"].get(str(known.kind), {}).get("en", "")
        self.names["label_en"].line.show_value(english)
        self._key.set_keys(known.key or "–")
        self._no_key.setVisible(bool(known.key))
        pairs = tokens()["own_kinds"]["colours"]
        same = next((n for n, one in pairs.items() if (one["light"], one["dark"]) == (known.light, known.dark)), "")
        self.colours.set_current(same)
        for name, field in self.free.items():
            field.line.show_value(known.colour(name).upper())
        self.icons.set_current(known.icon)
        self.lines.set_current(known.underline)
        self.warning.setText(_warning(known))
        self.warning.setVisible(bool(self.warning.text()))
        for grid in (self.colours, self.icons, self.lines):
            grid.update()

    def dress(self) -> None:
        words = {
            "label": self.tr("In Arabic"),
            "label_en": self.tr("In English"),
            "key": self.tr("Key"),
            "colours": self.tr("Colour"),
            "free": self.tr("Light and dark"),
            "icons": self.tr("Icon"),
            "lines": self.tr("Underline"),
        }
        for name, line in self._labels.items():
            line.set_text(words[name])
        for name, field in self.names.items():
            field.line.setAccessibleName(words[name])
        for name, field in self.free.items():
            field.line.setAccessibleName(self.tr("Colour in the light theme") if name == "light" else
                                         self.tr("Colour in the dark theme"))  # fmt: skip
        self._press.setText(self.tr("Press a key…"))
        self._no_key.setToolTip(self.tr("No key"))
        self._no_key.setAccessibleName(self.tr("No key"))
        self.colours.say(words["colours"], lambda one: translate("Colour", COLOURS[one]) if one in COLOURS else "")
        self.icons.say(words["icons"], lambda one: one.replace("-", " "))
        self.lines.say(words["lines"], lambda one: translate("Underline", UNDERLINES[one]) if one in UNDERLINES else "")
        if self._known is not None:
            self.show_kind(self._known, self.isEnabled())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        key = QHBoxLayout()
        key.setSpacing(8)
        for widget in (self._key, self._press, self._no_key):
            key.addWidget(widget)
        key.addStretch(1)
        free = QHBoxLayout()
        free.setSpacing(8)
        for field in self.free.values():
            free.addWidget(field)
        rows: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            ("label", self.names["label"]), ("label_en", self.names["label_en"]), ("key", key),
            ("colours", self.colours), ("free", free), ("icons", self.icons), ("lines", self.lines),
        )  # fmt: skip
        for name, row in rows:
            self._labels[name].setFixedSize(96, 28)
            form.addRow(self._labels[name], row)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(10)
        column.addWidget(self.sample)
        column.addLayout(form)
        column.addWidget(self.warning)
        column.addStretch(1)

    def _renamed(self, name: str) -> None:
        line = self.names[name].line
        typed = line.text().strip()
        if typed != line.stood() and self._known is not None:
            line.show_value(typed)
            designed = tokens()["kinds"].get(str(self._known.kind), {}).get("ar" if name == "label" else "en")
            self.told.emit({name: "" if typed == designed else typed})

    def _coloured(self, name: str) -> None:
        line = self.free[name].line
        typed = line.text().strip()
        if typed.upper() != line.stood().upper():
            line.show_value(typed)
            self.told.emit({name: typed if typed.startswith("#") else f"#{typed}"})

    def _draw_colour(self, painter: QPainter, rect: QRectF, name: str) -> None:
        """Both halves: as it is in the light theme and in the dark one."""
        pair = tokens()["own_kinds"]["colours"][name]
        inside = rect.adjusted(6, 6, -6, -6)
        for number, one in enumerate(THEMES):
            half = QRectF(inside.x() + number * inside.width() / 2, inside.y(), inside.width() / 2, inside.height())
            draw.box(painter, half, QColor(pair[one]), None, radius("mark"))

    def _draw_icon(self, painter: QPainter, rect: QRectF, name: str) -> None:
        colour = look().theme.kind(self._known.kind) if self._known is not None else look().theme.colour("ink_soft")
        tint = colour if self._known is not None and name == self._known.icon else look().theme.colour("ink_soft")
        image = icons.pixmap(name, tint, 16, self.devicePixelRatioF())
        painter.drawPixmap(round(rect.center().x() - 8), round(rect.center().y() - 8), image)

    def _draw_line(self, painter: QPainter, rect: QRectF, name: str) -> None:
        stroke = float(tokens()["own_kinds"]["underlines"][name])
        colour = look().theme.colour("ink_soft")
        draw.underline(painter, name, stroke, colour, rect.left() + 10, rect.right() - 10, rect.center().y() + 1)


def _warning(known: KindLook) -> str:
    """In which theme the colour is too weak, and by how much; "" where it is not."""
    said = []
    for name in THEMES:
        colour, on = QColor(known.colour(name)), theme(name)
        where = translate("Kinds", "light") if name == "light" else translate("Kinds", "dark")
        if too_weak(colour, on) == "line":
            words = translate("Kinds", "Too weak in the {theme} theme: its line has a contrast of {value}, least is 3.")
            said.append(words.format(theme=where, value=f"{line_contrast(colour, on):.1f}"))
        elif too_weak(colour, on) == "text":
            words = translate("Kinds", "Too strong in the {theme} theme: words on it have {value}, least is 4.5.")
            said.append(words.format(theme=where, value=f"{text_contrast(colour, on):.1f}"))
    return " ".join(said)
