"""Nothing here can be imported where Qt's system libraries are missing."""

from tests.needs import without_qt

collect_ignore_glob = ["test_*.py"] if without_qt() else []
