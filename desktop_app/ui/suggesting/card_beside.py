"""The card beside a suggestion: under the resting mouse, or with its buttons where it was clicked or chosen."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.ui.language import translate
from desktop_app.ui.look import draw, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.shown import ShownSuggestions
from desktop_app.ui.words import kind_name

if TYPE_CHECKING:
    from desktop_app.ui.reader.view import ReaderView
    from desktop_app.ui.suggesting.card import SuggestionCard


class CardBeside(QObject):
    """Beside one reading view. While the card has buttons, the suggestion has no keys painted below it."""

    def __init__(
        self, session: Session, shown: ShownSuggestions, answer: Callable[[str, str], object], area: QWidget
    ) -> None:
        super().__init__(area)
        self._session, self._shown, self._answer, self._area = session, shown, answer, area
        self._view: ReaderView | None = None
        self._rows: list[QAction] = []

    @cached_property
    def card(self) -> "SuggestionCard":
        """Made when the mouse comes to a suggestion for the first time."""
        from desktop_app.ui.suggesting.card import SuggestionCard

        card = SuggestionCard(self._session, self._area)
        card.answered.connect(lambda answer: self._answer(self._shown.now or "", answer))
        return card

    def serve(self, view: "ReaderView") -> None:
        """Begins to listen."""
        self._view = view
        view.picked.connect(self.pick)
        view.card_wanted.connect(self._rest_on)
        view.card_unwanted.connect(self._rest_no_more)
        view.current_changed.connect(lambda _key: self.hide())
        view.selection_changed.connect(lambda span: self.hide() if span is not None else None)  # keys mean that now
        view.scrolled.connect(self.hide)

    def pick(self, key: str, _checked: bool = False) -> None:
        """Clicked on, or taken from a menu: it becomes the current one, with the card beside it."""
        view, one = self._view, self._shown.get(key)
        if view is None or one is None:
            return
        if view.current() != key:
            view.stand_on(key)
        near = view.rect_of(self._shown.span(key))
        if not near.isNull():
            view.page.show_answers(False)
            self.card.show_suggestion(one, self._in_area(near), answers=True)

    def rows(self, keys: Sequence[str]) -> list[QAction]:
        """A row of a menu for each suggestion among these; it leads to the card. They live until others are asked."""
        from desktop_app.ui.suggesting.words import suggested_name

        self._rows = []
        for key in keys:
            one = self._shown.get(key)
            if one is not None:
                kind = translate("Suggestion", "Suggestion: {kind}").format(kind=kind_name(one.kind))
                row = QAction(draw.joined((suggested_name(one), kind), " · ").replace("&", "&&"))
                row.setIcon(icons.icon(kind_looks().of(one.kind).icon, look().theme.kind(one.kind)))
                row.triggered.connect(partial(self.pick, key))
                self._rows.append(row)
        return self._rows

    def hide(self) -> None:
        """Something else is done."""
        if self._has_buttons() and self._view is not None:
            self._view.page.show_answers(True)
        if "card" in self.__dict__:
            self.card.hide()

    def _rest_on(self, key: str, near: QRect) -> None:
        one = self._shown.get(key)
        if one is not None and not self._has_buttons():
            self.card.show_suggestion(one, self._in_area(near), answers=False)

    def _rest_no_more(self) -> None:
        if not self._has_buttons():
            self.hide()

    def _has_buttons(self) -> bool:
        """Whether the card stands there with its buttons."""
        through = Qt.WidgetAttribute.WA_TransparentForMouseEvents
        return "card" in self.__dict__ and self.card.isVisible() and not self.card.testAttribute(through)

    def _in_area(self, near: QRect) -> QRect:
        assert self._view is not None
        return near.translated(self._view.mapTo(self._area, QPoint(0, 0)))
