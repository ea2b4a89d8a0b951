"""The line about a hit, and the list that hands the lines out."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.spans import Span
from desktop_app.ui.dock.search.results import Results
from desktop_app.ui.dock.search.rows import HitRows, line_of, source_and_date
from tests.ui.dock.search.test_results import found


def test_a_line_stays_in_its_paragraph_and_knows_its_neighbours() -> None:
    text = "العنوان\nقال وزير إن وزير آخر سيأتي\nخاتمة وزير"
    places = [Span(at, at + 4) for at in range(len(text)) if text.startswith("وزير", at)]
    article = found(1, text, *places)
    line = line_of(article, article.hits[0])
    assert line.words == "قال وزير إن وزير آخر سيأتي"
    assert line.own.of(line.words) == "وزير"
    assert [one.of(line.words) for one in line.others] == ["وزير"]


def test_a_long_beginning_is_cut_at_a_word() -> None:
    text = "كلمة " * 40 + "وزير"
    article = found(1, text, Span(len(text) - 4, len(text)))
    line = line_of(article, article.hits[0])
    assert line.words.startswith("…كلمة") and line.own.of(line.words) == "وزير"
    assert len(line.words) < 60


@given(st.text("اب \n…", max_size=90), st.text("اب\n", min_size=1, max_size=9), st.text("اب \n", max_size=300))
def test_the_words_of_a_hit_are_where_the_line_says(before: str, quote: str, after: str) -> None:
    text = before + quote + after
    article = found(1, text, Span(len(before), len(before) + len(quote)))
    line = line_of(article, article.hits[0])
    assert line.own.of(line.words) == quote.replace("\n", " ")
    assert "\n" not in line.words


def test_the_list_grows_and_keeps_headings_from_being_chosen(qapp: object) -> None:
    rows, results = HitRows(), Results()
    rows.show(results)
    assert rows.rowCount() == 0
    results.add([found(1, "كلام", Span(0, 2), Span(2, 4))])
    rows.grow()
    assert rows.rowCount() == 3
    heading, first = rows.index(0), rows.index(1)
    assert rows.line(heading) is None and rows.article(heading).title == "خبر 1"
    assert not rows.flags(heading) & rows.flags(first).ItemIsSelectable
    assert (rows.number(heading), rows.number(first), rows.number(rows.index(2))) == (0, 0, 1)
    assert rows.index_of(1).row() == 2 and not rows.index_of(5).isValid()
    assert "صحيفة" in source_and_date(rows.article(heading))
    rows.deleteLater()
