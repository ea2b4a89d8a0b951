"""Asks for files and folders, and opens them. The dialogs don't block: what is chosen comes by a call."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPainter
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QProxyStyle, QStyle, QStyleOption, QWidget

Then = Callable[[list[Path]], object]
Mode = QFileDialog.FileMode


class PathStyle(QProxyStyle):
    """Writes a path from the left in an Arabic window too, where Qt sets its first stroke behind its end."""

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        super().drawControl(element, option, painter, widget)


def ask_open(window: QWidget, title: str, folder: str, kinds: str, then: Then) -> None:
    """One file that is there. `kinds` is a filter as Qt writes it; "" asks for a folder."""
    dialog = QFileDialog(window, title, folder, kinds)
    if not kinds:
        dialog.setFileMode(Mode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    else:
        dialog.setFileMode(Mode.ExistingFile)
    _open(dialog, then)


def ask_open_as(
    window: QWidget,
    title: str,
    folder: str,
    kinds: dict[str, str | None],
    then: Callable[[list[Path], str | None], object],
) -> None:
    """Several files, and what the chosen filter of `kinds` stands for; the first is the usual one."""
    dialog = QFileDialog(window, title, folder)
    dialog.setNameFilters(list(kinds))
    dialog.setFileMode(Mode.ExistingFiles)
    _open(dialog, lambda paths: then(paths, kinds.get(dialog.selectedNameFilter())))


def ask_save(window: QWidget, title: str, place: Path, kinds: str, then: Callable[[Path], object]) -> None:
    """A file to write; `place` is what is proposed. Asks before one that is there is replaced."""
    dialog = QFileDialog(window, title, str(place.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(place.suffix.lstrip("."))
    dialog.selectFile(place.name)
    _open(dialog, lambda paths: then(paths[0]))


def open_file(path: Path) -> bool:
    """In the program that the desk has for it; whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute())))


def _open(dialog: QFileDialog, then: Then) -> None:
    for part in (*dialog.findChildren(QComboBox), *dialog.findChildren(QLineEdit)):
        part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # paths don't mirror
    for part in dialog.findChildren(QComboBox, "lookInCombo"):
        style = PathStyle()
        style.setParent(part)
        part.setStyle(style)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names if name]))
    dialog.finished.connect(dialog.deleteLater)
    owner = dialog.parentWidget()
    if owner is not None:  # where no window manager gives the keyboard back
        dialog.finished.connect(lambda _code: owner.window().activateWindow())
    dialog.open()
