"""The catalogue as Qt's actions: words, keys, icons, what can be used now, and the menus made of them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.ui.actions import ACTIONS, BY_ID, MENUS, ActionSpec
from desktop_app.ui.key_map import key_map, shown
from desktop_app.ui.keyboard import sequences
from desktop_app.ui.look import icons
from desktop_app.ui.look.kinds import SHARED_KEY, kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.step_words import step_words
from desktop_app.ui.words import kind_name

_MARK = "mark_"


class ActionSet(QObject):
    """Owns one QAction for each entry, and one for each kind of the analyst's own; `run` is called with its id."""

    def __init__(self, window: QWidget, session: Session, run: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window, self._session, self._run = window, session, run
        self._dressed_in: tuple[object, ...] | None = None
        self._groups: dict[str, QActionGroup] = {}
        self.by_id: dict[str, QAction] = {}
        self.own: dict[Kind, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        key_map().load(session.settings)
        for spec in ACTIONS:
            self.by_id[spec.id] = self._make(spec, window)
        window.addActions(list(self.by_id.values()))
        key_map().changed.connect(self._rekey)

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
            self.by_id[spec.id].setText(words_of(spec) + _shown_keys(keys_of(spec)))
            if kind := _kind_of(spec.id):
                self.by_id[spec.id].setVisible(not kind_looks().of(kind).hidden)
        self._dress_own()
        self.update()

    def dress_icons(self) -> None:
        """Sets the icons in the theme of now. They are seen in menus only, so the start does not wait for them."""
        theme = look().theme
        kinds = tuple(kind_looks().all())
        if self._dressed_in == (theme.name, look().language, kinds):
            return
        self._dressed_in = (theme.name, look().language, kinds)
        for spec in ACTIONS:
            kind = _kind_of(spec.id)
            name = kind_looks().of(kind).icon if kind else spec.icon
            if name:
                colour = theme.kind(kind) if kind else theme.colour("ink_soft")
                self.by_id[spec.id].setIcon(icons.icon(name, colour, 16, theme.colour("ink_faint", 0.5)))
        for kind, action in self.own.items():
            image = icons.icon(kind_looks().of(kind).icon, theme.kind(kind), 16, theme.colour("ink_faint", 0.5))
            action.setIcon(image)

    def update(self) -> None:
        """What can be used now, and the names of the steps that undo and redo would take."""
        there = self._there()
        for spec in ACTIONS:
            if spec.id not in ("undo", "redo"):
                self.by_id[spec.id].setEnabled(not spec.needs or spec.needs in there)
        for action in self.own.values():
            action.setEnabled("edit" in there)
        history = self._session.workspace.history if self._session.workspace else None
        for name in ("undo", "redo"):
            step = getattr(history, f"{name}_step") if history else None
            words = words_of(BY_ID[name])
            keys = _shown_keys(keys_of(BY_ID[name]))
            self.by_id[name].setText((f"{words}: {step_words(step)}" if step else words) + keys)
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
        if "write" in there:
            there |= {"mark", "record"} if session.mark else {"record"} if session.record_id else set()
            there |= {"records"} if session.chosen else set()
        return there

    def _make(self, spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(window)
        action.setObjectName(spec.id)
        if keys := key_map().keys(spec.id):
            action.setShortcuts(sequences(keys))
        action.setCheckable(spec.ticks)
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(window))
            group.addAction(action)
        action.triggered.connect(lambda _checked=False: self._run(spec.id))
        return action

    def _rekey(self) -> None:
        """Other keys hold at once."""
        for spec in ACTIONS:
            self.by_id[spec.id].setShortcuts(sequences(key_map().keys(spec.id)))
        look().changed.emit()  # keys are named in many places

    def _dress_own(self) -> None:
        """One action in the menu for each kind of the analyst's own that is not hidden."""
        wanted = [one for one in kind_looks().shown() if one.kind.own]
        for kind in [kind for kind in self.own if kind not in {one.kind for one in wanted}]:
            self.own.pop(kind).deleteLater()
        for one in wanted:
            if one.kind not in self.own:
                action = self.own[one.kind] = QAction(self._window)
                name = f"{_MARK}{one.kind}"
                action.setObjectName(name)
                action.triggered.connect(lambda _checked=False, name=name: self._run(name))
                if "mark" in self._menus:
                    self._menus["mark"].insertAction(self._after_kinds(), action)
            self.own[one.kind].setText(kind_name(one.kind) + _shown_keys(one.key))

    def _after_kinds(self) -> QAction:
        """What stands in the menu behind the kinds: the line before the next group."""
        entries = self._menus["mark"].actions()
        last = max(number for number, action in enumerate(entries) if action.objectName().startswith(_MARK))
        return entries[last + 1]


def _kind_of(action: str) -> Kind | None:
    """The kind that the action marks with."""
    return Kind(action.removeprefix(_MARK)) if BY_ID[action].text == "" else None


def words_of(spec: ActionSpec) -> str:
    """The action's words in the language of the interface."""
    if kind := _kind_of(spec.id):
        return kind_name(kind)
    if spec.group == "language":
        return spec.text  # each language is called by its own name
    return QCoreApplication.translate("Action", spec.text)


def keys_of(spec: ActionSpec) -> str:
    """The action's first key as it is shown, e.g. "Ctrl B"."""
    if kind := _kind_of(spec.id):
        key = kind_looks().of(kind).key
        first = SHARED_KEY.get(kind)
        return f"{key} {key}" if first and key and key == kind_looks().of(first).key else key
    keys = key_map().keys(spec.id)
    return shown(keys[0] if keys else spec.shown_keys)


def _shown_keys(keys: str) -> str:
    """The key as a menu shows it: kept in its own direction, so that "Ctrl +" is not turned about."""
    return f"\t\u2066{keys}\u2069" if keys else ""
