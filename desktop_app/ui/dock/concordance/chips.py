"""A chip for each way the words are written: its box ticks all such places, its name shows them only."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.model.occurrence import Form
from desktop_app.ui.dock.concordance.found import Group, Key
from desktop_app.ui.dock.concordance.paint import BOX, tick_box
from desktop_app.ui.dock.concordance.words import group_words
from desktop_app.ui.language import translate
from desktop_app.ui.look import draw, fonts
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import radius
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import Flow
from desktop_app.ui.widgets.label import Line

_PAD, _GAP, _HEIGHT, _WIDEST = 8, 7, 28, 260


class FormChip(Chip):
    """Space or a click on the box ticks, Enter or a click on the words limits the rows to this form."""

    ticked = Signal(object, bool)
    limited = Signal(object)

    def __init__(self, group: Group, limited: bool, parent: QWidget | None = None) -> None:
        super().__init__("", removable=False, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_group(group, limited)

    def show_group(self, group: Group, limited: bool) -> None:
        """The group as it is now; `limited` says that only its rows are shown."""
        self.form, self._limited = group, limited
        words = group_words(group)
        state = translate("Concordance", "ticked") if group.tick else translate("Concordance", "not ticked")
        if group.tick is None:
            state = translate("Concordance", "partly ticked")
        self.setAccessibleName(f"{words} {group.count:,}, {state}")
        hint = translate("Concordance", "The box ticks all of this form, the words show this form only")
        self.setToolTip(f"{words}\n{hint}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._font()).horizontalAdvance(group_words(self.form)) + 1
        wide = min(words, _WIDEST) + self._number_width() + BOX + 2 * _GAP + 2 * _PAD
        return QSize(round(wide), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, page = QPainter(self), look().theme, self.layoutDirection()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.colour("selection" if self._limited else "hover" if self.underMouse() else "paper")
        edge = theme.colour("accent" if self._limited else "line_strong")
        draw.box(painter, QRectF(self.rect()), ground, edge, radius("field"))
        box = draw.visual(page, self.rect(), _PAD, (_HEIGHT - BOX) / 2, BOX, BOX)
        if self.form.free:
            tick_box(painter, box, self.form.tick)
        else:
            draw.box(painter, box, None, theme.colour("line_strong"), radius("key"), dashed=True)
        number = self._number_width()
        x = _PAD + BOX + _GAP
        wide = self.width() - x - number - _GAP - _PAD
        place = draw.visual(page, self.rect(), x, 0, wide, _HEIGHT)
        draw.text(painter, place, group_words(self.form), self._font(), theme.colour("ink"), page=page)
        place = draw.visual(page, self.rect(), x + wide + _GAP, 0, number, _HEIGHT)
        faint = theme.colour("ink_soft" if self._limited else "ink_faint")
        draw.text(painter, place, f"{self.form.count:,}", fonts.number_font("control"), faint, page=page)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        from_start = x if self.layoutDirection() is draw.LTR else self.width() - x
        if from_start <= _PAD + BOX + _GAP / 2:
            self._tick()
        else:
            self.limited.emit(self.form.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._tick()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier
        ):
            self.limited.emit(self.form.key)
        else:
            super().keyPressEvent(event)

    def _tick(self) -> None:
        if self.form.free:
            self.ticked.emit(self.form.key, self.form.tick is False)

    def _font(self) -> QFont:
        return fonts.font("control")

    def _number_width(self) -> float:
        return QFontMetricsF(fonts.number_font("control")).horizontalAdvance(f"{self.form.count:,}") + 1


class FormChips(QWidget):
    """The chips in rows, with their name before them. They stay the same widgets while the forms stay the same."""

    ticked = Signal(object, bool)
    limited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[Key, FormChip] = {}
        self._name = Line("control", "ink_faint", parent=self)
        self._name.setFixedHeight(_HEIGHT)
        self._flow = Flow(self, gap=8)
        self._flow.addWidget(self._name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_groups(self, groups: Sequence[Group], only: set[Key]) -> None:
        """These forms, of which the rows are limited to `only` (empty: to none)."""
        self._name.set_text(translate("Concordance", "Forms"))
        if list(self._chips) != [group.key for group in groups]:
            for old in self._chips.values():
                self._flow.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._chips = {group.key: self._made(group) for group in groups}
        for group in groups:
            self._chips[group.key].show_group(group, group.key in only)
        self.updateGeometry()

    def forms(self) -> list[Form]:
        return [form for form, _name in self._chips]

    def _made(self, group: Group) -> FormChip:
        chip = FormChip(group, False, self)
        chip.ticked.connect(self.ticked)
        chip.limited.connect(self.limited)
        self._flow.addWidget(chip)
        chip.show()
        return chip
