from desktop_app.suggest.engines.lists import listed_bodies
from desktop_app.suggest.engines.patterns.names.listed_at import names_at
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


def test_of_listed_names_the_longest_counts() -> None:
    view = View(Reading("a", "في منظمة شنغهاي للتعاون أمس"))
    assert names_at(view, 1, 0, listed_bodies()) == 3
    assert names_at(view, 0, 0, listed_bodies()) == 0


def test_a_listed_name_is_found_behind_li() -> None:
    view = View(Reading("a", "الاجتماع السنوي للبنك الدولي أمس"))
    assert names_at(view, 2, 1, listed_bodies()) == 2
