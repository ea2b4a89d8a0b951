"""The menu of filters: each entry writes what could be typed."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.arabic.query.names import name_in
from desktop_app.model.kinds import Kind
from desktop_app.model.query import FilterName
from desktop_app.model.things import ArticleState
from desktop_app.ui.language import translate
from desktop_app.ui.look import icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.word_tables import STATE_ICONS
from desktop_app.ui.words import kind_name, state_name

Write = Callable[[str], object]
_OUTLETS = 14


def filter_text(name: str, value: str) -> str:
    """The filter as it is typed in the language of the interface; a value of several words in quotation marks."""
    plain = all(letter.isalnum() or letter in "-._" for letter in value)
    return f"{name_in(look().language, name)}:{value if plain else chr(34) + value + chr(34)}"


def filter_menu(parent: QWidget, session: Session, write: Write) -> QMenu:
    """Kinds, the record that is looked at, relationships, outlets, dates, states; then the ways to write words."""
    menu = _menu(parent, "")
    kinds = _sub(menu, translate("SearchMenu", "In marks of a kind"))
    for kind in (*Kind, *(row.kind for row in session.desk.kinds.list() if row.kind.own)):
        action = _add(kinds, kind_name(kind), FilterName.KIND, kind_name(kind).replace(" ", "_"), write)
        action.setIcon(icons.icon(kind_looks().of(kind).icon, look().theme.kind(kind), 16))
    record = session.current_record()
    if record is not None:
        words = translate("SearchMenu", "In marks of {record}").format(record=f"\u2068{record.label}\u2069")
        _add(menu, words, FilterName.RECORD, record.label, write)
    pairs = session.desk.pairs.list()
    if pairs:
        under = _sub(menu, translate("SearchMenu", "Relationship"))
        for pair in pairs:
            _add(under, session.pair_words(pair.pair), FilterName.PAIR, pair.pair, write)
    outlets = session.desk.find.outlets(_OUTLETS)
    if outlets:
        under = _sub(menu, translate("SearchMenu", "Outlet"))
        for outlet in outlets:
            _add(under, outlet, FilterName.OUTLET, outlet, write)
    years = session.desk.find.years()
    if years:
        under = _sub(menu, translate("SearchMenu", "Date"))
        for year in years:
            _add(under, year, FilterName.DATE, year, write)
    states = _sub(menu, translate("SearchMenu", "State"))
    for state in ArticleState:
        action = _add(states, state_name(state), FilterName.STATE, state_name(state).replace(" ", "_"), write)
        icon, colour = STATE_ICONS[state]
        action.setIcon(icons.icon(icon, look().theme.colour(colour), 16))
    menu.addSeparator()
    for words, text in _ways():
        menu.addAction(words).triggered.connect(lambda _checked=False, text=text: write(text))
    return menu


def recent_menu(parent: QWidget, recent: Iterable[str], write: Write) -> QMenu:
    """What was looked for before."""
    menu = _menu(parent, "")
    for typed in recent:
        shown = typed if len(typed) < 60 else typed[:58] + "…"
        action = menu.addAction(f"\u2068{shown}\u2069".replace("&", "&&"))
        action.triggered.connect(lambda _checked=False, typed=typed: write(typed))
    return menu


def _ways() -> tuple[tuple[str, str], ...]:
    """Ways to write words, with what is put into the box; the place for the words is left empty."""
    return (
        (translate("SearchMenu", "Words side by side: \"…\""), '""'),
        (translate("SearchMenu", "Exactly as spelled: =\"…\""), '=""'),
        (translate("SearchMenu", "Either of two: … OR …"), "OR "),
        (translate("SearchMenu", "Without a word: -…"), "-"),
        (translate("SearchMenu", "Regular expression: /…/"), "//"),
    )


def _menu(parent: QWidget, title: str) -> QMenu:
    menu = QMenu(title, parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _sub(menu: QMenu, title: str) -> QMenu:
    under = QMenu(title, menu)
    menu.addMenu(under)
    return under


def _add(menu: QMenu, words: str, name: str, value: str, write: Write):  # type: ignore[no-untyped-def]
    action = menu.addAction(words.replace("&", "&&"))
    text = filter_text(name, value)
    action.triggered.connect(lambda _checked=False: write(text))
    return action
