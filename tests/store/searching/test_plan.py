"""What is asked of the index and of the shelf beforehand."""

from desktop_app.arabic.query import parse
from desktop_app.model.query import All, FilterName, Limit, Node, Not, Words
from desktop_app.store.searching.plan import make_plan

_STATE = Limit(FilterName.STATE, ("done",))
_KIND = Limit(FilterName.KIND, ("person",))


def _plan(typed: str, *more: Node):  # type: ignore[no-untyped-def]
    node = parse(typed)
    return make_plan(All((node, *more)) if more else node)


def test_words_and_what_must_not_be_there_are_asked_of_the_index() -> None:
    assert _plan("كتاب").sure and '"وكتاب"' in _plan("كتاب").match
    assert " NOT " in _plan("كتاب -باب").expression
    assert _plan('كتاب -"باب دار"').without is None  # several words are found among others too
    assert _plan("كتاب -=باب").without is None
    assert _plan("-كتاب").expression is None and _plan("-كتاب").without is not None


def test_a_short_beginning_is_left_to_the_reading_where_another_word_tells() -> None:
    assert _plan("كت*").slow
    assert not _plan("كت* باب").slow and "كت" not in _plan("كت* باب").match
    assert _plan("كت* OR باب").slow


def test_alternatives_that_one_of_has_no_word_leave_the_index_out() -> None:
    assert _plan("كتاب OR باب").match is not None
    assert _plan("كتاب OR /ب/").match is None
    assert make_plan(parse("كتاب OR -باب")).match is None


def test_filters_are_asked_of_the_shelf() -> None:
    assert "s.state" in _plan("كتاب", _STATE).where
    assert make_plan(Not(_STATE)).where.startswith("NOT")
    assert "person" in _plan("كتاب", _KIND).where
    assert _plan("كتاب", Not(_KIND)).where is None  # says where words lie, not in which articles
    assert make_plan(Not(_KIND)).where is not None
    assert make_plan(All((_KIND, Not(Limit(FilterName.RECORD, ("r1",)))))).where.count("EXISTS") == 0


def test_a_word_without_letters_says_nothing() -> None:
    assert make_plan(Words("؟")).expression is None
