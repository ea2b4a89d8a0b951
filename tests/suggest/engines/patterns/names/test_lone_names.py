from desktop_app.suggest.engines.patterns.names.lone_names import blank, dashed, lone, may_be
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


def view(text: str) -> View:
    return View(Reading("a", text))


def test_a_word_that_nothing_goes_on_may_be_a_name() -> None:
    assert lone(view("في تليبوز أمس"), 1)
    assert not lone(view("في تليبوز شورفاند"), 1)
    assert not lone(view("في المدينة أمس"), 1)
    assert may_be(view("في طنجة"), 1) and not may_be(view("في غانا"), 1)


def test_what_stands_between_words() -> None:
    two = view("تليبوز - شورفاند قرب كومبا")
    assert dashed(two, 0) and not dashed(two, 1)
    assert blank(two, 1, 3) and not blank(two, 0, 3)
