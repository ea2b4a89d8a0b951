"""The style sheet for what Qt paints itself: menus, fields, scroll bars, tips. No fonts stand here."""

from string import Template

from desktop_app.ui.look.theme import Theme
from desktop_app.ui.look.tokens import tokens

_SHEET = Template(
    """
QWidget { selection-background-color: $accent; selection-color: $on_accent; }
QMainWindow, QDialog { background: $pane; color: $ink; }
QToolTip { background: $field; color: $ink; border: 1px solid $edge; padding: 3px 6px; }
QMenuBar { background: transparent; color: $ink_soft; border: none; spacing: 0; }
QMenuBar::item { background: transparent; padding: 6px 10px; border-radius: ${button}px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; color: $ink; }
QMenu { background: $field; color: $ink; border: 1px solid $edge; padding: 5px 0; }
QMenu::item { padding: 6px 30px; background: transparent; border: none; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:checked { background: $accent_soft; }
QMenu::item:disabled { color: $ink_faint; }
QMenu::icon { padding: 0 8px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 0; }
QMenu::indicator { width: 14px; height: 14px; margin: 0 8px; }
QLineEdit, QPlainTextEdit { background: $field; color: $ink; border: 1px solid $edge;
  border-radius: ${field_corner}px; padding: 3px 6px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 2px 5px; }
TypedLine, TypedLine:focus, NotePaper, NotePaper:focus { background: transparent; border: none; padding: 0; }
QLineEdit:disabled { color: $ink_faint; }
RegistryTable, SectorsTree, KindsList, PairsList { background: transparent; border: none; outline: none; }
ArticleList, EvidenceList, OptionsView { background: transparent; border: none; outline: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: $line; }
QScrollBar:vertical { background: transparent; width: ${scroll}px; margin: 0; }
QScrollBar::handle:vertical { background: $line_strong; min-height: 32px; border-radius: 3px; margin: 2px 3px; }
QScrollBar::handle:vertical:hover { background: $edge; }
QScrollBar:horizontal { background: transparent; height: ${scroll}px; margin: 0; }
QScrollBar::handle:horizontal { background: $line_strong; min-width: 32px; border-radius: 3px; margin: 3px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
)


def style_sheet(theme: Theme) -> str:
    """Qt's style sheet in the theme's colours."""
    values = tokens()["themes"][theme.name]
    return _SHEET.substitute(
        values,
        button=tokens()["radius"]["button"],
        field_corner=tokens()["radius"]["field"],
        scroll=tokens()["layout"]["scroll_bar"],
    )
