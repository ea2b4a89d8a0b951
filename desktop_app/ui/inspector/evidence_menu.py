"""What can be done with marks of a record: going there, making them another record, moving them to one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.model.proposals import Mention
from desktop_app.model.things import Merged, Record
from desktop_app.ui.counted import counted
from desktop_app.ui.key_map import key_words
from desktop_app.ui.language import translate
from desktop_app.ui.session import Session


def open_evidence_menu(
    session: Session, record: Record, chosen: Sequence[Mention], merged: Sequence[Merged], owner: QWidget,
    place: Callable[[QMenu], QPoint],
) -> QMenu:  # fmt: skip
    """Opens the menu for the chosen mentions and what was merged; `place` says where on the screen it stands."""
    menu = QMenu(owner)
    if chosen:
        first = chosen[0].annotation
        menu.addAction(translate("Evidence", "Go to the words")).triggered.connect(lambda: session.go_to(first))
        menu.addSeparator()
        _add_moves(menu, session, record, [mention.annotation.id for mention in chosen], owner)
    if chosen and merged:
        menu.addSeparator()
    for one in merged:
        words = translate("Evidence", "Split “{name}” off again").format(name=one.label.replace("&", "&&"))
        action = menu.addAction(words)
        action.setEnabled(not session.desk.read_only)
        action.triggered.connect(lambda _checked=False, one=one: split_again(session, one))
    menu.popup(place(menu))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add_moves(menu: QMenu, session: Session, record: Record, marks: Sequence[str], owner: QWidget) -> None:
    count = counted.marks(len(marks))
    off = menu.addAction(translate("Evidence", "Split {marks} off as a new record").format(marks=count))
    off.triggered.connect(lambda: split_off(session, record, marks))
    move = menu.addAction(translate("Evidence", "Move {marks} to another record…").format(marks=count))
    move.triggered.connect(lambda: _ask_target(session, record, marks, owner))
    for action in (off, move):
        action.setEnabled(not session.desk.read_only)


def split_again(session: Session, one: Merged) -> None:
    """What was merged becomes a record of its own again."""
    if session.did(session.desk.records.split, one.record, one.id):
        words = translate("Evidence", "“{name}” is a record of its own again. {keys} takes it back.")
        session.told.emit(words.format(name=one.label, keys=key_words("undo")))


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
