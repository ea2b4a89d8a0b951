"""What the menu of filters writes can be read again."""

import pytest

from desktop_app.arabic.query import parse
from desktop_app.model.query import Filter, FilterName
from desktop_app.ui.dock.search.menus import filter_text
from desktop_app.ui.language import speak


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("value", ["شخص", "إمام علي رحمان", "TJ-CN", "2023", "صحيفة (النهر)", "a:b"])
def test_a_filter_that_is_written_is_that_filter(qapp: object, language: str, value: str) -> None:
    speak(language)
    for name in (FilterName.KIND, FilterName.RECORD, FilterName.OUTLET):
        node = parse(filter_text(name, value))
        assert isinstance(node, Filter)
        assert (node.name, node.values) == (name, (value,))
    speak("en")
