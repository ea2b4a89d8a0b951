"""What stands beside the article while it is read: the card of a mark, the menu at a place, how the page is set."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.model.kinds import Kind
from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.bars.reader_head import ReaderHead
from desktop_app.ui.middle.mark_views import MarkViews
from desktop_app.ui.reader.measures import Reading
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.ui.middle.mark_card import MarkCard
    from desktop_app.ui.reader.view import ReaderView

_SETTINGS = ("spacing", "column", "face")


class Beside(QObject):
    """Listens to one reading view, once it is there."""

    menu_opens = Signal()
    """Nothing else may stand at the place."""

    def __init__(self, session: Session, marks: MarkViews, actions: ActionSet, head: ReaderHead, area: QWidget) -> None:
        super().__init__(area)
        self._session, self._marks, self._actions, self._head, self._area = session, marks, actions, head, area
        self._view: ReaderView | None = None
        self._change_kind: Callable[[str, Kind], object] = lambda _mark, _kind: None
        self._mark_as: Callable[[Kind], object] = lambda _kind: None
        self.suggestions: Callable[[Sequence[str]], list[QAction]] = lambda _ids: []
        """What leads to the suggestions of a place."""

    def serve(
        self, view: "ReaderView", change_kind: Callable[[str, Kind], object], mark_as: Callable[[Kind], object]
    ) -> None:
        """Begins to listen; the calls are what the menu's rows ask for."""
        self._view, self._change_kind, self._mark_as = view, change_kind, mark_as
        view.set_reading(self._liked())
        view.menu_requested.connect(self.open_menu)
        view.card_wanted.connect(self.show_card)
        view.card_unwanted.connect(self.hide_card)
        self._head.reading_asked.connect(self._take_reading)

    # --- how the page is set

    def _liked(self) -> Reading:
        """What is remembered of line pitch, column and face."""
        reading = Reading(*(self._session.settings.get(f"reader.{name}") for name in _SETTINGS))
        self._head.show_reading(reading)
        return reading

    def _take_reading(self, reading: Reading) -> None:
        for name in _SETTINGS:
            self._session.settings.put(f"reader.{name}", getattr(reading, name))
        if self._view is not None:
            self._view.set_reading(reading)

    # --- card and menu

    @cached_property
    def card(self) -> "MarkCard":
        """Made when the mouse rests on a mark for the first time."""
        from desktop_app.ui.middle.mark_card import MarkCard

        return MarkCard(self._session, self._area)

    def show_card(self, mark_id: str, near: QRect) -> None:
        """`near`: where the mark stands, in pixels of the view."""
        mark = self._marks.get(mark_id)
        if mark is not None and self._view is not None:
            self.card.show_mark(mark, near.translated(self._view.mapTo(self._area, QPoint(0, 0))))

    def hide_card(self) -> None:
        if "card" in self.__dict__:
            self.card.hide()

    def open_menu(self, ids: list[str], at: QPoint) -> None:
        """The marks at a place of the screen, and what can be done to them."""
        from desktop_app.ui.middle.mark_menu import MarkMenu

        selected = self._view is not None and self._view.selection() is not None
        menu = MarkMenu(self._session, self._marks, self._actions, self._change_kind, self._mark_as, self._area)
        marks = [key for key in ids if self._marks.get(key) is not None]
        others = self.suggestions(ids)
        if len(others) == 1 and not marks and not selected:
            others[0].trigger()
        else:
            self.hide_card()
            self.menu_opens.emit()
            menu.open(marks, at, selected=selected, others=others)
