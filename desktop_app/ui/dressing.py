"""Turns the whole application to a theme."""

from PySide6.QtWidgets import QApplication

from desktop_app.ui.look.now import look
from desktop_app.ui.look.style import style_sheet


def set_theme(name: str) -> None:
    """Turns the whole application to the theme."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look().set(theme_name=name)
    app.setPalette(look().theme.palette())
    sheet = style_sheet(look().theme)
    if sheet != app.styleSheet():  # Qt would dress every widget anew in the same
        app.setStyleSheet(sheet)
