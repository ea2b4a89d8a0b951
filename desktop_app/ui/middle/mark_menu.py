"""The menu at a place of the article: the marks there, and what can be done to the one that is meant."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QFontMetricsF, QIcon
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.model.things import Annotation
from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.language import translate
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.middle.mark_views import MarkViews
from desktop_app.ui.session import Session
from desktop_app.ui.words import kind_name, record_name

_ROOM = 300  # px for the words of a row
_OF_MARK = ("change_record", "note", "spread")
"""Actions of the window that stand in the menu, where there are such."""


class MarkMenu:
    """Makes the menu anew each time. What a row does is asked of the session, the actions and `change_kind`."""

    def __init__(
        self, session: Session, marks: MarkViews, actions: ActionSet, change_kind: Callable[[str, Kind], object],
        mark_as: Callable[[Kind], object], owner: QWidget,
    ) -> None:  # fmt: skip
        self._session, self._marks, self._actions = session, marks, actions
        self._change_kind, self._mark_as, self._owner = change_kind, mark_as, owner

    def open(
        self, ids: Sequence[str], at: QPoint, *, selected: bool, others: Sequence[QAction] = ()
    ) -> QMenu | None:
        """Shows the menu at a place of the screen; None where it would be empty.

        `ids`: the marks there, the one that is meant first; it becomes the current one. `selected`: letters are.
        `others` stand below the marks.
        """
        found = [mark for mark in map(self._marks.get, ids) if mark is not None]
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(translate("MarkMenu", "Marks here"))
        meant = next((mark for mark in found if mark.id == self._session.mark), found[0] if found else None)
        if meant is not None:
            self._session.show_mark(meant.id)
            self._list(menu, found, meant)
            self._acts(menu, meant)
        if others:
            menu.addSeparator()
            menu.addActions(list(others))
        if selected:
            menu.addSeparator()
            self._kinds(menu, None, lambda kind: self._mark_as(kind))
        if menu.isEmpty():
            menu.deleteLater()
            return None
        from_right = self._owner.layoutDirection() is draw.RTL
        menu.popup(at - QPoint(menu.sizeHint().width(), 0) if from_right else at)
        if meant is not None:
            menu.setActiveAction(menu.actions()[found.index(meant)])
        elif others:
            menu.setActiveAction(others[0])  # so that Enter alone takes it
        return menu

    def _list(self, menu: QMenu, found: Sequence[Annotation], meant: Annotation) -> None:
        group = QActionGroup(menu)
        metrics = QFontMetricsF(fonts.font("ui"))
        for mark in found:
            record = self._session.record(mark.record) if mark.record else None
            words = record_name(record) if record else " ".join(mark.quote.split())
            words = draw.shortened(words, metrics, _ROOM)
            row = menu.addAction(draw.joined((words, kind_name(mark.kind)), " · ").replace("&", "&&"))
            row.setIcon(_icon_of(mark))
            row.setCheckable(len(found) > 1)
            row.setChecked(mark is meant)
            group.addAction(row)
            row.triggered.connect(lambda _checked=False, mark=mark: self._session.show_mark(mark.id))
        menu.addSeparator()

    def _acts(self, menu: QMenu, meant: Annotation) -> None:
        theme = look().theme
        self._actions.dress_icons()
        self._actions.update()
        for name in _OF_MARK:
            if name in self._actions.by_id:
                menu.addAction(self._actions.by_id[name])
        self._kinds(menu, meant.kind, lambda kind: self._change_kind(meant.id, kind))
        if meant.record is not None:
            alone = self._marks.filter.record == meant.record
            row = menu.addAction(translate("MarkMenu", "Show only this record"))
            row.setIcon(icons.icon("eye", theme.colour("ink_soft")))
            row.setCheckable(True)
            row.setChecked(alone)
            wanted = self._marks.filter.with_record(None if alone else meant.record)
            row.triggered.connect(lambda _checked=False: self._marks.set_filter(wanted))
        menu.addSeparator()
        menu.addAction(self._actions.by_id["delete_mark"])

    def _kinds(self, menu: QMenu, known: Kind | None, take: Callable[[Kind], object]) -> None:
        """The kinds, below each other; the mark's own is ticked."""
        if self._session.workspace is None or self._session.workspace.read_only:
            return
        below = QMenu(translate("MarkMenu", "Change kind" if known else "Mark as"), menu)
        below.setIcon(icons.icon("replace", look().theme.colour("ink_soft")))
        for one in kind_looks().shown():
            row = QAction(f"{kind_name(one.kind)}\t{one.key}".replace("&", "&&"), below)
            row.setIcon(icons.icon(one.icon, look().theme.kind(one.kind)))
            row.setCheckable(True)
            row.setChecked(one.kind is known)
            row.triggered.connect(lambda _checked=False, kind=one.kind: take(kind))
            below.addAction(row)
        menu.addMenu(below)


def _icon_of(mark: Annotation) -> QIcon:
    theme = look().theme
    if mark.lost:
        return icons.icon("unlink", theme.colour("warn"))
    return icons.icon(kind_looks().of(mark.kind).icon, theme.kind(mark.kind))
