"""The language of the interface: translators of ours and of Qt's, direction, order of faces."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.settings.paths import resource
from desktop_app.ui.look import fonts
from desktop_app.ui.look.now import look

LANGUAGES = ("ar", "en")
translate = QCoreApplication.translate
_INSTALLED: list[QTranslator] = []


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks words for Qt's lupdate, which knows this name; they are translated when they are shown."""
    return text


@cache
def _translator(language: str) -> QTranslator:
    translator = QTranslator()
    translator.load(f"mujaz_{language}", str(resource("translations")))
    return translator


def in_language(language: str, context: str, text: str) -> str:
    """The words in a language that may not be the interface's; as they stand in the code where it has none."""
    return (_translator(language).translate(context, text) if language != "en" else "") or text


def language_of_system() -> str:
    """Arabic where the desk speaks it, else English."""
    return "ar" if QLocale.system().language() is QLocale.Language.Arabic else "en"


def speak(language: str) -> None:
    """Changes the interface to the language while it runs: words, direction, digits, order of faces."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    language = language if language in LANGUAGES else "en"
    for translator in _INSTALLED:
        app.removeTranslator(translator)
    _INSTALLED.clear()
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"mujaz_{language}", str(resource("translations"))),
    ):
        translator = QTranslator()
        if translator.load(name, folder):
            app.installTranslator(translator)
            _INSTALLED.append(translator)
    fonts.prefer_latin(language == "en")
    # One kind of digits everywhere: the western ones of news agencies, also where the system's locale has others.
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app.setFont(fonts.font("ui"))
    right = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(right)
    look().set(language=language)
