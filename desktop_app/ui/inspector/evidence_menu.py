"""What can be done with marks of a record: going there, making them another record, moving them to one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.model.proposals import Mention
from desktop_app.model.things import Record
from desktop_app.ui.counted import counted
from desktop_app.ui.key_map import key_words
from desktop_app.ui.language import translate
from desktop_app.ui.session import Session


def open_evidence_menu(
    session: Session, record: Record, chosen: Sequence[Mention], owner: QWidget, place: QPoint
) -> QMenu:  # fmt: skip
    """Opens the menu for the chosen mentions at a place of the screen."""
    menu = QMenu(owner)
    marks = [mention.annotation.id for mention in chosen]
    first = chosen[0].annotation
    menu.addAction(translate("Evidence", "Go to the words")).triggered.connect(lambda: session.go_to(first))
    menu.addSeparator()
    count = counted.marks(len(marks))
    off = menu.addAction(translate("Evidence", "Split {marks} off as a new record").format(marks=count))
    off.triggered.connect(lambda: split_off(session, record, marks))
    move = menu.addAction(translate("Evidence", "Move {marks} to another record…").format(marks=count))
    move.triggered.connect(lambda: _ask_target(session, record, marks, owner))
    for action in (off, move):
        action.setEnabled(not session.desk.read_only)
    menu.popup(place)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def split_off(session: Session, record: Record, marks: Sequence[str]) -> None:
    """Makes the record and shows it, so that its name can be given at once."""
    made = session.act(session.desk.records.split_off, record.id, marks)
    if made is None:
        return
    session.show_record(made)
    words = translate("Evidence", "{marks} split off as a new record. {keys} takes it back.")
    session.told.emit(words.format(marks=counted.marks(len(marks)), keys=key_words("undo")))


def _ask_target(session: Session, record: Record, marks: Sequence[str], owner: QWidget) -> None:
    from desktop_app.ui.panels.move_panel import MovePanel

    MovePanel(owner.window(), session, record, marks).open()
