"""Keeps a list that goes from stopping the program, while a text is made in another thread.

Qt tells a sender that it was disconnected while it holds the locks of both ends, and PySide asks for Python's turn
then, to look whether a class of ours overrides that: the first time for each object. A list that is deleted by the
event loop doesn't have the turn; who has it may be making a text document, which needs one of Qt's few locks. Each
waits for the other then, for ever.
"""

from PySide6.QtCore import QAbstractItemModel


def part_freely(model: QAbstractItemModel) -> None:
    """Has PySide look now, while Python's turn is ours. For each model, as it is made."""
    model.modelReset.connect(_nothing)
    model.modelReset.disconnect(_nothing)


def _nothing() -> None:
    """A slot."""
