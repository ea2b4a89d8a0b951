"""Groups, rows and ticks, as plain data."""

from dataclasses import replace

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.ui.dock.suggestions.queue import Rows, Sieve, doubtful_first, grouped, key_of, of_group, same_group


def _made(label, start=0, *, article="a", score=0.9, kind=Kind.PERSON, engine=EngineName.PATTERNS, record=None):
    span = Span(start, start + len(label))
    return Suggestion(article, span, label, kind, record, label, "", score, engine, "1", Reason("neural"))


def test_groups_by_what_is_meant_the_largest_first():
    found = [
        _made("سالم", 0), _made("فاضل", 10, score=0.99),
        _made("سالم", 20, article="b", engine=EngineName.MEMORY, score=0.7),
        replace(_made("سالم", 30), kind=Kind.PLACE),
    ]  # fmt: skip
    groups = grouped(found)
    assert [(one.label, one.kind, one.count, one.articles, one.best, one.worst) for one in groups] == [
        ("سالم", Kind.PERSON, 2, 2, 0.9, 0.7), ("فاضل", Kind.PERSON, 1, 1, 0.99, 0.99),
        ("سالم", Kind.PLACE, 1, 1, 0.9, 0.9),
    ]  # fmt: skip
    assert set(groups[0].engines) == {EngineName.PATTERNS, EngineName.MEMORY}
    assert of_group(found, groups[0]) == [found[0], found[2]]
    assert of_group(found, None) == found
    assert len({key_of(one) for one in groups}) == 3


def test_those_of_one_record_are_one_group_whatever_they_are_called():
    found = [_made("سالم الوردي", record="r"), _made("الوردي", 20, record="r")]
    [group] = grouped(found)
    assert (group.count, group.record) == (2, "r")


def test_what_is_doubtful_stands_first_else_in_the_order_of_reading():
    found = [_made("سالم", 0), _made("فاضل", 10, score=0.7), _made("هاني", 20, score=0.95)]
    found.append(_made("نبيل", 30, score=0.5))
    assert [one.label for one in doubtful_first(found)] == ["فاضل", "نبيل", "سالم", "هاني"]


def test_the_sieve():
    one = _made("سالم", score=0.8)
    assert not Sieve() and Sieve().passes(one)
    assert not Sieve(least=0.9).passes(one)
    assert not Sieve().with_kind(Kind.PERSON, False).passes(one)
    assert Sieve().with_kind(Kind.PERSON, False).with_kind(Kind.PERSON, True).passes(one)
    assert not Sieve().with_engine(EngineName.PATTERNS, False).passes(one)
    assert bool(Sieve().with_engine(EngineName.MEMORY, False))


def test_ticks_are_kept_while_others_come_and_go():
    first, second, third = _made("سالم", 0), _made("سالم", 10, score=0.5), _made("سالم", 20)
    rows = Rows([first, second], least=0.9)
    assert rows.ticked() == [first]
    rows.toggle(0)
    rows.toggle(1)
    again = rows.renewed([second, third], least=0.9)
    assert again.ticked() == [second, third]
    again.tick(False)
    assert (again.ticked(), len(again), again.articles()) == ([], 2, 1)


def test_a_tick_follows_the_score_but_not_where_it_was_given_by_hand():
    sure, sunk = _made("سالم", 0, score=0.98), _made("سالم", 0, score=0.88)
    assert Rows([sure], least=0.9).renewed([sunk], least=0.9).ticked() == []
    assert Rows([sunk], least=0.9).renewed([sure], least=0.9).ticked() == [sure]
    rows = Rows([sunk], least=0.9)
    rows.toggle(0)
    assert rows.renewed([sunk], least=0.9).renewed([sunk], least=0.9).ticked() == [sunk]
    rows.tick(False)
    assert rows.renewed([sure], least=0.9).ticked() == []


def test_a_group_whose_record_was_made_meanwhile_is_the_same_and_keeps_its_ticks():
    before, after = _made("سالم", 0), _made("سالم", 0, record="r")
    [one], [other] = grouped([before]), grouped([after])
    assert key_of(one) != key_of(other) and same_group(one, other) and same_group(None, None)
    assert not same_group(one, None) and not same_group(one, grouped([_made("فاضل")])[0])
    rows = Rows([before], least=0.0)
    rows.toggle(0)
    assert rows.renewed([after], least=0.0).ticked() == []


def test_two_records_of_one_name_are_two_groups():
    one, other = grouped([_made("سالم", 0, record="r"), _made("سالم", 10, record="s")])
    assert not same_group(one, other)
