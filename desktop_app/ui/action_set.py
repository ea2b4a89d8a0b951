"""The catalogue as Qt's actions: words, keys, icons, what can be used now, and the menus made of them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.ui.actions import ACTIONS, BY_ID, MENUS, ActionSpec
from desktop_app.ui.keyboard import sequences
from desktop_app.ui.look import icons
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.words import kind_name, step_name


class ActionSet:
    """Owns one QAction for each entry; `run` is called with the entry's id."""

    def __init__(self, window: QWidget, session: Session, run: Callable[[str], object]) -> None:
        self._session, self._run = session, run
        self._dressed_in: tuple[str, str] | None = None
        self._groups: dict[str, QActionGroup] = {}
        self.by_id: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        for spec in ACTIONS:
            self.by_id[spec.id] = self._make(spec, window)
        window.addActions(list(self.by_id.values()))

    def fill(self, bar: QMenuBar) -> None:
        """Makes the menus in the bar."""
        for name in MENUS:
            menu = QMenu(bar)
            for spec in ACTIONS:
                if spec.menu == name:
                    if spec.line_before:
                        menu.addSeparator()
                    menu.addAction(self.by_id[spec.id])
            menu.aboutToShow.connect(self.dress_icons)
            bar.addMenu(menu)
            self._menus[name] = menu

    def dress(self) -> None:
        """Sets the words of the language of now; icons wait for `dress_icons`."""
        for name, menu in self._menus.items():
            menu.setTitle(QCoreApplication.translate("Menu", MENUS[name]))
        for spec in ACTIONS:
            self.by_id[spec.id].setText(words_of(spec) + _shown_keys(spec))
        self.update()

    def dress_icons(self) -> None:
        """Sets the icons in the theme of now. They are seen in menus only, so the start does not wait for them."""
        theme = look().theme
        if self._dressed_in == (theme.name, look().language):
            return
        self._dressed_in = (theme.name, look().language)
        for spec in ACTIONS:
            if spec.icon:
                tint = theme.kind(Kind(spec.id.removeprefix("mark_"))) if spec.id.startswith("mark_") else None
                colour = tint or theme.colour("ink_soft")
                self.by_id[spec.id].setIcon(icons.icon(spec.icon, colour, 16, theme.colour("ink_faint", 0.5)))

    def update(self) -> None:
        """What can be used now, and the names of the steps that undo and redo would take."""
        there = self._there()
        for spec in ACTIONS:
            if spec.id not in ("undo", "redo"):
                self.by_id[spec.id].setEnabled(not spec.needs or spec.needs in there)
        history = self._session.workspace.history if self._session.workspace else None
        for name in ("undo", "redo"):
            step = getattr(history, f"{name}_name") if history else None
            words = words_of(BY_ID[name])
            self.by_id[name].setText((f"{words}: {step_name(step)}" if step else words) + _shown_keys(BY_ID[name]))
            self.by_id[name].setEnabled(step is not None and "write" in there)

    def words(self, name: str) -> str:
        """What the action says now, without its key."""
        return self.by_id[name].text().split("\t")[0]

    def _there(self) -> set[str]:
        session = self._session
        if session.workspace is None:
            return set()
        there = {"project"} | ({"write"} if not session.workspace.read_only else set())
        if session.article:
            there |= {"article"} | ({"edit"} if "write" in there else set())
        if session.mark and "write" in there:
            there.add("mark")
        return there

    def _make(self, spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(window)
        action.setObjectName(spec.id)
        action.setShortcuts(sequences(spec.keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(spec.ticks)
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(window))
            group.addAction(action)
        action.triggered.connect(lambda _checked=False: self._run(spec.id))
        return action


def words_of(spec: ActionSpec) -> str:
    """The action's words in the language of the interface."""
    if spec.id.startswith("mark_"):
        return kind_name(Kind(spec.id.removeprefix("mark_")))
    if spec.group == "language":
        return spec.text  # each language is called by its own name
    return QCoreApplication.translate("Action", spec.text)


def keys_of(spec: ActionSpec) -> str:
    """The action's first key as it is shown, e.g. "Ctrl B"."""
    return (
        (spec.keys[0] if spec.keys else spec.shown_keys)
        .replace("++", "+plus")
        .replace("+", " ")
        .replace("plus", "+")
        .replace("Return", "Enter")
    )


def _shown_keys(spec: ActionSpec) -> str:
    """The key as a menu shows it: kept in its own direction, so that "Ctrl +" is not turned about."""
    keys = keys_of(spec)
    return f"\t\u2066{keys}\u2069" if keys else ""
