"""A row of the form for a field with several values: chips, each confirmed or laid aside by itself, and one to add."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.model.kinds import FieldSpec, ValueType
from desktop_app.model.things import Claim, ClaimState, Record
from desktop_app.ui.countries import country_name
from desktop_app.ui.inspector.row import LABEL_WIDTH, FormRow
from desktop_app.ui.inspector.searching import Near, NewRecord, search_for
from desktop_app.ui.inspector.values import shown_value
from desktop_app.ui.language import translate
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import Flow
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Line
from desktop_app.ui.widgets.picker import Picker
from desktop_app.ui.words import field_name


class FlowBox(QWidget):
    """A widget as tall as its flow of chips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = Flow(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(150, 28)

    def clear(self, keep: QWidget | None = None) -> None:
        """Takes all chips away but `keep`."""
        for number in range(self.flow.count() - 1, -1, -1):
            item = self.flow.itemAt(number)
            widget = item.widget() if item else None
            if widget is not None and widget is not keep:
                self.flow.takeAt(number)
                widget.hide()
                widget.deleteLater()


class SideBox(QWidget):
    """The values of one side (alpha-2), or all of a field that has no sides ("")."""

    gone_on = Signal()  # a guess was agreed to by key

    def __init__(self, session: Session, spec: FieldSpec, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._spec, self.side = session, spec, side
        self._record: Record | None = None
        self._chips = FlowBox(self)
        self._add = HeadButton("plain", "plus", height=26, parent=self._chips)
        self._add.clicked.connect(self._open)
        near = Near(session, spec, lambda: self._record)
        self._picker = Picker(search_for(session, spec, near), parent=self)
        self._picker.picked.connect(self._picked)
        self._picker.entered.connect(lambda: self._add.setFocus(Qt.FocusReason.OtherFocusReason))
        self._picker.line.editingFinished.connect(self._close)
        self._picker.hide()
        self._name = Line("control", "ink_soft", parent=self)
        self._name.setFixedSize(LABEL_WIDTH, 26)
        self._name.setVisible(bool(side))
        values = QVBoxLayout()
        values.setSpacing(3)
        values.addWidget(self._chips)
        values.addWidget(self._picker)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(8)
        row.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(values, 1)

    def stand_for(self, side: str) -> None:
        """Holds the values of this side from now on."""
        self.side = side
        self._name.setVisible(bool(side))

    def fill(self, record: Record, claims: list[Claim]) -> None:
        self._record = record
        if self.side:
            self._name.set_text(translate("Form", "for {country}").format(country=country_name(self.side)))
        held = next((chip.accessibleName() for chip in self._shown() if chip.hasFocus()), "")
        self._chips.clear(keep=self._add)
        if self._chips.flow.count():
            self._chips.flow.takeAt(0)
        by_value: dict[str, list[Claim]] = {}
        for claim in claims:
            by_value.setdefault(claim.value, []).append(claim)
        for same in by_value.values():
            self._chips.flow.addWidget(self._chip(same))
        self._chips.flow.addWidget(self._add)
        words = translate("Form", "Add to {field}").format(field=field_name(self._spec.name))
        self._add.set_words(words)
        self._picker.line.setAccessibleName(f"{words} ({self._name.text()})" if self.side else words)
        self._chips.updateGeometry()
        if held:  # the chip that had the keyboard is another widget now
            again = next((chip for chip in self._shown() if chip.accessibleName() == held), self._add)
            again.show()  # the layout does so later
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown(self) -> list[Chip]:
        items = [self._chips.flow.itemAt(number) for number in range(self._chips.flow.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, Chip)]

    def _chip(self, claims: list[Claim]) -> Chip:
        """One chip for all claims of one value: several sources that agree."""
        claim, ids = claims[0], [one.id for one in claims]
        icon, tint = "", None
        if self._spec.type is ValueType.RECORD and (named := self._session.record(claim.value)):
            icon, tint = kind_looks().of(named.kind).icon, look().theme.kind(named.kind)
        words = shown_value(self._session, self._spec, claim.value)
        guess = all(one.state is ClaimState.GUESSED for one in claims)
        chip = Chip(words, icon=icon, tint=tint, guess=guess, parent=self._chips)
        chip.setToolTip("\n".join(dict.fromkeys(f"«{one.words}»" for one in claims if one.words)))
        chip.confirmed.connect(lambda: self._confirm(chip, ids))
        chip.removed.connect(lambda: self._set_aside(chip, ids))
        return chip

    def waiting(self) -> list[QWidget]:
        """Guesses that nobody has agreed to; where there is no value, the button that adds one."""
        chips = self._shown()
        guesses: list[QWidget] = [chip for chip in chips if chip.guess]
        return guesses if chips else [self._add]

    def _set_aside(self, chip: Chip, claims: list[str]) -> None:
        if chip.hasFocus():  # it goes, and the keyboard must not go with it
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._session.did(self._session.desk.records.set_aside, *claims)

    def _confirm(self, chip: Chip, claims: list[str]) -> None:
        by_key = chip.hasFocus()
        self._session.did(self._session.desk.records.confirm, *claims)
        if by_key:
            self.gone_on.emit()

    def _open(self) -> None:
        self._picker.line.show_value("")
        self._picker.show()
        self._picker.open()

    def _close(self) -> None:
        if not self._picker.is_open():
            self._picker.hide()

    def _picked(self, value: object) -> None:
        self._picker.hide()
        if isinstance(value, NewRecord):
            value = self._session.act(self._session.desk.records.create, value.kind, value.label)
        if isinstance(value, str) and value and self._record is not None:
            records = self._session.desk.records
            self._session.did(records.set_value, self._record.id, self._spec.name, value, side=self.side)


class ChipsRow(FormRow):
    """All values of a field; where the field has sides, one box for each country of the record's pair."""

    gone_on = Signal()

    def __init__(self, session: Session, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.spec = session, spec
        self._body = QWidget(self)
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._boxes: dict[str, SideBox] = {}
        self._pool: list[SideBox] = []
        self.set_body(self._body, below=spec.sided)
        self.dressed()

    def dress(self) -> None:
        self.set_label(field_name(self.spec.name))

    def fill(self, record: Record) -> None:
        claims = record.live_claims(self.spec.name)
        sides = self._sides(record, claims)
        if list(self._boxes) != sides:
            self._make(sides)
        for side, box in self._boxes.items():
            box.fill(record, [claim for claim in claims if not self.spec.sided or claim.side == side])

    def waiting(self) -> list[QWidget]:
        """What waits in each of the boxes."""
        return [widget for box in self._boxes.values() for widget in box.waiting()]

    def _make(self, sides: list[str]) -> None:
        """A box for each side; those of other sides stand for these, since making one costs more than hiding it."""
        while len(self._pool) < len(sides):
            self._pool.append(SideBox(self._session, self.spec, "", self._body))
            self._pool[-1].gone_on.connect(self.gone_on)
            self._lines.addWidget(self._pool[-1])
        for number, box in enumerate(self._pool):
            box.setVisible(number < len(sides))
        self._boxes = dict(zip(sides, self._pool, strict=False))
        for side, box in self._boxes.items():
            box.stand_for(side)

    def _sides(self, record: Record, claims: tuple[Claim, ...]) -> list[str]:
        """The countries of the record's first pair, then any other side that a value has."""
        if not self.spec.sided:
            return [""]
        pairs = [link.pair for link in record.pairs]
        article = self._session.current_article()
        if not pairs and article is not None:
            pairs = [link.pair for link in article.pairs]
        sides: list[str] = pairs[0].split("-") if pairs else []
        sides += [claim.side for claim in claims if claim.side not in sides]
        return list(dict.fromkeys(sides)) or [""]
