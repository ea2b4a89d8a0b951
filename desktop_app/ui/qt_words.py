"""Words of Qt's own dialogs that its Arabic translation lacks; ours stands in for it."""

from desktop_app.ui.language import QT_TRANSLATE_NOOP

MISSING_IN_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Folder"),
)
