"""What is left unmarked in articles that are done sinks by its class; right kinds don't by little evidence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion
from desktop_app.suggest.engines.engine import Weigher
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.learner.engine import Learner
from desktop_app.suggest.learner.model import Model, read_model, train
from desktop_app.suggest.learner.sinking import Counts, Tally, beliefs, class_of
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.run import Suggester, make_suggester

FIELDS = ("الطاقة", "النقل", "التعليم", "الصحة", "الزراعة", "السياحة", "التجارة", "المياه")


def _said(place: int, label: str, kind: Kind = Kind.SECTOR, score: float = 0.9, **more: object) -> Suggestion:
    reason = Reason("sector_words", {"words": label})
    one = Suggestion(
        "a", Span(10 * place, 10 * place + 5), label, kind, None, label, "", score, EngineName.PATTERNS, "1", reason
    )
    for name, value in more.items():
        object.__setattr__(one, name, value)
    return one


def _learner(tallies: dict[str, Tally]) -> Learner:
    learner = Learner(train((), "", 0, deeds=tallies), Knowledge())
    assert isinstance(learner, Weigher)
    return learner


def _read(articles: int, wanted: frozenset[str], fields: tuple[str, ...] = FIELDS) -> dict[str, Tally]:
    """Articles in which each of these fields stands once, read by one who marks only the wanted ones."""
    counts = Counts()
    for _ in range(articles):
        said = [_said(place, label) for place, label in enumerate(fields)]
        counts.add(said, [(one.span, one.kind) for one in said if one.label in wanted])
    return counts.tallies()


def _kept(tallies: dict[str, Tally], *said: Suggestion) -> dict[str, float]:
    return {one.label: one.score for one in _learner(tallies).weigh_deeds(said)}


def test_who_never_marks_sectors_is_asked_for_none_after_three_articles_also_of_a_field_never_seen() -> None:
    said = [_said(place, label) for place, label in enumerate((*FIELDS, "الفضاء"))]
    assert len(_kept(_read(2, frozenset()), *said)) == len(said)
    assert _kept(_read(3, frozenset()), *said) == {}


def test_who_marks_two_fields_is_soon_left_alone_with_the_others_and_they_stay_as_sure_as_they_were() -> None:
    wanted = frozenset(FIELDS[:2])
    said = [_said(place, label) for place, label in enumerate(FIELDS)]
    soon = _kept(_read(3, wanted), *said)
    assert len(soon) == len(said) and {label for label, score in soon.items() if score == 0.9} == wanted
    assert _kept(_read(6, wanted), *said) == dict.fromkeys(wanted, 0.9)


def test_of_a_right_kind_a_class_sinks_late_and_says_why() -> None:
    """Seven of eight fields are marked."""
    wanted, odd = frozenset(FIELDS[1:]), _said(0, FIELDS[0])
    assert _kept(_read(8, wanted), odd) == {odd.label: 0.9}
    [lower] = _learner(_read(14, wanted)).weigh_deeds([odd])
    assert 0.6 < lower.score < 0.9
    assert lower.reason == Reason("sector_words", {"words": odd.label, "taken": "0", "of": "14"})
    assert _kept(_read(30, wanted), odd) == {}
    assert _kept(_read(30, wanted), _said(0, "الفضاء")) == {"الفضاء": 0.9}


def test_one_article_says_little_however_often_something_stands_in_it() -> None:
    rest = _read(5, frozenset(FIELDS))
    counts = Counts()
    counts.add([_said(place, "الفضاء") for place in range(50)], ())
    once = counts.tallies()["sector/الفضاء"]
    assert once == (0, 50, 1)
    assert _kept({**rest, "sector/الفضاء": once}, _said(0, "الفضاء")) == {"الفضاء": 0.9}


def test_what_sank_rises_once_it_is_marked_by_hand() -> None:
    low = _read(10, frozenset())
    taken, left, articles = low["sector/الطاقه"]
    again = {**low, "sector/الطاقه": (taken + 4, left, articles + 2)}
    said = _said(0, "الطاقة")
    assert _kept(low, said) == {} and _kept(again, said) == {said.label: 0.9}


def test_memory_and_deeds_that_have_a_record_stay_and_other_kinds_are_not_touched() -> None:
    low = _read(10, frozenset())
    remembered = _said(0, "الطاقة", engine=EngineName.MEMORY)
    assert _learner(low).weigh_deeds([remembered]) == [remembered]
    talks = _said(1, "محادثات", Kind.MEETING)
    assert _learner(low).weigh_deeds([talks]) == [talks]
    none = {"meeting": (0, 40, 10), "meeting/": (0, 40, 10)}
    assert _learner(none).weigh_deeds([talks]) == []
    known = _said(1, "محادثات", Kind.MEETING, record="r")
    assert _learner(none).weigh_deeds([known]) == [known]


@pytest.mark.parametrize(
    ("kind", "fields", "wanted"),
    [
        (Kind.STATEMENT, {"kind": "position", "speaker": ""}, "statement/position+"),
        (Kind.STATEMENT, {"kind": "position"}, "statement/position"),
        (Kind.FIGURE, {"measure": "حجم", "unit": "دولار"}, "figure/دولار"),
        (Kind.FIGURE, {"measure": "حجم"}, "figure/"),
        (Kind.MEETING, {"kind": "talks", "place": "x"}, "meeting/talks"),
        (Kind.AGREEMENT, {"kind": "agreement", "status": "signed"}, "agreement/signed"),
        (Kind.SECTOR, {}, "sector/الطاقه"),
    ],
)
def test_classes(kind: Kind, fields: dict[str, str], wanted: str) -> None:
    told = tuple(ProposedField(field, value) for field, value in fields.items())
    assert class_of(_said(0, "الطاقة", kind, fields=told)) == wanted


def test_taken_is_what_a_mark_of_its_kind_meets() -> None:
    counts = Counts()
    one, other = _said(0, "الطاقة"), _said(1, "النقل")
    counts.add([one, other], [(Span(3, 8), Kind.SECTOR), (other.span, Kind.FIGURE)])
    assert counts.tallies() == {"sector": (1, 1, 1), "sector/الطاقه": (1, 0, 1), "sector/النقل": (0, 1, 1)}


@given(st.integers(0, 60), st.integers(1, 60), st.integers(3, 20))
def test_more_that_is_left_is_believed_less_and_more_that_is_taken_more(taken: int, left: int, articles: int) -> None:
    def rate(taken: int, left: int) -> float:
        return beliefs({"sector": (30, 30, 20), "sector/a": (taken, left, articles)})["sector/a"].rate

    assert 0 < rate(taken, left + 1) <= rate(taken, left) < rate(taken + 1, left) <= 1


def test_the_same_counts_give_the_same_model_other_counts_another_version() -> None:
    few, many = _read(3, frozenset()), _read(4, frozenset())
    one = train((), "", 0, deeds=few)
    assert one.to_bytes() == train((), "", 0, deeds=dict(reversed(few.items()))).to_bytes()
    assert train((), "", 0, deeds=many).head.version != one.head.version
    again: Model = read_model(one.to_bytes())
    assert again.head == one.head and again.head.deeds == few


class _Energy:
    name, version = EngineName.PATTERNS, "1"

    def suggest(self, reading: Reading) -> list[Suggestion]:
        return [_said(0, "الطاقة")]


def test_the_article_is_asked_without_what_sank_and_the_engine_alone_is_measured_as_it_speaks() -> None:
    suggester = Suggester([_learner(_read(5, frozenset()))], [_Energy()], Knowledge())
    assert suggester.suggest(Reading("a", "الطاقة أولا وأخيرا")) == []
    apart = suggester.apart(Reading("a", "الطاقة أولا وأخيرا"))
    assert apart[None] == [] and [one.label for one in apart[EngineName.PATTERNS]] == ["الطاقة"]


def test_counted_is_what_is_said_as_if_nothing_but_names_were_marked() -> None:
    text = "ناقش الجانبان التعاون في مجالي الطاقة والتعليم."
    at = text.index("الطاقة")
    mark = (Span(at, at + 6), Kind.SECTOR, None, "الطاقة", "")
    said = make_suggester(Knowledge(stamp="t")).deeds(Reading("a", text), [mark])
    counts = Counts()
    counts.add(said, [mark[:2]])
    assert counts.tallies()["sector"] == (1, 1, 1)
