"""What a screen reader is told: the selected words and the marks on them, the current mark."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from desktop_app.ui.reader.marks import MarkView
from desktop_app.ui.reader.page_view import PageView
from desktop_app.ui.words import kind_name

_MOST = 300
"""Letters that are spoken at once."""
_NAMED = 6
"""Marks that are named at once."""


def spoken(view: PageView) -> str:
    """The selected words, else the current mark's, else the caret's paragraph; then the marks there."""
    text, caret = view.page.text, view.caret
    current = view.marks.get(view.current)
    span = caret.selection
    if span is not None:
        marks = [layer.mark for layer in view.marks.between(span.start, min(span.end, span.start + _MOST))]
    elif current is not None:
        here = [mark for mark in view.marks.at(current.span.start) if mark.id != current.id]
        also = QCoreApplication.translate("Reader", "also here: {mark}")
        named = [_mark(current), *(also.format(mark=_mark(mark)) for mark in here[:_NAMED])]
        return "; ".join([current.span.of(text)[:_MOST], *named])
    else:
        span = view.page.spans[view.page.paragraph_at(caret.position)]
        marks = view.marks.at(caret.position)
    words = span.of(text)[:_MOST]
    return "; ".join([words, *(_mark(mark) for mark in marks[:_NAMED])])


def _mark(mark: MarkView) -> str:
    name = kind_name(mark.kind)
    if mark.suggested:
        name = QCoreApplication.translate("Reader", "suggestion: {kind}").format(kind=name)
    return f"{name}: {mark.name}" if mark.name else name


class Voice:
    """Keeps the view's accessible description up to date and announces changes while somebody listens."""

    def __init__(self, view: PageView) -> None:
        self._view = view
        self._name()
        view.selection_changed.connect(self._tell)
        view.current_changed.connect(self._tell)

    def _name(self) -> None:
        """In the language of the interface, which may change while the program runs."""
        self._view.setAccessibleName(QCoreApplication.translate("Reader", "Article"))

    def _tell(self, _what: object) -> None:
        view = self._view
        words = spoken(view)
        self._name()
        view.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.DescriptionChanged))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))
