"""The box that asks which record a new mark belongs to. Nothing is written before Enter."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.model.proposals import Proposal
from desktop_app.ui.counted import counted
from desktop_app.ui.keyboard import claims, ends_box, is_enter
from desktop_app.ui.language import translate
from desktop_app.ui.look import fonts, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.reader.keys import digit_of
from desktop_app.ui.widgets.field import TypedLine
from desktop_app.ui.widgets.label import Line, Sign
from desktop_app.ui.widgets.options import Option, OptionsDelegate, OptionsView
from desktop_app.ui.widgets.picker import stays
from desktop_app.ui.widgets.popup import Popup
from desktop_app.ui.words import mark_as, new_of

_WIDTH = 404
_MOST = 6  # records offered at once
_AROUND_LIST = 8 + 24 + 8 + 32  # its head and foot
Propose = Callable[[Kind, str], list[Proposal]]


class Chooser(Popup):
    """Enter takes the row it stands on, Ctrl+Enter makes a new record, Escape lets go; a digit changes the kind.

    `taken` carries the kind, the record's id or None, and the new record's label or None.
    """

    taken = Signal(object, object, object)
    let_go = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = Kind.PERSON
        self._quote = ""
        self._propose: Propose = lambda _kind, _typed: []
        self._may_switch = True
        self._above = False
        self._icon = Sign("", size=16, parent=self)
        self._asks = Line("ui", "ink_soft", parent=self)
        self._words = Line("evidence", own=True, parent=self)
        self.line = TypedLine(self)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda _text: self._search())
        self.line.textChanged.connect(lambda text: self._words.setVisible(not text))
        self.list = OptionsView(self)
        self.list.taken.connect(self._take)
        self._hint, self._escape = Line("caption", "ink_faint", parent=self), Line("caption", "ink_faint", parent=self)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.setSpacing(9)
        head.addWidget(self._icon)
        head.addWidget(self._asks)
        head.addWidget(self._words)
        head.addWidget(self.line, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 4, 14, 6)
        foot.addWidget(self._hint)
        foot.addStretch(1)
        foot.addWidget(self._escape)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(8)
        column.addWidget(self.list)
        column.addLayout(foot)
        self.hide()

    def ask(self, kind: Kind, quote: str, propose: Propose, near: QRect, *, may_switch: bool = True) -> None:
        """Opens under (or over) the rectangle `near`, in coordinates of the parent."""
        self.kind, self._quote, self._propose, self._near = kind, quote, propose, near
        self._may_switch = may_switch
        self._above = self._stands_above()
        self.line.show_value("")
        self.line.setFont(fonts.font("evidence"))
        self._words.set_text(" ".join(quote.split()))
        self._words.setMaximumWidth(_WIDTH - 190)
        self._words.show()
        self._hint.set_text(translate("Chooser", "Type to search records"))
        self._escape.set_text(translate("Chooser", "Esc lets go"))
        self._dress_kind()
        self._search()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            if claims(event, is_enter):
                return True
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event):
                return True
            if isinstance(event, QFocusEvent) and event.lostFocus() and stays(event) and self.isVisible():
                self._end()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(look().theme.colour("line"), 1))
        top = self.list.geometry().top() - 0.5
        for y in (top, self.list.geometry().bottom() + 0.5):
            painter.drawLine(QPointF(1, y), QPointF(self.width() - 1, y))

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if is_enter(event):
            if ends_box(event):
                self._finish(None, self.line.text().strip() or None)
            elif not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._take(self.list.current())
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self._end()
            return True
        return self._digit(event)

    def _digit(self, event: QKeyEvent) -> bool:
        """A kind's key, pressed before anything is typed, takes that kind; 3 again goes to place and back."""
        digit = digit_of(event) if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else 0
        wanted = kind_looks().of_key(str(digit)) if digit else None
        if wanted is None or self.line.text() or not self._may_switch:
            return False
        self.kind = Kind.PLACE if wanted is Kind.COUNTRY and self.kind is Kind.COUNTRY else wanted
        self._dress_kind()
        self._search()
        return True

    def _dress_kind(self) -> None:
        colour = look().theme.kind(self.kind)
        self._icon.setPixmap(icons.pixmap(kind_looks().of(self.kind).icon, colour, 16))
        self._asks.set_text(mark_as(self.kind))
        self._asks.setMinimumWidth(self._asks.sizeHint().width())  # a long quote gives way, not the kind's name
        self.line.setAccessibleName(mark_as(self.kind))

    def _search(self) -> None:
        proposals = _shortened(self._propose(self.kind, self.line.text().strip()))
        options = [_option(proposal, self._quote) for proposal in proposals]
        if not any(proposal.record is None for proposal in proposals):
            label = self.line.text().strip() or " ".join(self._quote.split())
            options.append(_option(Proposal(None, self.kind, label, "", "new", 0), self._quote))
        options[0] = _with_keys(options[0], "Enter")
        for number, option in enumerate(options):
            if option.value.record is None and number:
                options[number] = _with_keys(option, "Ctrl Enter")
        self.list.show_options(options)
        self._stand()

    def _stands_above(self) -> bool:
        """The side for as long as it is open: below, unless only above there is room for as many rows as may come."""
        parent = self.parentWidget()
        assert parent is not None
        above, below = self._near.top(), parent.height() - self._near.bottom()
        most = _AROUND_LIST + OptionsDelegate.height * (_MOST + 1) + 16
        return below < most and above > below

    def _stand(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        height = _AROUND_LIST + self.list.wanted_height()
        self.list.setFixedHeight(self.list.wanted_height())
        width = min(_WIDTH, parent.width() - 16)
        x = min(max(8, self._near.center().x() - width // 2), parent.width() - width - 8)
        wanted = self._near.top() - 8 - height if self._above else self._near.bottom() + 8
        self.setGeometry(x, max(8, min(wanted, parent.height() - height - 8)), width, height)

    def _take(self, option: Option | None) -> None:
        if option is not None:
            proposal: Proposal = option.value
            self._finish(proposal.record, None if proposal.record else proposal.label)

    def _finish(self, record: str | None, label: str | None) -> None:
        self.hide()
        self.taken.emit(self.kind, record, label)

    def _end(self) -> None:
        self.hide()
        self.let_go.emit()


def _shortened(proposals: list[Proposal]) -> list[Proposal]:
    """So few that the row for a new record is always in sight; who wants another types on."""
    known = {id(one) for one in [one for one in proposals if one.record is not None][:_MOST]}
    return [one for one in proposals if one.record is None or id(one) in known]


def _option(proposal: Proposal, quote: str) -> Option:
    if proposal.record is None:
        same = proposal.label == " ".join(quote.split())
        label = new_of(proposal.kind) if same else f"{new_of(proposal.kind)}: {proposal.label}"
        return Option(label, proposal, icon="plus")
    mentions = counted.mentions(proposal.mentions)
    reason = {
        "same": translate("Chooser", "known"),
        "similar": translate("Chooser", "spelt alike"),
        "part": translate("Chooser", "holds these words"),
        "typed": "",
        "recent": translate("Chooser", "in this article"),
    }.get(proposal.reason, "")
    english = look().language == "en" and proposal.label_en
    label = proposal.label_en if english else proposal.label or proposal.label_en
    separator = "، " if look().language == "ar" else ", "
    parts = (reason,) if proposal.reason == "recent" else (reason, mentions)
    detail = separator.join(part for part in parts if part)
    sign = "check" if proposal.reason == "same" else kind_looks().of(proposal.kind).icon
    return Option(label, proposal, detail, sign, look().theme.kind(proposal.kind), strong=proposal.reason == "same")


def _with_keys(option: Option, keys: str) -> Option:
    return Option(option.label, option.value, option.detail, option.icon, option.tint, keys, strong=option.strong)
